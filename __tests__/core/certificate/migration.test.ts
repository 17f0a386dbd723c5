import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Certificate, CertificateStatus } from '../../../src/core/certificate/certificate.ts';
import {
  countsAsEmailValidated,
  decideBlocked,
  decideFailed,
  decideState,
  neededBy,
  type MigrationFacts,
} from '../../../src/core/certificate/migration.ts';
import type { Proposal } from '../../../src/core/plan/proposal.ts';
import { reason, type ReasonCode } from '../../../src/core/reasons.ts';
import type { ListenerRecord } from '../../../src/core/swap/swap-record.ts';
import { certificate, replacement, settings, use } from '../fixtures.ts';

const none: Proposal = { kind: 'none', sequence: 1, round: 1, isShared: false };
const pullRequest = {
  number: 7,
  url: 'https://github.com/my-org/certs/pull/7',
  state: 'closed',
  isMerged: true,
  headRef: 'b',
  headSha: 's',
  headRepository: 'my-org/certs',
  labels: [],
  hasAutoMerge: false,
  mergeCommitSha: 'm',
} as const;
const cloudFront = { arn: 'arn:aws:cloudfront::111122223333:distribution/E1', service: 'CloudFront' };

function decide(part: Partial<MigrationFacts> = {}): ReturnType<typeof decideState> {
  return decideState({
    certificate: certificate(),
    validation: { kind: 'email', isProven: false },
    settings: settings(),
    listeners: [use()],
    lingering: [],
    others: [],
    hasIssue: true,
    replacement: undefined,
    proposal: none,
    inPlace: undefined,
    blockedBy: undefined,
    isOverlooked: false,
    ...part,
  });
}

function tracked(state: string, why?: ReturnType<typeof reason>): unknown {
  return { kind: 'tracked', state, reason: why };
}

function withReplacement(status: CertificateStatus, part: Partial<Certificate> = {}): Partial<MigrationFacts> {
  return { replacement: { certificate: replacement({ status, ...part }), attempt: 1 } };
}

describe('a certificate without an issue is only listed', () => {
  test('when a rule ignores it, whatever else holds', () => {
    const ignored = { settings: settings({ isIgnored: true }) };
    expect(decide({ ...ignored, hasIssue: false })).toEqual({ kind: 'listed', why: 'ignored' });
    expect(decide({ ...ignored, hasIssue: true })).toEqual({ kind: 'listed', why: 'ignored' });
  });

  test('when nothing uses it', () => {
    expect(decide({ hasIssue: false, listeners: [] })).toEqual({ kind: 'listed', why: 'unused' });
  });
});

