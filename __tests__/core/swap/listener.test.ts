import { describe, expect, test } from '@jest/globals';
import type { LoadBalancerType } from '../../../src/core/arn.ts';
import type { CertificateRole } from '../../../src/core/swap/listener.ts';
import { roleOf, swappableType } from '../../../src/core/swap/listener.ts';
import { listener, loadBalancer, newArn, oldArn } from '../fixtures.ts';

describe('where a listener holds a certificate', () => {
  test.each<[CertificateRole | undefined, string | undefined, string[]]>([
    ['default', oldArn, []],
    ['default', oldArn, [newArn]],
    ['sni', newArn, [newArn, oldArn]],
    ['sni', undefined, [oldArn]],
    ['both', oldArn, [oldArn]],
    [undefined, newArn, [newArn]],
    [undefined, undefined, []],
  ])('%s', (role, defaultCertificate, sniCertificates) => {
    expect(roleOf(listener({ defaultCertificate, sniCertificates }), oldArn)).toBe(role);
  });
});

test.each<[LoadBalancerType, string]>([
  ['application', 'application'],
  ['network', 'network'],
  ['classic', 'classic'],
  // It has no certificates.
  ['gateway', 'network'],
])('a load balancer of type %s is swapped as %s', (type, swapped) => {
  expect(swappableType(loadBalancer({ type }))).toBe(swapped);
});
