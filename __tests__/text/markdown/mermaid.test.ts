import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ganttChart, lineChart, mermaidName, pieChart } from '../../../src/text/markdown/mermaid.ts';
import { chartsIn, strayLines } from '../mermaid-grammar.ts';

const foreign = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '"] ; click x href "https://evil.example.com"',
    '```\n## out',
    '%%{init: {"securityLevel":"loose"}}%%',
    'section x\ntitle y',
    'a:crit, 2026-01-01, 1d',
    '2026-01-01',
    'gantt',
    '#35;quot;',
  ),
);

function bar(name: string): Parameters<typeof ganttChart>[1] {
  const times = { from: '2026-11-24 14:00', to: '2026-11-27 14:00' };
  return [{ title: 'Deadlines', bars: [{ name: `No.1 ${mermaidName(name)}`, ...times, tone: 'crit' }] }];
}

describe('a name in a chart', () => {
  test.each([
    ['*.shop.example.com', '*.shop.example.com'],
    ['xn--caf-dma.example.com', 'xn--caf-dma.example.com'],
    ['日本.example', '日本.example'],
    ['a"b;c:d`e#f%g\nh', 'a_b_c_d_e_f_g_h'],
    ['', '_'],
  ])('%j is %j', (text, expected) => {
    expect(mermaidName(text)).toBe(expected);
  });

  test('whatever stands in it, the chart is one chart with one bar', () => {
    fc.assert(
      fc.property(foreign, (name) => {
        const markdown = ganttChart('Deadlines', bar(name));
        const charts = chartsIn(markdown);

        expect(charts).toHaveLength(1);
        expect(charts[0]?.split('\n')).toHaveLength(7);
        expect(strayLines(charts[0] ?? '')).toEqual([]);
        expect(markdown.match(/```/g)).toHaveLength(2);
      }),
    );
  });
});

describe('a chart', () => {
  test('of slices leaves out those of nothing, and is none where all are', () => {
    const chart = pieChart('Certificates: "all"', [
      { label: 'done', count: 3 },
      { label: 'failed; really', count: 0 },
      { label: 'blocked: "why"', count: 1 },
    ]);

    expect(chartsIn(chart).flatMap(strayLines)).toEqual([]);
    expect(chart).toContain('"done" : 3');
    expect(chart).not.toContain('failed');
    expect(pieChart('x', [{ label: 'a', count: 0 }])).toBe('');
  });

  test('of values over time needs two points, and begins at 0', () => {
    const point = { label: '11-24', value: 7 };
    const chart = lineChart({ title: 'Left', axis: 'certificates', points: [point, { label: '12-01', value: 0 }] });

    expect(chartsIn(chart).flatMap(strayLines)).toEqual([]);
    expect(chart).toContain('0 --> 7');
    expect(lineChart({ title: 'Left', axis: 'certificates', points: [point] })).toBe('');
  });

  test('leave one blank where a sign of Mermaid stood in our words', () => {
    expect(pieChart('States', [{ label: 'blocked: the reason is below', count: 2 }])).toContain(
      '"blocked the reason is below" : 2',
    );
  });

  test('of bars is none without any', () => {
    expect(ganttChart('x', [{ title: 'a', bars: [] }])).toBe('');
  });
});
