import { describe, expect, test } from '@jest/globals';
import { migrationStates } from '../../src/core/labels.ts';
import type { ReportedCertificate, ReportedGap } from '../../src/core/report.ts';
import { dashboardBody } from '../../src/text/dashboard.ts';
import { readMarkers } from '../../src/text/markdown.ts';
import { sameText } from '../../src/text/moving.ts';
import { now } from '../core/fixtures.ts';
import {
  bodyLimit,
  escaped,
  hostile,
  length,
  longName,
  nodeTypes,
  outsideCode,
  reported,
  reportedRecord,
} from './fixtures.ts';

function body(
  certificates: readonly ReportedCertificate[],
  { notScanned = [], at = now }: { readonly notScanned?: readonly ReportedGap[]; readonly at?: typeof now } = {},
): string {
  const report = { certificates, notScanned, complete: notScanned.length === 0 };
  return dashboardBody({ report, timeZone: 'Asia/Tokyo', now: at });
}

function gap(account: string, detail = 'AccessDenied'): ReportedGap {
  return { account, region: 'eu-west-1', reason: { code: 'access-denied', detail, cure: 'Allow it.' } };
}

function many(
  count: number,
  part: (n: number) => Partial<ReportedCertificate> = () => ({}),
): readonly ReportedCertificate[] {
  return Array.from({ length: count }, (_, n) => reported(n, part(n)));
}

