import { describe, expect, test } from '@jest/globals';
import { unpackRecords, type ListenerRecord } from '../../../src/core/swap/swap-record.ts';
import { reason } from '../../../src/core/reasons.ts';
import { readJsonMarker, readMarkers } from '../../../src/text/markdown/markdown.ts';
import { headline, swapComment, type SwapCommentModel } from '../../../src/text/pull-request/swap-comment.ts';
import { listenerArn, newArn, oldArn } from '../../core/fixtures.ts';
import { bodyLimit, escaped, hostile, length, nodeTypes, outsideCode } from '../fixtures.ts';

const presented = { serial: 'a1', subject: 'CN=shop', issuer: 'CN=Amazon', notAfter: '2027-01-01T00:00:00Z' };

function record(n: number, outcome: ListenerRecord['outcome'], part: Partial<ListenerRecord> = {}): ListenerRecord {
  return {
    arn: listenerArn('app', 'shop', n),
    path: 'acm-migrations/111122223333/eu-west-1/shop.example.com-00000001.yml',
    loadBalancer: 'shop',
    type: 'application',
    port: n,
    from: oldArn,
    to: newArn,
    outcome,
    evidence: '',
    ...part,
  };
}

function comment(listeners: readonly ListenerRecord[], part: Partial<SwapCommentModel> = {}): string {
  return swapComment({
    number: 12,
    action: 'swap',
    listeners,
    blockedBy: undefined,
    labelledBy: 'octocat',
    mergedBy: 'mona',
    notes: [],
    workflow: 'acm-weekly.yml',
    repository: 'acme/certs',
    language: 'en',
    timeZone: 'Asia/Tokyo',
    ...part,
  });
}

function remembered(text: string): readonly ListenerRecord[] {
  return unpackRecords(readJsonMarker(text, 'swap'));
}

describe('the comment on a merged pull request', () => {
  test('tells per listener what was before and after, when, and how it was verified', () => {
    const done = record(443, 'swapped', {
      finishedAt: '2026-11-24T05:00:00Z',
      before: presented,
      after: { ...presented, serial: 'b2' },
      evidence: 'three TLS handshakes in a row',
      run: 'https://github.com/my-org/certs/actions/runs/1',
    });
    const text = comment([done]);
    expect(readMarkers(text).get('comment')).toBe('swap');
    expect(text).toContain('### Swapped: 1 listener\n');
    for (const part of [
      'ALB `shop` port 443',
      '✅ swapped Tue 2026-11-24 14:00 GMT+9 (Tue 2026-11-24 05:00 UTC)',
      'serial `a1`',
      'serial `b2`',
      'three TLS handshakes in a row',
      '[run](https://github.com/my-org/certs/actions/runs/1)',
      'Label set by `octocat`, merged by `mona`.',
    ]) {
      expect(text).toContain(part);
    }
    expect(remembered(text)).toEqual([done]);
  });

  test.each<[ListenerRecord['outcome'], string]>([
    ['already-swapped', '✅ swapped already'],
    ['deferred', '⏳ waits'],
    ['refused', '🚫 refused'],
    ['failed', '❌ failed'],
    ['not-started', '⏸ not started'],
  ])('tells why a listener is %s', (outcome, shown) => {
    const text = comment([record(443, outcome, { reason: reason('frozen', 'year end') })]);
    expect(text).toContain(shown);
    expect(text).toContain('**[`frozen`](docs/operations.md#frozen)** (`year end`): Nothing to do');
  });

  test('tells why nothing was swapped', () => {
    const text = comment([], { blockedBy: reason('not-labelled') });
    expect(text).toContain('### Nothing was swapped\n\n**[`not-labelled`](docs/operations.md#not-labelled)**');
    expect(readJsonMarker(text, 'swap')).toBeUndefined();
  });

  test('says how to put the old certificate back once something was swapped', () => {
    expect(comment([record(443, 'swapped')])).toContain('mode=rollback -f pull-request=12');
    expect(comment([record(443, 'deferred')])).not.toContain('mode=rollback');
  });

  test('tells what was put back', () => {
    expect(
      headline({ action: 'rollback', listeners: [record(443, 'rolled-back')], blockedBy: undefined, language: 'en' }),
    ).toBe('Put back: 1 listener');
    expect(comment([], { action: 'rollback', blockedBy: reason('not-merged') })).toContain('### Nothing was put back');
  });

  test('counts the outcomes in its headline', () => {
    const listeners = (['swapped', 'already-swapped', 'failed', 'deferred', 'refused', 'not-started'] as const).map(
      (outcome, n) => record(n, outcome),
    );
    expect(headline({ action: 'swap', listeners, blockedBy: undefined, language: 'en' })).toBe(
      'Swap of 6 listeners: 2 swapped, 1 failed, 1 waiting, 1 refused, 1 not started',
    );
  });

  test('shows what a person has to look at first, and remembers the plan’s order', () => {
    const text = comment([record(1, 'swapped'), record(2, 'failed')]);
    expect(text.indexOf('port 2 ')).toBeLessThan(text.indexOf('port 1 '));
    expect(remembered(text).map(({ port }) => port)).toEqual([1, 2]);
  });

  test('lets no foreign text out of its code', () => {
    const foreign = { serial: hostile, subject: hostile, issuer: hostile, notAfter: '2027-01-01T00:00:00Z' };
    const entry = record(443, 'failed', {
      loadBalancer: hostile,
      reason: reason('service-error', hostile),
      before: foreign,
      after: foreign,
    });
    const text = comment([entry], {
      blockedBy: reason('unverifiable', hostile),
      labelledBy: hostile,
      mergedBy: hostile,
    });
    expect(outsideCode(text.replaceAll(/<!-- acm-email-to-dns:swap=.* -->/g, ''))).not.toMatch(escaped);
    expect(nodeTypes(text)).not.toContain('image');
    expect(remembered(text)).toEqual([entry]);
  });
});

describe('the comment on a swap of many listeners', () => {
  test.each([60, 250])('of %i fits, and still remembers each of them', (count) => {
    const long = {
      serial: 'a'.repeat(40),
      subject: 's'.repeat(300),
      issuer: 'i'.repeat(300),
      notAfter: '2027-01-01T00:00:00Z',
    };
    const listeners = Array.from({ length: count }, (_, n) =>
      record(n, n % 2 === 0 ? 'swapped' : 'refused', {
        finishedAt: '2026-11-24T05:00:00.123456789Z',
        reason: reason('service-error', '拒'.repeat(500)),
        before: long,
        after: long,
        evidence: 'e'.repeat(200),
        run: 'https://github.com/my-org/certs/actions/runs/1234567890',
      }),
    );
    const text = comment(listeners, { notes: Array.from({ length: 100 }, () => 'n'.repeat(400)) });
    expect(length(text)).toBeLessThanOrEqual(bodyLimit);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(200_000);
    expect(remembered(text).map(({ arn, outcome }) => [arn, outcome])).toEqual(
      listeners.map(({ arn, outcome }) => [arn, outcome]),
    );
    const rows = text.split('\n').filter((line) => line.startsWith('| ALB')).length;
    const dropped = Number(/(\d+) more listeners did not fit/.exec(text)?.[1]);
    expect(rows + dropped).toBe(count);
    expect(text).toContain('Label set by `octocat`');
  });
});
