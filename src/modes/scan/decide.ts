import { userDecisionOf } from '../shared/decision.ts';
import type { Temporal } from 'temporal-polyfill';
import { isDead } from '../../core/certificate/certificate.ts';
import { isRequestedSince } from '../../core/certificate/email.ts';
import { decideState, type MigrationFacts } from '../../core/certificate/migration.ts';
import { classifyProposal } from '../../core/plan/proposal.ts';
import { placeStem, planBranch } from '../../core/plan/plan.ts';
import { validationPeriod } from '../../core/dns/records.ts';
import { KnownRecords } from '../../core/dns/proof.ts';
import { isOverlooked, seenSince } from '../../core/dns/sighting.ts';
import type { PullRequest } from '../../core/repository.ts';
import { changeOf } from '../../core/swap/policy/certificate-checks.ts';
import { shownZone } from '../../text/dns/records.ts';
import { readMarkers, readMarkerValues } from '../../text/markdown/markdown.ts';
import { markerKeys } from '../../text/markdown/marker-keys.ts';
import type { Context } from '../shared/context.ts';
import { findOrphanedIssues } from '../shared/orphaned-issues.ts';
import type { Tracking } from '../shared/tracking.ts';
import { namesToCome, type MigrationItem, type Finding } from './entry.ts';
import type { ObservedCertificate } from './inventory/observe.ts';

import type { RolledBackPullRequest } from '../plans/rolled-back.ts';
import type { SeenRecord } from './dns/seen-record.ts';
import { placeNew } from './requests/placement.ts';

/** What the entries of a scan are decided from. */
export interface ItemInput {
  readonly tracking: Tracking;
  readonly pullRequests: readonly PullRequest[];
  readonly rolledBack: readonly RolledBackPullRequest[];
  readonly findings: readonly Finding[];
}

/** Decides where each certificate stands, and which of those without an issue get one. */
export async function decideEntries(
  context: Context,
  { tracking, pullRequests, rolledBack, findings }: ItemInput,
): Promise<readonly MigrationItem[]> {
  const placed = placeNew(
    tracking,
    findings.filter(({ observed }) => wantsIssue(observed, tracking)),
    findings.map(({ observed }) => observed),
    context.config.issues.maxNewPerRun,
  );
  const allotted = new Map(placed.fresh.flatMap(({ key, certificates }) => certificates.map((arn) => [arn, key])));
  const branches = await listBranches(context, findings, pullRequests);
  const reserved = new Set<string>();
  const known = new KnownRecords<SeenRecord>();
  for (const { observed, records } of findings) known.add(observed.certificate.account, records);
  return findings.map((finding) => {
    const entry = entryOf(context, finding, {
      ...{ tracking: placed.tracking, pullRequests, rolledBack },
      ...{ branches, allotted, reserved },
    });
    if (entry.proposal.kind === 'none') reserved.add(planBranch(finding.observed.certificate, entry.proposal.sequence));
    const isAskedFor = finding.records.length > 0 || finding.result.replacement !== undefined;
    return isAskedFor ? entry : { ...entry, knownRecords: known.of(finding.observed.certificate) };
  });
}

/** Those that are in use, not ignored, and without an issue so far. */
export function withoutIssue(
  observed: readonly ObservedCertificate[],
  tracking: Tracking,
): readonly ObservedCertificate[] {
  return observed.filter((one) => wantsIssue(one, tracking));
}

/** The tracking with the issues of these certificates that are known no more by label or marker, but are there. */
export function findWantedIssues(tracking: Tracking, observed: readonly ObservedCertificate[]): Promise<Tracking> {
  const wanted = withoutIssue(observed, tracking).map(({ certificate }) => certificate.arn);
  return findOrphanedIssues(tracking, wanted);
}

function wantsIssue(
  { certificate, validation, settings, listeners, others }: ObservedCertificate,
  tracking: Tracking,
): boolean {
  return (
    !tracking.byCertificate.has(certificate.arn) &&
    !settings.isIgnored &&
    (certificate.status === 'ISSUED' || isDead(certificate)) &&
    validation.kind !== 'dns' &&
    listeners.length + others.length > 0
  );
}

interface DecisionInput {
  readonly tracking: Tracking;
  readonly pullRequests: readonly PullRequest[];
  readonly rolledBack: readonly RolledBackPullRequest[];
  readonly branches: ReadonlySet<string>;
  /** Those that get a new issue, with the key of one that they share. */
  readonly allotted: ReadonlyMap<string, string | undefined>;
  /** Branches that the certificates before this one get. */
  readonly reserved: ReadonlySet<string>;
}

