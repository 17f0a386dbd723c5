import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { certificateId, loadBalancerOfListener, parseArn, parseLoadBalancerArn } from '../../src/core/arn.ts';

const lb = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:';

describe('an ARN', () => {
  test('is taken apart at its first five colons', () => {
    expect(parseArn('arn:aws-cn:iam::111122223333:role/a:b/c')).toEqual({
      partition: 'aws-cn',
      service: 'iam',
      region: '',
      account: '111122223333',
      resource: 'role/a:b/c',
    });
  });

  test.each([
    '',
    'arn',
    'arn:aws:acm',
    'arn::acm:r:a:x',
    'arn:aws:acm:r:a:',
    'urn:aws:acm:r:a:x',
    'arn:aws:acm:r:a:x y',
    'arn:*:acm:eu-west-1:111122223333:certificate/a',
    'arn:aws:acm:*:111122223333:certificate/a',
    'arn:aws:acm:eu-west-1:????????????:certificate/a',
    'arn:aws:acm:eu-west-1:111122223333:certificate/*',
    'arn:aws:iam::111122223333:role/${aws:username}',
  ])('is none in %j', (text) => {
    expect(parseArn(text)).toBeUndefined();
  });

  test('of any text never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const read of [parseArn, certificateId, parseLoadBalancerArn, loadBalancerOfListener]) {
          expect(() => read(text)).not.toThrow();
          expect(() => read(`arn:aws:elasticloadbalancing:${text}`)).not.toThrow();
        }
      }),
    );
  });
});

describe('a certificate id', () => {
  test('stands behind certificate/ in an ARN of ACM', () => {
    expect(certificateId('arn:aws:acm:eu-west-1:111122223333:certificate/12345678-aaaa')).toBe('12345678-aaaa');
  });

  test.each([
    'arn:aws:acm-pca:eu-west-1:111122223333:certificate/12345678',
    'arn:aws:acm:eu-west-1:111122223333:certificate/',
    'arn:aws:acm:eu-west-1:111122223333:certificate/a/b',
    'arn:aws:iam::111122223333:server-certificate/name',
  ])('is not in %s', (arn) => {
    expect(certificateId(arn)).toBeUndefined();
  });
});

describe('a load balancer', () => {
  test.each([
    ['loadbalancer/app/shop/50dc6c495c0c9188', 'application', 'shop'],
    ['loadbalancer/net/mail/50dc6c495c0c9188', 'network', 'mail'],
    ['loadbalancer/gwy/gate/50dc6c495c0c9188', 'gateway', 'gate'],
    ['loadbalancer/old-elb', 'classic', 'old-elb'],
  ])('named by %s is of type %s', (resource, type, name) => {
    expect(parseLoadBalancerArn(lb + resource)).toMatchObject({ type, name, account: '111122223333' });
  });

  test.each(['loadbalancer/app/shop', 'listener/app/shop/a/b', 'targetgroup/shop/a', 'loadbalancer/app/shop/a/b'])(
    'is not named by %s',
    (resource) => {
      expect(parseLoadBalancerArn(lb + resource)).toBeUndefined();
    },
  );

  test('is found from its listener', () => {
    expect(loadBalancerOfListener(`${lb}listener/net/mail/aaaa/bbbb`)).toMatchObject({
      arn: `${lb}loadbalancer/net/mail/aaaa`,
      type: 'network',
      name: 'mail',
    });
  });

  test.each([
    `${lb}listener/gwy/gate/aaaa/bbbb`,
    `${lb}listener/app/shop/aaaa`,
    `${lb}listener-rule/app/shop/aaaa/bbbb/cccc`,
    'arn:aws:elasticloadbalancing:eu-west-1:1111:listener/app/shop/aaaa/bbbb',
    'arn:aws:acm:eu-west-1:111122223333:listener/app/shop/aaaa/bbbb',
    `${lb}listener/app/*/*/*`,
    `${lb}listener/app/shop/aaaa/*`,
    `${lb}listener/app/shop/aaaa/????`,
    `${lb}listener/app/sh\u{ff0a}p/aaaa/bbbb`,
    `${lb}loadbalancer/*`,
    `${lb}loadbalancer/edge-?`,
  ])('is not found from %s', (arn) => {
    expect(loadBalancerOfListener(arn)).toBeUndefined();
  });
});
