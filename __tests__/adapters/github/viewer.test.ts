import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { graphqlUrlBeside } from '../../../src/adapters/github/viewer.ts';
import { openGitHub } from './harness.ts';
import { ScriptedGitHub } from './scripted-github.ts';
import type { Answer } from './scripted-github.ts';

let server: ScriptedGitHub;
beforeEach(async () => {
  server = new ScriptedGitHub();
  await server.start();
});
afterEach(() => server.stop());

function answerViewer(login: string): void {
  server.on('POST /graphql', ({ body }) =>
    String(body['query']).includes('viewer')
      ? { status: 200, body: { data: { viewer: { login } } } }
      : { status: 400, body: { message: 'no' } },
  );
}

test.each([
  ['an app', 'ghs_x', 'my-app[bot]', 'my-app[bot]'],
  ['an app that GraphQL names without suffix', 'ghs_x', 'my-app', 'my-app[bot]'],
  ['a person', 'github_pat_x', 'octocat', 'octocat'],
])('the login of %s is the one that REST shows as author', async (_who, token, login, expected) => {
  answerViewer(login);
  expect(await openGitHub(server, { token }).reader.viewerLogin()).toBe(expected);
});

test('the viewer is asked once', async () => {
  answerViewer('my-app[bot]');
  const { reader } = openGitHub(server);
  await Promise.all([reader.viewerLogin(), reader.viewerLogin()]);
  await reader.viewerLogin();
  expect(server.received).toHaveLength(1);
});

test('the given GraphQL address is asked, not the one beside REST', async () => {
  server.on('POST /api/graphql', () => ({ status: 200, body: { data: { viewer: { login: 'ghes-app[bot]' } } } }));
  const { reader } = openGitHub(server, { apiUrl: `${server.url}/api/v3`, graphqlUrl: `${server.url}/api/graphql` });
  expect(await reader.viewerLogin()).toBe('ghes-app[bot]');
});

test.each([
  ['https://api.github.com', 'https://api.github.com/graphql'],
  ['https://ghes.example.com/api/v3', 'https://ghes.example.com/api/graphql'],
  ['https://ghes.example.com/api/v3/', 'https://ghes.example.com/api/graphql'],
])('beside %s GraphQL is at %s', (rest, graphql) => {
  expect(graphqlUrlBeside(rest)).toBe(graphql);
});

test.each([
  ['there is no GraphQL', { status: 404, body: { message: 'Not Found' } }],
  ['it refuses', { status: 200, body: { errors: [{ type: 'FORBIDDEN', message: 'no' }], data: null } }],
  ['it is rate limited', { status: 200, body: { errors: [{ type: 'RATE_LIMITED', message: 'no' }] } }],
  ['its answer is something else', { status: 200, body: [] }],
  ['it fails', { status: 502, body: { message: 'Bad Gateway' } }],
  ['the connection breaks', 'break'],
] as [string, Answer][])('when %s, the account is not known, and none is guessed', async (_what, answer) => {
  server.on('POST /graphql', () => answer);
  expect(await openGitHub(server).reader.viewerLogin()).toBeUndefined();
});

test('a passing failure of GraphQL does not change who the viewer is', async () => {
  let asked = 0;
  server.on('POST /graphql', () =>
    asked++ === 0
      ? { status: 502, body: { message: 'Bad Gateway' } }
      : { status: 200, body: { data: { viewer: { login: 'my-app[bot]' } } } },
  );
  expect(await openGitHub(server).reader.viewerLogin()).toBe('my-app[bot]');
});