describe('a certificate that listeners hold', () => {
  test('is found until there is a replacement', () => {
    expect(decide()).toEqual(tracked('found'));
    expect(decide({ hasIssue: false })).toEqual(tracked('found'));
    expect(decide({ certificate: certificate({ status: 'EXPIRED' }) })).toEqual(tracked('found'));
  });

  test('waits for DNS while the replacement is pending, and after a time-out', () => {
    expect(decide(withReplacement('PENDING_VALIDATION'))).toEqual(tracked('awaiting-dns'));
    expect(decide(withReplacement('VALIDATION_TIMED_OUT'))).toEqual(
      tracked('awaiting-dns', reason('validation-timed-out')),
    );
  });

  test.each<[Proposal, string, ReturnType<typeof reason> | undefined]>([
    [none, 'ready', undefined],
    [
      {
        kind: 'open',
        pullRequest: { ...pullRequest, state: 'open', isMerged: false },
        sequence: 1,
        round: 1,
        isShared: false,
      },
      'ready',
      undefined,
    ],
    [{ kind: 'rejected', pullRequest }, 'ready', undefined],
    [{ kind: 'merged', pullRequest, isLabelled: false }, 'ready', reason('not-labelled')],
    [{ kind: 'merged', pullRequest, isLabelled: true }, 'waiting-for-window', undefined],
    [{ kind: 'failed', pullRequest }, 'failed', reason('verification-failed')],
    [
      { kind: 'rolled-back', pullRequest },
      'blocked',
      reason('rolled-back', [{ key: 'of-pull-request', pullRequest: `#${String(pullRequest.number)}` }]),
    ],
  ])('with an issued replacement and proposal %j is %s', (proposal, state, why) => {
    expect(decide({ ...withReplacement('ISSUED'), proposal })).toEqual(tracked(state, why));
  });

  test.each<[CertificateStatus, string | undefined, ReturnType<typeof reason>]>([
    ['FAILED', 'CAA_ERROR', reason('caa')],
    ['FAILED', 'DOMAIN_NOT_ALLOWED', reason('validation-failed', 'DOMAIN_NOT_ALLOWED')],
    ['FAILED', undefined, reason('validation-failed')],
    ['EXPIRED', undefined, reason('certificate-not-issued', 'EXPIRED')],
    ['REVOKED', undefined, reason('certificate-not-issued', 'REVOKED')],
    ['INACTIVE', undefined, reason('certificate-not-issued', 'INACTIVE')],
  ])('is blocked by a replacement that is %s (%s)', (status, failureReason, why) => {
    expect(decide(withReplacement(status, { failureReason }))).toEqual(tracked('blocked', why));
  });

  test('is blocked by what kept the request from being made', () => {
    const blockedBy = reason('quota', 'LimitExceededException');
    expect(decide({ blockedBy })).toEqual(tracked('blocked', blockedBy));
  });

  test('goes on with its listeners while something else uses it too', () => {
    expect(decide({ ...withReplacement('ISSUED'), others: [cloudFront] })).toEqual(tracked('ready'));
  });
});

describe('a certificate that no listener holds', () => {
  test('is blocked while something else uses it, before and after its listeners were swapped', () => {
    const blocked = tracked('blocked', reason('unsupported-service'));
    expect(decide({ listeners: [], others: [cloudFront], hasIssue: false })).toEqual(blocked);
    expect(decide({ listeners: [], others: [cloudFront], ...withReplacement('ISSUED') })).toEqual(blocked);
  });

  test('is swapped while ACM still names a load balancer, even when its pull request is finished', () => {
    const lagging = { ...withReplacement('ISSUED'), listeners: [], lingering: [{ arn: 'arn:lb', isGone: false }] };
    expect(decide({ ...lagging, proposal: { kind: 'merged', pullRequest, isLabelled: true } })).toEqual(
      tracked('swapped'),
    );
    expect(decide({ ...lagging, proposal: { kind: 'none', sequence: 2, round: 2, isShared: false } })).toEqual(
      tracked('swapped'),
    );
  });

  test.each<[string, Partial<MigrationFacts>, string]>([
    ['nothing was requested', {}, 'found'],
    ['its replacement is not issued', withReplacement('PENDING_VALIDATION', { inUseBy: ['arn:lb'] }), 'found'],
    ['nothing serves its replacement', withReplacement('ISSUED', { inUseBy: [] }), 'found'],
    ['code has put its replacement there', withReplacement('ISSUED', { inUseBy: ['arn:lb'] }), 'swapped'],
  ])('was swapped only by what took its place: where %s', (_what, part, state) => {
    const lagging = { listeners: [], lingering: [{ arn: 'arn:lb', isGone: false }] };
    expect(decide({ ...part, ...lagging })).toEqual(
      state === 'swapped' ? tracked(state) : tracked(state, reason('use-unclear')),
    );
  });

  test('is swapped with the reason where ACM goes on naming what does not exist any more', () => {
    const lingering = ['arn:lb/a', 'arn:lb/b', 'arn:lb/c'].map((arn) => ({ arn, isGone: arn !== 'arn:lb/b' }));
    expect(decide({ listeners: [], lingering, ...withReplacement('ISSUED', { inUseBy: ['arn:lb/d'] }) })).toEqual(
      tracked('swapped', reason('contradictory-answers', [{ key: 'users-gone', arns: 'arn:lb/a, arn:lb/c' }])),
    );
  });

  test('is done once nothing uses it', () => {
    expect(decide({ listeners: [] })).toEqual(tracked('done'));
  });
});

