import { describe, expect, test } from '@jest/globals';
import { goesByClock, secondsAhead, worstDrift } from '../../../src/core/calendar/clock.ts';
import { firstRejection } from '../../../src/core/swap/policy/policy.ts';
import { known, unreadable } from '../../../src/core/swap/policy/value.ts';
import { maintenance, subject, cron } from './fixtures.ts';

describe('how far the runner is ahead of a server', () => {
  test.each([
    ['the server answers in the second in which it was asked', { sent: 10_900, received: 10_950, date: 10_000 }, 0],
    ['a slow answer was written at its beginning', { sent: 10_000, received: 190_000, date: 10_000 }, 0],
    ['a slow answer was written at its end', { sent: 10_000, received: 190_000, date: 190_000 }, 0],
    ['the runner is ten minutes ahead', { sent: 610_000, received: 610_200, date: 10_000 }, 599],
    ['the runner is ten minutes behind', { sent: 10_000, received: 10_200, date: 610_000 }, -599],
  ])('is told where %s', (_how, answer, expected) => {
    expect(secondsAhead(answer)).toBe(expected);
  });

  test('counts from 61 seconds on, either way, and the furthest of several is told', () => {
    expect(worstDrift([])).toBeUndefined();
    expect(worstDrift([{ server: 'a', seconds: 60 }])).toBeUndefined();
    expect(worstDrift([{ server: 'a', seconds: -60 }])).toBeUndefined();
    const drifts = [
      { server: 'a', seconds: 61 },
      { server: 'b', seconds: -70 },
    ];
    expect(worstDrift(drifts)).toEqual({ server: 'b', seconds: -70 });
  });
});

test('a wrong clock matters to every ALB and Classic listener, and to an NLB only where an override binds it', () => {
  const anyNetwork = { account: undefined, loadBalancer: undefined, type: 'network', tag: {} } as const;
  const bound = maintenance({
    overrides: [{ match: anyNetwork, windows: [cron('0 2 * * SUN', 'PT3H')] }],
  });
  expect(goesByClock(maintenance({ windows: 'always' }), subject())).toBe(true);
  expect(goesByClock(maintenance({ windows: 'always' }), subject({ type: 'classic' }))).toBe(true);
  expect(goesByClock(maintenance({ windows: 'always' }), subject({ type: 'network' }))).toBe(false);
  expect(goesByClock(bound, subject({ type: 'network' }))).toBe(true);
});

test('a clock that is wrong, or a server’s time that cannot be read, stops a write', () => {
  const asked = { purpose: 'swap', moment: 'write', isPartial: true } as const;
  const wrong = { clockDrift: known({ server: 'api.github.com', seconds: 600 }) };
  const unread = { clockDrift: unreadable([{ key: 'server-time-unreadable', server: 'api.github.com' }]) };

  expect(firstRejection(asked, wrong)?.reason).toEqual({
    code: 'clock-wrong',
    detail: [{ key: 'clock-differs', server: 'api.github.com', seconds: '600', way: 'ahead' }],
  });
  expect(firstRejection(asked, unread)?.reason.code).toBe('unverifiable');
  expect(firstRejection(asked, { clockDrift: known(undefined) })).toBeUndefined();
});
