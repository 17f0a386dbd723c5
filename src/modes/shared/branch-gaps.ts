import { codeOwnerFiles, findBranchGaps, hasCodeOwner, type BranchGap } from '../../core/fleet/branch-rules.ts';
import type { Reading } from '../../core/swap/policy/value.ts';
import type { Context } from './context.ts';
import { read } from './read.ts';

type BranchContext = Pick<Context, 'config' | 'github' | 'repository'>;

/** What the default branch lets in without the eyes that the plans are meant for, as far as the token may read it. */
export function readBranchGaps(context: BranchContext): Promise<Reading<readonly BranchGap[]>> {
  return read(async () => {
    const rules = await context.github.branchRules(context.repository.defaultBranch);
    return findBranchGaps(rules, rules.asksCodeOwners && (await havePlansOwners(context)));
  });
}

async function havePlansOwners({ config, github, repository }: BranchContext): Promise<boolean> {
  const plan = `${config.pullRequests.directory}/111122223333/us-east-1/example.com-00000000.yml`;
  for (const path of codeOwnerFiles) {
    const file = await github.readFile(path, repository.defaultBranch);
    if (file !== undefined) return hasCodeOwner(file.text, plan);
  }
  return false;
}
