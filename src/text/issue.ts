import type { Temporal } from 'temporal-polyfill';
import type { Certificate } from '../core/certificate.ts';
import type { MigrationState } from '../core/labels.ts';
import { lastEmailIssue, lastEmailRenewal, neededBy } from '../core/migration.ts';
import type { Reason } from '../core/reasons.ts';
import type { ListenerUse, OtherUse } from '../core/usage.ts';
import { listing } from './fitting.ts';
import { codeWarning, strategyText, switchWaits } from './in-place.ts';
import { codeChangeSection, type CodeManaged } from './managed.ts';
import { loadBalancerWord } from './load-balancer.ts';
import { bullets, code, codeBlock, marker, region, table } from './markdown.ts';
import { markerKeys } from './marker-keys.ts';
import { moving } from './moving.ts';
import { describeReason } from './reasons.ts';
import { recordSection } from './record-section.ts';
import type { ShownRecord } from './records.ts';
import { plural } from './plural.ts';
import { registerText } from './proof.ts';
import { formatDate, formatLeft, formatTime } from './time.ts';

/** What a tracking issue shows. */
export interface IssueModel {
  readonly certificate: Certificate;
  readonly accountName: string | undefined;
  readonly state: MigrationState;
  readonly reason: Reason | undefined;
  readonly listeners: readonly ListenerUse[];
  readonly others: readonly OtherUse[];
  readonly replacement: Certificate | undefined;
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
  readonly leftToCode: readonly CodeManaged[];
  readonly request: 'automatic' | 'on-label' | 'off';
  readonly isHeld: boolean;
  readonly pullRequest: { readonly number: number; readonly isRejected: boolean } | undefined;
  readonly teams: readonly string[];
  readonly contact: string;
  /** Markdown of the config's author. */
  readonly note: string;
  readonly timeZone: string;
  readonly now: Temporal.Instant;
}

/** Code points that names and users may take each, so that the records keep their room. */
const listLimit = 6000;

/** Our own words and a domain name that ACM has validated. */
export function issueTitle(certificate: Certificate): string {
  const more = certificate.names.length - 1;
  return `Move ${certificate.domainName} to DNS validation${more > 0 ? ` (and ${plural(more, 'more name')})` : ''}`;
}

/** The managed part of a tracking issue's body, markers included. */
export function issueBody(model: IssueModel): string {
  const markers = [
    marker(markerKeys.certificate, model.certificate.arn),
    ...(model.replacement ? [marker(markerKeys.replacement, model.replacement.arn)] : []),
  ];
  const head = [markers.join('\n'), headline(model), ...model.notices];
  const rest = [
    ...codeSection(model),
    ...(model.strategy === 'in-place' && model.state !== 'done' ? [codeWarning(model.certificate)] : []),
    `### The certificate\n\n${facts(model)}`,
    ...model.sections,
    `### What happens next\n\n${nextSteps(model)}`,
    `### Why\n\n${why()}`,
    ...closingLines(model),
  ];
  const records = model.records.length > 0 ? [recordsOf(model, [...head, ...rest].join('\n\n'))] : [];
  return region([...head, ...records, ...rest].join('\n\n'));
}

function headline(model: IssueModel): string {
  const names = plural(model.certificate.names.length, 'name');
  switch (model.state) {
    case 'found':
      return `**This certificate for ${names} is validated by e-mail and has to move to DNS validation.** ${foundText(model)}`;
    case 'awaiting-dns':
      return awaitingText(model);
    case 'ready':
      return `**The DNS-validated certificate is issued.** ${proposalText(model)}`;
    case 'waiting-for-window':
      return `**The swap is approved${pullRequestRef(model)}** and waits for a run inside the maintenance window (Application Load Balancers) or for the next run (Network Load Balancers).`;
    case 'swapped':
      return '**All listeners serve the new certificate.** This issue closes when ACM no longer names any user of the old one.';
    case 'failed':
      return `**A swap failed${pullRequestRef(model)}.** The pull request’s comment says what happened and what stands on the listeners now.`;
    case 'blocked':
      return `**This cannot go on by itself.** ${model.reason ? describeReason(model.reason, 'en') : ''}`;
    case 'done':
      return model.strategy === 'replace'
        ? '**Done.** Nothing uses the e-mail-validated certificate any more.'
        : '**Done.** Every name of the certificate is proven by DNS now, and its ARN is the same.';
  }
}

