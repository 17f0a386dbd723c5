import type { Temporal } from 'temporal-polyfill';
import type { CommitStatus, PullRequest } from '../repository.ts';
import { fingerprint } from '../swap/waiting.ts';
import { gitBlobId } from './plan.ts';

/*
 * An open pull request of which nothing has moved needs no look at GitHub: its plans are those that the action would write
 * now, and what AWS says of them the scan knows. What was seen of it is remembered, so that whatever moved is looked at.
 */

/** An open pull request that was looked at, and found in order. */
export interface OpenLeft {
  readonly number: number;
  /** Fingerprint of what would make it another one. */
  readonly seen: string;
  /** Of each plan file. */
  readonly plans: readonly string[];
  /** Of the status that stands on its head; empty where it has no plans. */
  readonly status: string;
}

/** More are not remembered: the issue that holds this has other things to say. */
const mostRemembered = 200;
/** Statuses can be changed without a trace on the pull request: so often all are read again. */
const lookAgainDays = 7;

/** The same while head, base, labels and the moment of the last touch are the same. */
export function seenOf(
  pullRequest: Pick<PullRequest, 'headSha' | 'headRef' | 'baseRef' | 'labels' | 'updatedAt'>,
): string {
  const { headSha, headRef, baseRef, labels, updatedAt } = pullRequest;
  return fingerprint([headSha, headRef, baseRef, labels.toSorted(), updatedAt.toString()]);
}

/** A plan file, by its place and all of its text. */
export function planMark({ path, text }: { readonly path: string; readonly text: string }): string {
  return fingerprint([path, gitBlobId(text)]);
}

/** What a status says. */
export function statusMark({ state, description }: Pick<CommitStatus, 'state' | 'description'>): string {
  return fingerprint([state, description]);
}

/** What pull requests were judged by, for some days: by another one nothing remembered counts. */
export function judgedBy(config: unknown, now: Temporal.Instant): string {
  const days = Math.floor(now.epochMilliseconds / 86_400_000);
  return fingerprint([config, Math.floor(days / lookAgainDays)]);
}

/** One line for a marker; `undefined` where there is nothing to remember. */
export function packOpen(by: string, left: readonly OpenLeft[]): string | undefined {
  const kept = left.toSorted((a, b) => a.number - b.number).slice(0, mostRemembered);
  const lines = kept.map(({ number, seen, plans, status }) => [number, seen, plans.join('+'), status].join(':'));
  return kept.length === 0 ? undefined : [by, ...lines].join(',');
}

/** Reads it again; nothing where it was judged by something else. */
export function unpackOpen(text: string | undefined, by: string): readonly OpenLeft[] {
  const [judged, ...lines] = (text ?? '').split(',');
  if (judged !== by) return [];
  return lines.flatMap((line) => {
    const [number = '', seen = '', plans = '', status] = line.split(':');
    if (!/^[1-9]\d*$/.test(number) || status === undefined) return [];
    return [{ number: Number(number), seen, plans: plans.split('+').filter((mark) => mark !== ''), status }];
  });
}
