import { expect, test } from '@jest/globals';
import { certificatesAsCsv } from '../../../src/core/report/report-table.ts';
import { reported, reportedRecord } from '../../text/fixtures.ts';
import { certificateArn } from '../fixtures.ts';

test('the table of a report has a row for each certificate, with what is not known left empty', () => {
  const full = reported(1, {
    domains: ['a.com', 'b.com'],
    state: 'blocked',
    reason: { code: 'caa', detail: '', cure: 'Allow Amazon.' },
    records: [reportedRecord('a.com'), reportedRecord('b.com')],
    replacement: certificateArn(9),
    pullRequest: 'https://github.com/my-org/certs/pull/7',
  });
  const bare = reported(2, { state: undefined, listed: 'unused', records: [], deadline: undefined, issue: undefined });
  const [first, second] = full.records;
  const [header, ...rows] = certificatesAsCsv([full, bare]).slice(1).trimEnd().split('\r\n');
  expect(header).toBe(
    'account,region,domains,state,reason,cure,expires,deadline,records,certificate,replacement,issue,pull-request',
  );
  expect(rows).toEqual([
    [
      '111122223333,eu-west-1,a.com b.com,blocked,caa,Allow Amazon.,2027-06-01T00:00:00Z,2026-11-27T05:00:00Z',
      `${first?.name ?? ''} CNAME ${first?.value ?? ''}; ${second?.name ?? ''} CNAME ${second?.value ?? ''}`,
      `${full.arn},${certificateArn(9)},https://github.com/my-org/certs/issues/1,https://github.com/my-org/certs/pull/7`,
    ].join(','),
    `111122223333,eu-west-1,shop-2.example.com,unused,,,2027-06-01T00:00:00Z,,,${bare.arn},,,`,
  ]);
});
