import { Cron, CronPattern } from 'croner';
import { Temporal } from 'temporal-polyfill';

/*
 * Cron expressions as plain dates and minutes, without any time zone. croner reads the fields and knows which dates
 * they name; which instants those are is decided in windows.ts, because croner's own rules for clock changes depend on
 * the expression's form (a list skips the spring gap and runs twice in a repeated hour) and are not ours.
 */

/** When an expression's local starts are: at each of the minutes on each of the dates. */
export interface CronSchedule {
  /** Minutes since midnight, ascending, at least one. */
  readonly minutes: readonly number[];
  fallsOn(date: Temporal.PlainDate): boolean;
}

const fields = [
  { name: 'minute', allowed: '0-59' },
  { name: 'hour', allowed: '0-23' },
  { name: 'day of month', allowed: '1-31' },
  { name: 'month', allowed: '1-12 or JAN-DEC' },
  { name: 'day of week', allowed: '0-7 or SUN-SAT, 0 and 7 both Sunday' },
] as const;

/**
 * What is wrong with a cron expression, as one sentence without its full stop, or `undefined` when it is fine.
 * Five fields; a date that never occurs (30 February) is wrong as well. Of croner's extensions only those that name
 * days are allowed (`SUN#1`, `FRI#L`, `L`, `15W`): neither `?`, which people copy from AWS together with its other
 * numbering of weekdays, nor `+`, which would make both day fields mean "and".
 */
export function cronProblem(expression: string): string | undefined {
  const parts = split(expression);
  if (parts.length !== fields.length) {
    const names = fields.map((field) => field.name).join(', ');
    return `"${expression}" does not have the five fields of a cron expression: ${names}`;
  }
  for (const [index, field] of fields.entries()) {
    const part = parts[index] ?? '';
    if (!isReadable(fields.map((_, at) => (at === index ? part : '*')))) {
      return `the ${field.name} "${part}" of "${expression}" is not understood; allowed are ${field.allowed}, also as lists (1,3), ranges (1-3) and steps (*/2)`;
    }
  }
  if (datesOf(parts).nextRun(new Date(0)) === null) return `"${expression}" names a date that never occurs`;
  return undefined;
}

/**
 * Reads a cron expression. Both day fields given means either of them.
 *
 * @throws RangeError if it is not valid: config validation has refused it long before.
 */
export function parseCron(expression: string): CronSchedule {
  const problem = cronProblem(expression);
  if (problem !== undefined) throw new RangeError(problem);
  const parts = split(expression);
  const dates = datesOf(parts);
  const { minute, hour } = new CronPattern(parts.join(' '), undefined, { mode: '5-part' });
  return {
    minutes: setIn(hour).flatMap((h) => setIn(minute).map((m) => h * 60 + m)),
    fallsOn: (date) => dates.match(new Date(date.toZonedDateTime('UTC').epochMilliseconds)),
  };
}

function split(expression: string): readonly string[] {
  return expression.trim().split(/\s+/);
}

function isReadable(parts: readonly string[]): boolean {
  if (parts.some((part) => !/^[0-9a-z*,/#-]+$/i.test(part))) return false;
  try {
    new CronPattern(parts.join(' '), undefined, { mode: '5-part' });
    return true;
  } catch {
    return false;
  }
}

/** The dates of an expression, as its midnights in UTC: a zone without clock changes, so each date has exactly one. */
function datesOf(parts: readonly string[]): Cron {
  return new Cron(['0', '0', ...parts.slice(2)].join(' '), { mode: '5-part', utcOffset: 0, paused: true });
}

/** croner marks what a field names in an array of zeros. */
function setIn(marks: readonly number[]): readonly number[] {
  return marks.flatMap((mark, value) => (mark === 0 ? [] : [value]));
}
