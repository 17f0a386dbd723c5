import type { Language } from '../../core/language.ts';
import type { ReportedPullRequest } from '../../core/report/report.ts';
import { listenerOutcomes } from '../../core/report/kinds.ts';
import type { PlanReview } from '../../core/plan/review.ts';
import type { DashboardModel } from '../dashboard/model.ts';
import { texts } from '../locales/index.ts';
import { dashboardText } from '../dashboard/dashboard.ts';
import { fittedTable } from '../markdown/fitting.ts';
import { maxForeignLength } from '../facts.ts';
import { code } from '../markdown/markdown.ts';
import { pieChart } from '../markdown/mermaid.ts';
import { reasonLink } from '../reasons.ts';

/** Code points of one task's summary: three of them, in four-byte characters, stay under the 1 MiB that GitHub shows. */
export const summaryLimit = 80_000;

/** The job summary of a scan. */
export function scanSummary(model: DashboardModel): string {
  const t = texts[model.language].summary;
  return `## ${t.scan}\n\n${dashboardText(model, summaryLimit)}`;
}

/** The job summary of a swap or rollback. */
export function swapSummary(
  pullRequests: readonly ReportedPullRequest[],
  language: Language,
  action: 'swap' | 'rollback' = 'swap',
): string {
  const t = texts[language].summary;
  if (pullRequests.length === 0) return `## ${t[action]}\n\n${t.nothingWaits}`;
  const rows = pullRequests.flatMap((pullRequest) => rowsOf(pullRequest, language));
  const listeners = pullRequests.flatMap((pullRequest) => pullRequest.listeners);
  const chart = pieChart(
    t.pieTitle,
    listenerOutcomes.map((outcome) => ({
      label: t.outcomes[outcome],
      count: listeners.filter((listener) => listener.outcome === outcome).length,
    })),
  );
  const shown = fittedTable({ header: t.header, rows, limit: summaryLimit, noun: t.listeners, language });
  return [`## ${t[action]}`, ...(chart === '' ? [] : [chart]), shown].join('\n\n');
}

/** The picture of what merging would do, for the job summary of a check; empty without a listener. */
export function checkChart(reviews: readonly PlanReview[], language: Language): string {
  const t = texts[language].summary;
  const verdicts = reviews.flatMap(({ listeners }) => listeners.map(({ verdict }) => verdict.kind));
  const labels = {
    'swap-now': texts[language].pullRequest.atOnce,
    wait: t.outcomes.deferred,
    'already-swapped': t.outcomes['already-swapped'],
    refused: t.outcomes.refused,
  };
  return pieChart(
    t.pieTitle,
    Object.entries(labels).map(([kind, label]) => ({
      label,
      count: verdicts.filter((verdict) => verdict === kind).length,
    })),
  );
}

function rowsOf(pullRequest: ReportedPullRequest, language: Language): readonly (readonly string[])[] {
  const t = texts[language].summary;
  const number = `#${String(pullRequest.number)}`;
  if (pullRequest.listeners.length === 0) return [[number, '', '', reasonCell(pullRequest.reason, language)]];
  return pullRequest.listeners.map((listener) => [
    number,
    t.port(code(listener.loadBalancer), listener.port),
    t.outcomes[listener.outcome],
    reasonCell(listener.reason, language) || listener.evidence,
  ]);
}

function reasonCell(reason: ReportedPullRequest['reason'], language: Language): string {
  if (reason === undefined) return '';
  const detail = reason.detail === '' ? '' : ` (${code(reason.detail, { maxLength: maxForeignLength })})`;
  return `${reasonLink(reason.code, language)}${detail}: ${reason.cure}`;
}
