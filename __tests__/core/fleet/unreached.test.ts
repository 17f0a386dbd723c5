import { describe, expect, test } from '@jest/globals';
import { judgeUnreached, type ScanCoverage } from '../../../src/core/fleet/unreached.ts';

const around: ScanCoverage = {
  withFoundRegions: new Set(['1', '2']),
  scanned: new Set(['1', '2', '3']),
  isTracked: () => false,
};

const denied = (account: string, region: string): { account: string; region: string; isServiceControl: boolean } => ({
  account,
  region,
  isServiceControl: true,
});

describe('what could not be looked at', () => {
  test('is no failure where the organisation closes a region that nobody named, told once a region', () => {
    const all = [denied('2', 'us-west-1'), denied('1', 'us-west-1'), denied('1', 'eu-west-3')];

    expect(judgeUnreached(all, around)).toEqual({
      failures: [],
      closed: [
        { region: 'eu-west-3', accounts: ['1'] },
        { region: 'us-west-1', accounts: ['1', '2'] },
      ],
    });
  });

  test.each([
    ['the config named the region', denied('3', 'us-west-1'), around],
    [
      'AWS does not speak of a service control policy',
      { ...denied('1', 'us-west-1'), isServiceControl: false },
      around,
    ],
    ['no other region of the account was looked at', denied('1', 'us-west-1'), { ...around, scanned: new Set(['2']) }],
    ['an open issue waits there', denied('1', 'us-west-1'), { ...around, isTracked: () => true }],
  ])('is a failure where %s', (...[, one, surroundings]) => {
    expect(judgeUnreached([one], surroundings)).toEqual({ failures: [one], closed: [] });
  });
});
