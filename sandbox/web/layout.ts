import type { Html, HtmlValue } from './html.ts';
import { html } from './html.ts';
import type { WebRepository, WebSource } from './source.ts';

/** The tabs below the repository's name. */
export type Tab = 'issues' | 'pulls' | 'runs' | 'load-balancers' | 'certificates' | 'dns';

/** One page without its frame. */
export interface Page {
  readonly title: string;
  readonly tab: Tab | undefined;
  readonly content: Html;
  /** HTTP status; 200 unless told otherwise. */
  readonly status?: number;
}

interface TabEntry {
  readonly tab: Tab;
  readonly label: string;
  readonly count: number;
}

async function tabs(source: WebSource): Promise<readonly TabEntry[]> {
  const [issues, pulls, runs, balancers, certificates, records] = await Promise.all([
    source.issues(),
    source.pullRequests(),
    source.runs(),
    source.loadBalancers(),
    source.certificates(),
    source.dnsRecords(),
  ]);
  return [
    { tab: 'issues', label: 'Issues', count: issues.length },
    { tab: 'pulls', label: 'Pull requests', count: pulls.length },
    { tab: 'runs', label: 'Runs', count: runs.length },
    { tab: 'load-balancers', label: 'Load balancers', count: balancers.length },
    { tab: 'certificates', label: 'Certificates', count: certificates.length },
    { tab: 'dns', label: 'DNS', count: records.length },
  ];
}

function tabLink(entry: TabEntry, active: Tab | undefined): Html {
  const current: HtmlValue = entry.tab === active && html` aria-current="page"`;
  return html`<a href="/${entry.tab}" ${current}>${entry.label} <span class="counter">${entry.count}</span></a>`;
}

function repositoryName(repository: WebRepository): Html {
  const [owner = '', name = ''] = repository.fullName.split('/', 2);
  return html`<a class="repository" href="/"
    ><span>${owner}</span><span class="slash">/</span><strong>${name}</strong></a
  >`;
}

/** The whole document around a page. */
export async function frame(source: WebSource, page: Page): Promise<string> {
  const [repository, entries] = await Promise.all([source.repository(), tabs(source)]);
  const document = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title} · ${repository.fullName}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header class="top">
          <div class="bar">${repositoryName(repository)}<span class="chip">Local sandbox</span></div>
          <nav aria-label="Repository">${entries.map((entry) => tabLink(entry, page.tab))}</nav>
        </header>
        <main>${page.content}</main>
        <footer>A local GitHub and AWS. Nothing on these pages is real, and nothing left this machine.</footer>
      </body>
    </html>`;
  return document.markup;
}

/** The page for an address without one. */
export function notFound(what: string): Page {
  return {
    title: 'Not found',
    tab: undefined,
    status: 404,
    content: html`<div class="blank">
      <h1>404</h1>
      <p>${what} is not here.</p>
    </div>`,
  };
}
