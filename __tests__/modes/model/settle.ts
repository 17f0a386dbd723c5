import { expect } from '@jest/globals';
import type { Rig, RunSpec } from './rig.ts';

const quiet: RunSpec = { tasks: ['rollback', 'swap'], isByHand: false, disturbances: [], secondsPerRead: 0 };
/** So many runs may still change something after the last disturbance. */
const runsToRest = 4;

/** Runs on without disturbance until nothing changes; a further run then writes nothing at all. */
export async function settle(rig: Rig): Promise<void> {
  let before = '';
  for (let runs = 0; runs <= runsToRest && before !== rig.snapshot(); runs += 1) {
    before = rig.snapshot();
    await rig.run(quiet);
  }
  const writes = [rig.writes.length, rig.github.writes.length];
  await rig.run(quiet);
  expect({
    at: 'rest',
    writes: [rig.writes.length, rig.github.writes.length],
    added: rig.github.writes.slice(writes[1]),
  }).toEqual({
    at: 'rest',
    writes,
    added: [],
  });
}
