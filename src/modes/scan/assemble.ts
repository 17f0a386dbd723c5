import type { Temporal } from 'temporal-polyfill';
import { isEmailValidated } from '../../core/certificate.ts';
import { effectiveStrategy } from '../../core/in-place.ts';
import { decideState, type MigrationFacts } from '../../core/migration.ts';
import { classifyProposal } from '../../core/proposal.ts';
import { deadlineOf, requiredRecords, type RequiredRecord } from '../../core/records.ts';
import { planBranch } from '../../core/plan.ts';
import type { PullRequest } from '../../ports.ts';
import type { Context } from '../context.ts';
import type { Tracking } from '../tracking.ts';
import type { RecordLooker } from './dns-look.ts';
import type { IssuingLooker } from './issuing-look.ts';
import type { Entry } from './entry.ts';
import type { ObservedCertificate, ObservedRegion } from './observe.ts';
import { allotNewIssues, isAskedFor, stanceOf } from './permission.ts';
import { ReplacementKeeper } from './replacements.ts';
import type { KeptReplacement, ReplacementResult } from './replacements.ts';
import { SwitchKeeper, unavailableResult, type SwitchAttempt, type SwitchResult } from './switches.ts';

/** What the entries of a scan are made from. */
export interface Observations {
  readonly regions: readonly ObservedRegion[];
  readonly tracking: Tracking;
  readonly pullRequests: readonly PullRequest[];
}

const nothingKept: ReplacementResult = { replacement: undefined, obstacle: undefined, droppedTags: [] };

/** What became of one certificate's replacement, or of its switch in place. */
interface Kept {
  readonly result: ReplacementResult;
  readonly inPlace: SwitchResult | undefined;
}

/** What looks at public DNS, for the whole scan: nothing is asked twice. */
export interface Lookers {
  readonly records: RecordLooker;
  readonly issuing: IssuingLooker;
}

/** Keeps the replacements of all observed certificates and decides where each stands. */
export async function assembleEntries(
  context: Context,
  { regions, tracking, pullRequests }: Observations,
  lookers: Lookers,
): Promise<readonly Entry[]> {
  const isDue = (observed: ObservedCertificate): boolean => wantsIssue(observed, tracking);
  const fresh = regions.flatMap((region) => region.certificates.filter(isDue));
  const allotted = allotNewIssues(fresh, context.config.issues.maxNewPerRun);
  const branches = await listBranches(context, regions, pullRequests);
  const perRegion = await Promise.all(
    regions.map(async (region) => {
      const kept = await keepAll(context, region, tracking, allotted, lookers);
      return Promise.all(
        region.certificates.map((observed, index) =>
          assembleEntry(
            context,
            { observed, region, tracking, pullRequests, branches, allotted },
            kept[index],
            lookers.records,
          ),
        ),
      );
    }),
  );
  return perRegion.flat();
}

/** In use, not ignored, not expired, and without an issue so far. */
function wantsIssue({ certificate, settings, listeners, others }: ObservedCertificate, tracking: Tracking): boolean {
  return (
    !tracking.byCertificate.has(certificate.arn) &&
    !settings.isIgnored &&
    certificate.status === 'ISSUED' &&
    listeners.length + others.length > 0
  );
}

async function keepAll(
  context: Context,
  region: ObservedRegion,
  tracking: Tracking,
  allotted: ReadonlySet<string>,
  lookers: Lookers,
): Promise<readonly Kept[]> {
  const replacements = new ReplacementKeeper(context, region, {
    areRecordsSeen: (records) => lookers.records.areAllSeen(records),
    objectionTo: (names) => lookers.issuing.objection(names),
  });
  const switches = new SwitchKeeper(context, region, lookers.issuing);
  const kept: { readonly started: KeptReplacement; readonly inPlace: SwitchResult | undefined }[] = [];
  for (const observed of region.certificates) {
    const inPlace = await keepSwitch(context, switches, observed, tracking, allotted);
    const isReplaced = inPlace === undefined || inPlace === 'unavailable';
    kept.push({
      started: isReplaced ? await startReplacement(context, replacements, observed, tracking, allotted) : nothingKept,
      inPlace: isReplaced ? insteadOfSwitch(observed, inPlace) : inPlace,
    });
  }
  return Promise.all(
    kept.map(async ({ started, inPlace }) => ({ result: await replacements.settle(started), inPlace })),
  );
}

/** `in-place` insists; `auto` goes on with a replacement where ACM does not know the switch. */
function insteadOfSwitch(
  { settings }: ObservedCertificate,
  attempt: 'unavailable' | undefined,
): SwitchResult | undefined {
  return attempt === 'unavailable' && settings.strategy === 'in-place' ? unavailableResult() : undefined;
}

