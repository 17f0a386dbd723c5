import { bodyBytes, bodyCodePoints, fitRows } from './budget.ts';
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
  /** What the rows are, in the plural: `certificates`. */
  readonly noun: string;
}

/** UTF-8 bytes that go with a limit of code points. */
export function bytesFor(codePoints: number): number {
  return Math.floor((codePoints / bodyCodePoints) * bodyBytes);
}

/** The note on rows that did not fit. */
export function droppedNote(count: number, noun: string): string {
  return `${String(count)} more ${noun} did not fit here; the report file has all.`;
}

/** The table with as many whole rows as fit, and below it the number of those that did not. */
export function fittedTable({ header, rows, fixed = '', limit = bodyCodePoints, noun }: FittedTable): string {
  const [head = '', rule = '', ...lines] = table(header, rows).split('\n');
  const fitted = fitRows({
    fixed: [fixed, head, rule].join('\n'),
    rows: lines,
    limit,
    byteLimit: bytesFor(limit),
    dropped: (count) => droppedNote(count, noun),
  });
  const shown = [head, rule, ...fitted.rows].join('\n');
  return fitted.note === undefined ? shown : `${shown}\n\n${fitted.note}`;
}

/** Items in one line as far as they fit in `limit` code points; then `and 12 more`. The first always stands. */
export function listing(items: readonly string[], limit: number, separator = ', '): string {
  const { rows } = fitRows({ fixed: '', rows: items, limit, byteLimit: bytesFor(limit), dropped: () => '' });
  const shown = rows.length === 0 ? items.slice(0, 1) : rows;
  const more = items.length - shown.length;
  return more > 0 ? `${shown.join(separator)}${separator}and ${String(more)} more` : shown.join(separator);
}
