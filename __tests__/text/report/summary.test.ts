import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/core/language.ts';
import { reason } from '../../../src/core/reasons.ts';
import { reportReason } from '../../../src/text/reasons.ts';
import { scanSummary, swapSummary } from '../../../src/text/report/summary.ts';
import { boardWith, gap, many } from '../board-fixtures.ts';
import { escaped, hostile, longName, nodeTypes, outsideCode, reported, reportedRecord } from '../fixtures.ts';
import { chartsIn, strayLines } from '../mermaid-grammar.ts';

const mebibyte = 1024 * 1024;

describe('the summary of a scan', () => {
  test('shows what the dashboard shows, pictures included', () => {
    const certificates = [
      reported(1),
      reported(2, { state: 'done' }),
      reported(3, { state: undefined, listed: 'unused' }),
    ];
    const text = scanSummary(boardWith(certificates, { notScanned: [gap(hostile, hostile)] }));
    expect(text).toMatch(/^## acm-email-to-dns: scan\n\n\*\*1 of 2 certificates done\*\*/);
    expect(text).toContain('### Not looked at (1)');
    expect(chartsIn(text)).toHaveLength(1);
    expect(chartsIn(text).flatMap(strayLines)).toEqual([]);
    expect(outsideCode(text).replaceAll('github.com/my-org/certs/issues?q=', '')).not.toMatch(escaped);
    expect(nodeTypes(text)).not.toContain('image');
  });

  test.each(languages)('stays far below the mebibyte that GitHub takes, in %s', (language) => {
    const certificates = many(10_000, (n) => ({ domains: [longName(n)], records: [reportedRecord(longName(n))] }));
    const notScanned = Array.from({ length: 3000 }, () => gap('111122223333', '𠮷'.repeat(500)));
    const text = scanSummary(boardWith(certificates, { notScanned, language }));
    expect(Buffer.byteLength(text)).toBeLessThan(mebibyte / 3);
    expect(text.match(/<details>/g)?.length).toBeGreaterThan(0);
  });
});

describe('the summary of a swap', () => {
  const listener = { arn: 'x', loadBalancer: hostile, port: 443, from: 'a', to: 'b' };
  const shown = { before: undefined, after: undefined, window: undefined, override: undefined };
  const people = { labelledBy: undefined, mergedBy: undefined, run: undefined };
  const times = { startedAt: undefined, finishedAt: undefined, ...shown, ...people };
  const base = { number: 7, url: 'u', reason: undefined, labelledBy: undefined, mergedBy: undefined };
  const swapped = {
    ...listener,
    ...times,
    outcome: 'swapped',
    reason: undefined,
    evidence: 'three handshakes',
  } as const;

  test('tells of each listener, and of a pull request that was shut', () => {
    const blockedBy = { ...base, reason: reportReason(reason('not-labelled', hostile), 'en'), listeners: [] };
    const frozen = reportReason(reason('frozen'), 'en');
    const waiting = { ...listener, ...times, outcome: 'deferred', reason: frozen, evidence: '' } as const;
    const text = swapSummary([blockedBy, { ...base, listeners: [swapped, waiting] }], 'en');
    expect(text).toContain('| swapped | three handshakes |');
    expect(text).toContain('| waits | [`frozen`](docs/operations.md#frozen): Nothing to do');
    expect(text).toContain('| #7 |  |  | [`not-labelled`](docs/operations.md#not-labelled)');
    expect(chartsIn(text)[0]).toContain('"swapped" : 1');
    expect(chartsIn(text).flatMap(strayLines)).toEqual([]);
    expect(outsideCode(text)).not.toMatch(escaped);
    expect(swapSummary([], 'en')).toContain('No merged pull request waits');
    expect(swapSummary([], 'ja')).toContain('ありません');
  });

  test('is cut by rows, and says how many', () => {
    const text = swapSummary([{ ...base, listeners: Array.from({ length: 5000 }, () => swapped) }], 'en');
    const rows = text.match(/^\| #7/gm)?.length ?? 0;
    const dropped = Number(/(\d+) more listeners did not fit/.exec(text)?.[1]);
    expect(rows + dropped).toBe(5000);
    expect(Buffer.byteLength(text)).toBeLessThan(mebibyte / 3);
  });
});
