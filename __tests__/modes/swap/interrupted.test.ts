import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../../src/modes/scan/scan.ts';
import type { Context } from '../../../src/modes/shared/context.ts';
import { swap } from '../../../src/modes/swap/swap.ts';
import { account, region, startWorld, type World } from '../world.ts';
import { dyingBehind } from './dying.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };

describe('a swap', () => {
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
  const told = (): readonly string[] =>
    [...world.github.comments.values()].map(({ body }) => body).filter((body) => body.includes('event=swap'));

  test('that was killed behind its last write is told of by the run that finds it, once', async () => {
    const before = served();
    await swap(dyingBehind(context(), 1).context, drain).catch(() => undefined);
    const changed = served().filter((certificate, index) => certificate !== before[index]);
    expect(changed).toHaveLength(1);
    expect(told()).toEqual([]);

    const { problems } = await swap(context(), drain);
    expect(problems).toEqual([]);
    expect(served().filter((certificate) => before.includes(certificate))).toEqual([]);
    expect(told()).toHaveLength(2);
    for (const body of told()) expect(body).toContain('@octocat');

    await swap(context(), drain);
    expect(told()).toHaveLength(2);
  });
});
