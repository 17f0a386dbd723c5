import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inOrder, merged, without, type Span } from '../../../src/core/calendar/spans.ts';

const spans = fc.array(
  fc.tuple(fc.nat(60), fc.nat(12)).map(([from, length]): Span => ({ from, to: from + length })),
  { maxLength: 8 },
);

function covers(list: readonly Span[], at: number): boolean {
  return list.some((span) => span.from <= at && at < span.to);
}

const moments = Array.from({ length: 80 }, (_, at) => at);

describe('merged', () => {
  test('covers exactly what the spans cover, with gaps between and nothing empty', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const result = [...merged(inOrder(list))];

        expect(moments.filter((at) => covers(result, at))).toEqual(moments.filter((at) => covers(list, at)));
        expect(result.every((span) => span.from < span.to)).toBe(true);
        expect(result.slice(1).every((span, index) => span.from > (result[index]?.to ?? Infinity))).toBe(true);
      }),
    );
  });

  test('makes touching spans one', () => {
    expect([
      ...merged([
        { from: 0, to: 5 },
        { from: 5, to: 7 },
      ]),
    ]).toEqual([{ from: 0, to: 7 }]);
  });

  test('reads no further than asked', () => {
    function* endless(): Generator<Span> {
      for (let from = 0; ; from += 10) yield { from, to: from + 1 };
    }

    expect(merged(endless()).next().value).toEqual({ from: 0, to: 1 });
  });
});

describe('without', () => {
  test('covers exactly what the spans cover and no cut does', () => {
    fc.assert(
      fc.property(spans, spans, (list, cuts) => {
        const result = [...without(merged(inOrder(list)), cuts)];

        expect(moments.filter((at) => covers(result, at))).toEqual(
          moments.filter((at) => covers(list, at) && !covers(cuts, at)),
        );
        expect(result.every((span) => span.from < span.to)).toBe(true);
      }),
    );
  });

  test('cuts a span without beginning and end', () => {
    expect([...without([{ from: -Infinity, to: Infinity }], [{ from: 3, to: 5 }])]).toEqual([
      { from: -Infinity, to: 3 },
      { from: 5, to: Infinity },
    ]);
  });
});
