import type { Temporal } from 'temporal-polyfill';
import { parseArn } from '../../core/arn.ts';
import { dueOf, neededBy } from '../../core/certificate/migration.ts';
import { isOutstanding } from '../../core/dns/proof.ts';
import { registrableDomain } from '../../core/dns/zone.ts';
import { nameOfKey } from '../../core/issue/groups.ts';
import { mostUrgent } from '../../core/issue/desired-group.ts';
import type { MigrationState } from '../../core/issue/labels.ts';
import type { Language } from '../../core/language.ts';
import { copyableRecords } from '../dns/copyable.ts';
import { readableName } from '../dns/idn.ts';
import { registerText } from '../dns/proof.ts';
import { groupByZone, plain, recordStateText, shownRecords, zoneFile, type ShownRecord } from '../dns/records.ts';
import { texts } from '../locales/index.ts';
import { bodyCodePoints, fitRows } from '../markdown/budget.ts';
import {
  bullets,
  code,
  codeBlock,
  details,
  marker,
  readMarkers,
  readMarkerSections,
  readMarkerValues,
  region,
} from '../markdown/markdown.ts';
import { markerKeys } from '../markdown/marker-keys.ts';
import { costOf } from '../markdown/share.ts';
import { volatile } from '../markdown/volatile.ts';
import { describeReason } from '../reasons.ts';
import { formatDate, formatLeft, formatTime } from '../time.ts';
import { historySection, type HistoryModel } from './history.ts';
import { closingLines, codeSection, doneText, memoryMarkers, recordsToCome, why } from './issue.ts';
import type { IssueModel } from './model.ts';
import type { TitleModel } from './title.ts';

/** Room for line ends between the parts. */
const margin = 500;

/** A certificate of an issue that several share. */
export interface GroupRow {
  readonly arn: string;
  readonly state: MigrationState;
  readonly replacement: string | undefined;
  /** `undefined` where this run did not look at it. */
  readonly model: IssueModel | undefined;
  /** It does not exist any more. */
  readonly isGone: boolean;
}

/** What an issue of several certificates shows. */
export interface GroupModel {
  readonly key: string;
  /** The records of those that were looked at, and with them those that the issue shows already. */
  readonly rows: readonly GroupRow[];
  readonly isHeld: boolean;
  /** As it stands: what it shows of a certificate that this run did not look at stays. */
  readonly body: string;
  /** When the issue closes as done. */
  readonly history: HistoryModel | undefined;
  readonly language: Language;
}

/** What the title tells: the records that are asked for, else the state of which people hear first. */
export function groupTitleModel(model: Omit<GroupModel, 'history'>): TitleModel {
  const { key, rows, isHeld, language } = model;
  const [kind = '', named = ''] = nameOfKey(key).split(/:(.*)/s);
  const [first = '', ...more] = named.split('+');
  const asked = rows.filter(({ state }) => state === 'awaiting-dns');
  const records = [...recordsOf(asked), ...keptFrom(model)];
  return {
    state: records.some(isOutstanding) ? 'awaiting-dns' : mostUrgent(rows.map(({ state }) => state)),
    ...{ isHeld, records, language },
    subject: (spoken) => {
      const t = texts[spoken].issue.group;
      return t.title(kind === 'account' ? t.account(first) : t.zones(first, more.length), rows.length);
    },
  };
}

/** The managed part of the body, markers included. No record is ever left out: an issue takes only so many certificates. */
export function groupBody(model: GroupModel): string {
  const { key, rows, language, isHeld, history } = model;
  const t = texts[language].issue;
  const kept = keptFrom(model);
  const records = inOrder([...recordsOf(rows), ...kept]);
  const models = rows.flatMap((row) => row.model ?? []);
  const asked = models.flatMap((each) => (each.state === 'awaiting-dns' ? [each] : []));
  const isAsked = !isHeld && rows.some(({ state }) => state === 'awaiting-dns');
  const parts = [
    [marker(markerKeys.group, key), ...rows.flatMap((row) => markersOf(row, model.body))].join('\n'),
    ...(isHeld ? [`**${t.held[0]}** ${t.held[1]}`] : leading(asked, kept, rows, language)),
    ...(records.length === 0 ? [] : [recordList(records, { isAsked, language })]),
    `### ${t.group.certificates}\n\n${bullets(rows.map((row) => rowOf(row, model)))}`,
    ...models.flatMap(codeSection),
    `### ${t.headings.why}\n\n${why(language)}`,
    ...(models[0] === undefined ? [] : closingLines(models[0])),
  ];
  const forms = copyableRecords(records, language).filter(({ kind }) => kind !== 'zoneFile');
  const fitted = fitRows({
    fixed: parts.join('\n\n'),
    rows: records.length === 0 || !isAsked ? [] : forms.map(({ text }) => text),
    limit: bodyCodePoints - margin,
    dropped: (count) => texts[language].recordSection.excludedAccounts(forms.slice(-count).map(({ name }) => name)),
  });
  const left = Math.max(0, bodyCodePoints - margin - costOf(parts.join('\n\n')));
  const rest = [...fitted.rows, fitted.note, history && historySection(history, left)];
  return region([...parts, ...rest.filter((part) => part !== undefined)].join('\n\n'));
}

