import type { Config } from '../config/config.ts';
import type { Plan } from '../core/plan.ts';
import { controlLabels } from '../core/labels.ts';
import type { ListenerVerdict, PlanReview } from '../core/review.ts';
import { summariseReviews } from '../core/review.ts';
import { fittedTable, listing } from './fitting.ts';
import { loadBalancerWord } from './load-balancer.ts';
import { bullets, code, marker, region } from './markdown.ts';
import { markerKeys } from './marker-keys.ts';
import { describeReason } from './reasons.ts';
import { plural } from './plural.ts';
import { formatTime } from './time.ts';

/** Our own words and a validated domain name. */
export function pullRequestTitle(plan: Plan): string {
  return `Swap ${plan.domains[0] ?? ''} to its DNS-validated certificate (${plan.account}, ${plan.region})`;
}

/** Fingerprints by which the action knows a plan file that it wrote itself. */
export interface WrittenPlan {
  /** Of the file that it wrote last, or is about to write. */
  readonly plan: string;
  /** Of the file that this one replaces; `undefined` once it is replaced. */
  readonly before: string | undefined;
}

/** What a pull request's body is made from. */
export interface PullRequestModel {
  readonly plan: Plan;
  readonly written: WrittenPlan;
  readonly review: PlanReview;
  readonly config: Config;
  /** The tracking issue's number. */
  readonly issue: number | undefined;
}

/** Code points of a body's parts that grow with the plan; together with our own words they fit in a body. */
const tableLimit = 40_000;
const domainLimit = 8000;
/** Warnings shown of one plan; each is at most 300 code points long. */
const shownWarnings = 20;

/** Written for an approver: what merging does, what may be felt, how to approve, how to stop. */
export function pullRequestBody({ plan, written, review, config, issue }: PullRequestModel): string {
  const { timeZone } = config.maintenance;
  const { label } = config.pullRequests;
  const domains = plan.domains.map((domain) => code(domain));
  const parts = [
    [
      marker(markerKeys.plan, written.plan),
      ...(written.before === undefined ? [] : [marker(markerKeys.planBefore, written.before)]),
    ].join('\n'),
    mergingDoes([review], timeZone),
    verdictTable(review.listeners, timeZone, { limit: tableLimit }),
    ...warningLines(review.warnings),
    '### What may be felt',
    bullets([
      'Network Load Balancer: nothing. Connections made before keep the old certificate until they end.',
      'Application Load Balancer: long-lived connections may be cut and made anew; clients that resume TLS sessions make a full handshake once.',
    ]),
    '### How to approve',
    bullets([
      `Review the plan file. You may delete listeners from it to go in steps; what is left out is proposed again.`,
      `Set label \`${label}\` (${config.pullRequests.require.labelBy} access or more, after the last commit) and merge; the order does not matter.`,
      'To stop what has not been swapped yet: take the label off, or revert the merge.',
      `To put the old certificate back after the swap: set label \`${controlLabels.rollback}\` on the merged pull request.`,
    ]),
    `From ${code(plan.from)} to ${code(plan.to)}, for ${listing(domains, { limit: domainLimit, language: 'en' })}.`,
    ...(issue === undefined ? [] : [`Tracked in #${String(issue)}.`]),
  ];
  return region(parts.join('\n\n'));
}

/** The first line: what merging does now and what waits, with its time. */
export function mergingDoes(reviews: readonly PlanReview[], timeZone: string): string {
  const summary = summariseReviews(reviews);
  if (summary.firstRefusal !== undefined)
    return `**As it is, merging does not swap everything.** ${describeReason(summary.firstRefusal, 'en')}`;
  const parts = [
    ...(summary.now > 0 ? [`swaps ${plural(summary.now, 'listener')} at once`] : []),
    ...(summary.nextOpening === undefined
      ? []
      : [
          `leaves ${plural(summary.waiting, 'listener')} for the maintenance window from ${formatTime(summary.nextOpening, timeZone, 'en')}`,
        ]),
    ...(summary.done > 0 ? [`finds ${plural(summary.done, 'listener')} swapped already`] : []),
  ];
  return `**Merging with the label ${parts.join(' and ')}.**`;
}

/** What an approver should know, a quoted line each. */
export function warningLines(warnings: readonly string[]): readonly string[] {
  const shown = warnings.slice(0, shownWarnings).map((text) => `> **Warning:** ${code(text, { maxLength: 300 })}`);
  const more = warnings.length - shown.length;
  return more > 0 ? [...shown, `> ${plural(more, 'more warning')}.`] : shown;
}

/** A row for each listener: where, what, when; as many as there is room for, what is refused first. */
export function verdictTable(
  listeners: readonly ListenerVerdict[],
  timeZone: string,
  room: { readonly limit?: number } = {},
): string {
  const urgent = (entry: ListenerVerdict): number => (entry.verdict.kind === 'refused' ? 0 : 1);
  const sorted = listeners.toSorted((a, b) => urgent(a) - urgent(b));
  const rows = sorted.map(({ planned, verdict }) => [
    `${loadBalancerWord(planned.type)} ${code(planned.loadBalancer)}`,
    String(planned.port),
    planned.certificate,
    verdictText({ planned, verdict }, timeZone),
  ]);
  return fittedTable({
    ...room,
    header: ['Load balancer', 'Port', 'Certificate', 'When'],
    rows,
    noun: 'listeners',
    language: 'en',
  });
}

function verdictText({ verdict }: ListenerVerdict, timeZone: string): string {
  switch (verdict.kind) {
    case 'swap-now':
      return 'at once';
    case 'wait':
      return `from ${formatTime(verdict.opensAt, timeZone, 'en')} (\`${verdict.reason.code}\` now)`;
    case 'already-swapped':
      return 'swapped already';
    case 'refused':
      return `refused: ${describeReason(verdict.reason, 'en')}`;
  }
}
