import { afterEach, describe, expect, test } from '@jest/globals';
import type { RecordedRun } from '../../sandbox/world.ts';
import { bareMoments, isSwapped, startSwapWorld, swapComment, type SwapWorld } from './support/swap-world.ts';

/* GitHub cancels with SIGINT and, 7.5 s later, with SIGTERM. */
describe('a swap of six listeners that is cancelled', () => {
  let it: SwapWorld;
  afterEach(() => it.world.close());

  /** Runs, and sends the signal at the first request of that name. */
  async function cancelledAt(name: string, signal: NodeJS.Signals): Promise<RecordedRun> {
    it = await startSwapWorld();
    await it.approve();
    let send: ((signal: NodeJS.Signals) => void) | undefined;
    const at = (seen: string): boolean => {
      if (seen !== name) return false;
      send?.(signal);
      send = undefined;
      return false;
    };
    it.world.aws.faults.add({ match: ({ operation }) => at(operation), effect: 'hang' });
    it.world.github.faults.push({ match: ({ method, operation }) => at(`${method} ${operation}`), effect: 'hang' });
    return it.run({ onStart: (kill) => (send = kill) });
  }

  function expectTold({ exitCode, log, summary, outputs, report }: RecordedRun): void {
    expect({ exitCode, log: log.match(/The run was cancelled\..*/g) }).toEqual({
      exitCode: 1,
      log: [expect.stringContaining('The next run goes on from here.')],
    });
    expect(summary).toContain('The run was cancelled.');
    expect(Number(outputs['swapped']) + Number(outputs['deferred'])).toBe(6);
    expect(report).toMatchObject({ problems: [expect.stringContaining('The run was cancelled.')] });
  }

  async function expectFinishedByTheNextRun(): Promise<void> {
    expect(bareMoments(it)).toEqual([]);
    const next = await it.run();
    expect({ exitCode: next.exitCode, isSwapped: isSwapped(it) }).toEqual({ exitCode: 0, isSwapped: true });
    expect(swapComment(it)).toContain('### Swapped: all 6 listeners');
    expect(bareMoments(it)).toEqual([]);
  }

  test('before its first write starts no listener, says so in every place, and the next run does it', async () => {
    const run = await cancelledAt('POST issues/create-comment', 'SIGINT');
    expectTold(run);
    expect(run.outputs).toMatchObject({ swapped: '0', deferred: '6' });
    expect(run.log).toContain('Left: 6 listeners.');
    await expectFinishedByTheNextRun();
  }, 60_000);

  test('in the middle of a listener ends that one, records it, and leaves the rest to the next run', async () => {
    const run = await cancelledAt('ModifyListener', 'SIGTERM');
    expectTold(run);
    expect(Number(run.outputs['swapped'])).toBeGreaterThan(0);
    await expectFinishedByTheNextRun();
  }, 60_000);
});
