/*
 * Arithmetic on stretches of time, as sequences that are read only as far as they are needed: a calendar has no end.
 */

/** `[from, to)` in milliseconds since the Unix epoch; infinite where it has no beginning or no end. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Makes overlapping and touching spans one and leaves out empty ones. Expects them in order of `from`. */
export function* merged(spans: Iterable<Span>): Generator<Span> {
  let current: Span | undefined;
  for (const span of spans) {
    if (span.to <= span.from) continue;
    if (current === undefined) {
      current = span;
    } else if (span.from <= current.to) {
      current = { from: current.from, to: Math.max(current.to, span.to) };
    } else {
      yield current;
      current = span;
    }
  }
  if (current !== undefined) yield current;
}

/** What remains of merged spans, in order, when the cuts (any order, overlapping or not) are taken out. */
export function* without(spans: Iterable<Span>, cuts: readonly Span[]): Generator<Span> {
  const ordered = [...merged(inOrder(cuts))];
  for (const span of spans) {
    let from = span.from;
    for (const cut of ordered) {
      if (cut.to <= from) continue;
      if (cut.from >= span.to) break;
      if (cut.from > from) yield { from, to: cut.from };
      from = cut.to;
    }
    if (from < span.to) yield { from, to: span.to };
  }
}

/** The spans by their beginnings. */
export function inOrder(spans: readonly Span[]): readonly Span[] {
  return spans.toSorted((a, b) => a.from - b.from);
}
