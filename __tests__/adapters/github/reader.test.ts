import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { UpstreamError } from '../../../src/core/errors.ts';
import { openGitHub, upstreamErrorOf } from './harness.ts';
import { commitPayload, issuePayload, pullPayload } from './samples.ts';
import { ScriptedGitHub } from './scripted-github.ts';

let server: ScriptedGitHub;
beforeEach(async () => {
  server = new ScriptedGitHub();
  await server.start();
});
afterEach(() => server.stop());

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function sha(number: number): string {
  return number.toString(16).padStart(40, '0');
}

describe('issues', () => {
  test('are read to the last of three pages, oldest first', async () => {
    server.onList(
      'GET /issues',
      range(250).map((number) => issuePayload(number)),
    );
    const issues = await openGitHub(server).reader.listIssues({ state: 'all', labels: ['acm-email-to-dns', 'extra'] });
    expect(issues.map((issue) => issue.number)).toEqual(range(250));
    const asked = server.received[0]?.query;
    expect(Object.fromEntries(asked ?? [])).toEqual({
      state: 'all',
      labels: 'acm-email-to-dns,extra',
      sort: 'created',
      direction: 'asc',
      per_page: '100',
    });
  });

  test('come in our own shape, a deleted author as ghost', async () => {
    const closed = { state: 'closed', state_reason: 'not_planned', closed_at: '2026-11-03T00:00:00Z', user: null };
    server.on('GET /issues/7', () => ({
      status: 200,
      body: issuePayload(7, {
        ...closed,
        labels: ['plain', { name: 'named' }],
        body: null,
        pull_request: { url: 'x' },
      }),
    }));
    expect(await openGitHub(server).reader.getIssue(7)).toEqual({
      number: 7,
      title: 'Issue 7',
      body: '',
      state: 'closed',
      stateReason: 'not_planned',
      labels: ['plain', 'named'],
      author: 'ghost',
      assignees: ['octocat'],
      url: 'https://github.com/my-org/certificates/issues/7',
      createdAt: Temporal.Instant.from('2026-11-01T00:00:00Z'),
      updatedAt: Temporal.Instant.from('2026-11-04T00:00:00Z'),
      closedAt: Temporal.Instant.from('2026-11-03T00:00:00Z'),
      isPullRequest: true,
    });
  });

  test.each([404, 410])('that GitHub answers with %d do not exist', async (status) => {
    server.on('GET /issues/7', () => ({ status, body: { message: 'gone' } }));
    expect(await openGitHub(server).reader.getIssue(7)).toBeUndefined();
  });

  test('that were transferred are not taken for what they became elsewhere', async () => {
    server.on('GET /issues/7', () => ({
      status: 301,
      headers: { location: `${server.url}/repos/my-org/other/issues/3` },
    }));
    server.on('GET /repos/my-org/other/issues/3', () => ({ status: 200, body: issuePayload(3) }));
    expect(await openGitHub(server).reader.getIssue(7)).toBeUndefined();
  });

  test('have events, of which only those that gates ask about are kept', async () => {
    const at = { created_at: '2026-11-01T00:00:00Z' };
    server.onList('GET /issues/7/events', [
      { event: 'mentioned', actor: { login: 'octocat' }, ...at },
      { event: 'closed', actor: { login: 'octocat' }, ...at },
      {
        event: 'labeled',
        label: { name: 'acm-swap' },
        actor: { login: 'robot[bot]', type: 'Bot' },
        performed_via_github_app: { slug: 'robot' },
        ...at,
      },
      { event: 'head_ref_force_pushed', actor: null, performed_via_github_app: null, ...at },
    ]);
    const createdAt = Temporal.Instant.from(at.created_at);
    expect(await openGitHub(server).reader.listIssueEvents(7)).toEqual([
      { kind: 'closed', label: undefined, actor: { login: 'octocat', isBot: false }, app: undefined, createdAt },
      { kind: 'labeled', label: 'acm-swap', actor: { login: 'robot[bot]', isBot: true }, app: 'robot', createdAt },
      { kind: 'head_ref_force_pushed', label: undefined, actor: undefined, app: undefined, createdAt },
    ]);
  });

  test('have the events of all listed back to a moment', async () => {
    const event = (issue: number | undefined, created_at: string): object => ({
      ...{ event: 'unlabeled', label: { name: 'acm-pause' }, actor: { login: 'octocat' }, created_at },
      issue: issue === undefined ? null : { number: issue },
    });
    server.onList('GET /issues/events', [
      event(7, '2026-11-03T00:00:00Z'),
      event(undefined, '2026-11-03T00:00:00Z'),
      ...range(120).map((number) => event(number, '2026-11-02T00:00:00Z')),
      event(8, '2026-11-01T00:00:00Z'),
    ]);
    const { reader } = openGitHub(server);
    const since = Temporal.Instant.from('2026-11-02T00:00:00Z');
    const events = await reader.listEventsSince(since, 2);
    expect(events?.map(({ issue }) => issue)).toEqual([7, ...range(120)]);
    expect(await reader.listEventsSince(since, 1)).toBeUndefined();
    expect(events?.[0]).toMatchObject({ kind: 'unlabeled', label: 'acm-pause', actor: { login: 'octocat' } });
  });

  test.each([
    ['no time', { created_at: null }],
    ['a time that is none', { created_at: 'soon' }],
  ])('with %s are an answer that failed, not a fault of ours', async (_what, part) => {
    server.onList('GET /issues/7/events', [{ event: 'closed', actor: { login: 'octocat' }, ...part }]);
    const reading = openGitHub(server).reader.listIssueEvents(7);
    await expect(reading).rejects.toThrow(UpstreamError);
    await expect(reading).rejects.toThrow('left out what is needed of an event');
  });

  test('have comments, read to the last page', async () => {
    server.onList(
      'GET /issues/7/comments',
      range(101).map((id) => ({
        id,
        body: 'hi',
        user: { login: 'octocat' },
        html_url: 'u',
        created_at: '2026-11-01T00:00:00Z',
      })),
    );
    const comments = await openGitHub(server).reader.listComments(7);
    expect(comments.map((comment) => comment.id)).toEqual(range(101));
  });
});

