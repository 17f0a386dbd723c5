import type { Detail } from '../../facts.ts';

/** Something that was read. */
export interface Known<T> {
  readonly value: T;
}

/** Something that nobody could read: neither there nor absent. */
export interface Unreadable {
  readonly unreadable: Detail;
}

/** What was read, or that it could not be. */
export type Reading<T> = Known<T> | Unreadable;

/** Something that was read. */
export function known<T>(value: T): Known<T> {
  return { value };
}

/** Something that could not be read, and why. */
export function unreadable(why: Detail): Unreadable {
  return { unreadable: why };
}

/** Whether it was read. */
export function isKnown<T>(reading: Reading<T>): reading is Known<T> {
  return 'value' in reading;
}
