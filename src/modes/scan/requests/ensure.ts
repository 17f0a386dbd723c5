import { isDead } from '../../../core/certificate/certificate.ts';
import { userDecisionOf } from '../../shared/decision.ts';
import type { Checkers } from '../dns/checkers.ts';
import type { Temporal } from 'temporal-polyfill';
import { effectiveStrategy } from '../../../core/certificate/in-place.ts';
import { attacherAmong } from '../../../core/swap/owners.ts';
import { deadlineOf, requiredRecords, type RequiredRecord } from '../../../core/dns/records.ts';
import { reason } from '../../../core/reasons.ts';
import type { Context } from '../../shared/context.ts';
import { mapEach, type Each } from '../../shared/each.ts';
import { present } from '../../shared/present.ts';
import type { Tracking, TrackingIssue } from '../../shared/tracking.ts';
import type { RecordChecker } from '../dns/record-checker.ts';
import type { Finding } from '../entry.ts';

import type { ObservedCertificate, ObservedRegion, UnreadCertificate } from '../inventory/observe.ts';
import { isAskedFor } from './permission.ts';
import { ReplacementKeeper } from './replacements.ts';
import type { KeptReplacement, ReplacementResult, Unread } from './replacements.ts';
import { SwitchKeeper, stoppedSwitch, type SwitchAttempt, type SwitchResult } from './switches.ts';

/** What decides about new requests. */
export interface KeepSettings {
  readonly tracking: Tracking;
  /** Certificates without an issue that get one in this run. */
  readonly allotted: ReadonlySet<string>;
  readonly checkers: Checkers;
}

const nothingKept: ReplacementResult = { replacement: undefined, blockedBy: undefined, droppedTags: [] };

/** What became of one certificate's replacement, or of its switch in place. */
interface Kept {
  readonly result: ReplacementResult;
  readonly inPlace: SwitchResult | undefined;
  readonly isFallback: boolean;
}

/** What became of the certificates of a region. */
export interface KeptRegion extends Each<Finding> {
  /** Those whose replacement or switch could not be read; nothing is decided about them. */
  readonly unread: readonly UnreadCertificate[];
}

/** Keeps the replacements and switches of all certificates of a region and looks for their records in public DNS. */
export async function ensureRegion(
  context: Context,
  region: ObservedRegion,
  settings: KeepSettings,
): Promise<KeptRegion> {
  const kept = await ensureReplacements(context, region, settings);
  const findings = await mapEach(
    kept.values,
    (t, { observed }) => t.certificateNotRead(observed.certificate.arn),
    ({ observed, ...rest }) => findingOf(observed, rest, settings.checkers.records),
    { limit: region.certificates.length },
  );
  return { ...kept, values: findings.values, problems: [...kept.problems, ...findings.problems] };
}

/** A certificate with what is started for it. */
type Started = Omit<Kept, 'result' | 'inPlace'> & {
  readonly observed: ObservedCertificate;
  readonly started: KeptReplacement;
  readonly inPlace: SwitchResult | Unread | undefined;
};

async function ensureReplacements(
  context: Context,
  region: ObservedRegion,
  settings: KeepSettings,
): Promise<Each<Kept & { readonly observed: ObservedCertificate }> & Pick<KeptRegion, 'unread'>> {
  const { checkers } = settings;
  const replacements = new ReplacementKeeper(context, region, {
    areRecordsSeen: (records) => checkers.records.areAllSeen(records),
    rejectionOf: (names) => checkers.issuing.rejection(names),
  });
  const switches = new SwitchKeeper(context, region, checkers.issuing);
  const started = await mapEach(
    region.certificates,
    (t, { certificate }) => t.notRequested(certificate.names[0] ?? '', certificate.arn),
    async (observed): Promise<Started> => {
      const early = await withdrawEarly(replacements, observed, settings);
      const inPlace = await ensureSwitch(context, switches, observed, { ...settings, early });
      const isReplaced = inPlace === undefined || inPlace === 'unavailable';
      return {
        observed,
        started: isReplaced ? await startReplacement(context, replacements, observed, settings) : early,
        inPlace: isReplaced ? insteadOfSwitch(observed, inPlace) : inPlace,
        isFallback: inPlace === 'unavailable' && observed.settings.strategy === 'auto',
      };
    },
  );
  const settled = await mapEach(
    started.values,
    (t, { observed: { certificate } }) => t.notRequested(certificate.names[0] ?? '', certificate.arn),
    async ({ started: one, ...rest }) => ({ result: await replacements.waitForRecords(one, rest.observed), ...rest }),
    { limit: region.certificates.length },
  );
  const refused = [...switches.problems, ...replacements.problems];
  return {
    values: settled.values.flatMap(({ result, inPlace, ...rest }) =>
      'unread' in result || (inPlace !== undefined && 'unread' in inPlace) ? [] : [{ ...rest, result, inPlace }],
    ),
    unread: settled.values.flatMap(({ observed: { certificate }, result, inPlace = result }) =>
      [result, inPlace].flatMap((one) => ('unread' in one ? [{ arn: certificate.arn, reason: one.unread }] : [])),
    ),
    problems: [...started.problems, ...settled.problems, ...refused],
  };
}

