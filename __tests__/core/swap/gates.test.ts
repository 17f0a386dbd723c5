import { describe, expect, test } from '@jest/globals';
import {
  countingApprovers,
  findLabelling,
  findShutGate,
  isAtLeast,
  type GateFacts,
  type GateRules,
} from '../../../src/core/swap/gates.ts';
import type { IssueEvent, PullRequest, RepositoryRole, Review } from '../../../src/core/repository.ts';
import { now } from '../fixtures.ts';

const rules: GateRules = { label: 'acm-swap', labelBy: 'write', apps: [], approvals: 0 };

const pullRequest: PullRequest = {
  number: 7,
  title: 'Swap',
  body: '',
  state: 'closed',
  isMerged: true,
  mergeCommitSha: 'merge',
  mergedBy: 'octocat',
  mergedAt: now,
  createdAt: now.subtract({ hours: 9 }),
  baseRef: 'main',
  headRef: 'acm-email-to-dns/x',
  headSha: 'head',
  headRepository: 'my-org/certs',
  labels: ['acm-swap'],
  author: 'github-actions[bot]',
  hasAutoMerge: false,
  url: 'https://github.com/my-org/certs/pull/7',
};

function event(kind: IssueEvent['kind'], hoursAgo: number, part: Partial<IssueEvent> = {}): IssueEvent {
  return {
    kind,
    label: kind === 'head_ref_force_pushed' ? undefined : 'acm-swap',
    actor: { login: 'octocat', isBot: false },
    app: undefined,
    createdAt: now.subtract({ hours: hoursAgo }),
    ...part,
  };
}

function commit(hoursAgo: number, ...people: readonly string[]): GateFacts['commits'][number] {
  return { sha: `c${String(hoursAgo)}`, people, committedAt: now.subtract({ hours: hoursAgo }) };
}

function review(login: string, state: string, part: Partial<Review> = {}): Review {
  return { reviewer: { login, isBot: false }, state, commitSha: 'head', submittedAt: now, ...part };
}

function roles(...entries: readonly [string, RepositoryRole][]): GateFacts['roles'] {
  return new Map(entries);
}

function facts(part: Partial<GateFacts> = {}): GateFacts {
  return {
    pullRequest,
    repository: 'my-org/certs',
    defaultBranch: 'main',
    commits: [commit(5, 'github-actions[bot]')],
    events: [event('labeled', 2)],
    reviews: [],
    roles: roles(['octocat', 'write']),
    ...part,
  };
}

function shut(part: Partial<GateFacts> = {}, rule: Partial<GateRules> = {}): string | undefined {
  return findShutGate({ ...rules, ...rule }, facts(part))?.code;
}

describe('a merged and labelled pull request', () => {
  test('passes, whatever case its repository is written in', () => {
    expect(shut()).toBeUndefined();
    expect(shut({ repository: 'My-Org/Certs' })).toBeUndefined();
  });

  test.each<[string, Partial<PullRequest>, string]>([
    ['is not merged', { isMerged: false, state: 'open' }, 'not-merged'],
    ['was merged into another branch', { baseRef: 'develop' }, 'not-merged'],
    ['came from a fork', { headRepository: 'mallory/certs' }, 'fork'],
    ['came from a repository that is gone', { headRepository: undefined }, 'unverifiable'],
    ['has no merge commit', { mergeCommitSha: undefined }, 'unverifiable'],
    ['has no label', { labels: ['acm-swap-not'] }, 'not-labelled'],
  ])('is refused when it %s', (_what, part, code) => {
    expect(shut({ pullRequest: { ...pullRequest, ...part } })).toBe(code);
  });
});

