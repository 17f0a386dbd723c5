import type { GitHubWriter, IssueChange, Logger } from '../../ports.ts';
import { withAssignable } from './assignees.ts';
import type { Client } from './client/client.ts';
import type { RepositoryName } from './contents.ts';
import { unlessKind, unlessMissing } from './client/missing.ts';
import { toComment, toIssue, toPullRequest } from './payloads.ts';

/** Makes the writer. It reads nothing before it writes; the client paces it and never repeats a POST or PUT. */
export function createWriter(client: Client, name: RepositoryName, logger: Logger): GitHubWriter {
  return { ...createIssueWriter(client, name, logger), ...createCodeWriter(client, name) };
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
      await unlessKind(issues.createLabel(request), 'conflict');
    },

    async createIssue({ title, body, labels, assignees }) {
      const request = { ...name, title, body, labels: [...labels] };
      const response = await withAssignable(assignees, logger, (assignable) =>
        issues.create({ ...request, ...(assignable.length === 0 ? {} : { assignees: [...assignable] }) }),
      );
      return toIssue(response.data);
    },

    async updateIssue(number, { assignees, ...change }) {
      const request = { ...name, issue_number: number, ...toIssueUpdate(change) };
      if (assignees === undefined) {
        await issues.update(request);
        return;
      }
      await withAssignable(assignees, logger, (assignable) =>
        issues.update({ ...request, assignees: [...assignable] }),
      );
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

function createCodeWriter(client: Client, name: RepositoryName): Omit<GitHubWriter, keyof IssueWriter> {
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
      if (users.length + teams.length === 0) return;
      // The API wants a team's slug without the organisation.
      const slugs = teams.map((team) => team.slice(team.lastIndexOf('/') + 1));
      await pulls.requestReviewers({ ...name, pull_number: number, reviewers: [...users], team_reviewers: slugs });
    },

    async setStatus(sha, { context, state, description, targetUrl }) {
      const target = targetUrl === undefined ? {} : { target_url: targetUrl };
      await repos.createCommitStatus({ ...name, sha, context, state, description, ...target });
    },
  };
}

function toIssueUpdate({ title, body, state, stateReason, labels }: Omit<IssueChange, 'assignees'>) {
  return {
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { body }),
    ...(state === undefined ? {} : { state }),
    ...(stateReason === undefined ? {} : { state_reason: stateReason }),
    ...(labels === undefined ? {} : { labels: [...labels] }),
  };
}
