import type { Client } from './client/octokit.ts';
import { Temporal } from 'temporal-polyfill';
import type { BranchMove, PullRequest, PullRequestCommit } from '../../core/repository.ts';
import type { GitHubReader } from '../../ports/github.ts';
import type { Logger } from '../../ports/runtime.ts';
import type { RepositoryName } from './contents.ts';
import { unlessMissing } from './client/missing.ts';
import { readPages } from './client/pages.ts';
import { toBranchMove, toPullRequest, toPullRequestCommit, toPullRequestFile, toReview } from './payloads.ts';

/** The part of the reader that is about pull requests. */
export type PullRequestReader = Pick<
  GitHubReader,
  | 'listPullRequests'
  | 'getPullRequest'
  | 'listPullRequestFiles'
  | 'listPullRequestCommits'
  | 'listReviews'
  | 'listBranchMoves'
  | 'isInBranch'
  | 'pullRequestsOfCommit'
>;

/** GitHub's bounds on the two lists that it cuts off without a word. */
const MOST_COMMITS = 250;
const MOST_FILES = 3000;
/** Of a hundred each: whatever is older was pushed long before anybody set a label that still waits. */
const MOST_ACTIVITY_PAGES = 10;

/** Reads pull requests, every list to its last page. */
export function createPullRequestReader(client: Client, name: RepositoryName, logger: Logger): PullRequestReader {
  const { pulls, repos } = client.rest;
  const all = { ...name, per_page: 100 };
  return {
    listPullRequests: ({ state, createdSince }) => listPullRequests(client, name, state, createdSince),

    async getPullRequest(number) {
      const response = await unlessMissing(pulls.get({ ...name, pull_number: number }));
      return response && toPullRequest(response.data);
    },

    async listPullRequestFiles(number) {
      const files = await client.paginate(pulls.listFiles, { ...all, pull_number: number });
      if (files.length >= MOST_FILES) {
        logger.warning(
          `Pull request #${number} changes ${MOST_FILES} files or more; GitHub lists only the first ones.`,
        );
      }
      return files.map(toPullRequestFile);
    },

    async listPullRequestCommits(number) {
      const commits = await client.paginate(pulls.listCommits, { ...all, pull_number: number });
      return commits.length < MOST_COMMITS ? commits.map(toPullRequestCommit) : compareCommits(client, name, number);
    },

    async listReviews(number) {
      return (await client.paginate(pulls.listReviews, { ...all, pull_number: number })).map(toReview);
    },

    async listBranchMoves(of) {
      if (of === 'recent') return (await repos.listActivities(all)).data.map(toBranchMove);
      const filter = 'branch' in of ? { ref: of.branch } : {};
      const isWanted = (move: BranchMove): boolean =>
        'branch' in of ? move.branch === of.branch : of.shas.includes(move.after);
      const missing = new Set('branch' in of ? ['all'] : of.shas);
      let pages = 0;
      return client.paginate(repos.listActivities, { ...all, ...filter }, ({ data }, done) => {
        pages += 1;
        for (const { after } of data) missing.delete(after);
        if (missing.size === 0 || pages === MOST_ACTIVITY_PAGES) done();
        return data.map(toBranchMove).filter(isWanted);
      });
    },

    async isInBranch(sha, branch) {
      const basehead = `${sha}...${branch}`;
      const response = await unlessMissing(repos.compareCommitsWithBasehead({ ...name, basehead, per_page: 1 }));
      return response?.data.status === 'ahead' || response?.data.status === 'identical';
    },

    async pullRequestsOfCommit(sha) {
      const method = repos.listPullRequestsAssociatedWithCommit;
      const found = await unlessMissing(client.paginate(method, { ...all, commit_sha: sha }));
      return (found ?? []).map((pull) => pull.number);
    },
  };
}

async function listPullRequests(
  client: Client,
  name: RepositoryName,
  state: 'open' | 'closed' | 'all',
  createdSince: Temporal.Instant | undefined,
): Promise<readonly PullRequest[]> {
  const isWanted = ({ createdAt }: PullRequest): boolean =>
    createdSince === undefined || Temporal.Instant.compare(createdAt, createdSince) >= 0;
  return client.paginate(
    client.rest.pulls.list,
    { ...name, state, sort: 'created', direction: 'desc', per_page: 100 },
    (response, done) => {
      const page = response.data.map(toPullRequest);
      const wanted = page.filter(isWanted);
      if (wanted.length < page.length) done();
      return wanted;
    },
  );
}

/** All commits of a long pull request: the comparison of its two ends has pages, its own list of commits ends at 250. */
async function compareCommits(
  client: Client,
  name: RepositoryName,
  number: number,
): Promise<readonly PullRequestCommit[]> {
  const { data: pull } = await client.rest.pulls.get({ ...name, pull_number: number });
  const basehead = `${pull.base.sha}...${pull.head.sha}`;
  const commits = await readPages(async (page) => {
    const request = { ...name, basehead, per_page: 100, page };
    const { data } = await client.rest.repos.compareCommitsWithBasehead(request);
    return { items: data.commits, total: data.total_commits };
  });
  return commits.map(toPullRequestCommit);
}
