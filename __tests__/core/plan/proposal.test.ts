import { describe, expect, test } from '@jest/globals';
import { planBranch } from '../../../src/core/plan/plan.ts';
import { classifyProposal, type Proposal, type ProposalPullRequest } from '../../../src/core/plan/proposal.ts';
import { certificate, certificateArn } from '../fixtures.ts';

const old = certificate();

function pullRequest(number: number, sequence: number, part: Partial<ProposalPullRequest> = {}): ProposalPullRequest {
  return {
    number,
    url: `https://github.com/my-org/certs/pull/${String(number)}`,
    state: 'closed',
    isMerged: true,
    headRef: planBranch(old, sequence),
    headSha: 'sha',
    headRepository: 'my-org/certs',
    labels: [],
    hasAutoMerge: false,
    mergeCommitSha: 'merge',
    ...part,
  };
}

const open = { state: 'open', isMerged: false } as const;
const rejected = { state: 'closed', isMerged: false } as const;
const done = { labels: ['acm-swap', 'acm:done'] } as const;

function classify(
  pullRequests: readonly ProposalPullRequest[],
  branches: readonly string[] = [],
  { reserved = [], fromOf = () => [] }: Others = {},
): Proposal {
  return classifyProposal(old, pullRequests, {
    repository: 'My-Org/certs',
    swapLabel: 'acm-swap',
    branches: new Set(branches),
    reserved: new Set(reserved),
    fromOf,
  });
}

/** What other certificates whose id begins alike have. */
interface Others {
  readonly reserved?: readonly string[];
  readonly fromOf?: (pullRequest: ProposalPullRequest) => readonly string[];
}

