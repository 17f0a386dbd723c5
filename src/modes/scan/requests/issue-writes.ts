import { UpstreamError, UserError } from '../../../core/errors.ts';
import { labelDefinitions, projectLabel, type LabelDefinition } from '../../../core/issue/labels.ts';
import { texts } from '../../../text/locales/index.ts';
import { dashboardBegun } from '../../../text/dashboard/dashboard.ts';
import type { Context } from '../../shared/context.ts';
import type { Tracking } from '../../shared/tracking.ts';
import { createDashboard } from '../dashboard.ts';

/** Every label of the action, with what people read beside it. */
export function labelsOf({ config }: Pick<Context, 'config'>): readonly LabelDefinition[] {
  return labelDefinitions(config.pullRequests.label, texts[config.issues.language].labels);
}

/**
 * Ends the scan with one cause where the token may not write issues: of a request that nobody can be told of, the 72
 * hours would run for nothing. What is there already proves it without a change: a label of the dashboard. Before the
 * first dashboard a label of the repository does, unless GitHub takes it from whoever may write pull requests too; then
 * the dashboard is made first. Gives the tracking with that dashboard.
 */
export async function requireIssueWrites(context: Context, tracking: Tracking): Promise<Tracking> {
  const { githubWriter, config, run } = context;
  const [label] = labelsOf(context);
  if (label === undefined || run.isDryRun) return tracking;
  try {
    if (tracking.dashboard !== undefined) await githubWriter.addLabels(tracking.dashboard.number, [projectLabel]);
    else if (!(await githubWriter.createLabel(label)).provesIssues)
      return { ...tracking, dashboard: await createDashboard(context, dashboardBegun(config.issues.language)) };
    return tracking;
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.details.kind !== 'denied') return tracking;
    throw new UserError(`${error.message} Nothing was requested in AWS, since nobody could have been told.`);
  }
}
