import { calendarWarnings } from '../../core/calendar/warnings.ts';
import { needsSwaps, powersOf } from '../../core/fleet/role-actions.ts';
import { subjectForms } from '../../core/fleet/subject.ts';
import { trustStatements, type TrustStatement } from '../../core/fleet/trust.ts';
import type { OidcIdentity } from '../../ports/aws.ts';
import { calendarWarningText } from '../../text/doctor/calendar-warnings.ts';
import {
  doctorSummary,
  doctorVerdict,
  findingLine,
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
import { lookAtGitHub, lookAtPeople } from './github.ts';
import { jobPlaceOf, lookAtIdentity, type JobPlace } from './identity.ts';
import { ok, problem, unseen, warning } from './probe.ts';
import { lookAtResolvers } from './resolvers.ts';
import { listUnseen } from './unseen.ts';
import { readFleet, targetsOf, type Fleet } from '../shared/fleet.ts';

/** Looks at everything that a run needs, and changes nothing: config, token, organisation, roles, regions, DNS, calendar. */
export async function doctor(context: Context): Promise<ModeResult> {
  if (context.obstacle !== undefined) return examineToken(context, context.obstacle);
  const fleet = await readFleet(context);
  const targets = targetsOf(fleet);
  const { identity, finding, first } = await lookAtIdentity(context, targets[0]?.region ?? 'us-east-1');
  const job = identity && (await jobPlaceOf(context, identity));
  const findings = [
    ...first,
    ok(
      (w) => w.config,
      (w) => w.valid(fleet.accounts.length, targets.length),
    ),
    ...(await lookAtGitHub(context)),
    ...(await lookAtPeople(context)),
    finding,
    ...lookAtOrganization(context, fleet),
    ...(job === undefined ? [] : await lookAtFleet(context, fleet, job)),
    ...(job === undefined ? [] : await lookAtHostedZones(context, fleet)),
    ...(job === undefined ? [] : await lookAtHealth(context, fleet)),
    ...(await lookAtResolvers(context)),
    ...lookAtCalendar(context),
    ...(job === undefined || !needsSwaps(context.config) ? [] : await lookAtSecondGate(context)),
    ...listUnseen(context),
  ];
  const trust = identity === undefined || job === undefined ? [] : trustOf(context, fleet, identity, job);
  return tell(context, { first, findings, identity, trust });
}

/** What can be said without the config, or without naming anything of it: the token, and what it may do here. */
async function examineToken(context: Context, obstacle: string): Promise<ModeResult> {
  const { identity, finding, first } = await lookAtIdentity(context, 'us-east-1');
  const findings = [
    ...first,
    problem((w) => w.config, foreignWords(obstacle)),
    ...(await lookAtGitHub(context)),
    finding,
    unseen(
      (w) => w.rest,
      (w) => w.restNotReached,
    ),
  ];
  return tell(context, { first, findings, identity, trust: [] });
}

interface Examined {
  readonly first: readonly DoctorFinding[];
  readonly findings: readonly DoctorFinding[];
  readonly identity: OidcIdentity | undefined;
  readonly trust: readonly TrustStatement[];
}

function tell(context: Context, { first, findings, identity, trust }: Examined): ModeResult {
  for (const each of findings) log(context, each);
  context.log.info(doctorVerdict(findings, 'en'));
  return resultOf({
    problems: findings.filter(({ state }) => state === 'problem').map(findingLine),
    summary: doctorSummary({
      first,
      findings,
      subjects: identity === undefined ? [] : subjectForms(identity.claims),
      trust,
      language: context.config.issues.language,
    }),
  });
}

function trustOf(
  { config, repository }: Context,
  { accounts }: Fleet,
  identity: OidcIdentity,
  { swapEnvironment }: JobPlace,
): readonly TrustStatement[] {
  const [first] = accounts;
  if (first === undefined) return [];
  return trustStatements({
    ...identity,
    account: first.id,
    defaultBranch: repository.defaultBranch,
    roles: config.roles,
    powers: powersOf(config),
    swapEnvironment,
  });
}

/** What keeps a run from its work is an error at the end of this one, and not said twice. */
function log({ log: logger }: Context, finding: DoctorFinding): void {
  if (finding.state === 'warning') logger.warning(findingLine(finding).en);
  else if (finding.state !== 'problem') logger.info(findingLine(finding).en);
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
