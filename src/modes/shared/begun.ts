import { desiredDashboard } from '../../core/issue/desired.ts';
import { isKnown } from '../../core/swap/policy/value.ts';
import { withDashboardMarker } from '../../text/dashboard/dashboard.ts';
import { markerKeys } from '../../text/markdown/marker-keys.ts';
import { managedRegion, readMarkers, replaceRegion } from '../../text/markdown/markdown.ts';
import type { Issue } from '../../core/repository.ts';
import type { Context } from './context.ts';
import { read } from './read.ts';
import { reconcileIssue } from './reconcile.ts';
import type { Tracking } from './tracking.ts';

/** Runs by the pull requests whose swap they have begun, and not recorded so far. */
export type BegunNotes = ReadonlyMap<number, string>;

/** What a dashboard notes of them. */
export function begunIn(dashboard: Pick<Issue, 'body'> | undefined): BegunNotes {
  const text = readMarkers(dashboard?.body ?? '').get(markerKeys.begun) ?? '';
  return new Map(
    text.split(',').flatMap((entry) => {
      const [, numbers = '', run = ''] = /^([\d+]+)@(https?:\/\/\S+)$/.exec(entry) ?? [];
      return numbers.split('+').flatMap((number) => (Number(number) > 0 ? [[Number(number), run] as const] : []));
    }),
  );
}

/** The marker's value for them. */
export function packBegun(notes: BegunNotes): string | undefined {
  const byRun = new Map<string, number[]>();
  for (const [number, run] of notes) byRun.set(run, [...(byRun.get(run) ?? []), number]);
  const entries = [...byRun].map(([run, numbers]) => `${numbers.toSorted((a, b) => a - b).join('+')}@${run}`);
  return entries.length === 0 ? undefined : entries.toSorted().join(',');
}

/** Those that are not among these. */
export function withoutRecorded(notes: BegunNotes, recorded: ReadonlySet<number>): BegunNotes {
  return new Map([...notes].filter(([number]) => !recorded.has(number)));
}

/** From so many on, comments that only say that a swap is begun would use up what GitHub lets be written in a window. */
const fewestForNotes = 5;

/**
 * Notes on the dashboard which pull requests are begun, before anything is written for them: one edit for all where many
 * begin together. Of a few each says so in its own comment. A run that is killed leaves the note to the next.
 */
export class BegunPullRequests {
  /** What earlier runs left. */
  readonly before: BegunNotes;
  readonly #context: Context;
  readonly #tracking: Tracking;
  readonly #own = new Map<number, string>();
  #last: Promise<boolean> = Promise.resolve(true);
  #next: Promise<boolean> | undefined;
  #expected = 0;

  constructor(context: Context, tracking: Tracking) {
    this.#context = context;
    this.#tracking = tracking;
    this.before = begunIn(tracking.dashboard);
  }

  /** How many pull requests the run may begin. */
  expect(count: number): void {
    this.#expected = count;
  }

  /** Whether a swap of it can be unknown to its own conversation: where nothing else tells, that is open. */
  mayBeUnrecorded(number: number): boolean {
    return this.#tracking.dashboard === undefined || this.#expected < fewestForNotes || this.before.has(number);
  }

  /** Notes one; false where its own comment is to say so. */
  note(number: number): Promise<boolean> {
    if (this.#expected < fewestForNotes) return Promise.resolve(false);
    this.#own.set(number, this.#context.run.url);
    this.#next ??= this.#last.then(() => {
      this.#next = undefined;
      return this.#write();
    });
    this.#last = this.#next;
    return this.#last;
  }

  /** The dashboard as its notes stand by now; `undefined` where none of them is about one of these. */
  noted(recorded: ReadonlySet<number>): Issue | undefined {
    const { dashboard } = this.#tracking;
    const all = new Map([...this.before, ...this.#own]);
    const managed = managedRegion(dashboard?.body ?? '');
    if (dashboard === undefined || managed === undefined || ![...all.keys()].some((one) => recorded.has(one)))
      return undefined;
    return { ...dashboard, body: replaceRegion(dashboard.body, withDashboardMarker(managed, 'begun', packBegun(all))) };
  }

  async #write(): Promise<boolean> {
    const { dashboard } = this.#tracking;
    if (dashboard === undefined) return false;
    let isNoted = false;
    const written = await read(() =>
      reconcileIssue(this.#context, this.#tracking, {
        issue: dashboard,
        decide: (issue) => (managedRegion(issue.body) === undefined ? undefined : desiredDashboard(issue, undefined)),
        body: ({ body }) => {
          isNoted = true;
          const all = new Map([...begunIn({ body }), ...this.#own]);
          return withDashboardMarker(managedRegion(body) ?? '', 'begun', packBegun(all));
        },
        tell: () => ({ people: [], text: '' }),
      }),
    );
    return isKnown(written) && isNoted;
  }
}
