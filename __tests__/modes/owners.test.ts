import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { LoadBalancerSetup } from '../../sandbox/aws/fleet-setup.ts';
import { BeanstalkEnvironment, TerraformCode } from '../../sandbox/owners/deployments.ts';
import { LoadBalancerController } from '../../sandbox/owners/load-balancer-controller.ts';
import { unusedSinceTag } from '../../src/core/certificate/retirement.ts';
import type { ModeResult } from '../../src/modes/shared/context.ts';
import { scan } from '../../src/modes/scan/scan.ts';
import { swap } from '../../src/modes/swap/swap.ts';
import { account, region, startWorld, windowOpen, type World } from './world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };
const names = ['shop.example.com', 'www.shop.example.com'];
const ingress = { 'elbv2.k8s.aws/cluster': 'prod', 'ingress.k8s.aws/stack': 'shop/web' };
const cluster = { 'kubernetes.io/cluster/prod': 'owned' };
const refuse = 'swap: { managed: refuse }';
const replace = 'strategy: replace';
const auto = 'strategy: auto';

let world: World;
let old: string;
beforeEach(async () => {
  world = await startWorld();
  // Behind every other in the order of ARNs.
  old = world.aws.addCertificate({ account, region, names, id: 'ffffffff-0000-4000-8000-000000000001' });
});
afterEach(async () => {
  expect(world.aws.violations).toEqual([]);
  await world.close();
});

async function serve(
  type: NonNullable<LoadBalancerSetup['type']>,
  tags: Record<string, string> = {},
  listenerTags: Record<string, string> = {},
): Promise<string> {
  const { arn } = world.aws.addLoadBalancer({ account, region, name: `shop-${type}`, type, tags });
  return world.aws.addListener({ loadBalancerArn: arn, certificateArn: old, tags: listenerTags });
}

function run(more: string): Promise<ModeResult> {
  return scan(world.context(windowOpen, more));
}

/** Scans until what was requested is issued and its swap proposed; the ARN that was requested. */
async function untilProposed(more = replace): Promise<string> {
  const first = await run(more);
  const to = first.certificates[0]?.replacement ?? '';
  world.aws.registerRecords(to);
  await run(more);
  return to;
}

/** A person sets the swap label and merges the only pull request. */
function approve(): void {
  const [number = 0] = world.github.pullRequests.keys();
  world.github.setLabel('octocat', number, 'acm-swap');
  world.github.merge('octocat', number);
}

function calls(operation: string): number {
  return world.aws.calls.filter((call) => call.operation === operation).length;
}

/** Closed issues were closed sixteen days ago. */
function ageClosed(): void {
  const closedAt = Temporal.Now.instant().subtract({ hours: 16 * 24 });
  for (const issue of world.github.issues.values()) {
    if (issue.state === 'closed') world.github.issues.set(issue.number, { ...issue, closedAt });
  }
}

function issueText(): string {
  const comments = [...world.github.comments.values()].map(({ body }) => body);
  return [...world.github.issues.values()]
    .map(({ body }) => body)
    .concat(comments)
    .join('\n');
}

/** Writes to listeners that the action made. */
function listenerWrites(): number {
  return ['ModifyListener', 'AddListenerCertificates', 'RemoveListenerCertificates'].reduce(
    (sum, operation) => sum + calls(operation),
    0,
  );
}

