import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../../src/modes/scan/scan.ts';
import type { Context } from '../../../src/modes/shared/context.ts';
import { swap } from '../../../src/modes/swap/swap.ts';
import { account, region, startWorld, type World } from '../world.ts';

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

  /** The same context, which dies with the first write to a listener: nothing that it does then reaches anything. */
  function dying(whole: Context): Context {
    let isDead = false;
    const mortal = <T extends object>(port: T): T =>
      new Proxy(port, {
        get: (target, key) => {
          const value: unknown = Reflect.get(target, key);
          if (typeof value !== 'function' || key === 'requestsLeft') return value;
          return (...given: unknown[]): unknown =>
            isDead ? Promise.reject(new Error('killed')) : (Reflect.apply(value, target, given) as unknown);
        },
      });
    const { awsWriters } = whole;
    if (awsWriters === undefined) throw new Error('this is no dry run');
    return {
      ...whole,
      ...{ github: mortal(whole.github), githubWriter: mortal(whole.githubWriter) },
      awsWriters: {
        ...awsWriters,
        openListenerWriter: async (request) => {
          const writer = await awsWriters.openListenerWriter(request);
          return {
            ...writer,
            setDefaultCertificate: async (...given) => {
              if (isDead) throw new Error('killed');
              isDead = true;
              await writer.setDefaultCertificate(...given);
              throw new Error('killed');
            },
          };
        },
      },
    };
  }

  test('that was killed behind its last write is told of by the run that finds it, once', async () => {
    const before = served();
    await swap(dying(context()), drain).catch(() => undefined);
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
