import { describe, expect, test } from '@jest/globals';
import { languages, type Language } from '../../../src/core/language.ts';
import { migrationStates } from '../../../src/core/issue/labels.ts';
import type { ReportedCertificate } from '../../../src/core/report/report.ts';
import {
  dashboardBody,
  dashboardTitle,
  lastCompleteOf,
  withDashboardMarker,
} from '../../../src/text/dashboard/dashboard.ts';
import { managedRegion, readMarkers, replaceRegion } from '../../../src/text/markdown/markdown.ts';
import { sameText } from '../../../src/text/markdown/volatile.ts';
import { now } from '../../core/fixtures.ts';
import { boardWith, gap, many, sectionsOf, type BoardFacts } from '../board-fixtures.ts';
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
} from '../fixtures.ts';
import { chartsIn, strayLines } from '../mermaid-grammar.ts';

function body(certificates: readonly ReportedCertificate[], facts: BoardFacts = {}): string {
  return dashboardBody(boardWith(certificates, facts));
}

/** One of each kind. */
const ofEachKind: readonly ReportedCertificate[] = [
  ...migrationStates.map((state, n) =>
    reported(n, {
      state,
      reason: state === 'blocked' ? { code: 'caa', detail: 'example.com', cure: 'Allow Amazon.' } : undefined,
      closedAt: state === 'done' ? '2026-11-20T00:00:00Z' : undefined,
      opensAt: state === 'waiting-for-window' ? '2026-11-28T17:00:00Z' : undefined,
      pullRequest: state === 'ready' ? 'https://github.com/my-org/certs/pull/77' : undefined,
      records: state === 'awaiting-dns' ? [reportedRecord('shop.example.com')] : [],
    }),
  ),
  reported(20, { state: undefined, listed: 'held-back', heldBackBy: 'issues.max-new-per-run', records: [] }),
  reported(21, { state: 'ready', heldBackBy: 'pull-requests.max-open', records: [] }),
  reported(22, { state: undefined, listed: 'unused', records: [] }),
];

