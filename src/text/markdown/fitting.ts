import type { Language } from '../../core/language.ts';
import { bodyBytes, bodyCodePoints, fitRows } from './budget.ts';
import { texts } from '../locales/index.ts';
import { table, type Cell } from './markdown.ts';

/** A table that may be longer than there is room for. */
export interface FittedTable {
  readonly header: readonly Cell[];
  /** The most urgent first. */
  readonly rows: readonly (readonly Cell[])[];
  /** Text that shares the room with the table. */
  readonly fixed?: string;
  /** Code points of table and `fixed` together; all of a body unless told otherwise. */
  readonly limit?: number;
  /** What the rows are, in the text's language and in the plural: `certificates`. */
  readonly noun: string;
  readonly language: Language;
}

/** UTF-8 bytes that go with a limit of code points. */
export function bytesFor(codePoints: number): number {
  return Math.floor((codePoints / bodyCodePoints) * bodyBytes);
}

/** The note on rows that did not fit. `noun`: what they are, in the text's language. */
export function droppedNote(count: number, noun: string, language: Language): string {
  return texts[language].fitting.dropped(count, noun);
}

/** The table with as many whole rows as fit, and below it the number of those that did not. */
export function fittedTable(model: FittedTable): string {
  const { header, rows, fixed = '', limit = bodyCodePoints, noun, language } = model;
  const [head = '', rule = '', ...lines] = table(header, rows).split('\n');
  const fitted = fitRows({
    fixed: [fixed, head, rule].join('\n'),
    rows: lines,
    limit,
    byteLimit: bytesFor(limit),
    dropped: (count) => droppedNote(count, noun, language),
  });
  const shown = [head, rule, ...fitted.rows].join('\n');
  return fitted.note === undefined ? shown : `${shown}\n\n${fitted.note}`;
}

/** How a list in one line is written. */
export interface ListingStyle {
  /** Code points. */
  readonly limit: number;
  readonly language: Language;
  /** The language's comma unless told otherwise. */
  readonly separator?: string;
}

/** Items in one line as far as they fit in `limit` code points; then `and 12 more`. The first always stands. */
export function listing(items: readonly string[], style: ListingStyle): string {
  const t = texts[style.language].fitting;
  const { limit, separator = t.separator } = style;
  const { rows } = fitRows({ fixed: '', rows: items, limit, byteLimit: bytesFor(limit), dropped: () => '' });
  const shown = rows.length === 0 ? items.slice(0, 1) : rows;
  const more = items.length - shown.length;
  return more > 0 ? `${shown.join(separator)}${separator}${t.more(more)}` : shown.join(separator);
}
