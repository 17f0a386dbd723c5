import type { Client } from './client/octokit.ts';
import type { GitHubWriter, IssueChange } from '../../ports/github.ts';
import type { Logger } from '../../ports/runtime.ts';
import { createIssue } from './create-issue.ts';

import type { RepositoryName } from './contents.ts';
import { unlessKind, unlessMissing } from './client/missing.ts';
import { together } from './client/together.ts';
import { toComment, toPullRequest } from './payloads.ts';

/** Makes the writer. It reads nothing before it writes; the client paces it and never repeats a POST or PUT. */
export function createWriter(client: Client, name: RepositoryName, logger: Logger): GitHubWriter {
  return { ...createIssueWriter(client, name, logger), ...createCodeWriter(client, name, logger) };
}

type IssueWriter = Pick<
  GitHubWriter,
  | 'createLabel'
  | 'createIssue'
  | 'updateIssue'
  | 'addLabels'
  | 'removeLabel'
  | 'createComment'
  | 'updateComment'
  | 'deleteComment'
>;

function createIssueWriter(client: Client, name: RepositoryName, logger: Logger): IssueWriter {
  const { issues } = client.rest;
  return {
    async createLabel({ name: label, color, description }) {
      const request = { ...name, name: label, color: color.replace(/^#/, ''), description };
      const made = await unlessKind(issues.createLabel(request), 'conflict');
      const accepted = made?.headers['x-accepted-github-permissions'];
      return { provesIssues: made !== undefined && !String(accepted).includes(';') };
    },

    createIssue: (issue) => createIssue(issues, name, issue, logger),

    async updateIssue(number, change) {
      await issues.update({ ...name, issue_number: number, ...toIssueUpdate(change) });
    },

    async addLabels(number, labels) {
      if (labels.length === 0) return;
      await issues.addLabels({ ...name, issue_number: number, labels: [...labels] });
    },

    async removeLabel(number, label) {
      await unlessMissing(issues.removeLabel({ ...name, issue_number: number, name: label }));
    },

    async createComment(number, body) {
      return toComment((await issues.createComment({ ...name, issue_number: number, body })).data);
    },

    async updateComment(id, body) {
      await issues.updateComment({ ...name, comment_id: id, body });
    },

    async deleteComment(id) {
      await unlessMissing(issues.deleteComment({ ...name, comment_id: id }));
    },
  };
}

function createCodeWriter(client: Client, name: RepositoryName, logger: Logger): Omit<GitHubWriter, keyof IssueWriter> {
  const { git, pulls, repos } = client.rest;
  return {
    async createBranch(branch, sha) {
      await git.createRef({ ...name, ref: `refs/heads/${branch}`, sha });
    },

    async writeFile({ branch, path, text, message, previousSha }) {
      const content = Buffer.from(text, 'utf8').toString('base64');
      const previous = previousSha === undefined ? {} : { sha: previousSha };
      await repos.createOrUpdateFileContents({ ...name, branch, path, message, content, ...previous });
    },

    async createPullRequest(request) {
      return toPullRequest((await pulls.create({ ...name, ...request })).data);
    },

    async updatePullRequest(number, change) {
      await pulls.update({ ...name, pull_number: number, ...change });
    },

    async requestReviewers(number, { users, teams }) {
      // The API wants a team's slug without the organisation.
      const slugs = teams.map((team) => team.slice(team.lastIndexOf('/') + 1));
      const request = { ...name, pull_number: number };
      const wanted = [...users.map((user) => ({ user })), ...slugs.map((team) => ({ team }))];
      await together(
        wanted,
        (some) =>
          pulls.requestReviewers({
            ...request,
            reviewers: some.flatMap((one) => ('user' in one ? [one.user] : [])),
            team_reviewers: some.flatMap((one) => ('team' in one ? [one.team] : [])),
          }),
        (one) => {
          const who = 'user' in one ? one.user : `team ${one.team}`;
          logger.warning(
            `GitHub does not let ${who} be asked to review pull request #${number}: only people and teams with ` +
              'access to the repository can be. Correct pull-requests.reviewers in the config file.',
          );
        },
      );
    },

    async setStatus(sha, { context, state, description, targetUrl }) {
      const target = targetUrl === undefined ? {} : { target_url: targetUrl };
      await repos.createCommitStatus({ ...name, sha, context, state, description, ...target });
    },
  };
}

function toIssueUpdate({ title, body, state, stateReason, labels }: IssueChange) {
  return {
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { body }),
    ...(state === undefined ? {} : { state }),
    ...(stateReason === undefined ? {} : { state_reason: stateReason }),
    ...(labels === undefined ? {} : { labels: [...labels] }),
  };
}
