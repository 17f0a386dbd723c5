import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { rollback } from '../../../src/modes/rollback/rollback.ts';
import { scan } from '../../../src/modes/scan/scan.ts';
import type { Context } from '../../../src/modes/shared/context.ts';
import { swap } from '../../../src/modes/swap/swap.ts';
import { account, region, startWorld, type World } from '../world.ts';
import { dyingBehind } from './dying.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };
const asked = { pullRequests: [], byHand: undefined };

describe('a swap that was cut off', () => {
  let world: World;
  let old: string;
  let to: string;
  let nlb: string;
  let number: number;
  beforeEach(async () => {
    world = await startWorld();
    old = world.aws.addCertificate({ account, region, names: ['mail.example.com'] });
    const loadBalancerArn = world.aws.addLoadBalancer({ account, region, name: 'mail', type: 'network' }).arn;
    nlb = await world.aws.addListener({ loadBalancerArn, certificateArn: old, sni: [old] });
    to = (await scan(context())).certificates[0]?.replacement ?? '';
    world.aws.registerRecords(to);
    await scan(context());
    number = [...world.github.pullRequests.keys()][0] ?? 0;
    world.github.setLabel('octocat', number, 'acm-swap');
    world.github.merge('octocat', number);
  });
  afterEach(() => world.close());

  const context = (): Context => world.context(undefined, 'swap: { verify: api }');
  const held = (): readonly (string | undefined)[] => {
    const { defaultCertificate, sni } = world.aws.listener(nlb);
    return [defaultCertificate, ...sni];
  };
  const comments = (kind: string): string =>
    [...world.github.comments.values()]
      .map(({ body }) => body)
      .filter((body) => body.includes(kind))
      .join('\n');

  /** Runs a swap that dies right behind its write to the listener of that number; nothing that it does then reaches anything. */
  async function swapUntil(write: number): Promise<void> {
    const { context: dying, left } = dyingBehind(context(), write);
    await swap(dying, drain).catch(() => undefined);
    expect(left()).toBe(0);
  }

  test.each([1, 2, 3])('behind write %s is put back on request to exactly what it was', async (write) => {
    await swapUntil(write);
    expect(held()).not.toEqual([old, old]);
    world.github.setLabel('octocat', number, 'acm-rollback');
    expect((await rollback(context(), asked)).problems).toEqual([]);
    expect(held()).toEqual([old, old]);
  });

  test.each([1, 2])('behind write %s, finished by the next run, is put back to exactly what it was', async (write) => {
    await swapUntil(write);
    await swap(context(), drain);
    expect(held()).toEqual([to, to]);
    world.github.setLabel('octocat', number, 'acm-rollback');
    await rollback(context(), asked);
    expect(held()).toEqual([old, old]);
  });

  test('or one that ended is put back to exactly what it was, also where the first try could not read the listener', async () => {
    await swap(context(), drain);
    world.github.setLabel('octocat', number, 'acm-rollback');
    world.aws.faults.add({
      match: ({ operation }) => operation === 'DescribeListeners',
      effect: { error: 'Internal', message: 'try again' },
    });
    await rollback(context(), asked);
    expect(held()).toEqual([to, to]);
    world.aws.faults.clear();
    await rollback(context(), asked);
    expect(held()).toEqual([old, old]);
  });

  test('leaves in the list what others had put there', async () => {
    world.aws.listener(nlb).sni = [old, to];
    await swapUntil(2);
    world.github.setLabel('octocat', number, 'acm-rollback');
    await rollback(context(), asked);
    expect(held()).toEqual([old, old, to]);
  });

  test.each([1, 2, 3])('behind write %s is put back, and told, once its certificate is revoked', async (write) => {
    await swapUntil(write);
    world.aws.certificate(to).status = 'REVOKED';
    const { problems } = await swap(context(), drain);
    expect(held()).toEqual([old, old]);
    expect(problems.map(({ en }) => en).join('\n')).toContain('REVOKED');
    expect(comments('event=swap')).toContain('@octocat');
    expect(comments('event=swap')).toContain('Swap failed, put back');
    const quiet = world.github.comments.size;
    await swap(context(), drain);
    expect(held()).toEqual([old, old]);
    expect(world.github.comments.size).toBe(quiet);
  });

  test('is left as it is by a dry run, which fails for nothing that it did', async () => {
    await swapUntil(2);
    world.aws.certificate(to).status = 'REVOKED';
    const before = held();
    const whole = context();
    const { problems } = await swap({ ...whole, awsWriters: undefined, run: { ...whole.run, isDryRun: true } }, drain);
    expect(held()).toEqual(before);
    expect(problems).toEqual([]);
  });

  test('is told with what the listener serves where nothing may go on with it', async () => {
    await swapUntil(2);
    world.github.takeLabel('octocat', number, 'acm-swap');
    await swap(context(), { ...drain, pullRequests: [number] });
    expect(comments('comment=swap')).toContain('### Nothing more was swapped');
    expect(comments('comment=swap')).toContain('cut off in the middle');
    expect(comments('comment=swap')).toContain('lists both certificates');
    expect(comments('event=swap')).toContain('@octocat');
    const written = world.github.writes.length;
    await swap(context(), { ...drain, pullRequests: [number] });
    expect(world.github.writes.slice(written)).toEqual([]);
  });

  test.each([false, true])(
    'behind its last write is proven by the run that finds it (clients get the old one: %s)',
    async (isStuck) => {
      if (isStuck) world.aws.endpoint(nlb).stick();
      await swapUntil(3);
      const whole = world.context();
      const start = whole.clock.now();
      let reads = 0;
      const clock = { ...whole.clock, now: () => start.add({ seconds: (reads += 1) * 5 }) };
      const { problems } = await swap({ ...whole, clock }, drain);
      expect(held()).toEqual(isStuck ? [old, old] : [to, to]);
      expect(problems.map(({ en }) => en).join()).toMatch(isStuck ? /verification-failed/ : /^$/);
      expect(comments('comment=swap')).toContain(isStuck ? 'still presents' : 'three TLS handshakes in a row');
    },
  );
});
