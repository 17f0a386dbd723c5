import type { MigrationState } from './labels.ts';
import type { ReportedCertificate } from '../report/report.ts';

/** What a certificate waits for, the most urgent first. */
export const waits = ['failed', 'blocked', 'dns', 'review', 'window', 'limit', 'next-run', 'done'] as const;

/** One of them. */
export type Wait = (typeof waits)[number];

const byState: Readonly<Record<MigrationState, Wait>> = {
  failed: 'failed',
  blocked: 'blocked',
  'awaiting-dns': 'dns',
  ready: 'review',
  'waiting-for-window': 'window',
  found: 'next-run',
  swapped: 'next-run',
  done: 'done',
};

/** What it waits for; `undefined` for what is only listed and waits for nothing. */
export function waitOf({ state, heldBackBy }: Pick<ReportedCertificate, 'state' | 'heldBackBy'>): Wait | undefined {
  if (heldBackBy !== undefined) return 'limit';
  return state === undefined ? undefined : byState[state];
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
