import type { MigrationState } from './labels.ts';
import type { StepKind } from './next-step.ts';
import type { ReportedCertificate } from '../report/report.ts';

/** Groups of certificates by what they wait for, the most urgent first. */
export const waits = ['failed', 'blocked', 'dns', 'decision', 'review', 'window', 'limit', 'next-run', 'done'] as const;

/** One of them. */
export type Wait = (typeof waits)[number];

const byStep: Readonly<Record<Exclude<StepKind, 'reason'>, Wait>> = {
  hold: 'decision',
  request: 'next-run',
  'request-label': 'decision',
  'renewal-label': 'decision',
  'requests-off': 'decision',
  records: 'next-run',
  register: 'dns',
  validation: 'next-run',
  proposal: 'next-run',
  'proposal-by-hand': 'review',
  'proposal-rejected': 'decision',
  review: 'review',
  code: 'review',
  window: 'window',
  swapped: 'next-run',
  done: 'done',
};

/** Where a reason says what comes next; `undefined`: by who has to act. */
const byState: Readonly<Record<MigrationState, Wait | undefined>> = {
  failed: 'failed',
  blocked: 'blocked',
  'awaiting-dns': 'dns',
  ready: 'review',
  'waiting-for-window': 'window',
  found: undefined,
  swapped: undefined,
  done: 'done',
};

/** What it waits for; `undefined` for what is only listed and waits for nothing. */
export function waitOf({
  state,
  heldBackBy,
  next,
}: Pick<ReportedCertificate, 'state' | 'heldBackBy' | 'next'>): Wait | undefined {
  if (heldBackBy !== undefined) return 'limit';
  if (state === undefined || next === undefined) return undefined;
  if (next.step !== 'reason') return byStep[next.step];
  return byState[state] ?? (next.actor === 'nobody' ? 'next-run' : 'decision');
}

/** Certificates by what they wait for, in each the nearest deadline first; the order they are given in does not matter. */
export function groupByWait(
  certificates: readonly ReportedCertificate[],
): ReadonlyMap<Wait, readonly ReportedCertificate[]> {
  const groups = new Map<Wait, ReportedCertificate[]>(waits.map((wait) => [wait, []]));
  for (const certificate of certificates.toSorted(byDeadline)) {
    const wait = waitOf(certificate);
    if (wait !== undefined) groups.get(wait)?.push(certificate);
  }
  return groups;
}

/** What ends soon stands first; then by ARN, so that equal facts make equal texts. */
function byDeadline(a: ReportedCertificate, b: ReportedCertificate): number {
  return order(endOf(a), endOf(b)) || order(a.arn, b.arn);
}

function endOf({ deadline, opensAt, notAfter }: ReportedCertificate): string {
  return deadline ?? opensAt ?? notAfter ?? '~';
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
