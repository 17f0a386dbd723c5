import { projectLabel } from '../../core/labels.ts';
import type { Report } from '../../core/report.ts';
import { dashboardBody, dashboardTitle } from '../../text/dashboard.ts';
import { replaceRegion } from '../../text/markdown.ts';
import { sameText } from '../../text/moving.ts';
import type { Context } from '../context.ts';
import type { Tracking } from '../tracking.ts';

/** Creates or updates the one dashboard issue; nothing is written when nothing changed. Returns its URL when it wrote. */
export async function keepDashboard(
  context: Context,
  tracking: Tracking,
  report: Pick<Report, 'certificates' | 'notScanned' | 'complete'>,
): Promise<string | undefined> {
  const managed = dashboardBody({
    report,
    timeZone: context.config.maintenance.timeZone,
    now: context.clock.now(),
  });
  const { dashboard } = tracking;
  if (dashboard === undefined) {
    const labels = [projectLabel, ...context.config.issues.labels];
    const created = await context.githubWriter.createIssue({
      title: dashboardTitle,
      body: managed,
      labels,
      assignees: [],
    });
    return created.url;
  }
  const body = replaceRegion(dashboard.body, managed);
  if (sameText(dashboard.body, body)) return undefined;
  await context.githubWriter.updateIssue(dashboard.number, { body });
  return dashboard.url;
}
