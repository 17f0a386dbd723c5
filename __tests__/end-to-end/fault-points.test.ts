import { describe, expect, test } from '@jest/globals';
import type { FaultEffect } from '../../sandbox/aws/faults.ts';
import type { FaultRule } from '../../sandbox/github/surprises.ts';
import { runInProcess } from './support/in-process.ts';
import { KillPoint } from './support/kill-point.ts';
import { expectEnd, inSwapWorld, nameListeners, untruths } from './support/swap-end.ts';
import { bareMoments, isSwapped, type SwapWorld } from './support/swap-world.ts';

/*
 * Each request of a swap of six listeners goes wrong, over the real adapters and real HTTP: once, or each time it is
 * asked from then on, so that repeating it does not help. Then the run ends and another one follows.
 * `npm run fault-points` takes every request in every way; `npm test` some, by turns. The modes alone have it at each call
 * in modes/model/fault-points.test.ts.
 */
const isWhole = process.env['FAULT_POINTS'] === 'all';

/** What goes wrong, in the terms of either server. */
const faults: readonly {
  readonly name: string;
  readonly ofAws: FaultEffect;
  readonly ofGitHub: FaultRule['effect'];
}[] = [
  { name: 'throttled', ofAws: 'throttle', ofGitHub: 'secondary-limit' },
  { name: '5xx', ofAws: '500', ofGitHub: '502' },
  { name: 'reset', ofAws: 'reset', ofGitHub: 'reset' },
  { name: 'no answer after the effect', ofAws: 'hang-after-effect', ofGitHub: 'hang-after-effect' },
  { name: 'out of date', ofAws: 'stale', ofGitHub: 'stale' },
];
type Fault = (typeof faults)[number];

/** How long a run waits for an answer that does not come, in milliseconds. */
const patience = 400;
const closed = 'timezone: UTC, windows: [{ start: "0 2 29 2 *", duration: 1h }]';

/** The n-th request of its kind, from 1. */
interface Point {
  readonly key: string;
  readonly nth: number;
  readonly isWrite: boolean;
}

/** Tells each request of a run to AWS and GitHub by a key that is the same in every world; `true` has it go wrong. */
function onRequest(it: SwapWorld, fault: Fault, hit: (key: string, isWrite: boolean) => boolean): void {
  it.world.aws.faults.add({
    match: ({ operation, input, role }) =>
      hit(`${operation} ${role} ${nameListeners(it, JSON.stringify(input))}`, /^(?:Add|Modify|Remove)/.test(operation)),
    effect: fault.ofAws,
  });
  it.world.github.faults.push({
    match: ({ method, path }) =>
      hit(`${method} ${path.replaceAll(/\b[0-9a-f]{40}\b/g, 'sha')}`, method !== 'GET' && path !== '/graphql'),
    effect: fault.ofGitHub,
  });
}

function countKeys(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts.get(key) ?? 0;
  };
}

/** Every request of a run that nothing disturbs. */
function listPoints(maintenance?: string): Promise<readonly Point[]> {
  return inSwapWorld(
    async (it) => {
      const points: Point[] = [];
      const count = countKeys();
      const [plain] = faults;
      if (plain === undefined) throw new Error('there are no faults');
      onRequest(it, plain, (key, isWrite) => {
        points.push({ key, nth: count(key), isWrite });
        return false;
      });
      await runInProcess(it.world);
      return points;
    },
    { maintenance: maintenance ?? 'windows: always' },
  );
}

/** Runs once with the fault; whatever the run says itself, nothing may be bare and nothing said that is not so. */
async function spoil(it: SwapWorld, point: Point, fault: Fault, isLasting: boolean): Promise<void> {
  const count = countKeys();
  onRequest(it, fault, (key) => {
    if (key !== point.key) return false;
    const nth = count(key);
    return isLasting ? nth >= point.nth : nth === point.nth;
  });
  await runInProcess(it.world, { patience }).catch(() => undefined);
  KillPoint.lift(it.world);
  const place = { ...point, fault: fault.name, isLasting };
  expect({ place, bare: bareMoments(it), untruths: untruths(it) }).toEqual({ place, bare: [], untruths: [] });
}

/** A point, how it goes wrong, and whether for the rest of the run. */
interface Spoilt {
  readonly point: Point;
  readonly fault: Fault;
  readonly isLasting: boolean;
}

function inEveryWay(points: readonly Point[]): readonly Spoilt[] {
  return points.flatMap((point) =>
    faults.flatMap((fault) => [false, true].map((isLasting) => ({ point, fault, isLasting }))),
  );
}

/** Every sixth write and every sixtieth read, each in another way. */
function byTurns(points: readonly Point[]): readonly Spoilt[] {
  const writes = points.filter(({ isWrite }) => isWrite).filter((_, index) => index % 6 === 0);
  const reads = points.filter(({ isWrite }) => !isWrite).filter((_, index) => index % 60 === 0);
  return [...writes, ...reads].flatMap((point, index) => {
    const fault = faults[index % faults.length];
    return fault === undefined ? [] : [{ point, fault, isLasting: true }];
  });
}

function expectNoRequest(it: SwapWorld): void {
  expect(it.world.aws.calls.filter(({ operation }) => operation === 'RequestCertificate')).toEqual([]);
}

describe('a swap of six listeners of which one request goes wrong', () => {
  test(
    'is whole after the next run',
    async () => {
      const points = await listPoints();
      expect(points.length).toBeGreaterThan(100);
      for (const { point, fault, isLasting } of isWhole ? inEveryWay(points) : byTurns(points)) {
        await inSwapWorld(async (it) => {
          await spoil(it, point, fault, isLasting);
          await runInProcess(it.world);
          expectEnd(it, { ...point, fault: fault.name, isLasting });
          expect(untruths(it)).toEqual([]);
          expectNoRequest(it);
        });
      }
    },
    isWhole ? 3_600_000 : 120_000,
  );

  if (!isWhole) return;
  test('touches no Application Load Balancer while the window is closed, and goes on in the next', async () => {
    for (const point of await listPoints(closed)) {
      for (const fault of faults) {
        await inSwapWorld(
          async (it) => {
            await spoil(it, point, fault, true);
            await runInProcess(it.world);
            const place = { ...point, fault: fault.name };
            const albs = new Set(it.listeners.filter(({ type }) => type === 'application').map(({ arn }) => arn));
            const touched = it.world.aws.history.filter(
              ({ listenerArn, by }) => albs.has(listenerArn) && by !== 'set-up',
            );
            const networks = it.listeners.filter(({ type }) => type === 'network');
            expect({ place, touched, isSwapped: isSwapped({ ...it, listeners: networks }) }).toEqual({
              ...{ place, touched: [], isSwapped: true },
            });
            expect(it.world.github.issue(it.pullRequest)?.labels.toSorted()).toEqual([
              ...['acm-swap', 'acm:waiting-for-window'],
            ]);
            await it.configure('windows: always');
            await runInProcess(it.world);
            expectEnd(it, place);
            expectNoRequest(it);
          },
          { maintenance: closed },
        );
      }
    }
  }, 3_600_000);
});
