import { plural } from '../../plural.ts';
import type { RolePower } from '../../../ports.ts';

/** The doctor's summary, around what it found, which is written as in the job log. */
export const doctor = {
  title: 'acm-email-to-dns: doctor',
  fine: 'Everything that a run needs is there.',
  problems: (count: number) => `${plural(count, 'problem')}.`,
  /** Sign, what was looked at, what was found. */
  header: ['', 'What', 'Found'],
  noun: 'findings',
  pieTitle: 'Findings',
  states: { ok: 'in order', warning: 'warnings', problem: 'problems' } satisfies Readonly<
    Record<'ok' | 'warning' | 'problem', string>
  >,
  /** `other`: the subject in its other form, or empty. */
  subject: (subject: string, other: string) =>
    `The OIDC token of this job carries the subject ${subject}${other === '' ? '' : `, in its other form ${other}`}. ` +
    'A job of another event or with an environment has another one.',
  trust:
    'Trust policy that takes this job’s token (the first account; change the id for the others). Whether a role trusts it was seen by assuming it; its own policy is not read, since that would take `iam:GetRole`:',
} as const;

const publicZones = (count: number, zones: readonly string[]): string => {
  const more = count - zones.length;
  const names = [...zones, ...(more > 0 ? [`${String(more)} more`] : [])];
  return `${plural(count, 'public hosted zone')}${names.length === 0 ? '' : `: ${names.join(', ')}`}`;
};

/** What the doctor looked at and what it found, without full stops. Foreign parts come quoted. */
export const doctorWords = {
  /** Subjects. */
  config: 'Config',
  tokenContents: 'Token, contents',
  tokenIssues: 'Token, issues',
  tokenPullRequests: 'Token, pull requests',
  tokenStatuses: 'Token, statuses',
  tokenAccount: 'Token, account',
  oidcToken: 'OIDC token',
  organisation: 'Organisation',
  organisationHealth: 'AWS Health of the organisation',
  closedRegions: 'Closed regions',
  nextOpenings: 'Next openings',
  calendar: 'Calendar',
  changeCalendar: (arn: string) => `SSM Change Calendar ${arn}`,
  hubRole: (power: RolePower) => `Hub role (${power})`,
  role: (account: string, role: string) => `${account}, role ${role}`,
  regionsOf: (account: string) => `${account}, regions`,
  healthOf: (account: string) => `${account}, AWS Health`,
  acm: (account: string, region: string) => `${account} ${region}, ACM`,
  loadBalancing: (account: string, region: string) => `${account} ${region}, Elastic Load Balancing`,
  switchInPlace: (account: string, region: string) => `${account} ${region}, switch in place`,
  /** Findings. */
  valid: (accounts: number, places: number) =>
    `valid: ${plural(accounts, 'account')}, ${plural(places, 'account-region')}`,
  reads: 'reads',
  readsIssues: (count: number) => `reads; ${plural(count, 'open issue')} of this action`,
  readsPullRequests: (count: number) => `reads; ${plural(count, 'open pull request')}`,
  readsEvents: (count: number) => `reads; ${plural(count, 'open or upcoming event')} about ACM`,
  writesAs: (login: string) => `writes as ${login}`,
  identity: (subject: string, audience: string) => `subject ${subject}, audience ${audience}`,
  accountsFound: (found: number, inactive: number, excluded: number) =>
    `${plural(found, 'account')} beside the listed ones; left out: ${String(inactive)} suspended or closing, ${String(excluded)} excluded`,
  canBeAssumed: (power: RolePower) => `can be assumed (${power})`,
  /** `zones`: names of some of them. */
  seesZones: (count: number, zones: readonly string[]) => `can be assumed (Route 53); ${publicZones(count, zones)}`,
  enabled: (regions: readonly string[]) => `${String(regions.length)} enabled: ${regions.join(', ')}`,
  leadsTo: (hub: string, reached: number, all: number) =>
    `${hub} leads to ${String(reached)} of ${plural(all, 'account')}`,
  searched: (certificates: number) =>
    `${plural(certificates, 'e-mail-validated certificate')}, found by SearchCertificates`,
  listed: (certificates: number) =>
    `${plural(certificates, 'e-mail-validated certificate')}, listed and described one by one, since SearchCertificates is unknown or not allowed; allow \`acm:SearchCertificates\` in the policy of the role`,
  knowsSwitch: 'known to ACM (ListCertificateDomainValidations)',
  /** `until`: a time, or empty. */
  calendarSays: (isOpen: boolean, until: string) =>
    `${isOpen ? 'open' : 'closed'} now${until === '' ? '' : ` until ${until}`}`,
} as const;
