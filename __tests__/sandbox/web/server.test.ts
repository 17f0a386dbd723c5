import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Web } from '../../../sandbox/web/server.ts';
import { startWeb } from '../../../sandbox/web/server.ts';
import { fixtureSource } from './fixture.ts';

let web: Web;

beforeAll(async () => {
  web = await startWeb(fixtureSource());
});

afterAll(async () => {
  await web.close();
});

async function page(path: string, status = 200): Promise<string> {
  const response = await fetch(`${web.url}${path}`, { redirect: 'manual' });
  expect(response.status).toBe(status);
  return (await response.text()).replaceAll(/\s+/g, ' ');
}

/** What a person reads: the text without its markup. */
async function textOf(path: string): Promise<string> {
  return (await page(path)).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

async function statusWith(options: { readonly method?: string; readonly host?: string }): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', host = new URL(web.url).host } = options;
    request(`${web.url}/issues`, { method, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the pages', () => {
  test('list issues, the newest first, with their labels, and can be narrowed to a state', async () => {
    const all = await textOf('/issues');
    expect(all.indexOf('#3 opened')).toBeLessThan(all.indexOf('#1 opened'));
    expect(all).toContain('acm:awaiting-dns');
    const open = await textOf('/issues?state=open');
    expect(open).toContain('#2 opened');
    expect(open).not.toContain('#1 opened');
    expect(await textOf('/pulls?state=open')).toContain('Nothing here.');
  });

  test('show an issue with its text, comments and events in order', async () => {
    const text = await textOf('/issues/1');
    const parts = ['Closed', 'Needed by 2027-03-03.', 'added acm-email-to-dns', 'Registered both.', 'closed this as'];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((left, right) => left - right));
    expect(text).toContain('github-actions bot added acm-email-to-dns acm:awaiting-dns 2026-10-09 13:59:01 UTC');
    expect(text).toContain('added acm:done removed acm:awaiting-dns');
  });

  test('show a pull request with reviews, statuses and its diff', async () => {
    const text = await textOf('/pull/5');
    for (const part of [
      'Merged',
      'hubot approved these changes',
      'Looks right.',
      'Swapped 1 of 2 listeners',
      'NLB at once',
    ]) {
      expect(text).toContain(part);
    }
    const files = await page('/pull/5/files');
    expect(files).toContain('+11');
    expect(files).toMatch(/class="removed">.*?>4<.*?>-old</);
    expect(files).toMatch(/class="added">.*?>4<.*?>\+new</);
    expect(files).toContain(' same &lt;b&gt;');
  });

  test('show a run with summary, outputs and log', async () => {
    expect(await textOf('/runs')).toContain('scan: the first look at three accounts');
    const run = await page('/runs/1');
    expect(run).toContain('<h1>Scan</h1>');
    expect(run).toContain('email-validated');
    expect(run).toContain('Warning (.github/acm-email-to-dns.yml): The calendar is open for 1 h');
    expect(run).toContain('Done &lt;b&gt;');
    expect(run).not.toContain('secret-value');
    expect(await textOf('/runs/2')).toContain('The run wrote no summary.');
    expect(run).toContain('<a href="/runs/1/report.html">');
    expect(await page('/runs/1/report.html')).toBe('<!doctype html><title>Report</title><p>report of run 1</p>');
    expect(await page('/runs/2')).not.toContain('report.html');
  });

  test('show each listener with its certificates, and what was changed of them', async () => {
    const text = await textOf('/load-balancers');
    expect(text).toContain('HTTPS 443 default shop.example.com www.shop.example.com 7d20b4aa');
    expect(text).toMatch(/SNI \*\.example\.com example\.com c0ffee00\S+ E-mail EC_prime256v1/);
    expect(text).toMatch(/2026-10-09 14:03:12 UTC 443 default 1f3a9c2e\S+ → 7d20b4aa/);
  });

  test('show certificates by account and region, and the records in DNS', async () => {
    const text = await textOf('/certificates');
    expect(text).toMatch(/444455556666 · eu-west-1 2 .*pay\.example\.net \S+ DNS pending validation RSA_2048 – unused/);
    expect(await textOf('/dns')).toContain('mhbtsbpdnt.acm-validations.aws. 2026-10-09 14:01:00 UTC');
  });

  test.each([
    '/issues',
    '/issues/1',
    '/issues/2',
    '/issues/3',
    '/pull/5',
    '/runs/1',
    '/certificates',
    '/load-balancers',
  ])('%s runs no script, loads nothing from elsewhere and lets no data become markup', async (path) => {
    const response = await fetch(`${web.url}${path}`);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('img-src data:;');
    expect(policy).not.toMatch(/script-src|https?:/);
    const markup = await response.text();
    expect(markup).not.toMatch(/<script|<iframe|onerror=|<b>legacy|<dashboard>/);
    expect(markup).not.toMatch(/<link[^>]+href="(?!\/\w|data:)/);
  });

  test('lead from the root to the issues, and from a number to the pull request that has it', async () => {
    const target = async (path: string): Promise<string | null> =>
      (await fetch(`${web.url}${path}`, { redirect: 'manual' })).headers.get('location');
    expect(await target('/')).toBe('/issues');
    expect(await target('/issues/5')).toBe('/pull/5');
  });

  test.each([
    '/issues/99',
    '/pull/1',
    '/runs/none',
    '/runs/2/report.html',
    '/nothing',
    '/issues/1/x',
    '/pull/5/files/x',
    '//',
    '/issues/-1',
  ])('say that %s is not there', async (path) => {
    expect(await page(path, 404)).toContain('is not here');
  });

  test('can only be read, and only under the name of this machine', async () => {
    expect(await statusWith({})).toBe(200);
    expect(await statusWith({ method: 'HEAD' })).toBe(200);
    expect(await statusWith({ method: 'POST' })).toBe(405);
    expect(await statusWith({ host: 'rebound.example.com' })).toBe(421);
  });

  test('are light or dark as the reader has it', async () => {
    const response = await fetch(`${web.url}/style.css`);
    expect(response.headers.get('content-type')).toContain('text/css');
    expect(await response.text()).toContain('prefers-color-scheme: dark');
  });
});

describe('the server', () => {
  test('says so when the data cannot be read, and goes on', async () => {
    const broken = await startWeb(fixtureSource({ runs: () => Promise.reject(new Error('no runs <today>')) }));
    const response = await fetch(`${broken.url}/issues`);
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(await response.text()).toContain('no runs <today>');
    expect((await fetch(`${broken.url}/style.css`)).status).toBe(200);
    await broken.close();
  });

  test('listens on loopback until it is closed', async () => {
    const short = await startWeb(fixtureSource());
    expect(short.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await short.close();
    await expect(fetch(short.url)).rejects.toThrow();
  });

  test('shows a sandbox in which nothing has happened yet', async () => {
    const none = (): Promise<readonly never[]> => Promise.resolve([]);
    const lists = {
      issues: none,
      pullRequests: none,
      runs: none,
      loadBalancers: none,
      certificates: none,
      dnsRecords: none,
    };
    const empty = await startWeb(fixtureSource(lists));
    for (const path of ['/issues', '/pulls', '/runs', '/load-balancers', '/certificates', '/dns']) {
      const response = await fetch(`${empty.url}${path}`);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('class="blank"');
    }
    await empty.close();
  });
});
