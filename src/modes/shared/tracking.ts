import { Temporal } from 'temporal-polyfill';
import { parseArn } from '../../core/arn.ts';
import { readMemory, type GuardMemory } from '../../core/guard/memory.ts';
import type { RiskCode } from '../../core/guard/facts.ts';
import { readRiskCodes } from '../../core/guard/risks.ts';
import { UserError } from '../../core/errors.ts';
import { hasLabel, migrationStates, projectLabel, stateLabel, type MigrationState } from '../../core/issue/labels.ts';
import type { Issue, PullRequest } from '../../core/repository.ts';
import { groupKeyIn } from '../../text/issue/group.ts';
import { markerKeys } from '../../text/markdown/marker-keys.ts';
import { readMarkers, readMarkerSections } from '../../text/markdown/markdown.ts';
import type { ReadClosing } from '../../core/issue/closing.ts';
import type { Context } from './context.ts';

/** A tracking issue with what its markers say. */
export interface TrackingIssue {
  readonly issue: Issue;
  /** ARN of the e-mail-validated certificate. */
  readonly certificate: string;
  /** ARN of the replacement, once there is one. */
  readonly replacement: string | undefined;
  /** Since when it is open because a migrated certificate has lost a DNS record. */
  readonly lostSince: string | undefined;
  /** Since when all its records stand in public DNS while ACM waits for them. */
  readonly recordsSeen: Temporal.Instant | undefined;
  /** Who closed it, where this action did not; absent while it is open and where nobody asked. */
  readonly closing?: ReadClosing | undefined;
  /** What the certificates of the issue have in common; absent where it is about one. */
  readonly group?: string | undefined;
  /** Where the certificate stood when the issue was last written; only where several share it. */
  readonly state?: MigrationState | undefined;
  /** When it was closed as done, ISO 8601; kept while it is open again because the certificate is back in use. */
  readonly wasDone: string | undefined;
}

/** The issue of a certificate at risk that was never migrated. */
export interface RiskIssue {
  readonly issue: Issue;
  readonly arn: string;
  /** What it tells; empty once it is fixed. */
  readonly toldRisks: readonly RiskCode[];
  /** When something was first told that it was not opened with, ISO 8601. */
  readonly since: string | undefined;
  /** A person had closed it before it was fixed, and it was opened again. */
  readonly wasReopened: boolean;
  /** Who closed it while it told of a risk; absent while it is open and where nobody asked. */
  readonly closing?: ReadClosing | undefined;
}

/** The action's issues in the repository. */
export interface Tracking {
  readonly dashboard: Issue | undefined;
  /** Who closed the dashboard; absent while it is open and where nobody asked. */
  readonly dashboardClosing?: ReadClosing | undefined;
  /** By certificate ARN; of several the one with the lowest number. */
  readonly byCertificate: ReadonlyMap<string, TrackingIssue>;
  /** Issues of certificates at risk that were never migrated, by ARN, likewise. */
  readonly risks: ReadonlyMap<string, RiskIssue>;
  /** ARNs of the certificates of open issues, by `account/region`. */
  readonly openByPlace: ReadonlyMap<string, readonly string[]>;
  /** Open issues whose marker another one with a lower number carries already. */
  readonly duplicates: readonly { readonly issue: Issue; readonly original: number }[];
  /** Logins whose markers count. */
  readonly trusted: ReadonlySet<string>;
  /** Every issue that a trusted account wrote, whatever its labels, the oldest first; listed once, when first asked for. */
  readonly listOwn: () => Promise<readonly Issue[]>;
}

/**
 * Reads the action's issues, found by their markers on issues that a trusted account wrote. Another bot's markers
 * and none of ours means that the action changed its account: going on would make every issue a second time.
 */
