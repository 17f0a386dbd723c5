import { describe, expect, test } from '@jest/globals';
import { chooseTasks, tasksFor, type EventHint } from '../../src/core/event.ts';

function hint(name: string, part: Partial<EventHint> = {}): EventHint {
  return {
    name,
    action: undefined,
    label: undefined,
    pullRequest: undefined,
    issue: undefined,
    isMerged: false,
    commits: [],
    headSha: undefined,
    ...part,
  };
}

const putBack = { kind: 'rollback', pullRequests: [], byHand: undefined };
const drain = { kind: 'swap', pullRequests: [], commits: [], byHand: undefined };

describe('mode auto', () => {
  test.each(['schedule', 'workflow_dispatch'])(
    'on %s puts back what was asked, swaps what waits, then scans',
    (name) => {
      expect(chooseTasks(hint(name))).toEqual([putBack, drain, { kind: 'scan' }]);
    },
  );

  test('on a push swaps, looking for the pull request of the commit', () => {
    expect(chooseTasks(hint('push', { commits: ['abc'] }))).toEqual([putBack, { ...drain, commits: ['abc'] }]);
  });

  test.each([
    ['closed', undefined],
    ['labeled', 'acm-swap'],
    ['labeled', 'anything'],
  ])('on a merged pull request that is %s (%s) swaps', (action, label) => {
    const event = hint('pull_request', { action, label, pullRequest: 7, isMerged: true });
    expect(chooseTasks(event)).toEqual([
      { ...putBack, pullRequests: [7] },
      { ...drain, pullRequests: [7] },
    ]);
  });

  test.each(['opened', 'synchronize', 'reopened', 'labeled', 'unlabeled', 'edited', 'ready_for_review'])(
    'on an open pull request that is %s checks it',
    (action) => {
      expect(chooseTasks(hint('pull_request', { action, pullRequest: 7 }))).toEqual([
        { kind: 'check', pullRequest: 7 },
      ]);
      expect(chooseTasks(hint('pull_request_target', { action, pullRequest: 7 }))).toEqual([
        { kind: 'check', pullRequest: 7 },
      ]);
    },
  );

  test('on a merge group answers for its head', () => {
    expect(chooseTasks(hint('merge_group', { headSha: 'abc' }))).toEqual([{ kind: 'merge-group', headSha: 'abc' }]);
  });

  test('on an issue labelled acm-request scans for it', () => {
    const event = hint('issues', { action: 'labeled', label: 'acm-request', issue: 3 });
    expect(chooseTasks(event)).toEqual([{ kind: 'scan', issue: 3 }]);
    expect(tasksFor('scan', event, undefined)).toEqual([{ kind: 'scan', issue: 3 }]);
  });

  test.each<[string, EventHint]>([
    ['a pull request closed without merging', hint('pull_request', { action: 'closed', pullRequest: 7 })],
    [
      'a merged pull request that is edited',
      hint('pull_request', { action: 'edited', pullRequest: 7, isMerged: true }),
    ],
    [
      'a merged pull request whose label is taken off',
      hint('pull_request', { action: 'unlabeled', pullRequest: 7, isMerged: true }),
    ],
    ['a pull request without a number', hint('pull_request', { action: 'opened' })],
    ['an issue with another label', hint('issues', { action: 'labeled', label: 'bug', issue: 3 })],
    ['an issue whose label is taken off', hint('issues', { action: 'unlabeled', label: 'acm-request', issue: 3 })],
    ['an issue that is opened', hint('issues', { action: 'opened', issue: 3 })],
    ['a merge group without a head', hint('merge_group')],
    ['a comment', hint('issue_comment', { action: 'created', issue: 3 })],
    ['no event', hint('')],
  ])('does nothing on %s, and says so', (_what, event) => {
    const tasks = chooseTasks(event);
    expect(tasks).toEqual([{ kind: 'nothing', why: expect.stringMatching(/\S/) }]);
  });
});

describe('a mode that is asked for', () => {
  const merged = hint('pull_request', { action: 'closed', pullRequest: 7, isMerged: true });

  test('scan scans, whatever the event', () => {
    expect(tasksFor('scan', merged, 5)).toEqual([{ kind: 'scan' }]);
  });

  test('swap drains, with the pull request of the event and the one named by hand', () => {
    expect(tasksFor('swap', hint('schedule'), undefined)).toEqual([putBack, drain]);
    expect(tasksFor('swap', merged, undefined)).toEqual([
      { ...putBack, pullRequests: [7] },
      { ...drain, pullRequests: [7] },
    ]);
    expect(tasksFor('swap', hint('workflow_dispatch'), 5)).toEqual([putBack, { ...drain, byHand: 5 }]);
    expect(tasksFor('swap', hint('pull_request', { action: 'opened', pullRequest: 7 }), undefined)).toEqual([
      putBack,
      drain,
    ]);
    expect(tasksFor('swap', hint('push', { commits: ['abc'] }), undefined)).toEqual([
      putBack,
      { ...drain, commits: ['abc'] },
    ]);
  });

  test('check takes the number that is given before the event’s, and does nothing without either', () => {
    const event = hint('pull_request', { action: 'opened', pullRequest: 7 });
    expect(tasksFor('check', event, undefined)).toEqual([{ kind: 'check', pullRequest: 7 }]);
    expect(tasksFor('check', event, 5)).toEqual([{ kind: 'check', pullRequest: 5 }]);
    expect(tasksFor('check', hint('schedule'), undefined)).toMatchObject([{ kind: 'nothing' }]);
  });

  test('auto does what the event asks for', () => {
    expect(tasksFor('auto', merged, undefined)).toEqual(chooseTasks(merged));
  });

  test('check answers a merge group', () => {
    expect(tasksFor('check', hint('merge_group', { headSha: 'abc' }), undefined)).toEqual([
      { kind: 'merge-group', headSha: 'abc' },
    ]);
  });

  test('rollback takes the pull request that a person names, and the event’s', () => {
    expect(tasksFor('rollback', hint('workflow_dispatch'), 7)).toEqual([{ ...putBack, byHand: 7 }]);
    const merged = hint('pull_request', { action: 'labeled', pullRequest: 7, isMerged: true });
    expect(tasksFor('rollback', merged, undefined)).toEqual([{ ...putBack, pullRequests: [7] }]);
  });
});