describe('a certificate that is no longer validated by e-mail', () => {
  test('is done, though listeners hold it, once that is proven', () => {
    expect(decide({ validation: { kind: 'dns', isProven: true } })).toEqual(tracked('done'));
  });

  test('is not done where only its initial validation says so though its issue knows it as validated by e-mail', () => {
    const contradiction = tracked('blocked', reason('contradictory-answers'));
    const initial = { kind: 'dns', isProven: false } as const;
    expect(decide({ validation: initial })).toEqual(contradiction);
    expect(decide({ validation: initial, hasIssue: false })).toEqual(tracked('done'));
    expect(decide({ validation: { kind: 'contradictory', isProven: false } })).toEqual(contradiction);
  });
});

describe('the count of e-mail-validated certificates', () => {
  test.each<[CertificateStatus, boolean, boolean]>([
    ['ISSUED', false, true],
    ['ISSUED', true, true],
    ['EXPIRED', true, true],
    ['EXPIRED', false, false],
    ['PENDING_VALIDATION', true, false],
  ])('takes one that is %s and whose being used is %j: %s', (status, isUsed, expected) => {
    expect(countsAsEmailValidated(certificate({ status }), isUsed)).toBe(expected);
  });
});

describe('the day a migration is needed by', () => {
  test.each([
    ['2027-03-02T12:00:00Z', '2027-01-31T12:00:00Z'],
    ['2027-10-29T00:00:00Z', '2027-09-29T00:00:00Z'],
    ['2027-12-31T00:00:00Z', '2027-09-30T00:00:00Z'],
    [undefined, '2027-09-30T00:00:00Z'],
  ])('for an expiry on %s is %s', (expiry, expected) => {
    const notAfter = expiry === undefined ? undefined : Temporal.Instant.from(expiry);
    expect(neededBy(certificate({ notAfter })).toString()).toBe(expected);
  });
});

describe('a pull request that a gate keeps from being swapped', () => {
  const waiting = { kind: 'tracked', state: 'waiting-for-window', reason: undefined } as const;

  test.each([
    'label-not-authorised',
    'approvals-missing',
    'fork',
    'not-merged',
    'withdrawn',
    'plan-changed',
    'plan-invalid',
  ] as const)('blocks its certificate with %s', (code) => {
    expect(decideBlocked(waiting, reason(code))).toEqual(tracked('blocked', reason(code)));
  });

  test.each(['paused', 'frozen', 'unverifiable', 'outside-window'] as const)('leaves it waiting with %s', (code) => {
    expect(decideBlocked(waiting, reason(code))).toBe(waiting);
  });
});

describe('a merged pull request that is labelled as failed', () => {
  const labelled = { kind: 'tracked', state: 'failed', reason: reason('verification-failed') } as const;
  const own = 'arn:aws:acm:eu-west-1:111122223333:certificate/own';
  const of = (from: string, outcome: 'failed' | 'deferred' | 'swapped', code?: ReasonCode): ListenerRecord => ({
    ...{ arn: 'l', path: 'p', loadBalancer: 'shop', type: 'network', port: 443, from, to: 't', outcome, evidence: '' },
    ...(code && { reason: reason(code, 'AWS said so') }),
  });

  test.each([
    ['its own listener was refused', [of(own, 'failed', 'access-denied')], 'failed', 'access-denied'],
    ['its session was refused', [of(own, 'deferred', 'access-denied')], 'failed', 'access-denied'],
    ['another one failed its proof', [of('other', 'failed', 'verification-failed')], 'failed', 'verification-failed'],
    ['only another one was refused', [of('other', 'failed', 'access-denied')], 'waiting-for-window', undefined],
    ['nothing is recorded any more', [], 'failed', 'verification-failed'],
  ] as const)('is told by what the swap recorded: %s', (_, records, state, code) => {
    const decision = decideFailed(labelled, own, records);
    expect(decision).toMatchObject({ state });
    expect(decision.kind === 'tracked' ? decision.reason?.code : '').toBe(code);
  });
});
