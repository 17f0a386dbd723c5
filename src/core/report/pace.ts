import { Temporal } from 'temporal-polyfill';
import { lastEmailIssue, lastEmailRenewal } from '../certificate/migration.ts';
import type { ReportedCertificate } from './report.ts';

/* How fast the migration goes. Read from the issues' own open and close times: nothing is stored for it. */

/** Days that the pace is taken from. */
export const paceDays = 14;

/** How far the migration is, and how fast it goes. */
export interface Pace {
  readonly all: number;
  readonly done: number;
  readonly remaining: number;
  /** Done in the last two weeks. */
  readonly doneLately: number;
  /** The day on which the rest is done at that pace; `undefined` where nothing was done lately or nothing is left. */
  readonly expected: Temporal.PlainDate | undefined;
  /** Not done, though the day that they are needed by has passed. */
  readonly overdue: number;
}

/** A day announced by AWS, and what it asks of the migration. */
export interface AwsDay {
  readonly kind: 'issue' | 'renewal';
  readonly day: Temporal.PlainDate;
  /** Whole days until then; negative once it has passed. */
  readonly daysLeft: number;
  /** Certificates a week to be done by then; `undefined` where it has passed or nothing is left. */
  readonly neededPerWeek: number | undefined;
}

/** Certificates that are migrated or to be migrated: those with a state, and those that a limit keeps from an issue. */
export function migrating(certificates: readonly ReportedCertificate[]): readonly ReportedCertificate[] {
  return certificates.filter(({ state, listed }) => state !== undefined || listed === 'held-back');
}

/** As `neededBy` of a certificate. */
const lastRenewal = Date.parse(`${lastEmailRenewal}T00:00:00Z`);
const marginMilliseconds = 30 * 24 * 60 * 60 * 1000;

/** The pace at a moment. */
export function paceOf(certificates: readonly ReportedCertificate[], now: Temporal.Instant): Pace {
  const all = migrating(certificates);
  const done = all.filter(({ state }) => state === 'done');
  const since = now.subtract({ hours: 24 * paceDays });
  const doneLately = done.filter(({ closedAt }) => closedAt === undefined || isAfter(closedAt, since)).length;
  const remaining = all.length - done.length;
  return {
    all: all.length,
    done: done.length,
    remaining,
    doneLately,
    expected: expectedDay(remaining, doneLately, now),
    overdue: all.filter(({ state, notAfter }) => state !== 'done' && isPast(notAfter, now)).length,
  };
}

/** More than this many days ahead no day is told: it would be a guess about nothing. */
const furthestDays = 3650;

function expectedDay(remaining: number, doneLately: number, now: Temporal.Instant): Temporal.PlainDate | undefined {
  if (remaining === 0 || doneLately === 0) return undefined;
  const days = Math.ceil((remaining / doneLately) * paceDays);
  return days > furthestDays ? undefined : dayOf(now).add({ days });
}

/** The days that AWS has announced, the nearest first. */
export function awsDays(remaining: number, now: Temporal.Instant): readonly AwsDay[] {
  return [
    { kind: 'issue' as const, day: Temporal.PlainDate.from(lastEmailIssue) },
    { kind: 'renewal' as const, day: Temporal.PlainDate.from(lastEmailRenewal) },
  ].map(({ kind, day }) => {
    const daysLeft = dayOf(now).until(day).days;
    const neededPerWeek = daysLeft > 0 && remaining > 0 ? (remaining / daysLeft) * 7 : undefined;
    return { kind, day, daysLeft, neededPerWeek };
  });
}

function dayOf(now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO('UTC').toPlainDate();
}

/** Plain numbers: a fleet has tens of thousands of times. */
function isAfter(time: string, moment: Temporal.Instant): boolean {
  return Date.parse(time) > moment.epochMilliseconds;
}

/** Whether the day that it was needed by has passed. */
function isPast(notAfter: string | undefined, now: Temporal.Instant): boolean {
  const expiry = notAfter === undefined ? Number.POSITIVE_INFINITY : Date.parse(notAfter);
  return Math.min(expiry - marginMilliseconds, lastRenewal) < now.epochMilliseconds;
}
