import { expect, test } from '@jest/globals';
import {
  certificatesOf,
  mergeEvents,
  type HealthEntity,
  type HealthEvent,
} from '../../../src/core/certificate/health.ts';
import { oldArn } from '../fixtures.ts';

function event(arn: string, entities: readonly HealthEntity[]): HealthEvent {
  return {
    ...{ arn, code: 'AWS_ACM_RENEWAL_STATE_CHANGE', category: 'scheduledChange', region: 'eu-west-1' },
    ...{ status: 'open', startsAt: undefined, entities },
  };
}

const entity = (account: string, value: string, status = 'PENDING'): HealthEntity => ({ account, value, status });

test('an event is about the certificates whose ARNs it names, and nothing else', () => {
  const values = [oldArn, 'AWS_ACCOUNT', oldArn.replace('certificate/', 'other/'), ''];
  expect(
    certificatesOf(
      event(
        'e',
        values.map((value) => entity('1', value)),
      ),
    ),
  ).toEqual([oldArn]);
});

test('the same event of several accounts is one, with what each says once, in a fixed order', () => {
  const first = event('b', [entity('2', 'y'), entity('1', 'x', 'OLD')]);
  const again = event('b', [entity('1', 'x', 'NEW'), entity('1', 'a')]);
  const other = event('a', [entity('3', 'z')]);
  const merged = [other, event('b', [entity('1', 'a'), entity('1', 'x', 'NEW'), entity('2', 'y')])];
  expect(mergeEvents([first, other, again])).toEqual(merged);
  expect(mergeEvents([other, first, again])).toEqual(merged);
  expect(mergeEvents([])).toEqual([]);
});
