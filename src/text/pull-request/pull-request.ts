import type { Config } from '../../config/config.ts';
import type { Detail } from '../../core/facts.ts';
import type { Language, Locale } from '../../core/language.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { controlLabels } from '../../core/issue/labels.ts';
import type { ListenerVerdict, PlanReview } from '../../core/plan/review.ts';
import { inFileOrder, isHeld, summariseReviews } from '../../core/plan/review.ts';
import { Temporal } from 'temporal-polyfill';
import type { Catalogue } from '../locales/catalogue.ts';
import { texts } from '../locales/index.ts';
import { detailMarkdown } from '../facts.ts';
import { fittedTable, listing } from '../markdown/fitting.ts';
import { loadBalancerWord } from './load-balancer.ts';
import { bullets, code, marker, region } from '../markdown/markdown.ts';
import { markerKeys } from '../markdown/marker-keys.ts';
import { volatileBlock } from '../markdown/volatile.ts';
import { openingTexts } from '../doctor/openings.ts';
import { describeReason, reasonLink } from '../reasons.ts';
import { formatDate, formatTime } from '../time.ts';
import { changeLines } from './change.ts';

/** Our own words, a validated domain name, and the account by its name where that is a plain one. */
export function pullRequestTitle(
  plans: readonly Plan[],
  accountName: string | undefined,
  language: Language,
  isMigration = true,
): string {
  const [plan] = plans;
  if (plan === undefined) throw new TypeError('A pull request needs a plan.');
  const isPlain = accountName !== undefined && /^[\w.-][\w .-]{0,60}$/.test(accountName);
  const account = isPlain ? `${accountName} ${plan.account}` : plan.account;
  const { title, changeTitle } = texts[language].pullRequest;
  return (isMigration ? title : changeTitle)(plan.domains[0] ?? '', plans.length - 1, account, plan.region);
}

/** Fingerprints by which the action knows plan files that it wrote itself. */
export interface WrittenPlans {
  /** Of the files that it wrote last, or is about to write. */
  readonly plans: readonly string[];
  /** Of the files that these replace; empty once they are replaced. */
  readonly before: readonly string[];
  /** The commit that they stand in by the action's own hand; `undefined` where it is not known. */
  readonly head?: string | undefined;
}

/** What a pull request's body is made from. */
export interface PullRequestModel {
  /** Of each valid plan that it holds. */
  readonly reviews: readonly (PlanReview & { readonly plan: Plan })[];
  /** ARNs of the certificates that it was made for. */
  readonly named: readonly string[];
  readonly written: WrittenPlans;
  readonly config: Config;
  /** Of the account that its plans are for. */
  readonly accountName: string | undefined;
  /** The tracking issues' numbers. */
  readonly issues: readonly number[];
  readonly now: Temporal.Instant;
}

/** Code points of a body's parts that grow with the plan; together with our own words they fit in a body. */
const tableLimit = 40_000;
const domainLimit = 8000;
/** Plans whose certificates the body compares, and code points of the names of each; the check comment compares all. */
const comparedPlans = 5;
const comparedLimit = 800;
/** Warnings shown of one plan; each is some hundred code points long. */
const shownWarnings = 20;

/**
 * Written for an approver: what merging does, what may be felt, how to approve, how to stop. Everything stands in an order
 * of its own, whatever the order in which it was found.
 */
export function pullRequestBody(model: PullRequestModel): string {
  const { written, config, accountName } = model;
  const reviews = inFileOrder(model.reviews);
  const issues = model.issues.toSorted((a, b) => a - b);
  const [place] = reviews.map(({ plan }) => plan);
  const { language } = config.issues;
  const t = texts[language].pullRequest;
  const locale = { language, timeZone: config.maintenance.timeZone };
  const exchanged = reviews.map(({ plan, change }) => {
    const domains = plan.domains.map((domain) => code(domain));
    const names = listing(domains, { limit: domainLimit / reviews.length, language });
    const isMigration = change === undefined || change.kind === 'migration';
    return (isMigration ? t.certificates : t.otherCertificates)(code(plan.from), code(plan.to), names);
  });
  const parts = [
    [
      ...written.plans.toSorted().map((fingerprint) => marker(markerKeys.plan, fingerprint)),
      ...model.named.toSorted().map((arn) => marker(markerKeys.planFrom, arn)),
      ...(written.head === undefined ? [] : [marker(markerKeys.head, written.head)]),
      ...written.before.toSorted().map((fingerprint) => marker(markerKeys.planBefore, fingerprint)),
    ].join('\n'),
    untilMerged([
      mergingDoes(reviews, locale),
      verdictTable(reviews, locale, tableLimit),
      ...warningLines(
        reviews.flatMap(({ warnings }) => warnings),
        language,
      ),
    ]),
    ...(place === undefined ? [] : [placeText(place, accountName, t)]),
    ...reviews.slice(0, comparedPlans).flatMap(({ change }) => changeLines(change, locale, comparedLimit)),
    ...(exchanged.length > 1 ? [bullets(exchanged), t.nothingElse] : exchanged.map((text) => t.exchange(text))),
    `### ${t.felt}`,
    bullets(effects(reviews, t)),
    untilMerged([
      ...windows(model, t),
      `### ${t.howTo}`,
      bullets([
        t.review,
        t.approve(`\`${config.pullRequests.label}\``, config.pullRequests.require.labelBy),
        t.stop,
        t.rollBack(`\`${controlLabels.rollback}\``, firstEnd(reviews, locale)),
      ]),
    ]),
    ...(issues.length === 0 ? [] : [t.tracked(issues.map((issue) => `#${String(issue)}`).join(', '))]),
  ];
  return region(parts.join('\n\n'));
}

