import { describe, expect, test } from '@jest/globals';
import { migrationStates } from '../../../src/core/issue/labels.ts';
import { groupByWait, waitOf, waits } from '../../../src/core/issue/waiting.ts';
import { reported } from '../../text/fixtures.ts';

describe('what a certificate waits for', () => {
  test('goes by its state where nothing else is known', () => {
    const found = Object.fromEntries(migrationStates.map((state) => [state, waitOf(reported(1, { state }))]));
    expect(found).toEqual({
      ...{ found: 'next-run', 'awaiting-dns': 'dns', ready: 'review', 'waiting-for-window': 'window' },
      ...{ swapped: 'next-run', failed: 'failed', blocked: 'blocked', done: 'done' },
    });
  });

  test('is a limit where one holds it back, and nothing where it is only listed', () => {
    expect(waitOf(reported(1, { state: 'ready', heldBackBy: 'pull-requests.max-open' }))).toBe('limit');
    expect(waitOf(reported(1, { state: undefined }))).toBeUndefined();
  });
});

test('certificates are grouped by it, the nearest end first, then by ARN', () => {
  const none = { deadline: undefined, opensAt: undefined, notAfter: undefined };
  const certificates = [
    reported(1, none),
    reported(2, { ...none, notAfter: '2027-01-03' }),
    reported(3, { ...none, opensAt: '2027-01-02', notAfter: '2026-01-01' }),
    reported(5, { ...none, deadline: '2027-01-01', opensAt: '2028-01-01' }),
    reported(4, { ...none, deadline: '2027-01-01' }),
    reported(6, { state: 'done' }),
    reported(7, { state: undefined, listed: 'unused' }),
  ];
  for (const given of [certificates, certificates.toReversed()]) {
    const groups = [...groupByWait(given)].map(([wait, of]) => [wait, of.map(({ arn }) => Number(arn.slice(47, 55)))]);
    expect(groups.map(([wait]) => wait)).toEqual([...waits]);
    expect(groups.filter(([, of]) => of?.length !== 0)).toEqual([
      ['dns', [4, 5, 3, 2, 1]],
      ['done', [6]],
    ]);
  }
});
