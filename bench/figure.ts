/** One measured figure with what it is held against. */
export interface Figure {
  readonly name: string;
  readonly measured: string;
  /** The least that is possible, or what it is compared with; empty where there is none. */
  readonly floor: string;
  /** Measured ÷ floor; empty where there is no floor. */
  readonly ratio: string;
  /** Empty for what is only told. */
  readonly limit: string;
  readonly isMet: boolean;
}

/** A count that must not be above a limit; the limit is the least that is possible. */
export function limited(name: string, count: number, limit: number): Figure {
  const ratio = limit === 0 ? '' : (count / limit).toFixed(2);
  return { name, measured: String(count), floor: String(limit), ratio, limit: String(limit), isMet: count <= limit };
}

/** A value that must not be above a limit; there is no floor to compare it with. */
export function bounded(name: string, value: number, limit: number, unit = ''): Figure {
  const written = (number: number): string =>
    `${String(Math.round(number * 100) / 100)}${unit === '' ? '' : ` ${unit}`}`;
  const isMet = value <= limit;
  return { name, measured: written(value), floor: '', ratio: '', limit: written(limit), isMet };
}

/** A time in seconds that must not be above `limit` times the least that is possible, which `why` explains. */
export function againstFloor(
  name: string,
  seconds: number,
  { floor, why, limit }: { readonly floor: number; readonly why: string; readonly limit: number },
): Figure {
  return {
    name,
    measured: `${seconds.toFixed(1)} s`,
    floor: `${floor.toFixed(1)} s (${why})`,
    ratio: (seconds / floor).toFixed(2),
    limit: `${String(limit)} × floor`,
    isMet: seconds <= limit * floor,
  };
}

/** All counts together. */
export function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** Figures as a Markdown table. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, measured, floor, ratio, limit, isMet }) =>
    [name, measured, floor, ratio, limit, limit === '' ? '' : isMet ? 'met' : '**missed**'].join(' | '),
  );
  return [
    '| Work | Measured | Floor | Ratio | Limit | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}
