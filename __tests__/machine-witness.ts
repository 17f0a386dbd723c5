import { Temporal } from 'temporal-polyfill';
import { createClockWitness, type ClockWitness } from '../src/adapters/runtime/server-clock.ts';

/**
 * Compares servers with this machine's own clock, whatever clock a test gives the run, or with one that is so many
 * milliseconds ahead.
 */
export function machineWitness(ahead = 0): ClockWitness {
  return createClockWitness({ now: () => Temporal.Now.instant().add({ milliseconds: ahead }) });
}
