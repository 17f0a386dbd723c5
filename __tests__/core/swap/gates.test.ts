import { describe, expect, test } from '@jest/globals';
import type { Reason } from '../../../src/core/reasons.ts';
import type {
  Actor,
  BranchMove,
  IssueEvent,
  PullRequest,
  PullRequestCommit,
  RepositoryRole,
  Review,
} from '../../../src/core/repository.ts';
import type { GateRules } from '../../../src/core/swap/policy/readings.ts';
import { findLabelling, isAtLeast, type Roles } from '../../../src/core/swap/policy/people.ts';
import { firstRejection } from '../../../src/core/swap/policy/policy.ts';
import { findPush, type PushWitnesses } from '../../../src/core/swap/policy/push.ts';
import { known, unreadable } from '../../../src/core/swap/policy/value.ts';
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
  updatedAt: now,
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
    label: kind === 'labeled' || kind === 'unlabeled' ? 'acm-swap' : undefined,
    actor: { login: 'octocat', isBot: false },
    app: undefined,
    createdAt: now.subtract({ hours: hoursAgo }),
    ...part,
  };
}

function commit(...people: readonly string[]): PullRequestCommit {
  return { sha: 'head', people };
}

function move(hoursAgo: number, part: Partial<BranchMove> = {}): BranchMove {
  return {
    ...{ branch: pullRequest.headRef, after: 'head', at: now.subtract({ hours: hoursAgo }) },
    actor: { login: 'github-actions[bot]', isBot: true },
    ...part,
  };
}

function review(login: string, state: string, part: Partial<Review> = {}): Review {
  return { reviewer: { login, isBot: false }, state, commitSha: 'head', submittedAt: now, ...part };
}

function roles(...entries: readonly [string, RepositoryRole][]): Roles {
  return new Map(entries.map(([login, role]) => [login.toLowerCase(), role]));
}

/** What a pull request is judged by; everything can be read unless told otherwise. */
interface Facts {
  readonly pullRequest: PullRequest;
  readonly repository: string;
  readonly isInDefaultBranch: boolean;
  readonly commits: readonly PullRequestCommit[];
  readonly moves: readonly BranchMove[];
  readonly witnesses: Partial<PushWitnesses>;
  readonly events: readonly IssueEvent[];
  readonly reviews: readonly Review[];
  readonly roles: Roles;
  readonly starter: Actor | undefined;
}

function judge(part: Partial<Facts> = {}, rule: Partial<GateRules> = {}): Reason | undefined {
  const facts: Facts = {
    ...{ pullRequest, repository: 'my-org/certs', isInDefaultBranch: false, starter: undefined },
    ...{ commits: [commit('github-actions[bot]')], moves: [move(5)], witnesses: {} },
    ...{ events: [event('labeled', 2)], reviews: [], roles: roles(['octocat', 'write']) },
    ...part,
  };
  const { commits, events, moves } = facts;
  const push = findPush({
    ...{
      pullRequest: facts.pullRequest,
      ofBranch: known(moves),
      ofCommits: known([]),
      ownRecords: [],
      commits,
      events,
      trusted: new Set(['github-actions[bot]']),
    },
    ...facts.witnesses,
  });
  return firstRejection(
    { purpose: 'swap', moment: 'pull-request' },
    {
      ...{ push, rules: known({ ...rules, ...rule }), defaultBranch: known('main') },
      ...{ pullRequest: known(facts.pullRequest), repository: known(facts.repository), starter: known(facts.starter) },
      ...{ commits: known(commits), events: known(events), reviews: known(facts.reviews), roles: known(facts.roles) },
      isInDefaultBranch: known(facts.isInDefaultBranch),
    },
  )?.reason;
}

