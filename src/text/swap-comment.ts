import { Temporal } from 'temporal-polyfill';
import { controlLabels } from '../core/labels.ts';
import type { Reason } from '../core/reasons.ts';
import { packRecords, packShortRecords, type ListenerRecord, type PresentedRecord } from '../core/swap-record.ts';
import { fittedTable, listing } from './fitting.ts';
import { loadBalancerWord } from './load-balancer.ts';
import { code, jsonMarker, link, marker } from './markdown.ts';
import { markerKeys } from './marker-keys.ts';
import { describeReason } from './reasons.ts';
import { plural } from './plural.ts';
import { formatTime } from './time.ts';

/** Kind of the comment that holds a swap's result. */
export const swapCommentKind = 'swap';

/** What the swap comment of a pull request says. */
export interface SwapCommentModel {
  /** Number of the pull request. */
  readonly number: number;
  readonly action: 'swap' | 'rollback';
  readonly listeners: readonly ListenerRecord[];
  /** Why nothing of the pull request may be swapped. */
  readonly shut: Reason | undefined;
  readonly labelledBy: string | undefined;
  readonly mergedBy: string | undefined;
  /** A sentence for people; empty for none. */
  readonly note: string;
  readonly timeZone: string;
}

/** Code points of the whole data; more of it is written in the short form, so that people have room to read. */
const dataLimit = 25_000;
/** Code points of the sentences for people beside the table. */
const noteLimit = 8000;

/** The sticky comment: per listener before, after, when, verified how, or why not. Its marker holds the same as data. */
export function swapComment(model: SwapCommentModel): string {
  const head = [
    [
      marker(markerKeys.comment, swapCommentKind),
      ...(model.listeners.length > 0 ? [recordMarker(model.listeners)] : []),
    ].join('\n'),
    `### ${headline(model)}`,
    ...(model.shut === undefined ? [] : [describeReason(model.shut, 'en')]),
  ];
  const tail = [
    ...(model.note === ''
      ? []
      : [listing(model.note.split('\n\n'), { limit: noteLimit, language: 'en', separator: '\n\n' })]),
    ...(model.labelledBy === undefined
      ? []
      : [`Label set by ${code(model.labelledBy)}, merged by ${code(model.mergedBy ?? 'unknown')}.`]),
    ...(model.listeners.some(({ outcome }) => outcome === 'swapped') ? [howToRollBack(model.number)] : []),
  ];
  const listeners = model.listeners.length > 0 ? [listenerTable(model, [...head, ...tail].join('\n\n\n'))] : [];
  return [...head, ...listeners, ...tail].join('\n\n');
}

function recordMarker(listeners: readonly ListenerRecord[]): string {
  const whole = jsonMarker(markerKeys.swap, packRecords(listeners));
  return whole.length <= dataLimit ? whole : jsonMarker(markerKeys.swap, packShortRecords(listeners));
}

/** How to put the old certificate back. */
function howToRollBack(number: number): string {
  return (
    `To put the old certificate back: set label \`${controlLabels.rollback}\` on this pull request, or run ` +
    `\`gh workflow run <workflow> -f mode=rollback -f pull-request=${String(number)}\`.`
  );
}

/** What happened, in a line. */
export function headline({ action, listeners, shut }: Pick<SwapCommentModel, 'action' | 'listeners' | 'shut'>): string {
  if (shut !== undefined) {
    const more = listeners.some(({ startedAt }) => startedAt !== undefined) ? ' more' : '';
    return action === 'swap' ? `Nothing${more} was swapped` : 'Nothing was put back';
  }
  const count = (outcome: ListenerRecord['outcome']): number =>
    listeners.filter((entry) => entry.outcome === outcome).length;
  const swapped = count('swapped') + count('already-swapped');
  if (swapped === listeners.length) return `Swapped: ${allOf(swapped)}`;
  const back = count('rolled-back');
  if (back > 0 && back === listeners.length) return `Put back: ${allOf(back)}`;
  const parts = [
    ...(back > 0 ? [`${String(back)} put back`] : []),
    ...(swapped > 0 ? [`${String(swapped)} swapped`] : []),
    ...(count('failed') > 0 ? [`${String(count('failed'))} failed`] : []),
    ...(count('deferred') > 0 ? [`${String(count('deferred'))} waiting`] : []),
    ...(count('refused') > 0 ? [`${String(count('refused'))} refused`] : []),
    ...(count('not-started') > 0 ? [`${String(count('not-started'))} not started`] : []),
  ];
  return `${action === 'swap' ? 'Swap' : 'Rollback'} of ${plural(listeners.length, 'listener')}: ${parts.join(', ')}`;
}

function allOf(count: number): string {
  return count === 1 ? '1 listener' : `all ${plural(count, 'listener')}`;
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

function listenerTable({ listeners, timeZone }: SwapCommentModel, fixed: string): string {
  const sorted = listeners.toSorted((a, b) => urgency.indexOf(a.outcome) - urgency.indexOf(b.outcome));
  const rows = sorted.map((entry) => [
    `${loadBalancerWord(entry.type)} ${code(entry.loadBalancer)} port ${String(entry.port)}`,
    outcomeText(entry, timeZone),
    entry.before === undefined ? code(shortArn(entry.from)) : presentedText(entry.before),
    entry.after === undefined ? code(shortArn(entry.to)) : presentedText(entry.after),
    whyOrHow(entry),
  ]);
  const header = ['Listener', 'Outcome', 'Before', 'After', 'Why, or how verified'];
  return fittedTable({ header, rows, fixed, noun: 'listeners', language: 'en' });
}

function outcomeText(entry: ListenerRecord, timeZone: string): string {
  const at =
    entry.finishedAt === undefined ? '' : ` ${formatTime(Temporal.Instant.from(entry.finishedAt), timeZone, 'en')}`;
  switch (entry.outcome) {
    case 'swapped':
      return `✅ swapped${at}`;
    case 'rolled-back':
      return `↩️ put back${at}`;
    case 'already-swapped':
      return '✅ swapped already';
    case 'deferred':
      return '⏳ waits';
    case 'refused':
      return '🚫 refused';
    case 'failed':
      return `❌ failed${at}`;
    case 'not-started':
      return '⏸ not started';
  }
}

function whyOrHow(entry: ListenerRecord): string {
  const why = entry.reason === undefined ? '' : describeReason(entry.reason, 'en');
  const how = entry.evidence === '' ? '' : entry.evidence;
  const override = entry.override === undefined ? '' : overrideText(entry.override);
  const run = entry.run === undefined ? '' : link('run', entry.run);
  return [why, how, override, run].filter((part) => part !== '').join('<br>');
}

function overrideText({ by, why }: NonNullable<ListenerRecord['override']>): string {
  const said = why === '' ? 'who gave no reason in a comment' : `who said ${code(why, { maxLength: 300 })}`;
  return `outside the windows by label \`${controlLabels.overrideWindow}\` of ${code(by)}, ${said}`;
}

function presentedText(certificate: PresentedRecord): string {
  return `${code(certificate.subject)}<br>serial ${code(certificate.serial)}<br>${code(certificate.issuer)}<br>until ${certificate.notAfter.slice(0, 10)}`;
}

function shortArn(arn: string): string {
  return arn.split(':').at(-1) ?? arn;
}
