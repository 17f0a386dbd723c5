import type { Fact } from '../../core/facts.ts';
import { gitBlobId, isPlanPath, maximumPlanFiles } from '../../core/plan/plan.ts';
import type { RepositoryFile } from '../../core/repository.ts';
import type { Context } from '../shared/context.ts';

/** A merged plan file. */
export interface MergedPlan {
  readonly path: string;
  readonly file: RepositoryFile;
  /** Why it was not even read. */
  readonly problem?: Fact;
}

/**
 * The plan files of a pull request: all that it adds or changes under the directory, read at `ref`. What is no regular file
 * there, or not the one that people saw in the pull request, has no text and so is no plan: GitHub answers for a symbolic
 * link with the file that it leads to, for a submodule with none. `blobAtHead`: what the default branch holds, for a merged
 * pull request whose plans need not be read one by one.
 */
export async function readPlanFiles(
  context: Context,
  pullRequest: number,
  ref: string,
  blobAtHead?: (plan: { readonly path: string; readonly sha: string }) => Promise<string | undefined>,
): Promise<readonly MergedPlan[]> {
  const { directory } = context.config.pullRequests;
  const files = await context.github.listPullRequestFiles(pullRequest);
  const listed = files.filter((file) => file.status !== 'removed' && isPlanPath(directory, file.path));
  if (listed.length > maximumPlanFiles) {
    const [count, most] = [String(listed.length), String(maximumPlanFiles)];
    const problem = { key: 'plan-file-too-many', count, most } as const;
    return [{ path: directory, file: { text: '', sha: '' }, problem }];
  }
  return Promise.all(
    listed.map(async ({ path, sha = '', text = '' }) => {
      // The blob's id proves the text that the list shows, and that it is what the default branch holds.
      if (blobAtHead !== undefined && sha === gitBlobId(text) && sha === (await blobAtHead({ path, sha })))
        return { path, file: { text, sha } };
      const file = await context.github.readFile(path, ref);
      const isListed = file !== undefined && (sha === '' || sha === gitBlobId(file.text));
      return { path, file: isListed ? file : { text: '', sha: '' } };
    }),
  );
}
