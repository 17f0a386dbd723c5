import type { PageModel } from './model.ts';
import { Temporal } from 'temporal-polyfill';
import { awsDays, paceDays, paceOf } from '../../core/report/pace.ts';
import { groupByWait, waits } from '../../core/issue/waiting.ts';
import { texts } from '../locales/index.ts';
import { html, type Html } from './html.ts';
import { formatNumber } from '../number.ts';
import { formatDay } from '../time.ts';
import { burnDownChart } from './burn-down.ts';
import { expiryChart } from './expiries.ts';

/** Progress, AWS's days, what waits for what, and the charts. */
export function overview({ report, language }: PageModel): Html {
  const t = texts[language].page;
  const now = Temporal.Instant.from(report.finishedAt);
  const model = { certificates: report.certificates, now, language };
  return html`<section class="card" aria-label="${t.states}">${progress(model)} ${tiles(model)}</section>
    <div class="charts">
      <section class="card">
        <h2>${t.burnDown}</h2>
        ${burnDownChart(model)}${legend(language)}
      </section>
      <section class="card">
        <h2>${t.expiries}</h2>
        ${expiryChart(model)}
      </section>
    </div>`;
}

type Model = Parameters<typeof burnDownChart>[0];

function progress({ certificates, now, language }: Model): Html {
  const [t, p] = [texts[language].page, texts[language].pace];
  const pace = paceOf(certificates, now);
  const percent = pace.all === 0 ? 100 : Math.floor((pace.done / pace.all) * 100);
  const weekly = formatNumber(Math.ceil((pace.doneLately / paceDays) * 70) / 10, language);
  const expected = pace.expected === undefined ? '–' : formatDay(pace.expected, language);
  return html`<div class="progress-row">
      <span class="percent">${formatNumber(percent, language)} %</span>
      <span>${t.doneOf(formatNumber(pace.done, language), formatNumber(pace.all, language))}</span>
    </div>
    ${bar(certificates)}
    <dl class="days">
      ${awsDays(pace.remaining, now).map(
        ({ kind, day, daysLeft, neededPerWeek }) =>
          html`<div>
            <dt>${t.ofAws(p.days[kind])}</dt>
            <dd>
              ${daysLeft > 0 ? p.daysLeft(daysLeft) : p.passed}<small
                >${formatDay(day, language)}${neededPerWeek !== undefined && ` · ${t.perWeek(formatNumber(Math.ceil(neededPerWeek * 10) / 10, language))}`}</small
              >
            </dd>
          </div>`,
      )}${
        pace.remaining > 0 &&
        html`<div>
          <dt>${t.expectedDay}</dt>
          <dd>${expected}<small>${t.donePerWeek(weekly)}</small></dd>
        </div>`
      }
    </dl>`;
}

/** The share of each, side by side, done first. */
function bar(certificates: Model['certificates']): Html {
  const groups = groupByWait(certificates);
  const all = [...groups.values()].reduce((sum, group) => sum + group.length, 0);
  let from = 0;
  const parts = waits.toReversed().map((wait) => {
    const width = all === 0 ? 0 : ((groups.get(wait)?.length ?? 0) / all) * 1000;
    from += width;
    return (
      width > 0 && html`<rect class="state-${wait}" x="${round(from - width)}" width="${round(width)}" height="14" />`
    );
  });
  return html`<svg class="bar" viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">
    <rect class="rest" width="1000" height="14" fill="none" />
    ${parts}
  </svg>`;
}

/** How many wait for what; pressed, the table shows these alone. */
function tiles({ certificates, language }: Model): Html {
  const d = texts[language].dashboard;
  const groups = groupByWait(certificates);
  return html`<div class="tiles">
    ${waits
      .filter((wait) => (groups.get(wait)?.length ?? 0) > 0)
      .map(
        (wait) =>
          html`<button type="button" class="tile" data-wait="${wait}" aria-pressed="false">
            <strong>${formatNumber(groups.get(wait)?.length ?? 0, language)}</strong>
            <span><span class="dot state-${wait}" aria-hidden="true"></span>${d.short[wait]}</span>
          </button>`,
      )}
  </div>`;
}

function legend(language: Model['language']): Html {
  const t = texts[language].page;
  const sample = (kind: string): Html =>
    html`<svg class="chart" viewBox="0 0 22 8" aria-hidden="true"><path class="${kind}" d="M0,4H22" /></svg>`;
  return html`<ul class="legend">
    <li>${sample('line')}${t.left}</li>
    <li>${sample('needed')}${t.needed}</li>
    <li>${sample('expected')}${t.expected}</li>
  </ul>`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