describe('pull requests', () => {
  test('are listed newest first, and no further than asked for', async () => {
    const start = Temporal.Instant.from('2026-11-30T00:00:00Z');
    const pulls = range(350).map((age) =>
      pullPayload(1000 - age, { created_at: start.subtract({ hours: age }).toString() }),
    );
    server.onList('GET /pulls', pulls);
    const found = await openGitHub(server).reader.listPullRequests({
      state: 'closed',
      createdSince: start.subtract({ hours: 150 }),
    });
    expect(found.map((pull) => pull.number)).toEqual(range(150).map((age) => 1000 - age));
    expect(server.received.map((request) => request.query.get('page') ?? '1')).toEqual(['1', '2']);
    expect(server.received[0]?.query.get('direction')).toBe('desc');
  });

  test('that are open have no merge commit, though GitHub names the one of its trial merge', async () => {
    server.on('GET /pulls/5', () => ({ status: 200, body: pullPayload(5) }));
    const pull = await openGitHub(server).reader.getPullRequest(5);
    expect(pull).toMatchObject({
      isMerged: false,
      mergeCommitSha: undefined,
      mergedBy: undefined,
      hasAutoMerge: false,
    });
  });

  test('that are merged say by whom and as which commit, also when the branch and its fork are gone', async () => {
    const merge = { merged_at: '2026-11-05T00:00:00Z', merged_by: { login: 'octocat' }, state: 'closed' };
    const head = { ref: 'feature', sha: 'b'.repeat(40), repo: null };
    const labels = ['acm-swap', { name: 'named' }, { name: null }];
    server.on('GET /pulls/5', () => ({
      status: 200,
      body: pullPayload(5, { ...merge, head, labels, auto_merge: {} }),
    }));
    expect(await openGitHub(server).reader.getPullRequest(5)).toMatchObject({
      isMerged: true,
      mergeCommitSha: 'f'.repeat(40),
      mergedBy: 'octocat',
      headRepository: undefined,
      headSha: 'b'.repeat(40),
      labels: ['acm-swap', 'named', ''],
      hasAutoMerge: true,
    });
  });

  test('with more commits than GitHub lists are read by comparing their ends', async () => {
    const commits = range(260).map((number) => commitPayload(sha(number)));
    server.onList('GET /pulls/5/commits', commits.slice(0, 250));
    server.on('GET /pulls/5', () => ({ status: 200, body: pullPayload(5) }));
    server.onList(`GET /compare/${'a'.repeat(40)}...${'b'.repeat(40)}`, commits, (page) => ({
      url: 'u',
      total_commits: 260,
      commits: page,
      files: [],
    }));
    const found = await openGitHub(server).reader.listPullRequestCommits(5);
    expect(found.map((commit) => commit.sha)).toEqual(range(260).map(sha));
    expect(found[0]).toEqual({ sha: sha(1), people: ['octocat', 'web-flow'] });
  });

  test('have files and reviews', async () => {
    server.onList('GET /pulls/5/files', [{ filename: 'acm-migrations/a.yml', sha: sha(2), status: 'added' }]);
    server.onList('GET /pulls/5/reviews', [
      { user: { login: 'octocat' }, state: 'APPROVED', commit_id: sha(1), submitted_at: '2026-11-05T00:00:00Z' },
    ]);
    const { reader } = openGitHub(server);
    expect(await reader.listPullRequestFiles(5)).toEqual([
      { path: 'acm-migrations/a.yml', sha: sha(2), status: 'added' },
    ]);
    expect(await reader.listReviews(5)).toEqual([
      {
        reviewer: { login: 'octocat', isBot: false },
        state: 'APPROVED',
        commitSha: sha(1),
        submittedAt: Temporal.Instant.from('2026-11-05T00:00:00Z'),
      },
    ]);
  });

  test('are found by a commit that they brought in', async () => {
    server.onList(`GET /commits/${sha(1)}/pulls`, [pullPayload(5), pullPayload(6)]);
    const { reader } = openGitHub(server);
    expect(await reader.pullRequestsOfCommit(sha(1))).toEqual([5, 6]);
    expect(await reader.pullRequestsOfCommit(sha(2))).toEqual([]);
  });
});

