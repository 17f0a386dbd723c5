import { reportByMarker } from '../report-certificates.ts';
import { parseArn } from '../../../core/arn.ts';
import { desiredIssue } from '../../../core/issue/desired.ts';
import { stateOf } from '../../../core/issue/labels.ts';
import { stepOfLabel } from '../../../core/issue/next-step.ts';
import type { LocalizedText } from '../../../core/language.ts';
import { reason } from '../../../core/reasons.ts';
import type { ReportedCertificate, FailedRegion, ReportedReason } from '../../../core/report/report.ts';

import { endedIssue } from '../../../text/issue/ended.ts';
import { blockedText } from '../../../text/issue/events.ts';
import { shownRecords } from '../../../text/dns/records.ts';
import { readMarkerSections } from '../../../text/markdown/markdown.ts';
import { markerKeys } from '../../../text/markdown/marker-keys.ts';
import { reportReason } from '../../../text/reasons.ts';
import type { Context } from '../../shared/context.ts';
import { notify } from '../../shared/comments.ts';
import { mapEach } from '../../shared/each.ts';

import { momentOf, type Tracking, type TrackingIssue } from '../../shared/tracking.ts';

import { reconcileIssue, type Reconciled } from '../../shared/reconcile.ts';
import type { Survey } from '../survey.ts';

/** Open issues whose certificates this scan did not see. */
export interface UnseenIssues {
  readonly reported: readonly ReportedCertificate[];
  /** URLs. */
  readonly written: readonly string[];
  readonly problems: readonly LocalizedText[];
}

/**
 * Keeps open issues in sight whose certificates were not looked at: where there was only no time or no access, they
 * count as their labels say and are left alone; where nobody looks any more, the issue says so.
 */
export async function reconcileUnseen(
  context: Context,
  tracking: Tracking,
  { outside, notScanned }: Pick<Survey, 'outside' | 'notScanned'>,
  reported: readonly ReportedCertificate[],
): Promise<UnseenIssues> {
  const known = new Set(reported.map(({ arn }) => arn));
  const dropped = new Set(outside);
  const unseen = [...tracking.byCertificate.values()].filter(
    ({ issue, certificate }) => issue.state === 'open' && !known.has(certificate),
  );
  const notified = await mapEach(
    unseen.filter(({ certificate, group }) => dropped.has(certificate) && group === undefined),
    (t, { issue }) => t.issueNotUpdated(issue.number),
    async (own) => ({ own, ...(await tellDropped(context, tracking, own)) }),
  );
  const risks = await mapEach(
    [...tracking.risks.values()].filter(({ issue, arn }) => issue.state === 'open' && dropped.has(arn)),
    (t, { arn }) => t.riskNotTold(arn),
    async ({ issue: { number, url, assignees } }) => {
      const news = { kind: 'blocked', facts: [notInFleet.code] } as const;
      const text = blockedText(notInFleet, context.config.issues.language);
      return (await notify(context, tracking.trusted, { number, news, people: assignees, text })) ? [url] : [];
    },
  );
  const seen = new Set(reported.flatMap(({ records }) => records.map(({ name }) => name)));
  const rows = unseen.map((own) =>
    dropped.has(own.certificate)
      ? reportUnseen(own, 'blocked', reportReason(notInFleet, context.config.issues.language))
      : remembered(own, gapReason(own.certificate, notScanned), seen),
  );
  return {
    reported: rows,
    written: [
      ...notified.values.filter(({ isWritten }) => isWritten).map(({ own }) => own.issue.url),
      ...risks.values.flat(),
    ],
    problems: [...risks.problems, ...notified.problems, ...notified.values.flatMap(({ problems }) => problems)],
  };
}

const notInFleet = reason('not-in-fleet');

function tellDropped(context: Context, tracking: Tracking, { issue, certificate }: TrackingIssue): Promise<Reconciled> {
  return reconcileIssue(context, tracking, {
    issue,
    decide: (current) => desiredIssue({ kind: 'outside', reason: notInFleet }, current),
    ...endedIssue('outside', { certificate, reason: notInFleet, language: context.config.issues.language }),
    tell: () => ({ people: issue.assignees, text: blockedText(notInFleet, context.config.issues.language) }),
  });
}

function reportUnseen(
  { certificate, replacement, issue }: TrackingIssue,
  state: NonNullable<ReportedCertificate['state']>,
  why: ReportedReason | undefined,
): ReportedCertificate {
  const next = stepOfLabel(state, why);
  return { ...reportByMarker(certificate, issue), status: 'UNKNOWN', state, next, replacement, reason: why };
}

const notLooked = { state: 'unknown', mistake: undefined, provenBy: undefined, hostedZone: undefined } as const;

/** What its issue tells of it: whom it asks, by when, and for which records, `seen` by a look at others aside. */
function remembered(
  own: TrackingIssue,
  why: ReportedReason | undefined,
  seen: ReadonlySet<string>,
): ReportedCertificate {
  const { certificate, issue, recordsSeen } = own;
  const state = own.state ?? stateOf(issue.labels) ?? 'found';
  const markers = readMarkerSections(issue.body, markerKeys.certificate).get(certificate);
  const isAsked = state === 'awaiting-dns' && recordsSeen === undefined;
  return {
    ...reportUnseen(own, state, why),
    notAfter: momentOf(markers?.get(markerKeys.expires))?.toString(),
    owners: markers?.get(markerKeys.owners)?.split(',') ?? [],
    records: (isAsked ? shownRecords(issue.body) : [])
      .filter(({ name }) => !seen.has(name))
      .map((record) => ({ provider: undefined, ...record, ...notLooked, found: why?.code ?? '' })),
  };
}

function gapReason(certificate: string, notScanned: readonly FailedRegion[]): ReportedReason | undefined {
  const place = parseArn(certificate);
  const own = notScanned.find((failedRegion) => failedRegion.certificate === certificate);
  if (own !== undefined) return own.reason;
  const failedRegions = notScanned.filter(
    (failedRegion) => failedRegion.account === place?.account && failedRegion.certificate === undefined,
  );
  return (failedRegions.find(({ region }) => region === place?.region) ?? failedRegions[0] ?? notScanned[0])?.reason;
}
