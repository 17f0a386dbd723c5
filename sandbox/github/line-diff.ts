/** How many lines were added and deleted between two texts, and the change as one hunk of a unified diff. */
export interface LineDiff {
  readonly additions: number;
  readonly deletions: number;
  readonly patch: string;
}

const context = 3;

function splitLines(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** Lengths of the longest common subsequences of all tails. */
function commonTails(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  let below = new Array<number>(after.length + 1).fill(0);
  const table = [below];
  for (const line of before.toReversed()) {
    const row = new Array<number>(after.length + 1).fill(0);
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] = line === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
    table.unshift(row);
    below = row;
  }
  return table;
}

function changedLines(before: readonly string[], after: readonly string[]): readonly string[] {
  const table = commonTails(before, after);
  const lines: string[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push(` ${before[i] ?? ''}`);
      i += 1;
      j += 1;
    } else if (j >= after.length || (i < before.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      lines.push(`-${before[i] ?? ''}`);
      i += 1;
    } else {
      lines.push(`+${after[j] ?? ''}`);
      j += 1;
    }
  }
  return lines;
}

function countFrom(start: number, length: number): string {
  return `${length === 0 ? 0 : start + 1},${length}`;
}

/** Compares two texts line by line. Meant for the small files of a sandbox: memory grows with the product of lines. */
export function diffLines(before: string, after: string): LineDiff {
  const old = splitLines(before);
  const now = splitLines(after);
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const start = Math.max(0, head - context);
  const end = Math.max(0, tail - context);
  const lines = changedLines(old.slice(start, old.length - end), now.slice(start, now.length - end));
  const oldLength = old.length - end - start;
  const newLength = now.length - end - start;
  return {
    additions: lines.filter((line) => line.startsWith('+')).length,
    deletions: lines.filter((line) => line.startsWith('-')).length,
    patch: [`@@ -${countFrom(start, oldLength)} +${countFrom(start, newLength)} @@`, ...lines].join('\n'),
  };
}
