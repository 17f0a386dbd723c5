import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitRows } from '../../../src/text/markdown/budget.ts';

const dropped = (count: number): string => `${String(count)} rows left out`;

describe('rows within a budget', () => {
  test('all stay, without a note, where they fit', () => {
    const rows = ['a', 'b'];
    expect(fitRows({ fixed: 'text', rows, dropped })).toEqual({ rows, note: undefined });
  });

  test('go whole, from the least urgent end, and the note names how many', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => `${String(index)} ${'x'.repeat(95)}`);
    const fitted = fitRows({ fixed: 'y'.repeat(10_000), rows, dropped });
    expect(fitted.rows).toEqual(rows.slice(0, fitted.rows.length));
    expect(fitted.rows.length).toBeGreaterThan(490);
    expect(fitted.note).toBe(dropped(1000 - fitted.rows.length));
  });

  test('count by code points and by bytes, whichever is short first', () => {
    const rows = Array.from({ length: 100 }, () => '😀'.repeat(1000));
    const fitted = fitRows({ fixed: '', rows, dropped });
    expect(fitted.rows).toHaveLength(49);
    expect(fitRows({ fixed: '', rows, dropped, byteLimit: Infinity }).rows).toHaveLength(59);
  });

  test('make a text that keeps both limits, with as many rows as these allow', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), texts, fc.integer({ min: 60, max: 120 }), (fixed, rows, limit) => {
        const byteLimit = limit + 20;
        const fitted = fitRows({ fixed, rows, limit, byteLimit, dropped });
        const size = (kept: readonly string[], note: string | undefined): boolean => {
          const text = [fixed, ...kept].join('\n') + (note === undefined ? '' : `\n\n${note}\n\n`);
          return Array.from(text).length <= limit && Buffer.byteLength(text) <= byteLimit;
        };
        expect(size(fitted.rows, fitted.note)).toBe(true);
        expect(fitted.rows).toEqual(rows.slice(0, fitted.rows.length));
        const missing = rows.length - fitted.rows.length;
        expect(fitted.note).toBe(missing === 0 ? undefined : dropped(missing));
        if (missing > 0) {
          const more = rows.slice(0, fitted.rows.length + 1);
          expect(size(more, missing === 1 ? undefined : dropped(missing - 1))).toBe(false);
        }
      }),
    );
  });

  test('all go where the fixed text alone is too long', () => {
    expect(fitRows({ fixed: 'x'.repeat(70_000), rows: ['a'], dropped })).toEqual({ rows: [], note: dropped(1) });
  });
});
