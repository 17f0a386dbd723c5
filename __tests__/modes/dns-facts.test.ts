import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ModeResult } from '../../src/modes/shared/context.ts';
import { scan } from '../../src/modes/scan/scan.ts';
import { account, region, startWorld, windowOpen, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
  world.aws.settings.cnameDelay = 0;
});
afterEach(async () => {
  expect(world.aws.violations).toEqual([]);
  await world.close();
});

/** A certificate of these names on a Network Load Balancer; its ARN. */
async function serve(...names: readonly string[]): Promise<string> {
  const certificateArn = world.aws.addCertificate({ account, region, names });
  const { arn: loadBalancerArn } = world.aws.addLoadBalancer({ account, region, name: 'shop', type: 'network' });
  await world.aws.addListener({ loadBalancerArn, certificateArn });
  return certificateArn;
}

/** Scans as many hours from now. */
function run(hours = 0, more = ''): Promise<ModeResult> {
  const context = world.context(windowOpen, more);
  const now = () => context.clock.now().add({ minutes: Math.round(hours * 60) });
  return scan({ ...context, clock: { ...context.clock, now } });
}

function requests(): number {
  return world.aws.calls.filter(({ operation }) => operation === 'RequestCertificate').length;
}

function everything(): string {
  const { issues, comments } = world.github;
  return [...issues.values(), ...comments.values()].map(({ body }) => body).join('\n');
}

function comments(kind: string): readonly string[] {
  return [...world.github.comments.values()].map(({ body }) => body).filter((body) => body.includes(`event=${kind} `));
}

describe('a domain that nobody has any more', () => {
  test('is told before the clock starts, with the lines that leave its names out', async () => {
    world.aws.dns.addZone('net');
    world.aws.dns.addZone('example.com');
    await serve('shop.example.com', 'old-campaign.net');
    const { certificates } = await run();
    expect(certificates).toMatchObject([{ state: 'blocked', reason: { code: 'domain-not-registered' } }]);
    expect(requests()).toBe(0);
    expect(everything()).toContain('drop: ["old-campaign.net"]');
    const drop = 'rules: [{ match: { domain: "shop.example.com" }, drop: ["old-campaign.net"] }]';
    expect((await run(0, drop)).certificates).toMatchObject([{ state: 'awaiting-dns' }]);
  });

  test('is no name that merely does not exist in a domain that somebody has', async () => {
    world.aws.dns.addZone('example.com');
    await serve('a.b.c.example.com');
    expect((await run()).certificates).toMatchObject([{ state: 'awaiting-dns' }]);
    expect(requests()).toBe(1);
  });
});

test('the zone of a record whose look-up failed is unknown, and never the zone above', async () => {
  world.aws.dns.addZone('example.com');
  world.aws.dns.addZone('corp.example.com');
  await serve('app.corp.example.com');
  world.aws.dns.breakName('corp.example.com');
  const broken = await run();
  expect(broken.certificates[0]?.records).toMatchObject([{ zone: undefined, state: 'unknown' }]);
  expect(everything()).toContain('(zone not known)');
  world.aws.dns.repairName('corp.example.com');
  expect((await run()).certificates[0]?.records).toMatchObject([{ zone: 'corp.example.com.', state: 'missing' }]);
});

test('an address in place of the CNAME is named a proxy’s, and nobody is told to remove anything', async () => {
  await serve('shop.example.com');
  const { certificates } = await run();
  const [record] = certificates[0]?.records ?? [];
  world.aws.dns.addRecord({ name: record?.name ?? '', type: 'A', value: '104.16.1.1' });
  const second = await run();
  expect(second.certificates[0]?.records).toMatchObject([{ state: 'wrong', mistake: 'proxied' }]);
  expect(everything()).toContain('A 104.16.1.1');
  expect(everything()).not.toMatch(/remove it/i);
});

describe('records that stand in public DNS while ACM waits', () => {
  beforeEach(() => {
    world.aws.settings.validationDelay = 1e12;
  });

  test.each([
    ['a replacement', ''],
    ['a switch in place', 'strategy: in-place'],
  ])('are told once after six hours, for %s', async (_what, more) => {
    const old = await serve('shop.example.com');
    await run(0, more);
    world.aws.registerRecords(old);
    await run(1, more);
    expect((await run(2, more)).certificates[0]?.reason).toBeUndefined();
    const late = await run(8, more);
    expect(late.certificates).toMatchObject([{ state: 'awaiting-dns', reason: { code: 'acm-does-not-see' } }]);
    expect(comments('not-seen')).toHaveLength(1);
    expect(comments('not-seen')[0]).toContain('@octocat');
    await run(10, more);
    await run(30, more);
    expect(comments('not-seen')).toHaveLength(1);
    expect(comments('thanks')).toHaveLength(1);
  });

  test('begin to count again where a record was missing in between', async () => {
    const old = await serve('shop.example.com');
    await run();
    world.aws.registerRecords(old);
    await run(1);
    for (const { name } of world.aws.validationRecords(old)) world.aws.dns.removeRecord(name);
    await run(3);
    world.aws.registerRecords(old);
    await run(5);
    expect((await run(9)).certificates[0]?.reason).toBeUndefined();
    expect((await run(11)).certificates[0]?.reason?.code).toBe('acm-does-not-see');
  });

  test('are tried in a second attempt, and in a third only when somebody asks', async () => {
    const old = await serve('shop.example.com');
    await run();
    world.aws.registerRecords(old);
    const pending = (): string =>
      world.aws.certificates().find(({ status }) => status === 'PENDING_VALIDATION')?.arn ?? '';
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      await run(0);
      await run(8);
      world.aws.ageCertificate(pending(), 73);
      age(73);
      await run(0);
    }
    expect(requests()).toBe(2);
    const over = await run(0);
    expect(over.certificates).toMatchObject([{ state: 'blocked', reason: { code: 'acm-does-not-see' } }]);
    const issue = [...world.github.issues.values()].find(({ body }) => body.includes(`certificate=${old}`));
    world.github.setLabel('octocat', issue?.number ?? 0, 'acm-request');
    await run(0);
    expect(requests()).toBe(3);
  });
});

/** Moves what the issues remember into the past, as hours that pass do. */
function age(hours: number): void {
  for (const [number, issue] of world.github.issues) {
    const body = issue.body.replace(/(?<=records-seen=)[^\s>]+/, (at) =>
      new Date(Date.parse(at) - hours * 3_600_000).toISOString(),
    );
    world.github.issues.set(number, { ...issue, body });
  }
}

test('a name of more than 64 characters does not stand first in a replacement', async () => {
  const long = `${'a'.repeat(60)}.shop.example.com`;
  await serve('shop.example.com', long, 'www.shop.example.com');
  await run(0, 'rules: [{ match: { domain: "*" }, drop: ["shop.example.com"] }]');
  const request = world.aws.calls.find(({ operation }) => operation === 'RequestCertificate');
  expect(request?.input).toMatchObject({ DomainName: 'www.shop.example.com', SubjectAlternativeNames: [long] });
});
