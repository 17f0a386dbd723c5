import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../src/modes/scan/scan.ts';
import type { Issue } from '../../src/core/repository.ts';
import { account, region, startWorld, windowOpen, type World } from './world.ts';

const inPlace = 'strategy: in-place';
const names = ['shop.example.com', 'www.shop.example.com'];

describe('a migrated certificate under watch', () => {
  let world: World;
  let old: string;
  let more = '';
  beforeEach(async () => {
    world = await startWorld();
    more = '';
  });
  afterEach(() => {
    expect(world.aws.violations).toEqual([]);
    return world.close();
  });

  /** Replaced and swapped; returns the replacement's ARN. */
  async function replaced(): Promise<string> {
    old = world.aws.addCertificate({ account, region, names });
    const { arn } = world.aws.addLoadBalancer({ account, region, name: 'mail', type: 'network' });
    const listener = await world.aws.addListener({ loadBalancerArn: arn, certificateArn: old });
    const first = await run();
    const to = first.certificates[0]?.replacement ?? '';
    world.aws.registerRecords(to);
    world.aws.setListenerCertificates(listener, { defaultCertificate: to });
    await run();
    expect(issue().state).toBe('closed');
    return to;
  }

  async function switched(): Promise<string> {
    more = inPlace;
    old = world.aws.addCertificate({
      ...{ account, region, names, notAfter: new Date(Date.now() + 150 * 86_400_000) },
      inUseBy: [`arn:aws:cloudfront::${account}:distribution/E1234567890ABC`],
    });
    await run();
    world.aws.registerRecords(old);
    await run();
    expect(issue().state).toBe('closed');
    return old;
  }

  function run(): ReturnType<typeof scan> {
    return scan(world.context(windowOpen, more));
  }

  function issue(): Issue {
    const found = [...world.github.issues.values()].find(({ body }) => body.includes(old));
    if (found === undefined) throw new Error('there is no issue');
    return found;
  }

  function comments(): readonly string[] {
    return [...world.github.comments.values()].map(({ body }) => body).filter((body) => body.includes('=at-risk'));
  }

  function lose(arn: string, which = 0): void {
    world.aws.dns.removeRecord(world.aws.validationRecords(arn)[which]?.name ?? '');
  }

  describe.each([
    ['replaced', replaced],
    ['switched in place', switched],
  ])('that was %s', (_how, migrate) => {
    test('reopens its issue when a record disappears, once, and closes it when it is back', async () => {
      const arn = await migrate();
      const quiet = world.github.writes.length;
      await run();
      expect(world.github.writes.slice(quiet)).toEqual([]);

      lose(arn);
      const lost = await run();
      expect(lost.problems).toEqual([]);
      expect(lost.certificates).toMatchObject([
        {
          arn: old,
          state: 'blocked',
          reason: { code: 'record-lost' },
          records: [{ state: 'missing' }, { state: 'present' }],
        },
      ]);
      expect(issue()).toMatchObject({ state: 'open' });
      expect(issue().labels).toEqual(expect.arrayContaining(['acm:blocked', 'acm:at-risk']));
      expect(issue().body).toContain(world.aws.validationRecords(arn)[0]?.name);
      expect(comments()).toHaveLength(1);
      expect(comments()[0]).toContain('@octocat');

      const told = world.github.writes.length;
      await run();
      expect(world.github.writes.slice(told)).toEqual([]);

      world.aws.registerRecords(arn);
      const back = await run();
      expect(back.certificates).toMatchObject([{ state: 'done' }]);
      expect(issue()).toMatchObject({ state: 'closed' });
      expect(issue().body).not.toContain('put the DNS records below back');

      lose(arn, 1);
      await run();
      expect(issue().state).toBe('open');
    });
  });

  test('is watched when its old certificate is deleted as well', async () => {
    const arn = await replaced();
    world.aws.removeCertificate(old);
    lose(arn);
    expect((await run()).certificates).toMatchObject([{ state: 'blocked', reason: { code: 'record-lost' } }]);
    await run();
    expect(issue().state).toBe('open');
    world.aws.registerRecords(arn);
    expect((await run()).certificates).toMatchObject([{ state: 'done' }]);
    expect(issue().state).toBe('closed');
    expect(issue().body).not.toContain('put the DNS records below back');
  });

  test('is left alone while nobody can look, unused, held, or declined', async () => {
    const arn = await replaced();
    world.aws.dns.breakName('example.com');
    await run();
    expect(issue().state).toBe('closed');
    world.aws.dns.repairName('example.com');
    lose(arn);
    world.github.setLabel('octocat', issue().number, 'acm-hold');
    await run();
    expect(issue().state).toBe('closed');
    expect(comments()).toEqual([]);
  });

  test('is told once it has ended while it is in use', async () => {
    const arn = await switched();
    const own = world.aws.certificates().find((each) => each.arn === arn);
    Object.assign(own ?? {}, { status: 'EXPIRED', notAfter: Date.now() - 86_400_000 });
    await run();
    expect(issue()).toMatchObject({ state: 'open', body: expect.stringContaining('`not-renewable`') });
    expect(issue().labels).toContain('acm:at-risk');
    expect(comments()).toHaveLength(1);
  });

  test('is told where it was exported and nothing of AWS uses it', async () => {
    more = inPlace;
    old = world.aws.addCertificate({ account, region, names, exportOption: 'ENABLED', isExported: true });
    await run();
    world.aws.registerRecords(old);
    await run();
    expect(issue().state).toBe('closed');
    lose(old);
    await run();
    expect(issue()).toMatchObject({ state: 'open' });
    expect(comments()).toHaveLength(1);
  });

  test('is at risk no more once nothing uses it', async () => {
    const arn = await replaced();
    lose(arn);
    await run();
    expect(issue().state).toBe('open');
    const [listener] = world.aws.listeners().map((each) => each.arn);
    const other = world.aws.addCertificate({ account, region, names: ['other.example.org'], validationMethod: 'DNS' });
    world.aws.setListenerCertificates(listener ?? '', { defaultCertificate: other });
    await run();
    expect(issue()).toMatchObject({ state: 'closed', labels: expect.not.arrayContaining(['acm:at-risk']) });
    const last = [...world.github.comments.values()].at(-1)?.body;
    expect(last).toContain('Nothing uses the certificate any more.');
    const quiet = world.github.writes.length;
    await run();
    expect(world.github.writes.slice(quiet)).toEqual([]);
  });

  test('costs one describe and no search', async () => {
    await switched();
    const count = (operation: string): number => world.aws.calls.filter((call) => call.operation === operation).length;
    const before = [count('DescribeCertificate'), count('SearchCertificates')];
    await run();
    expect([count('DescribeCertificate'), count('SearchCertificates')]).toEqual([
      (before[0] ?? 0) + 1,
      (before[1] ?? 0) + 1,
    ]);
  });
});

test('a certificate that was switched in place gets no replacement, though it also serves listeners', async () => {
  const world = await startWorld();
  const old = world.aws.addCertificate({
    ...{ account, region, names, notAfter: new Date(Date.now() + 150 * 86_400_000) },
    inUseBy: [`arn:aws:cloudfront::${account}:distribution/E1234567890ABC`],
  });
  const { arn } = world.aws.addLoadBalancer({ account, region, name: 'mail', type: 'network' });
  await world.aws.addListener({ loadBalancerArn: arn, certificateArn: old });
  await scan(world.context(windowOpen, 'strategy: auto'));
  world.aws.registerRecords(old);
  const last = await scan(world.context(windowOpen, 'strategy: auto'));
  expect(last.certificates).toMatchObject([{ state: 'done' }]);
  expect(world.aws.certificates()).toHaveLength(1);
  await world.close();
});
