import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Certificate, Tags } from '../../../src/core/certificate/certificate.ts';
import {
  attemptOf,
  attemptTag,
  buildRequest,
  chooseReplacement,
  mayDelete,
  mayMatch,
  replacesTag,
  sharingKey,
  specifyReplacement,
  type Candidate,
} from '../../../src/core/certificate/replacement.ts';
import { readValidation } from '../../../src/core/certificate/validation.ts';
import { certificate, certificateArn, newArn, now, oldArn, replacement, summary, validation } from '../fixtures.ts';

const specification = specifyReplacement(certificate(), []);

function candidate(part: Partial<Certificate> = {}, tags: Tags = {}): Candidate {
  const one = replacement(part);
  const validation = readValidation({ certificate: one, isListedAsEmail: undefined, active: undefined });
  return { certificate: one, tags, validation };
}

function ours(attempt: string, replaces = oldArn): Tags {
  return { [replacesTag]: replaces, [attemptTag]: attempt };
}

function chosen(...candidates: readonly Candidate[]): string | undefined {
  return chooseReplacement(specification, candidates, now)?.certificate.arn;
}

describe('what a replacement shall be', () => {
  test('is what the old certificate is, in the same order', () => {
    const old = certificate({
      names: ['b.com', 'a.com', '*.a.com'],
      keyAlgorithm: 'EC_prime256v1',
      exportOption: 'ENABLED',
    });
    expect(specifyReplacement(old, [])).toEqual({
      replaces: oldArn,
      names: ['b.com', 'a.com', '*.a.com'],
      keyAlgorithm: 'EC_prime256v1',
      exportOption: 'ENABLED',
    });
    expect(specifyReplacement(old, ['B.com.', 'c.com']).names).toEqual(['a.com', '*.a.com']);
  });

  test('is shared by certificates of equal names, key algorithm and export option', () => {
    const key = (part: Partial<Certificate>): string => sharingKey(specifyReplacement(certificate(part), []));
    const base = { arn: certificateArn(7), names: ['a.com', 'b.com'] };
    expect(key({ names: ['b.com', 'a.com'] })).toBe(key(base));
    expect(key({ ...base, exportOption: 'DISABLED' })).toBe(key(base));
    expect(key({ ...base, exportOption: 'ENABLED' })).not.toBe(key(base));
    expect(key({ ...base, keyAlgorithm: 'EC_prime256v1' })).not.toBe(key(base));
    expect(key({ ...base, names: ['a.com'] })).not.toBe(key(base));
  });
});

describe('the tags of a request', () => {
  test('are the old ones with our own, without what is reserved or ours', () => {
    const old = {
      team: 'web',
      empty: '',
      'aws:cloudformation:stack-name': 'x',
      'AWS:x': 'y',
      value: 'aws:reserved',
      'acm-email-to-dns:attempt': '7',
      'acm-email-to-dns:other': 'x',
      'my-aws:x': 'stays',
    };
    expect(buildRequest(specification, old, { attempt: 3, isPinned: false })).toMatchObject({
      tags: { team: 'web', empty: '', 'my-aws:x': 'stays', ...ours('3') },
      droppedTags: [],
    });
  });

  test('are fifty at the most; what does not fit goes in key order', () => {
    const keys = Array.from({ length: 50 }, (_, index) => `k${String(index).padStart(2, '0')}`);
    const old = Object.fromEntries([...keys].reverse().map((key) => [key, 'x']));
    const request = buildRequest(specification, old, { attempt: 1, isPinned: false });
    expect(Object.keys(request.tags)).toHaveLength(50);
    expect(request.droppedTags).toEqual(['k48', 'k49']);
    expect(request.tags).toMatchObject({ ...ours('1'), k00: 'x', k47: 'x' });
  });

  test('never pass fifty, never lose ours and never hold anything reserved', () => {
    const key = fc.oneof(
      fc.constantFrom('aws:x', 'Aws:y', '__proto__', 'constructor', replacesTag),
      fc.string({ minLength: 1 }),
    );
    const value = fc.oneof(fc.constantFrom('aws:x', 'AWS:', ''), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 70 }), (pairs) => {
        const old = Object.fromEntries(pairs);
        const { tags, droppedTags } = buildRequest(specification, old, { attempt: 2, isPinned: false });
        expect(Object.keys(tags).length).toBeLessThanOrEqual(50);
        expect(tags).toMatchObject(ours('2'));
        const reserved = Object.entries(tags)
          .flat()
          .filter((text) => /^aws:/i.test(text));
        expect(reserved).toEqual([]);
        expect(droppedTags.filter((dropped) => Object.hasOwn(tags, dropped))).toEqual([]);
      }),
    );
  });
});