describe('the label', () => {
  test('is unverifiable where no event shows who set it', () => {
    expect(shut({ events: [] })).toBe('unverifiable');
    expect(shut({ events: [event('labeled', 2, { label: 'other' })] })).toBe('unverifiable');
    expect(shut({ events: [event('labeled', 3), event('unlabeled', 2)] })).toBe('unverifiable');
    expect(shut({ events: [event('labeled', 2, { actor: undefined })] })).toBe('unverifiable');
  });

  test('counts by who set it last', () => {
    const events = [
      event('labeled', 4, { actor: { login: 'mona', isBot: false } }),
      event('unlabeled', 3),
      event('labeled', 2),
    ];
    expect(findLabelling(events, 'acm-swap')?.actor?.login).toBe('octocat');
    const last = event('labeled', 1, { actor: { login: 'mona', isBot: false } });
    expect(
      shut({ events: [...events, event('unlabeled', 1), last], roles: roles(['octocat', 'admin'], ['mona', 'read']) }),
    ).toBe('label-not-authorised');
  });

  test('counts only if set after the last commit, in whatever order the commits come', () => {
    expect(shut({ commits: [commit(1), commit(5)] })).toBe('label-not-authorised');
    expect(shut({ commits: [commit(5), commit(2)] })).toBeUndefined();
    expect(shut({ commits: [] })).toBeUndefined();
  });

  test('counts only if set after the last forced push, whatever the commits say of themselves', () => {
    expect(shut({ events: [event('labeled', 2), event('head_ref_force_pushed', 1)] })).toBe('label-not-authorised');
    expect(shut({ events: [event('head_ref_force_pushed', 3), event('labeled', 2)] })).toBeUndefined();
  });

  test.each<[RepositoryRole, GateRules['labelBy'], boolean]>([
    ['none', 'write', false],
    ['read', 'write', false],
    ['triage', 'write', false],
    ['write', 'write', true],
    ['maintain', 'write', true],
    ['admin', 'write', true],
    ['write', 'maintain', false],
    ['maintain', 'maintain', true],
    ['maintain', 'admin', false],
    ['admin', 'admin', true],
  ])('set by a person of role %s where %s is needed counts: %s', (role, labelBy, passes) => {
    expect(shut({ roles: roles(['octocat', role]) }, { labelBy })).toBe(passes ? undefined : 'label-not-authorised');
    expect(isAtLeast(role, labelBy)).toBe(passes);
  });

  test('is unverifiable where the role cannot be read, and logins are the same in any case', () => {
    expect(shut({ roles: roles() })).toBe('unverifiable');
    expect(shut({ roles: roles(['OctoCat', 'write']) })).toBeUndefined();
  });

  test('of an app counts only if the app is listed', () => {
    const bot = event('labeled', 2, { actor: { login: 'my-app[bot]', isBot: true } });
    const forUser = event('labeled', 2, { app: 'my-app' });
    for (const labelling of [bot, forUser]) {
      expect(shut({ events: [labelling] })).toBe('label-not-authorised');
      expect(shut({ events: [labelling] }, { apps: ['other'] })).toBe('label-not-authorised');
      expect(shut({ events: [labelling] }, { apps: ['My-App'] })).toBeUndefined();
      expect(shut({ events: [labelling] }, { apps: ['my-app[bot]'] })).toBeUndefined();
    }
  });
});

describe('an approval', () => {
  const two = roles(['octocat', 'write'], ['mona', 'admin'], ['reader', 'read']);

  function approvers(...reviews: readonly Review[]): readonly string[] {
    return countingApprovers(facts({ reviews, roles: two, commits: [commit(5, 'writer', 'Committer')] }));
  }

  test('of the head by somebody with write access counts, once', () => {
    expect(approvers(review('octocat', 'APPROVED'))).toEqual(['octocat']);
    expect(approvers(review('octocat', 'APPROVED'), review('OctoCat', 'APPROVED'))).toHaveLength(1);
    expect(approvers(review('octocat', 'APPROVED'), review('mona', 'APPROVED'))).toEqual(['octocat', 'mona']);
  });

  test.each<[string, readonly Review[]]>([
    ['of an older head', [review('octocat', 'APPROVED', { commitSha: 'old' })]],
    ['of a head that is not told', [review('octocat', 'APPROVED', { commitSha: undefined })]],
    ['by somebody who may only read', [review('reader', 'APPROVED')]],
    ['by somebody whose role is unknown', [review('stranger', 'APPROVED')]],
    ['by a bot', [review('octocat', 'APPROVED', { reviewer: { login: 'octocat', isBot: true } })]],
    ['followed by a request for changes', [review('octocat', 'APPROVED'), review('octocat', 'CHANGES_REQUESTED')]],
    ['that was dismissed', [review('octocat', 'DISMISSED')]],
    [
      'renewed for an older head only',
      [review('octocat', 'CHANGES_REQUESTED'), review('octocat', 'APPROVED', { commitSha: 'old' })],
    ],
    ['that is no more than a comment', [review('octocat', 'COMMENTED')]],
    ['not sent yet', [review('octocat', 'PENDING', { submittedAt: undefined })]],
  ])('%s does not count', (_what, reviews) => {
    expect(approvers(...reviews)).toEqual([]);
  });

  test('stays when only comments follow, and comes back after changes were asked for', () => {
    expect(approvers(review('octocat', 'APPROVED'), review('octocat', 'COMMENTED'))).toEqual(['octocat']);
    expect(approvers(review('octocat', 'CHANGES_REQUESTED'), review('octocat', 'APPROVED'))).toEqual(['octocat']);
  });

  test('by who wrote or committed any of it, or opened it, does not count, in any case of letters', () => {
    const all = roles(['writer', 'admin'], ['committer', 'admin'], ['opener', 'admin']);
    const reviews = ['Writer', 'committer', 'OPENER'].map((login) => review(login, 'APPROVED'));
    const opened = { ...pullRequest, author: 'opener' };
    expect(
      countingApprovers(
        facts({ reviews, roles: all, pullRequest: opened, commits: [commit(5, 'writer', 'Committer')] }),
      ),
    ).toEqual([]);
  });

  test('is missing while there are fewer than asked for', () => {
    const reviews = [review('mona', 'APPROVED')];
    const known = roles(['octocat', 'write'], ['mona', 'write']);
    expect(shut({ roles: known }, { approvals: 1 })).toBe('approvals-missing');
    expect(shut({ roles: known, reviews }, { approvals: 1 })).toBeUndefined();
    expect(findShutGate({ ...rules, approvals: 2 }, facts({ roles: known, reviews }))).toEqual({
      code: 'approvals-missing',
      detail: [{ key: 'approvals', given: '1', needed: '2' }],
    });
  });
});
