import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { reason, reasonCodes } from '../../src/core/reasons.ts';
import {
  blockedText,
  eventComment,
  rememberedIn,
  recordsText,
  reminderText,
  reopenedText,
  wrongRecordText,
} from '../../src/text/issue/events.ts';
import { bytesFor, fittedTable, listing } from '../../src/text/markdown/fitting.ts';
import { readMarkers } from '../../src/text/markdown/markdown.ts';
import { volatile, sameText } from '../../src/text/markdown/volatile.ts';
import { describeOpenings } from '../../src/text/doctor/openings.ts';
import { plural } from '../../src/text/plural.ts';
import { cureOf, describeReason, reportReason } from '../../src/text/reasons.ts';
import { formatNumber } from '../../src/text/number.ts';
import { formatDate, formatDay, formatIso, formatLeft, formatTime } from '../../src/text/time.ts';
import { config, now } from '../core/fixtures.ts';
import { bodyLimit, escaped, hostile, length, longName, outsideCode, shown } from './fixtures.ts';
import { foreignText } from './github-markdown.ts';

function at(text: string): Temporal.Instant {
  return Temporal.Instant.from(text);
}

describe('a time', () => {
  test.each([
    ['2026-11-28T17:00:00Z', 'Asia/Tokyo', 'Sun 2026-11-29 02:00 GMT+9 (Sat 2026-11-28 17:00 UTC)'],
    ['2026-11-28T17:00:59.9Z', 'UTC', 'Sat 2026-11-28 17:00 UTC'],
    ['2026-07-01T12:30:00Z', 'America/New_York', 'Wed 2026-07-01 08:30 EDT (Wed 2026-07-01 12:30 UTC)'],
    ['2026-12-01T12:30:00Z', 'America/New_York', 'Tue 2026-12-01 07:30 EST (Tue 2026-12-01 12:30 UTC)'],
    ['2026-12-01T12:30:00Z', 'Asia/Kolkata', 'Tue 2026-12-01 18:00 GMT+5:30 (Tue 2026-12-01 12:30 UTC)'],
  ])('%s in %s is %s', (instant, timeZone, expected) => {
    expect(formatTime(at(instant), timeZone, 'en')).toBe(expected);
  });

  test.each([
    ['2026-11-28T17:00:00Z', 'Asia/Tokyo', '2026年11月29日(日) 02:00 JST（2026年11月28日(土) 17:00 UTC）'],
    ['2026-11-28T17:00:59.9Z', 'UTC', '2026年11月28日(土) 17:00 UTC'],
    ['2026-07-01T12:30:00Z', 'America/New_York', '2026年7月1日(水) 08:30 GMT-4（2026年7月1日(水) 12:30 UTC）'],
  ])('%s in %s is %s in Japanese', (instant, timeZone, expected) => {
    expect(formatTime(at(instant), timeZone, 'ja')).toBe(expected);
  });

  test('and a day, a span and a number are as a Japanese reader writes them', () => {
    expect(formatDate(at('2026-11-28T17:00:00Z'), 'Asia/Tokyo', 'ja')).toBe('2026年11月29日');
    expect([formatDay('2027-03-31', 'en'), formatDay('2027-03-31', 'ja')]).toEqual(['2027-03-31', '2027年3月31日']);
    const left = [-1, 0, 60, 3600, 25 * 3600, 48 * 3600].map((seconds) => formatLeft(now.add({ seconds }), now, 'ja'));
    expect(left).toEqual(['終了', '1 分未満', '1 分', '1 時間', '1 日 1 時間', '2 日']);
    expect([formatNumber(1234, 'en'), formatNumber(1234, 'ja')]).toEqual(['1,234', '1,234']);
  });

  test('is ISO 8601 with the zone’s offset for machines, and a day where only that matters', () => {
    expect(formatIso(at('2026-11-28T17:00:00.5Z'), 'Asia/Tokyo')).toBe('2026-11-29T02:00:00+09:00');
    expect(formatDate(at('2026-11-28T17:00:00Z'), 'Asia/Tokyo', 'en')).toBe('2026-11-29');
  });

  test.each([
    [-1, 'over'],
    [0, 'less than a minute'],
    [59, 'less than a minute'],
    [60, '1 minute'],
    [59 * 60, '59 minutes'],
    [3600, '1 hour'],
    [25 * 3600, '1 day 1 hour'],
    [48 * 3600, '2 days'],
    [71 * 3600 + 3599, '2 days 23 hours'],
  ])('%i seconds ahead leaves %s', (seconds, expected) => {
    expect(formatLeft(now.add({ seconds }), now, 'en')).toBe(expected);
  });

  test('comes with the right number of words', () => {
    expect([0, 1, 2].map((count) => plural(count, 'listener'))).toEqual(['0 listeners', '1 listener', '2 listeners']);
  });
});