describe('a load balancer whose controller may attach what is issued', () => {
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['load balancer', ingress, {}],
    ['load balancer, by its stack alone', { 'ingress.k8s.aws/stack': 'shop/web' }, {}],
    ['load balancer, by its cluster alone', { 'elbv2.k8s.aws/cluster': 'prod' }, {}],
    ['listener alone', {}, ingress],
  ])('blocks the strategy replace, with both ways out, by tags of the %s', async (_where, tags, listenerTags) => {
    await serve('application', tags, listenerTags);
    await serve('network');
    await run(replace);
    const second = await run(replace);

    expect(second.certificates).toMatchObject([{ state: 'blocked', reason: { code: 'owned-by-controller' } }]);
    expect([calls('RequestCertificate'), calls('UpdateCertificateOptions'), listenerWrites()]).toEqual([0, 0, 0]);
    expect(world.github.pullRequests.size).toBe(0);
    expect(issueText()).toContain('strategy: in-place');
    expect(issueText()).toContain(`alb.ingress.kubernetes.io/certificate-arn: ${old}`);
    expect(issueText()).toContain('`acm-request`');
  });

  test('is found as well where none of its listeners holds the certificate at the moment', async () => {
    await serve('network');
    const { arn } = world.aws.addLoadBalancer({ account, region, name: 'web', type: 'application', tags: ingress });
    const other = world.aws.addCertificate({ account, region, names: ['other.example.com'], validationMethod: 'DNS' });
    await world.aws.addListener({ loadBalancerArn: arn, certificateArn: other });
    world.aws.setOtherUsers(old, [arn]);
    const { certificates } = await run(replace);
    expect(certificates).toMatchObject([{ reason: { code: 'owned-by-controller' } }]);
    expect(calls('RequestCertificate')).toBe(0);
  });

  test('is migrated in place by the strategy auto, and no look of its controller changes the listener', async () => {
    const listener = await serve('application', ingress);
    const controller = new LoadBalancerController(world.aws);
    controller.apply({ listener, hosts: ['shop.example.com'] });
    for (let round = 0; round < 3; round += 1) {
      await run(auto);
      for (const { arn } of world.aws.certificates()) world.aws.registerRecords(arn);
      expect(controller.reconcile()).toBe(false);
    }

    expect([calls('UpdateCertificateOptions'), calls('RequestCertificate')]).toEqual([1, 0]);
    expect(world.aws.listener(listener)).toMatchObject({ defaultCertificate: old, sni: [] });
    expect(controller.errors).toEqual([]);
  });

  test('is not replaced by the strategy auto either where ACM does not know the switch in place', async () => {
    await serve('application', ingress);
    world.aws.settings.inPlaceSwitch = 'unknown';
    const { certificates } = await run(auto);
    expect(certificates).toMatchObject([{ state: 'blocked', reason: { code: 'owned-by-controller' } }]);
    expect(calls('RequestCertificate')).toBe(0);
  });

  test('is replaced once somebody with write access has said that its ARN is pinned', async () => {
    const listener = await serve('application', ingress);
    const controller = new LoadBalancerController(world.aws);
    controller.apply({ listener, hosts: ['shop.example.com'], certificates: [old] });
    await run(replace);
    const [number = 0] = world.github.issues.keys();
    world.github.roles.set('guest', 'read');
    world.github.setLabel('guest', number, 'acm-request');
    await run(replace);
    expect(calls('RequestCertificate')).toBe(0);

    world.github.takeLabel('guest', number, 'acm-request');
    world.github.setLabel('octocat', number, 'acm-request');
    const asked = await run(replace);
    const to = asked.certificates[0]?.replacement ?? '';
    expect(calls('RequestCertificate')).toBe(1);
    world.aws.registerRecords(to);
    await run(replace);
    expect(controller.reconcile()).toBe(false);
    const [pullRequest] = world.github.pullRequests.values();
    expect(pullRequest?.body).toContain('AWS Load Balancer Controller (Ingress) `shop/web`');
    expect(pullRequest?.body).toContain('within minutes to ten hours');

    // Its user changes the manifest, and the listener follows: nothing is left to swap, and nothing turns back.
    controller.apply({ listener, hosts: ['shop.example.com'], certificates: [to] });
    expect(controller.reconcile()).toBe(false);
    const last = await run(replace);
    expect(last.certificates).toMatchObject([{ state: 'done' }]);
  });

  test.each([
    ['replace', 0],
    ['auto', 1],
  ])('has what was requested before it was known withdrawn, by the strategy %s', async (strategy, switches) => {
    const listener = await serve('application');
    const more = `strategy: ${strategy}`;
    const early = (await run(more)).certificates[0]?.replacement ?? '';
    for (const [key, value] of Object.entries(ingress)) world.aws.listener(listener).loadBalancer.tags.set(key, value);
    const controller = new LoadBalancerController(world.aws);
    controller.apply({ listener, hosts: ['shop.example.com'] });

    const [issue] = world.github.issues.values();
    world.github.setLabel('octocat', issue?.number ?? 0, 'acm-hold');
    await run(more);
    expect(world.aws.certificates().map(({ arn }) => arn)).toContain(early);
    world.github.takeLabel('octocat', issue?.number ?? 0, 'acm-hold');
    await run(more);

    expect(world.aws.certificates().map(({ arn }) => arn)).toEqual([old]);
    world.aws.registerRecords(old);
    await run(more);
    expect(controller.reconcile()).toBe(false);
    expect([calls('RequestCertificate'), calls('UpdateCertificateOptions')]).toEqual([1, switches]);
    expect(world.aws.listener(listener)).toMatchObject({ defaultCertificate: old, sni: [] });
  });

  test('shares what another certificate of the same names requested, and withdraws it in no run', async () => {
    await serve('application', ingress);
    const other = world.aws.addCertificate({ account, region, names });
    const { arn } = world.aws.addLoadBalancer({ account, region, name: 'plain', type: 'network' });
    await world.aws.addListener({ loadBalancerArn: arn, certificateArn: other });
    for (let round = 0; round < 4; round += 1) await run(replace);
    expect([calls('RequestCertificate'), calls('DeleteCertificate')]).toEqual([1, 0]);
  });

  test('is not switched in place while what was requested before cannot be withdrawn', async () => {
    const listener = await serve('application');
    const early = (await run(auto)).certificates[0]?.replacement ?? '';
    for (const [key, value] of Object.entries(ingress)) world.aws.listener(listener).loadBalancer.tags.set(key, value);
    world.aws.faults.add({
      match: ({ operation }) => operation === 'DeleteCertificate',
      effect: { error: 'AccessDeniedException', message: 'no' },
    });
    const { certificates, problems } = await run(auto);
    expect(certificates).toMatchObject([{ state: 'blocked', reason: { code: 'access-denied' } }]);
    expect([problems.length, calls('UpdateCertificateOptions')]).toEqual([1, 0]);
    world.aws.faults.clear();
    await run(auto);
    expect(world.aws.certificates().map(({ arn }) => arn)).not.toContain(early);
  });

  test('shows the records that another certificate of the account needs for the same names', async () => {
    await serve('application', ingress);
    world.aws.settings.cnameDelay = 0;
    const other = world.aws.addCertificate({ account, region, names: ['www.shop.example.com', 'api.example.com'] });
    const { arn } = world.aws.addLoadBalancer({ account, region, name: 'plain', type: 'network' });
    await world.aws.addListener({ loadBalancerArn: arn, certificateArn: other });
    await run(replace);
    const body = [...world.github.issues.values()].find((one) => one.body.includes(old))?.body ?? '';
    expect(body).toContain('DNS records that are known already');
    expect(body.match(/^_\w+\.www\.shop\.example\.com$/gm)).toHaveLength(1);
    expect(body).not.toContain('api.example.com');
    const written = world.github.writes.length;
    await run(replace);
    expect(world.github.writes.slice(written)).toEqual([]);
  });

  test('gets a replacement of an expired certificate without a word: its controller attaches issued ones alone', async () => {
    const listener = await serve('application', ingress);
    await run(replace);
    world.aws.certificate(old).notAfter = Date.now() - 1000;
    world.aws.certificate(old).status = 'EXPIRED';
    const { certificates } = await run(replace);
    const to = certificates[0]?.replacement ?? '';
    expect(calls('RequestCertificate')).toBe(1);
    expect(issueText()).toContain('attaches only issued certificates');
    world.aws.registerRecords(to);
    const controller = new LoadBalancerController(world.aws);
    controller.apply({ listener, hosts: ['shop.example.com'] });
    expect(world.aws.listener(listener).defaultCertificate).toBe(to);
    expect(controller.errors).toEqual([]);
  });
});

