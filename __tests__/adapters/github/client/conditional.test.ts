import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Remembered } from '../../../../src/adapters/github/client/conditional.ts';
import { openGitHub } from '../harness.ts';
import { issuePayload } from '../samples.ts';
import { ScriptedGitHub, type Answer } from '../scripted-github.ts';

let server: ScriptedGitHub;
beforeEach(async () => {
  server = new ScriptedGitHub();
  await server.start();
});
afterEach(() => server.stop());

/** Answers a route as GitHub does: with an ETag, and 304 to who holds it. `body` may change between two reads. */
function serve(route: string, body: () => unknown, headers: () => Readonly<Record<string, string>> = () => ({})): void {
  server.on(route, ({ headers: asked }): Answer => {
    const etag = `W/"${Buffer.from(JSON.stringify(body())).toString('base64url').slice(-40)}"`;
    if (asked['if-none-match'] === etag) return { status: 304, headers: { etag } };
    return { status: 200, body: body(), headers: { etag, ...headers() } };
  });
}

const statuses = (): readonly (string | undefined)[] =>
  server.received
    .map(({ headers }) => headers['if-none-match'])
    .map((etag) => (etag === undefined ? 'whole' : 'if changed'));

describe('a read that was made before', () => {
  test('is asked for by its ETag, and a 304 stands for the answer of then', async () => {
    serve('GET /issues/1', () => issuePayload(1));
    const { reader } = openGitHub(server);

    const [first, second] = [await reader.getIssue(1), await reader.getIssue(1)];

    expect(second).toEqual(first);
    expect(second).not.toBe(first);
    expect(statuses()).toEqual(['whole', 'if changed']);
  });

  test('that has changed since is read anew', async () => {
    let title = 'then';
    serve('GET /issues/1', () => ({ ...issuePayload(1), title }));
    const { reader } = openGitHub(server);
    await reader.getIssue(1);
    title = 'now';

    expect((await reader.getIssue(1))?.title).toBe('now');
    expect((await reader.getIssue(1))?.title).toBe('now');
    expect(statuses()).toEqual(['whole', 'if changed', 'if changed']);
  });

  test('of a list is remembered page by page, each followed by the next', async () => {
    const issues = Array.from({ length: 130 }, (_, index) => issuePayload(index + 1));
    for (const route of ['GET /issues']) {
      server.on(route, ({ headers: asked, query }): Answer => {
        const page = Number(query.get('page') ?? 1);
        const etag = `"page-${page}"`;
        if (asked['if-none-match'] === etag) return { status: 304, headers: { etag } };
        const link =
          page === 1
            ? { link: `<${server.url}/repos/my-org/certificates/issues?page=2&per_page=100>; rel="next"` }
            : {};
        return { status: 200, body: issues.slice((page - 1) * 100, page * 100), headers: { etag, ...link } };
      });
    }
    const { reader } = openGitHub(server);
    const query = { state: 'all', labels: [] } as const;

    expect(await reader.listIssues(query)).toHaveLength(130);
    expect(await reader.listIssues(query)).toHaveLength(130);
    expect(statuses()).toEqual(['whole', 'whole', 'if changed', 'if changed']);
  });

  test('of a full last page is not remembered: what comes after it would not change it', async () => {
    const issues = Array.from({ length: 100 }, (_, index) => issuePayload(index + 1));
    serve('GET /issues', () => issues.slice(0, 100));
    const { reader } = openGitHub(server);
    const query = { state: 'all', labels: [] } as const;

    await reader.listIssues(query);
    await reader.listIssues(query);

    expect(statuses()).toEqual(['whole', 'whole']);
  });
});

describe('what is remembered', () => {
  const answer = (text: string) => ({ etag: '"1"', status: 200, headers: {}, text });

  test('stays below its bound; what was not asked for longest goes first', () => {
    const remembered = new Remembered(10);
    remembered.remember('a', answer('12345'));
    remembered.remember('b', answer('12345'));
    remembered.find('a');
    remembered.remember('c', answer('123'));

    expect(['a', 'b', 'c'].map((url) => remembered.find(url) !== undefined)).toEqual([true, false, true]);
  });

  test('is nothing that alone would fill it, and nothing twice', () => {
    const remembered = new Remembered(10);
    remembered.remember('a', answer('12345'));
    remembered.remember('a', answer('123456789'));
    remembered.remember('b', answer('12345678901'));

    expect(remembered.find('a')?.text).toBe('123456789');
    expect(remembered.find('b')).toBeUndefined();
  });
});