describe('the dashboard', () => {
  test('is found by its marker and says how far the migration is', () => {
    const text = body([reported(1, { state: 'done', records: [] }), reported(2), reported(3), reported(4)]);
    expect(readMarkers(text)).toEqual(
      new Map([
        ['dashboard', ''],
        ['last-complete', '2026-11-24'],
      ]),
    );
    expect(text).toContain('**1 of 4 certificates done** `█████░░░░░░░░░░░░░░░`');
    expect(text).toContain('| `acm:awaiting-dns` | 3 |');
    expect(text).toContain('| `acm:done` | 1 |');
    expect(text).toContain('Last complete scan: 2026-11-24 (UTC)');
  });

  test('remembers what waits in our region alone, whatever people wrote around it and with whatever line ends', () => {
    const whole = `Ours: the team\r\n\r\n${body([reported(1)]).replaceAll('\n', '\r\n')}\r\n\r\nAsk us first.`;
    const changed = replaceRegion(whole, withDashboardMarker(managedRegion(whole) ?? '', 'waiting', 'abc'));
    expect(readMarkers(changed).get('waiting')).toBe('abc');
    expect(changed.startsWith('Ours: the team\r\n\r\n')).toBe(true);
    expect(changed.endsWith('\r\n\r\nAsk us first.')).toBe(true);
    expect(readMarkers(withDashboardMarker(managedRegion(changed) ?? '', 'waiting', undefined)).has('waiting')).toBe(
      false,
    );
  });

  test('has no region of ours where people took its text apart', () => {
    const whole = body([reported(1)]);
    expect(managedRegion(whole.slice(40))).toBeUndefined();
    expect(managedRegion(whole.slice(0, -40))).toBeUndefined();
    expect(managedRegion('')).toBeUndefined();
  });

  test('says so where no certificate is in use', () => {
    expect(body([])).toContain('No e-mail-validated certificate is in use');
    expect(body([])).not.toContain('###');
  });

  test('has a section for each thing that certificates wait for, the most urgent first', () => {
    expect([...sectionsOf(body(ofEachKind, { notScanned: [gap('444455556666')] })).keys()]).toEqual([
      'Whom to ask',
      'Failed: a person has to look (1)',
      'Not looked at (1)',
      'Blocked (1)',
      'Waiting for DNS records (1)',
      'DNS records to register',
      'Waiting for review (1)',
      'Waiting for a maintenance window (1)',
      'Held back by a limit (2)',
      'Going on by itself with the next runs (2)',
      'Needs nothing',
      'Done (1)',
    ]);
  });

  test('says in each section what it waits for', () => {
    const sections = sectionsOf(body(ofEachKind));
    expect(sections.get('Blocked (1)')).toContain('- [`caa`](docs/operations.md#caa): Allow Amazon.');
    expect(sections.get('Blocked (1)')).toContain('| [`caa`](docs/operations.md#caa) `example.com` | #6 |');
    expect(sections.get('Waiting for review (1)')).toContain('| Pull request | Issue |\n');
    expect(sections.get('Waiting for review (1)')).toContain('| #77 | #2 |\n');
    expect(sections.get('Waiting for a maintenance window (1)')).toContain(
      'Sun 2026-11-29 02:00 GMT+9 (Sat 2026-11-28 17:00 UTC)',
    );
    expect(sections.get('Held back by a limit (2)')).toMatch(/`issues\.max-new-per-run`\)\*\* \(1\): `shop-20/);
    expect(sections.get('Held back by a limit (2)')).toMatch(/`pull-requests\.max-open`\)\*\* \(1\): `shop-21/);
    expect(sections.get('Needs nothing')).toContain('**Not in use, so nothing is requested** (1): `shop-22');
  });

  test('does not depend on the order it was given, and puts the nearest deadline first', () => {
    const certificates = [
      reported(1, { state: 'blocked', deadline: '2026-11-27T00:00:00Z' }),
      reported(2, { state: 'blocked', deadline: '2026-11-25T00:00:00Z' }),
      reported(3, { state: 'blocked', deadline: '2026-11-27T00:00:00Z' }),
    ];
    const text = body(certificates);
    expect(text.indexOf('`shop-2.')).toBeLessThan(text.indexOf('`shop-1.'));
    expect(text.indexOf('`shop-1.')).toBeLessThan(text.indexOf('`shop-3.'));
    expect(body([...certificates].reverse())).toBe(text);
  });

  test('shows the zones with their owners, and each record that nobody has seen once', () => {
    const shared = reportedRecord('a.example.com', 'missing');
    const seen = reportedRecord('seen.example.com', 'present');
    const valid = reportedRecord('valid.example.com', 'validated');
    const unknown = { ...reportedRecord('b.example.org', 'unknown'), found: 'timeout' };
    const text = body([
      reported(1, { owners: ['octocat'], records: [shared, seen] }),
      reported(2, { owners: ['my-org/dns'], records: [shared, valid, unknown] }),
    ]);
    const sections = sectionsOf(text);
    expect(sections.get('Waiting for DNS records (2)')).toContain('| `example.com` | `my-org/dns` `octocat` | 2 | 1 |');
    expect(text).toContain('<summary>example.com: 1 record</summary>');
    expect(text).toContain('<summary>example.org: 1 record</summary>');
    expect(text.split(`${shared.name} 300 IN CNAME `)).toHaveLength(2);
    expect(text).toMatch(/^- `_.*\.b\.example\.org\.`: ❔ could not look \(`timeout`\)$/m);
    expect(sections.get('DNS records to register')).toContain('Looked up Tue 2026-11-24');
    expect(text).not.toMatch(/seen\.example|valid\.example/);
  });

  test('names regions and counts accounts that were left alone on purpose, in both languages', () => {
    const closedRegions = [{ region: 'us-west-1', accounts: ['111122223333', '444455556666'] }];
    const board = (language: Language) => {
      const model = boardWith([reported(1)], { language });
      return { ...model, report: { ...model.report, closedRegions, accountsLeftOut: { inactive: 1, excluded: 2 } } };
    };
    const section = sectionsOf(dashboardBody(board('en'))).get('Left alone on purpose');
    expect(section).toContain('1 suspended or closing account and 2 excluded accounts were left out');
    expect(section).toContain('`us-west-1`: 2 accounts');
    expect(dashboardBody(board('ja'))).toContain('`us-west-1`：2 アカウント');
    expect(dashboardBody(boardWith([reported(1)]))).not.toContain('on purpose');
  });

  test('says what could not be scanned, that the scan is incomplete, and when one was complete', () => {
    const notScanned = [gap('444455556666')];
    const text = body([], { notScanned, lastComplete: '2026-11-20' });
    expect(text).toContain(
      'is incomplete: 1 account-region could not be looked at.** The last complete one was on 2026-11-20',
    );
    expect(text).toContain(
      '| `444455556666` | `eu-west-1` | [`access-denied`](docs/operations.md#access-denied) `AccessDenied` | Allow it. |',
    );
    expect(lastCompleteOf(text)).toBe('2026-11-20');
    expect(lastCompleteOf(body([], { notScanned }))).toBeUndefined();
    expect(body([], { notScanned })).toContain('None has been complete so far.');
  });

  test('says of nothing that it is not there where nothing could be looked at, and one cause once for an account', () => {
    const notScanned = [gap('444455556666'), { ...gap('444455556666'), region: 'us-east-1' }, gap('777788889999')];
    const text = body([], { notScanned, scanned: 0 });
    expect(text).toContain('**Nothing could be looked at, so whether anything is to be migrated is not known.**');
    expect(text).not.toContain('Nothing is to be migrated');
    expect(text).toContain('### Not looked at (3)');
    expect(text.match(/^\| `\d{12}` .*$/gm)).toEqual([
      expect.stringContaining('| `444455556666` | `eu-west-1`, `us-east-1` |'),
      expect.stringContaining('| `777788889999` | `eu-west-1` |'),
    ]);
  });

  test('tells AWS’s days with what is left, the pace that is needed and the pace that there is', () => {
    const done = many(4, () => ({ state: 'done', closedAt: '2026-11-20T00:00:00Z', records: [] }));
    const left = Array.from({ length: 36 }, (_, n) => reported(n + 10, { state: 'ready', records: [] }));
    const text = body([...done, ...left]).replaceAll(/<!-- \/?now -->/g, '');
    expect(text).toContain('| stops issuing by e-mail | 2027-03-31 | 127 days | 2 | 2 |');
    expect(text).toContain('| stops renewing by e-mail | 2027-09-30 | 310 days | 0.9 | 2 |');
    expect(text).toContain('At 2 a week you finish on 2027-03-30, 1 day before AWS stops issuing by e-mail.');
    expect(body(done)).toContain('nothing left');
    expect(body(left)).toContain(
      '⚠️ None in the last two weeks: 2 a week are needed until AWS stops issuing by e-mail on 2027-03-31.',
    );
    expect(body(left, { at: now.add({ hours: 24 * 400 }) })).toMatch(/passed<!-- \/now --> \| <!-- now -->–/);
  });

  test('says how late the rest is at this pace, and what pace is needed', () => {
    const done = many(1, () => ({ state: 'done', closedAt: '2026-11-20T00:00:00Z', records: [] }));
    const left = Array.from({ length: 36 }, (_, n) => reported(n + 10, { state: 'ready', records: [] }));
    expect(body([...done, ...left])).toContain(
      'At 0.5 a week you finish on 2028-04-11, ⚠️ 377 days after AWS stops issuing by e-mail: 2 a week are needed.',
    );
  });

  test('leads from whom to ask to the issues that are counted, the nearest deadline first', () => {
    const text = body([
      reported(1, { owners: ['octocat', 'my-org/dns'], deadline: '2026-11-26T00:00:00Z' }),
      reported(2, { owners: ['octocat'], state: 'failed', records: [] }),
      reported(3, { owners: [], state: 'failed', records: [], notAfter: '2026-12-24T00:00:00Z' }),
      reported(4, { owners: ['mona'], state: 'done', records: [] }),
    ]);
    const chase = sectionsOf(text).get('Whom to ask') ?? '';
    const rows = chase.split('\n').filter((line) => line.startsWith('| `') || line.startsWith('| nobody'));
    expect(rows.map((row) => row.replaceAll(/\]\([^)]*\)/g, ']'))).toEqual([
      '| nobody named | [1] | 0 | 0 | 0 | 0 | ⚠️ 2026-11-24 |',
      '| `my-org/dns` | 0 | 0 | [1] | 0 | 0 | 2027-05-02 |',
      '| `octocat` | [1] | 0 | [1] | 0 | 0 | 2027-05-02 |',
    ]);
    const [link = ''] = /(?<=\]\()[^)]*awaiting-dns[^)]*/.exec(rows[2] ?? '') ?? [];
    expect(new URL(link).pathname).toBe('/my-org/certs/issues');
    expect(new URL(link).searchParams.get('q')).toBe(
      'is:issue is:open label:"acm-email-to-dns" label:"acm:awaiting-dns" -label:"acm-hold" involves:"octocat"',
    );
    expect(decodeURIComponent(rows[1] ?? '')).toContain('team:"my-org/dns"');
  });

  test('says in how many issues the counted certificates stand, where they share some', () => {
    const issue = 'https://github.com/my-org/certs/issues/7';
    const text = body([1, 2, 3].map((n) => reported(n, { owners: ['octocat'], issue })));
    expect(sectionsOf(text).get('Whom to ask')).toContain('[3 in 1 issue](');
  });

  test('says the verdict first, then what cannot wait, and shows figures and charts last', () => {
    const text = body(ofEachKind);
    const at = [
      'certificates done**',
      '### Whom to ask',
      '### Failed',
      '<summary>Waiting for DNS',
      'stops renewing',
    ].map((words) => text.indexOf(words));
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(text.lastIndexOf('###')).toBeLessThan(text.indexOf('<summary>Waiting for DNS'));
  });

  test.each([0, 1, 30, 300, 10_000])('of %i certificates stays under GitHub’s limit', (count) => {
    const text = body(
      many(count, (n) => ({ state: migrationStates[n % 8], owners: [`owner-${String(n % 3000)}`], records: [] })),
    );
    expect(length(text)).toBeLessThan(bodyLimit);
    expect(text.includes('### Whom to ask')).toBe(count > 1);
  });

  test('draws the next deadlines and windows, and the weeks', () => {
    const openings = [{ from: now.add({ hours: 30 }), to: now.add({ hours: 33 }) }];
    const old = reported(30, { state: 'ready', openedAt: '2026-11-01T00:00:00Z', records: [] });
    const charts = chartsIn(body([...ofEachKind, old], { openings }));
    expect(charts.map((chart) => chart.split('\n')[0])).toEqual(['gantt', 'xychart-beta']);
    expect(charts.flatMap(strayLines)).toEqual([]);
    expect(charts[0]).toContain('· No.1 shop-1.example.com :2026-11-24 14:00, 2026-11-27 14:00');
    expect(charts[0]).toContain('· next window :active, ');
  });

  test('is the same text all day, and another one the next day', () => {
    const openings = [{ from: now.add({ hours: 2 }), to: now.add({ hours: 3 }) }];
    const text = body(ofEachKind, { openings });
    expect(sameText(text, body(ofEachKind, { at: now.add({ hours: 18 }) }))).toBe(true);
    expect(sameText(text, body(ofEachKind, { at: now.add({ hours: 19 }), openings }))).toBe(false);
  });

  test('lets no foreign text out of its code or into a chart', () => {
    const foreign = { domains: [hostile], account: hostile, accountName: hostile, region: hostile, owners: [hostile] };
    const records = [{ ...reportedRecord('a.example.com', 'wrong'), zone: hostile, found: hostile }];
    const reason = { code: 'caa', detail: hostile, cure: 'Allow it.' } as const;
    const text = body(
      ofEachKind.map((certificate) => ({ ...certificate, ...foreign, records, reason })),
      { notScanned: [gap(hostile, hostile)] },
    );
    expect(outsideCode(text.replaceAll(/<summary>.*<\/summary>/g, ''))).not.toMatch(escaped);
    expect(text).not.toContain('/issues?q=');
    expect(nodeTypes(text)).not.toContain('image');
    expect(readMarkers(text).size).toBe(1);
    expect(chartsIn(text).flatMap(strayLines)).toEqual([]);
  });
});

