import type { IssueModel } from './model.ts';
import type { Language } from '../../core/language.ts';

import { nextStep, type NextStep } from '../../core/issue/next-step.ts';
import { nextSteps } from './next-steps.ts';
import { lastEmailIssue, lastEmailRenewal, dueOf } from '../../core/certificate/migration.ts';
import { meaningOf } from '../../core/reasons.ts';
import { isParking } from '../../core/swap/parking.ts';

import type { DueTexts } from '../locales/en/dns.ts';
import type { Lead } from '../locales/en/issue.ts';
import { texts } from '../locales/index.ts';
import { certificateFacts } from './certificate-facts.ts';
import { codeWarning, switchWaits } from './in-place.ts';
import { codeChangeSection } from './managed.ts';
import { serviceSection } from './service-lines.ts';
import { code, link, marker, region } from '../markdown/markdown.ts';
import { markerKeys } from '../markdown/marker-keys.ts';
import { volatile } from '../markdown/volatile.ts';
import { describeReason, reasonParagraphs } from '../reasons.ts';
import { keptRecords, knownRecords, recordSection } from '../dns/record-section.ts';

import { dueTexts, registerText } from '../dns/proof.ts';
import { formatDay, formatLeft, formatTime } from '../time.ts';

/** The managed part of a tracking issue's body, markers included. */
export function issueBody(model: IssueModel): string {
  const { certificate, replacement, strategy, language } = model;
  const { headings } = texts[language].issue;
  const next = stepOfIssue(model);
  const markers = [
    marker(markerKeys.certificate, certificate.arn),
    ...(replacement ? [marker(markerKeys.replacement, replacement.arn)] : []),
    ...memoryMarkers(model),
  ];
  const head = [markers.join('\n'), ...leading(model, next), ...model.notices];
  const rest = [
    ...codeSection(model),
    ...(strategy === 'in-place' ? [codeWarning(certificate, language)] : []),
    `### ${headings.next}\n\n${nextSteps(model, next)}`,
    `### ${headings.certificate}\n\n${certificateFacts(model)}`,
    ...model.sections,
    `### ${headings.why}\n\n${why(language)}`,
    ...closingLines(model),
  ];
  const text = [...head, ...rest].join('\n\n');
  const records = model.records.length > 0 ? [recordsOf(model, next, text)] : knownOf(model, text);
  return region([...head, ...records, ...rest].join('\n\n'));
}

/** What a later run cannot find out by itself, or not without a look at the certificate. */
export function memoryMarkers({ state, certificate, owners, recordsSeen, wasDone }: IssueModel): readonly string[] {
  const isWaiting = state === 'awaiting-dns' || state === 'blocked';
  return Object.entries({
    [markerKeys.expires]: certificate.notAfter?.toString(),
    [markerKeys.owners]: owners.join(',') || undefined,
    [markerKeys.recordsSeen]: isWaiting ? recordsSeen?.toString() : undefined,
    [markerKeys.wasDone]: state === 'done' ? undefined : wasDone,
  }).flatMap(([key, value]) => (value === undefined ? [] : [marker(key, value)]));
}

/** What comes next for the certificate of an issue. */
function stepOfIssue(model: IssueModel): NextStep {
  const { pullRequest, comparePage } = model;
  const waiting = comparePage === undefined ? 'none' : 'by-hand';
  const shown = pullRequest?.isRejected === true ? 'rejected' : 'open';
  return nextStep({
    ...model,
    proposal: pullRequest === undefined ? waiting : shown,
    isLeftToCode: isAllLeftToCode(model),
  });
}

/** Behind the bold part stands a space in every language: without it GitHub would not see where it ends. */
export function lead([bold, rest]: Lead): string {
  return rest === '' ? `**${bold}**` : `**${bold}** ${rest}`;
}

