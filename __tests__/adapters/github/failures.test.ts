import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createManualClock, openGitHub, upstreamErrorOf } from './harness.ts';
import { issuePayload } from './samples.ts';
import { ScriptedGitHub } from './scripted-github.ts';
import type { Answer } from './scripted-github.ts';

let server: ScriptedGitHub;
beforeEach(async () => {
  server = new ScriptedGitHub();
  await server.start();
});
afterEach(() => server.stop());

/** Answers a route with these in turn, the last one for ever. */
function answerInTurn(route: string, ...answers: readonly Answer[]): void {
  let next = 0;
  server.on(route, () => answers[Math.min(next++, answers.length - 1)] ?? 'break');
}

const ISSUE: Answer = { status: 200, body: issuePayload(7) };
const BAD_GATEWAY: Answer = { status: 502, body: { message: 'Bad Gateway' } };
const NEW_ISSUE = { title: 'T', body: '', labels: [], assignees: [] };

describe('a write to a repository that was renamed', () => {
  test.each([301, 302, 307, 308])('is made where it is now, as it was (%s)', async (status) => {
    server.on('POST /issues', () => ({ status, headers: { location: `${server.url}/repositories/1/issues` } }));
    server.on('GET /repositories/1/issues', () => ({ status: 200, body: [issuePayload(1)] }));
    server.on('POST /repositories/1/issues', () => ({ status: 201, body: issuePayload(7) }));
    const opened = await openGitHub(server).createWriter().createIssue(NEW_ISSUE);
    expect(opened.number).toBe(7);
    expect(server.received.map(({ method, body }) => [method, body['title']])).toEqual([
      ['POST', 'T'],
      ['POST', 'T'],
    ]);
  });

  test.each([
    ['another host', 301, 'http://localhost:1/repositories/1/issues'],
    ['a page to read', 303, '/repositories/1/issues'],
    ['itself', 307, '/repos/my-org/certificates/issues'],
    ['nowhere', 301, undefined],
  ])('fails where GitHub sends it to %s', async (_where, status, location) => {
    server.on('POST /issues', () => ({ status, ...(location !== undefined && { headers: { location } }) }));
    server.on('GET /repositories/1/issues', () => ({ status: 200, body: [] }));
    const error = await upstreamErrorOf(openGitHub(server).createWriter().createIssue(NEW_ISSUE));
    expect(error.message).toContain('redirects');
    expect(server.received.every(({ method }) => method === 'POST')).toBe(true);
  });
});

describe('reads', () => {
  test.each([
    ['the server fails', BAD_GATEWAY],
    ['the connection breaks', 'break'],
  ] as [string, Answer][])('are repeated when %s', async (_what, failure) => {
    answerInTurn('GET /issues/7', failure, failure, ISSUE);
    expect((await openGitHub(server).reader.getIssue(7))?.number).toBe(7);
  });

  test('are given up after four tries', async () => {
    answerInTurn('GET /issues/7', BAD_GATEWAY, BAD_GATEWAY, BAD_GATEWAY, BAD_GATEWAY, ISSUE);
    const error = await upstreamErrorOf(openGitHub(server).reader.getIssue(7));
    expect(error.details).toEqual({
      service: 'github',
      operation: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
      code: '502',
      kind: 'other',
    });
  });

  test('start each with a full number of tries', async () => {
    for (const number of [1, 2, 3]) {
      answerInTurn(`GET /issues/${number}`, BAD_GATEWAY, BAD_GATEWAY, BAD_GATEWAY, {
        status: 200,
        body: issuePayload(number),
      });
    }
    const { reader } = openGitHub(server);
    const found = await Promise.all([1, 2, 3].map((number) => reader.getIssue(number)));
    expect(found.map((issue) => issue?.number)).toEqual([1, 2, 3]);
  });

  test('do not wait for ever', async () => {
    answerInTurn('GET /issues/7', 'silence', 'silence', ISSUE);
    expect((await openGitHub(server, { timeoutMs: 1000 }).reader.getIssue(7))?.number).toBe(7);
  });

  test('are not taken from the login page of a proxy', async () => {
    server.on('GET /issues', () => ({ status: 200, body: '<html>Please log in</html>' }));
    const error = await upstreamErrorOf(openGitHub(server).reader.listIssues({ state: 'open', labels: [] }));
    expect(error.details.kind).toBe('other');
    expect(error.message).toContain('no JSON');
  });

  test('name the list that failed without its query', async () => {
    server.on('GET /issues', () => ({ status: 403, body: { message: 'Resource not accessible by integration' } }));
    const error = await upstreamErrorOf(openGitHub(server).reader.listIssues({ state: 'open', labels: ['a'] }));
    expect(error.details.operation).toBe('GET /repos/my-org/certificates/issues');
    expect(error.message).toContain('"issues: read"');
  });
});

