import { linkGrowth } from '../../core/documents.ts';

/** Most code points of a body that the action writes: GitHub's error text says 65,536 characters, this leaves room. */
export const bodyCodePoints = 60_000;

/** Most UTF-8 bytes of a body that the action writes: issues and comments were measured to take 262,144. */
export const bodyBytes = 200_000;

/** What has to fit, and how much may. */
export interface RowBudget {
  /** Everything of the text that is no row. It always stays. */
  readonly fixed: string;
  /** Whole rows, the most urgent first. */
  readonly rows: readonly string[];
  /** Code points of the whole text; 60,000 unless told otherwise. */
  readonly limit?: number;
  /** UTF-8 bytes of the whole text; 200,000 unless told otherwise. */
  readonly byteLimit?: number;
  /** The note that says how many rows are missing. */
  readonly dropped: (count: number) => string;
}

/** The rows that fit, and the note on those that do not. */
export interface FittedRows {
  readonly rows: readonly string[];
  readonly note: string | undefined;
}

interface Size {
  readonly codePoints: number;
  readonly bytes: number;
}

const encoder = new TextEncoder();

/** How large a text is once it is written, with the addresses of its links. */
export function sizeOf(text: string): Size {
  let codePoints = 0;
  for (const character of text) codePoints += character === '' ? 0 : 1;
  const links = linkGrowth(text);
  return { codePoints: codePoints + links, bytes: encoder.encode(text).length + links };
}

/** `gap` counts the line ends around a piece; they are ASCII, so as many bytes as code points. */
function plus(left: Size, right: Size, gap: number): Size {
  return { codePoints: left.codePoints + right.codePoints + gap, bytes: left.bytes + right.bytes + gap };
}

/**
 * Keeps as many rows as fit with the fixed text, dropping whole rows from the least urgent end. Counts one line end a
 * row and two empty lines around the note. Where the fixed text alone is too long, no row is kept.
 */
export function fitRows(budget: RowBudget): FittedRows {
  const { limit = bodyCodePoints, byteLimit = bodyBytes } = budget;
  const fits = (size: Size): boolean => size.codePoints <= limit && size.bytes <= byteLimit;
  const sizes = [sizeOf(budget.fixed)];
  for (const row of budget.rows) sizes.push(plus(sizes.at(-1) ?? sizeOf(''), sizeOf(row), 1));
  for (let kept = budget.rows.length; kept >= 0; kept -= 1) {
    const size = sizes[kept] ?? sizeOf('');
    if (kept === budget.rows.length) {
      if (fits(size)) return { rows: budget.rows, note: undefined };
      continue;
    }
    if (!fits(size)) continue;
    const note = budget.dropped(budget.rows.length - kept);
    if (fits(plus(size, sizeOf(note), note === '' ? 0 : 4))) return { rows: budget.rows.slice(0, kept), note };
  }
  return { rows: [], note: budget.rows.length === 0 ? undefined : budget.dropped(budget.rows.length) };
}
