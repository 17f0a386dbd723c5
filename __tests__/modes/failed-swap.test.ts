import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Temporal } from 'temporal-polyfill';
import type { Context } from '../../src/modes/shared/context.ts';
import { scan } from '../../src/modes/scan/scan.ts';
import { swap } from '../../src/modes/swap/swap.ts';
import { account, region, startWorld, type World } from './world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };

describe('a swap whose verification fails', () => {
  let world: World;
  let old: string;
  let to: string;
  let stuck: string;
  let second: string;
  let nlb: string;
  let number: number;
  beforeEach(async () => {
    world = await startWorld();
    const { aws, github } = world;
    old = aws.addCertificate({ account, region, names: ['shop.example.com'] });
    const add = (name: string, type: 'application' | 'network'): Promise<string> =>
      aws.addListener({
        loadBalancerArn: aws.addLoadBalancer({ account, region, name, type }).arn,
        certificateArn: old,
        sni: [old],
      });
    [stuck, second, nlb] = [await add('a', 'application'), await add('b', 'application'), await add('c', 'network')];
    const first = await scan(world.context());
    to = first.certificates[0]?.replacement ?? '';
    aws.registerRecords(to);
    await scan(world.context());
    number = [...github.pullRequests.keys()][0] ?? 0;
    github.setLabel('octocat', number, 'acm-swap');
    github.merge('octocat', number);
    aws.endpoint(stuck).stick();
  });
  afterEach(() => world.close());

  /** How far the hurried clock has run; what people do afterwards is later. */
  let hurriedTo: Temporal.Instant;

  /** Its clock runs ahead with every look, so that the 120 seconds of a verification are over soon. */
  function hurried(): Context {
    const context = world.context();
    hurriedTo = context.clock.now();
    return { ...context, clock: { ...context.clock, now: () => (hurriedTo = hurriedTo.add({ seconds: 5 })) } };
  }

  function held(listener: string): readonly (string | undefined)[] {
    const { defaultCertificate, sni } = world.aws.listener(listener);
    return [defaultCertificate, ...sni];
  }

  test('is put back, fails the job, stops its plan, and is not tried again by itself', async () => {
    const result = await swap(hurried(), drain);
    const [pullRequest] = result.pullRequests;
    const byArn = new Map(pullRequest?.listeners.map((entry) => [entry.arn, entry]));
    expect(byArn.get(stuck)).toMatchObject({ outcome: 'failed', reason: { code: 'verification-failed' } });
    expect(byArn.get(stuck)?.evidence).toBe('Put back: the old certificate stands on the listener as before.');
    expect(held(stuck)).toEqual([old, old]);
    expect(byArn.get(second)?.outcome === 'swapped' || byArn.get(second)?.reason?.code === 'earlier-failure').toBe(
      true,
    );
    expect(result.problems.map(({ en }) => en).join('\n')).toContain('verification-failed');
    expect(world.github.pullRequests.get(number)?.labels).toContain('acm:failed');
    const mail = [...world.github.comments.values()].find((one) => one.body.includes('event=swap'))?.body ?? '';
    expect(mail).toContain('looked at for 120 s');
    expect(mail).toContain(`take \`acm-swap\` off pull request #${String(number)} and set it again`);
    expect(mail).not.toContain('start `swap`');

    world.aws.endpoint(stuck).unstick();
    const quiet = world.aws.calls.length;
    expect((await swap(world.context(), drain)).pullRequests).toEqual([]);
    expect(world.aws.calls.slice(quiet)).toEqual([]);

    world.github.now = hurriedTo.add({ seconds: 1 });
    world.github.takeLabel('octocat', number, 'acm-swap');
    world.github.setLabel('octocat', number, 'acm-swap');
    const again = await swap(world.context(), drain);
    expect(again.problems).toEqual([]);
    expect([held(stuck), held(second), held(nlb)]).toEqual([
      [to, to],
      [to, to],
      [to, to],
    ]);
    expect(world.github.pullRequests.get(number)?.labels).not.toContain('acm:failed');
  });

  test('is not tried again when its label is taken off, or was never set because the run was killed', async () => {
    await swap(hurried(), drain);
    world.aws.endpoint(stuck).unstick();
    world.github.takeLabel('mallory', number, 'acm:failed');
    const quiet = world.aws.calls.length;
    expect((await swap(world.context(), drain)).pullRequests).toEqual([]);
    expect(world.aws.calls.slice(quiet)).toEqual([]);
    expect(held(stuck)).toEqual([old, old]);

    world.github.now = hurriedTo.add({ seconds: 1 });
    world.github.takeLabel('octocat', number, 'acm-swap');
    world.github.setLabel('octocat', number, 'acm-swap');
    await swap(world.context(), drain);
    expect(held(stuck)).toEqual([to, to]);
  });

  test('goes on when a person starts it with its number', async () => {
    await swap(hurried(), drain);
    world.aws.endpoint(stuck).unstick();
    const again = await swap(world.context(), { ...drain, byHand: number });
    expect(again.problems).toEqual([]);
    expect(held(stuck)).toEqual([to, to]);
  });

  test('is not put back once the old certificate is not valid any more', async () => {
    const context = hurried();
    const writers = context.awsWriters;
    const result = await swap(
      {
        ...context,
        awsWriters: writers && {
          ...writers,
          openListenerWriter: async (request) => {
            const writer = await writers.openListenerWriter(request);
            Object.assign(world.aws.certificate(old), { status: 'EXPIRED' });
            return writer;
          },
        },
      },
      drain,
    );
    const failed = result.pullRequests[0]?.listeners.find(({ arn }) => arn === stuck);
    expect(failed?.evidence).toBe('Not put back: the old certificate is not valid any more.');
    expect(held(stuck)).toEqual([to, to]);
  });
});