/** The first line says what to do and by when, or that nothing is to be done; what explains it stands below. */
function leading(model: IssueModel, next: NextStep): readonly string[] {
  const { reason, language } = model;
  const t = texts[language].issue;
  const why = reason === undefined ? [] : reasonParagraphs(reason, language);
  // A reason that passes by itself would contradict the label, which does not.
  if (next.step === 'hold') return [lead(t.held), ...(reason && meaningOf(reason).actor !== 'nobody' ? why : [])];
  const held = [lead([next.actor === 'nobody' ? t.heldUp : t.blocked(actBy(model)), '']), ...why];
  if (next.step === 'reason' && !hasOwnWords(model, next)) return held;
  switch (model.state) {
    case 'found':
      return [lead([t.found(model.certificate.names.length), foundText(model)])];
    case 'awaiting-dns':
      return awaitingText(model);
    case 'ready':
      return [lead([t.ready, proposalText(model)])];
    case 'waiting-for-window':
      return [lead(t.waitingForWindow(pullRequestRef(model), windowText(model)))];
    case 'swapped':
      return [lead(t.swapped), ...why];
    case 'failed':
      return [lead(t.failed(pullRequestRef(model), isParking(model) ? code(model.swapLabel) : undefined)), ...why];
    case 'blocked':
      return held;
    case 'done':
      return [doneText([model], language)];
  }
}

/** That it is done, and by what; `certificates`: those of the issue that were looked at. */
export function doneText(certificates: readonly Pick<IssueModel, 'strategy' | 'end'>[], language: Language): string {
  const t = texts[language].issue;
  const [first] = certificates;
  if (first?.end !== undefined && certificates.every(({ end }) => end === first.end)) return lead(t.ends[first.end]);
  const count = (strategy: IssueModel['strategy']): number =>
    certificates.filter((certificate) => certificate.strategy === strategy).length;
  const [replaced, inPlace] = [count('replace'), count('in-place')];
  const how = [...(replaced > 0 ? [t.doneReplaced(replaced)] : []), ...(inPlace > 0 ? [t.doneInPlace(inPlace)] : [])];
  return lead([t.done, how.join(' ')]);
}

/** Whether the state's own words and the reason belong together; any other reason is told by itself. */
function hasOwnWords({ state, reason, records }: IssueModel, { waitsFor }: NextStep): boolean {
  if (state === 'failed' || state === 'swapped') return true;
  if (state === 'awaiting-dns') return waitsFor === 'dns' && records.length > 0;
  return state === 'ready' && (reason?.code === 'not-labelled' || reason?.code === 'reverted');
}

function windowText({ opensAt, timeZone, language }: IssueModel): string {
  return opensAt === undefined ? '' : formatTime(opensAt, timeZone, language);
}

function foundText(model: IssueModel): string {
  const t = texts[model.language].issue;
  if (model.strategy === 'in-place') return switchWaits(model.isInRenewalWindow, model.request, model.language);
  switch (model.request) {
    case 'automatic':
      return t.requestedSoon;
    case 'on-label':
      return t.requestedOnLabel;
    case 'off':
      return t.requestsOff;
  }
}

function awaitingText(model: IssueModel): readonly string[] {
  const { language, reason, records, attempt = 1 } = model;
  const t = texts[language].issue;
  if (records.length === 0) return [lead(t.recordsPending(model.strategy))];
  const asked = registerText(records, dueOf(model.certificate, model.now), language);
  if (reason !== undefined) {
    const over = reason.code === 'validation-timed-out' ? ` ${t.timedOut}` : '';
    return [`${asked}${over}`, ...recordsToCome([model], language), describeReason(reason, language), t.about];
  }
  const again = attempt > 1 ? ` ${t.again(attempt)}` : '';
  return [`${asked}${again}`, ...recordsToCome([model], language), t.about, ...attemptText(model)];
}

/** By when somebody has to act. */
export function actBy({ certificate, now, language }: IssueModel): DueTexts {
  return dueTexts(dueOf(certificate, now), language);
}