describe('files', () => {
  const object = { type: 'file', encoding: 'base64', sha: sha(9) };

  test('are read as UTF-8 at a commit', async () => {
    const text = 'contact: 証明書 ☎\n';
    server.on('GET /contents/.github/acm email#1.yml', ({ query }) => ({
      status: 200,
      body: { ...object, size: 20, content: Buffer.from(text + (query.get('ref') ?? '')).toString('base64') },
    }));
    const file = await openGitHub(server).reader.readFile('.github/acm email#1.yml', sha(1));
    expect(file).toEqual({ text: text + sha(1), sha: sha(9) });
  });

  test('of more than 1 MB are fetched as blobs', async () => {
    const text = 'x'.repeat(1_100_000);
    server.on('GET /contents/big.yml', ({ headers }) =>
      headers.accept === 'application/vnd.github.object+json'
        ? { status: 200, body: { ...object, encoding: 'none', size: text.length, content: '' } }
        : { status: 403, body: { message: 'too large' } },
    );
    server.on(`GET /git/blobs/${sha(9)}`, () => ({
      status: 200,
      body: { encoding: 'base64', content: Buffer.from(text).toString('base64'), sha: sha(9) },
    }));
    const file = await openGitHub(server).reader.readFile('big.yml', 'main');
    expect(file).toEqual({ text, sha: sha(9) });
  });

  test('that are empty have empty text', async () => {
    server.on('GET /contents/empty.yml', () => ({ status: 200, body: { ...object, size: 0, content: '' } }));
    expect(await openGitHub(server).reader.readFile('empty.yml', 'main')).toEqual({ text: '', sha: sha(9) });
  });

  test.each([
    ['a directory', { status: 200, body: { type: 'dir', entries: [], sha: sha(1) } }],
    ['a directory in the older form', { status: 200, body: [{ type: 'file', name: 'a' }] }],
    ['a submodule', { status: 200, body: { type: 'submodule', sha: sha(1) } }],
    ['nothing', { status: 404, body: { message: 'Not Found' } }],
  ])('do not exist where there is %s', async (_what, answer) => {
    server.on('GET /contents/path', () => answer);
    expect(await openGitHub(server).reader.readFile('path', 'main')).toBeUndefined();
  });
});