function foundText(model: IssueModel): string {
  if (model.isHeld) return 'Label `acm-hold` is set, so nothing is requested.';
  if (model.strategy === 'in-place') return switchWaits(model.isInRenewalWindow, model.request);
  switch (model.request) {
    case 'automatic':
      return 'The DNS-validated replacement is requested by one of the next runs; then this issue shows the DNS records to register.';
    case 'on-label':
      return 'Nothing has been requested yet. Somebody with write access sets label `acm-request` on this issue when the records can be registered; then ACM gives the records and waits 72 hours for them.';
    case 'off':
      return 'Requests are switched off in the config (`request: off`).';
  }
}

function awaitingText(model: IssueModel): string {
  const count = plural(model.records.length, 'DNS record');
  const needed = neededText(model.certificate);
  if (model.reason?.code === 'validation-timed-out') {
    return `**The last attempt ended before the records were seen. Nothing is lost: the ${count} below stay the same, and whatever is registered already is right.** Needed by ${needed}.\n\n${describeReason(model.reason, 'en')}`;
  }
  if (model.records.length === 0) {
    const started = model.strategy === 'replace' ? 'A DNS-validated certificate is requested' : 'The switch is started';
    return `**${started}.** ACM is still making its DNS records; the next run shows them here.`;
  }
  const again =
    (model.attempt ?? 1) > 1
      ? ` This is attempt ${String(model.attempt)}: the records are the same as before, nothing has to be registered again.`
      : '';
  return `${registerText(model.records, needed, 'en')}${again}\n\n${attemptText(model)}`;
}

/** AWS's own date is a day without a time zone, so this one is told in none but UTC. */
function neededText(certificate: Certificate): string {
  return formatDate(neededBy(certificate), 'UTC', 'en');
}

function attemptText({ deadline, timeZone, now }: IssueModel): string {
  if (deadline === undefined) return '';
  return `This attempt ends ${formatTime(deadline, timeZone, 'en')}${moving(` (${formatLeft(deadline, now, 'en')} left)`)}; being late costs nothing but a new attempt.`;
}

function recordsOf(model: IssueModel, rest: string): string {
  const seen = moving(`Looked up ${formatTime(model.now, model.timeZone, 'en')}.`);
  return recordSection({ records: model.records, seen, rest });
}

/** For `map`, whose further arguments `code` would take for its options. */
function inCode(text: string): string {
  return code(text);
}

function facts(model: IssueModel): string {
  const { certificate } = model;
  const rows: [string, string][] = [
    ['Names', listing(certificate.names.map(inCode), { limit: listLimit, language: 'en' })],
    ['Account', code(certificate.account) + (model.accountName === undefined ? '' : ` ${code(model.accountName)}`)],
    ['Region', code(certificate.region)],
    ['Expires', certificate.notAfter ? formatDate(certificate.notAfter, model.timeZone, 'en') : 'unknown'],
    ['Key', code(certificate.keyAlgorithm)],
    ['Used by', usedBy(model)],
    ['Strategy', strategyText(model.strategy)],
    ['E-mail-validated certificate', code(certificate.arn)],
  ];
  if (model.replacement !== undefined) rows.push(['DNS-validated certificate', code(model.replacement.arn)]);
  if (model.droppedTags.length > 0) {
    rows.push(['Tags that did not fit', listing(model.droppedTags.map(inCode), { limit: listLimit, language: 'en' })]);
  }
  return table(['', ''], rows);
}

function usedBy({ listeners, others }: IssueModel): string {
  const own = listeners.map(
    ({ loadBalancer, listener, role }) =>
      `${loadBalancerWord(loadBalancer.type)} ${code(loadBalancer.name)} port ${String(listener.port)} (${role})`,
  );
  const other = others.map(({ service, arn }) => `${code(service)} ${code(arn)}`);
  return listing([...own, ...other], { limit: listLimit, language: 'en', separator: '<br>' }) || 'nothing';
}

