import { Temporal } from 'temporal-polyfill';
import type { Language, Locale } from '../../core/language.ts';
import { controlLabels } from '../../core/issue/labels.ts';
import type { Reason } from '../../core/reasons.ts';
import { isUntouched } from '../../core/swap/rollback.ts';
import {
  isUnderWay,
  packRecords,
  packShortRecords,
  type ListenerRecord,
  type PresentedRecord,
} from '../../core/swap/swap-record.ts';
import { texts } from '../locales/index.ts';
import { detailMarkdown } from '../facts.ts';
import { fittedTable, listing } from '../markdown/fitting.ts';
import { loadBalancerWord } from './load-balancer.ts';
import { bullets, code, details, jsonMarker, link, marker } from '../markdown/markdown.ts';
import { isHalfDone } from '../../core/swap/rollback.ts';
import { markerKeys } from '../markdown/marker-keys.ts';
import { describeReason } from '../reasons.ts';
import { formatDate, formatTime } from '../time.ts';

/** Kind of the comment that holds a swap's result. */
export const swapCommentKind = 'swap';

/** What the swap comment of a pull request says. */
export interface SwapCommentModel extends Locale {
  /** Number of the pull request. */
  readonly number: number;
  readonly action: 'swap' | 'rollback';
  /** Kind of the comment, where it stands in for that of the pull request. */
  readonly kind?: string;
  readonly listeners: readonly ListenerRecord[];
  /** Why nothing of the pull request may be swapped. */
  readonly blockedBy: Reason | undefined;
  /** Plan files that are no plans. */
  readonly invalid?: readonly Reason[];
  readonly labelledBy: string | undefined;
  readonly mergedBy: string | undefined;
  /** Paragraphs for people. */
  readonly notes: readonly string[];
  /** File name of the workflow, and `owner/name` of its repository. */
  readonly workflow: string;
  readonly repository: string;
}

/** Code points of the whole data; more of it is written in the short form, so that people have room to read. */
const dataLimit = 25_000;
/** Code points of the paragraphs for people beside the table. */
const noteLimit = 8000;

/** The sticky comment: per listener before, after, when, verified how, or why not. Its marker holds the same as data. */
export function swapComment(model: SwapCommentModel): string {
  const { language, notes, blockedBy, labelledBy, mergedBy } = model;
  const t = texts[language].swapComment;
  const head = [
    [
      marker(markerKeys.comment, model.kind ?? swapCommentKind),
      ...(model.listeners.length > 0 ? [recordMarker(model.listeners)] : []),
    ].join('\n'),
    `### ${headline(model)}`,
    ...(blockedBy === undefined ? [] : [describeReason(blockedBy, language, model.action)]),
  ];
  const tail = [
    ...(notes.length === 0 ? [] : [listing(notes, { limit: noteLimit, language, separator: '\n\n' })]),
    ...(labelledBy === undefined
      ? []
      : [t.people(code(labelledBy), mergedBy === undefined ? mergedBy : code(mergedBy))]),
    ...(model.listeners.some(({ outcome }) => outcome === 'swapped') ? [howToRollBack(model)] : []),
  ];
  const listeners = model.listeners.length > 0 ? [listenerTable(model, [...head, ...tail].join('\n\n\n'))] : [];
  return [...head, ...listeners, ...tail].join('\n\n');
}

function recordMarker(listeners: readonly ListenerRecord[]): string {
  const whole = jsonMarker(markerKeys.swap, packRecords(listeners));
  return whole.length <= dataLimit ? whole : jsonMarker(markerKeys.swap, packShortRecords(listeners));
}

/** How to put the old certificate back. */
function howToRollBack({ number, workflow, repository, language }: SwapCommentModel): string {
  const command = `gh workflow run ${workflow} -R ${repository} -f mode=rollback -f pull-request=${String(number)}`;
  return texts[language].swapComment.rollBack(`\`${controlLabels.rollback}\``, code(command));
}

