import { expect } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { MaintenanceConfig } from '../../../src/config/config.ts';
import { mayStart, nextOpenings } from '../../../src/core/calendar/calendar.ts';
import { subject } from './fixtures.ts';
import { judge, type Verdicts } from './oracle.ts';

const MINUTE = 60_000;

/** With daylight saving of half an hour, skipped days and midnights, offsets of quarters, seasons of some weeks, and none. */
export const timeZones = [
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
  'America/New_York',
  'Europe/London',
  'Asia/Tokyo',
  'America/St_Johns',
  'Pacific/Chatham',
  'Asia/Gaza',
  'Europe/Dublin',
  'UTC',
];

/** A calendar and the period in which it is compared with the oracle; times in milliseconds. */
export interface Agreement {
  readonly calendar: MaintenanceConfig;
  /** First minute of the period. */
  readonly from: number;
  readonly period: number;
  /** No window of the calendar lasts longer. */
  readonly longest: number;
  /** So many openings are compared at most. */
  readonly openings: number;
  /** Offsets into the period at which the calendar is asked. */
  readonly asked: readonly number[];
}

/** The period's minutes in which something changes, and the minutes before. */
function turningPoints(verdicts: Verdicts): readonly number[] {
  const { times, mayStart: startable, inWindow, inFreeze } = verdicts;
  return times.flatMap((time, index) => {
    if (index === 0) return [];
    const isTurn = [startable, inWindow, inFreeze].some((row) => row[index] !== row[index - 1]);
    return isTurn ? [time - MINUTE, time] : [];
  });
}

/** What the calendar answers, in the terms of the oracle; `next` only as far as the period reaches. */
function answered(calendar: MaintenanceConfig, at: number, end: number): object {
  const answer = mayStart(calendar, subject(), Temporal.Instant.fromEpochMilliseconds(at));
  if (answer.kind === 'open') return { reason: 'open' };
  const next = answer.opensAt?.epochMilliseconds ?? Infinity;
  return next < end ? { reason: answer.reason, next } : closedFor(answer.reason);
}

/** Behind the period there may be an opening, or none ever, which is said with a reason of its own. */
function closedFor(reason: string): object {
  return { reason: reason === 'frozen' ? reason : 'closed', next: 'later' };
}

function expected(verdicts: Verdicts, at: number): object {
  const index = Math.floor((at - (verdicts.times[0] ?? 0)) / MINUTE);
  if (verdicts.mayStart[index] === true) return { reason: 'open' };
  const next = verdicts.mayStart.indexOf(true, index);
  const reason = verdicts.inWindow[index] === true ? 'window-cutoff' : 'outside-window';
  const said = verdicts.inFreeze[index] === true ? 'frozen' : reason;
  return next === -1 ? closedFor(said) : { reason: said, next: verdicts.times[next] };
}

/** The beginnings and ends of what `nextOpenings` says, within the period. */
function edgesAnswered({ calendar, from, period, openings }: Agreement): readonly number[] {
  const end = from + period;
  return nextOpenings(calendar, subject(), Temporal.Instant.fromEpochMilliseconds(from), openings)
    .flatMap((opening) => [opening.from.epochMilliseconds, opening.to.epochMilliseconds])
    .filter((edge) => edge > from && edge < end);
}

function edgesExpected({ times, inWindow, inFreeze }: Verdicts): readonly number[] {
  const isOpen = inWindow.map((open, index) => open && inFreeze[index] === false);
  return times.filter((_, index) => index > 0 && isOpen[index] !== isOpen[index - 1]);
}

/** Fails unless calendar and oracle say the same of the period: openings and what a start is answered. */
export function agrees(agreement: Agreement): void {
  const { calendar, from, asked, period, longest, openings } = agreement;
  const end = from + period;
  const verdicts = judge(calendar, from, end, longest);
  const turns = turningPoints(verdicts).slice(0, 8);

  for (const at of [...asked.map((offset) => from + offset), ...turns]) {
    expect({ at: new Date(at), ...answered(calendar, at, end) }).toEqual({
      at: new Date(at),
      ...expected(verdicts, at),
    });
  }
  const edges = edgesExpected(verdicts);
  expect(edgesAnswered(agreement).slice(0, openings)).toEqual(edges.slice(0, openings));
}