function nextSteps(model: IssueModel): string {
  switch (model.state) {
    case 'awaiting-dns':
      if (model.strategy === 'in-place') return switchSteps();
      return bullets([
        'Somebody who may change this DNS registers the records.',
        'ACM sees them, usually within 30 minutes, and issues the certificate.',
        model.listeners.length > 0
          ? 'The next run opens a pull request that puts it on the listeners. Nothing is swapped without review.'
          : 'The next run goes on from there.',
      ]);
    case 'ready':
      if (isAllLeftToCode(model)) return bullets(['Change the lines in that code and apply it; the next run sees it.']);
      return bullets([
        'Review the pull request, set its label and merge it. Network Load Balancers are swapped at once, Application Load Balancers in the maintenance window.',
      ]);
    case 'blocked':
      return blockedSteps(model);
    case 'done':
      return bullets(['Nothing. The DNS records have to stay for as long as the certificate is used.']);
    default:
      return bullets(['Nothing has to be done here by hand; each run brings this issue up to date.']);
  }
}

function switchSteps(): string {
  return bullets([
    'Somebody who may change this DNS registers the records.',
    'ACM sees them, usually within 30 minutes, and switches the certificate itself. Its ARN stays, so there is no pull request and nothing is swapped.',
    'Until then, and if it is late, the certificate works as before; a run starts the switch again.',
  ]);
}

function blockedSteps(model: IssueModel): string {
  if (model.reason?.code !== 'unsupported-service')
    return bullets(['Do what is said above; the next run goes on by itself.']);
  const { domainName } = model.certificate;
  return [
    'Nothing here has a load balancer listener that could be swapped. ACM can switch the certificate in place, keeping its ARN, so that nothing that uses it has to change. In the config:',
    codeBlock(`rules:\n  - match: { domain: "${domainName}" }\n    strategy: in-place`, 'yaml'),
  ].join('\n\n');
}

function codeSection({ leftToCode, replacement }: IssueModel): readonly string[] {
  return leftToCode.length === 0 || replacement === undefined
    ? []
    : [codeChangeSection(leftToCode, replacement.arn, 'en')];
}

function isAllLeftToCode({ leftToCode, listeners }: IssueModel): boolean {
  return leftToCode.length > 0 && leftToCode.length === listeners.length;
}

function proposalText(model: IssueModel): string {
  const { pullRequest, leftToCode, listeners } = model;
  if (isAllLeftToCode(model)) {
    return `Its ${plural(listeners.length, 'listener')} shall be changed in the code that manages them; the lines are below.`;
  }
  if (pullRequest === undefined) return 'A pull request that swaps the listeners follows.';
  const number = `#${String(pullRequest.number)}`;
  if (pullRequest.isRejected) {
    return `Pull request ${number} was closed without merging; that is taken as a decision. To go on, reopen it or delete its branch.`;
  }
  if (model.reason?.code === 'not-labelled') {
    return `Pull request ${number} is merged without the label that starts the swap. ${describeReason(model.reason, 'en')}`;
  }
  return `Pull request ${number} puts it on ${plural(listeners.length - leftToCode.length, 'listener')}.`;
}

function pullRequestRef({ pullRequest }: IssueModel): string {
  return pullRequest === undefined ? '' : ` (#${String(pullRequest.number)})`;
}

function why(): string {
  return `AWS Certificate Manager stops issuing e-mail-validated certificates on ${lastEmailIssue} and stops renewing them on ${lastEmailRenewal}. A certificate that still is validated by e-mail then expires, and what it serves fails.`;
}

function closingLines({ teams, contact, note }: IssueModel): readonly string[] {
  return [
    ...(teams.length > 0 ? [`Owners: ${teams.map((team) => `@${team}`).join(' ')}`] : []),
    ...(contact === '' ? [] : [`Questions: ${contact}`]),
    ...(note === '' ? [] : [note]),
  ];
}