/** What a merged pull request begins with: what became of it up to now, and when it goes on. */
export function mergedText(
  model: Pick<SwapCommentModel, 'action' | 'listeners' | 'blockedBy' | 'invalid'> & Locale,
  opensAt: Temporal.Instant | undefined,
): string {
  const { language, timeZone, blockedBy, action } = model;
  const { pullRequest, swapComment: t } = texts[language];
  const why = blockedBy === undefined ? '' : describeReason(blockedBy, language, action);
  const opening = opensAt === undefined ? '' : t.goesOn(formatTime(opensAt, timeZone, language));
  return [pullRequest.merged(headline(model)), why, opening, pullRequest.outcomes]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What happened, in a line. */
export function headline(
  model: Pick<SwapCommentModel, 'action' | 'listeners' | 'blockedBy' | 'invalid' | 'language'>,
): string {
  const { blockedBy, invalid = [], language } = model;
  const said = outcomeOfAll(model);
  if (blockedBy !== undefined || invalid.length === 0) return said;
  return texts[language].swapComment.withInvalid(said, invalid.length);
}

function outcomeOfAll({
  action,
  listeners,
  blockedBy,
  language,
}: Pick<SwapCommentModel, 'action' | 'listeners' | 'blockedBy' | 'language'>): string {
  const t = texts[language].swapComment;
  if (blockedBy !== undefined) {
    const isMore = listeners.some(({ startedAt, serves }) => startedAt !== undefined || holdsNew(serves));
    return action === 'swap' ? t.nothingSwapped(isMore) : t.nothingPutBack;
  }
  const count = (outcome: ListenerRecord['outcome']): number =>
    listeners.filter((entry) => entry.outcome === outcome).length;
  const swapped = count('swapped') + count('already-swapped');
  if (swapped === listeners.length) return t.allSwapped(swapped);
  const back = count('rolled-back');
  if (back > 0 && back === listeners.length) {
    return listeners.every(isUntouched) ? t.nothingToPutBack : t.allPutBack(back);
  }
  return t.outcomes(action, {
    all: listeners.length,
    back,
    swapped,
    failed: count('failed'),
    waiting: count('deferred'),
    refused: count('refused'),
    notStarted: listeners.filter((entry) => entry.outcome === 'not-started' && !isUnderWay(entry)).length,
  });
}

/** What a person has to look at stands first. */
const urgency: readonly ListenerRecord['outcome'][] = [
  'failed',
  'refused',
  'not-started',
  'deferred',
  'rolled-back',
  'swapped',
  'already-swapped',
];

const signs: Readonly<Record<ListenerRecord['outcome'], string>> = {
  swapped: '✅',
  'rolled-back': '↩️',
  'already-swapped': '✅',
  deferred: '⏳',
  refused: '🚫',
  failed: '❌',
  'not-started': '⏸',
};

function listenerTable({ listeners, action, language, timeZone }: SwapCommentModel, fixed: string): string {
  const t = texts[language].swapComment;
  const sorted = listeners.toSorted((a, b) => urgency.indexOf(a.outcome) - urgency.indexOf(b.outcome));
  const rows = sorted.map((entry) => [
    t.listener(loadBalancerWord(entry.type), code(entry.loadBalancer), entry.port),
    outcomeText(entry, { language, timeZone }),
    whyOrHow(entry, action, { language, timeZone }),
  ]);
  const certificates = details(
    t.certificates,
    listing(
      sorted.map((entry) => bullets([beforeAndAfter(entry, language)])),
      { limit: certificateLimit, language, separator: '\n' },
    ),
  );
  const shown = fittedTable({ header: t.header, rows, fixed: fixed + certificates, noun: t.noun, language });
  return `${shown}\n\n${certificates}`;
}

/** Code points for the certificates before and after. */
const certificateLimit = 8000;

function beforeAndAfter(entry: ListenerRecord, language: Language): string {
  const t = texts[language].swapComment;
  const listener = t.listener(loadBalancerWord(entry.type), code(entry.loadBalancer), entry.port);
  const before = entry.before === undefined ? code(shortArn(entry.from)) : presentedText(entry.before, language);
  const after = entry.after === undefined ? code(shortArn(entry.to)) : presentedText(entry.after, language);
  return t.beforeAndAfter(listener, before, after);
}

function holdsNew(serves: ListenerRecord['serves']): boolean {
  return serves?.which === 'new' || serves?.which === 'both';
}

function outcomeText(entry: ListenerRecord, { language, timeZone }: Locale): string {
  const { outcome, finishedAt } = entry;
  if (isUntouched(entry)) return `✅ ${texts[language].swapComment.untouched}`;
  if (isHalfDone(entry)) return `⚠️ ${texts[language].swapComment.halfDone}`;
  if (isUnderWay(entry)) return `⏳ ${texts[language].swapComment.underWay}`;
  const at = finishedAt === undefined ? '' : formatTime(Temporal.Instant.from(finishedAt), timeZone, language);
  return `${signs[outcome]} ${texts[language].swapComment.outcome[outcome](at)}`;
}

function whyOrHow(entry: ListenerRecord, action: SwapCommentModel['action'], locale: Locale): string {
  const { language } = locale;
  const why = entry.reason === undefined ? '' : describeReason(entry.reason, language, action);
  const how = evidenceText(entry, language);
  const override = entry.override === undefined ? '' : overrideText(entry.override, language);
  const window = windowText(entry, locale);
  const { which = 'old', until } = entry.serves ?? {};
  const day = until === undefined ? '' : formatDate(Temporal.Instant.from(until), 'UTC', language);
  // What was changed and proven says so itself.
  const t = texts[language].swapComment;
  const serves = entry.startedAt === undefined && which !== 'old' ? t.servesHere(t.serves(which, day)) : '';
  const run = entry.run === undefined ? '' : link(texts[language].swapComment.run, entry.run);
  return [why, how, serves, window, override, run].filter((part) => part !== '').join('<br>');
}

function windowText({ window }: ListenerRecord, { language, timeZone }: Locale): string {
  if (window === undefined) return '';
  const at = (moment: string): string => formatTime(Temporal.Instant.from(moment), timeZone, language);
  return texts[language].audit.window(at(window.from), at(window.to));
}

/** Earlier versions stored a sentence of their own. */
export function evidenceText({ evidence }: ListenerRecord, language: Language): string {
  return typeof evidence === 'string' ? evidence : detailMarkdown(evidence, language);
}

function overrideText({ by, why }: NonNullable<ListenerRecord['override']>, language: Language): string {
  const said = why === '' ? '' : code(why, { maxLength: 300 });
  return texts[language].swapComment.override(code(by), `\`${controlLabels.overrideWindow}\``, said);
}

function presentedText({ subject, serial, issuer, notAfter }: PresentedRecord, language: Language): string {
  const until = formatDate(Temporal.Instant.from(notAfter), 'UTC', language);
  const parts = { subject: code(subject), serial: code(serial), issuer: code(issuer), until };
  return texts[language].swapComment.presented(parts).join(texts[language].fitting.separator);
}

function shortArn(arn: string): string {
  return arn.split(':').at(-1) ?? arn;
}
