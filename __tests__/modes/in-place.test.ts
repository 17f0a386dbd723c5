import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../src/modes/scan/scan.ts';
import { account, region, startWorld, windowOpen, type World } from './world.ts';

const distribution = `arn:aws:cloudfront::${account}:distribution/E1234567890ABC`;
const inPlace = 'strategy: in-place';
const auto = 'strategy: auto';

describe('a switch in place', () => {
  let world: World;
  let old: string;
  beforeEach(async () => {
    world = await startWorld();
    old = world.aws.addCertificate({
      ...{ account, region, names: ['cdn.example.com', '*.cdn.example.com'] },
      inUseBy: [distribution],
      notAfter: new Date(Date.now() + 150 * 86_400_000),
    });
  });
  afterEach(() => world.close());

  function body(): string {
    return [...world.github.issues.values()].find((issue) => issue.body.includes(old))?.body ?? '';
  }

  function starts(): number {
    return world.aws.calls.filter(({ operation }) => operation === 'UpdateCertificateOptions').length;
  }

  test('goes from found to done without a request, a pull request or another ARN', async () => {
    const first = await scan(world.context(windowOpen, inPlace));
    expect(first.problems).toEqual([]);
    expect(first.certificates).toMatchObject([{ arn: old, state: 'awaiting-dns' }]);
    expect(first.certificates[0]?.deadline).toBeDefined();
    expect(first.certificates[0]?.records).toHaveLength(1);
    expect(body()).toContain('`in-place`');
    expect(body()).toContain('validation_method = "DNS"');
    const quiet = world.github.writes.length;
    await scan(world.context(windowOpen, inPlace));
    expect(world.github.writes.slice(quiet)).toEqual([]);
    expect(starts()).toBe(1);

    world.aws.registerRecords(old);
    const last = await scan(world.context(windowOpen, inPlace));
    expect(last.certificates).toMatchObject([{ state: 'done' }]);
    expect(body()).toContain('Every name of the certificate is proven by DNS now');
    expect([...world.github.issues.values()].find((issue) => issue.body.includes(old))?.state).toBe('closed');
    expect(world.github.pullRequests.size).toBe(0);
    expect(world.aws.certificates()).toHaveLength(1);
    expect(world.aws.violations).toEqual([]);
  });

  test('is chosen by auto for what is no listener, and a listener’s certificate is replaced beside it', async () => {
    const shop = world.aws.addCertificate({ account, region, names: ['shop.example.com'] });
    const { arn } = world.aws.addLoadBalancer({ account, region, name: 'shop', type: 'network' });
    await world.aws.addListener({ loadBalancerArn: arn, certificateArn: shop });
    const result = await scan(world.context(windowOpen, auto));
    const byArn = new Map(result.certificates.map((entry) => [entry.arn, entry]));
    expect(byArn.get(old)).toMatchObject({ state: 'awaiting-dns', replacement: undefined });
    expect(byArn.get(shop)?.replacement).toBeDefined();
  });

  test('that timed out is started again with the same records', async () => {
    await scan(world.context(windowOpen, inPlace));
    const before = body();
    world.aws.ageCertificate(old, 73);
    const result = await scan(world.context(windowOpen, inPlace));
    expect(result.certificates).toMatchObject([{ state: 'awaiting-dns' }]);
    expect(starts()).toBe(2);
    const records = (text: string): unknown => [...text.matchAll(/_[0-9a-f]{32}\.\S+/g)].map(([match]) => match);
    expect(records(body())).toEqual(records(before));
  });

  test('waits for the label inside the renewal window, and says why', async () => {
    Object.assign(world.aws.certificate(old), { notAfter: Date.now() + 30 * 86_400_000 });
    const first = await scan(world.context(windowOpen, inPlace));
    expect(first.certificates).toMatchObject([{ state: 'found' }]);
    expect(body()).toContain('deploy a new key');
    expect(starts()).toBe(0);
    const [issue] = world.github.issues.values();
    world.github.setLabel('octocat', issue?.number ?? 0, 'acm-request');
    await scan(world.context(windowOpen, inPlace));
    expect(starts()).toBe(1);
    expect([...world.github.issues.values()][0]?.labels).not.toContain('acm-request');
  });

  test('that ACM does not know is blocked, and auto falls back', async () => {
    world.aws.settings.inPlaceSwitch = 'unknown';
    const insisted = await scan(world.context(windowOpen, inPlace));
    expect(insisted.certificates).toMatchObject([{ state: 'blocked', reason: { code: 'in-place-unavailable' } }]);
    const fallen = await scan(world.context(windowOpen, auto));
    expect(fallen.certificates).toMatchObject([{ state: 'blocked', reason: { code: 'unsupported-service' } }]);
    expect(body()).toContain('but ACM in `eu-west-1` does not know that call');
  });

  test('in a dry run is only said', async () => {
    const context = world.context(windowOpen, inPlace);
    await scan({ ...context, awsWriters: undefined });
    expect(starts()).toBe(0);
    expect(world.log.join('\n')).toMatch(new RegExp(`dry run: acm:UpdateCertificateOptions in .*${old}`));
  });
});
