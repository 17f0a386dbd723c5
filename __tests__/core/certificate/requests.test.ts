import { describe, expect, test } from '@jest/globals';
import type { Certificate, CertificateStatus } from '../../../src/core/certificate/certificate.ts';
import {
  attemptTag,
  pinnedTag,
  replacesTag,
  specifyReplacement,
  type Candidate,
} from '../../../src/core/certificate/replacement.ts';
import { attachingReason } from '../../../src/core/swap/owners.ts';
import { decideRequest, type RequestFacts } from '../../../src/core/certificate/requests.ts';
import { certificate, certificateArn, now, oldArn, replacement } from '../fixtures.ts';

function decide(part: Partial<RequestFacts> = {}): ReturnType<typeof decideRequest> {
  return decideRequest(
    {
      specification: specifyReplacement(certificate(), []),
      candidates: [],
      policy: 'automatic',
      isAsked: false,
      isHeld: false,
      attacher: undefined,
      isExpired: false,
      recordsSeen: undefined,
      areRecordsSeen: false,
      ...part,
    },
    now,
  );
}

function attempt(n: number, status: CertificateStatus, part: Partial<Certificate> = {}, replaces = oldArn): Candidate {
  return {
    certificate: replacement({ arn: certificateArn(100 + n), status, ...part }),
    tags: { [replacesTag]: replaces, [attemptTag]: String(n) },
    validation: { kind: 'dns', isProven: false },
  };
}

describe('a first request', () => {
  test('is made by itself, or only on label, or never', () => {
    const first = { kind: 'request', attempt: 1, leftovers: [] };
    expect(decide()).toEqual(first);
    expect(decide({ policy: 'on-label' })).toEqual({ kind: 'nothing' });
    expect(decide({ policy: 'on-label', isAsked: true })).toEqual(first);
    expect(decide({ policy: 'off', isAsked: true })).toEqual({ kind: 'nothing' });
  });

  test('is not made while it is held, even when somebody asks', () => {
    expect(decide({ isHeld: true, isAsked: true })).toEqual({ kind: 'nothing' });
  });
});

describe('where a controller may attach what is issued', () => {
  const attacher = { kind: 'ALB Ingress Controller', name: 'shop/web' } as const;
  const blocked = { kind: 'blocked', reason: attachingReason(attacher), leftovers: [] };

  test('nothing is requested without a person’s word, whatever the policy', () => {
    expect(decide({ attacher })).toEqual({ ...blocked, candidate: undefined });
    expect(decide({ attacher, policy: 'on-label' })).toEqual({ ...blocked, candidate: undefined });
    expect(decide({ attacher, isHeld: true, isAsked: true })).toEqual({ kind: 'nothing' });
    const last = attempt(1, 'VALIDATION_TIMED_OUT');
    expect(decide({ attacher, candidates: [last] })).toEqual({ ...blocked, candidate: last });
  });

  test('somebody’s label is that word, and an expired certificate needs none', () => {
    expect(decide({ attacher, isAsked: true }).kind).toBe('request');
    expect(decide({ attacher, isExpired: true }).kind).toBe('request');
  });

  test('a request from before that was known is withdrawn, unless people said that nothing is to happen', () => {
    const early = attempt(1, 'PENDING_VALIDATION');
    expect(decide({ attacher, candidates: [early] })).toEqual({ ...blocked, candidate: undefined, leftovers: [early] });
    for (const held of [{ isHeld: true }, { policy: 'off' as const }])
      expect(decide({ attacher, candidates: [early], ...held })).toEqual({ ...blocked, candidate: early });
    expect(decide({ attacher, candidates: [attempt(1, 'PENDING_VALIDATION', { inUseBy: undefined })] }).kind).toBe(
      'use',
    );
    expect(decide({ attacher, candidates: [early], isAsked: true }).kind).toBe('use');
    expect(decide({ attacher, candidates: [early], isExpired: true }).kind).toBe('use');
    const others = attempt(1, 'PENDING_VALIDATION', {}, certificateArn(9));
    expect(decide({ attacher, candidates: [others] }).kind).toBe('use');
    const pinned = { ...early, tags: { ...early.tags, [pinnedTag]: 'true' } };
    expect(decide({ attacher, candidates: [pinned] }).kind).toBe('use');
  });

  test('what is issued already is used', () => {
    expect(decide({ attacher, candidates: [attempt(1, 'ISSUED')] }).kind).toBe('use');
  });
});

