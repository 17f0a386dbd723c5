import type { Temporal } from 'temporal-polyfill';
import { remainingByWeek, remainingOverTime } from '../../core/report/history.ts';
import type { ReportedCertificate } from '../../core/report/report.ts';
import { waitOf } from '../../core/issue/waiting.ts';
import { instantOf, numberOf, type DashboardModel } from './model.ts';
import { texts } from '../locales/index.ts';
import { ganttChart, lineChart, mermaidName, type Bar } from '../markdown/mermaid.ts';
import { volatileBlock } from '../markdown/volatile.ts';

/** Deadlines in the chart; all are in the sections below it. */
const shownDeadlines = 12;
/** Weeks that the line goes back. */
const shownWeeks = 12;

/** What ends and opens next, and how many were left week by week. */
export function dashboardCharts(model: DashboardModel): readonly string[] {
  return [volatileBlock(calendarChart(model)), volatileBlock(weeksChart(model))].filter((chart) => chart !== '');
}

/** Times pass and windows follow each other by themselves, so this is no change by itself. */
function calendarChart({ report, openings, language, timeZone, now }: DashboardModel): string {
  const t = texts[language].pace;
  const at = (instant: Temporal.Instant): string => localMinute(instant, timeZone);
  const deadlines = report.certificates
    .filter((certificate) => waitOf(certificate) === 'dns')
    .flatMap((certificate) => deadlineOf(certificate, now))
    .sort((a, b) => a.ends.epochMilliseconds - b.ends.epochMilliseconds || (a.arn < b.arn ? -1 : 1))
    .slice(0, shownDeadlines)
    .map(({ name, number, ends }): Bar => {
      const isNear = ends.epochMilliseconds - now.epochMilliseconds < dayInMilliseconds;
      const title = [number === '' ? '' : t.issueNumber(number.slice(1)), mermaidName(name)].join(' ').trim();
      return { name: title, from: at(ends.subtract({ hours: 72 })), to: at(ends), tone: isNear ? 'crit' : undefined };
    });
  // One that never closes is no window, and would push all others off the chart.
  const windows = openings
    .filter(({ to }) => to !== undefined)
    .map(({ from, to }, index): Bar => ({
      name: t.window(index + 1),
      from: at(from),
      to: at(to ?? from.add({ hours: 24 })),
      tone: 'active',
    }));
  return ganttChart(t.ganttTitle(timeZone), [
    { title: t.deadlines, bars: deadlines },
    { title: t.windows, bars: windows },
  ]);
}

const dayInMilliseconds = 24 * 60 * 60 * 1000;

function deadlineOf(
  { domains, arn, deadline, issue }: ReportedCertificate,
  now: Temporal.Instant,
): readonly {
  readonly name: string;
  readonly number: string;
  readonly ends: Temporal.Instant;
  readonly arn: string;
}[] {
  const ends = deadline === undefined ? undefined : instantOf(deadline);
  if (ends === undefined || ends.epochMilliseconds <= now.epochMilliseconds) return [];
  return [{ name: domains[0] ?? arn, number: numberOf(issue), ends, arn }];
}

function weeksChart({ report, language, timeZone, now }: DashboardModel): string {
  const t = texts[language].pace;
  const weeks = remainingByWeek(remainingOverTime(report.certificates, now), now, shownWeeks);
  const points = weeks.map(({ at, count }) => ({ label: localMinute(at, timeZone).slice(5, 10), value: count }));
  return lineChart({ title: t.burnDownTitle, axis: t.certificates, points });
}

/** `2026-11-27 14:00` in that zone. */
function localMinute(instant: Temporal.Instant, timeZone: string): string {
  const local = instant.toZonedDateTimeISO(timeZone);
  return `${local.toPlainDate().toString()} ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}
