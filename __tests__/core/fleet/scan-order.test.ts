import { expect, test } from '@jest/globals';
import { beginningIn, openAhead, placeKey, readPlaces, workOrder } from '../../../src/core/fleet/scan-order.ts';

const [first, second, third] = ['111122223333', '444455556666', '777788889999'];
const places = [
  { account: second, region: 'us-east-1' },
  { account: first, region: 'us-east-1' },
  { account: first, region: 'eu-west-1' },
];
const keysOf = (begin?: string): readonly string[] => workOrder(places, begin).map(placeKey);
const all = [`${first}/eu-west-1`, `${first}/us-east-1`, `${second}/us-east-1`];

test('a scan works by account and region, in whatever order they came', () => {
  expect(keysOf()).toEqual(all);
  expect(workOrder([...places].reverse(), undefined).map(placeKey)).toEqual(all);
});

test('a scan begins where the last one stopped, and goes round', () => {
  expect(keysOf(`${first}/us-east-1`)).toEqual([all[1], all[2], all[0]]);
  expect(keysOf(second)).toEqual([all[2], all[0], all[1]]);
});

test('a place that is gone gives way to the next one, and one behind all others to the first', () => {
  expect(keysOf(`${first}/eu-west-3`)).toEqual([all[1], all[2], all[0]]);
  expect(keysOf(third)).toEqual(all);
});

test('each account is begun with before the ones ahead of it are through, and no place is lost or doubled', () => {
  const fleet = ['a', 'b', 'c', 'd'].flatMap((id) => ['1', '2', '3'].map((region) => ({ account: id, region })));
  const orderWith = (lead: number): string =>
    openAhead(fleet, lead)
      .map(({ account, region }) => account + region)
      .join(' ');

  expect(orderWith(2)).toBe('a1 b1 a2 a3 c1 b2 b3 d1 c2 c3 d2 d3');
  expect(orderWith(1)).toBe('a1 a2 a3 b1 b2 b3 c1 c2 c3 d1 d2 d3');
  expect(orderWith(9)).toBe('a1 b1 c1 d1 a2 a3 b2 b3 c2 c3 d2 d3');
  expect(openAhead([], 3)).toEqual([]);
});

test('each shard begins at the first place that was left over in its own accounts', () => {
  const left = [`${second}/us-east-1`, `${first}/us-east-1`, `${first}/eu-west-1`];
  expect(beginningIn(left, new Set([first, third]))).toBe(`${first}/eu-west-1`);
  expect(beginningIn(left, new Set([second]))).toBe(`${second}/us-east-1`);
  expect(beginningIn(left, new Set([third]))).toBeUndefined();
});

test('what the dashboard has kept is read again, and what people made of it is left out', () => {
  expect(readPlaces(`${first}/us-east-1,${second}`)).toEqual([`${first}/us-east-1`, second]);
  expect(readPlaces(`${first}/US East,x/us-east-1,,${first}1/us-east-1`)).toEqual([]);
  expect(readPlaces(undefined)).toEqual([]);
});
