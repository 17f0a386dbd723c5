import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../../src/modes/scan/scan.ts';
import type { Context } from '../../../src/modes/shared/context.ts';
import { swap } from '../../../src/modes/swap/swap.ts';
import { account, region, startWorld, type World } from '../world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };

describe('a swap of two pull requests', () => {
  let world: World;
  let listeners: readonly string[];
  beforeEach(async () => {
    world = await startWorld();
    const made: string[] = [];
    for (const name of ['shop', 'mail']) {
      const certificateArn = world.aws.addCertificate({ account, region, names: [`${name}.example.com`] });
      const loadBalancerArn = world.aws.addLoadBalancer({ account, region, name, type: 'network' }).arn;
      made.push(await world.aws.addListener({ loadBalancerArn, certificateArn }));
    }
    listeners = made;
    const { certificates } = await scan(context());
    for (const { replacement = '' } of certificates) world.aws.registerRecords(replacement);
    await scan(context());
    for (const number of world.github.pullRequests.keys()) {
      world.github.setLabel('octocat', number, 'acm-swap');
      world.github.merge('octocat', number);
    }
  });
  afterEach(() => world.close());

  const context = (): Context => world.context(undefined, 'swap: { verify: api }');
  const served = (): readonly (string | undefined)[] =>
    listeners.map((arn) => world.aws.listener(arn).defaultCertificate);
  test('is not begun where GitHub grants too few requests to record it, and what waits is said', async () => {
    const before = served();
    const whole = context();
    const { problems, pullRequests } = await swap(
      { ...whole, github: { ...whole.github, requestsLeft: () => 20 } },
      drain,
    );
    expect(served()).toEqual(before);
    const ends = pullRequests.flatMap((one) => one.listeners.map(({ outcome, reason }) => [outcome, reason?.code]));
    expect(ends).toEqual([
      ['deferred', 'throttled'],
      ['deferred', 'throttled'],
    ]);
    expect(problems.map(({ en }) => en).join('\n')).toContain('too few requests');

    const one = await swap({ ...whole, github: { ...whole.github, requestsLeft: () => 30 } }, drain);
    expect(one.pullRequests.flatMap(({ listeners: all }) => all.map(({ outcome }) => outcome)).sort()).toEqual([
      'deferred',
      'swapped',
    ]);
    expect((await swap(context(), drain)).problems).toEqual([]);
    expect(served().filter((certificate) => before.includes(certificate))).toEqual([]);
  });
});