describe('text that always moves', () => {
  test('is no change by itself, and everything else is', () => {
    fc.assert(
      fc.property(foreignText(), foreignText(), fc.string(), (one, two, rest) => {
        fc.pre(!`${one}${two}`.includes('<!-- /now -->'));
        expect(sameText(`a ${volatile(one)} ${rest}`, `a ${volatile(two)} ${rest}`)).toBe(true);
        expect(sameText(`a ${volatile(one)} ${rest}`, `b ${volatile(one)} ${rest}`)).toBe(false);
      }),
    );
  });

  test('is told apart from what stands between two of its kind', () => {
    expect(sameText(`${volatile('1')} x ${volatile('2')}`, `${volatile('3')} y ${volatile('4')}`)).toBe(false);
  });
});

describe('a reason', () => {
  test.each(reasonCodes)('%s says in one sentence what to do', (code) => {
    expect(cureOf(code, 'en')).toMatch(/^[A-Z].*\.$/);
    expect(describeReason(reason(code), 'en')).toBe(
      `**[\`${code}\`](docs/operations.md#${code})**: ${cureOf(code, 'en')}`,
    );
    expect(reportReason(reason(code, 'x'), 'en')).toEqual({ code, detail: 'x', cure: cureOf(code, 'en') });
    expect(cureOf(code, 'ja')).toMatch(/。$/);
    expect(reportReason(reason(code, 'x'), 'ja')).toEqual({ code, detail: 'x', cure: cureOf(code, 'ja') });
  });

  test('shows what was found, escaped and cut', () => {
    expect(describeReason(reason('quota', 'x'.repeat(1400)), 'en')).toContain(`(\`${'x'.repeat(999)}…\`)`);
    expect(outsideCode(describeReason(reason('quota', hostile), 'en'))).not.toMatch(escaped);
    expect(reportReason(undefined, 'en')).toBeUndefined();
  });
});

