import { expect, test } from '@jest/globals';
import { UpstreamError } from '../../src/core/errors.ts';
import { withoutTokens } from '../../src/core/tokens.ts';

test.each([
  ['Authorization: token ghs_0123456789abcdefABCD is wrong', 'Authorization: token (secret) is wrong'],
  ['github_pat_11ABCDEFG0123456789_abcdefghij expired', '(secret) expired'],
  ['bad token eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln!', 'bad token (secret)!'],
  ['X-Amz-Security-Token: IQoJb3JpZ2luX2Vj/abc==&next', 'X-Amz-Security-Token: (secret)&next'],
  [
    'tunnel via http://user:pass@proxy.example.com:3128 failed',
    'tunnel via http://(secret)@proxy.example.com:3128 failed',
  ],
  [
    'nothing of mine at https://github.com/my-org, ghost@example.com',
    'nothing of mine at https://github.com/my-org, ghost@example.com',
  ],
])('foreign words are told without the token in %j', (text, told) => {
  expect(withoutTokens(text)).toBe(told);
});

test('a refusal tells no token, neither in its message nor as a reason', () => {
  const details = { service: 'github', operation: 'GET /x', code: '403', kind: 'denied', next: 'do this.' } as const;
  const error = new UpstreamError('GitHub said ghs_0123456789abcdefABCD.', details, undefined);
  expect(error.message).toBe('GitHub said (secret). Next: do this.');
  expect(error.detail).toEqual([{ key: 'upstream', said: 'GitHub said (secret).', next: 'do this.' }]);
});
