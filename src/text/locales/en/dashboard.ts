import type { MigrationState } from '../../../core/issue/labels.ts';
import type { ListedKind, ReportedLimit } from '../../../core/report/report.ts';
import type { Wait } from '../../../core/issue/waiting.ts';
import { plural } from '../../plural.ts';

/** The dashboard and the summary of a scan. Foreign parts arrive as code spans, numbers and days formatted. */
export const dashboard = {
  title: 'E-mail-validated certificates: where the migration stands',
  /** Each of what the default branch lets in, without full stops; `how`: a link to what to set. */
  openBranch: (gaps: readonly string[], how: string) => `The default branch: ${gaps.join('; ')}. ${how}`,
  protect: 'What to set',
  nothing: 'No e-mail-validated certificate is in use.',
  /** Said where not everything was looked at, or where what is in use is left alone. */
  nothingHere: 'Nothing is to be migrated in what this run has looked at.',
  /** Before the first scan is done. */
  begun: 'The first scan is under way.',
  /** Said where no account-region could be looked at. */
  nothingSeen: 'Nothing could be looked at, so whether anything is to be migrated is not known.',
  /** Both counts formatted. */
  progress: (done: string, all: string) => `${done} of ${all} ${all === '1' ? 'certificate' : 'certificates'} done`,
  /** When the rest is done at `weekly` a week; `late`: days after AWS's day, negative before it. */
  verdict: (weekly: string, day: string, late: number, end: string, needed: string | undefined) =>
    late > 0
      ? `At ${weekly} a week you finish on ${day}, ⚠️ ${plural(late, 'day')} after AWS ${end}${needed === undefined ? '' : `: ${needed} a week are needed`}.`
      : `At ${weekly} a week you finish on ${day}, ${plural(-late, 'day')} before AWS ${end}.`,
  /** Nothing was done lately. */
  standstill: (end: string, day: string, needed: string | undefined) =>
    `⚠️ None in the last two weeks${needed === undefined ? '' : `: ${needed} a week are needed until AWS ${end} on ${day}`}.`,
  lastComplete: (day: string, timeZone: string) =>
    `Last complete scan: ${day} (UTC). Times below are in ${timeZone} and UTC.`,
  incomplete: (day: string, regions: number, certificates: number) => {
    const parts = [
      ...(regions === 0 ? [] : [plural(regions, 'account-region')]),
      ...(certificates === 0 ? [] : [plural(certificates, 'certificate')]),
    ];
    return `The scan of ${day} (UTC) is incomplete: ${parts.join(' and ')} could not be looked at.`;
  },
  lastBefore: (day: string) => `The last complete one was on ${day} (UTC).`,
  neverComplete: 'None has been complete so far.',
  overdue: (count: number) =>
    `${plural(count, 'certificate')} ${count === 1 ? 'is' : 'are'} past the day needed by (30 days before expiry, or the last renewal by e-mail).`,
  /** State, certificates, what it waits for. */
  countHeader: ['State', 'Certificates', 'What it waits for'],
  states: {
    found: 'found, nothing requested yet',
    'awaiting-dns': 'waiting for DNS records',
    ready: 'waiting for review, merge or label',
    'waiting-for-window': 'approved, waiting for a window or the next run',
    swapped: 'swapped, waiting for ACM to notice',
    failed: 'failed: a person has to look',
    blocked: 'blocked: its reason is listed',
    done: 'done',
  } satisfies Readonly<Record<MigrationState, string>>,
  sections: {
    urgent: 'Cannot wait',
    failed: 'Failed: a person has to look',
    blocked: 'Blocked',
    dns: 'Waiting for DNS records',
    decision: 'Waiting for a label or a decision',
    review: 'Waiting for review',
    window: 'Waiting for a maintenance window',
    limit: 'Held back by a limit',
    'next-run': 'Going on by itself with the next runs',
    done: 'Done',
    gaps: 'Not looked at',
    records: 'DNS records to register',
    listed: 'Needs nothing',
  } satisfies Readonly<Record<Wait | 'urgent' | 'gaps' | 'records' | 'listed', string>>,
  /** The same in two or three words. */
  short: {
    failed: 'Failed',
    blocked: 'Blocked',
    dns: 'DNS records',
    decision: 'Label or decision',
    review: 'Review and merge',
    window: 'Window or next run',
    limit: 'Held back by a limit',
    'next-run': 'Goes on by itself',
    done: 'Done',
  } satisfies Readonly<Record<Wait, string>>,
  /** A heading with how many stand below it. */
  counted: (heading: string, count: string) => `${heading} (${count})`,
  chase: 'Whom to ask',
  owner: 'Owner',
  /** Where nobody is named. */
  nobody: 'nobody named',
  /** Certificates that share issues; the number leads to these. */
  inIssues: (count: string, issues: number) => `${count} in ${plural(issues, 'issue')}`,
  oldest: 'Oldest deadline',
  certificate: 'Certificate',
  place: 'Account and region',
  issue: 'Issue',
  pullRequest: 'Pull request',
  why: 'Why',
  whatToDo: 'What to do',
  opens: 'Next opening',
  note: 'Note',
  account: 'Account',
  region: 'Region',
  /** Zone, owners, certificates, records still missing, first attempt ends. */
  zoneHeader: ['DNS zone', 'Owners', 'Certificates', 'Records missing', 'First attempt ends'],
  recordState: (record: string, state: string) => `${record}: ${state}`,
  looked: (time: string) => `Looked up ${time}.`,
  zoneSummary: (zone: string, records: number) => `${zone}: ${plural(records, 'record')}`,
  nextRun: 'the next run',
  limits: {
    'issues.max-new-per-run': 'Later runs open their issues (`issues.max-new-per-run`)',
    'pull-requests.max-open': 'Ready; their pull requests are opened when fewer are open (`pull-requests.max-open`)',
  } satisfies Readonly<Record<ReportedLimit, string>>,
  listed: {
    unused: 'Not in use, so nothing is requested',
    ignored: 'Ignored by a rule',
    declined: 'Closed as not planned',
  } satisfies Readonly<Record<Exclude<ListedKind, 'held-back'>, string>>,
  /** A heading in bold, how many, and their names. */
  line: (heading: string, count: string, names: string) => `**${heading}** (${count}): ${names}.`,
  /** Name and place of a certificate in a line. */
  named: (name: string, place: string) => `${name} (${place})`,
  nouns: {
    certificates: 'certificates',
    gaps: 'account-regions and certificates',
    records: 'records',
    zones: 'zones',
    owners: 'owners',
  },
} as const;
