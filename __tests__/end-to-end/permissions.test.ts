import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unusedSinceTag } from '../../src/core/certificate/retirement.ts';
import { actionsOf, checkActions, dnsActions, scanActions, swapActions } from '../../sandbox/aws/permissions.ts';
import { regionsOf } from '../../sandbox/aws/regions.ts';
import { startWorld, type RecordedRun, type World } from '../../sandbox/world.ts';
import { inThread } from './support/in-thread.ts';

/*
 * Every mode as a job runs it, in roles that may do what `examples/iam` says and no more. A call that is missing in a
 * policy is denied and fails a run here; an action that no run needs is found at the end.
 */

const shop = '111122223333';
const old = '444455556666';
const region = 'eu-west-1';
const calendar = `arn:aws:ssm:${region}:${shop}:document/changes`;

const config = (resolver: string): string => `version: 1
accounts: [{ id: "${shop}", owners: [octocat] }, { id: "${old}", owners: [octocat] }]
regions: all
roles: { check: acm-email-to-dns-check, dns: acm-email-to-dns-dns }
health: true
rules: [{ match: { domain: switch.example.com }, strategy: in-place }]
maintenance: { windows: always, change-calendars: ["${calendar}"] }
swap: { delete-old-after: 14d }
dns: { resolvers: ["${resolver}"], route53: create, route53-accounts: ["${shop}"] }
`;

let world: World;
beforeAll(async () => {
  world = await startWorld();
  world.execute = inThread;
  world.aws.addAccount(shop, { roles: rolesWith(scanActions) });
  // Where the first way is not allowed there is a second: to list and describe, and to ask EC2 for the regions.
  const first = ['acm:SearchCertificates', 'account:ListRegions'];
  world.aws.addAccount(old, { roles: rolesWith(scanActions.filter((action) => !first.includes(action))) });
  for (const id of [shop, old]) enableOnly(id, [region, 'us-east-1']);
  world.aws.setChangeCalendar(calendar, true);
  world.github.addPerson('octocat', 'write');
  const text = config(world.aws.dns.address);
  await world.github
    .as('octocat')
    .commitFile({ branch: 'main', path: '.github/acm-email-to-dns.yml', text, message: 'Config' });
});
afterAll(() => world.close());

/** Two regions show as much as seventeen. */
function enableOnly(id: string, regions: readonly string[]): void {
  const account = world.aws.account(id);
  for (const { name } of regionsOf(account)) if (!regions.includes(name)) account.disabledRegions.add(name);
}

function rolesWith(scan: readonly string[]): Record<string, { allow: readonly string[] }> {
  return {
    'acm-email-to-dns-scan': { allow: [...scan, ...actionsOf('health')] },
    'acm-email-to-dns-dns': { allow: dnsActions },
    'acm-email-to-dns-swap': { allow: swapActions },
    'acm-email-to-dns-check': { allow: checkActions },
  };
}

async function run(mode: string, event = 'schedule', payload?: unknown): Promise<RecordedRun> {
  const done = await world.run({ event, payload: payload ?? world.github.events.schedule(), inputs: { mode } });
  expect({ mode, exitCode: done.exitCode, log: done.exitCode === 0 ? '' : done.log }).toEqual({
    ...{ mode, exitCode: 0, log: '' },
  });
  return done;
}

async function addServed(name: string, account: string, types: readonly ('application' | 'network' | 'classic')[]) {
  const arn = world.aws.addCertificate({ account, region, names: [`${name}.example.com`] });
  const listeners: string[] = [];
  for (const type of types) {
    const place = { account, region, name: `${name}-${type}`, type };
    const loadBalancerArn = world.aws.addLoadBalancer(place).arn;
    const sni = type === 'application' ? [arn] : [];
    listeners.push(await world.aws.addListener({ loadBalancerArn, certificateArn: arn, sni }));
  }
  return { arn, listeners };
}

function replacementOf(arn: string): string {
  const found = world.aws.certificates().filter(({ tags }) => tags.get('acm-email-to-dns:replaces') === arn);
  return found.at(-1)?.arn ?? '';
}

/** What each role did, as IAM names it; getting and proving a session needs no permission of the role itself. */
function actionsDone(role: string): readonly string[] {
  const calls = world.aws.calls.filter((call) => call.role === role && call.service !== 'sts');
  return [...new Set(calls.map(({ service, operation }) => `${service.replace('-classic', '')}:${operation}`))].sort();
}

