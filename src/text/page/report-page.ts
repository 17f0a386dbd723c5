import type { PageModel } from './model.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { Temporal } from 'temporal-polyfill';
import { operationsPage } from '../../core/documents.ts';
import type { Language } from '../../core/language.ts';
import type { Report } from '../../core/report/report.ts';
import { texts } from '../locales/index.ts';
import { isAnythingLeftAlone } from '../dashboard/fleet.ts';
import { countGaps } from '../dashboard/head.ts';
import { embeddedJson, html, trusted, webLink, withCode, type Html } from './html.ts';
import { formatTime } from '../time.ts';
import { pageScript, pageStyle } from './assets.ts';
import { certificateTable } from './certificate-table.ts';
import { guardSection } from './guard.ts';
import { healthTable } from './health.ts';
import { overview } from './overview.ts';
import { pageRows } from './rows.ts';
import { reasonText } from './reason.ts';
import { stakeholders, stakeholdersId } from './stakeholders.ts';
import { recordBlocks, swapTable } from './tables.ts';

/**
 * The report as one page that loads nothing from anywhere: its policy allows its own style and script by their hashes,
 * and no request at all.
 */
export function reportPage(model: PageModel): string {
  const { report, documents, timeZone, language } = model;
  const t = texts[language].page;
  const hasCertificates = report.certificates.length > 0;
  const sections = `${documents}/${operationsPage(language)}#`;
  const data = {
    language,
    timeZone,
    sections,
    rows: pageRows(report.certificates, language),
    words: wordsOf(language),
  };
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${t.title} · ${report.repository}</title>
        <link rel="icon" href="data:," />
        ${styleElement}
      </head>
      <body>
        ${head(model)}
        <main>
          ${notes(model)}
          ${hasCertificates ? [overview(model), certificateTable(report, language), recordBlocks(report, language)] : html`<section class="card"><p>${t.nothingLooked}</p></section>`}
          ${swapTable(model)} ${guardSection(report, language)} ${healthTable(report, model)}
          ${leftAlone(report, language)} ${hasCertificates && stakeholders(model)}
        </main>
        <footer><p>${t.footer}</p></footer>
        ${hasCertificates && html`${dataElement(data)} ${scriptElement}`}
      </body>
    </html> `.markup;
}

/* Whole elements, since a hash is of every character between the tags. */
const styleElement = trusted(`<style>${pageStyle}</style>`);
const scriptElement = trusted(`<script>${pageScript}</script>`);

function dataElement(data: unknown): Html {
  return trusted(`<script type="application/json" id="report-data">${embeddedJson(data).markup}</script>`);
}

function hashOf(text: string): string {
  return `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`;
}

const policy = [
  "default-src 'none'",
  `style-src ${hashOf(pageStyle)}`,
  `script-src ${hashOf(pageScript)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function head({ report, timeZone, language }: PageModel): Html {
  const t = texts[language].page;
  const finished = formatTime(Temporal.Instant.from(report.finishedAt), timeZone, language);
  return html`<header class="top">
    <h1>${t.title}</h1>
    <ul class="facts">
      <li>${report.repository}</li>
      <li>${t.mode(report.mode)}</li>
      <li>${t.finished(finished)}</li>
      <li>${webLink(t.run, report.run)}</li>
      ${report.certificates.length > 0 && html`<li><a href="#${stakeholdersId}">${texts[language].stakeholders.heading}</a></li>`}
    </ul>
  </header>`;
}

/** What a reader must not miss. */
function notes({ report, documents, language }: PageModel): Html {
  const { isDryRun, complete, notScanned, problems, finishedAt } = report;
  const [t, d] = [texts[language].page, texts[language].dashboard];
  return html`${isDryRun && html`<p class="note warn">${t.dryRun}</p>`}
  ${
    !complete &&
    html`<section class="note warn">
      <h2>${d.incomplete(finishedAt.slice(0, 10), ...countGaps(notScanned))}</h2>
      <ul>
        ${notScanned.slice(0, mostNotes).map(({ account, region, certificate, reason }) => html`<li>${certificate ?? `${account} ${region}`}: ${reasonText(reason, documents, language)}</li>`)}
      </ul>
    </section>`
  }
  ${
    problems.length > 0 &&
    html`<section class="note bad">
      <h2>${t.problems(problems.length)}</h2>
      <ul>
        ${problems.slice(0, mostNotes).map((problem) => html`<li>${problem}</li>`)}
      </ul>
    </section>`
  }`;
}

/** Accounts and regions that were left alone on purpose; nothing where there are none. */
function leftAlone({ accountsLeftOut, closedRegions }: Report, language: Language): Html | undefined {
  const t = texts[language].fleet;
  const { inactive, excluded } = accountsLeftOut;
  if (!isAnythingLeftAlone({ excludedAccounts: accountsLeftOut, closedRegions })) return undefined;
  const regions = closedRegions.map(
    ({ region, accounts }) => html`<li>${t.closedRegion(region, accounts.length)}: ${accounts.join(', ')}</li>`,
  );
  return html`<section class="card">
    <h2>${t.heading}</h2>
    ${inactive + excluded > 0 && html`<p>${t.excludedAccounts(inactive, excluded)}</p>`}
    ${
      regions.length > 0 &&
      html`<p>${withCode(t.closedIntro)}</p>
        <ul>
          ${regions}
        </ul>`
    }
  </section>`;
}

/** The JSON report has all of them. */
const mostNotes = 200;

/** What the page's script takes from the page's texts. */
const scriptWords = [
  ...(['count', 'oneMoreName', 'moreNames', 'details', 'names', 'replacement'] as const),
  ...(['listeners', 'otherUses', 'records', 'recordStates', 'copied', 'selected'] as const),
];

function wordsOf(language: Language): Readonly<Record<string, unknown>> {
  const [t, d] = [texts[language].page, texts[language].dashboard];
  return {
    ...Object.fromEntries(scriptWords.map((word) => [word, t[word]])),
    certificate: d.certificate,
    why: d.why,
    whatToDo: d.whatToDo,
    owners: t.owner,
  };
}
