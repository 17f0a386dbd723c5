import { afterEach, expect, test } from '@jest/globals';
import { checkActions, scanActions, swapActions } from '../../sandbox/aws/permissions.ts';
import { startWorld, type World } from '../../sandbox/world.ts';
import { runInProcess } from './support/in-process.ts';
import { configPath } from './support/swap-world.ts';
import { inThread } from './support/in-thread.ts';

const account = '111122223333';
const region = 'ap-northeast-1';
const worlds: World[] = [];
afterEach(() => Promise.all(worlds.splice(0).map((world) => world.close())));

/** A person's pull request from branch `rotate`: an imported certificate on an NLB is to be replaced by another one. */
async function startRotation({ allow = '', names = ['pay.example.com'] }: { allow?: string; names?: string[] }) {
  const world = await startWorld();
  world.execute = inThread;
  worlds.push(world);
  const { aws, github } = world;
  // The story begins in the past, so that its steps are over when the run begins.
  github.pass(-300);
  aws.addAccount(account, {
    roles: {
      'acm-email-to-dns-scan': { allow: scanActions },
      'acm-email-to-dns-swap': { allow: swapActions },
      'acm-email-to-dns-check': { allow: checkActions },
    },
  });
  const imported = { account, region, type: 'IMPORTED' } as const;
  const from = aws.addCertificate({
    ...imported,
    names: ['pay.example.com'],
    id: '00000001-1111-4222-8333-444455556666',
  });
  const day = 86_400_000;
  const term = { notBefore: new Date(Date.now() - day), notAfter: new Date(Date.now() + 390 * day) };
  const to = aws.addCertificate({ ...imported, names, ...term });
  const { arn: loadBalancerArn } = aws.addLoadBalancer({ account, region, name: 'pay', type: 'network' });
  const listener = await aws.addListener({ loadBalancerArn, certificateArn: from });
  github.addPerson('octocat', 'write');
  github.addPerson('reader', 'read');
  const config = [
    'version: 1',
    `accounts: [{ id: "${account}", owners: [octocat] }]`,
    `regions: [${region}]`,
    'roles: { check: acm-email-to-dns-check }',
    `dns: { resolvers: ["${aws.dns.address}"] }`,
    `swap: { verify: api${allow === '' ? '' : `, allow: [${allow}]`} }`,
  ].join('\n');
  const person = github.as('octocat');
  await person.commitFile({ branch: 'main', path: configPath, text: config, message: 'Config' });
  const plan = [
    'version: 1',
    `account: "${account}"`,
    `region: ${region}`,
    'domains: [pay.example.com]',
    `from: ${from}`,
    `to: ${to}`,
    'listeners:',
    `  - arn: ${listener}`,
    '    load-balancer: pay',
    '    type: network',
    `    port: ${String(aws.listener(listener).port)}`,
    '    certificate: default',
    '',
  ].join('\n');
  await person.createBranch('rotate');
  const path = `acm-migrations/${account}/${region}/pay.example.com-00000001.yml`;
  const head = await person.commitFile({ branch: 'rotate', path, text: plan, message: 'Rotate' });
  const pullRequest = await person.openPullRequest({ title: 'Rotate', head: 'rotate' });
  const served = (): string | undefined => aws.listener(listener).defaultCertificate;
  const run = async (mode: 'scan' | 'swap' | 'check' = 'swap') => {
    const result = await runInProcess(world, { mode, ...(mode === 'check' && { pullRequest }) });
    return result === 'killed'
      ? []
      : result.pullRequests.flatMap(({ reason, listeners }) => [reason, ...listeners.map((each) => each.reason)]);
  };
  const approve = async (who = 'octocat'): Promise<void> => {
    github.pass(1);
    github.as(who).addLabel(pullRequest, 'acm-swap');
    github.pass(1);
    await person.merge(pullRequest);
    github.pass(1);
  };
  const labels = (): readonly string[] => github.issue(pullRequest)?.labels ?? [];
  return { world, from, to, head, pullRequest, served, run, approve, labels };
}

test('an imported certificate is replaced by another one where swap.allow names it, and put back', async () => {
  const it = await startRotation({ allow: 'migration, imported' });
  await it.run('check');
  await it.approve();
  await it.run();
  expect(it.served()).toBe(it.to);
  expect(it.labels()).toContain('acm:done');
  it.world.github.as('octocat').addLabel(it.pullRequest, 'acm-rollback');
  await it.run();
  expect(it.served()).toBe(it.from);
});

test.each(['', 'migration, re-issued'])(
  'it is refused with swap.allow: [%s], and nothing is written',
  async (allow) => {
    const it = await startRotation({ allow });
    await it.approve();
    const reasons = await it.run();
    expect(reasons.map((reason) => reason?.code)).toContain('certificate-not-issued');
    expect(it.served()).toBe(it.from);
  },
);

test('names, label and their setter count as for a migration', async () => {
  const lacking = await startRotation({ allow: 'imported', names: ['other.example.com'] });
  await lacking.approve();
  expect((await lacking.run()).map((reason) => reason?.code)).toContain('names-not-covered');
  expect(lacking.served()).toBe(lacking.from);
  const read = await startRotation({ allow: 'imported' });
  await read.approve('reader');
  expect((await read.run()).map((reason) => reason?.code)).toContain('label-not-authorised');
  expect(read.served()).toBe(read.from);
});
