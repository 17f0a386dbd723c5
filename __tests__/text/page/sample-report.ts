import { Temporal } from 'temporal-polyfill';
import { migrationStates } from '../../../src/core/issue/labels.ts';
import type { Report, ReportedCertificate } from '../../../src/core/report/report.ts';
import { reported, reportedRecord } from '../fixtures.ts';

const at = Temporal.Instant.from('2026-11-25T03:00:00Z');
const accounts = [
  ['111122223333', 'shop-prod'],
  ['444455556666', 'media'],
  ['777788889999', undefined],
] as const;

/** Migration under way for some weeks: certificate number `n` of a fleet. */
function certificateOf(n: number): ReportedCertificate {
  const [account, accountName] = accounts[n % accounts.length] ?? accounts[0];
  const state = n % 3 === 0 ? 'done' : migrationStates[(n * 5) % migrationStates.length];
  const isDone = state === 'done';
  const name = `shop-${String(n)}.${n % 4 === 0 ? 'example.org' : 'example.com'}`;
  const openedAt = at.subtract({ hours: 24 * (50 - (n % 40)) });
  return reported(n, {
    account,
    accountName,
    region: n % 2 === 0 ? 'eu-west-1' : 'ap-northeast-1',
    domains: n % 5 === 0 ? [name, `www.${name}`, `*.${name}`] : [name],
    state,
    owners: n % 2 === 0 ? ['octocat'] : ['my-org/dns'],
    notAfter: at.add({ hours: 24 * (20 + ((n * 37) % 390)) }).toString(),
    deadline: state === 'awaiting-dns' ? at.add({ hours: 5 + (n % 66) }).toString() : undefined,
    opensAt: state === 'waiting-for-window' ? '2026-11-28T17:00:00Z' : undefined,
    reason: state === 'blocked' ? { code: 'caa', detail: name, cure: 'Allow Amazon in the CAA records.' } : undefined,
    records: state === 'awaiting-dns' ? [reportedRecord(name)] : [],
    openedAt: openedAt.toString(),
    closedAt: isDone ? openedAt.add({ hours: 24 * (2 + (n % 9)) }).toString() : undefined,
    pullRequest: state === 'ready' ? `https://github.com/my-org/certs/pull/${String(n + 500)}` : undefined,
  });
}

/** A report of that many certificates. */
export function sampleReport(count: number, part: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    mode: 'auto',
    repository: 'my-org/certs',
    run: 'https://github.com/my-org/certs/actions/runs/1',
    startedAt: '2026-11-25T02:59:00Z',
    finishedAt: at.toString(),
    complete: true,
    isDryRun: false,
    certificates: Array.from({ length: count }, (_, n) => certificateOf(n)),
    notScanned: [],
    closedRegions: [],
    accountsLeftOut: { inactive: 0, excluded: 0 },
    health: undefined,
    guard: undefined,
    pullRequests: [],
    nextWindow: undefined,
    problems: [],
    shard: undefined,
    ...part,
  };
}