describe('the idempotency token', () => {
  const token = (replaces: string, attempt: number): string =>
    buildRequest({ ...specification, replaces }, {}, { attempt, isPinned: false }).idempotencyToken;

  test('has 32 word characters and is the same in every run', () => {
    expect(token(oldArn, 1)).toMatch(/^\w{32}$/);
    expect(token(oldArn, 1)).toBe('cd8f1e67ff0cbb17bfd40d1fa28fe826');
  });

  test('is another one for another attempt or certificate', () => {
    const tokens = [token(oldArn, 1), token(oldArn, 2), token(newArn, 1), token(`${oldArn}1`, 1), token(oldArn, 11)];
    expect(new Set(tokens).size).toBe(tokens.length);
  });
});

describe('a certificate is used instead of a request', () => {
  test('when it has the same names in any order and lives for 60 more days', () => {
    expect(chosen(candidate({ names: ['www.shop.example.com', 'shop.example.com'] }))).toBe(newArn);
    expect(chosen(candidate({ notAfter: now.add({ hours: 60 * 24 }) }))).toBe(newArn);
  });

  test('or when it is pending with our tag, even for another certificate of the same names', () => {
    const pending = { status: 'PENDING_VALIDATION', notAfter: undefined } as const;
    expect(chosen(candidate(pending, ours('1')))).toBe(newArn);
    expect(chosen(candidate(pending, ours('1', certificateArn(9))))).toBe(newArn);
    expect(chosen(candidate(pending))).toBeUndefined();
  });

  test.each<[string, Partial<Certificate>, Tags?]>([
    ['lives a second less', { notAfter: now.add({ hours: 60 * 24 }).subtract({ seconds: 1 }) }],
    ['has no end yet', { notAfter: undefined }],
    ['has one name more', { names: ['shop.example.com', 'www.shop.example.com', 'x.example.com'] }],
    ['has one name less', { names: ['shop.example.com'] }],
    ['covers by a wildcard', { names: ['shop.example.com', '*.shop.example.com'] }],
    ['has another key', { keyAlgorithm: 'EC_prime256v1' }],
    ['was imported', { type: 'IMPORTED' }],
    ['is private', { type: 'PRIVATE' }],
    ['is managed by CloudFront', { managedBy: 'CLOUDFRONT' }],
    ['is managed by CloudFormation', {}, { 'aws:cloudformation:stack-id': 'x' }],
    ['is expired', { status: 'EXPIRED' }],
    ['was revoked', { status: 'REVOKED' }],
    ['timed out', { status: 'VALIDATION_TIMED_OUT' }, ours('1')],
    ['failed', { status: 'FAILED' }, ours('1')],
    ['has no domain', { domains: [] }],
    [
      'is validated by e-mail for one name',
      { domains: [validation('shop.example.com'), validation('www.shop.example.com', { method: 'EMAIL' })] },
    ],
    [
      'is validated by HTTP for one name',
      { domains: [validation('shop.example.com', { method: 'HTTP' }), validation('www.shop.example.com')] },
    ],
    ['says no method', { domains: [validation('shop.example.com', { method: undefined })] }],
    ['is the old certificate itself', { arn: oldArn }],
  ])('but not when it %s', (_what, part, tags = {}) => {
    expect(chosen(candidate(part, tags))).toBeUndefined();
  });

  test('tagged for this certificate before others, then the latest expiry, then the smallest ARN', () => {
    const late = candidate({ arn: certificateArn(5), notAfter: now.add({ hours: 24 * 300 }) });
    const early = candidate({ arn: certificateArn(4), notAfter: now.add({ hours: 24 * 100 }) });
    const twin = candidate({ arn: certificateArn(6), notAfter: now.add({ hours: 24 * 300 }) });
    const tagged = candidate({ arn: certificateArn(8), notAfter: now.add({ hours: 24 * 90 }) }, ours('1'));
    const others = candidate(
      { arn: certificateArn(3), notAfter: now.add({ hours: 24 * 400 }) },
      ours('1', certificateArn(9)),
    );
    expect(chosen(early, twin, late, tagged)).toBe(tagged.certificate.arn);
    expect(chosen(early, late, others)).toBe(others.certificate.arn);
    expect(chosen(early, twin, late)).toBe(late.certificate.arn);
    expect(chosen(early)).toBe(early.certificate.arn);
  });

  test('the same one whatever order AWS lists them in', () => {
    const pool = [1, 2, 3, 4].flatMap((n) => [
      candidate(
        { arn: certificateArn(10 + n), notAfter: now.add({ hours: 24 * (100 + (n % 2)) }) },
        n > 2 ? ours('1') : {},
      ),
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: 4 }), (shuffled) => {
        expect(chosen(...shuffled)).toBe(certificateArn(13));
      }),
    );
  });
});

