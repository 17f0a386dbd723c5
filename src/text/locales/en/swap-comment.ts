import type { ListenerOutcomeKind } from '../../../core/report/kinds.ts';
import { plural } from '../../plural.ts';

/** How many listeners had which outcome; `swapped` counts those of earlier runs too. */
export interface OutcomeCounts {
  readonly all: number;
  readonly back: number;
  readonly swapped: number;
  readonly failed: number;
  readonly waiting: number;
  readonly refused: number;
  readonly notStarted: number;
}

/** The comment on a merged pull request. Values are Markdown, foreign parts as code spans. */
export const swapComment = {
  /** `isMore`: something was swapped before. */
  nothingSwapped: (isMore: boolean) => `Nothing${isMore ? ' more' : ''} was swapped`,
  nothingPutBack: 'Nothing was put back',
  allSwapped: (count: number) => `Swapped: ${allOf(count)}`,
  allPutBack: (count: number) => `Put back: ${allOf(count)}`,
  outcomes: (
    action: 'swap' | 'rollback',
    { all, back, swapped, failed, waiting, refused, notStarted }: OutcomeCounts,
  ) => {
    const parts = [
      ...(back > 0 ? [`${String(back)} put back`] : []),
      ...(swapped > 0 ? [`${String(swapped)} swapped`] : []),
      ...(failed > 0 ? [`${String(failed)} failed`] : []),
      ...(waiting > 0 ? [`${String(waiting)} waiting`] : []),
      ...(refused > 0 ? [`${String(refused)} refused`] : []),
      ...(notStarted > 0 ? [`${String(notStarted)} not started`] : []),
    ];
    return `${action === 'swap' ? 'Swap' : 'Rollback'} of ${plural(all, 'listener')}: ${parts.join(', ')}`;
  },
  /** Listener, outcome, before, after, why or how. */
  header: ['Listener', 'Outcome', 'Before', 'After', 'Why, or how verified'],
  noun: 'listeners',
  listener: (kind: string, loadBalancer: string, port: number) => `${kind} ${loadBalancer} port ${String(port)}`,
  /** `at`: when, or empty. */
  outcome: {
    swapped: (at) => `swapped${at === '' ? '' : ` ${at}`}`,
    'rolled-back': (at) => `put back${at === '' ? '' : ` ${at}`}`,
    'already-swapped': () => 'swapped already',
    deferred: () => 'waits',
    refused: () => 'refused',
    failed: (at) => `failed${at === '' ? '' : ` ${at}`}`,
    'not-started': () => 'not started',
  } satisfies Readonly<Record<ListenerOutcomeKind, (at: string) => string>>,
  presented: ({
    subject,
    serial,
    issuer,
    until,
  }: {
    readonly subject: string;
    readonly serial: string;
    readonly issuer: string;
    readonly until: string;
  }): readonly string[] => [subject, `serial ${serial}`, issuer, `until ${until}`],
  run: 'run',
  override: (by: string, label: string, why: string) =>
    `outside the windows by label ${label} of ${by}, ${why === '' ? 'who gave no reason in a comment' : `who said ${why}`}`,
  people: (labelledBy: string, mergedBy: string | undefined) =>
    `Label set by ${labelledBy}, merged by ${mergedBy ?? '`unknown`'}.`,
  rollBack: (label: string, command: string) =>
    `To put the old certificate back: set label ${label} on this pull request, or run ${command}.`,
  takenLater: (mode: string, pullRequest: number) =>
    `AWS gave this event's token no session, so nothing was changed. The next scheduled run on the default branch takes it; to start it now, run the workflow by hand with \`mode: ${mode}\` and \`pull-request: ${String(pullRequest)}\`.`,
  /** The comment that notifies of news. */
  news: (headline: string, run: string) =>
    `${headline}. The comment above says where, when and how it was verified. Run: ${run}`,
} as const;

function allOf(count: number): string {
  return count === 1 ? '1 listener' : `all ${plural(count, 'listener')}`;
}

/** What the swap comment tells for whoever has to account for a change. */
export const audit = {
  /** The opening of the calendar in which a listener was started. */
  window: (from: string, to: string) => `in the window from ${from} to ${to}`,
} as const;
