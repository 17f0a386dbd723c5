import { Temporal } from 'temporal-polyfill';
import { describeFound } from '../found.ts';
import { freezeEnd, freezeStart, parseFreezeBound, type FreezeBound } from '../freeze.ts';
import type { ConfigFinding } from '../problem.ts';
import { select, valueAt, type Selected } from '../select.ts';
import { resolveTimeZone } from '../time-zone.ts';
import { hasWindows } from './windows.ts';

/** Windows and freezes have a time zone, and every freeze ends after it begins. */
export function checkCalendar(root: unknown): readonly ConfigFinding[] {
  const zone = valueAt(valueAt(root, 'maintenance'), 'timezone');
  const freezes = select(root, 'maintenance.freezes[]');
  const timeZone = typeof zone === 'string' ? resolveTimeZone(zone) : undefined;
  return [
    ...(zone === undefined && (freezes.length > 0 || hasWindows(root)) ? [zoneMissing()] : []),
    ...freezes.flatMap((freeze) => orderOf(freeze, timeZone)),
  ];
}

function zoneMissing(): ConfigFinding {
  const message = 'missing; windows and freezes need an IANA time zone name such as `Asia/Tokyo`';
  return { path: ['maintenance', 'timezone'], at: 'parent', message };
}

function orderOf({ path, value }: Selected, timeZone: string | undefined): readonly ConfigFinding[] {
  const [from, to] = [boundAt(value, 'from'), boundAt(value, 'to')];
  if (from === undefined || to === undefined) return [];
  // That the zone is missing or unknown is told already; two ends of one kind are compared in any zone.
  const zone = timeZone ?? (from.kind === to.kind ? 'UTC' : undefined);
  if (zone === undefined || Temporal.Instant.compare(freezeEnd(to, zone), freezeStart(from, zone)) > 0) return [];
  const begin = describeFound(valueAt(value, 'from'));
  const message = `found ${describeFound(valueAt(value, 'to'))}, which is not after \`from\` (${begin}); expected a later end`;
  return [{ path: [...path, 'to'], at: 'value', message }];
}

function boundAt(freeze: unknown, key: 'from' | 'to'): FreezeBound | undefined {
  const text = valueAt(freeze, key);
  return typeof text === 'string' ? parseFreezeBound(text) : undefined;
}
