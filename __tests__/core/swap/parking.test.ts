import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { isParked } from '../../../src/core/swap/parking.ts';
import type { IssueEvent } from '../../../src/core/repository.ts';
import type { ListenerRecord } from '../../../src/core/swap/swap-record.ts';

const swapLabel = 'acm-swap';

function event(label: string, second: number, kind: 'labeled' | 'unlabeled' = 'labeled'): IssueEvent {
  const createdAt = Temporal.Instant.from('2026-11-24T10:00:00Z').add({ seconds: second });
  return { kind, label, actor: { login: 'octocat', isBot: false }, app: undefined, createdAt };
}

function failed(
  finishedAt: string | undefined,
  code: 'verification-failed' | 'throttled' | 'access-denied' = 'verification-failed',
) {
  const record: ListenerRecord = {
    arn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/shop/0123456789abcdef/0123456789abcdef',
    path: 'acm-migrations/shop.yml',
    loadBalancer: 'shop',
    type: 'application',
    port: 443,
    from: 'arn:aws:acm:eu-west-1:111122223333:certificate/a',
    to: 'arn:aws:acm:eu-west-1:111122223333:certificate/b',
    outcome: 'failed',
    reason: { code, detail: '' },
    finishedAt,
    evidence: '',
  };
  return record;
}

const at = (second: number): string => `2026-11-24T10:00:${String(second).padStart(2, '0')}.500Z`;

describe('a pull request after a failed verification', () => {
  const labelled = event(swapLabel, 0);

  test('is parked by the record alone, whatever its labels', () => {
    expect(isParked({ labels: [], events: [labelled], records: [failed(at(5))], swapLabel })).toBe(true);
    expect(isParked({ labels: [], events: [labelled], records: [failed(undefined)], swapLabel })).toBe(true);
    expect(isParked({ labels: [], events: [], records: [failed(at(5))], swapLabel })).toBe(true);
  });

  test('goes on once the label is set anew in a later second', () => {
    const anew = (second: number): readonly IssueEvent[] => [
      labelled,
      event(swapLabel, second, 'unlabeled'),
      event(swapLabel, second),
    ];
    expect(isParked({ labels: [], events: anew(5), records: [failed(at(5))], swapLabel })).toBe(true);
    expect(isParked({ labels: [], events: anew(6), records: [failed(at(5))], swapLabel })).toBe(false);
    expect(isParked({ labels: [], events: anew(6), records: [failed(at(5)), failed(at(7))], swapLabel })).toBe(true);
  });

  test('is not parked by what failed for another reason', () => {
    expect(isParked({ labels: [], events: [labelled], records: [failed(at(5), 'throttled')], swapLabel })).toBe(false);
  });

  test('is not parked by its label where the record says that AWS refused, since it may be allowed by now', () => {
    const parked = { labels: ['acm:failed', swapLabel], events: [labelled, event('acm:failed', 9)], swapLabel };
    expect(isParked({ ...parked, records: [failed(at(5), 'access-denied')] })).toBe(false);
    expect(isParked({ ...parked, records: [failed(at(5), 'access-denied'), failed(at(6))] })).toBe(true);
  });

  test('is parked by its label alone, until the label that asks for it is set anew', () => {
    const labels = ['acm:failed', swapLabel];
    const parked = [labelled, event('acm:failed', 9)];
    expect(isParked({ labels, events: parked, records: [], swapLabel })).toBe(true);
    expect(isParked({ labels: [swapLabel], events: parked, records: [], swapLabel })).toBe(false);
    expect(isParked({ labels, events: [...parked, event(swapLabel, 9)], records: [], swapLabel })).toBe(false);
  });
});
