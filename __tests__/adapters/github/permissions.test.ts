import { expect, test } from '@jest/globals';
import { neededPermission } from '../../../src/adapters/github/permissions.ts';

test.each([
  [
    'POST',
    '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    'issues: write, or on a pull request pull-requests: write',
  ],
  ['PATCH', '/repos/{owner}/{repo}/issues/{issue_number}', 'issues: write'],
  ['POST', '/repos/{owner}/{repo}/labels', 'issues: write'],
  ['POST', '/repos/{owner}/{repo}/pulls', 'pull-requests: write'],
  ['PUT', '/repos/{owner}/{repo}/contents/{path}', 'contents: write'],
  ['POST', '/repos/{owner}/{repo}/git/refs', 'contents: write'],
  ['POST', '/repos/{owner}/{repo}/statuses/{sha}', 'statuses: write'],
  ['GET', '/repos/{owner}/{repo}/commits/{ref}/status', 'statuses: read'],
  ['GET', '/repos/{owner}/{repo}/commits/{commit_sha}/pulls', 'pull-requests: read'],
  ['GET', '/repos/{owner}/{repo}', 'metadata: read'],
  ['GET', '/repos/pulls/issues', 'metadata: read'],
])('%s %s needs %s', (method, path, permission) => {
  expect(neededPermission(method, path, undefined)).toBe(permission);
});

test.each([
  ['issues=write', 'issues: write'],
  ['issues=write; pull_requests=write', 'issues: write or pull-requests: write'],
  ['contents=write,workflows=write', 'contents: write and workflows: write'],
])("GitHub's own word %s beats the path", (header, permission) => {
  expect(neededPermission('POST', '/repos/{owner}/{repo}/statuses/{sha}', header)).toBe(permission);
});
