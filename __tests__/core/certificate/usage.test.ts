import { describe, expect, test } from '@jest/globals';
import { sortUses } from '../../../src/core/certificate/usage.ts';
import { account, region } from '../fixtures.ts';

const lb = `arn:aws:elasticloadbalancing:${region}:${account}:loadbalancer`;

describe('what uses a certificate', () => {
  test('is swapped on the load balancers of its own account', () => {
    const arns = [`${lb}/app/shop/a`, `${lb}/net/mail/b`, `${lb}/old-elb`];
    expect(sortUses(arns, account)).toEqual({ loadBalancers: arns, others: [] });
  });

  test.each([
    [`${lb.replace(account, '444455556666')}/app/x/a`, 'aws-load-balancer'],
    ['arn:aws:elasticloadbalancing:us-east-1:250044486744:loadbalancer/app/prod-iad-1-az1-1-87/a', 'aws-load-balancer'],
    [`${lb.replace(account, '444455556666')}/old`, 'aws-load-balancer'],
    [`${lb}/gwy/x/a`, 'Gateway Load Balancer'],
    ['arn:aws:cloudfront::444455556666:distribution/E1', 'aws-distribution'],
    [`arn:aws:cognito-idp:${region}:${account}:userpool/x`, 'Cognito'],
    [`arn:aws:es:${region}:${account}:domain/x`, 'OpenSearch Service'],
    [`arn:aws:appsync:${region}:${account}:domainnames/x`, 'AppSync'],
    [`arn:aws:amplify:${region}:${account}:apps/x`, 'Amplify'],
    [`arn:aws:apprunner:${region}:${account}:service/x`, 'App Runner'],
    [`arn:aws:ec2:${region}:${account}:client-vpn-endpoint/cvpn-1`, 'Client VPN'],
    [`arn:aws:ec2:${region}:${account}:verified-access-endpoint/vae-1`, 'Verified Access'],
    [`arn:aws:ec2:${region}:${account}:instance/i-1`, 'EC2'],
    [`arn:aws:iam::${account}:role/enclave`, 'Nitro Enclaves (IAM role)'],
    [`arn:aws:network-firewall:${region}:${account}:tls-configuration/x`, 'Network Firewall'],
    [`arn:aws:vpc-lattice:${region}:${account}:service/x`, 'VPC Lattice'],
    [`arn:aws:transfer:${region}:${account}:server/x`, 'Transfer Family'],
    [`arn:aws:cloudfront::${account}:distribution/E1`, 'CloudFront'],
    [`arn:aws:apigateway:${region}::/domainnames/api.example.com`, 'API Gateway'],
    [`arn:aws:new-service:${region}:${account}:thing/1`, 'new-service'],
    ['whatever', 'unknown'],
  ])('%s is named %s and left to people', (arn, service) => {
    expect(sortUses([arn], account)).toEqual({ loadBalancers: [], others: [{ arn, service }] });
  });
});
