import { Temporal } from 'temporal-polyfill';
import type { Certificate } from '../../core/certificate/certificate.ts';
import { daysLeft, renewalStartOf } from '../../core/guard/renewal.ts';
import type { Risk, RiskCode, RiskEnd } from '../../core/guard/facts.ts';
import type { Language } from '../../core/language.ts';
import { texts } from '../locales/index.ts';
import { isInHostedZone } from '../../core/dns/proof.ts';
import { isLost } from '../../core/dns/watch.ts';
import { copyableRecords } from '../dns/copyable.ts';
import { recordBlocks, type ShownRecord } from '../dns/records.ts';
import { listing } from '../markdown/fitting.ts';
import { bullets, code, marker, region } from '../markdown/markdown.ts';
import { markerKeys } from '../markdown/marker-keys.ts';
import { volatile } from '../markdown/volatile.ts';
import { describeReason, reasonLink } from '../reasons.ts';
import { formatDate, formatTime } from '../time.ts';

/** How an issue about a certificate at risk is found again. */
export type RiskIdentity =
  /** An issue of its own. */
  | { readonly kind: 'own'; readonly arn: string }
  /** The issue of its migration. `key`: ARN of the certificate that was validated by e-mail. */
  | { readonly kind: 'migration'; readonly key: string; readonly replacement: string | undefined };

/** A certificate at risk. */
export interface RiskModel {
  readonly identity: RiskIdentity;
  readonly certificate: Certificate;
  readonly accountName: string | undefined;
  /** Everything that is told now, and what was told before and could not be looked at again. */
  readonly risks: readonly Risk[];
  readonly open: readonly RiskCode[];
  readonly records: readonly ShownRecord[];
  /** When something was first told that the issue was not opened with, ISO 8601. */
  readonly since: string | undefined;
  /** A person had closed the issue before it was fixed. */
  readonly isReopened: boolean;
  /** Number of the pull request that would put another certificate in its place. */
  readonly pullRequest: number | undefined;
  readonly teams: readonly string[];
  readonly contact: string;
  readonly note: string;
  readonly now: Temporal.Instant;
  readonly timeZone: string;
  readonly language: Language;
}

/** Room for the table of records, and for the names and users. */
const recordLimit = 30_000;
const listLimit = 4000;

/** The title that the issue is opened with. */
export function riskTitle(model: RiskModel): string {
  const [first = 'expires-soon'] = codesOf(model);
  const { titles, endedTitle } = texts[model.language].guard;
  return (hasEnded(model) ? endedTitle : titles[first])(model.certificate.domainName);
}

