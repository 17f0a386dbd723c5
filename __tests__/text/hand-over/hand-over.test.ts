import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { handOverCalendar } from '../../../src/text/hand-over/calendar.ts';
import { handOverRequests } from '../../../src/text/hand-over/request.ts';
import { now } from '../../core/fixtures.ts';
import { hostile, reported, reportedRecord } from '../fixtures.ts';

const at = (time: string): Temporal.Instant => Temporal.Instant.from(time);

describe('a request to hand on', () => {
  const certificates = [
    reported(1, { owners: ['dnsadmin', 'acme/dns-team'], accountName: 'shop-prod' }),
    reported(2, { owners: [], records: [reportedRecord('shop.example.org')] }),
    reported(3, { owners: ['octocat'], records: [reportedRecord('seen.example.com', 'present')] }),
  ];
  const files = handOverRequests(certificates, { language: 'en', contact: '#dns', now });

  test('is a file for each owner, for a zone where nobody owns it, and for nothing that is in place', () => {
    expect(files.map(({ name }) => name)).toEqual(['dnsadmin.txt', 'acme-dns-team.txt', 'example.org.txt']);
  });

  test('has host, full name and value of each record, the account and the day, without markup', () => {
    const [{ text } = { text: '' }] = files;
    const [record] = certificates[0]?.records ?? [];
    expect(text).toMatch(/^DNS: please add 1 CNAME record\n/);
    expect(text).toContain('shop-1.example.com (AWS account shop-prod), needed by 2027-05-02');
    expect(text).toContain(`  Full name: ${record?.name ?? ''}\n`);
    expect(text).toContain(`  Value: ${record?.value ?? ''}\n`);
    expect(text).toContain('  Host: _');
    expect(text).not.toMatch(/[`*|<>]/);
  });

  test('never asks for a day that is over, but at once, with the end of the certificate', () => {
    const late = at('2027-05-03T00:00:00Z');
    const [file] = handOverRequests(certificates, { language: 'en', contact: '', now: late });
    expect(file?.text).toContain('needed as soon as possible: the certificate expires on 2027-06-01');
    const [expired] = handOverRequests(certificates, { language: 'ja', contact: '', now: at('2027-06-02T00:00:00Z') });
    expect(expired?.text).toContain('できるだけ早く（証明書の有効期限：2027年6月1日、期限切れ）');
  });

  test('says at whose form it is entered and what is easily missed there, and has the lines to import', () => {
    const record = { ...reportedRecord('shop.example.com'), provider: 'Cloudflare' as const };
    const own = [reported(1, { owners: ['dnsadmin'], records: [record] })];
    const [en] = handOverRequests(own, { language: 'en', contact: '', now });
    expect(en?.text).toContain(
      '  Provider: Cloudflare. dash.cloudflare.com → domain → DNS → Records. Set Proxy status to DNS only',
    );
    expect(en?.text).toContain(`zone file:\n\n$ORIGIN example.com.\n${record.name} 300 IN CNAME ${record.value}`);
    const [ja] = handOverRequests(own, { language: 'ja', contact: '', now });
    expect(ja?.text).toContain('  DNS プロバイダー：Cloudflare. ');
    expect(ja?.text).not.toMatch(/[`*]/);
  });

  test('is in the language of the config', () => {
    const [file] = handOverRequests(certificates, { language: 'ja', contact: '', now });
    expect(file?.text).toMatch(/^DNS レコード（CNAME）1 件の登録のお願い\n/);
  });
});

test('the calendar has windows, freezes and deadlines in UTC, in lines that are not too long', () => {
  const text = handOverCalendar({
    windows: [{ from: at('2026-12-05T17:00:00Z'), to: at('2026-12-05T20:00:00Z') }],
    freezes: [{ from: at('2026-12-24T15:00:00Z'), to: at('2027-01-04T15:00:00Z'), reason: `year end, ${hostile}` }],
    certificates: [reported(1)],
    language: 'ja',
    now,
  });
  const lines = text.split('\r\n');

  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(4);
  expect(lines).toContain('DTSTART:20261205T170000Z');
  expect(lines).toContain('DTEND:20261205T200000Z');
  expect(lines).toContain('DTSTART:20261127T050000Z');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text.replaceAll('\r\n ', '')).toContain('year end\\, ');
});

describe('the calendar', () => {
  const certificate = reported(1, {
    accountName: 'shop-prod',
    state: 'waiting-for-window',
    domains: [`${'あ'.repeat(30)}.example.com`],
  });
  const textIn = (language: 'en' | 'ja', at2 = now): string =>
    handOverCalendar({
      ...{ windows: [{ from: at('2026-12-05T17:00:00Z'), to: at('2026-12-05T20:00:00Z') }], freezes: [] },
      ...{ certificates: [certificate], language, now: at2 },
    });
  const whole = (language: 'en' | 'ja'): string => textIn(language).replaceAll('\r\n ', '');

  test('names the day by which records are needed, as the issue does, with account, description and link', () => {
    expect(whole('en')).toContain('DTSTART;VALUE=DATE:20270502\r\n');
    expect(whole('en')).toContain(`SUMMARY:DNS records needed for ${certificate.domains[0] ?? ''} (shop-prod)\r\n`);
    expect(whole('en')).toContain('DESCRIPTION:AWS account shop-prod (111122223333)\\, region eu-west-1\r\n');
    expect(whole('en')).toContain('URL:https://github.com/my-org/certs/issues/1\r\n');
    expect(whole('en')).toContain(`DESCRIPTION:To be swapped: ${certificate.domains[0] ?? ''} (shop-prod)\r\n`);
    expect(whole('ja')).toContain('の DNS レコードの登録期限');
  });

  test('names no day that is over', () => {
    expect(textIn('en', at('2027-05-03T00:00:00Z'))).not.toContain('VALUE=DATE');
  });

  test('folds lines at 75 bytes and cuts no character', () => {
    for (const line of textIn('ja').split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\ufffd');
    }
    expect(
      textIn('ja')
        .split('\r\n')
        .some((line) => Buffer.byteLength(line) > 70),
    ).toBe(true);
  });
});