describe('a listed certificate is looked at closely', () => {
  const listed = summary({ arn: newArn, domainName: 'shop.example.com' });

  test.each([
    ['its list of names is missing and its first one is ours', {}, true],
    ['nothing is said of it', { domainName: undefined }, true],
    ['its names are ours', { names: ['www.shop.example.com', 'shop.example.com'] }, true],
    ['its names are some of ours', { names: ['shop.example.com'] }, true],
    ['one of its names is none of ours', { names: ['shop.example.com', 'x.com'] }, false],
    ['its first name is none of ours', { domainName: 'x.com' }, false],
    ['its key is another', { keyAlgorithm: 'EC_prime256v1' }, false],
    ['it is the old one', { arn: oldArn }, false],
  ])('when %s: %j gives %s', (_what, part, expected) => {
    expect(mayMatch(certificate(), { ...listed, ...part })).toBe(expected);
  });
});

describe('a request of ours', () => {
  test.each([
    [{}, undefined],
    [{ [attemptTag]: '2' }, undefined],
    [{ [replacesTag]: oldArn }, 1],
    [ours('3'), 3],
    [ours('0'), 1],
    [ours('x'), 1],
    [ours('1.5'), 1],
    [ours('99999999999999999999'), 1],
  ])('with tags %j is of attempt %s', (tags, expected) => {
    expect(attemptOf(tags)).toBe(expected);
  });

  test('may be deleted only when it failed, has our tag and nothing uses it', () => {
    expect(mayDelete(candidate({ status: 'VALIDATION_TIMED_OUT' }, ours('1')))).toBe(true);
    expect(mayDelete(candidate({ status: 'FAILED' }, ours('1')))).toBe(true);
    expect(mayDelete(candidate({ status: 'FAILED' }))).toBe(false);
    expect(mayDelete(candidate({ status: 'FAILED', inUseBy: ['x'] }, ours('1')))).toBe(false);
    for (const status of ['ISSUED', 'PENDING_VALIDATION', 'EXPIRED', 'REVOKED', 'INACTIVE'] as const) {
      expect(mayDelete(candidate({ status }, ours('1')))).toBe(false);
    }
  });
});
