import { Temporal } from 'temporal-polyfill';
import { parseArn } from '../../core/arn.ts';
import type { Language } from '../../core/language.ts';
import type { Reason } from '../../core/reasons.ts';
import { isParking } from '../../core/swap/parking.ts';
import { isHalfDone, isNews, isRefusedRollback } from '../../core/swap/rollback.ts';
import type { ListenerRecord } from '../../core/swap/swap-record.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { texts } from '../locales/index.ts';
import { detailMarkdown } from '../facts.ts';
import { listing } from '../markdown/fitting.ts';
import { bullets, code } from '../markdown/markdown.ts';
import { describeReason, reasonLink } from '../reasons.ts';
import { formatDate } from '../time.ts';
import { loadBalancerWord } from './load-balancer.ts';
import { evidenceText, headline, type SwapCommentModel } from './swap-comment.ts';

/** What a run did to the listeners of a pull request, for people who read nothing else. */
export interface SwapNews extends Pick<
  SwapCommentModel,
  'action' | 'listeners' | 'blockedBy' | 'invalid' | 'number' | 'language'
> {
  /** URL of the run that changed a listener last. */
  readonly run: string;
  /** Name of an account, as far as it is known. */
  readonly nameOf: (account: string) => string | undefined;
  /** The label that starts a swap. */
  readonly label: string;
}

/** Code points for the listeners of a mention. */
const limit = 20_000;

/**
 * What stands on each listener that the run changed, whether production is safe, and what to do; below them what is refused
 * for good and so comes with no later run.
 */
export function swapNews(news: SwapNews): string {
  const { action, listeners, invalid = [], run, number, label, language } = news;
  const t = texts[language].swapComment;
  const own = listeners.filter((entry) => entry.run === run && isNews(entry));
  const refused = listeners.filter((entry) => action === 'swap' && isNeverStarted(entry));
  const noPlans = invalid.map((why) => describeReason(why, language, action));
  const lines = [...own, ...refused].map((entry) => lineOf(entry, news));
  // Whatever else failed, the next run tries again once the cause is gone.
  const isParked = own.some(isParking);
  return [
    t.news(headline(news), number, run),
    listing(
      [...lines, ...noPlans].map((line) => bullets([line])),
      { limit, language, separator: '\n' },
    ),
    ...(isParked && action === 'swap' ? [t.retry(code(label), number)] : []),
  ].join('\n\n');
}

function lineOf(entry: ListenerRecord, { action, nameOf, language, blockedBy }: SwapNews): string {
  const t = texts[language].swapComment;
  const { account = '', region = '' } = parseArn(entry.arn) ?? parseArn(entry.from) ?? {};
  const listener = t.listener(loadBalancerWord(entry.type), code(entry.loadBalancer), entry.port);
  const place = t.place(listener, code(nameOf(account) ?? account), code(region));
  const { which = 'unknown', until } = entry.serves ?? {};
  const day = until === undefined ? '' : formatDate(Temporal.Instant.from(until), 'UTC', language);
  const why = entry.reason ?? (isHalfDone(entry) ? blockedBy : undefined);
  const said = [
    ...(why === undefined ? [] : [whyText(why, action, language)]),
    ...(wasRolledBack(entry) ? [] : [evidenceText(entry, language)]),
  ].filter((part) => part !== '');
  const told = isNeverStarted(entry) ? t.notSwapped(place) : t.line[lineKind(entry)](place, t.serves(which, day));
  return [isRefusedRollback(entry) ? t.notBack(place) : told, ...said].join(' ');
}

/** What parks the pull request is mended in one way, which stands below all listeners. */
function whyText(why: Reason, action: SwapNews['action'], language: Language): string {
  if (action === 'rollback' || !isParking({ reason: why })) return describeReason(why, language, action);
  return texts[language].swapComment.why(reasonLink(why.code, language), detailMarkdown(why.detail, language));
}

function isNeverStarted(entry: ListenerRecord): boolean {
  return entry.outcome === 'refused' && !isNews(entry);
}

function lineKind(entry: ListenerRecord): keyof Catalogue['swapComment']['line'] {
  switch (entry.outcome) {
    case 'swapped':
    case 'already-swapped':
      return 'swapped';
    case 'rolled-back':
      return 'rolled-back';
    default:
      return wasRolledBack(entry) ? 'failed-back' : 'failed';
  }
}

function wasRolledBack({ evidence }: ListenerRecord): boolean {
  return typeof evidence !== 'string' && evidence.some(({ key }) => key === 'put-back');
}
