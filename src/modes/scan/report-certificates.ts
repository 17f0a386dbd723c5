import type { SeenRecord } from './dns/seen-record.ts';
import type { Config } from '../../config/config.ts';
import { parseArn } from '../../core/arn.ts';
import { urgencyOf } from '../../core/certificate/email.ts';
import type { Language } from '../../core/language.ts';
import { isInRenewalWindow } from '../../core/certificate/renewal.ts';
import { countsAsEmailValidated, type MigrationDecision } from '../../core/certificate/migration.ts';
import { handsOffOf } from '../../core/fleet/settings.ts';
import { nextStep, stepOfLabel, type NextStep, type StepFacts } from '../../core/issue/next-step.ts';
import { isLeftToOwner } from '../../core/swap/owners.ts';
import type { ReportedCertificate, ReportedLimit, ReportedRecord } from '../../core/report/report.ts';
import type { Issue } from '../../core/repository.ts';
import { detailText } from '../../text/facts.ts';
import { reportReason } from '../../text/reasons.ts';
import type { Context } from '../shared/context.ts';
import { namesToCome, type MigrationItem } from './entry.ts';
import { openingOf } from '../plans/opening.ts';

/** What this run did for an entry. */
export interface EntryOutcome {
  /** URL. */
  readonly issue: string | undefined;
  /** URL. */
  readonly pullRequest: string | undefined;
  /** It would have got a pull request, had not too many been open. */
  readonly isBeyondLimit: boolean;
  /** Where a person opens the pull request that the token may not open. */
  readonly comparePage: string | undefined;
}

/** An entry as the report holds it. */
export function reportItem(context: Context, entry: MigrationItem, outcome: EntryOutcome): ReportedCertificate {
  const { certificate, settings, listeners, others } = entry.observed;
  const replacement = entry.result.replacement;
  const isListed = listedAs(entry);
  const tracked = isListed === undefined && entry.decision.kind === 'tracked' ? entry.decision : undefined;
  const isUrgent = listeners.length + others.length > 0 && tracked?.state !== 'done';
  return {
    arn: certificate.arn,
    account: certificate.account,
    accountName: entry.observed.settings.accountName,
    region: certificate.region,
    domains: certificate.names,
    status: certificate.status,
    keyAlgorithm: certificate.keyAlgorithm,
    notAfter: certificate.notAfter?.toString(),
    isNew: entry.isNew,
    urgent: isUrgent ? urgencyOf(certificate, context.clock.now()) : undefined,
    state: tracked?.state,
    listed: isListed,
    next: tracked && nextStepOf(context, entry, outcome, tracked),
    heldBackBy: heldBackBy(entry, outcome),
    strategy: entry.inPlace === undefined && entry.observed.validation.kind !== 'dns' ? 'replace' : 'in-place',
    owners: settings.owners,
    reason: reportReason(tracked?.reason, context.config.issues.language),
    replacement: replacement?.certificate.arn,
    attempt: replacement?.attempt,
    deadline: entry.deadline?.toString(),
    opensAt: openingOf(context, entry)?.toString(),
    records: entry.records.map((record) => reportRecord(record, context.config.issues.language)),
    listeners: listeners.map(({ listener }) => listener.arn),
    otherUses: others,
    issue: outcome.issue,
    ...lifeOf(entry.tracking?.issue),
    pullRequest: outcome.pullRequest,
  };
}

/** What comes next for an entry whose certificate has an issue. */
function nextStepOf(
  { config, clock }: Context,
  item: MigrationItem,
  { comparePage, pullRequest }: EntryOutcome,
  { state, reason }: Extract<MigrationDecision, { kind: 'tracked' }>,
): NextStep {
  const { observed, userDecision, inPlace, records, proposal } = item;
  const { settings, listeners, certificate } = observed;
  const handsOff = handsOffOf(config, settings);
  return nextStep({
    ...{ state, reason, records, namesToCome: namesToCome(item), request: settings.request },
    isHeld: userDecision === 'held',
    strategy: inPlace === undefined ? 'replace' : 'in-place',
    isInRenewalWindow: isInRenewalWindow(certificate, clock.now()),
    proposal: proposalOf(proposal.kind === 'rejected', pullRequest, comparePage),
    isLeftToCode: listeners.length > 0 && listeners.every((use) => isLeftToOwner(use, handsOff)),
  });
}

function proposalOf(
  isRejected: boolean,
  pullRequest: string | undefined,
  comparePage: string | undefined,
): StepFacts['proposal'] {
  if (isRejected) return 'rejected';
  if (pullRequest !== undefined) return 'open';
  return comparePage === undefined ? 'none' : 'by-hand';
}

/** A record as the report holds it. */
export function reportRecord(record: SeenRecord, language: Language): ReportedRecord {
  const { name, value, zone, provider, state, mistake, found, provenBy, hostedZone } = record;
  return { name, value, zone, provider, state, mistake, found: detailText(found, language), provenBy, hostedZone };
}

function listedAs(entry: MigrationItem): ReportedCertificate['listed'] {
  if (entry.decision.kind === 'listed') return entry.decision.why;
  if (entry.isHeldBack) return 'held-back';
  return entry.userDecision === 'declined' && entry.decision.state !== 'done' ? 'declined' : undefined;
}

function heldBackBy(entry: MigrationItem, { isBeyondLimit }: EntryOutcome): ReportedLimit | undefined {
  if (entry.isHeldBack) return 'issues.max-new-per-run';
  return isBeyondLimit ? 'pull-requests.max-open' : undefined;
}

/** An issue that a dry run would open has no time. */
function lifeOf(issue: Issue | undefined): Pick<ReportedCertificate, 'openedAt' | 'closedAt'> {
  const isReal = issue !== undefined && issue.number > 0;
  return {
    openedAt: isReal ? issue.createdAt.toString() : undefined,
    closedAt: isReal ? issue.closedAt?.toString() : undefined,
  };
}

/** A certificate of which nothing is known any more but its issue. */
export function reportByMarker(arn: string, issue: Issue | undefined): ReportedCertificate {
  const parsed = parseArn(arn);
  return {
    arn,
    account: parsed?.account ?? '',
    accountName: undefined,
    region: parsed?.region ?? '',
    domains: [],
    status: 'GONE',
    keyAlgorithm: '',
    notAfter: undefined,
    isNew: false,
    urgent: undefined,
    state: 'done',
    listed: undefined,
    next: stepOfLabel('done', undefined),
    heldBackBy: undefined,
    strategy: 'replace',
    owners: [],
    reason: undefined,
    replacement: undefined,
    attempt: undefined,
    deadline: undefined,
    opensAt: undefined,
    records: [],
    listeners: [],
    otherUses: [],
    issue: issue?.url,
    ...lifeOf(issue),
    pullRequest: undefined,
  };
}

/** Of a certificate that only its issue tells of, the account's name is found elsewhere. */
export function withAccountNames(
  { accounts }: Pick<Config, 'accounts'>,
  certificates: readonly ReportedCertificate[],
): readonly ReportedCertificate[] {
  const named = [...accounts, ...certificates.map(({ account: id, accountName: name }) => ({ id, name }))];
  const names = new Map(named.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name]])));
  return certificates.map((each) => ({ ...each, accountName: each.accountName ?? names.get(each.account) }));
}

/** All found that are issued, or expired and in use. */
export function countEmailValidated(entries: readonly MigrationItem[]): number {
  return entries.filter(
    ({ observed: { certificate, validation, listeners, others } }) =>
      validation.kind !== 'dns' && countsAsEmailValidated(certificate, listeners.length + others.length > 0),
  ).length;
}
