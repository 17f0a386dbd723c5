import type { Temporal } from 'temporal-polyfill';
import { reason, type Reason, type ReasonCode } from '../../reasons.ts';
import type { PolicyInputs } from './readings.ts';
import { isKnown, type Reading } from './value.ts';

/**
 * When a check is asked: once for a pull request, once for each plan before any session is opened for it, before each
 * listener, right before its first write, and after its last.
 */
export const moments = ['pull-request', 'plan', 'listener', 'write', 'after'] as const;

export type Moment = (typeof moments)[number];

/** What is to be done. */
export type Purpose = 'swap' | 'rollback';

/** Why something is not done. */
export interface Rejection {
  readonly reason: Reason;
  /** When that ends by itself; `undefined` where it does not, or nobody knows. */
  readonly opensAt?: Temporal.Instant | undefined;
  /** Somebody stopped it: whatever the reason, a later run may go on. */
  readonly isRecheck?: boolean;
}

/** One question of the chain. It reads nothing: whoever asks hands in what was read. */
export interface Check {
  readonly name: string;
  /** What it asks, for the documentation; yes lets pass. */
  readonly question: string;
  readonly purposes: readonly Purpose[];
  readonly asked: readonly Moment[];
  readonly reasons: readonly ReasonCode[];
  readonly needs: readonly (keyof PolicyInputs)[];
  readonly judge: (inputs: PolicyInputs) => Rejection | undefined;
}

/** Makes a check that sees only what it says it needs. */
export function check<const K extends keyof PolicyInputs>(definition: {
  readonly name: string;
  readonly question: string;
  readonly purposes: readonly Purpose[];
  readonly asked: readonly Moment[];
  readonly reasons: readonly ReasonCode[];
  readonly needs: readonly K[];
  readonly judge: (inputs: Pick<PolicyInputs, K>) => Reason | Rejection | undefined;
}): Check {
  return {
    ...definition,
    judge: (inputs) => {
      const answer = definition.judge(inputs);
      return answer === undefined || 'reason' in answer ? answer : { reason: answer };
    },
  };
}

/** What was read for the checks, as far as whoever asks had occasion to. */
export type PolicyReadings = { readonly [K in keyof PolicyInputs]?: Reading<PolicyInputs[K]> };

/**
 * Asks one check. What could not be read is answered with `unverifiable`, whatever the check; so is what was not read at
 * all, unless whoever asks wants to be told of what is known alone.
 */
export function ask(one: Check, readings: PolicyReadings, isPartial: boolean): Rejection | undefined {
  const inputs: Partial<Record<keyof PolicyInputs, unknown>> = {};
  for (const key of one.needs) {
    const reading: Reading<unknown> | undefined = readings[key];
    if (reading === undefined && isPartial) return undefined;
    if (reading === undefined) return { reason: reason('unverifiable', [{ key: 'not-read', what: key }]) };
    if (!isKnown(reading)) return { reason: reason('unverifiable', reading.unreadable) };
    inputs[key] = reading.value;
  }
  return one.judge(inputs as PolicyInputs);
}
