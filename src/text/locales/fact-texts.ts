import type { FactKey, FactValues } from '../../core/facts.ts';

/** Makes foreign text safe for where the sentence stands. */
export type Quote = (foreign: string) => string;

/** Writes a moment in a time zone as people read it. */
export type TimeIn = (at: string, timeZone: string) => string;

/** Facts as clauses or sentences; several are joined by `join`. */
export type FactTexts = {
  readonly [K in FactKey]: (values: FactValues<K>, quote: Quote, time: TimeIn) => string;
} & { readonly join: string };