describe('a listener with an owner', () => {
  test.each<[string, 'network' | 'classic', Record<string, string>]>([
    [
      'a Service of the AWS Load Balancer Controller',
      'network',
      { ...ingressless(), 'service.k8s.aws/stack': 'shop/nginx' },
    ],
    ['the cloud provider of Kubernetes', 'classic', cluster],
    ['Elastic Beanstalk', 'network', { 'elasticbeanstalk:environment-name': 'shop-env' }],
    ['CloudFormation', 'network', { 'aws:cloudformation:stack-name': 'shop' }],
  ])('is requested for, and proposed only with a warning or not at all: %s', async (_who, type, tags) => {
    await serve(type, tags);
    const to = await untilProposed(`${replace}\n${refuse}`);
    expect(world.github.pullRequests.size).toBe(0);
    expect(issueText()).toContain('### Change it in your code');
    expect(issueText()).toContain(to);
    await run(replace);
    expect(world.github.pullRequests.size).toBe(1);
  });

  test.each(['network', 'classic'] as const)(
    'that has none is proposed all the same on a %s load balancer',
    async (type) => {
      await serve(type, { env: 'prod', 'kubernetes.io/cluster/prod': 'shared' });
      await untilProposed(`${replace}\n${refuse}`);
      expect(world.github.pullRequests.size).toBe(1);
    },
  );

  test.each<[string, 'application' | 'classic', Record<string, string>]>([
    ['a cluster', 'classic', cluster],
    ['a stack', 'application', { 'aws:cloudformation:stack-name': 'shop' }],
  ])('that got its owner, %s, after it was proposed is not swapped when that is refused', async (_who, type, tags) => {
    const listener = await serve(type);
    await untilProposed();
    for (const [key, value] of Object.entries(tags)) world.aws.listener(listener).loadBalancer.tags.set(key, value);
    approve();
    const result = await swap(world.context(windowOpen, `${replace}\n${refuse}`), drain);
    expect(result.pullRequests[0]?.listeners).toMatchObject([{ reason: { code: 'managed' } }]);
    expect(world.aws.listener(listener).defaultCertificate).toBe(old);
  });

  test.each([
    ['owned by a cluster', cluster, true],
    ['of nobody', {}, false],
  ])('keeps the old certificate after the soak where it is %s', async (_whose, tags, isKept) => {
    const listener = await serve('classic');
    const to = await untilProposed();
    world.aws.setListenerCertificates(listener, { defaultCertificate: to });
    const soak = `${replace}\nswap: { delete-old-after: 14d }`;
    await run(soak);
    await run(soak);
    for (const [key, value] of Object.entries(tags)) world.aws.listener(listener).loadBalancer.tags.set(key, value);
    const marked = world.aws.certificate(old).tags;
    expect(marked.has(unusedSinceTag)).toBe(true);
    marked.set(unusedSinceTag, new Date(Date.now() - 16 * 86_400_000).toISOString());
    ageClosed();
    await run(soak);
    expect(world.aws.certificates().some(({ arn }) => arn === old)).toBe(isKept);
  });

  test('is named: Elastic Beanstalk rather than the stack that it made, with its option to set', async () => {
    const listener = await serve('application', {
      'elasticbeanstalk:environment-name': 'shop-env',
      'aws:cloudformation:stack-name': 'awseb-e-abc-stack',
    });
    const environment = new BeanstalkEnvironment(world.aws, listener, old);
    const to = await untilProposed();
    const [pullRequest] = world.github.pullRequests.values();
    expect(pullRequest?.body).toContain('Elastic Beanstalk environment `shop-env`');
    expect(issueText()).toContain(`SSLCertificateArns: ${to}`);
    expect(issueText()).not.toContain('AWS::ElasticLoadBalancingV2');

    // A deployment between the approval and the change of the option turns it back: said once, with who did it.
    approve();
    await swap(world.context(windowOpen, replace), drain);
    await run(replace);
    expect(environment.deploy()).toBe(true);
    await run(replace);
    expect(issueText()).toContain(
      'is back on the old certificate; Elastic Beanstalk environment `shop-env` manages it',
    );
    const comments = world.github.comments.size;
    await run(replace);
    expect(world.github.comments.size).toBe(comments);
    // The option names the new one: the listener follows, and what was proposed again is over.
    environment.certificate = to;
    environment.deploy();
    expect((await run(replace)).certificates).toMatchObject([{ state: 'done' }]);
    expect(environment.deploy()).toBe(false);
  });

  test('of Terraform is left to its code with swap: external, and closes when that was applied', async () => {
    const listener = await serve('application', { tf: 'modules/lb' });
    const code = new TerraformCode(world.aws, listener, old);
    const more = 'rules: [{ match: { domain: "shop.*" }, swap: external }]\nswap: { terraform-tags: [tf] }';
    const to = await untilProposed(more);
    expect([world.github.pullRequests.size, code.apply()]).toEqual([0, false]);
    expect(issueText()).toContain(`certificate_arn = "${to}"`);
    code.certificate = to;
    expect([code.apply(), code.apply()]).toEqual([true, false]);
    expect((await run(more)).certificates).toMatchObject([{ state: 'done' }]);
    expect(listenerWrites()).toBe(0);
  });
});

