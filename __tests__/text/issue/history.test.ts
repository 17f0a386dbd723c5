import { describe, expect, test } from '@jest/globals';
import { languages, type Language } from '../../../src/core/language.ts';
import { lifeOf, type LifeFacts } from '../../../src/core/certificate/life.ts';
import type { ListenerRecord } from '../../../src/core/swap/swap-record.ts';
import { historySection } from '../../../src/text/issue/history.ts';
import { certificate, newArn, now, oldArn, replacement, use } from '../../core/fixtures.ts';

const openedAt = now.subtract({ hours: 30 });
const hour = (n: number): string => openedAt.add({ hours: n }).toString();

function record(part: Partial<ListenerRecord> = {}): ListenerRecord {
  const { listener, loadBalancer } = use();
  return {
    ...{ arn: listener.arn, port: 443, loadBalancer: loadBalancer.name, type: 'application', path: 'a.yml' },
    ...{ from: oldArn, to: newArn, outcome: 'swapped', finishedAt: hour(20), evidence: [] },
    ...part,
  };
}

function facts(part: Partial<LifeFacts> = {}): LifeFacts {
  return {
    certificate: certificate(),
    openedAt,
    replacement: { certificate: replacement({ createdAt: openedAt.add({ hours: 1 }) }), attempt: 2 },
    pullRequests: [
      { number: 7, createdAt: openedAt.add({ hours: 9 }), mergedAt: openedAt.add({ hours: 10 }), mergedBy: 'octocat' },
    ],
    swaps: [{ pullRequest: 7, record: record() }],
    now,
    ...part,
  };
}

function section(part: Partial<LifeFacts> = {}, language: Language = 'en'): string {
  const life = { domain: 'shop.example.com', events: lifeOf(facts(part)), strategy: 'replace' } as const;
  return historySection({ lives: [life], language, timeZone: 'Asia/Tokyo' });
}

describe('the events of a migration', () => {
  test('stand in their order, the end last', () => {
    const kinds = lifeOf(facts()).map(({ kind }) => kind);
    expect(kinds).toEqual(['opened', 'requested', 'issued', 'proposed', 'merged', 'swapped', 'done']);
  });

  test('are left out where no time is known, and where nothing was changed', () => {
    const swaps = [
      record({ finishedAt: undefined }),
      record({ outcome: 'already-swapped' }),
      record({ outcome: 'refused' }),
      record({ outcome: 'rolled-back', finishedAt: hour(21) }),
    ].map((each) => ({ pullRequest: 7, record: each }));
    const open = { number: 8, createdAt: now, mergedAt: undefined, mergedBy: undefined };
    const kinds = lifeOf(facts({ swaps, replacement: undefined, pullRequests: [open] })).map(({ kind }) => kind);
    expect(kinds).toEqual(['opened', 'put-back', 'proposed', 'done']);
  });

  test('hold the start of a switch in place', () => {
    const update = { status: 'SUCCESS', requestedAt: openedAt.add({ hours: 2 }), to: 'DNS' } as const;
    const events = lifeOf(facts({ certificate: { update }, replacement: undefined, pullRequests: [], swaps: [] }));
    expect(events.map(({ kind }) => kind)).toEqual(['opened', 'switch-started', 'done']);
    const inPlace = {
      lives: [{ domain: 'shop.example.com', events, strategy: 'in-place' }],
      language: 'en',
      timeZone: 'UTC',
    } as const;
    expect(historySection(inPlace)).toContain('Every name is proven by DNS.');
  });
});

describe('the history', () => {
  test('tells times in the zone and in UTC, who merged, and how it was verified', () => {
    const evidence = [{ key: 'handshakes', addresses: '2', which: 'new' }] as const;
    const text = section({ swaps: [{ pullRequest: 7, record: record({ evidence }) }] });
    expect(text).toContain('| Mon 2026-11-23 08:00 GMT+9 (Sun 2026-11-22 23:00 UTC) | This issue was opened. |');
    expect(text).toContain('was requested (attempt 2)');
    expect(text).toContain('Pull request #7 was merged by `octocat`.');
    expect(text).toContain('ALB `shop` port 443 was swapped (#7): three TLS handshakes in a row on 2 addresses');
    expect(text.trimEnd().endsWith('Nothing uses the e-mail-validated certificate any more. |')).toBe(true);
  });

  test('says of a certificate that was there before that it was', () => {
    const text = section({ replacement: { certificate: replacement(), attempt: undefined } });
    expect(text).toContain('it was there already');
  });

  test('keeps foreign text in code spans', () => {
    const hostile = 'x` @octocat <img> |[a](http://b)';
    const text = section({
      pullRequests: [{ number: 7, createdAt: now, mergedAt: now, mergedBy: hostile }],
      swaps: [{ pullRequest: 7, record: record({ loadBalancer: hostile, evidence: hostile }) }],
    });
    expect(text.match(/``x` @octocat <img> \\\|\[a\]\(http:\/\/b\)``/g)).toHaveLength(3);
  });

  test.each(languages)('stays small with a thousand listeners, end and number told (%s)', (language) => {
    const swaps = Array.from({ length: 1000 }, (_, n) => ({
      pullRequest: 7,
      record: record({ loadBalancer: `lb-${n}` }),
    }));
    const text = section({ swaps }, language);
    expect(Array.from(text).length).toBeLessThan(26_000);
    expect(text).toContain('`lb-79`');
    expect(text).not.toContain('`lb-80`');
    expect(text).toContain('920');
    expect(text).toMatch(language === 'en' ? /Nothing uses the e-mail/ : /どこからも使用されていません/);
  });
});