describe('creating writes', () => {
  test.each([
    ['the server fails', BAD_GATEWAY, '502'],
    ['the connection breaks', 'break', 'UND_ERR_SOCKET'],
    ['no answer comes in time', 'silence', 'timeout'],
    ['the answer is no JSON', { status: 201, body: '<html>' }, '201'],
  ] as [string, Answer, string][])('are unclear and made once only when %s', async (_what, failure, code) => {
    let created = 0;
    server.on('POST /issues', () => {
      created++;
      return failure;
    });
    const { createWriter } = openGitHub(server, { timeoutMs: 1000 });
    const error = await upstreamErrorOf(createWriter().createIssue(NEW_ISSUE));
    expect(error.details).toMatchObject({ kind: 'unclear', code, service: 'github' });
    expect(created).toBe(1);
  });

  test.each([
    ['POST /issues/7/comments', (writer) => writer.createComment(7, 'c')],
    ['POST /issues/7/labels', (writer) => writer.addLabels(7, ['l'])],
    ['POST /pulls', (writer) => writer.createPullRequest({ title: 't', body: 'b', head: 'h', base: 'main' })],
    ['POST /git/refs', (writer) => writer.createBranch('b', 'a'.repeat(40))],
    ['PUT /contents/a', (writer) => writer.writeFile({ branch: 'b', path: 'a', text: '', message: 'm' })],
    ['POST /labels', (writer) => writer.createLabel({ name: 'l', color: 'ffffff', description: '' })],
  ] as [string, (writer: ReturnType<ReturnType<typeof openGitHub>['createWriter']>) => Promise<unknown>][])(
    'of %s are never repeated blindly',
    async (route, write) => {
      answerInTurn(route, BAD_GATEWAY, { status: 201, body: {} });
      const error = await upstreamErrorOf(write(openGitHub(server).createWriter()));
      expect(error.details.kind).toBe('unclear');
    },
  );

  test('that only set a state are repeated', async () => {
    answerInTurn('PATCH /issues/7', BAD_GATEWAY, ISSUE);
    await expect(openGitHub(server).createWriter().updateIssue(7, { body: 'b' })).resolves.toBeUndefined();
  });
});

describe('refusals', () => {
  test('name the permission that GitHub would have accepted', async () => {
    server.on('POST /issues', () => ({
      status: 403,
      body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest/x' },
      headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write', 'x-github-request-id': 'ABC:1' },
    }));
    const error = await upstreamErrorOf(openGitHub(server).createWriter().createIssue(NEW_ISSUE));
    expect(error.details).toMatchObject({ kind: 'denied', code: '403', requestId: 'ABC:1' });
    expect(error.message).toBe(
      'GitHub answered POST /repos/my-org/certificates/issues with 403: Resource not accessible by integration. ' +
        'Next: The token needs "issues: write or pull-requests: write": add it to permissions: of the job, or to the app or token in github-token.',
    );
  });

  test('without that header name the permission of the route', async () => {
    server.on('POST /git/refs', () => ({ status: 404, body: { message: 'Not Found' } }));
    const error = await upstreamErrorOf(openGitHub(server).createWriter().createBranch('b', 'a'.repeat(40)));
    expect(error.details.kind).toBe('not-found');
    expect(error.message).toContain('"contents: write"');
  });

  test('of a bad token say so and never show it', async () => {
    server.on('POST /issues', () => ({ status: 401, body: { message: 'Bad credentials' } }));
    const error = await upstreamErrorOf(openGitHub(server).createWriter().createIssue(NEW_ISSUE));
    expect(error.details.kind).toBe('denied');
    expect(error.message).toContain('github-token');
    expect(server.received[0]?.headers.authorization).toBe('token ghs_secret');
    expect(error.message + JSON.stringify(error.cause)).not.toContain('ghs_secret');
  });
});

