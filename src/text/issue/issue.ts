import type { Temporal } from 'temporal-polyfill';
import type { Certificate } from '../../core/certificate/certificate.ts';
import type { Language } from '../../core/language.ts';
import type { MigrationState } from '../../core/issue/labels.ts';
import { lastEmailIssue, lastEmailRenewal, neededBy } from '../../core/certificate/migration.ts';
import type { Reason } from '../../core/reasons.ts';
import type { ListenerUse, OtherUse } from '../../core/certificate/usage.ts';
import type { Lead } from '../locales/en/issue.ts';
import { texts } from '../locales/index.ts';
import { listing } from '../markdown/fitting.ts';
import { codeWarning, switchWaits } from './in-place.ts';
import { codeChangeSection, listenerText, waysOut, type OwnedUse } from './managed.ts';
import { readableName } from '../dns/idn.ts';
import { bullets, code, codeBlock, link, marker, region, table } from '../markdown/markdown.ts';
import { markerKeys } from '../markdown/marker-keys.ts';
import { moving } from '../markdown/moving.ts';
import { describeReason } from '../reasons.ts';
import { otherUseText } from './services.ts';
import { recordSection } from '../dns/record-section.ts';
import type { ShownRecord } from '../dns/records.ts';
import { registerText } from '../dns/proof.ts';
import { formatDate, formatDay, formatLeft, formatTime } from '../time.ts';

/** What a tracking issue shows. */
export interface IssueModel {
  readonly certificate: Certificate;
  readonly accountName: string | undefined;
  readonly state: MigrationState;
  readonly reason: Reason | undefined;
  readonly listeners: readonly ListenerUse[];
  readonly others: readonly OtherUse[];
  readonly replacement: Certificate | undefined;
  /** When it had been closed as done, ISO 8601, where the certificate is back in use. */
  readonly wasDone: string | undefined;
  readonly attempt: number | undefined;
  readonly strategy: 'replace' | 'in-place';
  /** A switch in place now would deploy a new key as well. */
  readonly isInRenewalWindow: boolean;
  readonly deadline: Temporal.Instant | undefined;
  readonly records: readonly ShownRecord[];
  /** Tag keys that did not fit on the replacement. */
  readonly droppedTags: readonly string[];
  /** Markdown that stands below the headline, in the issue's language. */
  readonly notices: readonly string[];
  /** Further sections, likewise. */
  readonly sections: readonly string[];
  /** Listeners that no pull request touches, since code manages them; empty until the replacement is issued. */
  readonly leftToCode: readonly OwnedUse[];
  /** Listeners that are swapped by a pull request though somebody owns them; likewise. */
  readonly swappedOwned: readonly OwnedUse[];
  /** Every listener with its owner. */
  readonly owned: readonly OwnedUse[];
  readonly request: 'automatic' | 'on-label' | 'off';
  readonly isHeld: boolean;
  /** Where a person opens the pull request that GitHub does not let the token open. */
  readonly comparePage: string | undefined;
  readonly pullRequest: { readonly number: number; readonly isRejected: boolean } | undefined;
  readonly teams: readonly string[];
  readonly contact: string;
  /** Markdown of the config's author. */
  readonly note: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly now: Temporal.Instant;
}

/** Code points that names and users may take each, so that the records keep their room. */
const listLimit = 6000;

/** Our own words and a domain name that ACM has validated. */
export function issueTitle(certificate: Certificate, language: Language): string {
  return texts[language].issue.title(certificate.domainName, certificate.names.length - 1);
}

/** ARN of the certificate that an issue lists, for one whose markers people have deleted. */
export function listedCertificate(body: string): string | undefined {
  const rows = body.split(/\r?\n/).map((line) => /^\| (.+) \| `([^`|]+)` \|$/.exec(line.trim()));
  const names = Object.values(texts).map(({ issue }) => issue.labels.emailCertificate);
  return rows.find((row) => row !== null && names.includes(row[1] ?? ''))?.[2];
}

/** The managed part of a tracking issue's body, markers included. */
export function issueBody(model: IssueModel): string {
  const { certificate, replacement, strategy, state, language } = model;
  const { headings } = texts[language].issue;
  const markers = [
    marker(markerKeys.certificate, certificate.arn),
    ...(replacement ? [marker(markerKeys.replacement, replacement.arn)] : []),
    ...(model.wasDone === undefined || state === 'done' ? [] : [marker(markerKeys.wasDone, model.wasDone)]),
  ];
  const head = [markers.join('\n'), headline(model), ...model.notices];
  const rest = [
    ...codeSection(model),
    ...(strategy === 'in-place' && state !== 'done' ? [codeWarning(certificate, language)] : []),
    `### ${headings.certificate}\n\n${facts(model)}`,
    ...model.sections,
    `### ${headings.next}\n\n${nextSteps(model)}`,
    `### ${headings.why}\n\n${why(language)}`,
    ...closingLines(model),
  ];
  const records = model.records.length > 0 ? [recordsOf(model, [...head, ...rest].join('\n\n'))] : [];
  return region([...head, ...records, ...rest].join('\n\n'));
}

/** Behind the bold part stands a space in every language: without it GitHub would not see where it ends. */
function lead([bold, rest]: Lead): string {
  return rest === '' ? `**${bold}**` : `**${bold}** ${rest}`;
}

