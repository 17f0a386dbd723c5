import { neverCloses, nextOpenings } from '../../core/calendar/calendar.ts';
import { desiredDashboard } from '../../core/issue/desired.ts';
import { projectLabel } from '../../core/issue/labels.ts';
import type { DashboardModel, DashboardOpening } from '../../text/dashboard/model.ts';
import { dashboardBody, dashboardTitle, lastCompleteOf } from '../../text/dashboard/dashboard.ts';
import { reopenedAfterBotText } from '../../text/issue/events.ts';
import type { Issue } from '../../core/repository.ts';
import type { Context } from '../shared/context.ts';
import type { Tracking } from '../shared/tracking.ts';
import { begunIn, packBegun } from '../shared/begun.ts';
import { waitingIn } from '../shared/waiting.ts';
import { reconcileIssue } from '../shared/reconcile.ts';

/** What dashboard and summary show of a scan. */
export function dashboardModelOf(
  context: Context,
  tracking: Tracking,
  report: DashboardModel['report'],
): DashboardModel {
  const { maintenance, issues } = context.config;
  return {
    report,
    openings: openingsOf(context),
    lastComplete: tracking.dashboard && lastCompleteOf(tracking.dashboard.body),
    timeZone: maintenance.timeZone,
    language: issues.language,
    now: context.clock.now(),
  };
}

/** How many windows are shown. */
const shownOpenings = 3;

/** The next windows for an ALB that no override matches. */
export function openingsOf(
  { config, clock }: Pick<Context, 'config' | 'clock'>,
  count = shownOpenings,
): readonly DashboardOpening[] {
  const subject = { account: '', loadBalancer: '', listenerTags: {}, loadBalancerTags: {} };
  const alb = { ...subject, type: 'application' } as const;
  return nextOpenings(config.maintenance, alb, clock.now(), count).map((opening) => ({
    from: opening.from,
    to: neverCloses(opening) ? undefined : opening.to,
  }));
}

/** Creates the one dashboard issue. */
export function createDashboard({ config, githubWriter }: Context, body: string): Promise<Issue> {
  const { language, labels } = config.issues;
  return githubWriter.createIssue({
    title: dashboardTitle(language),
    body,
    labels: [projectLabel, ...labels],
    assignees: [],
  });
}

/** Creates or updates the one dashboard issue; nothing is written when nothing changed. Returns its URL when it wrote. */
export async function ensureDashboard(
  context: Context,
  tracking: Tracking,
  model: DashboardModel,
): Promise<string | undefined> {
  const { dashboard, dashboardClosing: closing } = tracking;
  if (dashboard === undefined) return (await createDashboard(context, dashboardBody(model))).url;
  const { isWritten } = await reconcileIssue(context, tracking, {
    issue: dashboard,
    decide: (issue) => desiredDashboard(issue, closing?.kind),
    body: (issue) => dashboardBody({ ...model, waiting: waitingIn(issue), begun: packBegun(begunIn(issue)) }),
    tell: () => ({ people: [], text: reopenedAfterBotText(closing?.by ?? '', model.language) }),
  });
  return isWritten ? dashboard.url : undefined;
}
