import type { Client } from './client/octokit.ts';
import { UpstreamError } from '../../core/errors.ts';
import type { GitHubReader } from '../../ports.ts';

import { unlessMissing } from './client/missing.ts';
import type { RepositoryName } from './contents.ts';

type SetupReader = Pick<GitHubReader, 'listFolder' | 'canBeAssigned' | 'isTeam' | 'mayWorkflowsOpenPullRequests'>;

/** Reads how the repository is set up, which only the doctor asks. */
export function createSetupReader(client: Client, name: RepositoryName): SetupReader {
  const { actions, issues, repos, teams } = client.rest;
  return {
    async listFolder(path, ref) {
      const response = await unlessMissing(repos.getContent({ ...name, path, ref }));
      const data: unknown = response?.data;
      return Array.isArray(data)
        ? data.flatMap((each: { path?: unknown }) => (typeof each.path === 'string' ? each.path : []))
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
