import { expect, test } from '@jest/globals';
import { judgeWatch, type WatchedRecord } from '../../../src/core/dns/watch.ts';

const record = (state: WatchedRecord['state'], mistake?: WatchedRecord['mistake']): WatchedRecord => ({
  state,
  mistake,
});
const [there, gone, unseen] = [record('present'), record('missing'), record('unknown')];

test.each<[string, readonly WatchedRecord[], string]>([
  ['all are there', [there, there], 'kept'],
  ['one is gone', [there, gone], 'lost'],
  ['one is gone and one was not seen', [unseen, gone], 'lost'],
  ['one says something else', [there, record('wrong')], 'lost'],
  ['one is missing at some name servers', [there, record('wrong', 'some-name-servers')], 'unclear'],
  ['one was not seen', [there, unseen], 'unclear'],
  ['there is none', [], 'unclear'],
])('where %s', (_what, records, expected) => {
  expect(judgeWatch(records)).toBe(expected);
});