export async function readTracking(context: Context): Promise<Tracking> {
  const [trusted, issues] = await Promise.all([
    trustedAuthors(context),
    context.github.listIssues({ state: 'all', labels: [projectLabel] }),
  ]);
  const marked = issues
    .filter((issue) => !issue.isPullRequest)
    .map((issue) => ({ issue, markers: readMarkers(issue.body) }))
    .filter(({ markers }) =>
      [markerKeys.certificate, markerKeys.group, markerKeys.risk, markerKeys.dashboard].some((key) => markers.has(key)),
    )
    .sort((a, b) => a.issue.number - b.issue.number);
  const ours = marked.filter(({ issue }) => isTrusted(trusted, issue.author));
  await refuseOtherAuthor(context, ours, marked);

  const byKey = new Map<string, TrackingIssue>();
  const risks = new Map<string, RiskIssue>();
  const duplicates: { issue: Issue; original: number }[] = [];
  let dashboard: Issue | undefined;
  for (const { issue, markers } of ours) {
    const group = groupKeyIn(issue.body);
    if (group !== undefined) {
      const original = addGroup(byKey, issue, group);
      if (original !== undefined && issue.state === 'open') duplicates.push({ issue, original });
      continue;
    }
    const certificate = markers.get(markerKeys.certificate);
    const risk = certificate === undefined ? markers.get(markerKeys.risk) : undefined;
    const original = originalOf({ certificate, risk }, { byKey, risks, dashboard });
    if (original !== undefined) {
      if (issue.state === 'open') duplicates.push({ issue, original: original.number });
    } else if (risk !== undefined) risks.set(risk, riskIssueOf(issue, risk, markers));
    else if (certificate === undefined) dashboard = issue;
    else byKey.set(certificate, trackingIssueOf(issue, certificate, markers));
  }
  const listOwn = listedOnce(context, trusted);
  return {
    dashboard,
    byCertificate: byKey,
    risks,
    openByPlace: openByPlace(byKey.values()),
    duplicates,
    trusted,
    listOwn,
  };
}

/** Enters the certificates of an issue that several share; the number of the other issue where all have one already. */
function addGroup(byKey: Map<string, TrackingIssue>, issue: Issue, group: string): number | undefined {
  const members = [...readMarkerSections(issue.body, markerKeys.certificate)];
  const known = members.map(([arn]) => byKey.get(arn)?.issue.number);
  if (known.every((number) => number !== undefined)) return known[0];
  for (const [arn, own] of members) {
    if (!byKey.has(arn)) byKey.set(arn, memberIssueOf(issue, arn, own, group));
  }
  return undefined;
}

/** An issue that several certificates share, as one of them sees it; `markers`: what stands behind its own. */
export function memberIssueOf(
  issue: Issue,
  certificate: string,
  markers: ReadonlyMap<string, string>,
  group: string | undefined,
): TrackingIssue {
  const state = markers.get(markerKeys.state);
  return {
    ...trackingIssueOf(issue, certificate, markers),
    group,
    state: migrationStates.find((one) => one === state),
  };
}

function originalOf(
  { certificate, risk }: { readonly certificate: string | undefined; readonly risk: string | undefined },
  {
    byKey,
    risks,
    dashboard,
  }: {
    readonly byKey: ReadonlyMap<string, TrackingIssue>;
    readonly risks: ReadonlyMap<string, RiskIssue>;
    readonly dashboard: Issue | undefined;
  },
): Issue | undefined {
  if (certificate !== undefined) return byKey.get(certificate)?.issue;
  return risk === undefined ? dashboard : risks.get(risk)?.issue;
}

/** What the issue of a certificate at risk remembers. */
export function riskIssueOf(issue: Issue, arn: string, markers: ReadonlyMap<string, string>): RiskIssue {
  return {
    ...{ issue, arn, toldRisks: readRiskCodes(markers.get(markerKeys.risks)) },
    since: momentOf(markers.get(markerKeys.lostSince))?.toString(),
    wasReopened: markers.has(markerKeys.riskReopened),
  };
}

/** When the guard has looked at the fleet, as the dashboard has kept it. */
export function guardMemoryIn({ dashboard }: Tracking): GuardMemory | undefined {
  const markers = readMarkers(dashboard?.body ?? '');
  return readMemory(markers.get(markerKeys.guarded), markers.get(markerKeys.guardLeft));
}

function listedOnce(context: Context, trusted: ReadonlySet<string>): Tracking['listOwn'] {
  let listed: Promise<readonly Issue[]> | undefined;
  async function list(): Promise<readonly Issue[]> {
    const filters = [...trusted].map((creator) => ({ state: 'all', labels: [], creator }) as const);
    const issues = await Promise.all(filters.map((filter) => context.github.listIssues(filter)));
    return issues
      .flat()
      .filter(({ isPullRequest, author }) => !isPullRequest && isTrusted(trusted, author))
      .sort((a, b) => a.number - b.number);
  }
  return () => (listed ??= list());
}