/** Marks what is told to whoever may merge: the merge ends it. */
function untilMerged(parts: readonly string[]): string {
  return `<!-- until-merged -->\n\n${parts.join('\n\n')}\n\n<!-- /until-merged -->`;
}

/** A body whose pull request is merged: in place of what merging would do it begins with what became of it. */
export function mergedBody(body: string, became: string): string {
  let count = 0;
  return body.replaceAll(/<!-- until-merged -->[\s\S]*?<!-- \/until-merged -->/g, () =>
    count++ === 0 ? untilMerged([became]) : '',
  );
}

function placeText({ account, region }: Plan, accountName: string | undefined, t: Catalogue['pullRequest']): string {
  return t.place(accountName === undefined ? code(account) : `${code(accountName)} ${code(account)}`, code(region));
}

/** The day on which the first of the old certificates ends, up to which all can be put back; empty where it is not known. */
function firstEnd(reviews: PullRequestModel['reviews'], { language }: Pick<Locale, 'language'>): string {
  const ends = reviews.map(({ change }) => change?.from.notAfter);
  const known = ends.flatMap((end) => end ?? []).toSorted();
  const [first] = known;
  if (first === undefined || known.length < ends.length) return '';
  return formatDate(Temporal.Instant.from(first), 'UTC', language);
}

/** Of the kinds of load balancers that the plans name. */
function effects(reviews: PullRequestModel['reviews'], t: Catalogue['pullRequest']): readonly string[] {
  const types = (['network', 'application', 'classic'] as const).filter((type) =>
    reviews.some(({ plan }) => plan.listeners.some((listener) => listener.type === type)),
  );
  return types.map((type) => t.feltBy[type]);
}

/** Only where something waits for one; the list by itself is no change, since it moves on with each window. */
function windows({ reviews, config, now }: PullRequestModel, t: Catalogue['pullRequest']): readonly string[] {
  if (!reviews.some(({ listeners }) => listeners.some(({ verdict }) => verdict.kind === 'wait'))) return [];
  return [
    volatileBlock([t.openings, bullets(openingTexts(config.maintenance, now, config.issues.language))].join('\n\n')),
  ];
}

/** The first line: what merging does now and what waits, with its time. */
export function mergingDoes(reviews: readonly PlanReview[], { language, timeZone }: Locale): string {
  const t = texts[language].pullRequest;
  const { firstRefusal, nextOpening, now, waiting, done, held } = summariseReviews(reviews);
  if (firstRefusal !== undefined) return t.mergingRefused(describeReason(firstRefusal, language));
  const opening = nextOpening === undefined ? undefined : formatTime(nextOpening, timeZone, language);
  return t.merging({ now, waiting, opening, held: held && reasonLink(held.code, language), done });
}

/** What an approver should know, a quoted line each. */
export function warningLines(warnings: readonly Detail[], language: Language): readonly string[] {
  const t = texts[language].pullRequest;
  const shown = warnings.slice(0, shownWarnings).map((warning) => `> ${t.warning(detailMarkdown(warning, language))}`);
  const more = warnings.length - shown.length;
  return more > 0 ? [...shown, `> ${t.moreWarnings(more)}`] : shown;
}

/**
 * A row for each listener: where, what, when; as many as there is room for, what is refused first. Of several plans each
 * row begins with the certificate's first name.
 */
export function verdictTable(reviews: readonly PlanReview[], locale: Locale, limit: number): string {
  const { language } = locale;
  const t = texts[language].pullRequest;
  const urgent = ({ verdict }: ListenerVerdict): number => (verdict.kind === 'refused' ? 0 : 1);
  const isOfMany = reviews.length > 1;
  const sorted = reviews
    .flatMap(({ plan, listeners }) => listeners.map((listener) => ({ ...listener, domain: plan?.domains[0] ?? '' })))
    .toSorted((a, b) => urgent(a) - urgent(b));
  const rows = sorted.map(({ planned, verdict, domain }) => [
    ...(isOfMany ? [code(domain)] : []),
    `${loadBalancerWord(planned.type)} ${code(planned.loadBalancer)}`,
    String(planned.port),
    texts[language].managed.roles[planned.certificate],
    verdictText(verdict, locale),
  ]);
  return fittedTable({ header: isOfMany ? [t.domain, ...t.header] : t.header, rows, limit, noun: t.noun, language });
}

function verdictText(verdict: ListenerVerdict['verdict'], { language, timeZone }: Locale): string {
  const t = texts[language].pullRequest;
  switch (verdict.kind) {
    case 'swap-now':
      return t.atOnce;
    case 'wait':
      if (isHeld(verdict.reason)) return t.later(reasonLink(verdict.reason.code, language));
      return verdict.opensAt === undefined
        ? texts[language].changeCalendar.row(reasonLink(verdict.reason.code, language))
        : t.from(formatTime(verdict.opensAt, timeZone, language), reasonLink(verdict.reason.code, language));
    case 'already-swapped':
      return t.swappedAlready;
    case 'refused':
      return t.refused(describeReason(verdict.reason, language));
  }
}
