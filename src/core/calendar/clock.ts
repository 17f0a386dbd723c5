import type { MaintenanceConfig } from '../../config/config.ts';
import { windowsFor, type CalendarSubject } from './calendar.ts';

/** How far the runner's clock is from that of a server. */
export interface ClockDrift {
  /** Host of the server. */
  readonly server: string;
  /** Whole seconds that the runner's clock is ahead; negative where it is behind. */
  readonly seconds: number;
}

/** An answer of a server that said its time, and when it was asked for and came, by the runner's clock; in milliseconds. */
export interface TimedAnswer {
  readonly sent: number;
  readonly received: number;
  /** What the answer's `Date` says, which leaves out the fraction of the second. */
  readonly date: number;
}

/** Seconds that clocks may differ before the calendar is not gone by. */
const tolerance = 60;

/** How far the runner is ahead at the least: the answer was written at some time between the request and its coming. */
export function secondsAhead({ sent, received, date }: TimedAnswer): number {
  const earliest = date - received;
  const latest = date + 999 - sent;
  if (earliest > 0) return -Math.floor(earliest / 1000);
  return latest < 0 ? Math.floor(-latest / 1000) : 0;
}

/** The furthest of them, where that is too far to go by the clock. */
export function worstDrift(drifts: readonly ClockDrift[]): ClockDrift | undefined {
  const [worst] = drifts.toSorted((a, b) => Math.abs(b.seconds) - Math.abs(a.seconds));
  return worst !== undefined && Math.abs(worst.seconds) > tolerance ? worst : undefined;
}

/** Whether the clock decides when a listener may start; a Network Load Balancer goes at any time, unless an override binds it. */
export function goesByClock(maintenance: MaintenanceConfig, subject: CalendarSubject): boolean {
  return subject.type !== 'network' || windowsFor(maintenance, subject) !== 'always';
}
