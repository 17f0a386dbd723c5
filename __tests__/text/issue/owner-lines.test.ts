import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ownerKinds } from '../../../src/core/swap/owners.ts';
import { ownerLines, type LineFacts } from '../../../src/text/issue/owner-lines.ts';

const certificateArn = 'arn:aws:acm:eu-west-1:111122223333:certificate/0000';
const facts: LineFacts = { certificateArn, role: 'both', type: 'application', port: 8443 };

describe.each(ownerKinds)('the lines that a user of %s changes', (kind) => {
  test.each(['application', 'network', 'classic'] as const)('name the certificate, on a %s load balancer', (type) => {
    const lines = ownerLines[kind]({ ...facts, type });
    expect(lines.length).toBeGreaterThan(0);
    for (const { syntax, text } of lines) {
      expect(text).toContain(certificateArn);
      expect(text.split('\n')[0]).toMatch(/^# \S/);
      if (syntax === 'yaml') expect(JSON.stringify(parse(text))).toContain(certificateArn);
    }
  });
});

test.each<[Partial<LineFacts>, string, string]>([
  [{}, 'Elastic Beanstalk', 'aws:elbv2:listener:8443:\n    SSLCertificateArns'],
  [{ type: 'classic' }, 'Elastic Beanstalk', 'aws:elb:listener:8443:\n    SSLCertificateId'],
  [{}, 'AWS Load Balancer Controller (Gateway)', 'protocolPort: "HTTPS:8443"'],
  [{ type: 'network' }, 'AWS Load Balancer Controller (Gateway)', 'protocolPort: "TLS:8443"'],
  [{ type: 'classic' }, 'CloudFormation', 'SSLCertificateId'],
  [{ type: 'classic' }, 'Terraform', 'ssl_certificate_id'],
])('fit the listener: %j of %s', (part, kind, expected) => {
  const lines = ownerLines[kind as keyof typeof ownerLines]({ ...facts, ...part });
  expect(lines.map(({ text }) => text).join('\n')).toContain(expected);
});

test('name the list or the default of a listener, as it holds the certificate', () => {
  const shown = (role: LineFacts['role']): string =>
    ownerLines
      .Terraform({ ...facts, role })
      .map(({ text }) => text.split(/ \(|\n/)[0])
      .join();
  expect([shown('default'), shown('sni'), shown('both')]).toEqual([
    '# aws_lb_listener',
    '# aws_lb_listener_certificate',
    '# aws_lb_listener,# aws_lb_listener_certificate',
  ]);
});
