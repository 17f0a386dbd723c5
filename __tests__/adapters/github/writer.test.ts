import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createMemoryLogger, openGitHub, upstreamErrorOf } from './harness.ts';
import { issuePayload, pullPayload } from './samples.ts';
import { ScriptedGitHub } from './scripted-github.ts';

let server: ScriptedGitHub;
beforeEach(async () => {
  server = new ScriptedGitHub();
  await server.start();
});
afterEach(() => server.stop());

const SHA = 'a'.repeat(40);

function invalid(message: string, errors: readonly object[] = []): { status: number; body: object } {
  return { status: 422, body: { message, errors, documentation_url: 'https://docs.github.com/rest' } };
}

describe('labels', () => {
  const label = { name: 'acm-swap', color: '#0e8a16', description: 'swap when merged' };

  test('are created with a colour without hash', async () => {
    const labels: unknown[] = [];
    server.on('POST /labels', ({ body }) => {
      labels.push(body);
      return { status: 201, body };
    });
    expect(await openGitHub(server).createWriter().createLabel(label)).toEqual({ provesIssues: true });
    expect(labels).toEqual([{ name: 'acm-swap', color: '0e8a16', description: 'swap when merged' }]);
  });

  test('that exist already are no error', async () => {
    server.on('POST /labels', () =>
      invalid('Validation Failed', [{ resource: 'Label', code: 'already_exists', field: 'name' }]),
    );
    await expect(openGitHub(server).createWriter().createLabel(label)).resolves.toEqual({ provesIssues: false });
  });

  test('that a token for pull requests may make too prove nothing of issues', async () => {
    const headers = { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' };
    server.on('POST /labels', ({ body }) => ({ status: 201, body, headers }));
    expect(await openGitHub(server).createWriter().createLabel(label)).toEqual({ provesIssues: false });
  });

  test('that GitHub does not take are an error', async () => {
    server.on('POST /labels', () =>
      invalid('Validation Failed', [{ resource: 'Label', code: 'invalid', field: 'color' }]),
    );
    const error = await upstreamErrorOf(openGitHub(server).createWriter().createLabel(label));
    expect(error.details.kind).toBe('invalid');
  });

  test('are put on and taken off, and one that is not there is taken off already', async () => {
    const labels = new Set<string>();
    server.on('POST /issues/7/labels', ({ body }) => {
      for (const name of body['labels'] as string[]) labels.add(name);
      return { status: 200, body: [] };
    });
    server.on('DELETE /issues/7/labels/acm:found', () =>
      labels.delete('acm:found')
        ? { status: 200, body: [] }
        : { status: 404, body: { message: 'Label does not exist' } },
    );
    const writer = openGitHub(server).createWriter();
    await writer.addLabels(7, ['acm:found', 'acm:ready']);
    await writer.removeLabel(7, 'acm:found');
    await writer.removeLabel(7, 'acm:found');
    expect([...labels]).toEqual(['acm:ready']);
  });
});

describe('issues', () => {
  const issue = { title: 'T', body: 'B', labels: ['acm-email-to-dns'], assignees: ['octocat', 'stranger'] };

  test('are created', async () => {
    server.on('POST /issues', ({ body }) => ({ status: 201, body: issuePayload(8, { title: body['title'] }) }));
    const created = await openGitHub(server).createWriter().createIssue(issue);
    expect(created).toMatchObject({ number: 8, title: 'T', assignees: ['octocat'] });
  });

  test('keep the assignees and labels that GitHub takes when it refuses one of each', async () => {
    const labels = new Set<string>();
    let assignees: readonly string[] = [];
    const names = (value: unknown): readonly string[] => (value ?? []) as readonly string[];
    server.on('POST /issues', ({ body }) => {
      if (names(body['assignees']).includes('stranger') || names(body['labels']).includes('too long'))
        return invalid('Validation Failed', [{ resource: 'Issue', field: 'assignees', code: 'invalid' }]);
      for (const label of names(body['labels'])) labels.add(label);
      return { status: 201, body: issuePayload(8) };
    });
    server.on('PATCH /issues/8', ({ body }) => {
      if (names(body['assignees']).includes('stranger'))
        return invalid('Validation Failed', [{ resource: 'Issue', field: 'assignees', code: 'invalid' }]);
      assignees = names(body['assignees']);
      return { status: 200, body: issuePayload(8) };
    });
    server.on('POST /issues/8/labels', ({ body }) => {
      if (names(body['labels']).includes('too long'))
        return invalid('Validation Failed', [{ resource: 'Label', field: 'name', code: 'invalid' }]);
      for (const label of names(body['labels'])) labels.add(label);
      return { status: 200, body: [] };
    });
    const logger = createMemoryLogger();
    const writer = openGitHub(server, { logger }).createWriter();
    const given = { ...issue, labels: [...issue.labels, 'too long', 'prio'], assignees: ['stranger', 'octocat'] };
    expect(await writer.createIssue(given)).toMatchObject({ number: 8, assignees: ['octocat'] });
    expect([[...labels], assignees]).toEqual([['acm-email-to-dns', 'prio'], ['octocat']]);
    expect(logger.lines.filter((line) => line.startsWith('warning'))).toHaveLength(1);
    expect(logger.lines).toContainEqual(expect.stringMatching(/^debug.*stranger be assigned/));
  });

  test('that are refused for another reason stay refused', async () => {
    server.on('POST /issues', () =>
      invalid('Validation Failed', [{ resource: 'Issue', field: 'title', code: 'missing' }]),
    );
    const error = await upstreamErrorOf(openGitHub(server).createWriter().createIssue(issue));
    expect(error.details).toMatchObject({
      kind: 'invalid',
      code: '422',
      operation: 'POST /repos/{owner}/{repo}/issues',
    });
  });

  test('are changed in what is given, and in nothing else', async () => {
    const changes: unknown[] = [];
    server.on('PATCH /issues/8', ({ body }) => {
      changes.push(body);
      return { status: 200, body: issuePayload(8) };
    });
    const writer = openGitHub(server).createWriter();
    await writer.updateIssue(8, { body: 'new' });
    await writer.updateIssue(8, { state: 'closed', stateReason: 'completed', labels: [] });
    expect(changes).toEqual([{ body: 'new' }, { state: 'closed', state_reason: 'completed', labels: [] }]);
  });

  test('have comments, created, edited and deleted, and one that is gone is deleted already', async () => {
    const comments = new Map<number, unknown>();
    server.on('POST /issues/8/comments', ({ body }) => {
      comments.set(1, body['body']);
      const user = { login: 'github-actions[bot]' };
      return {
        status: 201,
        body: { id: 1, body: body['body'], user, html_url: 'u', created_at: '2026-11-01T00:00:00Z' },
      };
    });
    server.on('PATCH /issues/comments/1', ({ body }) => {
      comments.set(1, body['body']);
      return { status: 200, body: { id: 1 } };
    });
    server.on('DELETE /issues/comments/1', () =>
      comments.delete(1) ? { status: 204 } : { status: 404, body: { message: 'Not Found' } },
    );
    const writer = openGitHub(server).createWriter();
    expect(await writer.createComment(8, 'first')).toMatchObject({ id: 1, author: 'github-actions[bot]' });
    await writer.updateComment(1, 'second');
    expect([...comments]).toEqual([[1, 'second']]);
    await writer.deleteComment(1);
    await writer.deleteComment(1);
    expect(comments.size).toBe(0);
  });
});

describe('branches and files', () => {
  test('a branch is created at a commit', async () => {
    const refs = new Map<unknown, unknown>();
    server.on('POST /git/refs', ({ body }) => {
      refs.set(body['ref'], body['sha']);
      return { status: 201, body: {} };
    });
    await openGitHub(server).createWriter().createBranch('acm-email-to-dns/x', SHA);
    expect([...refs]).toEqual([['refs/heads/acm-email-to-dns/x', SHA]]);
  });

  test('a branch that exists is a conflict', async () => {
    server.on('POST /git/refs', () => invalid('Reference already exists'));
    const error = await upstreamErrorOf(openGitHub(server).createWriter().createBranch('x', SHA));
    expect(error.details).toMatchObject({ kind: 'conflict', code: '422' });
  });

  test('a file is committed as UTF-8, naming the blob that it replaces', async () => {
    const files: unknown[] = [];
    server.on('PUT /contents/acm-migrations/a.yml', ({ body }) => {
      files.push({ ...body, content: Buffer.from(String(body['content']), 'base64').toString('utf8') });
      return { status: 200, body: {} };
    });
    const writer = openGitHub(server).createWriter();
    const file = { branch: 'b', path: 'acm-migrations/a.yml', text: '# 計画\n', message: 'Add plan' };
    await writer.writeFile(file);
    await writer.writeFile({ ...file, previousSha: SHA });
    const sent = { branch: 'b', message: 'Add plan', content: '# 計画\n' };
    expect(files).toEqual([sent, { ...sent, sha: SHA }]);
  });

  test.each([
    [409, 'a.yml does not match 1234'],
    [422, `Invalid request.\n\n"sha" wasn't supplied.`],
  ])('a file that somebody else has changed is a conflict (%d)', async (status, message) => {
    server.on('PUT /contents/a.yml', () => ({ status, body: { message } }));
    const file = { branch: 'b', path: 'a.yml', text: '', message: 'm' };
    const error = await upstreamErrorOf(openGitHub(server).createWriter().writeFile(file));
    expect(error.details.kind).toBe('conflict');
  });
});

describe('pull requests', () => {
  const request = { title: 'T', body: 'B', head: 'feature', base: 'main' };

  test('are created and edited', async () => {
    const sent: unknown[] = [];
    server.on('POST /pulls', ({ body }) => {
      sent.push(body);
      return { status: 201, body: pullPayload(9) };
    });
    server.on('PATCH /pulls/9', ({ body }) => {
      sent.push(body);
      return { status: 200, body: pullPayload(9) };
    });
    const writer = openGitHub(server).createWriter();
    expect((await writer.createPullRequest(request)).number).toBe(9);
    await writer.updatePullRequest(9, { body: 'B2' });
    expect(sent).toEqual([request, { body: 'B2' }]);
  });

  test.each([403, 422])('that Actions may not create are refused by name (%d)', async (status) => {
    const message = 'GitHub Actions is not permitted to create or approve pull requests.';
    server.on('POST /pulls', () => ({ status, body: { message } }));
    const error = await upstreamErrorOf(openGitHub(server).createWriter().createPullRequest(request));
    expect(error.details).toMatchObject({ kind: 'denied', code: 'pull-request-not-permitted' });
    expect(error.message).toContain('Settings → Actions → General');
  });

  test('that exist already are a conflict', async () => {
    server.on('POST /pulls', () =>
      invalid('Validation Failed', [{ message: 'A pull request already exists for my-org:feature.' }]),
    );
    const error = await upstreamErrorOf(openGitHub(server).createWriter().createPullRequest(request));
    expect(error.details.kind).toBe('conflict');
  });

  test('get reviewers, teams by their slug', async () => {
    const sent: unknown[] = [];
    server.on('POST /pulls/9/requested_reviewers', ({ body }) => {
      sent.push(body);
      return { status: 201, body: pullPayload(9) };
    });
    const writer = openGitHub(server).createWriter();
    await writer.requestReviewers(9, { users: ['octocat'], teams: ['my-org/dns-team', 'web'] });
    await writer.requestReviewers(9, { users: [], teams: [] });
    expect(sent).toEqual([{ reviewers: ['octocat'], team_reviewers: ['dns-team', 'web'] }]);
  });

  test('asks each reviewer on their own once GitHub has refused all of them for one', async () => {
    const asked: unknown[] = [];
    server.on('POST /pulls/9/requested_reviewers', ({ body }) => {
      if ((body['team_reviewers'] as readonly string[]).includes('gone'))
        return invalid('Reviews may only be requested from collaborators.', []);
      asked.push(body);
      return { status: 201, body: pullPayload(9) };
    });
    const logger = createMemoryLogger();
    const writer = openGitHub(server, { logger }).createWriter();
    await writer.requestReviewers(9, { users: ['octocat'], teams: ['my-org/gone', 'my-org/web'] });
    expect(asked).toEqual([
      { reviewers: ['octocat'], team_reviewers: [] },
      { reviewers: [], team_reviewers: ['web'] },
    ]);
    expect(logger.lines.join('\n')).toContain('team gone');
  });
});

test('a commit status is set', async () => {
  const sent: unknown[] = [];
  server.on(`POST /statuses/${SHA}`, ({ body }) => {
    sent.push(body);
    return { status: 201, body: {} };
  });
  const status = { context: 'acm-email-to-dns', state: 'success', description: 'd' } as const;
  const writer = openGitHub(server).createWriter();
  await writer.setStatus(SHA, { ...status, targetUrl: undefined });
  await writer.setStatus(SHA, { ...status, targetUrl: 'https://example.com' });
  expect(sent).toEqual([status, { ...status, target_url: 'https://example.com' }]);
});

test('nothing is read before or between writes', async () => {
  server.on('PATCH /issues/8', () => ({ status: 200, body: issuePayload(8) }));
  const writer = openGitHub(server).createWriter();
  await writer.updateIssue(8, { body: 'a' });
  await writer.updateIssue(8, { body: 'b' });
  expect(server.received.map(({ method }) => method)).toEqual(['PATCH', 'PATCH']);
});