function entryOf(context: Context, finding: Finding, around: DecisionInput): MigrationItem {
  const { observed, result, inPlace } = finding;
  const own = around.tracking.byCertificate.get(observed.certificate.arn);
  // A shared one leaves the names of its zone out, whoever was asked for what.
  const isShared = own !== undefined && readMarkers(own.issue.body).has(markerKeys.group);
  const ownBody = isShared ? '' : (own?.issue.body ?? '');
  const seen = seenSince(finding.records, own?.recordsSeen, context.clock.now());
  // What ACM has not made yet nobody has registered: some of the records are not all.
  const recordsSeen = namesToCome(finding).length > 0 && own?.recordsSeen === undefined ? undefined : seen;
  const facts: MigrationFacts<PullRequest> = {
    ...observed,
    hasIssue: own !== undefined,
    replacement: result.replacement,
    inPlace,
    blockedBy: result.blockedBy,
    isOverlooked: isOverlooked(recordsSeen, attemptBegan(finding), context.clock.now()),
    proposal: proposalOf(context, observed, around),
  };
  return {
    ...finding,
    records: finding.records.map((record) => ({
      ...record,
      // Where nobody could ask for the zone this time, it is the one that an issue of its own shows.
      zone: record.zone ?? shownZone(ownBody, record.name),
    })),
    tracking: own,
    userDecision: userDecisionOf(own),
    proposal: facts.proposal,
    decision: decideState(facts),
    recordsSeen,
    reverted: [],
    isNew: isRequestedSince(observed.certificate, around.tracking.dashboard?.createdAt),
    groupKey: around.allotted.get(observed.certificate.arn),
    isHeldBack: wantsIssue(observed, around.tracking) && !around.allotted.has(observed.certificate.arn),
  };
}

/**
 * Where the changes stand that the guard proposes: there is nothing to request or to wait for, only a plan. What people say
 * on the issue of a certificate at risk, hold or not planned, holds for its plan too.
 */
export async function decideChanges(
  context: Context,
  { tracking, pullRequests, rolledBack, findings }: ItemInput,
): Promise<readonly MigrationItem[]> {
  const branches = await listBranches(context, findings, pullRequests);
  return findings.map((finding): MigrationItem => {
    const { observed, result } = finding;
    const own = tracking.risks.get(observed.certificate.arn);
    const to = result.replacement?.certificate;
    return {
      ...finding,
      tracking: own && {
        ...{ issue: own.issue, certificate: own.arn, replacement: undefined, closing: own.closing },
        ...{ lostSince: undefined, recordsSeen: undefined, wasDone: undefined },
      },
      userDecision: userDecisionOf(own),
      proposal: proposalOf(context, observed, { pullRequests, rolledBack, branches, reserved: new Set() }),
      decision: { kind: 'tracked', state: 'ready', reason: undefined },
      ...{ recordsSeen: undefined, reverted: [], isHeldBack: false, isNew: false },
      change: to && changeOf(observed.certificate, to),
    };
  });
}

function proposalOf(
  { repository, config }: Context,
  { certificate }: Pick<ObservedCertificate, 'certificate'>,
  { pullRequests, rolledBack, branches, reserved }: Omit<DecisionInput, 'tracking' | 'allotted'>,
): MigrationItem['proposal'] {
  const plans = new Map(rolledBack.map((one) => [one.pullRequest.number, one.plans]));
  const others = pullRequests.filter(({ number }) => !plans.has(number));
  return classifyProposal(certificate, [...others, ...rolledBack.map(({ pullRequest }) => pullRequest)], {
    ...{ repository: repository.fullName, swapLabel: config.pullRequests.label, branches, reserved },
    // Whoever wrote it: what its plans replace is not proposed again.
    fromOf: ({ body, number }) => [
      ...readMarkerValues(body, markerKeys.planFrom),
      ...(plans.get(number) ?? []).map(({ from }) => from),
    ],
  });
}

/** When the attempt that waits for the records, or that ended last, was made. */
function attemptBegan({ deadline, result }: Finding): Temporal.Instant | undefined {
  return deadline?.subtract(validationPeriod) ?? result.replacement?.certificate.createdAt;
}

/** Branches of pull requests that were closed without merging, as far as they still exist: asked for only there. */
async function listBranches(
  context: Context,
  findings: readonly Finding[],
  pullRequests: readonly PullRequest[],
): Promise<ReadonlySet<string>> {
  const stems = new Set(findings.map(({ observed }) => placeStem(observed.certificate)));
  const closed = pullRequests
    .filter((pullRequest) => pullRequest.state === 'closed' && !pullRequest.isMerged)
    .map((pullRequest) => pullRequest.headRef)
    .filter((branch) => [...stems].some((stem) => branch.startsWith(stem)));
  const heads = await Promise.all(
    [...new Set(closed)].map(async (branch) => ({ branch, head: await context.github.branchHead(branch) })),
  );
  return new Set(heads.filter(({ head }) => head !== undefined).map(({ branch }) => branch));
}
