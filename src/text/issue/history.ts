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

/** What the history of a migration is told from. */
export interface HistoryModel extends Locale {
  /** In their order. */
  readonly events: readonly DatedEvent[];
  readonly strategy: 'replace' | 'in-place';
}

/** Code points of the table; the rest of a closed issue needs less than half of a body. */
const limit = 25_000;
/** Most listeners that are told of, so that the end of the story has its place. */
const shownSwaps = 80;

/** Section of an issue that is done: what happened when. */
export function historySection(model: HistoryModel): string {
  const { events, language, timeZone } = model;
  const t = texts[language].history;
  const swaps = events.filter((event) => 'swap' in event);
  const left = new Set(swaps.slice(shownSwaps));
  const rows = events
    .filter((event) => !('swap' in event && left.has(event)))
    .map((event) => [formatTime(event.at, timeZone, language), eventText(event, model)]);
  const table = fittedTable({ header: t.header, rows, limit, noun: t.noun, language });
  const note = left.size === 0 ? '' : `\n\n${t.moreListeners(left.size)}`;
  return `### ${t.heading}\n\n${table}${note}`;
}

function eventText(event: DatedEvent, { strategy, language }: HistoryModel): string {
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
