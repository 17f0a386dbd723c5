import { describe, expect, test } from '@jest/globals';
import { closerOf, isOwnClosing, judgeClosing } from '../../../src/core/issue/closing.ts';
import type { IssueEvent } from '../../../src/core/repository.ts';
import { now } from '../fixtures.ts';

function event(kind: IssueEvent['kind'], login: string | undefined): IssueEvent {
  const actor = login === undefined ? undefined : { login, isBot: login.endsWith('[bot]') };
  return { kind, label: undefined, actor, app: undefined, createdAt: now };
}

describe('who closed an issue', () => {
  test('is whoever closed it last, whatever came after', () => {
    const events = [event('closed', 'octocat'), event('closed', 'stale[bot]'), event('labeled', 'octocat')];
    expect([judgeClosing(events, false), judgeClosing(events, true)]).toEqual(['bot', 'bot-again']);
    expect(closerOf(events)).toBe('stale[bot]');
    expect(judgeClosing(events.toReversed(), false)).toBe('person');
  });

  test('is taken for a person where GitHub does not tell', () => {
    expect(judgeClosing([], false)).toBe('person');
    expect(judgeClosing([event('closed', undefined)], false)).toBe('person');
  });

  test('is this action only where the issue is done', () => {
    expect(isOwnClosing({ labels: ['acm:done'], stateReason: 'completed' })).toBe(true);
    expect(isOwnClosing({ labels: ['acm:ready'], stateReason: 'completed' })).toBe(false);
    expect(isOwnClosing({ labels: ['acm:done'], stateReason: 'not_planned' })).toBe(false);
  });
});
