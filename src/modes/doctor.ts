import { calendarWarnings } from '../core/calendar/warnings.ts';
import { UpstreamError, UserError } from '../core/errors.ts';
import type { DoctorFinding } from '../core/doctor.ts';
import { projectLabel } from '../core/labels.ts';
import { subjectForms, trustPolicy } from '../core/subject.ts';
import type { AccountRegion, AwsReaders, OidcIdentity, RolePower } from '../ports.ts';
import { doctorSummary, findingLine } from '../text/doctor.ts';
import { describeOpenings } from '../text/openings.ts';
import { plural } from '../text/plural.ts';
import { formatTime } from '../text/time.ts';
import { lookAtChangeCalendars } from './change-calendars.ts';
import { resultOf, type Context, type ModeResult } from './context.ts';
import { readFleet, targetsOf } from './fleet.ts';
import { concurrencyOf, mapBounded } from './scan/targets.ts';

/** Looks at everything that a run needs, and changes nothing: config, token, roles, regions, calendar. */
export async function doctor(context: Context): Promise<ModeResult> {
  const fleet = await readFleet(context);
  const targets = targetsOf(fleet);
  const { identity, finding } = await readIdentity(context, targets[0]?.region ?? 'us-east-1');
  const findings = [
    ok('Config', `valid: ${plural(fleet.accounts.length, 'account')}, ${plural(targets.length, 'account-region')}`),
    ...(await lookAtGitHub(context)),
    finding,
    ...(identity === undefined
      ? []
      : (
          await mapBounded(targets, concurrencyOf(context.config), (target) =>
            lookAtRegion(context, target, identity.partition),
          )
        ).flat()),
    ...lookAtCalendar(context),
    ...(identity === undefined ? [] : await lookAtSecondGate(context)),
  ];
  for (const each of findings) log(context, each);
  const first = fleet.accounts[0];
  const trust =
    identity &&
    first &&
    trustPolicy(identity.claims, { account: first.id, partition: identity.partition, provider: identity.provider });
  return resultOf({
    problems: findings.filter(({ state }) => state === 'problem').map(({ subject, found }) => `${subject}: ${found}`),
    summary: doctorSummary({
      findings,
      subjects: identity === undefined ? [] : subjectForms(identity.claims),
      trust,
      language: context.config.issues.language,
    }),
  });
}

function log(context: Context, finding: DoctorFinding): void {
  if (finding.state === 'warning') context.log.warning(findingLine(finding));
  else context.log.info(findingLine(finding));
}

function ok(subject: string, found: string): DoctorFinding {
  return { state: 'ok', subject, found };
}

/** Runs a look; what AWS or GitHub refuses is a problem with their own words and what to do next. */
async function look(subject: string, work: () => Promise<string>): Promise<DoctorFinding> {
  try {
    return ok(subject, await work());
  } catch (error) {
    if (!(error instanceof UpstreamError) && !(error instanceof UserError)) throw error;
    return { state: 'problem', subject, found: error.message };
  }
}

/** Reading shows whether the token reads; whether it writes shows only a write, which a doctor does not make. */
async function lookAtGitHub({ github, repository }: Context): Promise<readonly DoctorFinding[]> {
  return Promise.all([
    look('Token, contents', async () => {
      await github.branchHead(repository.defaultBranch);
      return 'reads';
    }),
    look('Token, issues', async () => {
      const issues = await github.listIssues({ state: 'open', labels: [projectLabel] });
      return `reads; ${plural(issues.length, 'open issue')} of this action`;
    }),
    look('Token, account', async () => `writes as ${await github.viewerLogin()}`),
  ]);
}

async function readIdentity(
  context: Context,
  region: string,
): Promise<{ readonly identity: OidcIdentity | undefined; readonly finding: DoctorFinding }> {
  let identity: OidcIdentity | undefined;
  const finding = await look('OIDC token', async () => {
    identity = await context.claims.read(region);
    return `subject ${identity.claims.subject}, audience ${identity.claims.audience}`;
  });
  return { identity, finding };
}

/** Each role that the config names, and what the scan role can read in this region. */
async function lookAtRegion(
  context: Context,
  target: AccountRegion,
  partition: string,
): Promise<readonly DoctorFinding[]> {
  const place = `${target.account} ${target.region}`;
  const { roles } = context.config;
  const powers: readonly (readonly [RolePower, string])[] = [
    ['scan', roles.scan],
    ['swap', roles.swap],
    ...(roles.check === undefined ? [] : [['check', roles.check] as const]),
  ];
  const opened = new Map<RolePower, AwsReaders>();
  const findings: DoctorFinding[] = [];
  for (const [power, role] of powers) {
    findings.push(
      await look(`${place}, role ${role}`, async () => {
        opened.set(power, await context.aws.open({ ...target, power, role }));
        return `can be assumed (${power})`;
      }),
    );
  }
  const scan = opened.get('scan');
  return scan === undefined ? findings : [...findings, ...(await lookAtServices(place, target, scan, partition))];
}

async function lookAtServices(
  place: string,
  target: AccountRegion,
  readers: AwsReaders,
  partition: string,
): Promise<readonly DoctorFinding[]> {
  const sources = new Set<string>();
  const acm = await look(`${place}, ACM`, async () => {
    const { source, certificates } = await readers.certificates.findEmailValidated();
    sources.add(source);
    const how =
      source === 'search'
        ? 'found by SearchCertificates'
        : 'listed and described one by one, since SearchCertificates is unknown or not allowed';
    return `${plural(certificates.length, 'e-mail-validated certificate')}, ${how}`;
  });
  const elb = await look(`${place}, Elastic Load Balancing`, async () => {
    await readers.listeners.describeLoadBalancer(absentLoadBalancer(target, partition));
    return 'reads';
  });
  return [sources.has('list') ? { ...acm, state: 'warning' } : acm, elb];
}

/** Asking for one that cannot exist shows whether the role may ask. */
function absentLoadBalancer({ account, region }: AccountRegion, partition: string): string {
  const name = 'loadbalancer/app/acm-email-to-dns-doctor/0000000000000000';
  return `arn:${partition}:elasticloadbalancing:${region}:${account}:${name}`;
}

/** What the SSM Change Calendars say now, by the role that asks them before each listener. */
async function lookAtSecondGate(context: Context): Promise<readonly DoctorFinding[]> {
  const { timeZone } = context.config.maintenance;
  return (await lookAtChangeCalendars(context, 'swap')).map(({ arn, state }) => {
    const subject = `SSM Change Calendar ${arn}`;
    if ('unreadable' in state) return { state: 'problem', subject, found: state.unreadable };
    const { nextTransition } = state;
    const until = nextTransition === undefined ? '' : ` until ${formatTime(nextTransition, timeZone, 'en')}`;
    return ok(subject, `${state.isOpen ? 'open' : 'closed'} now${until}`);
  });
}

function lookAtCalendar({ config, clock }: Context): readonly DoctorFinding[] {
  const now = clock.now();
  return [
    ok('Next openings', describeOpenings(config.maintenance, now, 'en')),
    ...calendarWarnings(config.maintenance, now).map(({ message }) => ({
      state: 'warning' as const,
      subject: 'Calendar',
      found: message,
    })),
  ];
}