/** Names whose records ACM has yet to make: what is shown is not all that will be asked for. */
export function recordsToCome(
  models: readonly Pick<IssueModel, 'namesToCome'>[],
  language: Language,
): readonly string[] {
  const names = models.flatMap(({ namesToCome }) => namesToCome);
  if (names.length === 0) return [];
  return [texts[language].issue.recordsToCome([...new Set(names)].map((name) => code(name)).join(', '))];
}

function attemptText({ deadline, timeZone, now, language }: IssueModel): readonly string[] {
  if (deadline === undefined) return [];
  const t = texts[language].issue;
  const left = volatile(t.left(formatLeft(deadline, now, language)));
  return [t.attempt(formatTime(deadline, timeZone, language), left)];
}

/** Asked for while somebody has to register them; afterwards, and on hold, they are kept in a fold. */
function recordsOf(model: IssueModel, next: NextStep, rest: string): string {
  const { records, now, timeZone, language, state } = model;
  const isAsked = state === 'awaiting-dns' && next.step !== 'hold';
  if (!isAsked) return keptRecords(records, { rest, isNeeded: model.end === undefined }, language);
  const seen = volatile(texts[language].issue.lookedUp(formatTime(now, timeZone, language)));
  return recordSection({ records, seen, rest, language });
}

/** Where nothing is asked for yet, though it is known what will be. */
function knownOf({ knownRecords: records = [], state, language }: IssueModel, rest: string): readonly string[] {
  return records.length === 0 || state !== 'blocked' ? [] : [knownRecords(records, rest, language)];
}

/** What to change in the code that manages listeners, and in services that have none, once the replacement is issued. */
export function codeSection(model: IssueModel): readonly string[] {
  const { leftToCode, swappedOwned, replacement, others, certificate, strategy, language } = model;
  if (replacement === undefined) return [];
  const isByHand = strategy === 'replace' && replacement.status === 'ISSUED' && others.length > 0;
  return [
    ...[
      { listeners: leftToCode, isSwapped: false },
      { listeners: swappedOwned, isSwapped: true },
    ]
      .filter(({ listeners }) => listeners.length > 0)
      .map(({ listeners, isSwapped }) => codeChangeSection(listeners, replacement.arn, { isSwapped, language })),
    ...(isByHand ? [serviceSection(others, replacement.arn, certificate, language)] : []),
  ];
}

function isAllLeftToCode({ leftToCode, listeners }: IssueModel): boolean {
  return leftToCode.length > 0 && leftToCode.length === listeners.length;
}

function proposalText(model: IssueModel): string {
  const { pullRequest, comparePage, leftToCode, listeners, reason, language } = model;
  const t = texts[language].issue;
  if (isAllLeftToCode(model)) return t.codeManages(listeners.length);
  if (pullRequest === undefined) {
    return comparePage === undefined ? t.proposalFollows : t.proposalByHand(link(t.comparePage, comparePage));
  }
  const number = `#${String(pullRequest.number)}`;
  if (pullRequest.isRejected) return t.proposalRejected(number);
  if (reason?.code === 'not-labelled') return t.proposalUnlabelled(number, describeReason(reason, language));
  return t.proposed(number, listeners.length - leftToCode.length);
}

function pullRequestRef({ pullRequest }: IssueModel): string {
  return pullRequest === undefined ? '' : `#${String(pullRequest.number)}`;
}

/** Why it has to be done at all. */
export function why(language: Language): string {
  return texts[language].issue.why(formatDay(lastEmailIssue, language), formatDay(lastEmailRenewal, language));
}

/** Whom it concerns, whom to ask, and what the config's author adds. */
export function closingLines({ teams, contact, note, language }: IssueModel): readonly string[] {
  const t = texts[language].issue;
  return [
    ...(teams.length > 0 ? [t.owners(teams.map((team) => `@${team}`).join(' '))] : []),
    ...(contact === '' ? [] : [t.questions(contact)]),
    ...(note === '' ? [] : [note]),
  ];
}
