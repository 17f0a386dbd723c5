import { decideState, type MigrationFacts } from '../../core/migration.ts';
import { classifyProposal } from '../../core/proposal.ts';
import { requiredRecords } from '../../core/records.ts';
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
import type { ReplacementResult } from './replacements.ts';

/** What the entries of a scan are made from. */
export interface Observations {
  readonly regions: readonly ObservedRegion[];
  readonly tracking: Tracking;
  readonly pullRequests: readonly PullRequest[];
}

const nothingKept: ReplacementResult = { replacement: undefined, obstacle: undefined, droppedTags: [] };

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
      const kept = await keepReplacements(context, region, tracking, allotted, lookers);
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

async function keepReplacements(
  context: Context,
  region: ObservedRegion,
  tracking: Tracking,
  allotted: ReadonlySet<string>,
  lookers: Lookers,
): Promise<readonly ReplacementResult[]> {
  const keeper = new ReplacementKeeper(context, region, {
    areRecordsSeen: (records) => lookers.records.areAllSeen(records),
    objectionTo: (names) => lookers.issuing.objection(names),
  });
  const kept = [];
  for (const observed of region.certificates) {
    const { certificate, settings, listeners } = observed;
    const own = tracking.byCertificate.get(certificate.arn);
    if (settings.isIgnored || (listeners.length === 0 && own?.replacement === undefined)) kept.push(nothingKept);
    else {
      kept.push(
        await keeper.keep(observed, {
          known: own?.replacement,
          isAsked: await isAskedFor(context, own),
          isHeld: listeners.length === 0 || stanceOf(own) !== 'open',
          mayStartClock: own !== undefined || allotted.has(certificate.arn),
        }),
      );
    }
  }
  return Promise.all(kept.map((entry) => keeper.settle(entry)));
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
  result: ReplacementResult = nothingKept,
  looker: RecordLooker,
): Promise<Entry> {
  const { observed, region, tracking } = source;
  const own = tracking.byCertificate.get(observed.certificate.arn);
  const facts: MigrationFacts<PullRequest> = {
    ...observed,
    hasIssue: own !== undefined,
    replacement: result.replacement,
    obstacle: result.obstacle,
    proposal: classifyProposal(observed.certificate, source.pullRequests, source.branches, {
      repository: context.repository.fullName,
      swapLabel: context.config.pullRequests.label,
    }),
  };
  const isPending = result.replacement !== undefined && result.replacement.certificate.status !== 'ISSUED';
  const records = isPending ? await looker.look(requiredRecords(result.replacement.certificate)) : [];
  return {
    observed,
    region,
    tracking: own,
    stance: stanceOf(own),
    result,
    records,
    proposal: facts.proposal,
    decision: decideState(facts),
    isHeldBack: wantsIssue(observed, tracking) && !source.allotted.has(observed.certificate.arn),
  };
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
