import { calendarWarnings } from '../core/calendar/warnings.ts';
import type { DoctorFinding } from '../core/doctor.ts';
import { projectLabel } from '../core/labels.ts';
import { subjectForms, trustPolicy } from '../core/subject.ts';
import type { OidcIdentity } from '../ports.ts';
import { doctorSummary, findingLine } from '../text/doctor.ts';
import { describeOpenings } from '../text/openings.ts';
import { plural } from '../text/plural.ts';
import { formatTime } from '../text/time.ts';
import { lookAtChangeCalendars } from './change-calendars.ts';
import { resultOf, type Context, type ModeResult } from './context.ts';
import { lookAtFleet, lookAtOrganization } from './doctor/fleet.ts';
import { lookAtHealth } from './doctor/health.ts';
import { lookAtHostedZones } from './doctor/hosted-zones.ts';
import { look, ok } from './doctor/look.ts';
import { readFleet, targetsOf } from './fleet.ts';

/** Looks at everything that a run needs, and changes nothing: config, token, organisation, roles, regions, calendar. */
export async function doctor(context: Context): Promise<ModeResult> {
  const fleet = await readFleet(context);
  const targets = targetsOf(fleet);
  const { identity, finding } = await readIdentity(context, targets[0]?.region ?? 'us-east-1');
  const findings = [
    ok('Config', `valid: ${plural(fleet.accounts.length, 'account')}, ${plural(targets.length, 'account-region')}`),
    ...(await lookAtGitHub(context)),
    finding,
    ...lookAtOrganization(context, fleet),
    ...(identity === undefined ? [] : await lookAtFleet(context, fleet, identity.partition)),
    ...(identity === undefined ? [] : await lookAtHostedZones(context, fleet)),
    ...(identity === undefined ? [] : await lookAtHealth(context, fleet)),
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
    look('Token, pull requests', async () => {
      const pullRequests = await github.listPullRequests({ state: 'open' });
      return `reads; ${plural(pullRequests.length, 'open pull request')}`;
    }),
    look('Token, statuses', async () => {
      const head = await github.branchHead(repository.defaultBranch);
      if (head !== undefined) await github.listStatuses(head);
      return 'reads';
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
