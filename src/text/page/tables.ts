import type { PageModel } from './model.ts';
import { isOutstanding } from '../../core/dns/proof.ts';
import type { Language } from '../../core/language.ts';
import type { Report, ReportedRecord } from '../../core/report/report.ts';
import { texts } from '../locales/index.ts';
import { html, webLink, type Html } from './html.ts';
import { groupByZone, plain, zoneFile } from '../dns/records.ts';
import { reasonText } from './reason.ts';

/** The records that somebody still has to register, a block to copy for each zone. */
export function recordBlocks({ certificates }: Report, language: Language): Html | undefined {
  const t = texts[language].page;
  const open = new Map<string, ReportedRecord>();
  for (const record of certificates.flatMap(({ records }) => records)) {
    if (isOutstanding(record)) open.set(`${record.name} ${record.value}`, record);
  }
  if (open.size === 0) return undefined;
  return html`<section class="card">
    <h2>${t.zones}</h2>
    ${[...groupByZone([...open.values()])].map(
      ([zone, records], index) =>
        html`<details class="zone">
          <summary>${t.zoneSummary(plain(zone), records.length)}</summary>
          <button type="button" class="plain copy" data-block="zone-${index}">${t.copy}</button>
          <pre id="zone-${index}" tabindex="0">${zoneFile(records)}</pre>
        </details>`,
    )}
  </section>`;
}

/** What became of the listeners of merged pull requests in this run. */
export function swapTable({ report: { pullRequests }, documents, language }: PageModel): Html | undefined {
  if (pullRequests.length === 0) return undefined;
  const [t, s] = [texts[language].page, texts[language].summary];
  const rows = pullRequests.flatMap((pullRequest) => {
    const number = webLink(`#${String(pullRequest.number)}`, pullRequest.url);
    if (pullRequest.listeners.length === 0)
      return [
        html`<tr>
          <td>${number}</td>
          <td></td>
          <td></td>
          <td>${pullRequest.reason && reasonText(pullRequest.reason, documents, language)}</td>
        </tr>`,
      ];
    return pullRequest.listeners.map(
      (listener) =>
        html`<tr>
          <td>${number}</td>
          <td>${s.port(listener.loadBalancer, listener.port)}</td>
          <td>${s.outcomes[listener.outcome]}</td>
          <td>
            ${listener.reason === undefined ? listener.evidence : reasonText(listener.reason, documents, language)}
          </td>
        </tr>`,
    );
  });
  return html`<section class="card">
    <h2>${t.swaps}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="${t.swaps}">
      <table>
        <thead>
          <tr>
            ${s.header.map((words) => html`<th scope="col">${words}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
}
