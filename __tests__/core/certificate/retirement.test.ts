import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { decideRetirement, unusedSinceTag, type RetirementFacts } from '../../../src/core/certificate/retirement.ts';
import { certificate, now, replacement } from '../fixtures.ts';

const soak = Temporal.Duration.from({ hours: 14 * 24 });
const load = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/mail/0123456789abcdef';

function facts(part: Partial<RetirementFacts> = {}): RetirementFacts {
  return {
    certificate: certificate({ inUseBy: [] }),
    isExported: false,
    tags: {},
    replacement: replacement({ status: 'ISSUED', inUseBy: [load] }),
    owner: undefined,
    closedAt: now.subtract({ hours: 2000 }),
    soak,
    ...part,
  };
}

function unusedFor(time: Temporal.DurationLike): RetirementFacts['tags'] {
  return { [unusedSinceTag]: now.subtract(time).toString() };
}

describe('an old certificate', () => {
  test('begins its soak when it is first seen unused', () => {
    expect(decideRetirement(facts(), now)).toEqual({ kind: 'begin' });
  });

  test('is deleted exactly when the soak is over, and not a minute before', () => {
    expect(decideRetirement(facts({ tags: unusedFor({ minutes: 14 * 24 * 60 - 1 }) }), now).kind).toBe('wait');
    expect(decideRetirement(facts({ tags: unusedFor({ hours: 14 * 24 }) }), now).kind).toBe('delete');
  });

  test('counts its soak from the closing of its issue where the tag says earlier, and waits while it is open', () => {
    const tags = unusedFor({ hours: 1000 });
    expect(decideRetirement(facts({ tags, closedAt: now.subtract({ hours: 14 * 24 - 1 }) }), now).kind).toBe('wait');
    expect(decideRetirement(facts({ tags, closedAt: now.subtract({ hours: 14 * 24 }) }), now).kind).toBe('delete');
    expect(decideRetirement(facts({ tags, closedAt: undefined }), now).kind).toBe('wait');
  });

  test('begins anew when somebody broke the tag', () => {
    expect(decideRetirement(facts({ tags: { [unusedSinceTag]: 'last week' } }), now).kind).toBe('begin');
  });

  test('is reset by any use, and left alone while it is used without the tag', () => {
    const used = certificate({ inUseBy: [load] });
    expect(decideRetirement(facts({ certificate: used, tags: unusedFor({ hours: 1000 }) }), now).kind).toBe('reset');
    expect(decideRetirement(facts({ certificate: used }), now).kind).toBe('wait');
  });

  test.each<[string, Partial<RetirementFacts>]>([
    ['there is no replacement', { replacement: undefined }],
    ['its replacement is not issued', { replacement: replacement({ status: 'EXPIRED', inUseBy: [load] }) }],
    ['nothing serves its replacement', { replacement: replacement({ status: 'ISSUED', inUseBy: [] }) }],
    ['code manages it', { owner: { kind: 'CloudFormation', name: 'shop' } }],
  ])('is kept, however long unused, when %s', (_when, part) => {
    expect(decideRetirement(facts({ tags: unusedFor({ hours: 10_000 }), ...part }), now).kind).toBe('keep');
  });
});
