import { CancelledError, describeError } from '../../core/errors.ts';
import type { LocalizedText } from '../../core/language.ts';
import type { Catalogue } from '../../text/locales/catalogue.ts';
import { problem } from '../../text/report/problems.ts';
import { mapBounded } from './concurrency.ts';

/** What came of many items: the values of those that went well, in their order, and what fails the job. */
export interface Each<R> {
  readonly values: readonly R[];
  readonly problems: readonly LocalizedText[];
}

/** The sentences for what could not be done with one item. */
export type ItemTexts = Catalogue['problems']['items'];

/** Says what could not be done, without why. */
export type Failure = (texts: ItemTexts) => string;

/** What work came to: its value, or what to tell of its refusal. */
export type Attempt<R> =
  | { readonly kind: 'done'; readonly value: R }
  /** `isCancelled`: not even begun, which the run says once for all. */
  | { readonly kind: 'failed'; readonly why: LocalizedText; readonly isCancelled: boolean };

/** How items are worked on. */
export interface EachOptions<T, R> {
  /** How many at once; one after the other unless told otherwise. */
  readonly limit?: number;
  /** What stands for an item that failed; nothing does where this is absent. */
  readonly otherwise?: (item: T) => R;
}

/**
 * Works on each item on its own: a refusal, or whatever else is thrown, is that item's problem, and the others go on.
 * Every loop over certificates, issues, pull requests, plans, reviewers and account-regions goes through here.
 */
export async function mapEach<T, R>(
  items: readonly T[],
  failure: (texts: ItemTexts, item: T) => string,
  work: (item: T) => Promise<R>,
  { limit = 1, otherwise }: EachOptions<T, R> = {},
): Promise<Each<R>> {
  const attempts = await mapBounded(items, limit, async (item) => {
    const outcome = await attempt(
      (texts) => failure(texts, item),
      () => work(item),
    );
    return { item, outcome };
  });
  return {
    values: attempts.flatMap(({ item, outcome }) => {
      if (outcome.kind === 'done') return [outcome.value];
      return otherwise === undefined ? [] : [otherwise(item)];
    }),
    problems: attempts.flatMap(({ outcome }) =>
      outcome.kind === 'failed' && !outcome.isCancelled ? [outcome.why] : [],
    ),
  };
}

/** Does one thing, so that its refusal becomes what to tell. */
export async function attempt<R>(failure: Failure, work: () => Promise<R>): Promise<Attempt<R>> {
  try {
    return { kind: 'done', value: await work() };
  } catch (error) {
    return { kind: 'failed', why: failureOf(failure, error), isCancelled: error instanceof CancelledError };
  }
}

/** The problems of one thing that was done for nothing but its effect. */
export async function problemsOfDoing(
  failure: Failure,
  work: () => Promise<unknown>,
): Promise<readonly LocalizedText[]> {
  const outcome = await attempt(failure, work);
  return outcome.kind === 'failed' && !outcome.isCancelled ? [outcome.why] : [];
}

/** What was not done, and what was said. */
export function failureOf(failure: Failure, error: unknown): LocalizedText {
  return problem((t) => t.because(failure(t.items), describeError(error)));
}
