import { expect, test } from '@jest/globals';
import { withAccountNames } from '../../../src/modes/scan/report-certificates.ts';
import { reported } from '../../text/fixtures.ts';

test('certificates that only an issue tells of have the name that the config or another certificate gives', () => {
  const certificates = [
    reported(1, { account: '111122223333' }),
    reported(2, { account: '444455556666' }),
    reported(3, { account: '444455556666', accountName: 'found' }),
    reported(4, { account: '777788889999' }),
  ];
  const accounts = [{ id: '111122223333', name: 'shop', owners: [], regions: ['eu-west-1'] }];
  const named = withAccountNames({ accounts }, certificates).map(({ accountName }) => accountName);
  expect(named).toEqual(['shop', 'found', 'found', undefined]);
});
