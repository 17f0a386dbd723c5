import { Temporal } from 'temporal-polyfill';
import { groupByWait, waits } from '../../core/issue/waiting.ts';
import { lastEmailIssue, lastEmailRenewal } from '../../core/certificate/migration.ts';
import { approvalLoad, approvalsPerYear, approvers, longestLives } from '../../core/report/approvals.ts';
import { paceOf } from '../../core/report/pace.ts';
import { texts } from '../locales/index.ts';
import { formatNumber } from '../number.ts';
import { formatDay } from '../time.ts';
import { html, type Html } from './html.ts';
import type { PageModel } from './model.ts';

/** Where it stands on the page. */
export const stakeholdersId = 'why';

/** For people who think that they are not concerned: what changes and when, what it saves, the risk, where we stand. */
export function stakeholders({ report, language }: Pick<PageModel, 'report' | 'language'>): Html {
  const t = texts[language].stakeholders;
  const number = (value: number): string => formatNumber(value, language);
  const load = approvalLoad(report.certificates);
  const rows = longestLives.map(({ days, from }) => {
    const approvals = number(approvalsPerYear(load, days));
    return html`<tr>
      <td>${t.days(number(days))}</td>
      <td>${formatDay(from, language)}</td>
      <td>${approvals}</td>
      <td>${number(0)}</td>
    </tr>`;
  });
  const changes = [
    t.issuingEnds(formatDay(lastEmailIssue, language)),
    t.renewingEnds(formatDay(lastEmailRenewal, language)),
    t.livesShrink,
    t.nothingStops,
  ];
  const boxes = approvers.map((box) => `${box}@`).join(t.comma);
  return html`<section class="card stakeholders" id="${stakeholdersId}">
    <h2>${t.heading}</h2>
    <h3>${t.changes}</h3>
    <ul>
      ${changes.map((change) => html`<li>${change}</li>`)}
    </ul>
    <h3>${t.saves}</h3>
    <p>${t.approvals(number(load.names), number(load.certificates))}</p>
    <table>
      <thead>
        <tr>
          ${t.header.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    <h3>${t.risk}</h3>
    <p>${t.mailboxes(boxes, number(load.domains * approvers.length), number(load.domains))}</p>
    <h3>${t.stand}</h3>
    ${standing(report, language)}
  </section>`;
}

function standing({ certificates, finishedAt }: PageModel['report'], language: PageModel['language']): Html {
  const { page, dashboard, stakeholders: t } = texts[language];
  const number = (value: number): string => formatNumber(value, language);
  const { done, all, expected } = paceOf(certificates, Temporal.Instant.from(finishedAt));
  const groups = groupByWait(certificates);
  const open = waits.filter((wait) => wait !== 'done' && (groups.get(wait)?.length ?? 0) > 0);
  return html`<p>
      ${page.doneOf(number(done), number(all))}${expected !== undefined && ` · ${t.expected(formatDay(expected, language))}`}
    </p>
    <ul>
      ${open.map((wait) => html`<li>${dashboard.counted(dashboard.short[wait], number(groups.get(wait)?.length ?? 0))}</li>`)}
    </ul>`;
}
