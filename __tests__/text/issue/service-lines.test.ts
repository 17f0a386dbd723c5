import { describe, expect, test } from '@jest/globals';
import { knownServices, sortUses, unnamedServices } from '../../../src/core/certificate/usage.ts';
import { languages } from '../../../src/core/language.ts';
import { serviceLines, serviceSection } from '../../../src/text/issue/service-lines.ts';
import { issueBody } from '../../../src/text/issue/issue.ts';
import { certificate, newArn, replacement } from '../../core/fixtures.ts';
import { issueModel } from '../fixtures.ts';

/** Services without a call that exchanges the certificate of a name, or that make their own. */
const withoutCommand = [
  'OpenSearch Serverless',
  'AppSync',
  'App Runner',
  'Verified Access',
  'EC2',
  'Network Firewall',
  'IoT Core',
  'Gateway Load Balancer',
  'exported',
  'unknown',
];

describe.each(languages)('what uses a certificate and has no listener, in %s', (language) => {
  const section = (service: string, arn: string): string =>
    serviceSection([{ service, arn }], newArn, certificate(), language);

  test.each(knownServices)('%s is named with its command, or that there is none', (service) => {
    const text = section(service, 'arn:aws:x:eu-west-1:111122223333:things/abc-1');
    expect(text).toContain('arn:aws:x:eu-west-1:111122223333:things/abc-1');
    expect(text).toContain(newArn);
    expect(/^aws /m.test(text)).toBe(!withoutCommand.includes(service));
    expect(serviceLines[service] === undefined).toBe(withoutCommand.includes(service));
  });

  test('a service that nobody knows is named all the same', () => {
    expect(section('braket', 'arn:aws:braket:eu-west-1:1:x/y')).toContain('`arn:aws:braket:eu-west-1:1:x/y`');
  });
});

test.each([
  ['arn:aws:elasticloadbalancing:eu-west-1:999900001111:loadbalancer/app/prod-iad-1/87', '/regionalCertificateArn'],
  ['arn:aws:cloudfront::392220576650:distribution/E1', 'path=/certificateArn'],
  ['arn:aws:apigateway:eu-west-1::/domainnames/shop.example.com', 'apigatewayv2 update-domain-name'],
  ['arn:aws:amplify:eu-west-1:111122223333:apps/d1', 'customCertificateArn='],
  ['arn:aws:cloudfront::111122223333:distribution/E1', "--id 'E1'"],
])('%s gets the command of its service: %s', (arn, expected) => {
  const { others } = sortUses([arn], '111122223333');
  expect(others).toHaveLength(1);
  expect(serviceSection(others, newArn, certificate(), 'en')).toContain(expected);
});

test('an issue has the commands once the replacement is issued, and never where the ARN stays', () => {
  const others = [{ service: 'CloudFront', arn: 'arn:aws:cloudfront::111122223333:distribution/E1' }];
  const shown = (part: Parameters<typeof issueModel>[0]): boolean =>
    issueBody(issueModel({ state: 'blocked', others, strategy: 'replace', ...part })).includes('aws cloudfront');
  expect(shown({ replacement: replacement() })).toBe(true);
  expect(shown({ replacement: replacement({ status: 'PENDING_VALIDATION' }) })).toBe(false);
  expect(shown({ replacement: replacement(), strategy: 'in-place' })).toBe(false);
  expect(shown({ replacement: replacement(), others: [] })).toBe(false);
});

test('what a shell would take for more than a name stays out of commands', () => {
  const arn = "arn:aws:opensearch:eu-west-1:1:domain/x'; rm -rf $(pwd)`;";
  const [, block = ''] = serviceSection([{ service: 'OpenSearch Service', arn }], newArn, certificate(), 'en').split(
    '```',
  );
  expect(block).toContain("--domain-name '<id>'");
  expect(unnamedServices).toContain('exported');
});