describe('the dashboard in Japanese', () => {
  test('has the same sections, rows, charts and markers, and no English sentence', () => {
    const openings = [{ from: now.add({ hours: 30 }), to: now.add({ hours: 33 }) }];
    const notScanned = [gap('444455556666')];
    const english = body(ofEachKind, { openings, notScanned });
    const japanese = body(ofEachKind, { openings, notScanned, language: 'ja' });
    const shape = (text: string): readonly number[] => [
      sectionsOf(text).size,
      text.split('\n').length,
      chartsIn(text).length,
      text.match(/^\|/gm)?.length ?? 0,
      text.match(/`/g)?.length ?? 0,
      text.match(/<!-- now -->/g)?.length ?? 0,
    ];
    expect(shape(japanese)).toEqual(shape(english));
    expect(readMarkers(japanese)).toEqual(readMarkers(english));
    expect(chartsIn(japanese).flatMap(strayLines)).toEqual([]);
    const withoutData = japanese.replaceAll(/`[^`]*`|<!--.*?-->|Allow (?:Amazon|it)\./g, '');
    expect(withoutData).not.toMatch(/\b[A-Za-z]+ [a-z]+ [a-z]+\b/);
    expect(dashboardTitle('ja')).toMatch(/移行の状況/);
  });
});

describe('the dashboard of ten thousand certificates', () => {
  /** How many are shown and how many are said to be missing. */
  function tally(text: string, row: RegExp, noun: string): readonly [number, number] {
    const dropped = new RegExp(`(\\d+) more ${noun} did not fit here`).exec(text)?.[1] ?? '0';
    return [text.split('\n').filter((line) => row.test(line)).length, Number(dropped)];
  }

  test('fits, with the number of records that were dropped', () => {
    const text = body(many(10_000));
    expect(length(text)).toBeLessThan(bodyLimit);
    const [records, dropped] = tally(text, / IN CNAME /, 'records');
    expect(records).toBeGreaterThan(100);
    expect(records + dropped).toBe(10_000);
    expect(text).toContain('**0 of 10,000 certificates done**');
  });

  test('fits with everything at its longest, and still shows something of each', () => {
    const kinds = ['unused', 'ignored', 'held-back', 'declined', undefined] as const;
    const certificates = many(6000, (n) => {
      const listed = kinds[n % kinds.length];
      const name = longName(n);
      return {
        domains: [name],
        listed,
        heldBackBy: listed === 'held-back' ? 'issues.max-new-per-run' : undefined,
        state: listed === undefined ? migrationStates[Math.floor(n / 6) % 8] : undefined,
        reason: { code: 'label-not-authorised', detail: '', cure: '' },
        records: [reportedRecord(name)],
      };
    });
    const notScanned = Array.from({ length: 500 }, (_, n) => gap(String(n).padStart(12, '0'), '禁'.repeat(500)));
    for (const language of languages) {
      const text = body(certificates, { notScanned, language });
      expect(length(text)).toBeLessThan(bodyLimit);
      expect(Buffer.byteLength(text)).toBeLessThan(200_000);
      expect(sectionsOf(text).size).toBe(12);
      expect(text).toContain(' IN CNAME ');
    }
    const text = body(certificates, { notScanned });
    expect(tally(text, /^\| `0{9}\d{3}` \|/, 'account-regions and certificates').reduce((a, b) => a + b)).toBe(500);
    expect(text).toMatch(/\*\*Ignored by a rule\*\* \(1,200\): .* and \d+ more\./);
  });

  test('fits where every record is of a domain of its own', () => {
    const text = body(many(5000, (n) => ({ records: [reportedRecord(`shop-${String(n)}.com`)] })));
    expect(length(text)).toBeLessThan(bodyLimit);
    expect(tally(text, / IN CNAME /, 'records').reduce((a, b) => a + b)).toBe(5000);
  });

  test('drops done certificates before failed ones', () => {
    const text = body(many(5000, (n) => ({ state: n < 4900 ? 'done' : 'failed', records: [] })));
    expect(
      sectionsOf(text)
        .get('Failed: a person has to look (100)')
        ?.match(/^\| `shop/gm),
    ).toHaveLength(100);
  });
});