describe('a comment that tells of an event', () => {
  test('mentions people and teams, and is found by its kind', () => {
    const text = eventComment('reminder', ['octocat', 'my-org/dns-team'], 'Text', ['0a1b', '2c3d']);
    expect(readMarkers(text).get('event')).toBe('reminder');
    expect(text).toMatch(/\n@octocat @my-org\/dns-team Text$/);
    expect(rememberedIn(text)).toEqual(['0a1b', '2c3d']);
    expect(rememberedIn('<!-- acm-email-to-dns:event=reminder -->\nText')).toBeUndefined();
    expect(eventComment('blocked', [], 'Text', ['0a1b'])).toMatch(/-->\nText$/);
  });

  test('reminds with the deadline in both zones, and is the same a minute later', () => {
    const remind = (moment: Temporal.Instant): string =>
      reminderText({
        records: [shown('shop.example.com')],
        deadline: at('2026-11-27T05:00:00Z'),
        hours: 48,
        now: moment,
        timeZone: 'Asia/Tokyo',
        language: 'en',
      });
    expect(remind(now)).toContain('ends Fri 2026-11-27 14:00 GMT+9 (Fri 2026-11-27 05:00 UTC)');
    expect(remind(now)).toContain('3 days left');
    expect(remind(now)).toContain(shown('shop.example.com').value);
    expect(sameText(remind(now), remind(now.add({ minutes: 1 })))).toBe(true);
  });

  test('shows records, escapes what stands there instead, and fits', () => {
    const wrong = Array.from({ length: 100 }, (_, n) =>
      shown(longName(n), { state: 'wrong', found: `${hostile}${'z'.repeat(400)}` }),
    );
    for (const text of [wrongRecordText(wrong, 'en'), recordsText(wrong, 'en')]) {
      expect(length(text)).toBeLessThan(bodyLimit);
      expect(text).toMatch(/\d+ more records did not fit/);
      expect(outsideCode(text)).not.toMatch(escaped);
    }
    const few = recordsText([shown('shop.example.com')], 'en');
    expect(few).toContain(shown('shop.example.com').name);
    expect(few).toContain(shown('shop.example.com').value);
  });

  test('says why something is blocked or open again', () => {
    expect(blockedText(reason('caa'), 'en')).toContain('`caa`');
    expect(reopenedText(true, 'en')).toContain('in use again');
    expect(reopenedText(false, 'en')).toContain('*not planned*');
  });
});

describe('the next openings', () => {
  const openings = (maintenance: string): string =>
    describeOpenings(config(`maintenance: { ${maintenance} }`).maintenance, now, 'en');

  test('are three, in local time and UTC', () => {
    const text = openings('timezone: Asia/Tokyo, windows: [{ start: "0 2 * * SUN", duration: 3h }]');
    expect(text.split('; ')).toHaveLength(3);
    expect(text).toMatch(/^Sun 2026-11-29 02:00 GMT\+9 \(Sat 2026-11-28 17:00 UTC\) until Sun 2026-11-29 05:00 GMT\+9/);
  });

  test('are none, or now, or without an end', () => {
    expect(openings('timezone: UTC')).toBe('none');
    expect(openings('timezone: UTC, windows: always')).toBe('open now, without an end');
  });
});

describe('rows that may not fit', () => {
  test('are kept whole, with the number of the others', () => {
    const rows = Array.from({ length: 100 }, (_, n) => [`r${String(n)}`]);
    const text = fittedTable({ header: ['A'], rows, limit: 200, noun: 'rows', language: 'en' });
    expect(length(text)).toBeLessThanOrEqual(200);
    const kept = text.split('\n').filter((line) => line.startsWith('| r')).length;
    expect(text).toContain(`${String(100 - kept)} more rows did not fit here`);
    expect(kept).toBeGreaterThan(10);
    expect(fittedTable({ header: ['A'], rows: rows.slice(0, 3), noun: 'rows', language: 'en' })).not.toContain('more');
  });

  test('share their room with other text', () => {
    const rows = Array.from({ length: 100 }, (_, n) => [`r${String(n)}`]);
    const text = fittedTable({ header: ['A'], rows, fixed: 'x'.repeat(bodyLimit - 100), noun: 'rows', language: 'en' });
    expect(length(text)).toBeLessThanOrEqual(100);
  });

  test('of a list end in a number, and the first always stands', () => {
    expect(listing(['a', 'b'], { limit: 100, language: 'en' })).toBe('a, b');
    expect(listing(['aaaa', 'bbbb', 'cccc'], { limit: 11, language: 'en' })).toBe('aaaa, bbbb, and 1 more');
    expect(listing(['x'.repeat(50), 'b'], { limit: 10, language: 'en' })).toBe(`${'x'.repeat(50)}, and 1 more`);
    expect(listing([], { limit: 10, language: 'en' })).toBe('');
    expect(bytesFor(bodyLimit)).toBe(200_000);
  });
});
