import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/core/language.ts';
import { cutSummary } from '../../../src/text/report/summary-cut.ts';

const limit = 10_000;

describe('a summary', () => {
  test('that fits stays as it is', () => {
    expect(cutSummary('## a\n\nb', 'en', limit)).toBe('## a\n\nb');
  });

  test.each(languages)('that is too long is cut at whole lines and says how many are missing, in %s', (language) => {
    const rows = Array.from({ length: 2000 }, (_, n) => `| ${String(n)} | 証明書 |`);
    const text = cutSummary(rows.join('\n'), language, limit);
    expect(Buffer.byteLength(text)).toBeLessThan(limit);
    const kept = text.split('\n').filter((line) => line.startsWith('|'));
    expect(kept).toEqual(rows.slice(0, kept.length));
    expect(kept.length).toBeGreaterThan(300);
    expect(text).toContain(new Intl.NumberFormat(language).format(2000 - kept.length));
  });

  test('leaves no code block and no fold open', () => {
    const inBlock = ['<details><summary>a</summary>', '', '````dns', ...Array.from({ length: 2000 }, () => 'record')];
    const lines = cutSummary(inBlock.join('\n'), 'en', limit).split('\n');
    expect(lines.filter((line) => line.startsWith('````'))).toEqual(['````dns', '````']);
    expect(lines.indexOf('</details>')).toBeGreaterThan(lines.indexOf('````'));
    expect(lines.at(-2)).toMatch(/lines/);
  });
});
