import type { Language } from '../../core/language.ts';
import type { Report, ReportedKind } from '../../core/report/report.ts';
import { texts } from '../locales/index.ts';
import { formatNumber } from '../number.ts';
import { html, type Html } from './html.ts';

/** What the guard found: certificates at risk, and how ready the fleet is for shorter lives. */
export function guardSection({ guard }: Report, language: Language): Html | '' {
  if (guard === undefined) return '';
  const t = texts[language].guard;
  const { readiness } = t;
  const risks = guard.atRisk.map(
    ({ domains, arn, account, region, reasons, notAfter }) =>
      html`<tr>
        <td>${domains[0] ?? arn}</td>
        <td>${account} ${region}</td>
        <td>${reasons.map(({ code }) => code).join(', ')}</td>
        <td>${notAfter?.slice(0, 'yyyy-mm-dd'.length) ?? t.unknownDay}</td>
      </tr>`,
  );
  const kinds = guard.kinds.filter(({ certificates }) => certificates > 0).map((kind) => kindRow(kind, language));
  return html`<section class="card" id="guard">
    ${risks.length > 0 && [html`<h2>${t.heading(risks.length)}</h2>`, tableOf(t.heading(risks.length), t.header.slice(0, 4), risks)]}
    <h2>${readiness.heading}</h2>
    <p>${readiness.intro}</p>
    ${tableOf(readiness.heading, readiness.header, kinds)}
  </section>`;
}

function kindRow({ kind, certificates, handsPerYear }: ReportedKind, language: Language): Html {
  const hands = [handsPerYear.today, handsPerYear.at100Days, handsPerYear.at47Days];
  return html`<tr>
    <td>${texts[language].guard.readiness.kinds[kind]}</td>
    <td>${formatNumber(certificates, language)}</td>
    ${hands.map((count) => html`<td>${formatNumber(Math.ceil(count), language)}</td>`)}
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