describe('the dashboard', () => {
  test('is found by its marker and says how far the migration is', () => {
    const text = body([reported(1, { state: 'done', records: [] }), reported(2), reported(3), reported(4)]);
    expect(readMarkers(text)).toEqual(new Map([['dashboard', '']]));
    expect(text).toContain('**1 of 4 certificates done** `█████░░░░░░░░░░░░░░░`');
    expect(text).toContain('| `acm:awaiting-dns` | 3 |');
    expect(text).toContain('| `acm:done` | 1 |');
    expect(text).toContain('Last complete scan: 2026-11-24 (UTC)');
  });

  test('says so where no certificate is in use', () => {
    expect(body([])).toContain('No e-mail-validated certificate is in use');
    expect(body([])).not.toContain('### Certificates');
  });

  test('lists certificates with the most urgent first, each with its deadline and issue', () => {
    const rank = ['failed', 'blocked', 'awaiting-dns', 'ready', 'waiting-for-window', 'found', 'swapped', 'done'];
    const text = body(migrationStates.map((state, n) => reported(n, { state })));
    const rows = text.split('\n').filter((line) => line.includes('| `111122223333` `eu-west-1` |'));
    expect(rows.map((row) => /\| ([a-z-]+), until/.exec(row)?.[1])).toEqual(rank);
    expect(rows[2]).toMatch(/until Fri 2026-11-27 14:00 GMT\+9 \(Fri 2026-11-27 05:00 UTC\) \| #1 \|$/);
  });

  test('puts the nearest deadline first among equals, and does not depend on the order it was given', () => {
    const certificates = [
      reported(1, { deadline: '2026-11-27T00:00:00Z' }),
      reported(2, { deadline: '2026-11-25T00:00:00Z' }),
      reported(3, { deadline: '2026-11-27T00:00:00Z' }),
    ];
    const text = body(certificates);
    expect(text.indexOf('`shop-2.')).toBeLessThan(text.indexOf('`shop-1.'));
    expect(text.indexOf('`shop-1.')).toBeLessThan(text.indexOf('`shop-3.'));
    expect(body([...certificates].reverse())).toBe(text);
  });

  test('groups the records that nobody has seen by domain, each once', () => {
    const shared = reportedRecord('a.example.com', 'missing');
    const seen = reportedRecord('seen.example.com', 'present');
    const valid = reportedRecord('valid.example.com', 'validated');
    const unknown = reportedRecord('b.example.org', 'unknown');
    const text = body([reported(1, { records: [shared, seen] }), reported(2, { records: [shared, valid, unknown] })]);
    expect(text).toContain('<summary>example.com: 1 record</summary>');
    expect(text).toContain('<summary>example.org: 1 record</summary>');
    expect(text.split(shared.name)).toHaveLength(2);
    expect(text).not.toMatch(/seen\.example|valid\.example/);
  });

  test('names what has no issue, by why', () => {
    const kinds = ['unused', 'expired', 'ignored', 'held-back', 'declined'] as const;
    const text = body(
      kinds.map((listed, n) => reported(n, { listed, state: undefined, issue: undefined, records: [] })),
    );
    for (const [n, words] of ['Not in use', 'Expired', 'Ignored', 'Held back', 'Closed as not planned'].entries()) {
      expect(text).toMatch(new RegExp(`\\*\\*${words}.*\\*\\* \\(1\\): \`shop-${String(n)}\\.example\\.com\``));
    }
  });

  test('says what could not be scanned and that the scan is incomplete', () => {
    const text = body([], { notScanned: [gap('444455556666')] });
    expect(text).toContain('is incomplete:** 1 account-region could not be looked at');
    expect(text).toContain('| `444455556666` | `eu-west-1` | `access-denied` `AccessDenied` | Allow it. |');
  });

  test('is the same text all day, and another one the next day', () => {
    const text = body([reported(1)]);
    expect(sameText(text, body([reported(1)], { at: now.add({ hours: 18 }) }))).toBe(true);
    expect(sameText(text, body([reported(1)], { at: now.add({ hours: 19 }) }))).toBe(false);
  });

  test('lets no foreign text out of its code', () => {
    const text = body(
      [
        reported(1, { domains: [hostile], account: hostile, region: hostile }),
        reported(2, { domains: [hostile], state: undefined, listed: 'unused' }),
      ],
      { notScanned: [gap(hostile, hostile)] },
    );
    expect(outsideCode(text)).not.toMatch(escaped);
    expect(nodeTypes(text)).not.toContain('image');
    expect(readMarkers(text).size).toBe(1);
  });
});

describe('the dashboard of five thousand certificates', () => {
  /** How many are shown and how many are said to be missing. */
  function tally(text: string, row: RegExp, noun: string): readonly [number, number] {
    const dropped = new RegExp(`(\\d+) more ${noun} did not fit here`).exec(text)?.[1] ?? '0';
    return [text.split('\n').filter((line) => row.test(line)).length, Number(dropped)];
  }

  test('fits, with the number of rows and records that were dropped', () => {
    const text = body(many(5000));
    expect(length(text)).toBeLessThan(bodyLimit);
    const [rows, droppedRows] = tally(text, /^\| `shop-\d+\./, 'certificates');
    expect(rows).toBeGreaterThan(100);
    expect(rows + droppedRows).toBe(5000);
    const [records, droppedRecords] = tally(text, / IN CNAME /, 'records');
    expect(records).toBeGreaterThan(100);
    expect(records + droppedRecords).toBe(5000);
    expect(text).toContain('**0 of 5000 certificates done**');
  });

  test('fits with everything at its longest, and still shows something of each', () => {
    const kinds = ['unused', 'expired', 'ignored', 'held-back', 'declined', undefined] as const;
    const certificates = many(6000, (n) => {
      const listed = kinds[n % kinds.length];
      const name = longName(n);
      return {
        domains: [name],
        listed,
        state: listed === undefined ? 'blocked' : undefined,
        reason: { code: 'label-not-authorised', detail: '', cure: '' },
        records: [reportedRecord(name)],
      };
    });
    const notScanned = Array.from({ length: 500 }, (_, n) => gap(String(n).padStart(12, '0'), '禁'.repeat(500)));
    const text = body(certificates, { notScanned });
    expect(length(text)).toBeLessThan(bodyLimit);
    expect(Buffer.byteLength(text)).toBeLessThan(200_000);
    expect(tally(text, /^\| `0{9}\d{3}` \|/, 'account-regions').reduce((a, b) => a + b)).toBe(500);
    expect(tally(text, /^\| `\d{5}\.x/, 'certificates').reduce((a, b) => a + b)).toBe(1000);
    expect(text).toMatch(/\*\*Ignored by a rule\*\* \(1000\): .* and \d+ more\./);
    expect(text).toContain(' IN CNAME ');
  });

  test('fits where every record is of a domain of its own', () => {
    const text = body(many(5000, (n) => ({ records: [reportedRecord(`shop-${String(n)}.com`)] })));
    expect(length(text)).toBeLessThan(bodyLimit);
    expect(tally(text, / IN CNAME /, 'records').reduce((a, b) => a + b)).toBe(5000);
  });

  test('drops done certificates before failed ones', () => {
    const text = body(many(5000, (n) => ({ state: n < 4900 ? 'done' : 'failed', records: [] })));
    expect(text.split('\n').filter((line) => line.includes('| failed, until'))).toHaveLength(100);
  });
});