describe('tags that an answer leaves out', () => {
  function leaveOut(operation: string, omit: string): void {
    world.aws.faults.add({ match: (call) => call.operation === operation, effect: { omit } });
  }

  test.each<['application' | 'classic', Record<string, string>, string]>([
    ['application', ingress, 'TagDescriptions.Tags'],
    ['application', ingress, 'TagDescriptions'],
    ['classic', cluster, 'TagDescriptions.Tags'],
    ['classic', cluster, 'TagDescriptions'],
  ])('may name an owner: nothing is requested for the %s load balancer of %j without %s', async (type, tags, omit) => {
    await serve(type, tags);
    leaveOut('DescribeTags', omit);
    const { problems } = await run(replace);
    expect([calls('RequestCertificate'), world.github.pullRequests.size, problems.length > 0]).toEqual([0, 0, true]);
  });

  test('may say whose a certificate is: no other is requested, and nothing is copied without them', async () => {
    await serve('network');
    leaveOut('ListTagsForCertificate', 'Tags');
    expect((await run(replace)).problems).not.toEqual([]);
    expect(calls('RequestCertificate')).toBe(0);
  });

  test('keep a merged swap waiting and an old certificate alive', async () => {
    const listener = await serve('classic');
    const to = await untilProposed();
    approve();
    leaveOut('DescribeTags', 'TagDescriptions.Tags');
    await swap(world.context(windowOpen, `${replace}\n${refuse}`), drain);
    expect(world.aws.listener(listener).defaultCertificate).toBe(old);

    world.aws.setListenerCertificates(listener, { defaultCertificate: to });
    world.aws.certificate(old).tags.set(unusedSinceTag, '2026-01-01T00:00:00Z');
    const soak = `${replace}\nswap: { delete-old-after: 14d }`;
    for (let round = 0; round < 2; round += 1) await run(soak);
    ageClosed();
    await run(soak);
    expect(world.aws.certificates().map(({ arn }) => arn)).toContain(old);
  });
});

function ingressless(): Record<string, string> {
  return { 'elbv2.k8s.aws/cluster': 'prod' };
}
