import { describe, expect, test } from '@jest/globals';
import type { Context } from '../../../src/modes/shared/context.ts';
import { saveStickyComment } from '../../../src/modes/shared/comments.ts';
import { FakeGitHub } from '../fake-github.ts';

const trusted = new Set(['github-actions[bot]']);

function contextOf(github: FakeGitHub): Context {
  return { github: github.reader, githubWriter: github.writer, run: { isDryRun: false } } as unknown as Context;
}

function bodyOf(text: string): string {
  return `<!-- acm-email-to-dns:comment=swap -->\n${text}`;
}

function bodies(github: FakeGitHub): readonly string[] {
  return [...github.comments.values()].map(({ body }) => body);
}

describe('a sticky comment', () => {
  test('is written once, edited when it changes, and else left alone', async () => {
    const github = new FakeGitHub();
    const keep = (text: string): Promise<boolean> =>
      saveStickyComment(contextOf(github), trusted, { number: 1, kind: 'swap', body: bodyOf(text) });
    expect([await keep('a'), await keep('a'), await keep('b')]).toEqual([true, false, true]);
    expect(bodies(github)).toEqual([bodyOf('b')]);
  });

  test('stays one when another run wrote its own at the same time', async () => {
    const github = new FakeGitHub();
    const { writer } = github;
    const beside = {
      ...writer,
      createComment: async (number: number, body: string) => {
        await writer.createComment(number, bodyOf('theirs'));
        return writer.createComment(number, body);
      },
    };
    const context = { ...contextOf(github), githubWriter: beside };
    await saveStickyComment(context, trusted, { number: 1, kind: 'swap', body: bodyOf('ours') });
    expect(bodies(github)).toEqual([bodyOf('ours')]);
  });

  test('of a stranger does not count', async () => {
    const github = new FakeGitHub();
    const at = { createdAt: github.now, updatedAt: github.now };
    const strange = { id: 99, author: 'mallory', body: bodyOf('x'), url: '', ...at, issue: 1 };
    github.comments.set(99, strange);
    await saveStickyComment(contextOf(github), trusted, { number: 1, kind: 'swap', body: bodyOf('ours') });
    expect(bodies(github)).toContain(bodyOf('x'));
  });
});
