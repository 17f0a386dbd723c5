import { hashOf } from '../hash.ts';
import { Temporal } from 'temporal-polyfill';

/** Kinds of events that people are told by a new comment; a new one replaces the last of its kind. */
export type NewsKind =
  | 'records'
  | 'record-wrong'
  | 'not-seen'
  | 'reminder'
  | 'thanks'
  | 'expired'
  | 'joined'
  | 'blocked'
  | 'reopened'
  | 'reopened-bot'
  | 'reverted'
  | 'at-risk'
  | 'mended'
  | 'swap'
  | 'nothing-left'
  | 'deleted';

/**
 * Something that people are told once. What was told is remembered as facts: another language, time zone or wording is no
 * news, while a record or a reason that was not told before is.
 */
export interface News {
  readonly kind: NewsKind;
  /** Each names what makes it news (a code, an attempt, a record with its mistake, a threshold); never empty. */
  readonly facts: readonly string[];
  /** Words of ours or of AWS's that a comment which tells of it holds in every language, such as a record's name. */
  readonly words?: readonly string[];
  /** When it came about, where that is known: no comment from before tells of it. */
  readonly since?: Temporal.Instant;
}

/** A comment that told of news of the same kind. */
export interface NotifyingComment {
  /** What it remembers; `undefined` in a comment of an earlier version, which remembered nothing but its words. */
  readonly facts: readonly string[] | undefined;
  readonly body: string;
  readonly createdAt: Temporal.Instant;
}

/** A fact as a comment remembers it. */
export function fingerprintOf(fact: string): string {
  return hashOf(fact, 12);
}

/** Whether all of it was told before. A comment that remembers nothing is taken to have told it, unless it cannot have. */
export function hasNotified({ facts, words = [], since }: News, comments: readonly NotifyingComment[]): boolean {
  const known = new Set(comments.flatMap((comment) => comment.facts ?? []));
  if (facts.every((fact) => known.has(fingerprintOf(fact)))) return true;
  return comments.some(
    (comment) =>
      comment.facts === undefined &&
      words.every((word) => comment.body.includes(word)) &&
      (since === undefined || Temporal.Instant.compare(comment.createdAt, since) >= 0),
  );
}

/** Kinds that name the records and their deadline themselves: a threshold that was passed before needs no reminder more. */
const asReminders: readonly NewsKind[] = ['records', 'expired', 'reopened'];

/** Whether our comments on an issue have told news, each with its kind. */
export function isTold(news: News, told: readonly (NotifyingComment & { readonly kind: string })[]): boolean {
  const { kind, since } = news;
  const isCovered =
    kind === 'reminder' &&
    since !== undefined &&
    told.some(
      (comment) =>
        asReminders.some((one) => one === comment.kind) && Temporal.Instant.compare(comment.createdAt, since) >= 0,
    );
  return (
    isCovered ||
    hasNotified(
      news,
      told.filter((comment) => comment.kind === kind),
    )
  );
}

/** Most facts that a comment remembers; the oldest are forgotten first. */
const mostRemembered = 400;

/** What the comment that tells it has to remember: all that was told before, and this. */
export function toRemember({ facts }: News, comments: readonly NotifyingComment[]): readonly string[] {
  const all = [...comments.flatMap((comment) => comment.facts ?? []), ...facts.map(fingerprintOf)];
  return [...new Set(all)].slice(-mostRemembered);
}