/**
 * The key of an issue that several certificates share; `undefined` for any other. Where people have deleted its marker,
 * its certificates and the zones of its records still tell.
 */
export function groupKeyIn(body: string): string | undefined {
  const key = readMarkers(body).get(markerKeys.group);
  const certificates = readMarkerValues(body, markerKeys.certificate);
  if (key !== undefined || certificates.length < 2) return key;
  const zones = new Set([...body.matchAll(/^\$ORIGIN ([\w.-]+)\.$/gm)].map(([, zone = '']) => zone));
  return zones.size > 0
    ? `zone:${[...zones].sort().join('+')}`
    : `account:${parseArn(certificates[0] ?? '')?.account ?? ''}`;
}

/** Certificates have joined the issue. */
export function joinedText(domains: readonly string[], language: Language): string {
  return texts[language].issue.group.joined(domains.map((domain) => code(domain)).join(', '));
}

/** What is told of some of the certificates of an issue only. */
export function toldOf(domains: readonly string[], text: string): string {
  return `${domains.map((domain) => code(domain)).join(', ')}:\n\n${text}`;
}

/** Each record once, however many certificates need it; the state that asks for most is shown. */
export function recordsOf(rows: readonly Pick<GroupRow, 'model'>[]): readonly ShownRecord[] {
  const all = rows.flatMap(({ model }) => model?.records ?? []);
  const byName = new Map<string, ShownRecord>();
  for (const record of all) {
    const before = byName.get(record.name);
    if (before === undefined || (isOutstanding(record) && !isOutstanding(before))) {
      byName.set(record.name, { ...record, zone: record.zone ?? before?.zone });
    } else if (before.zone === undefined) byName.set(record.name, { ...before, zone: record.zone });
  }
  return [...byName.values()];
}

/** What the issue shows already and nobody has looked at: the records of certificates that this run did not see. */
function keptFrom({ rows, body }: Pick<GroupModel, 'rows' | 'body'>): readonly ShownRecord[] {
  if (rows.every(({ model, isGone }) => model !== undefined || isGone)) return [];
  // They are asked for as before while one of those certificates waits for its own.
  const isAsked = rows.some(({ model, state, isGone }) => model === undefined && !isGone && state === 'awaiting-dns');
  const seen = new Set(recordsOf(rows).map(({ name }) => name));
  const kept = shownRecords(body).filter(({ name }) => !seen.has(name));
  return kept.map((record) => ({
    ...{ ...record, domain: '', isValidated: false },
    ...{ state: isAsked ? 'missing' : 'validated', mistake: undefined, found: '', provenBy: undefined },
  }));
}

/** Of a certificate that this run did not look at, what is remembered stays. */
function markersOf({ arn, state, replacement, model, isGone }: GroupRow, body: string): readonly string[] {
  const memory = isGone ? undefined : readMarkerSections(body, markerKeys.certificate).get(arn);
  const kept = [markerKeys.expires, markerKeys.owners, markerKeys.recordsSeen, markerKeys.wasDone].flatMap((key) => {
    const value = memory?.get(key);
    return value === undefined ? [] : [marker(key, value)];
  });
  return [
    marker(markerKeys.certificate, arn),
    ...(replacement === undefined ? [] : [marker(markerKeys.replacement, replacement)]),
    marker(markerKeys.state, state),
    ...(model === undefined ? kept : memoryMarkers({ ...model, state })),
  ];
}

/** What to do and by when, or how far it is. */
function leading(
  asked: readonly IssueModel[],
  kept: readonly ShownRecord[],
  rows: readonly GroupRow[],
  language: Language,
): readonly string[] {
  const t = texts[language].issue;
  if (rows.every(({ state }) => state === 'done')) {
    return [
      doneText(
        rows.flatMap(({ model }) => model ?? []),
        language,
      ),
    ];
  }
  const records = [...recordsOf(asked.map((model) => ({ model }))), ...kept.filter(isOutstanding)];
  const [first] = asked.toSorted((a, b) => byTime(neededBy(a.certificate), neededBy(b.certificate)));
  const count = t.group.progress(rows.filter(({ state }) => state === 'done').length, rows.length);
  if (first === undefined || records.length === 0) return [`**${count}**`];
  return [
    registerText(records, dueOf(first.certificate, first.now), language),
    ...recordsToCome(asked, language),
    ...attemptLines(asked, language),
    t.group.about,
    count,
  ];
}

