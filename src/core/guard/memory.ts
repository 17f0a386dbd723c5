import { placeKey, readPlaces, type WorkPlace } from '../fleet/scan-order.ts';

/** When the guard has looked at the whole fleet, as the dashboard keeps it. */
export interface GuardMemory {
  /** In UTC, such as `2026-12-01`. */
  readonly day: string;
  /** Accounts, and account-regions (`placeKey`), that it could not look at on that day. */
  readonly left: readonly string[];
}

/** More are not kept: the next run then looks at everything again. */
const mostKept = 400;

/** Reads what the dashboard has kept; `undefined` where it keeps nothing that can be read. */
export function readMemory(day: string | undefined, left: string | undefined): GuardMemory | undefined {
  if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  return { day, left: readPlaces(left) };
}

/** Whether a place, or any of an account, has not been looked at on this day. */
export function isDue(memory: GuardMemory | undefined, today: string, place: WorkPlace): boolean {
  if (memory?.day !== today) return true;
  const { account, region } = place;
  return memory.left.some(
    (left) => left === account || left === placeKey(place) || (region === undefined && left.startsWith(`${account}/`)),
  );
}

/** What is to be kept after a run; `missed`: what it could not look at. */
export function remember(
  before: GuardMemory | undefined,
  today: string,
  missed: readonly WorkPlace[],
): GuardMemory | undefined {
  // Somewhere unknown may be anywhere.
  if (missed.some(({ account }) => account === '')) return undefined;
  const left = [...new Set(missed.filter((place) => isDue(before, today, place)).map(placeKey))].sort();
  return left.length > mostKept ? undefined : { day: today, left };
}