describe('roles', () => {
  function answerRole(body: object): void {
    server.on('GET /collaborators/octocat/permission', () => ({ status: 200, body }));
  }

  test.each(['read', 'triage', 'write', 'maintain', 'admin', 'none'])(
    'are read from the role name %s',
    async (role) => {
      answerRole({ permission: 'write', role_name: role, user: null });
      expect(await openGitHub(server).reader.roleOf('octocat')).toBe(role);
    },
  );

  test.each([
    [{ pull: true, triage: true, push: true, maintain: true, admin: false }, 'maintain'],
    [{ pull: true, triage: true, push: true, maintain: false, admin: false }, 'write'],
    [{ pull: true, triage: true, push: false, maintain: false, admin: false }, 'triage'],
    [{ pull: true, push: false, admin: false }, 'read'],
    [{ pull: false, push: false, admin: false }, 'none'],
    [{ pull: true, push: true, admin: true }, 'admin'],
  ])("of an organisation's own kind count as what they allow: %j is %s", async (permissions, role) => {
    answerRole({ permission: 'write', role_name: 'release-captain', user: { login: 'octocat', permissions } });
    expect(await openGitHub(server).reader.roleOf('octocat')).toBe(role);
  });

  test('of strangers are none', async () => {
    expect(await openGitHub(server).reader.roleOf('nobody')).toBe('none');
  });

  test('that GitHub does not say are an error, never a guess', async () => {
    answerRole({ permission: 'admin', role_name: 'release-captain', user: null });
    const error = await upstreamErrorOf(openGitHub(server).reader.roleOf('octocat'));
    expect(error.details).toMatchObject({ service: 'github', kind: 'other', code: 'no-role' });
  });

  test.each([
    [403, 'denied'],
    [500, 'other'],
  ])('that cannot be read (%d) are an error', async (status, kind) => {
    server.on('GET /collaborators/octocat/permission', () => ({ status, body: { message: 'no' } }));
    const error = await upstreamErrorOf(openGitHub(server).reader.roleOf('octocat'));
    expect(error.details.kind).toBe(kind);
  });
});

describe('the repository', () => {
  test.each([
    [{ private: false, visibility: 'public' }, true],
    [{ private: true, visibility: 'private' }, false],
    [{ private: true, visibility: 'internal' }, false],
    [{ private: false }, true],
  ])('with %j is public: %s', async (visibility, isPublic) => {
    const body = { full_name: 'my-org/certificates', default_branch: 'trunk', html_url: 'h', ...visibility };
    server.on('GET ', () => ({ status: 200, body }));
    expect(await openGitHub(server).reader.repository()).toEqual({
      fullName: 'my-org/certificates',
      defaultBranch: 'trunk',
      isPublic,
      htmlUrl: 'h',
    });
  });

  test('has branches whose names may hold slashes', async () => {
    server.on('GET /git/ref/heads/acm-email-to-dns/a-b', () => ({ status: 200, body: { object: { sha: sha(1) } } }));
    const { reader } = openGitHub(server);
    expect(await reader.branchHead('acm-email-to-dns/a-b')).toBe(sha(1));
    expect(await reader.branchHead('other')).toBeUndefined();
  });

  test('has no branches while it is empty', async () => {
    server.on('GET /git/ref/heads/main', () => ({ status: 409, body: { message: 'Git Repository is empty.' } }));
    expect(await openGitHub(server).reader.branchHead('main')).toBeUndefined();
  });

  test('has labels, read to the last page', async () => {
    const names = range(130).map((number) => `label-${number}`);
    server.onList(
      'GET /labels',
      names.map((name) => ({ name })),
    );
    expect(await openGitHub(server).reader.listLabelNames()).toEqual(names);
  });

  test('has commit statuses, the newest of each context, read to the last page', async () => {
    const statuses = range(120).map((number) => ({
      context: `c${number}`,
      state: 'success',
      description: null,
      target_url: null,
    }));
    server.onList(`GET /commits/${sha(1)}/status`, statuses, (page) => ({
      state: 'success',
      statuses: page,
      total_count: 120,
      url: 'u',
    }));
    const found = await openGitHub(server).reader.listStatuses(sha(1));
    expect(found.map((status) => status.context)).toEqual(range(120).map((number) => `c${number}`));
    expect(found[0]).toEqual({ context: 'c1', state: 'success', description: '', targetUrl: undefined });
  });
});
