import type { Temporal } from 'temporal-polyfill';
import { neededBy } from '../../core/certificate/migration.ts';
import { waitOf, type Wait } from '../../core/issue/waiting.ts';
import { projectLabel, controlLabels, stateLabel, type MigrationState } from '../../core/issue/labels.ts';
import type { ReportedCertificate } from '../../core/report/report.ts';
import { texts } from '../locales/index.ts';
import { fittedTable } from '../markdown/fitting.ts';
import { code, link } from '../markdown/markdown.ts';
import { formatNumber } from '../number.ts';
import { formatDate } from '../time.ts';
import { instantOf, type DashboardModel } from './model.ts';

/** What somebody can be asked about, with the state that its issues carry as a label. */
const columns = {
  failed: 'failed',
  blocked: 'blocked',
  dns: 'awaiting-dns',
  review: 'ready',
  window: 'waiting-for-window',
} as const satisfies Partial<Record<Wait, MigrationState>>;

type Column = keyof typeof columns;
const columnNames = Object.keys(columns) as readonly Column[];

/** What one owner has open. */
interface Share {
  readonly owner: string;
  readonly counts: Record<Column, number>;
  /** Several certificates may share an issue. */
  readonly issues: Record<Column, Set<string>>;
  deadline: string | undefined;
}

/** Whom to ask about what, the nearest deadline first; each number leads to the issues that it counts. */
export function chaseTable(model: DashboardModel, limit: number): string {
  const { report, language } = model;
  const t = texts[language].dashboard;
  const issues = issuesPage(report.certificates);
  const rows = sharesOf(report.certificates).map(({ owner, counts, issues: shared, deadline }) => [
    owner === '' ? t.nobody : code(owner),
    ...columnNames.map((column) => {
      const count = counts[column];
      const { size } = shared[column];
      const isShared = size > 0 && size < count;
      const words = isShared ? t.inIssues(formatNumber(count, language), size) : formatNumber(count, language);
      return count === 0 || issues === undefined || !askable.test(owner)
        ? words
        : link(words, filtered(issues, owner, column));
    }),
    deadline === undefined ? '–' : deadlineText(instantOf(deadline), model),
  ]);
  const header = [t.owner, ...columnNames.map((column) => t.short[column]), t.oldest];
  return fittedTable({ header, rows, limit, noun: t.nouns.owners, language });
}

function deadlineText(day: Temporal.Instant, { now, language }: DashboardModel): string {
  return `${day.epochMilliseconds <= now.epochMilliseconds ? '⚠️ ' : ''}${formatDate(day, 'UTC', language)}`;
}

/** Whether anybody can be asked about anything. */
export function isAnybodyAsked({ report }: DashboardModel): boolean {
  return report.certificates.some((certificate) => columnOf(certificate) !== undefined);
}

function columnOf(certificate: ReportedCertificate): Column | undefined {
  const wait = waitOf(certificate);
  return columnNames.find((column) => column === wait);
}

function sharesOf(certificates: readonly ReportedCertificate[]): readonly Share[] {
  const shares = new Map<string, Share>();
  for (const certificate of certificates) {
    const column = columnOf(certificate);
    if (column === undefined) continue;
    const { owners, notAfter } = certificate;
    // The day that the issue names; the end of an attempt costs nothing but another one.
    const day = neededBy({ notAfter: notAfter === undefined ? undefined : instantOf(notAfter) }).toString();
    for (const owner of owners.length === 0 ? [''] : owners) {
      const share = shareOf(shares, owner);
      share.counts[column]++;
      if (certificate.issue !== undefined) share.issues[column].add(certificate.issue);
      if (share.deadline === undefined || day < share.deadline) share.deadline = day;
    }
  }
  return [...shares.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function shareOf(shares: Map<string, Share>, owner: string): Share {
  const known = shares.get(owner);
  if (known !== undefined) return known;
  const made: Share = {
    owner,
    counts: { failed: 0, blocked: 0, dns: 0, review: 0, window: 0 },
    issues: { failed: new Set(), blocked: new Set(), dns: new Set(), review: new Set(), window: new Set() },
    deadline: undefined,
  };
  shares.set(owner, made);
  return made;
}

function keyOf({ deadline = '~', owner }: Share): string {
  return `${deadline} ${owner}`;
}

/** Where the repository lists its issues, as the address of one of them tells. */
function issuesPage(certificates: readonly ReportedCertificate[]): string | undefined {
  const issue = certificates.find((certificate) => certificate.issue !== undefined)?.issue;
  return issue !== undefined && URL.canParse(issue) ? issue.replace(/\/\d+$/, '') : undefined;
}

/** A login or a team, as GitHub spells them; or nobody. */
const askable = /^(?:[\w-]+(?:\/[\w.-]+)?)?$/;

/** Teams are mentioned, logins are mentioned or assigned. */
function filtered(issues: string, owner: string, column: Column): string {
  const person = owner.includes('/') ? `team:"${owner}"` : `involves:"${owner}"`;
  const query = [
    'is:issue is:open',
    `label:"${projectLabel}"`,
    `label:"${stateLabel(columns[column])}"`,
    `-label:"${controlLabels.hold}"`,
    ...(owner === '' ? [] : [person]),
  ];
  return `${issues}?q=${encodeURIComponent(query.join(' '))}`;
}
