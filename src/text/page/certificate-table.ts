import type { Language } from '../../core/language.ts';
import type { Report } from '../../core/report/report.ts';
import { waits } from '../../core/issue/waiting.ts';
import { texts } from '../locales/index.ts';
import { html, type Html } from './html.ts';

/** Controls and head of the table; the page's script fills it. */
export function certificateTable({ certificates }: Report, language: Language): Html {
  const [t, d] = [texts[language].page, texts[language].dashboard];
  const accounts = new Map(certificates.map(({ account, accountName }) => [account, accountName ?? '']));
  const owners = [...new Set(certificates.flatMap((certificate) => certificate.owners))].sort();
  const kinds: readonly Option[] = [
    ...waits.map((wait) => [wait, d.short[wait]] as const),
    ['listed', d.sections.listed],
  ];
  return html`<section class="card">
    <h2 id="table-title">${t.table}</h2>
    <noscript><p>${t.noScript}</p></noscript>
    <div class="controls">
      <label class="wide"
        >${t.search}<input
          id="search"
          type="search"
          placeholder="${t.searchHint}"
          autocomplete="off"
          spellcheck="false"
      /></label>
      ${choice('wait', t.waitsFor, kinds, t.all)}
      ${choice(
        'account',
        t.account,
        [...accounts].sort(byName).map(([id, name]) => [id, `${name} ${id}`.trim()]),
        t.all,
      )}
      ${choice(
        'owner',
        t.owner,
        owners.map((owner) => [owner, owner]),
        t.all,
      )}
    </div>
    <p class="count" id="count" role="status"></p>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="table-title">
      <table>
        <thead>
          <tr>
            ${columnKeys.map((key, index) => header(key, t.columns[index] ?? ''))}
            <th scope="col">${t.columns[5]}</th>
          </tr>
        </thead>
        <tbody id="rows"></tbody>
      </table>
    </div>
    <button type="button" class="plain more" id="more" hidden>${t.more}</button>
  </section>`;
}

const columnKeys = ['name', 'place', 'state', 'until', 'expires'] as const;

type Option = readonly [value: string, words: string];

function header(key: (typeof columnKeys)[number], words: string): Html {
  const sorted = key === 'state' ? 'ascending' : 'none';
  return html`<th scope="col" aria-sort="${sorted}"><button type="button" data-key="${key}">${words}</button></th>`;
}

function choice(id: string, words: string, options: readonly Option[], all: string): Html {
  return html`<label
    >${words}<select id="${id}">
      <option value="">${all}</option>
      ${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
    </select></label
  >`;
}

function byName([leftId, left]: Option, [rightId, right]: Option): number {
  return `${left} ${leftId}` < `${right} ${rightId}` ? -1 : 1;
}
