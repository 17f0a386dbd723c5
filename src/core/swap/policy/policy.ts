import { approvals } from './approvals.ts';
import { configStands, labelStands, pause, planStands, rollbackAsked, rollbackStands } from './rechecks.ts';
import { certificate, change, domains, key, names, oldNames } from './certificate-checks.ts';
import { ask, type Check, type Moment, type PolicyReadings, type Purpose, type Rejection } from './check.ts';
import { listener, once, owner, swappedHere } from './listener-checks.ts';
import { fleet, label, labelSetter, labelTime, merge, origin, starter } from './pull-request-checks.ts';
import { calendar, changeCalendar, clock } from './time-checks.ts';

/**
 * Everything that may keep a listener from being changed, in the order in which it is told. Whoever wants to know what
 * merging would do, or is about to do it, asks this list; there is no other.
 */
export const policy: readonly Check[] = [
  origin,
  merge,
  label,
  labelSetter,
  labelTime,
  starter,
  approvals,
  fleet,
  listener,
  swappedHere,
  once,
  owner,
  certificate,
  change,
  names,
  domains,
  oldNames,
  key,
  pause,
  labelStands,
  rollbackAsked,
  rollbackStands,
  planStands,
  clock,
  calendar,
  configStands,
  changeCalendar,
];

/** What is asked, and by whom. */
export interface Question {
  readonly purpose: Purpose;
  readonly moment: Moment;
  /** Tells of what is known alone, as before a merge; whoever is about to act must have read everything. */
  readonly isPartial?: boolean;
}

/** Everything that stands against it, in the order of the list. */
export function rejections(question: Question, readings: PolicyReadings): readonly (Rejection & { check: string })[] {
  const { purpose, moment, isPartial = false } = question;
  return policy
    .filter(({ purposes, asked }) => purposes.includes(purpose) && asked.includes(moment))
    .flatMap((one) => {
      const rejection = ask(one, readings, isPartial);
      return rejection === undefined ? [] : [{ ...rejection, check: one.name }];
    });
}

/** The first thing that stands against it; `undefined` when nothing does. */
export function firstRejection(question: Question, readings: PolicyReadings): Rejection | undefined {
  return rejections(question, readings)[0];
}