describe('a proposal', () => {
  test('is none, to become the first, without a pull request of its own', () => {
    const others = [
      pullRequest(1, 1, { headRef: planBranch(certificate({ arn: certificateArn(9) }), 1) }),
      pullRequest(2, 1, { headRef: 'main' }),
      pullRequest(3, 1, { headRef: `${planBranch(old, 1)}-x` }),
    ];
    expect(classify([])).toEqual({ kind: 'none', sequence: 1, round: 1, isShared: false });
    expect(classify(others)).toEqual({ kind: 'none', sequence: 1, round: 1, isShared: false });
  });

  test('is never made by a branch of the same name in a fork', () => {
    const forks = [
      pullRequest(1, 1, { ...open, headRepository: 'mallory/certs' }),
      pullRequest(2, 1, { ...open, headRepository: undefined }),
      pullRequest(3, 1, { headRepository: 'mallory/certs', labels: ['acm-rollback'] }),
    ];
    expect(classify(forks, [planBranch(old, 1)])).toEqual({ kind: 'none', sequence: 1, round: 1, isShared: false });
  });

  test('is the merged one of which GitHub does not say any more where its branch was', () => {
    const merged = pullRequest(1, 1, { headRepository: undefined, labels: ['acm-swap'] });
    expect(classify([merged])).toEqual({ kind: 'merged', pullRequest: merged, isLabelled: true });
    expect(classify([pullRequest(1, 1, { ...rejected, headRepository: undefined })], [planBranch(old, 1)]).kind).toBe(
      'none',
    );
  });

  test('is open, whatever became of others', () => {
    const current = pullRequest(9, 2, open);
    expect(classify([pullRequest(1, 1, done), current])).toEqual({
      kind: 'open',
      round: 2,
      pullRequest: current,
      sequence: 2,
      isShared: false,
    });
    const reopened = pullRequest(1, 1, open);
    expect(classify([reopened, pullRequest(2, 2, rejected)], [planBranch(old, 2)])).toMatchObject({
      kind: 'open',
      sequence: 1,
    });
  });

  test('is merged, with or without its label', () => {
    const merged = pullRequest(1, 1);
    const labelled = pullRequest(1, 1, { labels: ['acm-swap', 'acm:waiting-for-window'] });
    expect(classify([merged])).toEqual({ kind: 'merged', pullRequest: merged, isLabelled: false });
    expect(classify([labelled])).toEqual({ kind: 'merged', pullRequest: labelled, isLabelled: true });
  });

  test('is parked after a failed verification', () => {
    expect(classify([pullRequest(1, 1, { labels: ['acm-swap', 'acm:failed'] })])).toMatchObject({ kind: 'failed' });
  });

  test('is rolled back until the label is taken off, finished or not', () => {
    expect(classify([pullRequest(1, 1, { labels: ['acm-swap', 'acm-rollback'] })])).toMatchObject({
      kind: 'rolled-back',
    });
    expect(classify([pullRequest(1, 1, { labels: ['acm:done', 'acm-rollback'] })])).toMatchObject({
      kind: 'rolled-back',
    });
    expect(classify([pullRequest(1, 1, { ...rejected, labels: ['acm-rollback'] })])).toEqual({
      kind: 'none',
      round: 1,
      sequence: 1,
      isShared: false,
    });
  });

  test('that is finished makes room for the next number', () => {
    expect(classify([pullRequest(1, 1, done)])).toEqual({ kind: 'none', sequence: 2, round: 2, isShared: false });
    expect(classify([pullRequest(4, 2, done), pullRequest(1, 1, done)])).toEqual({
      kind: 'none',
      round: 3,
      sequence: 3,
      isShared: false,
    });
  });

  test('that was closed is a decision while its branch is there, and may be made again once it is deleted', () => {
    const closed = pullRequest(2, 2, rejected);
    const all = [pullRequest(1, 1, done), closed];
    expect(classify(all, [planBranch(old, 2)])).toEqual({ kind: 'rejected', pullRequest: closed });
    expect(classify(all, [planBranch(old, 1)])).toEqual({ kind: 'none', sequence: 2, round: 2, isShared: false });
  });

  test('that was closed and made again on the same branch is judged by the later pull request', () => {
    const branch = planBranch(old, 1);
    expect(classify([pullRequest(1, 1, rejected), pullRequest(2, 1, done)], [branch])).toEqual({
      kind: 'none',
      round: 2,
      sequence: 2,
      isShared: false,
    });
    expect(classify([pullRequest(2, 1, rejected), pullRequest(1, 1, rejected)], [branch])).toMatchObject({
      kind: 'rejected',
      pullRequest: { number: 2 },
    });
  });

  describe('beside that of a certificate whose id begins alike', () => {
    const other = 'arn:aws:acm:ap-northeast-1:111122223333:certificate/the-other';
    const fromOf = ({ number }: ProposalPullRequest): readonly string[] => [number < 10 ? other : old.arn];

    test('takes a branch and a plan file that the other does not have', () => {
      expect(classify([pullRequest(1, 1, open)], [], { fromOf })).toEqual({
        kind: 'none',
        round: 1,
        sequence: 2,
        isShared: true,
      });
      expect(classify([pullRequest(1, 1), pullRequest(2, 2, open)], [], { fromOf })).toMatchObject({ sequence: 3 });
      expect(classify([], [], { reserved: [planBranch(old, 1)] })).toEqual({
        kind: 'none',
        round: 1,
        sequence: 2,
        isShared: true,
      });
    });

    test('is judged by its own pull requests alone', () => {
      const own = pullRequest(10, 2, open);
      expect(classify([pullRequest(1, 1, done), own], [], { fromOf })).toMatchObject({
        kind: 'open',
        pullRequest: own,
        isShared: true,
      });
      for (const part of [rejected, { labels: ['acm-rollback'] }, { labels: ['acm:failed'] }, {}])
        expect(classify([pullRequest(1, 1, part)], [planBranch(old, 1)], { fromOf })).toMatchObject({ kind: 'none' });
    });

    test('keeps its names when the other comes later', () => {
      const later = ({ number }: ProposalPullRequest): readonly string[] => [number > 10 ? other : old.arn];
      const own = pullRequest(10, 1, open);
      expect(classify([own, pullRequest(11, 2, open)], [], { fromOf: later })).toMatchObject({
        kind: 'open',
        sequence: 1,
        isShared: false,
      });
      expect(classify([pullRequest(10, 1, done), pullRequest(11, 2, open)], [], { fromOf: later })).toEqual({
        kind: 'none',
        round: 2,
        sequence: 3,
        isShared: false,
      });
    });
  });
});
