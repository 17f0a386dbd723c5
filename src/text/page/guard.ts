import type { Language } from '../../core/language.ts';
import type { Report } from '../../core/report/report.ts';
import { readinessOf } from '../dashboard/guard.ts';
import { texts } from '../locales/index.ts';
import { html, type Html } from './html.ts';

/** What the guard found: certificates at risk, and how ready the fleet is for shorter lives. */
export function guardSection({ guard }: Report, language: Language): Html | '' {
  if (guard === undefined) return '';
  const t = texts[language].guard;
  const { readiness } = t;
  const risks = guard.atRisk.map(({ domains, arn, account, region, reasons, notAfter }) =>
    rowOf([
      domains[0] ?? arn,
      `${account} ${region}`,
      reasons.map(({ code }) => code).join(', '),
      notAfter?.slice(0, 'yyyy-mm-dd'.length) ?? t.unknownDay,
    ]),
  );
  const { rows, after } = readinessOf(guard, language);
  return html`<section class="card" id="guard">
    ${risks.length > 0 && [html`<h2>${t.heading(risks.length)}</h2>`, tableOf(t.heading(risks.length), t.header.slice(0, 4), risks)]}
    <h2>${readiness.heading}</h2>
    <p>${readiness.intro}</p>
    ${tableOf(readiness.heading, readiness.header, rows.map(rowOf))}
    <p>${after}</p>
  </section>`;
}

function rowOf(cells: readonly string[]): Html {
  return html`<tr>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;
}

function tableOf(label: string, header: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">
    <table>
      <thead>
        <tr>
          ${header.map((cell) => html`<th>${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
