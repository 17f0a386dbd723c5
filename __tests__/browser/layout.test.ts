import type { IssueModel } from '../../src/text/issue/model.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { hostWithin } from '../../src/core/dns/zone.ts';
import { migrationStates } from '../../src/core/issue/labels.ts';
import { reason } from '../../src/core/reasons.ts';
import type { ListenerRecord } from '../../src/core/swap/swap-record.ts';
import { dashboardBody } from '../../src/text/dashboard/dashboard.ts';
import { recordsText, reminderText, wrongRecordText } from '../../src/text/issue/events.ts';
import { issueBody } from '../../src/text/issue/issue.ts';
import { swapComment } from '../../src/text/pull-request/swap-comment.ts';
import { certificate, listenerArn, newArn, now, oldArn, replacement, use } from '../core/fixtures.ts';
import { boardWith, many } from '../text/board-fixtures.ts';
import { shown } from '../text/fixtures.ts';
import { chromiumPath, measure, startBrowser } from './github-page.ts';

/* How wide texts are on GitHub: its column on a desktop, and on a phone. */

const [desktop, phone] = [828, 358];
const long = `${'a'.repeat(40)}.${'b'.repeat(32)}.example.com`;
const timeZone = 'Asia/Tokyo';

function issue(part: Partial<IssueModel>): string {
  return issueBody({
    certificate: certificate({ names: [long, 'shop.example.com'] }),
    accountName: 'shop-prod',
    owners: [],
    state: 'awaiting-dns',
    reason: undefined,
    listeners: [use()],
    others: [],
    replacement: replacement({ status: 'PENDING_VALIDATION' }),
    attempt: 2,
    namesToCome: [],
    strategy: 'replace',
    isInRenewalWindow: false,
    deadline: now.add({ hours: 50 }),
    records: [shown('shop.example.com')],
    droppedTags: [],
    wasDone: undefined,
    recordsSeen: undefined,
    notices: [],
    sections: [],
    leftToCode: [],
    swappedOwned: [],
    owned: [],
    request: 'automatic',
    isHeld: false,
    swapLabel: 'acm-swap',
    opensAt: undefined,
    comparePage: undefined,
    pullRequest: { number: 9, isRejected: false },
    teams: ['my-org/dns-team'],
    contact: '#dns',
    note: '',
    language: 'en',
    timeZone,
    now,
    ...part,
  });
}

const failed: ListenerRecord = {
  ...{
    arn: listenerArn('app', 'shop', 1),
    path: 'acm-migrations/x.yml',
    loadBalancer: 'shop-internal-load-balancer-01',
    type: 'application',
  },
  ...{ port: 443, from: oldArn, to: newArn, outcome: 'failed' },
  reason: reason('verification-failed', [{ key: 'still-presents', address: '203.0.113.9', serial: '0a'.repeat(16) }]),
  evidence: [{ key: 'put-back' }],
  startedAt: '2026-11-29T02:00:00Z',
  finishedAt: '2026-11-29T02:02:00Z',
  run: 'https://github.com/acme/certs/actions/runs/1',
  before: { serial: '0a'.repeat(16), subject: `CN=${long}`, issuer: 'Amazon', notAfter: '2027-03-07T00:00:00Z' },
  after: { serial: '0b'.repeat(16), subject: `CN=${long}`, issuer: 'Amazon', notAfter: '2027-06-07T00:00:00Z' },
};

const twelve = Array.from({ length: 12 }, (_, n) => shown(n === 0 ? long : `shop-${String(n)}.example.com`));
const wrong = [shown(long, { state: 'wrong', mistake: 'other-value', found: `${long}.` })];
const board = (count: number): string =>
  dashboardBody(
    boardWith(
      many(count, (n) => ({
        state: migrationStates[n % migrationStates.length],
        domains: [n % 3 === 0 ? long : 'shop.example.com'],
        accountName: 'shop-prod',
        owners: ['dnsadmin', 'acme/dns-team'],
        urgent: n % 4 === 0 ? 'last-renewal' : undefined,
      })),
    ),
  );

const pages: readonly (readonly [string, string])[] = [
  ['an issue that asks for one record', issue({})],
  ['an issue that asks for twelve records', issue({ records: twelve })],
  ['an issue with a long name that is wrong', issue({ records: wrong, language: 'ja' })],
  ...migrationStates.map((state) => [`an issue in state ${state}`, issue({ state, reason: reason('caa') })] as const),
  ['the mention of new records', recordsText(twelve, 'en')],
  ['the mention of a wrong record', wrongRecordText(wrong, 'en')],
  [
    'a reminder',
    reminderText({ records: twelve, deadline: now.add({ hours: 5 }), hours: 6, now, timeZone, language: 'ja' }),
  ],
  [
    'the comment of a failed swap',
    swapComment({
      ...{
        number: 9,
        action: 'swap',
        listeners: [failed],
        blockedBy: undefined,
        labelledBy: 'octocat',
        mergedBy: 'mona',
      },
      ...{ notes: [], workflow: 'acm-weekly.yml', repository: 'acme/certs', language: 'en', timeZone },
    }),
  ],
  ['an empty dashboard', board(0)],
  ['a dashboard of three', board(3)],
  ['a dashboard of three hundred', board(300)],
];

const describeInBrowser = chromiumPath === undefined ? describe.skip : describe;
if (chromiumPath === undefined) console.warn('SKIPPED: Chromium is not installed, so no text was measured.');

describeInBrowser('on GitHub', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser();
    page = await browser.newPage();
  }, 120_000);
  afterAll(() => browser.close());

  test.each(pages)('%s fits its column on a desktop, and nothing has to be scrolled', async (_, markdown) => {
    const { past, scrolled } = await measure(page, markdown, desktop);
    expect({ past, scrolled }).toEqual({ past: [], scrolled: [] });
  });

  test.each(pages)('%s is no wider than a phone', async (_, markdown) => {
    const { past } = await measure(page, markdown, phone);
    expect(past).toEqual([]);
  });

  test('host and value of each record are in sight before anything is opened', async () => {
    const { visible } = await measure(page, issue({ records: twelve }), desktop);
    for (const { name, zone, value } of twelve) {
      expect(visible).toContain(hostWithin(name, zone ?? ''));
      expect(visible).toContain(value);
    }
  });
});