function shut(part: Partial<Facts> = {}, rule: Partial<GateRules> = {}): string | undefined {
  return judge(part, rule)?.code;
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
    ['came from a repository that is gone', { headRepository: undefined }, 'fork'],
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
  });

  test('does not count where whoever set it was deleted: that will never be read', () => {
    expect(shut({ events: [event('labeled', 2, { actor: undefined })] })).toBe('label-not-authorised');
  });

  test('that was taken off after the merge withdraws it; before, or where it was never set, it is only missing', () => {
    const facts = (hoursAgo: number): Partial<Facts> => ({
      pullRequest: { ...pullRequest, labels: [], mergedAt: now.subtract({ hours: 3 }) },
      events: [event('labeled', 9), event('unlabeled', hoursAgo)],
    });
    expect(shut(facts(2))).toBe('withdrawn');
    expect(shut(facts(3))).toBe('withdrawn');
    expect(shut(facts(4))).toBe('not-labelled');
    expect(shut({ ...facts(2), events: [] })).toBe('not-labelled');
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

  test('counts only if set after the last push, by GitHub’s clock', () => {
    expect(shut({ moves: [move(1), move(5, { after: 'earlier' })] })).toBe('label-not-authorised');
    expect(shut({ moves: [move(2), move(1, { after: 'after the merge' })] })).toBeUndefined();
  });

  test('counts only if set after the last forced push, whatever the commits say of themselves', () => {
    expect(shut({ events: [event('labeled', 2), event('head_ref_force_pushed', 1)] })).toBe('label-not-authorised');
    expect(shut({ events: [event('head_ref_force_pushed', 3), event('labeled', 2)] })).toBeUndefined();
  });

  test('counts in the second of a push only where the action pushed, or whoever set it', () => {
    const by = (login: string): BranchMove => move(2, { actor: { login, isBot: false } });
    expect(shut({ moves: [move(2)] })).toBeUndefined();
    expect(shut({ moves: [by('Octocat')] })).toBeUndefined();
    expect(shut({ moves: [by('mona')] })).toBe('label-not-authorised');
    expect(shut({ moves: [move(2, { actor: undefined })] })).toBe('label-not-authorised');
    const changed = event('base_ref_changed', 2, { actor: { login: 'mona', isBot: false } });
    expect(shut({ events: [event('labeled', 2), changed] })).toBe('label-not-authorised');
  });

  test.each(['base_ref_changed', 'automatic_base_change_succeeded'] as const)(
    'counts only if set after the last change of the base: %s',
    (kind) => {
      expect(shut({ events: [event('labeled', 2), event(kind, 1)] })).toBe('label-not-authorised');
      expect(shut({ events: [event(kind, 3), event('labeled', 2)] })).toBeUndefined();
    },
  );

  test('is dated by the head’s own activity where the branch is gone, else by what the action wrote, else by nothing', () => {
    const gone = { ofBranch: known([]) };
    expect(shut({ witnesses: { ...gone, ofCommits: known([move(3)]) } })).toBeUndefined();
    expect(shut({ witnesses: { ...gone, ofCommits: known([move(1)]) } })).toBe('label-not-authorised');
    expect(shut({ witnesses: { ...gone, ownRecords: [now.subtract({ hours: 4 })] } })).toBeUndefined();
    expect(shut({ witnesses: gone })).toBe('unverifiable');
    const refused = { ofBranch: unreadable('403'), ofCommits: unreadable('403') };
    expect(judge({ witnesses: refused })).toEqual({ code: 'unverifiable', detail: '403' });
    expect(shut({ witnesses: { ...refused, ownRecords: [now.subtract({ hours: 4 })] } })).toBeUndefined();
  });

  test('is the same label in any case of letters', () => {
    const spelled = { ...pullRequest, labels: ['ACM-Swap'] };
    expect(shut({ pullRequest: spelled, events: [event('labeled', 2, { label: 'ACM-Swap' })] })).toBeUndefined();
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

  test('of an app’s bot counts only if the app is listed', () => {
    const events = [event('labeled', 2, { actor: { login: 'my-app[bot]', isBot: true } })];
    expect(shut({ events })).toBe('label-not-authorised');
    expect(shut({ events }, { apps: ['other'] })).toBe('label-not-authorised');
    expect(shut({ events }, { apps: ['My-App'] })).toBeUndefined();
    expect(shut({ events }, { apps: ['my-app[bot]'] })).toBeUndefined();
  });

  test('set by a person through an app needs a listed app and the role as well', () => {
    const events = [event('labeled', 2, { app: 'my-app' })];
    expect(shut({ events })).toBe('label-not-authorised');
    expect(shut({ events }, { apps: ['my-app'] })).toBeUndefined();
    expect(shut({ events, roles: roles(['octocat', 'triage']) }, { apps: ['my-app'] })).toBe('label-not-authorised');
  });
});

describe('whoever starts a run by hand', () => {
  const dev = { login: 'dev', isBot: false };

  test.each<[string, Actor, Roles, readonly string[], string | undefined]>([
    ['may with the role', dev, roles(['octocat', 'write'], ['dev', 'maintain']), [], undefined],
    ['may not with less', dev, roles(['octocat', 'write'], ['dev', 'triage']), [], 'starter-not-authorised'],
    ['is unverifiable without a role', dev, roles(['octocat', 'write']), [], 'unverifiable'],
    ['is unverifiable without a name', { ...dev, login: '' }, roles(['octocat', 'write']), [], 'unverifiable'],
    ['may as a listed bot', { login: 'x[bot]', isBot: true }, roles(['octocat', 'write']), ['x'], undefined],
    ['may not as another', { login: 'x[bot]', isBot: true }, roles(['octocat', 'write']), [], 'starter-not-authorised'],
  ])('%s', (_what, starter, granted, apps, code) => {
    expect(shut({ starter, roles: granted }, { apps })).toBe(code);
  });
});

describe('a merge into a branch of another name', () => {
  const elsewhere = { ...pullRequest, baseRef: 'master' };

  test('counts where its commit is in the default branch, which may have been renamed', () => {
    expect(shut({ pullRequest: elsewhere })).toBe('not-merged');
    expect(shut({ pullRequest: elsewhere, isInDefaultBranch: true })).toBeUndefined();
  });
});

describe('an approval', () => {
  const two = roles(['octocat', 'write'], ['mona', 'admin'], ['reader', 'read']);

  function given(...reviews: readonly Review[]): Reason | undefined {
    const commits = [commit('writer', 'Committer')];
    return judge({ reviews, roles: two, commits }, { approvals: 1 });
  }

  const tooFew = { code: 'approvals-missing', detail: [{ key: 'approvals', given: '0', needed: '1' }] };

  test('of the head by somebody with write access counts, once', () => {
    expect(given(review('octocat', 'APPROVED'))).toBeUndefined();
    const twice = [review('octocat', 'APPROVED'), review('OctoCat', 'APPROVED')];
    expect(shut({ reviews: twice, roles: two }, { approvals: 2 })).toBe('approvals-missing');
    const both = [review('octocat', 'APPROVED'), review('mona', 'APPROVED')];
    expect(shut({ reviews: both, roles: two }, { approvals: 2 })).toBeUndefined();
  });

  test.each<[string, readonly Review[]]>([
    ['of an older head', [review('octocat', 'APPROVED', { commitSha: 'old' })]],
    ['of a head that is not told', [review('octocat', 'APPROVED', { commitSha: undefined })]],
    ['by somebody who may only read', [review('reader', 'APPROVED')]],
    ['by a bot', [review('octocat', 'APPROVED', { reviewer: { login: 'octocat', isBot: true } })]],
    ['given before the last push', [review('octocat', 'APPROVED', { submittedAt: now.subtract({ hours: 6 }) })]],
    ['that was dismissed', [review('octocat', 'DISMISSED')]],
    [
      'renewed for an older head only',
      [review('octocat', 'CHANGES_REQUESTED'), review('octocat', 'APPROVED', { commitSha: 'old' })],
    ],
    ['that is no more than a comment', [review('octocat', 'COMMENTED')]],
    ['not sent yet', [review('octocat', 'PENDING', { submittedAt: undefined })]],
  ])('%s does not count', (_what, reviews) => {
    expect(given(...reviews)).toEqual(tooFew);
  });

  test('stays when only comments follow, and comes back after changes were asked for', () => {
    expect(given(review('octocat', 'APPROVED'), review('octocat', 'COMMENTED'))).toBeUndefined();
    expect(given(review('octocat', 'CHANGES_REQUESTED'), review('octocat', 'APPROVED'))).toBeUndefined();
  });

  test('by who wrote, committed or pushed any of it, or opened it, does not count, in any case of letters', () => {
    const names = ['Writer', 'committer', 'OPENER', 'pusher'];
    const all = roles(['octocat', 'write'], ...names.map((login): [string, RepositoryRole] => [login, 'admin']));
    const reviews = names.map((login) => review(login, 'APPROVED'));
    const opened = { ...pullRequest, author: 'opener' };
    const moves = [move(5, { actor: { login: 'Pusher', isBot: false } })];
    const commits = [commit('writer', 'Committer')];
    expect(judge({ reviews, roles: all, pullRequest: opened, commits, moves }, { approvals: 1 })).toEqual(tooFew);
  });

  test.each<[string, Partial<Facts>]>([
    ['a commit is nobody’s', { commits: [commit()] }],
    ['a commit is known by GitHub’s own pages alone', { commits: [commit('web-flow')] }],
    ['GitHub does not say who pushed', { moves: [move(5, { actor: undefined })] }],
    ['the role of a reviewer cannot be read', { roles: roles(['octocat', 'write']) }],
  ])('says nothing where %s', (_what, part) => {
    const reviews = [review('mona', 'APPROVED')];
    expect(shut({ reviews, roles: two, ...part }, { approvals: 1 })).toBe('unverifiable');
    expect(shut({ reviews, roles: two, ...part })).toBeUndefined();
  });

  test('does not count against a writer’s standing request for changes; a reader’s request is a remark', () => {
    const asked = (login: string, state: string): string | undefined =>
      given(review('mona', 'APPROVED'), review(login, state))?.code;
    expect(asked('octocat', 'CHANGES_REQUESTED')).toBe('approvals-missing');
    expect(asked('octocat', 'DISMISSED')).toBeUndefined();
    expect(asked('reader', 'CHANGES_REQUESTED')).toBeUndefined();
  });

  test('is missing while there are fewer than asked for', () => {
    const reviews = [review('mona', 'APPROVED')];
    const both = roles(['octocat', 'write'], ['mona', 'write']);
    expect(shut({ roles: both }, { approvals: 1 })).toBe('approvals-missing');
    expect(shut({ roles: both, reviews }, { approvals: 1 })).toBeUndefined();
    expect(judge({ roles: both, reviews }, { approvals: 2 })).toEqual({
      code: 'approvals-missing',
      detail: [{ key: 'approvals', given: '1', needed: '2' }],
    });
  });
});
