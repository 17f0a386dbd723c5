import type { ListenerOutcomeKind } from '../../../core/report/kinds.ts';
import { formatNumber } from '../../number.ts';
import { plural } from '../../plural.ts';

/** Job summaries. Foreign parts arrive as code spans. */
export const summary = {
  scan: 'acm-email-to-dns: scan',
  swap: 'acm-email-to-dns: swap',
  rollback: 'acm-email-to-dns: rollback',
  publicDryRun:
    'A dry run in a public repository tells counts only, and nothing was written. A private repository, or `issues.allow-public: true`, shows the rest.',
  /** `people`: each as `@login (count)`. */
  dryRun: (requests: number, issues: number, people: readonly string[]) =>
    `Dry run: nothing was written. This run would request ${plural(requests, 'certificate')}, open ${plural(issues, 'issue')} and mention ${people.length === 0 ? 'nobody' : people.join(', ')}.`,
  /** Of what stands below in the log. */
  wouldWrite: 'What a real run would write',
  endedEarly: 'acm-email-to-dns: ended before it was done',
  nothingWaits: 'No merged pull request waits for a swap.',
  pieTitle: 'Listeners by outcome',
  outcomes: {
    swapped: 'swapped',
    'already-swapped': 'swapped already',
    deferred: 'waits',
    refused: 'refused',
    failed: 'failed',
    'not-started': 'not started',
    'rolled-back': 'put back',
  } satisfies Readonly<Record<ListenerOutcomeKind, string>>,
  /** Pull request, listener, outcome, why or how verified. */
  header: ['Pull request', 'Listener', 'Outcome', 'Why or how verified'],
  port: (loadBalancer: string, port: number) => `${loadBalancer} port ${String(port)}`,
  listeners: 'listeners',
  /** `lines`: how many did not fit. */
  cut: (lines: number) =>
    `The last ${formatNumber(lines, 'en')} lines of this summary do not fit here; the report file has everything.`,
} as const;

/** Notes on what did not fit. */
export const fitting = {
  /** `noun`: what the rows are, in the plural where the language has one. */
  dropped: (count: number, noun: string) => `${String(count)} more ${noun} did not fit here; the report file has all.`,
  separator: ', ',
  more: (count: number) => `and ${String(count)} more`,
} as const;
