import type { Temporal } from 'temporal-polyfill';
import { migrationStates } from '../../core/issue/labels.ts';
import { protectSection } from '../../core/documents.ts';
import type { Language } from '../../core/language.ts';
import { awsDays, migrating, paceDays, paceOf, type AwsDay, type Pace } from '../../core/report/pace.ts';
import type { ReportedCertificate } from '../../core/report/report.ts';
import type { DashboardModel } from './model.ts';
import { texts } from '../locales/index.ts';
import { code, table } from '../markdown/markdown.ts';
import { volatile } from '../markdown/volatile.ts';
import { formatNumber } from '../number.ts';
import { describeReason } from '../reasons.ts';
import { formatDate, formatDay } from '../time.ts';

/** Progress, what comes of it at this pace, and how fresh that is: what a reader has to know if nothing else. */
export function dashboardHead(model: DashboardModel): readonly string[] {
  const { report, now } = model;
  const pace = paceOf(report.certificates, now);
  return [
    ...[paused(model), openBranch(model), progress(pace, model), heartbeat(model), overdue(pace, model)],
    newByEmail(model),
  ].filter((part) => part !== '');
}

/** AWS's days and the counts by state, for who wants to know more. */
export function dashboardFigures(model: DashboardModel): readonly string[] {
  const pace = paceOf(model.report.certificates, model.now);
  return [awsTable(pace, model), counts(model)].filter((part) => part !== '');
}

function paused({ paused: why, language }: DashboardModel): string {
  return why === undefined ? '' : `⏸️ ${describeReason(why, language)}`;
}

function openBranch({ branchGaps = [], language }: DashboardModel): string {
  const t = texts[language];
  const gaps = branchGaps.map((gap) => t.doctorWords.branchGaps[gap]);
  const how = `[${t.dashboard.protect}](${protectSection(language)})`;
  return gaps.length === 0 ? '' : `⚠️ ${t.dashboard.openBranch(gaps, how)}`;
}

function progress(pace: Pace, { report, language, now }: DashboardModel): string {
  const { done, all } = pace;
  const t = texts[language].dashboard;
  if (all === 0) return `**${nothingText(report, language)}**`;
  const filled = Math.round((done / all) * 20);
  const words = t.progress(formatNumber(done, language), formatNumber(all, language));
  const bar = `**${words}** \`${'█'.repeat(filled)}${'░'.repeat(20 - filled)}\``;
  return pace.remaining === 0 ? bar : `${bar} ${volatile(verdict(pace, now, language))}`;
}

function nothingText(report: DashboardModel['report'], language: Language): string {
  const t = texts[language].dashboard;
  if (isAllClear(report)) return t.nothing;
  return report.scanned === 0 ? t.nothingSeen : t.nothingHere;
}

/** When the rest is done, against the next day that AWS has announced, or the last where all have passed. */
function verdict(pace: Pace, now: Temporal.Instant, language: Language): string {
  const t = texts[language].dashboard;
  const days = awsDays(pace.remaining, now);
  const aws = days.find(({ daysLeft }) => daysLeft > 0) ?? days.at(-1);
  if (aws === undefined) return '';
  const end = texts[language].pace.days[aws.kind];
  const needed = aws.neededPerWeek === undefined ? undefined : oneDecimal(aws.neededPerWeek, language);
  if (pace.expected === undefined) return t.standstill(end, formatDay(aws.day, language), needed);
  const late = aws.day.until(pace.expected).days;
  return t.verdict(weekly(pace, language), formatDay(pace.expected, language), late, end, needed);
}

function weekly({ doneLately }: Pace, language: Language): string {
  return oneDecimal((doneLately / paceDays) * 7, language);
}

/** Only whoever has looked everywhere can say that nothing is there; what is left alone on purpose is in use all the same. */
function isAllClear({ certificates, complete, closedRegions = [] }: DashboardModel['report']): boolean {
  const isUsed = certificates.some(({ listeners, otherUses }) => listeners.length + otherUses.length > 0);
  return complete && closedRegions.length === 0 && !isUsed;
}

/** Says the day only: a heartbeat by itself is written once a day. */
function heartbeat({ report, lastComplete, timeZone, language, now }: DashboardModel): string {
  const t = texts[language].dashboard;
  const day = formatDate(now, 'UTC', language);
  if (report.complete) return t.lastComplete(day, code(timeZone));
  const last = lastComplete === undefined ? t.neverComplete : t.lastBefore(formatDay(lastComplete, language));
  return `**${t.incomplete(day, ...countGaps(report.notScanned))}** ${last}`;
}

/** How many account-regions, and how many single certificates, could not be looked at. */
export function countGaps(notScanned: DashboardModel['report']['notScanned']): [regions: number, certificates: number] {
  const { length } = notScanned.filter(({ certificate }) => certificate !== undefined);
  return [notScanned.length - length, length];
}

/** Days pass by themselves. */
function overdue({ overdue: count }: Pace, { language }: DashboardModel): string {
  return count === 0 ? '' : `⚠️ ${volatile(`**${texts[language].dashboard.overdue(count)}**`)}`;
}

/** Somebody goes on requesting what has to be migrated. */
function newByEmail({ report, language }: DashboardModel): string {
  const count = migrating(report.certificates).filter(({ isNew, state }) => isNew && state !== 'done').length;
  return count === 0 ? '' : texts[language].guard.newEmail(formatNumber(count, language));
}

function awsTable(pace: Pace, { language, now }: DashboardModel): string {
  if (pace.all === 0) return '';
  const t = texts[language].pace;
  const rows = awsDays(pace.remaining, now).map((day) => [
    t.days[day.kind],
    formatDay(day.day, language),
    volatile(day.daysLeft > 0 ? t.daysLeft(day.daysLeft) : t.passed),
    volatile(neededText(day, pace, language)),
    volatile(weekly(pace, language)),
  ]);
  return table(t.header, rows);
}

function neededText(day: AwsDay, { remaining }: Pace, language: Language): string {
  const t = texts[language].pace;
  if (remaining === 0) return t.nothingLeft;
  return day.neededPerWeek === undefined ? '–' : oneDecimal(day.neededPerWeek, language);
}

function oneDecimal(value: number, language: Language): string {
  return formatNumber(Math.ceil(value * 10) / 10, language);
}

function counts({ report, language }: DashboardModel): string {
  const t = texts[language].dashboard;
  const tracked: readonly ReportedCertificate[] = migrating(report.certificates);
  const rows = migrationStates.flatMap((state) => {
    const count = tracked.filter((certificate) => certificate.state === state).length;
    return count === 0 ? [] : [[`\`acm:${state}\``, formatNumber(count, language), t.states[state]]];
  });
  return rows.length === 0 ? '' : table(t.countHeader, rows);
}
