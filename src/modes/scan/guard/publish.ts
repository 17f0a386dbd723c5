import { remember, type GuardMemory } from '../../../core/guard/memory.ts';
import { fleetKinds, handsAt } from '../../../core/guard/readiness.ts';
import type { FailedRegion, ReportedGuard, ReportedRisk } from '../../../core/report/report.ts';
import { reportReason } from '../../../text/reasons.ts';
import type { LocalizedText } from '../../../core/language.ts';
import type { Context } from '../../shared/context.ts';
import { everyRegion } from '../../shared/fleet.ts';
import { guardMemoryIn, type Tracking } from '../../shared/tracking.ts';
import type { GuardFindings } from './findings.ts';
import { reconcileRisks, type NotifiedRisk, type RiskProposals } from './issues.ts';

/** What a scan makes of what the guard found. */
export interface PublishedGuard {
  readonly report: ReportedGuard;
  /** For the dashboard; `undefined` where too much was missed. */
  readonly memory: GuardMemory | undefined;
  /** URLs. */
  readonly written: readonly string[];
  /** What GitHub refused; it fails the job. */
  readonly problems: readonly LocalizedText[];
}

/** The GitHub side of the guard: its issues, and what dashboard and report show. */
export async function publishGuard(
  context: Context,
  tracking: Tracking,
  {
    guard,
    notScanned,
    proposals,
  }: {
    readonly guard: GuardFindings;
    readonly notScanned: readonly FailedRegion[];
    readonly proposals: RiskProposals;
  },
): Promise<PublishedGuard> {
  const { atRisk, written, problems } = await reconcileRisks(context, tracking, guard, proposals);
  const today = context.clock.now().toString().slice(0, 'yyyy-mm-dd'.length);
  const failedRegions = notScanned.map(({ account, region }) =>
    region === everyRegion ? { account } : { account, region },
  );
  return {
    report: {
      atRisk: atRisk.map((each) => reportRisk(context, each)),
      kinds: fleetKinds.map((kind) => {
        const counted = guard.count[kind];
        const [at100Days, at47Days] = [handsAt(kind, counted, 100), handsAt(kind, counted, 47)];
        return {
          kind,
          certificates: counted.certificates,
          handsPerYear: { today: counted.handsPerYear, at100Days, at47Days },
        };
      }),
    },
    memory: remember(guardMemoryIn(tracking), today, [...failedRegions, ...guard.missed]),
    ...{ written, problems },
  };
}

function reportRisk(context: Context, { guarded, verdict, issue }: NotifiedRisk): ReportedRisk {
  const { certificate, settings } = guarded;
  const { arn, account, region, names, notAfter } = certificate;
  return {
    ...{ arn, account, region, accountName: settings.accountName, domains: names, notAfter: notAfter?.toString() },
    reasons: verdict.risks.map((risk) => reportReason(risk, context.config.issues.language)),
    issue: issue !== undefined && issue.number > 0 ? issue.url : undefined,
  };
}
