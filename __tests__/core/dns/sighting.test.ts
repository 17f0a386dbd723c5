import { describe, expect, test } from '@jest/globals';
import type { Temporal } from 'temporal-polyfill';
import { isOverlooked, seenSince } from '../../../src/core/dns/sighting.ts';
import { now } from '../fixtures.ts';

const earlier = now.subtract({ hours: 2 });

type State = Parameters<typeof seenSince>[0][number]['state'];

function since(states: readonly State[], known?: Temporal.Instant): Temporal.Instant | undefined {
  return seenSince(
    states.map((state) => ({ state })),
    known,
    now,
  );
}

describe('since when all records stand in public DNS', () => {
  test('is the first look that finds every one, and stays so', () => {
    expect(since(['present', 'validated'])).toEqual(now);
    expect(since(['present', 'present'], earlier)).toEqual(earlier);
  });

  test.each<[State]>([['missing'], ['wrong']])('is over as soon as one is %s', (state) => {
    expect(since(['present', state], earlier)).toBeUndefined();
    expect(since(['unknown', state], earlier)).toBeUndefined();
  });

  test('is neither begun nor ended by a look that failed, or by none', () => {
    expect(since(['present', 'unknown'])).toBeUndefined();
    expect(since(['present', 'unknown'], earlier)).toEqual(earlier);
    expect(since([], earlier)).toEqual(earlier);
    expect(since([])).toBeUndefined();
  });

  test('is of no interest once ACM has seen them all', () => {
    expect(since(['validated'], earlier)).toBeUndefined();
  });
});

describe('an attempt is overlooked', () => {
  const ago = (minutes: number): Temporal.Instant => now.subtract({ minutes });

  test.each([
    ['six hours after the records were seen', ago(360), ago(420), true],
    ['not a minute earlier', ago(359), ago(420), false],
    ['six hours after it began, though the records were seen before', ago(9000), ago(360), true],
    ['not a minute earlier than that', ago(9000), ago(359), false],
    ['when its 72 hours ended so', ago(100 * 60), ago(100 * 60), true],
    ['not when the records came in its last hours', ago(30 * 60), ago(100 * 60), false],
  ])('%s: %#', (_when, seen, requestedAt, expected) => {
    expect(isOverlooked(seen, requestedAt, now)).toBe(expected);
  });

  test('never while one of the two moments is not known', () => {
    expect(isOverlooked(undefined, earlier, now)).toBe(false);
    expect(isOverlooked(ago(9000), undefined, now)).toBe(false);
  });
});
