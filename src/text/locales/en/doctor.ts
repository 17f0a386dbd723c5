import { plural } from '../../plural.ts';
import type { BranchGap } from '../../../core/fleet/branch-rules.ts';
import type { RolePower } from '../../../core/fleet/role-actions.ts';

/** The doctor's summary, around what it found, which is written as in the job log. */
export const doctor = {
  title: 'acm-email-to-dns: doctor',
  noProblem: 'No problem was found.',
  unseen: 'What cannot be looked at from here, or only by changing something, stands at the end of the table.',
  problems: (count: number) => `${plural(count, 'problem')}.`,
  /** Sign, what was looked at, what was found. */
  header: ['', 'What', 'Found'],
  noun: 'findings',
  pieTitle: 'Findings',
  states: {
    ok: 'in order',
    warning: 'warnings',
    problem: 'problems',
    unseen: 'not looked at',
  } satisfies Readonly<Record<'ok' | 'warning' | 'problem' | 'unseen', string>>,
  join: ', ',
  /** `other`: the subject in its other form, or empty. */
  subject: (subject: string, other: string) =>
    `The OIDC token of this job carries the subject ${subject}${other === '' ? '' : `, in its other form ${other}`}. ` +
    'A job of another event or with an environment has another one.',
  trust:
    'Trust policies for jobs on the default branch (with the first account; change its id for the others). Whether a role trusts this job was seen by assuming it; its own policy is not read, since that would take `iam:GetRole`.',
  trustOf: (roles: string) => `Trust policy of ${roles}:`,
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
  /** `shown`: some of `all` places; `areRegions`: each is a region of an account. */
  places: (
    shown: readonly string[],
    { all, areRegions }: { readonly all: number; readonly areRegions: boolean },
  ): string => {
    if (all === 1) return shown.join('');
    const more = all - shown.length;
    const names = [...shown, ...(more > 0 ? [`${String(more)} more`] : [])].join(', ');
    return `${plural(all, areRegions ? 'account-region' : 'account')} (${names})`;
  },
  at: (places: string, topic: string) => `${places}, ${topic}`,
  branch: 'Branch',
  environment: 'Environment',
  owner: (login: string) => `Owner ${login}`,
  reviewer: (login: string) => `Reviewer ${login}`,
  resolver: (server: string) => `DNS resolver ${server}`,
  pullRequests: 'Pull requests by this token',
  role: (role: string) => `role ${role}`,
  regions: 'regions',
  health: 'AWS Health',
  acm: 'ACM',
  loadBalancing: 'Elastic Load Balancing',
  switchInPlace: 'switch in place',
  tokenWrites: 'Token, writing',
  tlsProof: 'TLS proof',
  rest: 'Accounts, roles, regions, DNS and calendar',
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
  onBranch: (branch: string, main: string) =>
    `this run is on ${branch}, and roles trust the default branch, ${main}: start the doctor from ${main}`,
  notFromBranch: (branch: string, main: string) =>
    `does not take a token of branch ${branch}, which is right if it trusts ${main}`,
  inEnvironment: (environment: string) =>
    `this job runs in ${environment}, so that its token tells the environment and no branch: roles that trust the branch refuse it`,
  fromEnvironment: (environment: string) =>
    `not looked at: the job that swaps runs in environment ${environment}, and only its token leads into this role`,
  canDoWithout: (said: string) => `${said} This config does without it as long as the other way to the same works`,
  triedReads: (count: number) => `the ${plural(count, 'read')} of its policy are allowed`,
  onlyByWriting: (actions: string, file: string) =>
    `not looked at, since only a write shows it: ${actions}. Compare the role’s policy with ${file}`,
  tokenOnlyByWriting: (permissions: string) =>
    `not looked at, since only a write shows it: ${permissions}. Compare the job’s \`permissions:\` with examples/`,
  restNotReached: 'not looked at: mend what is said about the config, and start the doctor again',
  tlsNotTried:
    'not looked at: whether this runner reaches your load balancers; the check comment of each pull request says so before the merge',
  defaultBranch: (branch: string) => `Default branch ${branch}`,
  isReviewed: (directory: string) =>
    `takes reviewed changes only, a new commit takes approvals away, and code owners of ${directory}/ are asked`,
  branchGaps: {
    'no-review':
      'it takes changes without an approval, so that whoever may push brings in a plan, and a config, that nobody has seen',
    'stale-approvals': 'approvals survive new commits, so that what is merged need not be what was approved',
    'no-code-owners': 'no code owner is asked for the directory of the plans',
  } satisfies Readonly<Record<BranchGap, string>>,
  branchUnknown: (said: string) =>
    `not looked at: the token may not read all rules of the branch (${said}). Settings › Rules and Settings › Branches show them`,
  mayOpen: 'Settings › Actions › General lets workflows create them',
  mayNotOpen:
    'Settings › Actions › General keeps workflows from creating them: tick “Allow GitHub Actions to create and approve pull requests”, or pass the token of a GitHub App',
  mayOpenUnknown:
    'not looked at: the token may not read whether Settings › Actions › General lets workflows create them; GitHub says so at the first proposal',
  assignable: 'can be assigned',
  notAssignable: (login: string, place: string) =>
    `GitHub knows nobody called ${login} who can be assigned here: correct the name in ${place}, or give access to the repository`,
  teamSeen: 'is there',
  teamUnknown: 'not looked at: the token may not see the teams of the organisation',
  resolverAnswers: 'answers',
  resolverSilent: (why: string) =>
    `no answer (${why}): open UDP and TCP port 53 to it, or name another in \`dns.resolvers\``,
  resolverRefuses: (why: string) => `answers, but with a failure (${why})`,
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