describe('the advice goes by what the answer says', () => {
  test.each<[string, string, Answer, RegExp, RegExp]>([
    [
      'issues that are disabled',
      'GET /issues',
      { status: 410, body: { message: 'Issues has been disabled in this repository.' } },
      /Settings → General/,
      /issues: (read|write)/,
    ],
    [
      'issues that are disabled, in other words',
      'GET /issues',
      { status: 410, body: { message: 'Gone' } },
      /Settings → General/,
      /deleted|issues: (read|write)/,
    ],
    [
      'an address that is not on the allow list',
      'GET /issues',
      { status: 403, body: { message: 'the `acme` organization has an IP allow list enabled, and your IP address…' } },
      /IP allow list/,
      /permissions:/,
    ],
    [
      'single sign-on, by its header',
      'GET /issues',
      {
        status: 403,
        body: { message: 'Resource protected by organization SAML enforcement.' },
        headers: { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?authorization_request=A1B2C3' },
      },
      /https:\/\/github\.com\/orgs\/acme\/sso\?authorization_request=A1B2C3/,
      /metadata|permissions:/,
    ],
    [
      'a repository that the app is not installed on',
      'GET ',
      { status: 404, body: { message: 'Not Found' } },
      /installed/,
      /metadata|permissions:/,
    ],
    [
      'a ruleset that refuses a branch',
      'POST /git/refs',
      { status: 422, body: { message: 'Repository rule violations found\n\nCannot create ref due to creations.\n\n' } },
      /Cannot create ref due to creations\. Next: A rule .*Rulesets/,
      /does not take these values/,
    ],
    [
      'a ruleset that wants signed commits',
      'PUT /contents/a',
      { status: 409, body: { message: 'Repository rule violations found\n\nCommits must have verified signatures.' } },
      /verified signatures\. Next: A rule/,
      /somebody else/,
    ],
    [
      'a locked conversation',
      'POST /issues/7/comments',
      { status: 403, body: { message: 'Unable to create comment because issue is locked.' } },
      /unlock it/,
      /permissions:/,
    ],
    [
      'a page of an outage',
      'POST /issues/7/comments',
      { status: 502, body: '<!DOCTYPE html><html><title>Unicorn!</title></html>' },
      /a page instead of an answer/,
      /html|Unicorn/,
    ],
  ])('of %s', async (_what, route, answer, says, saysNot) => {
    server.on(route, () => answer);
    const { reader, createWriter } = openGitHub(server);
    const ask: Readonly<Record<string, () => Promise<unknown>>> = {
      'GET /issues': () => reader.listIssues({ state: 'open', labels: [] }),
      'GET ': () => reader.repository(),
      'POST /git/refs': () => createWriter().createBranch('b', 'a'.repeat(40)),
      'PUT /contents/a': () => createWriter().writeFile({ branch: 'b', path: 'a', text: '', message: 'm' }),
      'POST /issues/7/comments': () => createWriter().createComment(7, 'c'),
    };
    const error = await upstreamErrorOf(ask[route]?.() ?? Promise.resolve());
    expect(error.message).toMatch(says);
    expect(error.message).not.toMatch(saysNot);
  });
});

describe('rate limits', () => {
  const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes.';
  const limits: [string, Answer, number][] = [
    [
      'a secondary limit with retry-after',
      { status: 403, body: { message: secondary }, headers: { 'retry-after': '7' } },
      7,
    ],
    ['a secondary limit without', { status: 403, body: { message: secondary } }, 60],
    ['a bare 429', { status: 429, body: { message: 'Too many requests' }, headers: { 'retry-after': '9' } }, 9],
    ['abuse detection', { status: 403, body: { message: 'You have triggered an abuse detection mechanism.' } }, 60],
  ];

  test.each(limits)('%s is waited for as GitHub asks, by reads and writes', async (_what, limit, seconds) => {
    const clock = createManualClock();
    answerInTurn('GET /issues/7', limit, ISSUE);
    const { reader, createWriter } = openGitHub(server, clock);
    expect((await reader.getIssue(7))?.number).toBe(7);
    expect(clock.elapsed()).toBe(seconds * 1000);
    answerInTurn('POST /issues', limit, { status: 201, body: issuePayload(8) });
    expect((await createWriter().createIssue(NEW_ISSUE)).number).toBe(8);
    expect(clock.elapsed()).toBe(2 * seconds * 1000);
  });

  test('that last longer than a run may wait end it, and nothing more is sent until then', async () => {
    const reset = Math.floor(Date.now() / 1000) + 1800;
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
    answerInTurn('GET /issues/7', { status: 403, body: { message: 'API rate limit exceeded' }, headers }, ISSUE);
    const clock = createManualClock();
    const { reader } = openGitHub(server, clock);
    const first = await upstreamErrorOf(reader.getIssue(7));
    expect(first.details).toMatchObject({ kind: 'throttled', code: '403' });
    expect(first.reasonCode).toBe('throttled');
    const second = await upstreamErrorOf(reader.getIssue(7));
    expect(second.details.kind).toBe('throttled');
    expect(server.received).toHaveLength(1);
    expect(clock.elapsed()).toBe(0);
    await clock.sleep(1_900_000);
    expect((await reader.getIssue(7))?.number).toBe(7);
  });

  test('that come again and again are given up within two minutes of waiting', async () => {
    answerInTurn('GET /issues/7', { status: 403, body: { message: secondary } });
    const clock = createManualClock();
    const error = await upstreamErrorOf(openGitHub(server, clock).reader.getIssue(7));
    expect(error.details.kind).toBe('throttled');
    expect(clock.elapsed()).toBe(120_000);
  });

  test('are not confused with a lack of permission', async () => {
    answerInTurn('GET /issues/7', { status: 403, body: { message: 'Resource not accessible by integration' } }, ISSUE);
    const error = await upstreamErrorOf(openGitHub(server).reader.getIssue(7));
    expect(error.details.kind).toBe('denied');
  });
});

test('a burst of writes is not spaced, and one more than 150 in a minute waits', async () => {
  const clock = createManualClock();
  server.on('POST /issues/7/labels', () => ({ status: 200, body: [] }));
  const writer = openGitHub(server, clock).createWriter();
  for (let count = 0; count < 150; count++) await writer.addLabels(7, ['l']);
  expect(clock.elapsed()).toBe(0);
  await writer.addLabels(7, ['l']);
  expect(clock.elapsed()).toBe(60_000);
});
