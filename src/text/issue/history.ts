import { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../core/language.ts';
import type { DatedEvent } from '../../core/certificate/life.ts';
import type { FinishedSwap } from '../../core/swap/reversion.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { texts } from '../locales/index.ts';
import { detailMarkdown } from '../facts.ts';
import { fittedTable } from '../markdown/fitting.ts';
import { loadBalancerWord } from '../pull-request/load-balancer.ts';
import { code } from '../markdown/markdown.ts';
import { formatTime } from '../time.ts';

/** What happened to a certificate. */
export interface Life {
  /** Its first name. */
  readonly domain: string;
  /** In their order. */
  readonly events: readonly DatedEvent[];
  readonly strategy: 'replace' | 'in-place';
}

/** What the history of an issue is told from. */
export interface HistoryModel extends Locale {
  /** One for each certificate. */
  readonly lives: readonly Life[];
}

/** Code points of the table; the rest of a closed issue needs less than half of a body. */
const limit = 25_000;
/** Most listeners that are told of, so that the end of the story has its place. */
const shownSwaps = 80;

/**
 * Section of an issue that is done: what happened when. What happened to several of its certificates at once is told once,
 * with their names. `room`: code points.
 */
export function historySection({ lives, language, timeZone }: HistoryModel, room = limit): string {
  const t = texts[language].history;
  const events = lives
    .flatMap((life) => life.events.map((event) => ({ life, event })))
    .toSorted((a, b) => Temporal.Instant.compare(a.event.at, b.event.at));
  const left = new Set(events.filter(({ event }) => 'swap' in event).slice(shownSwaps));
  const told = new Map<string, { readonly at: string; readonly what: string; readonly domains: Set<string> }>();
  for (const one of events.filter((each) => !left.has(each))) {
    const at = formatTime(one.event.at, timeZone, language);
    const what = eventText(one.event, one.life, language);
    const key = JSON.stringify([at, what]);
    const domains = told.get(key)?.domains ?? new Set();
    // What is about the issue itself is about all of them.
    if (one.event.kind !== 'opened' && lives.length > 1) domains.add(code(one.life.domain));
    told.set(key, { at, what, domains });
  }
  const rows = [...told.values()].map(({ at, what, domains }) => [
    at,
    domains.size === 0 ? what : t.of([...domains].join(', '), what),
  ]);
  const table = fittedTable({ header: t.header, rows, limit: Math.min(limit, room), noun: t.noun, language });
  const note = left.size === 0 ? '' : `\n\n${t.moreListeners(left.size)}`;
  return `### ${t.heading}\n\n${table}${note}`;
}

function eventText(event: DatedEvent, { strategy }: Life, language: Locale['language']): string {
  const t = texts[language].history;
  switch (event.kind) {
    case 'opened':
      return t.opened;
    case 'requested':
      return event.attempt === undefined ? t.chosen : t.requested(event.attempt);
    case 'issued':
      return t.issued;
    case 'switch-started':
      return t.switchStarted;
    case 'proposed':
      return t.proposed(`#${String(event.pullRequest)}`);
    case 'merged':
      return t.merged(`#${String(event.pullRequest)}`, event.by === undefined ? '' : code(event.by));
    case 'swapped':
      return swapText(event.swap, t.swapped, language);
    case 'put-back':
      return swapText(event.swap, t.putBack, language);
    case 'done':
      return strategy === 'replace' ? t.doneReplaced : t.doneInPlace;
  }
}

function swapText(
  { pullRequest, record }: FinishedSwap,
  tell: Catalogue['history']['swapped'],
  language: Locale['language'],
): string {
  const { type, loadBalancer, port, evidence } = record;
  const listener = texts[language].swapComment.listener(loadBalancerWord(type), code(loadBalancer), port);
  return tell(listener, `#${String(pullRequest)}`, detailMarkdown(evidence, language));
}