/** Whether the issue, read anew, is still not held or closed by a decision. */
function stillMeant(context: Context, own: TrackingIssue | undefined): () => Promise<boolean> {
  return async () => {
    if (own === undefined) return true;
    const issue = present(await context.github.getIssue(own.issue.number), own.issue.number);
    return userDecisionOf({ ...own, issue }) === 'open';
  };
}

/** `in-place` insists; `auto` goes on with a replacement where ACM does not know the switch. */
function insteadOfSwitch(
  { settings }: ObservedCertificate,
  attempt: 'unavailable' | undefined,
): SwitchResult | undefined {
  return attempt === 'unavailable' && settings.strategy === 'in-place'
    ? stoppedSwitch(reason('in-place-unavailable'))
    : undefined;
}

/** What was requested before somebody owned the listeners, where the certificate is switched in place since. */
async function withdrawEarly(
  keeper: ReplacementKeeper,
  observed: ObservedCertificate,
  { tracking }: KeepSettings,
): Promise<KeptReplacement> {
  const { certificate, owners } = observed;
  const own = tracking.byCertificate.get(certificate.arn);
  if (!isSwitched(observed) || attacherAmong(owners) === undefined) return nothingKept;
  return keeper.withdraw(observed, { known: own?.replacement, isHeld: userDecisionOf(own) !== 'open' });
}

/** `undefined`: this certificate is replaced, or needs nothing. `early`: what a switch must not begin beside. */
async function ensureSwitch(
  context: Context,
  keeper: SwitchKeeper,
  observed: ObservedCertificate,
  { tracking, allotted, early }: KeepSettings & { readonly early: KeptReplacement },
): Promise<SwitchAttempt | undefined> {
  if (!isSwitched(observed)) return undefined;
  if ('unread' in early) return early;
  if ('blockedBy' in early && early.blockedBy !== undefined) return stoppedSwitch(early.blockedBy);
  const own = tracking.byCertificate.get(observed.certificate.arn);
  return keeper.ensure(observed, {
    recordsSeen: own?.recordsSeen,
    isKnown: own !== undefined,
    isAsked: await isAskedFor(context, own),
    isHeld: userDecisionOf(own) !== 'open' || (own === undefined && !allotted.has(observed.certificate.arn)),
    isStillMeant: stillMeant(context, own),
  });
}

/** Whether it is to be switched in place. */
function isSwitched(observed: ObservedCertificate): boolean {
  const { validation, settings, listeners, others } = observed;
  const isUsed = listeners.length + others.length > 0;
  return !settings.isIgnored && isUsed && validation.kind === 'email' && strategyOf(observed) === 'in-place';
}

function strategyOf({ certificate: { status }, settings: { strategy }, others, owners }: ObservedCertificate) {
  return effectiveStrategy({ strategy, status, otherUses: others.length, attacher: attacherAmong(owners) });
}

async function startReplacement(
  context: Context,
  keeper: ReplacementKeeper,
  observed: ObservedCertificate,
  { tracking, allotted }: KeepSettings,
): Promise<KeptReplacement> {
  const { certificate, validation, settings, listeners, others } = observed;
  const own = tracking.byCertificate.get(certificate.arn);
  const isBeyondHelp = isDead(certificate);
  const isReplaced = listeners.length > 0 || (isBeyondHelp && others.length > 0);
  // A certificate that was switched in place by now needs no replacement, whatever its strategy says.
  const isOfUse = validation.kind === 'email' && (isReplaced || own?.replacement !== undefined);
  if (settings.isIgnored || !isOfUse || (settings.strategy === 'in-place' && !isBeyondHelp)) return nothingKept;
  return keeper.ensure(observed, {
    known: own?.replacement,
    recordsSeen: own?.recordsSeen,
    isAsked: await isAskedFor(context, own),
    isHeld: !isReplaced || userDecisionOf(own) !== 'open',
    hasIssue: own !== undefined || allotted.has(certificate.arn),
    isStillMeant: stillMeant(context, own),
  });
}

async function findingOf(
  observed: ObservedCertificate,
  { result, inPlace, isFallback }: Kept,
  checker: RecordChecker,
): Promise<Finding> {
  const required = inPlace?.records ?? pendingRecords(result);
  return {
    observed,
    result,
    inPlace,
    isFallback,
    records: await checker.check(required),
    deadline: inPlace === undefined ? replacementDeadline(result) : inPlace.deadline,
  };
}

function pendingRecords({ replacement }: ReplacementResult): readonly RequiredRecord[] {
  const isPending = replacement !== undefined && replacement.certificate.status !== 'ISSUED';
  return isPending ? requiredRecords(replacement.certificate) : [];
}

function replacementDeadline({ replacement }: ReplacementResult): Temporal.Instant | undefined {
  return replacement?.certificate.status === 'PENDING_VALIDATION' ? deadlineOf(replacement.certificate) : undefined;
}
