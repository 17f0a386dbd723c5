import { Temporal } from 'temporal-polyfill';
import type { GitHubWriter } from '../../ports/github.ts';
import type { Issue, PullRequest } from '../../core/repository.ts';
import type { Logger } from '../../ports/runtime.ts';

/**
 * Stands in for the writer in a dry run: prints each write as it would be made, endpoint and body, and makes none.
 * What GitHub would answer with a number gets 0.
 */
export function createPrintingWriter(repository: string, log: Pick<Logger, 'info'>): GitHubWriter {
  const root = `/repos/${repository}`;
  const issues = `${root}/issues`;
  function print(method: string, path: string, body?: unknown): Promise<void> {
    log.info(`dry run: ${method} ${path}${body === undefined ? '' : ` ${JSON.stringify(body)}`}`);
    return Promise.resolve();
  }
  return {
    async createLabel(label) {
      await print('POST', `${root}/labels`, label);
      return { provesIssues: true };
    },
    async createIssue(issue) {
      await print('POST', issues, issue);
      return { ...noIssue, ...issue };
    },
    updateIssue: (number, change) => print('PATCH', `${issues}/${number}`, change),
    addLabels: (number, labels) => print('POST', `${issues}/${number}/labels`, { labels }),
    removeLabel: (number, label) => print('DELETE', `${issues}/${number}/labels/${label}`),
    async createComment(number, body) {
      await print('POST', `${issues}/${number}/comments`, { body });
      return { id: 0, body, author: '', url: '', createdAt: epoch, updatedAt: epoch };
    },
    updateComment: (id, body) => print('PATCH', `${issues}/comments/${id}`, { body }),
    deleteComment: (id) => print('DELETE', `${issues}/comments/${id}`),
    createBranch: (branch, sha) => print('POST', `${root}/git/refs`, { ref: `refs/heads/${branch}`, sha }),
    writeFile: ({ path, ...file }) => print('PUT', `${root}/contents/${path}`, file),
    async createPullRequest(request) {
      await print('POST', `${root}/pulls`, request);
      return { ...noPullRequest, ...request, headRef: request.head, baseRef: request.base };
    },
    updatePullRequest: (number, change) => print('PATCH', `${root}/pulls/${number}`, change),
    requestReviewers: (number, reviewers) => print('POST', `${root}/pulls/${number}/requested_reviewers`, reviewers),
    setStatus: (sha, status) => print('POST', `${root}/statuses/${sha}`, status),
  };
}

const epoch = Temporal.Instant.fromEpochMilliseconds(0);

const noIssue: Issue = {
  number: 0,
  title: '',
  body: '',
  state: 'open',
  stateReason: undefined,
  labels: [],
  author: '',
  assignees: [],
  url: '',
  createdAt: epoch,
  updatedAt: epoch,
  closedAt: undefined,
  isPullRequest: false,
};

const noPullRequest: PullRequest = {
  number: 0,
  title: '',
  body: '',
  state: 'open',
  isMerged: false,
  mergeCommitSha: undefined,
  mergedBy: undefined,
  mergedAt: undefined,
  createdAt: epoch,
  updatedAt: epoch,
  baseRef: '',
  headRef: '',
  headSha: '',
  headRepository: undefined,
  labels: [],
  author: '',
  hasAutoMerge: false,
  url: '',
};
