import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../src/modes/scan/scan.ts';
import { swap } from '../../src/modes/swap/swap.ts';
import { account, region, startWorld, type World } from './world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };

describe('the record of a swap', () => {
  let world: World;
  let number: number;
  beforeEach(async () => {
    world = await startWorld();
    const { aws } = world;
    const old = aws.addCertificate({ account, region, names: ['shop.example.com'] });
    for (const type of ['application', 'network'] as const) {
      const { arn } = aws.addLoadBalancer({ account, region, name: type, type });
      await aws.addListener({ loadBalancerArn: arn, certificateArn: old });
    }
    aws.registerRecords((await scan(world.context())).certificates[0]?.replacement ?? '');
    await scan(world.context());
    number = [...world.github.pullRequests.keys()][0] ?? 0;
    world.github.setLabel('octocat', number, 'acm-swap');
    world.github.merge('octocat', number);
  });
  afterEach(() => world.close());

  test('names the window that was used, in report and comment, and the people', async () => {
    const context = world.context('timezone: UTC\n  windows: [{ start: "* * * * *", duration: 1h }]\n  cutoff: 0m');
    const result = await swap(context, drain);
    expect(result.problems).toEqual([]);
    const [alb, nlb] = (result.pullRequests[0]?.listeners ?? []).toSorted((a, b) =>
      a.loadBalancer.localeCompare(b.loadBalancer),
    );
    const started = Date.parse(alb?.startedAt ?? '');
    // Windows that begin each minute and last an hour are one without an end.
    expect(alb?.window).toBeUndefined();
    expect(nlb?.window).toBeUndefined();
    expect([alb?.labelledBy, alb?.mergedBy, Number.isNaN(started)]).toEqual(['octocat', 'octocat', false]);
  });

  test('has the beginning and the end of a daily window', async () => {
    const now = new Date();
    const start = new Date(now.getTime() - 30 * 60_000);
    const cron = `${String(start.getUTCMinutes())} ${String(start.getUTCHours())} * * *`;
    const result = await swap(world.context(`timezone: UTC\n  windows: [{ start: "${cron}", duration: 3h }]`), drain);
    const listeners = result.pullRequests[0]?.listeners ?? [];
    const from = new Date(Math.floor(start.getTime() / 60_000) * 60_000);
    const alb = listeners.find(({ loadBalancer }) => loadBalancer === 'application');
    expect(Date.parse(alb?.window?.from ?? '')).toBe(from.getTime());
    expect(Date.parse(alb?.window?.to ?? '')).toBe(from.getTime() + 3 * 3_600_000);
    expect(listeners.find(({ loadBalancer }) => loadBalancer === 'network')?.window).toBeUndefined();
    const comment = [...world.github.comments.values()].find(({ body }) => body.includes('comment=swap'))?.body;
    expect(comment).toContain('in the window from ');
  });
});
