import {
  DescribeCertificateCommand,
  ListCertificatesCommand,
  RequestCertificateCommand,
  UpdateCertificateOptionsCommand,
} from '@aws-sdk/client-acm';
import {
  DescribeListenerCertificatesCommand,
  DescribeListenersCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { expect, test } from '@jest/globals';
import { callsAbout } from '../../../sandbox/aws/faults.ts';
import { chooseForms, formChoices, usualForms } from '../../../sandbox/aws/forms.ts';
import { optionalMembers, withoutMember } from '../../../sandbox/aws/omissions.ts';
import { account, clients, refusal, region, sandbox } from './setup.ts';

const names = ['shop.example.com'];

test('the usual forms are the first choices, and every choice can be drawn', () => {
  expect(usualForms().switchedDomains).toBe('DNS');
  const last = chooseForms(() => 0.999);
  for (const [point, choices] of Object.entries(formChoices)) {
    expect([point, last[point as keyof typeof last]]).toEqual([point, choices.at(-1)]);
  }
});

test('describe may go on saying EMAIL after a switch in place that has succeeded', async () => {
  const aws = await sandbox({ settings: { cnameDelay: 0 } });
  const { acm } = await clients(aws);
  const CertificateArn = aws.addCertificate({ account, region, names });
  await acm.send(new UpdateCertificateOptionsCommand({ CertificateArn, Options: { ValidationMethod: 'DNS' } }));
  aws.registerRecords(CertificateArn);
  const describe = async () => (await acm.send(new DescribeCertificateCommand({ CertificateArn }))).Certificate;
  expect((await describe())?.DomainValidationOptions?.[0]?.ValidationMethod).toBe('DNS');
  aws.settings.forms.switchedDomains = 'EMAIL';
  const told = await describe();
  expect(told?.UpdateSummary?.Status).toBe('SUCCESS');
  expect(told?.DomainValidationOptions?.[0]).toMatchObject({ ValidationMethod: 'EMAIL' });
  expect(told?.DomainValidationOptions?.[0]?.ValidationEmails).toHaveLength(5);
});

test.each(['FAILED', 'vanished', 'PENDING_DOMAIN_VALIDATION'] as const)(
  'a switch that timed out shows as %s and can be started again',
  async (form) => {
    const aws = await sandbox({ settings: { cnameDelay: 0, forms: { ...usualForms(), switchTimeout: form } } });
    const { acm } = await clients(aws);
    const CertificateArn = aws.addCertificate({ account, region, names });
    const start = () =>
      acm.send(new UpdateCertificateOptionsCommand({ CertificateArn, Options: { ValidationMethod: 'DNS' } }));
    await start();
    expect((await refusal(start())).name).toBe('ConflictException');
    aws.ageCertificate(CertificateArn, 73);
    const { Certificate } = await acm.send(new DescribeCertificateCommand({ CertificateArn }));
    expect(Certificate?.UpdateSummary?.Status).toBe(form === 'vanished' ? undefined : form);
    await start();
  },
);

test('any optional member can be left out of an answer about one certificate alone', async () => {
  const aws = await sandbox();
  const { acm } = await clients(aws);
  const [one, other] = ['1', '2'].map((id) => aws.addCertificate({ account, region, names, id }));
  const path = 'Certificate.DomainValidationOptions.ValidationMethod';
  expect(optionalMembers('acm', 'DescribeCertificate')).toContain(path);
  aws.faults.add({ match: callsAbout(one ?? '', 'DescribeCertificate'), effect: { omit: path } });
  const methods = await Promise.all(
    [one, other].map(async (CertificateArn) => {
      const { Certificate } = await acm.send(new DescribeCertificateCommand({ CertificateArn }));
      return Certificate?.DomainValidationOptions?.map(({ ValidationMethod }) => ValidationMethod);
    }),
  );
  expect(methods).toEqual([[undefined], ['EMAIL']]);
  expect(aws.violations).toEqual([]);
});

test('members are left out of every item of a list, and of nothing that is not there', () => {
  const answer = { List: [{ Name: 'a', Value: 1 }, { Name: 'b' }], Next: 'x' };
  expect(withoutMember(answer, 'List.Value')).toEqual({ List: [{ Name: 'a' }, { Name: 'b' }], Next: 'x' });
  expect(withoutMember(answer, 'Other.Value')).toEqual(answer);
});

test('no member that AWS requires counts as optional', () => {
  const known = optionalMembers('acm', 'DescribeCertificate');
  expect(known).toContain('Certificate.InUseBy');
  expect(known).not.toContain('Certificate.DomainValidationOptions.DomainName');
  expect(optionalMembers('elasticloadbalancing', 'DescribeListenerCertificates')).toContain('Certificates.IsDefault');
});

test('key algorithms come in both spellings, as the model check accepts', async () => {
  const aws = await sandbox();
  const { acm } = await clients(aws);
  const CertificateArn = aws.addCertificate({ account, region, names });
  const spellings = async () => {
    const { Certificate } = await acm.send(new DescribeCertificateCommand({ CertificateArn }));
    const { CertificateSummaryList: [summary] = [] } = await acm.send(new ListCertificatesCommand({}));
    return [Certificate?.KeyAlgorithm, summary?.KeyAlgorithm];
  };
  expect(await spellings()).toEqual(['RSA-2048', 'RSA_2048']);
  aws.settings.forms.keyAlgorithms = 'hyphens';
  expect(await spellings()).toEqual(['RSA-2048', 'RSA-2048']);
  aws.settings.forms.keyAlgorithms = 'underscores';
  expect(await spellings()).toEqual(['RSA_2048', 'RSA_2048']);
  expect(aws.violations).toEqual([]);
});

test('the certificates of a listener come in any order', async () => {
  const aws = await sandbox();
  const { elb } = await clients(aws);
  const [first = '', second = ''] = ['1', '2'].map((id) => aws.addCertificate({ account, region, names, id }));
  const { arn: loadBalancerArn } = aws.addLoadBalancer({ account, region, name: 'alb' });
  const ListenerArn = await aws.addListener({ loadBalancerArn, certificateArn: second, sni: [first] });
  const order = async () => {
    const { Certificates } = await elb.send(new DescribeListenerCertificatesCommand({ ListenerArn }));
    return Certificates?.map(({ CertificateArn }) => CertificateArn);
  };
  expect(await order()).toEqual([second, first]);
  aws.settings.forms.listenerCertificates = 'default-last';
  expect(await order()).toEqual([first, second]);
});

test('load balancers throttle under the name that arrives', async () => {
  const aws = await sandbox();
  const { elb } = await clients(aws);
  aws.faults.add({ match: () => true, effect: 'throttle', times: 1 });
  expect((await refusal(elb.send(new DescribeListenersCommand({ LoadBalancerArn: 'x' })))).name).toBe('Throttling');
});

test('an exported certificate is eligible for renewal though nothing in AWS uses it', async () => {
  const aws = await sandbox();
  const { acm } = await clients(aws);
  aws.addCertificate({ account, region, names, exportOption: 'ENABLED', isExported: true });
  aws.addCertificate({ account, region, names: ['b.example.com'], exportOption: 'ENABLED' });
  const { CertificateSummaryList: found } = await acm.send(new ListCertificatesCommand({}));
  expect(found?.map(({ Exported, RenewalEligibility }) => [Exported, RenewalEligibility])).toEqual([
    [true, 'ELIGIBLE'],
    [false, 'INELIGIBLE'],
  ]);
});

test('an e-mail request names the domain whose addresses ACM writes to', async () => {
  const aws = await sandbox();
  const { acm } = await clients(aws);
  const DomainName = 'shop.example.com';
  const DomainValidationOptions = [{ DomainName, ValidationDomain: 'example.com' }];
  const asked = new RequestCertificateCommand({ DomainName, ValidationMethod: 'EMAIL', DomainValidationOptions });
  const { CertificateArn } = await acm.send(asked);
  const { Certificate } = await acm.send(new DescribeCertificateCommand({ CertificateArn }));
  const [domain] = Certificate?.DomainValidationOptions ?? [];
  expect(domain?.ValidationDomain).toBe('example.com');
  expect(domain?.ValidationEmails).toContain('admin@example.com');
});
