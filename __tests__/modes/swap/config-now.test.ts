import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Config } from '../../../src/config/config.ts';
import { UserError } from '../../../src/core/errors.ts';
import { rollback } from '../../../src/modes/rollback/rollback.ts';
import { scan } from '../../../src/modes/scan/scan.ts';
import { swap } from '../../../src/modes/swap/swap.ts';
import type { Context } from '../../../src/modes/shared/context.ts';
import { account, region, startWorld, windowOpen, type World } from '../world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };

describe('a swap whose config is changed on the default branch while it is under way', () => {
  let world: World;
  let old: string;
  beforeEach(async () => {
    world = await startWorld();
    old = world.aws.addCertificate({ account, region, names: ['shop.example.com'] });
    const { arn: loadBalancerArn } = world.aws.addLoadBalancer({ account, region, name: 'shop', type: 'application' });
    await world.aws.addListener({ loadBalancerArn, certificateArn: old });
    const { certificates } = await scan(context());
    world.aws.registerRecords(certificates[0]?.replacement ?? '');
    await scan(context());
    const [number = 0] = world.github.pullRequests.keys();
    world.github.setLabel('octocat', number, 'acm-swap');
    world.github.merge('octocat', number);
  });
  afterEach(async () => {
    await world.close();
  });

  const frozen = 'windows: always\n  timezone: UTC\n  freezes: [{ from: 2020-01-01, to: 2090-01-01, reason: audit }]';

  function context(maintenance = windowOpen, more = ''): Context {
    return world.context(maintenance, `swap: { verify: api }\n${more}`);
  }

  /** Swaps by the config of `begun`, while `now` is what the default branch has. */
  async function swapWhile(now: () => Promise<Config>): Promise<{ readonly code: string } | undefined> {
    const { pullRequests } = await swap({ ...context(), readConfigNow: now }, drain);
    return pullRequests[0]?.listeners[0]?.reason;
  }

  const isOld = (): boolean => world.aws.listeners()[0]?.defaultCertificate === old;

  test('starts nothing in a freeze that is committed by then, and goes on once it is taken back', async () => {
    expect(await swapWhile(() => Promise.resolve(context(frozen).config))).toMatchObject({ code: 'frozen' });
    expect(isOld()).toBe(true);
    expect(await swapWhile(() => Promise.resolve(context().config))).toBeUndefined();
    expect(isOld()).toBe(false);
  });

  test('starts nothing where the new config would judge otherwise, and nothing where it is not valid', async () => {
    const stricter = context(windowOpen, 'pull-requests: { require: { approvals: 1 } }').config;
    expect(await swapWhile(() => Promise.resolve(stricter))).toMatchObject({ code: 'config-changed' });
    const invalid = (): Promise<Config> => Promise.reject(new UserError('the config has 1 error'));
    expect(await swapWhile(invalid)).toMatchObject({ code: 'unverifiable' });
    expect(isOld()).toBe(true);
  });

  test('goes on where nothing else than texts and scans has changed', async () => {
    const other = context(windowOpen, 'issues: { language: ja }\nscan: { concurrency: 2 }').config;
    expect(await swapWhile(() => Promise.resolve(other))).toBeUndefined();
    expect(isOld()).toBe(false);
  });

  test('is put back in spite of a freeze, but not once rollbacks keep to windows', async () => {
    await swapWhile(() => Promise.resolve(context().config));
    const [number = 0] = world.github.pullRequests.keys();
    world.github.setLabel('octocat', number, 'acm-rollback');
    const putBack = (maintenance: string): Promise<unknown> =>
      rollback(
        { ...context(), readConfigNow: () => Promise.resolve(context(maintenance).config) },
        { pullRequests: [], byHand: undefined },
      );
    await putBack(`${frozen}\n  rollback: windows`);
    expect(isOld()).toBe(false);
    await putBack(frozen);
    expect(isOld()).toBe(true);
  });
});
