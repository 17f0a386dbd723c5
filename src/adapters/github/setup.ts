import type { Client } from './client/octokit.ts';
import { UpstreamError } from '../../core/errors.ts';
import { findBranchGaps, strictest, type BranchRules } from '../../core/fleet/branch-rules.ts';
import type { GitHubReader } from '../../ports/github.ts';

import { unlessMissing } from './client/missing.ts';
import type { RepositoryName } from './contents.ts';

type SetupReader = Pick<
  GitHubReader,
  'listFolder' | 'canBeAssigned' | 'isTeam' | 'mayWorkflowsOpenPullRequests' | 'branchRules'
>;

/** Reads how the repository is set up. */
export function createSetupReader(client: Client, name: RepositoryName): SetupReader {
  const { actions, issues, repos, teams } = client.rest;
  return {
    async listFolder(path, ref) {
      const response = await unlessMissing(repos.getContent({ ...name, path, ref }));
      const data: unknown = response?.data;
      return Array.isArray(data)
        ? data.flatMap(({ path: found, sha }: { path?: unknown; sha?: unknown }) =>
            typeof found === 'string' && typeof sha === 'string' ? [{ path: found, sha }] : [],
          )
        : [];
    },

    async canBeAssigned(login) {
      const asked = issues.checkUserCanBeAssigned({ ...name, assignee: login });
      return (await unlessMissing(asked)) !== undefined;
    },

    async isTeam(organization, slug) {
      // A team that the token may not see is answered like one that is not there.
      const found = await unlessForbidden(teams.getByName({ org: organization, team_slug: slug }));
      return found === undefined ? undefined : true;
    },

    async mayWorkflowsOpenPullRequests() {
      const response = await unlessForbidden(actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...name }));
      return response?.data.can_approve_pull_request_reviews;
    },

    async branchRules(branch) {
      const ruled = await client.paginate(repos.getBranchRules, { ...name, branch, per_page: 100 });
      const ofRulesets = ruled.flatMap((rule) =>
        rule.type === 'pull_request' && rule.parameters !== undefined ? [rulesOf(rule.parameters)] : [],
      );
      // Rulesets are listed to everybody who can read; of classic protection only that there is some.
      if (findBranchGaps(strictest(ofRulesets), true).length === 0) return strictest(ofRulesets);
      const { data } = await repos.getBranch({ ...name, branch });
      // An answer that does not say whether the branch is protected is no word that it is not.
      if ((data as Partial<typeof data>).protected === false) return strictest(ofRulesets);
      const classic = await unlessMissing(repos.getBranchProtection({ ...name, branch }));
      const reviews = classic?.data.required_pull_request_reviews;
      return strictest([...ofRulesets, ...(reviews === undefined ? [] : [classicRulesOf(reviews)])]);
    },
  };
}

/** What was asked for, or `undefined` where the token may not read it. */
async function unlessForbidden<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof UpstreamError && ['denied', 'not-found'].includes(error.details.kind)) return undefined;
    throw error;
  }
}

function rulesOf(parameters: {
  readonly required_approving_review_count: number;
  readonly dismiss_stale_reviews_on_push: boolean;
  readonly require_code_owner_review: boolean;
}): BranchRules {
  return {
    approvals: parameters.required_approving_review_count,
    dismissesStale: parameters.dismiss_stale_reviews_on_push,
    asksCodeOwners: parameters.require_code_owner_review,
  };
}

function classicRulesOf(reviews: {
  readonly required_approving_review_count?: number;
  readonly dismiss_stale_reviews: boolean;
  readonly require_code_owner_reviews: boolean;
}): BranchRules {
  return {
    approvals: reviews.required_approving_review_count ?? 0,
    dismissesStale: reviews.dismiss_stale_reviews,
    asksCodeOwners: reviews.require_code_owner_reviews,
  };
}
