import { calendarWarnings } from '../../core/calendar/warnings.ts';
import { projectLabel } from '../../core/issue/labels.ts';
import { subjectForms, trustPolicy } from '../../core/fleet/subject.ts';
import type { OidcIdentity } from '../../ports.ts';
import { calendarWarningText } from '../../text/doctor/calendar-warnings.ts';
import {
  doctorSummary,
  findingLine,
  findingText,
  foreignWords,
  type DoctorFinding,
  type Words,
} from '../../text/doctor/doctor.ts';
import { describeOpenings } from '../../text/doctor/openings.ts';
import { formatTime } from '../../text/time.ts';
import { lookAtChangeCalendars } from '../shared/change-calendars.ts';
import { resultOf, type Context, type ModeResult } from '../shared/context.ts';
import { lookAtFleet, lookAtOrganization } from './fleet.ts';
import { lookAtHealth } from './health.ts';
import { lookAtHostedZones } from './hosted-zones.ts';
import { look, ok, problem, warning } from './look.ts';
import { readFleet, targetsOf } from '../shared/fleet.ts';

/** Looks at everything that a run needs, and changes nothing: config, token, organisation, roles, regions, calendar. */
export async function doctor(context: Context): Promise<ModeResult> {
  const fleet = await readFleet(context);
  const targets = targetsOf(fleet);
  const { identity, finding } = await readIdentity(context, targets[0]?.region ?? 'us-east-1');
  const findings = [
    ok(
      (w) => w.config,
      (w) => w.valid(fleet.accounts.length, targets.length),
    ),
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
    problems: findings.filter(({ state }) => state === 'problem').map(findingText),
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
    look(
      (w) => w.tokenContents,
      async () => {
        await github.branchHead(repository.defaultBranch);
        return (w) => w.reads;
      },
    ),
    look(
      (w) => w.tokenIssues,
      async () => {
        const issues = await github.listIssues({ state: 'open', labels: [projectLabel] });
        return (w) => w.readsIssues(issues.length);
      },
    ),
    look(
      (w) => w.tokenPullRequests,
      async () => {
        const pullRequests = await github.listPullRequests({ state: 'open' });
        return (w) => w.readsPullRequests(pullRequests.length);
      },
    ),
    look(
      (w) => w.tokenStatuses,
      async () => {
        const head = await github.branchHead(repository.defaultBranch);
        if (head !== undefined) await github.listStatuses(head);
        return (w) => w.reads;
      },
    ),
    look(
      (w) => w.tokenAccount,
      async () => {
        const login = await github.viewerLogin();
        return (w, q) => w.writesAs(q(login));
      },
    ),
  ]);
}

async function readIdentity(
  context: Context,
  region: string,
): Promise<{ readonly identity: OidcIdentity | undefined; readonly finding: DoctorFinding }> {
  let identity: OidcIdentity | undefined;
  const finding = await look(
    (w) => w.oidcToken,
    async () => {
      identity = await context.claims.read(region);
      const { subject, audience } = identity.claims;
      return (w, q) => w.identity(q(subject), q(audience));
    },
  );
  return { identity, finding };
}

/** What the SSM Change Calendars say now, by the role that asks them before each listener. */
async function lookAtSecondGate(context: Context): Promise<readonly DoctorFinding[]> {
  const { timeZone } = context.config.maintenance;
  return (await lookAtChangeCalendars(context, 'swap')).map(({ arn, state }) => {
    const subject: Words = (w, q) => w.changeCalendar(q(arn));
    if ('unreadable' in state) return problem(subject, foreignWords(state.unreadable));
    const { isOpen, nextTransition: end } = state;
    return ok(subject, (w, _quote, language) =>
      w.calendarSays(isOpen, end === undefined ? '' : formatTime(end, timeZone, language)),
    );
  });
}

function lookAtCalendar({ config, clock }: Context): readonly DoctorFinding[] {
  const now = clock.now();
  return [
    ok(
      (w) => w.nextOpenings,
      (_words, _quote, language) => describeOpenings(config.maintenance, now, language),
    ),
    ...calendarWarnings(config.maintenance, now).map((each) =>
      warning(
        (w) => w.calendar,
        (_words, quote, language) => calendarWarningText(each, language, quote),
      ),
    ),
  ];
}
