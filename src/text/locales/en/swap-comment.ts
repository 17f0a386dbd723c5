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
  /** A rollback was asked for before any swap. */
  nothingToPutBack: 'Nothing to put back: the old certificate is in place',
  /** The same, of one listener. */
  untouched: 'old certificate in place',
  goesOn: (opening: string) =>
    `It goes on in the maintenance window from ${opening}. To stop it before: take the label off, or revert the merge.`,
  allSwapped: (count: number) => `Swapped: ${allOf(count)}`,
  /** `said`: what became of the listeners of all other plans. */
  withInvalid: (said: string, count: number) => `${said}; ${plural(count, 'plan file')} refused`,
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
  /** Listener, outcome, why or how. */
  header: ['Listener', 'Outcome', 'Why, or how verified'],
  certificates: 'Certificates before and after',
  beforeAndAfter: (listener: string, before: string, after: string) => `${listener}: before ${before}; after ${after}`,
  noun: 'listeners',
  listener: (kind: string, loadBalancer: string, port: number) => `${kind} ${loadBalancer} port ${String(port)}`,
  /** `at`: when, or empty. */
  underWay: 'begun; the next run says what became of it',
  /** The run that began it ended in the middle, and nothing may go on with it. */
  halfDone: 'cut off in the middle',
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
  news: (headline: string, pullRequest: number, run: string) =>
    `**${headline}** (pull request #${String(pullRequest)}). Run: ${run}`,
  /** Where a listener is; `account`: its name where it has one, and the region. */
  place: (listener: string, account: string, region: string) => `${listener} (${account}, ${region})`,
  /** What a listener serves after a run; `until`: a day, or empty. */
  serves: (which: 'old' | 'new' | 'both' | 'unknown', until: string) => {
    if (which === 'unknown') return 'could not be read afterwards: look at what it serves';
    if (which === 'both') return 'lists both certificates, and AWS may serve either';
    return `serves the ${which} certificate${until === '' ? '' : `, valid until ${until}`}`;
  },
  /** The same in a cell of its own. */
  servesHere: (serves: string): string => serves,
  /** A line for each listener that a run changed or tried to change. */
  line: {
    swapped: (place: string, serves: string) => `Swapped: ${place} ${serves}.`,
    'rolled-back': (place: string, serves: string) => `Put back: ${place} ${serves}.`,
    'failed-back': (place: string, serves: string) => `Swap failed, put back: ${place} ${serves}.`,
    failed: (place: string, serves: string) => `Failed: ${place} ${serves}.`,
  },
  /** A listener whose swap was refused for good. */
  notSwapped: (place: string) => `Not swapped: ${place}.`,
  /** A listener of which a rollback was refused for good. */
  notBack: (place: string) => `Not put back: ${place}.`,
  /** `code`: a link; `found`: what was found, or empty. */
  why: (code: string, found: string) => `${code}${found === '' ? '' : ` (${found})`}.`,
  /** `label`: the one that starts a swap. */
  retry: (label: string, pullRequest: number) =>
    `Look at the load balancer. To try again: take ${label} off pull request #${String(pullRequest)} and set it again.`,
} as const;

function allOf(count: number): string {
  return count === 1 ? '1 listener' : `all ${plural(count, 'listener')}`;
}

/** What the swap comment tells for whoever has to account for a change. */
export const audit = {
  /** The opening of the calendar in which a listener was started. */
  window: (from: string, to: string) => `in the window from ${from} to ${to}`,
} as const;
