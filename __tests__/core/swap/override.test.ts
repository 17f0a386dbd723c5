import { describe, expect, test } from '@jest/globals';
import { overrideSetter, readOverrideOf } from '../../../src/core/swap/override.ts';
import type { Roles } from '../../../src/core/swap/policy/people.ts';
import type { Comment, IssueEvent, RepositoryRole } from '../../../src/core/repository.ts';
import { now } from '../fixtures.ts';

const label = 'acm-override-window';
const octocat = { login: 'octocat', isBot: false };

function event(part: Partial<IssueEvent> = {}): IssueEvent {
  return { kind: 'labeled', label, actor: octocat, app: undefined, createdAt: now, ...part };
}

describe('who opened the window by hand', () => {
  test('is who set the label last', () => {
    const hubot = { login: 'hubot', isBot: false };
    expect(overrideSetter([event({ actor: hubot }), event()], now)).toBe('octocat');
  });

  test.each<[string, readonly IssueEvent[]]>([
    ['nothing tells who set it', []],
    ['it was taken off last', [event(), event({ kind: 'unlabeled' })]],
    ['its setter was deleted', [event({ actor: undefined })]],
    ['a bot set it', [event({ actor: { login: 'x[bot]', isBot: true } })]],
    ['an app set it for a person', [event({ app: 'some-app' })]],
  ])('is nobody where %s', (_what, events) => {
    expect(overrideSetter(events, now)).toBeUndefined();
  });

  test('is nobody where it was set before the merge, or nothing was merged', () => {
    const events = [event()];
    expect(overrideSetter(events, now.add({ seconds: 1 }))).toBeUndefined();
    expect(overrideSetter(events, undefined)).toBeUndefined();
  });
});

describe('an override', () => {
  const comment = (author: string, body: string): Comment => ({
    ...{ id: 1, url: '', createdAt: now, updatedAt: now },
    ...{ author, body },
  });
  const roles = (role?: RepositoryRole): Roles => new Map(role === undefined ? [] : [['octocat', role]]);

  test('takes `maintain` or more, and no less', () => {
    expect((['maintain', 'admin'] as const).map((role) => readOverrideOf('octocat', roles(role), [])?.by)).toEqual([
      'octocat',
      'octocat',
    ]);
    for (const role of ['none', 'read', 'triage', 'write', undefined] as const)
      expect(readOverrideOf('octocat', roles(role), [])).toBeUndefined();
  });

  test('has its setter’s newest comment for its reason, or none', () => {
    const comments = [comment('octocat', 'old'), comment('Octocat', '  outage \n'), comment('hubot', 'newer')];
    expect(readOverrideOf('octoCat', roles('maintain'), comments)).toEqual({ by: 'octoCat', why: 'outage' });
    expect(readOverrideOf('octocat', roles('maintain'), [comment('hubot', 'x')])).toEqual({ by: 'octocat', why: '' });
  });
});