/** `undefined`: this certificate is replaced, or needs nothing. */
async function keepSwitch(
  context: Context,
  keeper: SwitchKeeper,
  observed: ObservedCertificate,
  tracking: Tracking,
  allotted: ReadonlySet<string>,
): Promise<SwitchAttempt | undefined> {
  const { certificate, settings, listeners, others } = observed;
  const isUsed = listeners.length + others.length > 0;
  if (settings.isIgnored || !isUsed || !isEmailValidated(certificate)) return undefined;
  if (effectiveStrategy(settings.strategy, others.length) !== 'in-place') return undefined;
  const own = tracking.byCertificate.get(certificate.arn);
  return keeper.keep(observed, {
    isAsked: await isAskedFor(context, own),
    isHeld: stanceOf(own) !== 'open' || (own === undefined && !allotted.has(certificate.arn)),
  });
}

async function startReplacement(
  context: Context,
  keeper: ReplacementKeeper,
  observed: ObservedCertificate,
  tracking: Tracking,
  allotted: ReadonlySet<string>,
): Promise<KeptReplacement> {
  const { certificate, settings, listeners } = observed;
  const own = tracking.byCertificate.get(certificate.arn);
  const isOfUse = listeners.length > 0 || own?.replacement !== undefined;
  if (settings.isIgnored || !isOfUse || settings.strategy === 'in-place') return nothingKept;
  return keeper.keep(observed, {
    known: own?.replacement,
    isAsked: await isAskedFor(context, own),
    isHeld: listeners.length === 0 || stanceOf(own) !== 'open',
    mayStartClock: own !== undefined || allotted.has(certificate.arn),
  });
}

interface EntrySource {
  readonly observed: ObservedCertificate;
  readonly region: ObservedRegion;
  readonly tracking: Tracking;
  readonly pullRequests: readonly PullRequest[];
  readonly branches: ReadonlySet<string>;
  readonly allotted: ReadonlySet<string>;
}

async function assembleEntry(
  context: Context,
  source: EntrySource,
  { result, inPlace }: Kept = { result: nothingKept, inPlace: undefined },
  looker: RecordLooker,
): Promise<Entry> {
  const { observed, region, tracking } = source;
  const own = tracking.byCertificate.get(observed.certificate.arn);
  const facts: MigrationFacts<PullRequest> = {
    ...observed,
    hasIssue: own !== undefined,
    replacement: result.replacement,
    inPlace,
    obstacle: result.obstacle,
    proposal: classifyProposal(observed.certificate, source.pullRequests, source.branches, {
      repository: context.repository.fullName,
      swapLabel: context.config.pullRequests.label,
    }),
  };
  const required = inPlace?.records ?? pendingRecords(result);
  return {
    observed,
    region,
    tracking: own,
    stance: stanceOf(own),
    result,
    inPlace,
    records: await looker.look(required),
    deadline: inPlace === undefined ? replacementDeadline(result) : inPlace.deadline,
    proposal: facts.proposal,
    decision: decideState(facts),
    isHeldBack: wantsIssue(observed, tracking) && !source.allotted.has(observed.certificate.arn),
  };
}

function pendingRecords({ replacement }: ReplacementResult): readonly RequiredRecord[] {
  const isPending = replacement !== undefined && replacement.certificate.status !== 'ISSUED';
  return isPending ? requiredRecords(replacement.certificate) : [];
}

function replacementDeadline({ replacement }: ReplacementResult): Temporal.Instant | undefined {
  return replacement?.certificate.status === 'PENDING_VALIDATION' ? deadlineOf(replacement.certificate) : undefined;
}

/** Branches of pull requests that were closed without merging, as far as they still exist: asked for only there. */
async function listBranches(
  context: Context,
  regions: readonly ObservedRegion[],
  pullRequests: readonly PullRequest[],
): Promise<ReadonlySet<string>> {
  const stems = regions.flatMap((region) => region.certificates.map(({ certificate }) => planBranch(certificate, 1)));
  const closed = pullRequests
    .filter((pullRequest) => pullRequest.state === 'closed' && !pullRequest.isMerged)
    .map((pullRequest) => pullRequest.headRef)
    .filter((branch) => stems.some((stem) => branch.startsWith(stem)));
  const heads = await Promise.all(
    [...new Set(closed)].map(async (branch) => ({ branch, head: await context.github.branchHead(branch) })),
  );
  return new Set(heads.filter(({ head }) => head !== undefined).map(({ branch }) => branch));
}
