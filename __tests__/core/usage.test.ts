import { describe, expect, test } from '@jest/globals';
import { sortUses } from '../../src/core/usage.ts';
import { account, region } from './fixtures.ts';

const lb = `arn:aws:elasticloadbalancing:${region}:${account}:loadbalancer`;

describe('what uses a certificate', () => {
  test('is swapped on the load balancers of its own account', () => {
    const arns = [`${lb}/app/shop/a`, `${lb}/net/mail/b`, `${lb}/old-elb`];
    expect(sortUses(arns, account)).toEqual({ loadBalancers: arns, others: [] });
  });

  test.each([
    [`${lb.replace(account, '444455556666')}/app/x/a`, 'a service in an account of AWS'],
    [`arn:aws:cloudfront::${account}:distribution/E1`, 'CloudFront'],
    [`arn:aws:apigateway:${region}::/domainnames/api.example.com`, 'API Gateway'],
    [`arn:aws:new-service:${region}:${account}:thing/1`, 'new-service'],
    ['whatever', 'unknown'],
  ])('%s is named %s and left to people', (arn, service) => {
    expect(sortUses([arn], account)).toEqual({ loadBalancers: [], others: [{ arn, service }] });
  });
});