function headline(model: IssueModel): string {
  const { language, reason } = model;
  const t = texts[language].issue;
  switch (model.state) {
    case 'found':
      return lead([t.found(model.certificate.names.length), foundText(model)]);
    case 'awaiting-dns':
      return awaitingText(model);
    case 'ready':
      return lead([t.ready, proposalText(model)]);
    case 'waiting-for-window':
      return lead(t.waitingForWindow(pullRequestRef(model)));
    case 'swapped':
      return lead(t.swapped);
    case 'failed':
      return lead(t.failed(pullRequestRef(model)));
    case 'blocked':
      return lead([t.blocked, reason ? describeReason(reason, language) : '']);
    case 'done':
      return lead(model.strategy === 'replace' ? t.doneReplaced : t.doneInPlace);
  }
}

function foundText(model: IssueModel): string {
  const t = texts[model.language].issue;
  if (model.isHeld) return t.held;
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

function awaitingText(model: IssueModel): string {
  const { language, reason, records, attempt = 1 } = model;
  const t = texts[language].issue;
  const needed = neededText(model);
  if (reason?.code === 'validation-timed-out') {
    return [lead(t.timedOut(records.length, needed)), describeReason(reason, language), t.about].join('\n\n');
  }
  if (records.length === 0) return lead(t.recordsPending(model.strategy));
  const again = attempt > 1 ? ` ${t.again(attempt)}` : '';
  return [`${registerText(records, needed, language)}${again}`, t.about, ...attemptText(model)].join('\n\n');
}

/** AWS's own date is a day without a time zone, so this one is told in none but UTC. */
function neededText({ certificate, language }: IssueModel): string {
  return formatDate(neededBy(certificate), 'UTC', language);
}

function attemptText({ deadline, timeZone, now, language }: IssueModel): readonly string[] {
  if (deadline === undefined) return [];
  const t = texts[language].issue;
  const left = moving(t.left(formatLeft(deadline, now, language)));
  return [t.attempt(formatTime(deadline, timeZone, language), left)];
}

function recordsOf({ records, now, timeZone, language }: IssueModel, rest: string): string {
  const seen = moving(texts[language].issue.lookedUp(formatTime(now, timeZone, language)));
  return recordSection({ records, seen, rest, language });
}

/** For `map`, whose further arguments `code` would take for its options. */
function inCode(text: string): string {
  return code(text);
}

function facts(model: IssueModel): string {
  const { certificate, replacement, droppedTags, language, timeZone } = model;
  const t = texts[language].issue;
  const { labels } = t;
  const { notAfter } = certificate;
  const style = { limit: listLimit, language };
  const rows: [string, string][] = [
    [labels.names, listing(certificate.names.map(readableName), style)],
    [
      labels.account,
      code(certificate.account) + (model.accountName === undefined ? '' : ` ${code(model.accountName)}`),
    ],
    [labels.region, code(certificate.region)],
    [labels.expires, notAfter ? formatDate(notAfter, timeZone, language) : t.unknown],
    [labels.key, code(certificate.keyAlgorithm)],
    [labels.usedBy, usedBy(model)],
    [labels.strategy, t.strategies[model.strategy]],
    [labels.emailCertificate, code(certificate.arn)],
  ];
  if (replacement !== undefined) rows.push([labels.dnsCertificate, code(replacement.arn)]);
  if (droppedTags.length > 0) rows.push([labels.droppedTags, listing(droppedTags.map(inCode), style)]);
  return table(['', ''], rows);
}

function usedBy({ listeners, others, language }: IssueModel): string {
  const own = listeners.map((use) => listenerText(use, language));
  const other = others.map((use) => otherUseText(use, language, (foreign) => code(foreign)));
  const shown = listing([...own, ...other], { limit: listLimit, language, separator: '<br>' });
  return shown || texts[language].issue.unused;
}

function nextSteps(model: IssueModel): string {
  const { steps } = texts[model.language].issue;
  switch (model.state) {
    case 'awaiting-dns':
      if (model.strategy === 'in-place') return bullets([steps.register, steps.switched, steps.late]);
      return bullets([steps.register, steps.issued, model.listeners.length > 0 ? steps.proposed : steps.goesOn]);
    case 'ready':
      return bullets([isAllLeftToCode(model) ? steps.changeCode : steps.review]);
    case 'blocked':
      return blockedSteps(model);
    case 'done':
      return bullets([steps.keepRecords]);
    default:
      return bullets([steps.nothing]);
  }
}

function blockedSteps({ reason, certificate, owned, language }: IssueModel): string {
  const t = texts[language].issue;
  if (reason?.code === 'owned-by-controller') return waysOut(owned, certificate, language);
  if (reason?.code !== 'unsupported-service') return bullets([t.steps.doAsSaid]);
  const rule = `rules:\n  - match: { domain: "${certificate.domainName}" }\n    strategy: in-place`;
  return [t.inPlaceInstead, codeBlock(rule, 'yaml')].join('\n\n');
}

function codeSection({ leftToCode, swappedOwned, replacement, language }: IssueModel): readonly string[] {
  if (replacement === undefined) return [];
  return [
    { listeners: leftToCode, isSwapped: false },
    { listeners: swappedOwned, isSwapped: true },
  ]
    .filter(({ listeners }) => listeners.length > 0)
    .map(({ listeners, isSwapped }) => codeChangeSection(listeners, replacement.arn, { isSwapped, language }));
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

function why(language: Language): string {
  return texts[language].issue.why(formatDay(lastEmailIssue, language), formatDay(lastEmailRenewal, language));
}

function closingLines({ teams, contact, note, language }: IssueModel): readonly string[] {
  const t = texts[language].issue;
  return [
    ...(teams.length > 0 ? [t.owners(teams.map((team) => `@${team}`).join(' '))] : []),
    ...(contact === '' ? [] : [t.questions(contact)]),
    ...(note === '' ? [] : [note]),
  ];
}
