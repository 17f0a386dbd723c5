import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { FaultEffect } from '../../sandbox/aws/faults.ts';
import { scan } from '../../src/modes/scan/scan.ts';
import type { Context } from '../../src/modes/shared/context.ts';
import { account, startWorld, type World } from './world.ts';

const regions = ['ap-northeast-1', 'eu-west-1', 'us-east-1', 'us-west-2'] as const;

describe('scan.time-budget', () => {
  let world: World;
  /** Milliseconds that the runs' clock is ahead. */
  let ahead: number;
  beforeEach(async () => {
    world = await startWorld();
    ahead = 0;
  });
  afterEach(() => {
    expect(world.aws.violations).toEqual([]);
    return world.close();
  });

  function contextOf(concurrency = 1): Context {
    const context = world.contextOf(
      [
        'version: 1',
        `accounts: [{ id: "${account}" }]`,
        `regions: [${regions.join(', ')}]`,
        `scan: { time-budget: 10m, concurrency: ${String(concurrency)} }`,
        `dns: { resolvers: ["${world.aws.dns.address}"] }`,
      ].join('\n'),
    );
    const now = (): Temporal.Instant => Temporal.Now.instant().add({ milliseconds: ahead });
    return { ...context, clock: { ...context.clock, now } };
  }

  /** The search in one region takes so many minutes of the clock, once, and has that effect. */
  function slow(region: string, minutes: number, effect: FaultEffect = { delay: 0 }): void {
    world.aws.faults.add({
      match: (call) => {
        const hit = call.operation === 'SearchCertificates' && call.region === region;
        if (hit) ahead += minutes * 60_000;
        return hit;
      },
      effect,
      times: 1,
    });
  }

  async function serve(region: string): Promise<string> {
    const arn = world.aws.addCertificate({ account, region, names: [`${region}.example.com`] });
    const loadBalancer = world.aws.addLoadBalancer({ account, region, name: 'shop', type: 'network' });
    await world.aws.addListener({ loadBalancerArn: loadBalancer.arn, certificateArn: arn });
    return arn;
  }

  function searched(from: number): readonly string[] {
    const searches = world.aws.calls.slice(from).filter(({ operation }) => operation === 'SearchCertificates');
    return [...new Set(searches.map(({ region }) => region))];
  }

  test('publishes what it has, leaves the rest alone and begins with it the next time', async () => {
    const [first, last] = [await serve(regions[0]), await serve(regions[3])];
    await scan(contextOf());
    const issueOf = (arn: string): object | undefined =>
      [...world.github.issues.values()].find(({ body }) => body.includes(`certificate=${arn} `));
    const before = issueOf(last);
    const added = await serve(regions[1]);
    slow(regions[1], 11);
    const short = await scan(contextOf());

    expect(short.notScanned).toMatchObject([
      { account, region: regions[2], reason: { code: 'time-budget' } },
      { account, region: regions[3], reason: { code: 'time-budget' } },
    ]);
    expect(short.problems.map(({ en }) => en)).toEqual([
      expect.stringContaining(
        `scan.time-budget (10m) was over: 2 account-regions could not be looked at. The next scan begins with ${account}/${regions[2]}.`,
      ),
    ]);
    expect(short.certificates.map(({ arn, state, status }) => [arn, state, status])).toEqual([
      [first, 'awaiting-dns', 'ISSUED'],
      [added, 'awaiting-dns', 'ISSUED'],
      [last, 'awaiting-dns', 'UNKNOWN'],
    ]);
    expect(issueOf(last)).toEqual(before);
    expect(issueOf(added)).toBeDefined();

    const from = world.aws.calls.length;
    const whole = await scan(contextOf());
    expect(searched(from)).toEqual([regions[2], regions[3], regions[0], regions[1]]);
    expect(whole.problems).toEqual([]);
    expect(whole.certificates.map(({ arn }) => arn)).toEqual([first, added, last]);
    expect([...world.github.issues.values()].some(({ body }) => body.includes('scan-left'))).toBe(false);
  });

  test('gives up what never ends, and does not begin with it the next time', async () => {
    slow(regions[1], 0, 'hang');
    slow(regions[2], 13);
    const short = await scan(contextOf(2));
    expect(short.notScanned.map(({ region, reason }) => [region, reason.code])).toEqual([
      [regions[1], 'time-budget'],
      [regions[3], 'time-budget'],
    ]);
    const [dashboard] = world.github.issues.values();
    expect(dashboard?.body).toContain(`scan-left=${account}/${regions[3]} `);
  });
});
