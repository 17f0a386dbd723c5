import { scaleLinear, scaleTime, type ScaleLinear, type ScaleTime } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { Temporal } from 'temporal-polyfill';
import { remainingOverTime } from '../../core/report/history.ts';
import { awsDays, paceOf } from '../../core/report/pace.ts';
import type { ReportedCertificate } from '../../core/report/report.ts';
import type { Language } from '../../core/language.ts';
import { texts } from '../locales/index.ts';
import { html, type Html } from './html.ts';
import { formatNumber } from '../number.ts';
import { formatDay } from '../time.ts';

/** What the charts are drawn from. */
export interface ChartModel {
  readonly certificates: readonly ReportedCertificate[];
  readonly now: Temporal.Instant;
  readonly language: Language;
}

const width = 620;
const height = 250;
const margin = { top: 26, right: 18, bottom: 28, left: 44 };

interface Point {
  readonly at: number;
  readonly count: number;
}

interface Scales {
  readonly x: ScaleTime<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/**
 * How many certificates were left over time, the pace that is needed from now on, and where the pace of the last two
 * weeks leads. From the first issue to AWS's last day.
 */
export function burnDownChart({ certificates, now, language }: ChartModel): Html {
  const t = texts[language].page;
  const pace = paceOf(certificates, now);
  const days = awsDays(pace.remaining, now);
  const today: Point = { at: now.epochMilliseconds, count: pace.remaining };
  const points = history(certificates, now, today);
  const last = Math.max(...days.map(({ day }) => momentOf(day)), today.at);
  const most = Math.max(1, ...points.map(({ count }) => count));
  const scales: Scales = {
    x: scaleTime([points[0]?.at ?? today.at, last], [margin.left, width - margin.right]),
    y: scaleLinear([0, most], [height - margin.bottom, margin.top]).nice(4),
  };
  const needed = days.find(({ neededPerWeek }) => neededPerWeek !== undefined);
  const words = needed?.neededPerWeek === undefined ? '' : t.perWeek(oneDecimal(needed.neededPerWeek, language));
  return html`<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="burn-down-title">
    <title id="burn-down-title">${t.burnDown}: ${t.burnDownSays(formatNumber(pace.remaining, language), words)}</title>
    ${grid(scales, language)}
    ${days.map(({ kind, day }) => mark(scales, momentOf(day), `${texts[language].pace.days[kind]} ${formatDay(day, language)}`, kind === 'issue'))}
    <path class="area" d="${shape(scales, points)}" />
    <path class="line" d="${steps(scales, points)}" />
    ${needed && html`<path class="needed" d="${straight(scales, [today, { at: momentOf(needed.day), count: 0 }])}" />`}
    ${pace.expected && html`<path class="expected" d="${straight(scales, cutOff(today, { at: momentOf(pace.expected), count: 0 }, last))}" />`}
    <circle class="point" cx="${px(scales.x(today.at))}" cy="${px(scales.y(today.count))}" r="5" />
    <text class="value" x="${px(scales.x(today.at) + 9)}" y="${px(scales.y(today.count) - 8)}">
      ${formatNumber(today.count, language)}
    </text>
  </svg>`;
}

/** Certificates that have no issue yet are left too, though nothing tells since when: the line ends at them. */
function history(certificates: readonly ReportedCertificate[], now: Temporal.Instant, today: Point): readonly Point[] {
  const past = remainingOverTime(certificates, now).map(({ at, count }) => ({ at: at.epochMilliseconds, count }));
  return [...past.filter(({ at }) => at < today.at), today];
}

function momentOf(day: Temporal.PlainDate): number {
  return day.toZonedDateTime('UTC').epochMilliseconds;
}

function shape({ x, y }: Scales, points: readonly Point[]): string {
  const draw = area<Point>(
    (point) => x(point.at),
    y(0),
    (point) => y(point.count),
  );
  return draw.curve(curveStepAfter).digits(1)([...points]) ?? '';
}

function steps({ x, y }: Scales, points: readonly Point[]): string {
  const draw = line<Point>(
    (point) => x(point.at),
    (point) => y(point.count),
  );
  return draw.curve(curveStepAfter).digits(1)([...points]) ?? '';
}

function straight({ x, y }: Scales, points: readonly Point[]): string {
  const draw = line<Point>(
    (point) => x(point.at),
    (point) => y(point.count),
  );
  return draw.digits(1)([...points]) ?? '';
}

/** The part of a line that is in the picture. */
function cutOff(from: Point, to: Point, last: number): readonly Point[] {
  if (to.at <= last) return [from, to];
  const part = (last - from.at) / (to.at - from.at);
  return [from, { at: last, count: from.count + (to.count - from.count) * part }];
}

function grid({ x, y }: Scales, language: Language): Html {
  const bottom = height - margin.bottom;
  const months = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  return html`${wholeTicks(y).map(
      (tick) =>
        html`<line
            class="grid"
            x1="${margin.left}"
            x2="${width - margin.right}"
            y1="${px(y(tick))}"
            y2="${px(y(tick))}"
          />
          <text x="${margin.left - 8}" y="${px(y(tick) + 4)}" text-anchor="end">${formatNumber(tick, language)}</text>`,
    )}
    ${x
      .ticks(6)
      .map(
        (tick) => html`<text x="${px(x(tick))}" y="${bottom + 20}" text-anchor="middle">${months.format(tick)}</text>`,
      )} <line class="axis" x1="${margin.left}" x2="${width - margin.right}" y1="${bottom}" y2="${bottom}" />`;
}

function wholeTicks(y: ScaleLinear<number, number>): readonly number[] {
  return y.ticks(4).filter((tick) => Number.isInteger(tick));
}

/** A day of AWS's; the words of the two stand on different lines, so that they never lie on each other. */
function mark({ x }: Scales, at: number, words: string, isUpper: boolean): Html {
  const place = px(x(at));
  return html`<line class="mark" x1="${place}" x2="${place}" y1="${isUpper ? 12 : 26}" y2="${height - margin.bottom}" />
    <text x="${place}" y="${isUpper ? 9 : 23}" text-anchor="${at > x.invert(width * 0.6).getTime() ? 'end' : 'start'}">
      ${words}
    </text>`;
}

function oneDecimal(value: number, language: Language): string {
  return formatNumber(Math.ceil(value * 10) / 10, language);
}

/** A place in the picture, short enough to read. */
function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
