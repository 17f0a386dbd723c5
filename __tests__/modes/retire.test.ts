import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { unusedSinceTag } from '../../src/core/certificate/retirement.ts';
import { scan } from '../../src/modes/scan/scan.ts';
import { account, region, startWorld, windowOpen, type World } from './world.ts';

const soak = 'swap: { delete-old-after: 14d }';

describe('an old certificate after its migration', () => {
  let world: World;
  let old: string;
  let to: string;
  let listener: string;
  beforeEach(async () => {
    world = await startWorld();
    old = world.aws.addCertificate({ account, region, names: ['shop.example.com'] });
    const { arn } = world.aws.addLoadBalancer({ account, region, name: 'mail', type: 'network' });
    listener = await world.aws.addListener({ loadBalancerArn: arn, certificateArn: old });
    const first = await scan(world.context());
    to = first.certificates[0]?.replacement ?? '';
    world.aws.registerRecords(to);
    world.aws.setListenerCertificates(listener, { defaultCertificate: to });
  });
  afterEach(() => world.close());

  function tags(): ReadonlyMap<string, string> {
    return world.aws.certificate(old).tags;
  }

  function age(days: number): void {
    tag(days);
    const [issue] = world.github.issues.values();
    if (issue === undefined) throw new Error('no issue was opened');
    const closedAt = Temporal.Now.instant().subtract({ hours: days * 24 });
    world.github.issues.set(issue.number, { ...issue, closedAt });
  }

  function tag(days: number): void {
    world.aws.certificate(old).tags.set(unusedSinceTag, new Date(Date.now() - days * 86_400_000).toISOString());
  }

  test('is not deleted sooner for a tag that somebody dates back', async () => {
    await scan(world.context(windowOpen, soak));
    tag(1000);
    await scan(world.context(windowOpen, soak));
    expect(world.aws.certificates().map(({ arn }) => arn)).toContain(old);
  });

  test('is kept for ever without the setting', async () => {
    await scan(world.context());
    expect(tags().has(unusedSinceTag)).toBe(false);
  });

  test('is marked, waits, and is deleted after the soak, which its issue tells', async () => {
    const done = await scan(world.context(windowOpen, soak));
    expect(done.certificates).toMatchObject([{ state: 'done' }]);
    expect(tags().has(unusedSinceTag)).toBe(true);
    age(13);
    await scan(world.context(windowOpen, soak));
    expect(world.aws.certificates().map(({ arn }) => arn)).toContain(old);
    age(15);
    const last = await scan(world.context(windowOpen, soak));
    expect(last.problems).toEqual([]);
    expect(world.aws.certificates().map(({ arn }) => arn)).not.toContain(old);
    expect([...world.github.comments.values()].map(({ body }) => body).join('\n')).toContain('was deleted');
    await scan(world.context(windowOpen, soak));
    const quiet = world.github.writes.length;
    const after = await scan(world.context(windowOpen, soak));
    expect(world.github.writes.slice(quiet)).toEqual([]);
    expect(after.certificates).toMatchObject([{ state: 'done' }]);
    expect(world.aws.violations).toEqual([]);
  });

  test('loses its mark when it is used again, and the issue opens again', async () => {
    await scan(world.context(windowOpen, soak));
    age(15);
    world.aws.setListenerCertificates(listener, { defaultCertificate: old });
    await scan(world.context(windowOpen, soak));
    expect(tags().has(unusedSinceTag)).toBe(false);
    expect([...world.github.issues.values()][0]?.state).toBe('open');
  });

  test('is kept, and the job fails with the reason, when the role may not delete it', async () => {
    await scan(world.context(windowOpen, soak));
    age(15);
    const { roles } = world.aws.account(account);
    const role = roles.get('acm-email-to-dns-scan');
    if (role === undefined) throw new Error('the world has no scan role');
    roles.set(role.name, { ...role, allow: role.allow.filter((action) => action !== 'acm:DeleteCertificate') });
    const result = await scan(world.context(windowOpen, soak));
    expect(result.problems.map(({ en }) => en).join('\n')).toMatch(/was not deleted\. .*AccessDenied/);
    expect(world.aws.certificates().map(({ arn }) => arn)).toContain(old);
  });
});
