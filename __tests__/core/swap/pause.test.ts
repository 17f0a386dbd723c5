import { describe, expect, test } from '@jest/globals';
import type { IssueEvent } from '../../../src/core/repository.ts';
import { findPause } from '../../../src/core/swap/pause.ts';
import { now } from '../fixtures.ts';

const rules = { labelBy: 'maintain', apps: ['release-bot'], trusted: new Set(['github-actions[bot]']) } as const;
const roles = new Map([
  ['octocat', 'admin'],
  ['boss', 'maintain'],
  ['dev', 'write'],
  ['triager', 'triage'],
] as const);

/** `octocat +`: sets the label; `dev -`: takes it off; `dev x`: closes. A second word after `via` is an app. */
function eventOf(deed: string): IssueEvent {
  const [login = '', sign, , app] = deed.split(' ');
  const kind = sign === 'x' ? 'closed' : sign === '+' ? 'labeled' : 'unlabeled';
  const actor = login === 'ghost' ? undefined : { login, isBot: login.endsWith('[bot]') };
  return { kind, label: kind === 'closed' ? undefined : 'ACM-Pause', actor, app, createdAt: now };
}

function pauseAfter(deeds: string, state: 'open' | 'closed' = 'open', labels: readonly string[] = []): string {
  const events = deeds === '' ? [] : deeds.split(', ').map(eventOf);
  const found = findPause([{ issue: { number: 7, labels, state }, events }], rules, roles);
  if (found === undefined) return 'none';
  return found.endedBy === undefined ? 'set' : `${found.endedBy.how} by ${found.endedBy.login}`;
}

describe('a pause', () => {
  test('stands while its label does, whatever was done before', () => {
    expect(pauseAfter('', 'open', ['ACM-Pause'])).toBe('set');
    expect(pauseAfter('octocat +, boss x', 'open', ['acm-pause'])).toBe('set');
    expect(pauseAfter('octocat +, boss x', 'closed', ['acm-pause'])).toBe('none');
  });

  test.each([
    ['octocat +, boss -', 'none'],
    ['triager +, boss -', 'none'],
    ['octocat +, dev -', 'taken-off by dev'],
    ['octocat +, ghost -', 'taken-off by ghost'],
    ['octocat +, stranger -', 'taken-off by stranger'],
    ['octocat +, dev -, triager +, boss -', 'none'],
    ['octocat +, dev -, boss +, triager -', 'taken-off by triager'],
    ['octocat +, boss - via other-app', 'taken-off by boss'],
    ['octocat +, boss - via release-bot', 'none'],
    ['octocat +, release-bot[bot] -', 'none'],
    ['octocat +, stale[bot] -', 'taken-off by stale[bot]'],
    ['dev -', 'none'],
    ['octocat +', 'none'],
  ])('of which the events say «%s» is %s on an open issue without the label', (deeds, expected) => {
    expect(pauseAfter(deeds)).toBe(expected);
  });

  test.each([
    ['octocat +, dev x', 'closed by dev'],
    ['octocat +, boss x', 'none'],
    ['octocat +, github-actions[bot] x', 'none'],
    ['octocat +, stale[bot] x', 'closed by stale[bot]'],
    ['octocat +, triager -, triager x', 'closed by triager'],
    ['octocat +, triager -, boss x', 'none'],
    ['octocat +, boss -, triager x', 'none'],
    ['octocat +, triager x, triager -', 'taken-off by triager'],
    ['triager x', 'none'],
  ])('of which the events say «%s» is %s on a closed issue', (deeds, expected) => {
    expect(pauseAfter(deeds, 'closed')).toBe(expected);
    expect(pauseAfter(deeds, 'closed', ['acm:done'])).toBe(expected);
  });
});
