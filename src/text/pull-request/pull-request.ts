import type { Config } from '../../config/config.ts';
import type { Detail } from '../../core/facts.ts';
import type { Language, Locale } from '../../core/language.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { controlLabels } from '../../core/issue/labels.ts';
import type { ListenerVerdict, PlanReview } from '../../core/plan/review.ts';
import { summariseReviews } from '../../core/plan/review.ts';
import type { Temporal } from 'temporal-polyfill';
import type { Catalogue } from '../locales/catalogue.ts';
import { texts } from '../locales/index.ts';
import { detailMarkdown } from '../facts.ts';
import { fittedTable, listing } from '../markdown/fitting.ts';
import { loadBalancerWord } from './load-balancer.ts';
import { bullets, code, marker, region } from '../markdown/markdown.ts';
import { markerKeys } from '../markdown/marker-keys.ts';
import { moving } from '../markdown/moving.ts';
import { describeOpenings } from '../doctor/openings.ts';
import { describeReason, reasonLink } from '../reasons.ts';
import { formatTime } from '../time.ts';

/** Our own words and a validated domain name. */
export function pullRequestTitle(plan: Plan, language: Language): string {
  return texts[language].pullRequest.title(plan.domains[0] ?? '', plan.account, plan.region);
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
  readonly now: Temporal.Instant;
}

/** Code points of a body's parts that grow with the plan; together with our own words they fit in a body. */
const tableLimit = 40_000;
const domainLimit = 8000;
/** Warnings shown of one plan; each is some hundred code points long. */
const shownWarnings = 20;

/** Written for an approver: what merging does, what may be felt, how to approve, how to stop. */
export function pullRequestBody(model: PullRequestModel): string {
  const { plan, written, review, config, issue } = model;
  const { language } = config.issues;
  const t = texts[language].pullRequest;
  const locale = { language, timeZone: config.maintenance.timeZone };
  const domains = plan.domains.map((domain) => code(domain));
  const names = listing(domains, { limit: domainLimit, language });
  const parts = [
    [
      marker(markerKeys.plan, written.plan),
      marker(markerKeys.planFrom, plan.from),
      ...(written.before === undefined ? [] : [marker(markerKeys.planBefore, written.before)]),
    ].join('\n'),
    mergingDoes([review], locale),
    verdictTable(review.listeners, locale, tableLimit),
    ...warningLines(review.warnings, language),
    t.certificates(code(plan.from), code(plan.to), names),
    `### ${t.felt}`,
    bullets(effects(plan, t)),
    ...windows(model, t),
    `### ${t.howTo}`,
    bullets([
      t.review,
      t.approve(`\`${config.pullRequests.label}\``, config.pullRequests.require.labelBy),
      t.stop,
      t.rollBack(`\`${controlLabels.rollback}\``),
    ]),
    ...(issue === undefined ? [] : [t.tracked(`#${String(issue)}`)]),
  ];
  return region(parts.join('\n\n'));
}

/** Of the kinds of load balancers that the plan names. */
function effects({ listeners }: Plan, t: Catalogue['pullRequest']): readonly string[] {
  const types = (['network', 'application', 'classic'] as const).filter((type) =>
    listeners.some((listener) => listener.type === type),
  );
  return types.map((type) => t.feltBy[type]);
}

/** Only where something waits for one; the list by itself is no change, since it moves on with each window. */
function windows({ review, config, now }: PullRequestModel, t: Catalogue['pullRequest']): readonly string[] {
  if (!review.listeners.some(({ verdict }) => verdict.kind === 'wait')) return [];
  return [moving(t.openings(describeOpenings(config.maintenance, now, config.issues.language)))];
}

/** The first line: what merging does now and what waits, with its time. */
export function mergingDoes(reviews: readonly PlanReview[], { language, timeZone }: Locale): string {
  const t = texts[language].pullRequest;
  const { firstRefusal, nextOpening, now, waiting, done } = summariseReviews(reviews);
  if (firstRefusal !== undefined) return t.mergingRefused(describeReason(firstRefusal, language));
  const opening = nextOpening === undefined ? undefined : formatTime(nextOpening, timeZone, language);
  return t.merging({ now, waiting, opening, done });
}

/** What an approver should know, a quoted line each. */
export function warningLines(warnings: readonly Detail[], language: Language): readonly string[] {
  const t = texts[language].pullRequest;
  const shown = warnings.slice(0, shownWarnings).map((warning) => `> ${t.warning(detailMarkdown(warning, language))}`);
  const more = warnings.length - shown.length;
  return more > 0 ? [...shown, `> ${t.moreWarnings(more)}`] : shown;
}

/** A row for each listener: where, what, when; as many as there is room for, what is refused first. */
export function verdictTable(listeners: readonly ListenerVerdict[], locale: Locale, limit: number): string {
  const { language } = locale;
  const t = texts[language].pullRequest;
  const urgent = (entry: ListenerVerdict): number => (entry.verdict.kind === 'refused' ? 0 : 1);
  const sorted = listeners.toSorted((a, b) => urgent(a) - urgent(b));
  const rows = sorted.map(({ planned, verdict }) => [
    `${loadBalancerWord(planned.type)} ${code(planned.loadBalancer)}`,
    String(planned.port),
    planned.certificate,
    verdictText(verdict, locale),
  ]);
  return fittedTable({ header: t.header, rows, limit, noun: t.noun, language });
}

function verdictText(verdict: ListenerVerdict['verdict'], { language, timeZone }: Locale): string {
  const t = texts[language].pullRequest;
  switch (verdict.kind) {
    case 'swap-now':
      return t.atOnce;
    case 'wait':
      return verdict.opensAt === undefined
        ? texts[language].changeCalendar.row(reasonLink(verdict.reason.code))
        : t.from(formatTime(verdict.opensAt, timeZone, language), reasonLink(verdict.reason.code));
    case 'already-swapped':
      return t.swappedAlready;
    case 'refused':
      return t.refused(describeReason(verdict.reason, language));
  }
}