test('every mode does what the policies allow, all of it, and nothing else', async () => {
  const { aws, github } = world;
  const swapped = await addServed('shop', shop, ['application', 'network', 'classic']);
  const retired = await addServed('retire', shop, ['network']);
  const listed = await addServed('listed', old, ['network']);
  aws.addCertificate({
    account: shop,
    region,
    names: ['switch.example.com'],
    inUseBy: ['arn:aws:cloudfront::111122223333:distribution/E1ABCDEF2GHIJK'],
  });

  // Two zones of one name: what the world is led to decides, and has to be asked.
  const zone = aws.addHostedZone({ account: shop, name: 'listed.example.com' });
  aws.addHostedZone({ account: shop, name: 'listed.example.com', isServed: false });
  aws.setSupportPlan(shop, true);
  aws.addHealthEvent({
    ...{ code: 'AWS_ACM_OPERATIONAL_NOTIFICATION', region, entities: [{ account: shop, value: swapped.arn }] },
  });

  await run('doctor', 'workflow_dispatch');
  await run('scan');
  const [record] = aws.validationRecords(replacementOf(listed.arn));
  expect(zone.recordSets.filter(({ type }) => type === 'CNAME')).toEqual([
    { name: record?.name, type: 'CNAME', ttl: 300, values: [record?.value] },
  ]);
  const issue = github.issues().find(({ body }) => body?.includes(listed.arn) === true);
  expect(issue?.body).toContain(`added in Route 53 (zone \`listed.example.com\`, account \`${shop}\`)`);
  aws.ageCertificate(replacementOf(retired.arn), 73);
  await run('scan');
  for (const { arn } of [swapped, retired]) aws.registerRecords(replacementOf(arn));
  await run('scan');

  const pulls = github.pullRequests().filter(({ body }) => body?.includes(swapped.arn) === true);
  const [number = 0] = pulls.map((pull) => pull.number);
  await run('check', 'pull_request', github.events.pullRequest(number, 'opened'));
  github.as('octocat').addLabel(number, 'acm-swap');
  await github.as('octocat').merge(number);
  await run('swap');
  expect(swapped.listeners.map((arn) => aws.listener(arn).defaultCertificate)).toEqual(
    swapped.listeners.map(() => replacementOf(swapped.arn)),
  );
  github.as('octocat').addLabel(number, 'acm-rollback');
  await run('rollback');
  expect(aws.listener(swapped.listeners[0] ?? '').defaultCertificate).toBe(swapped.arn);

  const [listener = ''] = retired.listeners;
  aws.setListenerCertificates(listener, { defaultCertificate: replacementOf(retired.arn) });
  await run('scan');
  const { tags } = aws.certificate(retired.arn);
  expect(tags.has(unusedSinceTag)).toBe(true);
  aws.setListenerCertificates(listener, { defaultCertificate: retired.arn });
  await run('scan');
  expect(tags.has(unusedSinceTag)).toBe(false);
  aws.setListenerCertificates(listener, { defaultCertificate: replacementOf(retired.arn) });
  await run('scan');
  const longAgo = new Date(Date.now() - 15 * 86_400_000);
  tags.set(unusedSinceTag, longAgo.toISOString());
  for (const issue of github.issues()) if (issue.state === 'closed') issue.closedAt = longAgo;
  await run('scan');
  expect(aws.certificates().map(({ arn }) => arn)).not.toContain(retired.arn);

  expect([...aws.violations, ...github.violations]).toEqual([]);
  expect({
    scan: actionsDone('acm-email-to-dns-scan'),
    swap: actionsDone('acm-email-to-dns-swap'),
    check: actionsDone('acm-email-to-dns-check'),
    dns: actionsDone('acm-email-to-dns-dns'),
  }).toEqual({
    scan: allowed('scan', 'delete-old', 'change-calendar', 'health'),
    swap: allowed('swap', 'change-calendar'),
    check: allowed('check', 'change-calendar'),
    dns: allowed('dns'),
  });
}, 600_000);

function allowed(...policies: readonly string[]): readonly string[] {
  return [...new Set(policies.flatMap(actionsOf))].sort();
}
