import { onceDone } from '../../core/once.ts';
import type { Client } from './client/octokit.ts';
import { Temporal } from 'temporal-polyfill';
import { UpstreamError } from '../../core/errors.ts';
import type { GitHubReader } from '../../ports/github.ts';
import type { Logger } from '../../ports/runtime.ts';

import { readFile } from './contents.ts';
import type { RepositoryName } from './contents.ts';
import { unlessKind, unlessMissing } from './client/missing.ts';
import { toComment, toCommitStatus, toIssue, toIssueEvent, toRepositoryEvent } from './payloads.ts';
import { createSetupReader } from './setup.ts';
import { readPages } from './client/pages.ts';
import { createPullRequestReader } from './pull-requests.ts';
import { toRole } from './role.ts';

/** Makes the reader. Who the viewer is, and which role a person has, is asked once. */
export function createReader(
  client: Client,
  name: RepositoryName,
  logger: Logger,
  askViewer: () => Promise<string | undefined>,
): Omit<GitHubReader, 'requestsLeft'> {
  const { git, issues, repos } = client.rest;
  const all = { ...name, per_page: 100 };
  let viewer: Promise<string | undefined> | undefined;
  const roles = new Map<string, ReturnType<GitHubReader['roleOf']>>();
  return {
    ...createPullRequestReader(client, name, logger),
    ...createSetupReader(client, name),
    viewerLogin: () => (viewer ??= askViewer()),
    readFile: (path, ref) => readFile(client, name, path, ref),
    roleOf: (login) => onceDone(roles, login.toLowerCase(), () => roleOf(client, name, login)),

    async repository() {
      const { data } = await repos.get({ ...name });
      return {
        fullName: data.full_name,
        defaultBranch: data.default_branch,
        isPublic: data.visibility === undefined ? !data.private : data.visibility === 'public',
        htmlUrl: data.html_url,
      };
    },

    async branchHead(branch) {
      // An empty repository answers 409.
      const asked = unlessMissing(git.getRef({ ...name, ref: `heads/${branch}` }));
      const response = await unlessKind(asked, 'conflict');
      return response?.data.object.sha;
    },

    async listIssues({ state, labels, creator, since }) {
      // Oldest first: what is opened meanwhile moves nothing from one page to another.
      const order = { sort: 'created', direction: 'asc' } as const;
      const filter = {
        state,
        ...(labels.length === 0 ? {} : { labels: labels.join(',') }),
        ...(creator === undefined ? {} : { creator }),
        ...(since === undefined ? {} : { since: since.toString() }),
      };
      return (await client.paginate(issues.listForRepo, { ...all, ...order, ...filter })).map(toIssue);
    },

    async getIssue(number) {
      const response = await unlessMissing(issues.get({ ...name, issue_number: number }));
      // A transferred issue is answered by the one that it became elsewhere.
      return response?.data.number === number ? toIssue(response.data) : undefined;
    },

    async listComments(number) {
      return (await client.paginate(issues.listComments, { ...all, issue_number: number })).map(toComment);
    },

    async listIssueEvents(number) {
      const events = await client.paginate(issues.listEvents, { ...all, issue_number: number });
      return events.map(toIssueEvent).filter((event) => event !== undefined);
    },

    async listEventsSince(since, mostPages) {
      let pages = 0;
      const cut: boolean[] = [];
      const events = await client.paginate(issues.listEventsForRepo, all, ({ data, headers }, done) => {
        const page = data.map(toRepositoryEvent).filter((event) => event !== undefined);
        const wanted = page.filter(({ createdAt }) => Temporal.Instant.compare(createdAt, since) >= 0);
        pages += 1;
        const isAtEnd = wanted.length < page.length || headers.link?.includes('rel="next"') !== true;
        cut.push(!isAtEnd);
        if (isAtEnd || pages === mostPages) done();
        return wanted;
      });
      return cut.at(-1) === true ? undefined : events;
    },

    async listStatuses(sha) {
      const statuses = await readPages(async (page) => {
        const { data } = await repos.getCombinedStatusForRef({ ...all, ref: sha, page });
        return { items: data.statuses, total: data.total_count };
      });
      return statuses.map(toCommitStatus);
    },

    async listLabelNames() {
      return (await client.paginate(issues.listLabelsForRepo, all)).map((label) => label.name);
    },
  };
}

async function roleOf(client: Client, name: RepositoryName, login: string): ReturnType<GitHubReader['roleOf']> {
  const asked = client.rest.repos.getCollaboratorPermissionLevel({ ...name, username: login });
  const response = await unlessMissing(asked);
  if (response === undefined) return 'none';
  const role = toRole(response.data);
  if (role !== undefined) return role;
  const operation = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
  throw new UpstreamError(
    `GitHub does not say which role ${login} has in the repository; nothing that needs it is done.`,
    { service: 'github', operation, code: 'no-role', kind: 'other' },
    undefined,
  );
}
