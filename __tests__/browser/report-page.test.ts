import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Report } from '../../src/core/report/report.ts';
import { reportPage } from '../../src/text/page/report-page.ts';
import { chromiumPath, startBrowser } from './github-page.ts';
import { sampleReport } from '../text/page/sample-report.ts';

/* The page in a real browser: Debian's Chromium. */

if (chromiumPath === undefined)
  console.warn('SKIPPED: Chromium is not installed, so report.html was tried in no browser.');
const describeInBrowser = chromiumPath === undefined ? describe.skip : describe;

const load = createRequire(import.meta.url);
const axe = readFileSync(load.resolve('axe-core/axe.min.js'), 'utf8');

interface Opened {
  readonly page: Page;
  /** Console messages, errors and requests of the page; empty where all is well. */
  readonly troubles: readonly string[];
}

describeInBrowser('report.html in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'acm-email-to-dns-page-'));
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(
    report: Report,
    options: { readonly colorScheme?: 'light' | 'dark'; readonly bypassCSP?: boolean; readonly width?: number } = {},
  ): Promise<Opened> {
    const { width = 1280, ...rest } = options;
    const file = join(folder, 'report.html');
    writeFileSync(
      file,
      reportPage({
        documents: 'https://github.com/my-org/acm-email-to-dns/blob/v1',
        report,
        timeZone: 'Asia/Tokyo',
        language: 'en',
      }),
    );
    const page = await browser.newPage({ ...rest, viewport: { width, height: 900 } });
    const troubles: string[] = [];
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) troubles.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    return { page, troubles };
  }

  const rows = (page: Page): Promise<number> => page.locator('#rows > tr').count();
  const firstNames = async (page: Page, count: number): Promise<readonly string[]> =>
    (await page.locator('#rows > tr .names').allTextContents()).slice(0, count);
  /** The search waits for a pause in the typing. */
  const counted = (page: Page, words: string): Promise<void> =>
    page.locator('#count', { hasText: words }).waitFor({ timeout: 10_000 });

  test('shows the certificates, asks nobody for anything and has nothing to complain about', async () => {
    const { page, troubles } = await open(sampleReport(60));
    expect(await rows(page)).toBe(60);
    expect(await page.locator('#count').textContent()).toBe('Matching: 60 of 60 certificates, 60 shown.');
    expect(troubles).toEqual([]);
    await page.close();
  }, 60_000);

  test('searches, filters and sorts', async () => {
    const { page, troubles } = await open(sampleReport(60));
    await page.locator('#search').fill('shop-59');
    await counted(page, '1 of 60');
    expect(await firstNames(page, 1)).toEqual(['shop-59.example.com']);
    await page.locator('#search').fill('nothing like it');
    await counted(page, '0 of 60');
    await page.locator('#search').fill('');
    await page.locator('#wait').selectOption('done');
    await counted(page, '25 of 60');
    expect(await page.locator('.tile[data-wait=done]').getAttribute('aria-pressed')).toBe('true');
    await page.locator('.tile[data-wait=done]').click();
    await counted(page, '60 of 60');
    await page.locator('#account').selectOption('444455556666');
    await counted(page, '20 of 60');
    await page.locator('#account').selectOption('');
    await page.locator('th button[data-key=name]').click();
    expect(await firstNames(page, 3)).toEqual([
      expect.stringMatching(/^shop-0\./),
      expect.stringMatching(/^shop-1\./),
      expect.stringMatching(/^shop-2\./),
    ]);
    await page.locator('th button[data-key=name]').click();
    expect(await firstNames(page, 1)).toEqual([expect.stringMatching(/^shop-59\./)]);
    expect(await page.locator('th[aria-sort=descending]').textContent()).toBe('Certificate');
    expect(troubles).toEqual([]);
    await page.close();
  }, 60_000);

  test('has its filters in its address, to be read and to be sent', async () => {
    const { page, troubles } = await open(sampleReport(60));
    await page.locator('#account').selectOption('444455556666');
    await counted(page, '20 of 60');
    expect(await page.evaluate('location.hash')).toBe('#account=444455556666');
    await page.evaluate("location.hash = '#owner=nobody-at-all'");
    await counted(page, '0 of 60');
    await page.evaluate("location.hash = '#wait=done&text=shop-'");
    await counted(page, '25 of 60');
    expect(await page.locator('#wait').inputValue()).toBe('done');
    expect(await page.locator('#search').inputValue()).toBe('shop-');
    expect(await page.locator('.tile[data-wait=done]').getAttribute('aria-pressed')).toBe('true');
    await page.locator('.tile[data-wait=done]').click();
    expect(await page.evaluate('location.hash')).toBe('#text=shop-');
    await page.reload();
    await counted(page, '60 of 60');
    expect(troubles).toEqual([]);
    await page.close();
  }, 60_000);

  test('loses nothing on A4 paper', async () => {
    const long = `${'a'.repeat(40)}.${'b'.repeat(32)}.example.com`;
    const report = sampleReport(30);
    const [first, ...others] = report.certificates;
    const certificates = first === undefined ? [] : [{ ...first, domains: [long] }, ...others];
    const { page } = await open({ ...report, certificates });
    await page.emulateMedia({ media: 'print' });
    // The width of A4 between Chromium's own margins, in CSS pixels.
    await page.setViewportSize({ width: 718, height: 1000 });
    const cut = await page.evaluate<readonly string[]>(
      "[...document.querySelectorAll('.card, .scroll, table')].filter((each) => each.scrollWidth > each.clientWidth + 1).map((each) => each.className + ' ' + each.tagName + ' ' + each.scrollWidth)",
    );
    expect(cut).toEqual([]);
    await page.close();
  }, 60_000);

  test('can be used with the keyboard alone', async () => {
    const { page } = await open(sampleReport(60));
    await page.locator('#search').focus();
    for (const id of ['wait', 'account', 'owner']) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.id')).toBe(id);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.dataset.key')).toBe('name');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.keyboard.press('Enter');
    expect(await page.locator('th[aria-sort=ascending]').textContent()).toBe('Certificate');
    await page.locator('#rows .expand').first().focus();
    await page.keyboard.press('Space');
    expect(await page.locator('#rows tr.detail').textContent()).toContain('arn:aws:acm:');
    await page.keyboard.press('Space');
    expect(await page.locator('#rows tr.detail').count()).toBe(0);
    await page.close();
  }, 60_000);

  const looks = [
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 1280 },
    { colorScheme: 'light', width: 390 },
  ] as const;
  test.each(looks)(
    'has no violation that axe finds, in $colorScheme at $width pixels',
    async (look) => {
      const gap = { code: 'access-denied', detail: 'AccessDenied', cure: 'Allow it.' } as const;
      const report = sampleReport(30, {
        ...{ isDryRun: true, complete: false, problems: ['Something could not be done.'] },
        notScanned: [{ account: '999900001111', region: 'eu-west-1', certificate: undefined, reason: gap }],
      });
      const { page } = await open(report, { ...look, bypassCSP: true });
      await page.locator('#rows .expand').first().click();
      await page.locator('.zone summary').first().click();
      await page.evaluate(axe);
      const found = await page.evaluate<{ readonly violations: readonly unknown[] }>('axe.run()');
      expect(found.violations).toEqual([]);
      await page.close();
    },
    90_000,
  );

  test('shows ten thousand certificates in slices, and all of them in print', async () => {
    const { page, troubles } = await open(sampleReport(10_000));
    expect(await rows(page)).toBe(100);
    await page.locator('#more').click();
    expect(await rows(page)).toBe(600);
    await page.locator('#search').fill('shop-9999.');
    await counted(page, '1 of 10,000');
    await page.locator('#search').fill('shop-77');
    await counted(page, '111 of 10,000');
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    expect(await rows(page)).toBe(111);
    expect(troubles).toEqual([]);
    await page.close();
  }, 90_000);

  test('of a run without certificates opens as well', async () => {
    const { page, troubles } = await open(sampleReport(0));
    expect(await page.locator('main').textContent()).toContain('This run looked at no certificates.');
    expect(troubles).toEqual([]);
    await page.close();
  }, 60_000);
});
