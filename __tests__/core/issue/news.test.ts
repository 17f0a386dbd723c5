import { expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import {
  fingerprintOf,
  toRemember,
  hasNotified,
  type News,
  type NotifyingComment,
} from '../../../src/core/issue/news.ts';

const noon = Temporal.Instant.from('2026-12-01T12:00:00Z');

function news(...facts: readonly string[]): News {
  return { kind: 'record-wrong', facts };
}

function comment(facts: readonly string[] | undefined, body = ''): NotifyingComment {
  return { facts: facts?.map(fingerprintOf), body, createdAt: noon };
}

test('what was told is known by its facts, whatever the words', () => {
  expect(hasNotified(news('a'), [])).toBe(false);
  expect(hasNotified(news('a'), [comment(['a'], 'in Japanese')])).toBe(true);
  expect(hasNotified(news('a', 'b'), [comment(['a']), comment(['b'])])).toBe(true);
});

test('one fact that was not told makes it news', () => {
  expect(hasNotified(news('a', 'b'), [comment(['a'])])).toBe(false);
});

test('a comment of an earlier version has told it, unless it does not name it or is from before', () => {
  expect(hasNotified(news('a'), [comment(undefined)])).toBe(true);
  const named = { ...news('a'), words: ['_a.', '_b.'] };
  expect(hasNotified(named, [comment(undefined, '_a. and _b.')])).toBe(true);
  expect(hasNotified(named, [comment(undefined, '_a. alone')])).toBe(false);
  expect(hasNotified({ ...news('a'), since: noon }, [comment(undefined)])).toBe(true);
  expect(hasNotified({ ...news('a'), since: noon.add({ seconds: 1 }) }, [comment(undefined)])).toBe(false);
});

test('a comment remembers each fact once, those before it too, and of very many the newest', () => {
  expect(toRemember(news('b', 'a'), [comment(['a']), comment(undefined)])).toEqual(['a', 'b'].map(fingerprintOf));
  const many = Array.from({ length: 500 }, (_, index) => String(index));
  const kept = toRemember(news('last'), [comment(many)]);
  expect(kept).toHaveLength(400);
  expect(kept.at(-1)).toBe(fingerprintOf('last'));
});

test('a fingerprint is short and fits a marker', () => {
  expect(fingerprintOf('_a.example.com. suffix-doubled')).toMatch(/^[0-9a-f]{12}$/);
});
