import type { Call } from './call-log.ts';
import type { Fields } from './codec.ts';
import { withoutMember } from './omissions.ts';

/**
 * What goes wrong. `stale`: the answer that the same question had before. `reset`: the connection is cut before
 * anything happened; `reset-after-effect`: after the call took effect, so that its caller cannot know; `hang` and
 * `hang-after-effect`: no answer ever comes. Of the answer only half of the body comes, and the connection is cut
 * (`half-answer`), no more ever comes (`stalled-answer`), or that half passes for the whole (`torn-answer`), or none of it
 * (`empty-answer`), or a byte comes now and then (`dripping-answer`). `same-page`: a list begins again, with the token that
 * it was asked with. An `error` is a common error of AWS's or an exception of the service (`LimitExceededException`).
 * `omit` leaves one member out of the answer (`Certificate.DomainValidationOptions.ValidationMethod`), in every item of the
 * lists on the way; `rewrite` makes another answer of it.
 */
export type FaultEffect =
  | 'throttle'
  | '500'
  | '503'
  | 'reset'
  | 'reset-after-effect'
  | 'stale'
  | 'same-page'
  | Tear
  | 'hang'
  | 'hang-after-effect'
  | { readonly error: string; readonly message: string }
  | { readonly delay: number }
  | { readonly omit: string }
  | { readonly rewrite: (answer: Fields) => Fields };

const tears = ['half-answer', 'stalled-answer', 'torn-answer', 'empty-answer', 'dripping-answer'] as const;

/** What becomes of an answer on its way. */
export type Tear = (typeof tears)[number];

/** Which calls a fault hits, and how often. */
export interface FaultRule {
  readonly match: (call: Call) => boolean;
  readonly effect: FaultEffect;
  /** How many calls it hits; without it all that match. */
  readonly times?: number;
}

/** Calls that name a resource anywhere in what they ask, by its ARN or its own name; of one operation where given. */
export function callsAbout(resource: string, operation?: string): FaultRule['match'] {
  return (call) =>
    (operation === undefined || call.operation === operation) && JSON.stringify(call.input).includes(resource);
}

/** Faults to come. The first rule that matches a call hits it. */
export class Faults {
  readonly #rules: { readonly rule: FaultRule; left: number }[] = [];

  add(rule: FaultRule): void {
    this.#rules.push({ rule, left: rule.times ?? Infinity });
  }

  /** Takes all rules back. */
  clear(): void {
    this.#rules.length = 0;
  }

  /** The effect of the first rule that matches, which is used up by one. */
  next(call: Call): FaultEffect | undefined {
    const hit = this.#rules.find(({ rule, left }) => left > 0 && rule.match(call));
    if (hit === undefined) return undefined;
    hit.left -= 1;
    return hit.rule.effect;
  }
}

/** The answer that a fault leaves of AWS's own. */
export function alteredBy(effect: FaultEffect | undefined, answer: Fields): Fields {
  if (typeof effect !== 'object') return answer;
  if ('omit' in effect) return withoutMember(answer, effect.omit);
  return 'rewrite' in effect ? effect.rewrite(answer) : answer;
}

/** What a fault does to the answer on its way, if it does. */
export function tearOf(effect: FaultEffect | undefined): Tear | undefined {
  return tears.find((tear) => tear === effect);
}
