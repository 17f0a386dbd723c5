import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { certificateList, dnsList, loadBalancerList } from './infrastructure.ts';
import { issueList, issuePage } from './issues.ts';
import type { Page } from './layout.ts';
import { frame, notFound } from './layout.ts';
import { pullList, pullPage } from './pulls.ts';
import { runList, runPage } from './runs.ts';
import type { WebSource } from './source.ts';
import { style } from './style.ts';

/** The running pages. */
export interface Web {
  /** Such as `http://127.0.0.1:54321`, without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

type Answer = Page | { readonly redirect: string } | { readonly document: string };

/** Labels' colours are the only inline style; nothing is loaded from elsewhere, whatever a text holds. */
const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** A report brings its own policy, which lets nothing be loaded; this one lets its script run. */
const documentHeaders = {
  ...headers,
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'",
};

/** The page that a run wrote, as it is. */
async function reportOf(source: WebSource, id: string): Promise<Answer> {
  const page = (await source.run(id))?.page;
  return page === undefined ? notFound(`The report of run ${id}`) : { document: page };
}

/** GitHub leads from an issue's address to the pull request of that number, and the other way round. */
async function issueOrPull(source: WebSource, number: number): Promise<Answer> {
  const isPull = (await source.issue(number)) === undefined && (await source.pullRequest(number)) !== undefined;
  return isPull ? { redirect: `/pull/${String(number)}` } : issuePage(source, number);
}

async function route(source: WebSource, url: URL): Promise<Answer> {
  const state = url.searchParams.get('state') ?? 'all';
  const [, section = '', id = '', part = '', ...rest] = url.pathname.split('/');
  const number = /^\d{1,9}$/.test(id) ? Number(id) : undefined;
  if (rest.length === 0 && number !== undefined) {
    if (section === 'issues' && part === '') return issueOrPull(source, number);
    if (section === 'pull' && part === '') return pullPage(source, number, 'conversation');
    if (section === 'pull' && part === 'files') return pullPage(source, number, 'files');
  }
  if (section === 'runs' && id !== '' && part === '') return runPage(source, id);
  if (section === 'runs' && part === 'report.html' && rest.length === 0) return reportOf(source, id);
  switch (url.pathname) {
    case '/':
      return { redirect: '/issues' };
    case '/issues':
      return issueList(source, state);
    case '/pulls':
      return pullList(source, state);
    case '/runs':
      return runList(source);
    case '/load-balancers':
      return loadBalancerList(source);
    case '/certificates':
      return certificateList(source);
    case '/dns':
      return dnsList(source);
    default:
      return notFound(url.pathname);
  }
}

/** Browsers send the name that they were given: a foreign one is a site that points its own name at this machine. */
function isOurs(host: string | undefined): boolean {
  return host !== undefined && /^(?:127\.0\.0\.1|localhost):\d+$/.test(host);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(body);
}

async function answer(source: WebSource, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isOurs(request.headers.host)) {
    send(response, 421, 'text/plain', 'These pages answer to 127.0.0.1 only.\n');
  } else if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(response, 405, 'text/plain', 'These pages can only be read.\n');
  } else if (request.url === '/style.css') {
    send(response, 200, 'text/css', style);
  } else {
    const address = `http://127.0.0.1${request.url ?? '/'}`;
    const page = URL.canParse(address) ? await route(source, new URL(address)) : notFound('This address');
    if ('redirect' in page) response.writeHead(302, { ...headers, location: page.redirect }).end();
    else if ('document' in page)
      response.writeHead(200, { ...documentHeaders, 'content-type': 'text/html; charset=utf-8' }).end(page.document);
    else send(response, page.status ?? 200, 'text/html', await frame(source, page));
  }
}

/** Serves the sandbox's repository as web pages on a free port of 127.0.0.1. */
export async function startWeb(source: WebSource): Promise<Web> {
  const server = createServer((request, response) => {
    answer(source, request, response).catch((error: unknown) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (response.headersSent) response.destroy();
      else send(response, 500, 'text/plain', `The page could not be made.\n\n${text}\n`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error === undefined) resolve();
          else reject(error);
        });
        server.closeAllConnections();
      }),
  };
}
