import { expect, test } from '@jest/globals';
import { createSecrets } from '../../../src/adapters/runtime/secrets.ts';

test('takes out every secret as it is and as a URL holds it, also those that the runner gave', () => {
  const { hide, redact } = createSecrets(['given+by/runner=', undefined, '']);
  hide('a(b)c*d/e+f');
  const text = 'token a(b)c*d/e+f or a(b)c*d%2Fe%2Bf; given+by/runner= and given%2Bby%2Frunner%3D';
  expect(redact(text)).toBe('token *** or ***; *** and ***');
});

test('leaves words alone that happen to be as short as a secret', () => {
  const { hide, redact } = createSecrets();
  hide('secret');
  expect(redact('the secret of the trade')).toBe('the secret of the trade');
});
