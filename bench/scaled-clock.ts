import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import promises from 'node:timers/promises';

/*
 * Loaded before a process: its clock goes BENCH_CLOCK_SCALE times as fast since the moment BENCH_CLOCK_ORIGIN (epoch
 * milliseconds), and all that waits by it waits that much shorter. Processes with one origin agree on the time.
 */

const scale = Number(process.env['BENCH_CLOCK_SCALE']);
const origin = Number(process.env['BENCH_CLOCK_ORIGIN']);
const RealDate = Date;

/** Finer than the machine's milliseconds, which would be leaps here. */
function now(): number {
  const real = performance.timeOrigin + performance.now();
  return Math.floor(origin + (real - origin) * scale);
}

class ScaledDate extends RealDate {
  static override now = now;

  constructor(...given: readonly unknown[]) {
    super(...((given.length === 0 ? [now()] : given) as [number]));
  }
}

function shorter(milliseconds: number | undefined): number {
  return (milliseconds ?? 0) / scale;
}

const { setTimeout, setInterval } = timers;
const { setTimeout: sleep } = promises;
timers.setTimeout = Object.assign(
  (work: (...rest: unknown[]) => void, milliseconds?: number, ...rest: unknown[]) =>
    setTimeout(work, shorter(milliseconds), ...rest),
  setTimeout,
);
timers.setInterval = Object.assign(
  (work: (...rest: unknown[]) => void, milliseconds?: number, ...rest: unknown[]) =>
    setInterval(work, shorter(milliseconds), ...rest),
  setInterval,
);
promises.setTimeout = (milliseconds, value, options) => sleep(shorter(milliseconds), value, options);
Object.assign(globalThis, { Date: ScaledDate, setTimeout: timers.setTimeout, setInterval: timers.setInterval });
syncBuiltinESMExports();