/** An issue with what its markers say. */
export function trackingIssueOf(
  issue: Issue,
  certificate: string,
  markers: ReadonlyMap<string, string>,
): TrackingIssue {
  const [replacement, lostSince] = [markers.get(markerKeys.replacement), markers.get(markerKeys.lostSince)];
  const recordsSeen = momentOf(markers.get(markerKeys.recordsSeen));
  return { issue, certificate, replacement, lostSince, recordsSeen, wasDone: doneAt(issue, markers) };
}

function doneAt(issue: Issue, markers: ReadonlyMap<string, string>): string | undefined {
  if (issue.state === 'open') return momentOf(markers.get(markerKeys.wasDone))?.toString();
  return hasLabel(issue.labels, stateLabel('done')) ? issue.closedAt?.toString() : undefined;
}

/** Anybody who may edit issues can change a marker, and a moment that is none must not stop every later run. */
export function momentOf(marked: string | undefined): Temporal.Instant | undefined {
  try {
    return marked === undefined ? undefined : Temporal.Instant.from(marked);
  } catch {
    return undefined;
  }
}

function openByPlace(tracked: Iterable<TrackingIssue>): ReadonlyMap<string, readonly string[]> {
  const byPlace = new Map<string, string[]>();
  for (const { issue, certificate } of tracked) {
    const arn = issue.state === 'open' ? parseArn(certificate) : undefined;
    if (arn === undefined) continue;
    const place = `${arn.account}/${arn.region}`;
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, [certificate]);
    else known.push(certificate);
  }
  return byPlace;
}

/**
 * Pull requests that can be ours: none is older than the first tracking issue; where the guard proposes some, which need no
 * issue, none is older than the dashboard.
 */
export async function listOwnPullRequests(context: Context, tracking: Tracking): Promise<readonly PullRequest[]> {
  const { dashboard, byCertificate } = tracking;
  const issues = [...byCertificate.values()].map(({ issue }) => issue.createdAt);
  const { guard, swap } = context.config;
  const mayPropose = guard === 'all' && swap.allow.some((change) => change !== 'migration');
  if (mayPropose && dashboard !== undefined) issues.push(dashboard.createdAt);
  const oldest = issues.sort((a, b) => Temporal.Instant.compare(a, b))[0];
  return oldest === undefined ? [] : context.github.listPullRequests({ state: 'all', createdSince: oldest });
}

/**
 * Our markers on what another account wrote, and none of ours, mean that the account changed; so do any where GitHub does
 * not say which account this is.
 */
async function refuseOtherAuthor(
  context: Context,
  ours: readonly { issue: Issue }[],
  marked: readonly { issue: Issue }[],
): Promise<void> {
  const viewer = await context.github.viewerLogin();
  const own = new Set(ours.map(({ issue }) => issue.number));
  const other = marked.find(({ issue }) => !own.has(issue.number))?.issue;
  if (other === undefined || (viewer !== undefined && ours.length > 0)) return;
  throw new UserError(
    `marker-author-changed: issue #${String(other.number)} was written by ${other.author}, but this run works as ` +
      `${viewer ?? 'an account that GitHub does not name'}. Nothing was created. If that account is yours, add to the ` +
      `config: issues: { trusted-authors: ["${other.author}"] }`,
  );
}

/** What to do where GitHub does not say which account the token is of: none is guessed. */
export const accountUnknown =
  'GitHub does not say which account this token is of, so nobody can tell which issues and comments are the action’s ' +
  'own. Nothing was done. Run again, or add the account that writes them to the config, for example: ' +
  'issues: { trusted-authors: ["github-actions[bot]"] }';

/** The action's own account and the ones that the config trusts. */
export async function trustedAuthors(context: Context): Promise<ReadonlySet<string>> {
  const { trustedAuthors: listed } = context.config.issues;
  const viewer = await context.github.viewerLogin();
  if (viewer !== undefined) return new Set([viewer, ...listed]);
  if (listed.length > 0) return new Set(listed);
  throw new UserError(accountUnknown);
}

/** Whether somebody's markers count: GitHub takes logins without regard to case. */
export function isTrusted(trusted: ReadonlySet<string>, author: string): boolean {
  return trusted.has(author) || [...trusted].some((login) => login.toLowerCase() === author.toLowerCase());
}