/** The managed part of the issue's body while the certificate is at risk, markers included. */
export function riskBody(model: RiskModel): string {
  const { risks, open, records, language, timeZone, now } = model;
  const t = texts[language].guard;
  const isAboutRecords = codesOf(model).includes('record-lost');
  // Those that stand need nobody.
  const sought = isAboutRecords ? records.filter(({ state }) => state !== 'present') : [];
  const zoneFile = copyableRecords(sought, language).find(({ kind }) => kind === 'zoneFile');
  return region(
    [
      markersOf(model).join('\n'),
      headlineOf(model),
      model.pullRequest === undefined ? '' : t.proposed(`#${String(model.pullRequest)}`),
      `### ${t.risks}`,
      bullets(risks.map((risk) => describeReason(risk, language))),
      open.length === 0 ? '' : t.stillOpen(open.map((code) => reasonLink(code, language)).join(', ')),
      ...(sought.length === 0 ? [] : [`### ${t.records}`, recordBlocks(sought, { language, limit: recordLimit })]),
      zoneFile?.text ?? '',
      ...factsOf(model),
      volatile(t.lookedUp(formatTime(now, timeZone, language))),
      t.next,
      ...peopleOf(model),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
}

/** The same once it is fixed. */
export function fixedBody(model: RiskModel, how: readonly string[]): string {
  const { language, timeZone, now } = model;
  const t = texts[language].guard;
  const markers = markersOf({ ...model, risks: [], open: [], since: undefined, isReopened: false });
  const headline = t.mendedOn(formatDate(now, timeZone, language), how.join(' '));
  return region([markers.join('\n'), headline, ...factsOf(model)].join('\n\n'));
}

/** What ended the risks, in sentences. */
export function fixedHow(model: RiskModel, fixed: readonly RiskCode[]): readonly string[] {
  const t = texts[model.language].guard;
  return [...fixed.map((risk) => t.fixed[risk]), t.validUntil(endOf(model))];
}

/** The body of an issue whose certificate needs nothing any more. */
export function endedBody(
  arn: string,
  why: RiskEnd,
  { now, timeZone, language }: Pick<RiskModel, 'now' | 'timeZone' | 'language'>,
): string {
  const t = texts[language].guard;
  const headline = t.mendedOn(formatDate(now, timeZone, language), t.ended[why]);
  return region([marker(markerKeys.risk, arn), headline, bullets([t.certificate(code(arn))])].join('\n\n'));
}

/** Why it needs nothing any more, in a sentence. */
export function endedHow(why: RiskEnd, language: Language): string {
  return texts[language].guard.ended[why];
}

/** Tells the owners of something new. */
export function riskComment(model: RiskModel): string {
  const { certificate, risks, since, now, timeZone, language } = model;
  const told = bullets(risks.map((risk) => describeReason(risk, language)));
  const t = texts[language].guard;
  const what = isAddedAgain(model) ? t.addedAgain : told;
  return t.told(code(certificate.arn), formatTime(momentOf(since) ?? now, timeZone, language), what);
}

/** What to do about the first of them. */
function headlineOf(model: RiskModel): string {
  const t = texts[model.language].guard;
  const [first] = codesOf(model);
  if (hasEnded(model)) return t.endedHeadline(endOf(model));
  if (isAddedAgain(model)) return t.addedAgain;
  return first === undefined ? '' : t.headlines[first](datesOf(model));
}

function hasEnded({ certificate, now }: Pick<RiskModel, 'certificate' | 'now'>): boolean {
  return (daysLeft(certificate, now) ?? 0) < 0;
}

/** The run has put every lost record into its hosted zone, and nothing else is the matter. */
function isAddedAgain({ risks, records }: RiskModel): boolean {
  const lost = records.filter(isLost);
  return (
    risks.every(({ code: found }) => found === 'record-lost') &&
    lost.length > 0 &&
    lost.every(({ hostedZone }) => isInHostedZone(hostedZone))
  );
}

function codesOf({ risks, open }: Pick<RiskModel, 'risks' | 'open'>): readonly RiskCode[] {
  return [...risks.map(({ code: found }) => found), ...open];
}

function markersOf({
  identity,
  risks,
  open,
  since,
  isReopened,
}: Pick<RiskModel, 'identity' | 'risks' | 'open' | 'since' | 'isReopened'>): readonly string[] {
  const codes = codesOf({ risks, open });
  const own =
    identity.kind === 'own'
      ? [marker(markerKeys.risk, identity.arn)]
      : [
          marker(markerKeys.certificate, identity.key),
          ...(identity.replacement === undefined ? [] : [marker(markerKeys.replacement, identity.replacement)]),
        ];
  return [
    ...own,
    ...(codes.length === 0 ? [] : [marker(markerKeys.risks, codes.join(','))]),
    ...(since === undefined ? [] : [marker(markerKeys.lostSince, since)]),
    ...(isReopened ? [marker(markerKeys.riskReopened)] : []),
  ];
}

function factsOf(model: RiskModel): readonly string[] {
  const { certificate, accountName, language } = model;
  const t = texts[language].guard;
  const { account, region: place, names, inUseBy } = certificate;
  const named = accountName === undefined ? '' : ` ${code(accountName)}`;
  const list = (values: readonly string[]): string =>
    listing(
      values.map((value) => code(value)),
      { limit: listLimit, language },
    );
  return [
    `### ${t.facts}`,
    bullets([
      t.certificate(code(certificate.arn)),
      t.place(`${code(account)}${named} ${code(place)}`),
      t.names(list(names)),
      t.ends(endOf(model)),
      ...(inUseBy === undefined || inUseBy.length === 0 ? [] : [t.usedBy(list(inUseBy))]),
    ]),
  ];
}

function peopleOf({ teams, contact, note, language }: RiskModel): readonly string[] {
  const t = texts[language];
  return [
    ...(teams.length === 0 ? [] : [t.guard.owners(teams.map((team) => `@${team}`).join(' '))]),
    ...(contact === '' ? [] : [t.issue.questions(contact)]),
    ...(note === '' ? [] : [note]),
  ];
}

/** Before ACM begins its renewal; where that is past, before the end. */
function datesOf(model: RiskModel): { readonly end: string; readonly by: string } {
  const { certificate, now, timeZone, language } = model;
  const start = renewalStartOf(certificate);
  const isAhead = start !== undefined && Temporal.Instant.compare(start, now) > 0;
  return { end: endOf(model), by: isAhead ? formatDate(start, timeZone, language) : endOf(model) };
}

function endOf({ certificate: { notAfter }, language }: RiskModel): string {
  return notAfter === undefined ? texts[language].guard.unknownDay : formatDate(notAfter, 'UTC', language);
}

/** A marker that somebody broke tells of no time. */
function momentOf(marked: string | undefined): Temporal.Instant | undefined {
  try {
    return marked === undefined ? undefined : Temporal.Instant.from(marked);
  } catch {
    return undefined;
  }
}

/** The managed part of an issue whose certificate is gone and whose replacement has all that it needs again. */
export function foundAgainBody(key: string, replacement: string | undefined, language: Language): string {
  const identity = { kind: 'migration', key, replacement } as const;
  const markers = markersOf({ identity, risks: [], open: [], since: undefined, isReopened: false });
  return region([markers.join('\n'), texts[language].guard.foundAgain].join('\n\n'));
}