describe('what is there already', () => {
  test.each(['automatic', 'on-label', 'off'] as const)('is used with policy %s, held or not', (policy) => {
    const candidate = attempt(1, 'PENDING_VALIDATION');
    for (const isHeld of [true, false]) {
      expect(decide({ candidates: [candidate], policy, isHeld })).toEqual({ kind: 'use', candidate, leftovers: [] });
    }
  });

  test('is used, and failed requests of ours that nothing uses are left over', () => {
    const candidate = attempt(3, 'ISSUED');
    const [dead, used] = [attempt(1, 'FAILED'), attempt(2, 'VALIDATION_TIMED_OUT', { inUseBy: ['x'] })];
    expect(decide({ candidates: [dead, used, candidate] })).toEqual({ kind: 'use', candidate, leftovers: [dead] });
  });
});

describe('after a time-out', () => {
  test('the second attempt is made at once, and the first one goes', () => {
    const first = attempt(1, 'VALIDATION_TIMED_OUT');
    expect(decide({ candidates: [first] })).toEqual({ kind: 'request', attempt: 2, leftovers: [first] });
    expect(decide({ candidates: [first], policy: 'on-label' })).toMatchObject({ kind: 'request', attempt: 2 });
  });

  test('later attempts wait for the records or for somebody who asks, and the request is kept until then', () => {
    const second = attempt(2, 'VALIDATION_TIMED_OUT');
    const again = { kind: 'request', attempt: 3, leftovers: [second] };
    expect(decide({ candidates: [second] })).toEqual({ kind: 'keep', candidate: second });
    expect(decide({ candidates: [second], areRecordsSeen: true })).toEqual(again);
    expect(decide({ candidates: [second], isAsked: true })).toEqual(again);
  });

  test('nothing is asked for while it is held or switched off', () => {
    const first = attempt(1, 'VALIDATION_TIMED_OUT');
    const kept = { kind: 'keep', candidate: first };
    expect(decide({ candidates: [first], isHeld: true, isAsked: true, areRecordsSeen: true })).toEqual(kept);
    expect(decide({ candidates: [first], policy: 'off', isAsked: true })).toEqual(kept);
  });

  test('the latest of several attempts counts, in whatever order they are listed', () => {
    const [first, third] = [attempt(1, 'VALIDATION_TIMED_OUT'), attempt(3, 'VALIDATION_TIMED_OUT')];
    expect(decide({ candidates: [first, third] })).toEqual({ kind: 'keep', candidate: third });
    expect(decide({ candidates: [third, first], isAsked: true })).toEqual({
      kind: 'request',
      attempt: 4,
      leftovers: [third, first],
    });
  });

  test('a certificate that shares the replacement starts no attempts of its own', () => {
    const others = attempt(2, 'VALIDATION_TIMED_OUT', {}, certificateArn(9));
    expect(decide({ candidates: [others] })).toEqual({ kind: 'keep', candidate: others });
    expect(decide({ candidates: [others], isAsked: true })).toMatchObject({ kind: 'request', attempt: 3 });
    const otherNames = attempt(2, 'VALIDATION_TIMED_OUT', { names: ['x.com'] }, certificateArn(9));
    expect(decide({ candidates: [otherNames] })).toEqual({ kind: 'request', attempt: 1, leftovers: [] });
  });
});

describe('after a failure', () => {
  test('another attempt is made only when somebody asks, even when the records are seen', () => {
    const failed = attempt(1, 'FAILED');
    expect(decide({ candidates: [failed] })).toEqual({ kind: 'keep', candidate: failed });
    expect(decide({ candidates: [failed], areRecordsSeen: true })).toEqual({ kind: 'keep', candidate: failed });
    expect(decide({ candidates: [failed], isAsked: true })).toMatchObject({ kind: 'request', attempt: 2 });
  });
});

describe('an attempt', () => {
  test.each(['EXPIRED', 'REVOKED', 'ISSUED'] as const)('is a new one after one that is %s and no use', (status) => {
    const spent = attempt(2, status, { notAfter: now.add({ hours: 24 }) });
    expect(decide({ candidates: [spent] })).toEqual({ kind: 'request', attempt: 3, leftovers: [] });
  });
});
