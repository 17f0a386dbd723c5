import { UpstreamError, UserError } from '../../../core/errors.ts';
import { labelDefinitions, type LabelDefinition } from '../../../core/issue/labels.ts';
import { texts } from '../../../text/locales/index.ts';
import type { Context } from '../../shared/context.ts';

/** Every label of the action, with what people read beside it. */
export function labelsOf({ config }: Pick<Context, 'config'>): readonly LabelDefinition[] {
  return labelDefinitions(config.pullRequests.label, texts[config.issues.language].labels);
}

/**
 * Ends the scan with one cause where the token may not write issues: of a request that nobody can be told of, the 72
 * hours would run for nothing. GitHub takes a label that is there already only from whoever may make one. True: it is there.
 */
export async function requireIssueWrites(
  context: Context,
  label: LabelDefinition | undefined = labelsOf(context)[0],
): Promise<boolean> {
  if (label === undefined || context.run.isDryRun) return false;
  try {
    await context.githubWriter.createLabel(label);
    return true;
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.details.kind !== 'denied') return false;
    throw new UserError(`${error.message} Nothing was requested in AWS, since nobody could have been told.`);
  }
}
