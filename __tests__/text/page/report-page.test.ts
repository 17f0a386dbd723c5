import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../src/core/language.ts';
import { migrationStates } from '../../../src/core/issue/labels.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { reportPage } from '../../../src/text/page/report-page.ts';
import { hostile, reported, reportedRecord } from '../fixtures.ts';
import { sampleReport } from './sample-report.ts';

const nasty = `</script><script>alert(1)</script><img src=x onerror=alert(1)> " ' & <!-- ${hostile}`;

function page(report: Report, language: Language = 'en'): string {
  return reportPage({
    documents: 'https://github.com/my-org/acm-email-to-dns/blob/v1',
    report,
    timeZone: 'Asia/Tokyo',
    language,
  });
}

function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from) + from.length;
  return text.slice(start, text.indexOf(to, start));
}

function dataOf(markup: string): { readonly rows: readonly Readonly<Record<string, unknown>>[] } {
  return JSON.parse(between(markup, '<script type="application/json" id="report-data">', '</script>')) as never;
}

describe('the page report.html', () => {
  test('allows its own style and script by their hashes, and no request', () => {
    const markup = page(sampleReport(3));
    const hash = (text: string): string => `&#39;sha256-${createHash('sha256').update(text).digest('base64')}&#39;`;
    const policy = between(markup, 'http-equiv="Content-Security-Policy" content="', '"');
    expect(policy.split('; ')).toEqual([
      'default-src &#39;none&#39;',
      `style-src ${hash(between(markup, '<style>', '</style>'))}`,
      `script-src ${hash(between(markup, '<script>', '</script>'))}`,
      'img-src data:',
      'base-uri &#39;none&#39;',
      'form-action &#39;none&#39;',
    ]);
    expect(markup).not.toMatch(/\s(?:src|style|on[a-z]+)=|@import|url\(/);
  });

  test('shows to everybody what changes when, what it saves this fleet, the mailboxes and where it stands', () => {
    const certificates = [
      reported(1, { domains: ['a.example.com', 'b.example.com'], state: 'done' }),
      reported(2, { domains: ['example.org'], state: 'awaiting-dns' }),
    ];
    const part = (language: Language): string =>
      between(page(sampleReport(0, { certificates }), language), 'id="why">', '</section>').replaceAll(/<[^>]*>/g, ' ');
    const [en, ja] = [part('en'), part('ja')].map((text) => text.replaceAll(/\s+/g, ' '));
    for (const told of ['On 2027-03-31 AWS', 'On 2027-09-30 it', 'at most 200, then 100, then 47 days']) {
      expect(en).toContain(told);
    }
    expect(en).toContain('each of the 3 names of these 2 certificates');
    expect(en).toContain('200 days 2026-03-15 6 0 100 days 2027-03-15 11 0 47 days 2029-03-15 24 0');
    expect(en).toContain('webmaster@ of each domain: 10 mailboxes in 2 domains');
    expect(en).toContain('1 of 2 certificates done');
    expect(en).toContain('DNS records (1)');
    expect(ja).toContain('2027年3月31日に、AWS は E メールで承認する証明書の発行を終了します。');
    expect(ja).toContain('証明書 2 件のうち 1 件が完了');
  });

  test('holds every certificate, the most urgent kinds ranked first', () => {
    const { rows } = dataOf(page(sampleReport(60)));
    expect(rows).toHaveLength(60);
    expect(rows.find(({ wait }) => wait === 'failed')?.['rank']).toBe(0);
    expect(rows.find(({ wait }) => wait === 'done')?.['rank']).toBe(8);
  });

  test('tells what AWS Health says, with the certificates that it concerns, in both languages', () => {
    const report = sampleReport(3);
    const [certificate] = report.certificates;
    const event = {
      ...{ arn: 'e', code: 'AWS_ACM_OPERATIONAL_NOTIFICATION', category: '', region: 'eu-west-1', status: 'open' },
      startsAt: '2026-11-24T00:00:00Z',
      entities: [certificate?.arn ?? '', nasty].map((value) => ({ account: '111122223333', value, status: undefined })),
    };
    const gaps = [{ account: '444455556666', why: 'subscription', detail: '' }] as const;
    const markup = page({ ...report, health: { events: [event], gaps } });
    const section = between(markup, 'AWS Health about ACM</h2>', '</section>');
    expect(section).toContain('<code>AWS_ACM_OPERATIONAL_NOTIFICATION</code>');
    expect(section).toContain('2026-11-24 09:00');
    expect(section).toContain(`${certificate?.domains[0] ?? '?'}</a> (111122223333)`);
    expect(section).toContain('Not available in accounts 444455556666');
    expect(section).not.toContain('<img');
    const quiet = { ...report, health: { events: [], gaps: [] } };
    expect(page(quiet, 'ja')).toContain('進行中または予定されているイベントはありません。');
    expect(page(report)).not.toContain('AWS Health');
  });

  test('names regions and counts accounts that were left alone on purpose', () => {
    const closedRegions = [{ region: 'us-west-1', accounts: ['111122223333'] }];
    const report = sampleReport(1, { closedRegions, accountsLeftOut: { inactive: 2, excluded: 0 } });
    expect(page(report)).toContain('us-west-1: 1 account: 111122223333');
    expect(page(report)).toContain('close these, which <code>regions: all</code> found');
    expect(page(report)).toContain('2 suspended or closing accounts');
    expect(page(report, 'ja')).toContain('対象外としたアカウントとリージョン');
    expect(page(sampleReport(1))).not.toContain('on purpose');
  });

  test('escapes foreign text wherever it stands', () => {
    const reason = { code: 'caa', detail: nasty, cure: nasty } as const;
    const listener = { arn: nasty, loadBalancer: nasty, port: 1, outcome: 'failed', reason, from: '', to: '' } as const;
    const markup = page({
      ...sampleReport(0),
      certificates: migrationStates.map((state, n) =>
        reported(n, {
          state,
          reason,
          domains: [nasty],
          accountName: nasty,
          owners: [nasty],
          issue: 'javascript:alert(1)',
          records: [{ ...reportedRecord('a.example.com'), zone: nasty, name: nasty, value: nasty }],
        }),
      ),
      complete: false,
      repository: nasty,
      run: 'javascript:alert(1)',
      problems: [nasty],
      notScanned: [{ account: nasty, region: nasty, certificate: nasty, reason }],
      pullRequests: [
        {
          ...{ number: 1, url: 'javascript:alert(1)', reason, labelledBy: undefined, mergedBy: undefined },
          listeners: [{ ...listener, startedAt: undefined, finishedAt: undefined, evidence: nasty } as never],
        },
      ],
    });
    expect(markup.match(/<script/g)).toHaveLength(2);
    expect(markup).not.toMatch(/<img|href="javascript/);
    expect(dataOf(markup).rows[0]?.['names']).toEqual([nasty]);
  });

  test('tells of a run that looked at no certificates, and of a dry run', () => {
    const markup = page(sampleReport(0, { isDryRun: true }));
    expect(markup).toContain('This run looked at no certificates.');
    expect(markup).toContain('Dry run: nothing was written.');
    expect(markup).not.toContain('<script');
  });

  test.each([1, 60])('of %i certificates draws both charts without gaps in their numbers', (count) => {
    const markup = page(sampleReport(count));
    expect(markup.match(/<svg class="chart"[^>]*role="img"/g)).toHaveLength(2);
    expect(between(markup, '<body>', '<script')).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('has the same parts in Japanese, and no English words but names', () => {
    const report = sampleReport(60, { problems: ['problem'] });
    const [english, japanese] = [page(report), page(report, 'ja')];
    const tags = (markup: string): readonly string[] =>
      Array.from(markup.replaceAll(/<script[\s\S]*?<\/script>/g, '').matchAll(/<(\w+)/g), ([, name = '']) => name);
    expect(tags(japanese)).toEqual(tags(english));
    const words = japanese
      .replaceAll(/<(script|style|option|pre)[\s\S]*?<\/\1>/g, '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/report\.\w+|acm-email-to-dns|JavaScript/g, '');
    expect(words).not.toMatch(/\b[A-Za-z]+ [a-z]+ [a-z]+\b/);
  });

  test('of ten thousand certificates stays a page that a browser opens', () => {
    const markup = page(sampleReport(10_000));
    expect(dataOf(markup).rows).toHaveLength(10_000);
    expect(markup.length).toBeLessThan(8_000_000);
  });
});
