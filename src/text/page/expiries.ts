import { scaleBand, scaleLinear } from 'd3-scale';
import { migrating } from '../../core/report/pace.ts';
import type { ReportedCertificate } from '../../core/report/report.ts';
import { texts } from '../locales/index.ts';
import { html, type Html } from './html.ts';
import { formatNumber } from '../number.ts';
import type { ChartModel } from './burn-down.ts';

const width = 620;
const height = 250;
const margin = { top: 26, right: 10, bottom: 28, left: 10 };
/** Months shown one by one; what expires after them stands together. */
const shownMonths = 13;

interface Column {
  readonly label: string;
  readonly count: number;
  /** Expired, or within 30 days of it: too late to wait any longer. */
  readonly isLate: boolean;
}

/** How many of the remaining certificates expire in each month. */
export function expiryChart({ certificates, now, language }: ChartModel): Html {
  const t = texts[language].page;
  const remaining = migrating(certificates).filter(({ state, notAfter }) => state !== 'done' && notAfter !== undefined);
  const columns = columnsOf(remaining, { certificates, now, language });
  const x = scaleBand(
    columns.map((_column, index) => index),
    [margin.left, width - margin.right],
  ).padding(0.25);
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const y = scaleLinear([0, most], [height - margin.bottom, margin.top]);
  const bottom = height - margin.bottom;
  return html`<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="expiries-title">
    <title id="expiries-title">${t.expiriesSay(formatNumber(remaining.length, language))}</title>
    ${columns.map(({ label, count, isLate }, index) => {
      const left = x(index) ?? 0;
      const middle = px(left + x.bandwidth() / 2);
      const top = y(count);
      return html`<rect
          class="column${isLate && ' late'}"
          x="${px(left)}"
          y="${px(top)}"
          width="${px(x.bandwidth())}"
          height="${px(bottom - top)}"
          rx="3"
        />
        ${count > 0 && html`<text class="value" x="${middle}" y="${px(top - 6)}" text-anchor="middle">${formatNumber(count, language)}</text>`}
        <text x="${middle}" y="${bottom + 20}" text-anchor="middle">${label}</text>`;
    })}
    <line class="axis" x1="${margin.left}" x2="${width - margin.right}" y1="${bottom}" y2="${bottom}" />
  </svg>`;
}

function columnsOf(remaining: readonly ReportedCertificate[], { now, language }: ChartModel): readonly Column[] {
  const t = texts[language].page;
  const first = now.toZonedDateTimeISO('UTC').toPlainDate().toPlainYearMonth();
  const months = Array.from({ length: shownMonths }, (_, index) => first.add({ months: index }));
  const [from, to] = [first.toString(), first.add({ months: shownMonths }).toString()];
  const expiring = remaining.map(({ notAfter = '' }) => notAfter.slice(0, 7));
  const lateUntil = now
    .add({ hours: 30 * 24 })
    .toString()
    .slice(0, 7);
  const count = (fits: (month: string) => boolean): number => expiring.filter(fits).length;
  const name = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const [earlier, later] = [count((month) => month < from), count((month) => month >= to)];
  return [
    ...(earlier > 0 ? [{ label: t.earlier, count: earlier, isLate: true }] : []),
    ...months.map((date) => {
      const month = date.toString();
      const start = date.toPlainDate({ day: 1 }).toZonedDateTime('UTC').epochMilliseconds;
      return { label: name.format(start), count: count((other) => other === month), isLate: month <= lateUntil };
    }),
    ...(later > 0 ? [{ label: t.later, count: later, isLate: false }] : []),
  ];
}

/** A place in the picture, short enough to read. */
function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
