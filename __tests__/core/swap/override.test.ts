import { describe, expect, test } from '@jest/globals';
import { overrideSetter, readOverrideOf } from '../../../src/core/swap/override.ts';
import type { Comment, IssueEvent } from '../../../src/core/repository.ts';
import { now } from '../fixtures.ts';

const label = 'acm-override-window';
const octocat = { login: 'octocat', isBot: false };

function event(part: Partial<IssueEvent> = {}): IssueEvent {
  return { kind: 'labeled', label, actor: octocat, app: undefined, createdAt: now, ...part };
}

describe('who opened the window by hand', () => {
  test('is who set the label last', () => {
    const hubot = { login: 'hubot', isBot: false };
    expect(overrideSetter([label], [event({ actor: hubot }), event()])).toBe('octocat');
  });

  test.each<[string, readonly string[], readonly IssueEvent[]]>([
    ['the label is not there any more', ['acm-swap'], [event()]],
    ['nothing tells who set it', [label], []],
    ['it was taken off last', [label], [event(), event({ kind: 'unlabeled' })]],
    ['its setter was deleted', [label], [event({ actor: undefined })]],
    ['a bot set it', [label], [event({ actor: { login: 'x[bot]', isBot: true } })]],
    ['an app set it for a person', [label], [event({ app: 'some-app' })]],
  ])('is nobody where %s', (_what, labels, events) => {
    expect(overrideSetter(labels, events)).toBeUndefined();
  });
});

describe('an override', () => {
  const comment = (author: string, body: string): Comment => ({ id: 1, url: '', createdAt: now, author, body });

  test('takes `maintain` or more, and no less', () => {
    expect((['maintain', 'admin'] as const).map((role) => readOverrideOf('octocat', role, [])?.by)).toEqual([
      'octocat',
      'octocat',
    ]);
    for (const role of ['none', 'read', 'triage', 'write', undefined] as const)
      expect(readOverrideOf('octocat', role, [])).toBeUndefined();
  });

  test('has its setter’s newest comment for its reason, or none', () => {
    const comments = [comment('octocat', 'old'), comment('Octocat', '  outage \n'), comment('hubot', 'newer')];
    expect(readOverrideOf('octoCat', 'maintain', comments)).toEqual({ by: 'octoCat', why: 'outage' });
    expect(readOverrideOf('octocat', 'maintain', [comment('hubot', 'x')])).toEqual({ by: 'octocat', why: '' });
  });
});