/** One line for each moment at which an attempt ends. */
function attemptLines(asked: readonly IssueModel[], language: Language): readonly string[] {
  const t = texts[language].issue;
  const ends = new Map<string, { deadline: Temporal.Instant; model: IssueModel }>();
  for (const model of asked) {
    const { deadline, attempt = 1 } = model;
    const before = ends.get(String(attempt))?.deadline;
    if (deadline === undefined || (before !== undefined && byTime(before, deadline) <= 0)) continue;
    ends.set(String(attempt), { deadline, model });
  }
  return [...ends.values()].map(({ deadline, model: { now, timeZone } }) =>
    t.attempt(formatTime(deadline, timeZone, language), volatile(t.left(formatLeft(deadline, now, language)))),
  );
}

function byTime(a: Temporal.Instant, b: Temporal.Instant): number {
  return a.epochMilliseconds - b.epochMilliseconds;
}

/** Where nobody knows a record's zone those of one registrable domain still stand together. */
function zoneOf({ name, zone }: ShownRecord): string {
  return zone ?? `${registrableDomain(name)}.`;
}

/** By zone and host, whichever certificates need them. */
function inOrder(records: readonly ShownRecord[]): readonly ShownRecord[] {
  const placed = records.map((record) => ({ name: record.name, value: record.value, zone: zoneOf(record), record }));
  return [...groupByZone(placed).values()].flat().map(({ record }) => record);
}

/** For each zone the lines that can be pasted, and what is not right yet; folded once nobody has to register any. */
function recordList(
  records: readonly ShownRecord[],
  { isAsked, language }: { readonly isAsked: boolean; readonly language: Language },
): string {
  const t = texts[language];
  const zones = [...groupByZone(records.map((one) => ({ ...one, zone: zoneOf(one) })))].map(([zone, some]) => {
    const wrong = some.filter(({ state }) => state !== 'validated' && state !== 'missing');
    return [
      `#### ${code(plain(zone))}`,
      codeBlock(zoneFile(some), 'dns'),
      ...(wrong.length === 0
        ? []
        : [bullets(wrong.map((one) => `${readableName(one.name)}: ${recordStateText(one, language)}`))]),
    ].join('\n\n');
  });
  const { heading, keep, keepHeading, underscores } = t.recordSection;
  if (!isAsked) return details(keepHeading, [keep, ...zones].join('\n\n'));
  return [`### ${heading}`, ...zones, bullets([underscores, keep])].join('\n\n');
}

/** A certificate in one line. Of one that was not looked at the line stays as it was. */
function rowOf(row: GroupRow, { body, language }: GroupModel): string {
  const t = texts[language];
  const { arn, model, state } = row;
  const named = code(arn);
  if (model === undefined) {
    const before = body.split(/\r?\n/).find((line) => line.startsWith('- ') && line.includes(named));
    return row.isGone || before === undefined ? `${named}: ${t.dashboard.states[state]}` : before.slice('- '.length);
  }
  const { certificate, reason, pullRequest, deadline, replacement, timeZone, accountName } = model;
  const more = certificate.names.length - 1;
  const expires = certificate.notAfter && formatDate(certificate.notAfter, 'UTC', language);
  const isIssued = replacement?.status === 'ISSUED' && state !== 'done';
  return [
    `${readableName(certificate.domainName)}${more > 0 ? t.issue.group.more(more) : ''}: ${isIssued ? `${t.issue.ready} ` : ''}${t.dashboard.states[state]}`,
    ...(pullRequest === undefined ? [] : [`#${String(pullRequest.number)}`]),
    ...(state === 'awaiting-dns' && deadline !== undefined
      ? [t.issue.group.until(formatTime(deadline, timeZone, language))]
      : []),
    [code(certificate.account), ...(accountName === undefined ? [] : [code(accountName)])].join(' '),
    code(certificate.region),
    ...(expires === undefined ? [] : [t.issue.fact(t.issue.labels.expires, expires)]),
    named,
    ...(reason === undefined || state === 'done'
      ? []
      : [describeReason(reason, language).replaceAll(/\s*\n\s*/g, ' ')]),
  ].join(' · ');
}
