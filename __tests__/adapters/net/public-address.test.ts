import { expect, test } from '@jest/globals';
import { isPublicAddress } from '../../../src/adapters/net/public-address.ts';

test.each([
  '10.1.2.3',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  'fe80::1',
  'fec0::1',
  '::10.0.0.1',
  '2001:0:a00:1::1',
  'fd00::1',
  'fc12:3456::1',
  'ff02::1',
  '::ffff:10.0.0.1',
  '::ffff:127.0.0.1',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  'ns1.example.com',
  '',
])('%s is in no public network', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['1.1.1.1', '172.15.255.255', '172.32.0.1', '9.255.255.255', '11.0.0.0', '205.251.192.1', '2606:4700::1111'])(
  '%s is in the public Internet',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);
