import { afterEach, describe, expect, test } from '@jest/globals';
import { UpstreamError } from '../../../src/core/errors.ts';
import { addAccount, closeSandboxes, hubAccount, hubRole, startSandbox } from './support/sandbox.ts';
import { account, region, session } from './support/world.ts';

afterEach(closeSandboxes);

const scanRole = 'acm-email-to-dns-scan';
const other = '444455556666';

async function failureOf(work: Promise<unknown>): Promise<UpstreamError> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (!(error instanceof UpstreamError)) throw new Error('no upstream error', { cause: error });
  return error;
}

describe('a session that AWS calls expired before its time', () => {
  test('is opened anew, once for all calls that it signed, and they are sent again', async () => {
    const { sandbox, readers, count } = await startSandbox();
    const arn = sandbox.addCertificate({ account, region, names: ['shop.example.com'] });
    const { certificates } = await readers.open(session('scan'));
    const elsewhere = await readers.open(session('scan', { region: 'us-east-1' }));
    sandbox.expireSessions(account, scanRole);

    const [found] = await Promise.all([
      certificates.findEmailValidated(),
      certificates.findDnsValidated(),
      elsewhere.certificates.findEmailValidated(),
    ]);

    expect(found.certificates.map((certificate) => certificate.arn)).toEqual([arn]);
    expect(count('AssumeRoleWithWebIdentity')).toBe(2);
  });

  test('is opened anew where EC2 calls it RequestExpired', async () => {
    const { sandbox, readers, count } = await startSandbox();
    const request = { account, role: scanRole, near: undefined };
    sandbox.account(account).denials.push({ actions: ['account:*'] });
    await readers.listRegions(request);
    sandbox.faults.add({
      match: ({ operation }) => operation === 'DescribeRegions',
      effect: { error: 'ExpiredCredentials', message: 'Request has expired.' },
      times: 1,
    });

    const regions = await readers.listRegions(request);

    expect(regions).toContain('us-east-1');
    expect(count('AssumeRoleWithWebIdentity')).toBe(2);
  });

  test('lets a write go out again, since AWS refused it', async () => {
    const { sandbox, writers } = await startSandbox();
    const [from, to] = ['old', 'new'].map((id) =>
      sandbox.addCertificate({ account, region, id, names: ['shop.example.com'], validationMethod: 'DNS' }),
    ) as [string, string];
    const { arn: loadBalancerArn } = sandbox.addLoadBalancer({ account, region, name: 'shop' });
    const listener = await sandbox.addListener({ loadBalancerArn, certificateArn: from });
    const writer = await writers.openListenerWriter(session('swap', { listeners: [listener] }));
    sandbox.expireSessions(account, 'acm-email-to-dns-swap');

    await writer.setDefaultCertificate({ arn: listener, port: 443 }, to);

    expect(sandbox.listener(listener).defaultCertificate).toBe(to);
  });

  test('a second time in one call is reported, and costs one new session only', async () => {
    const { sandbox, readers, count } = await startSandbox();
    sandbox.faults.add({
      match: ({ operation }) => operation === 'SearchCertificates',
      effect: { error: 'ExpiredCredentials', message: 'The security token included in the request is expired' },
    });
    const { certificates } = await readers.open(session('scan'));

    const { details } = await failureOf(certificates.findEmailValidated());

    expect(details).toMatchObject({ service: 'acm', code: 'ExpiredTokenException', account, region });
    expect(count('SearchCertificates')).toBe(2);
    expect(count('AssumeRoleWithWebIdentity')).toBe(2);
  });

  test('and cannot be opened again is reported as what STS says', async () => {
    const { sandbox, readers, count } = await startSandbox();
    const { certificates } = await readers.open(session('scan'));
    sandbox.expireSessions(account, scanRole);
    sandbox.oidc.setSubject('repo:my-org/other:ref:refs/heads/main');

    const { details } = await failureOf(certificates.findEmailValidated());

    expect(details).toMatchObject({ service: 'sts', operation: 'AssumeRoleWithWebIdentity', kind: 'denied' });
    expect(count('SearchCertificates')).toBe(1);
  });

  test('is opened anew behind a hub, and the hub session with it when that has ended as well', async () => {
    const { sandbox, readers, count } = await startSandbox({ hubs: { scan: hubRole } });
    addAccount(sandbox, other);
    const opened = await Promise.all([account, other].map((id) => readers.open(session('scan', { account: id }))));
    for (const id of [account, other]) sandbox.expireSessions(id, scanRole);
    sandbox.expireSessions(hubAccount, 'hub');

    await Promise.all(opened.map(({ certificates }) => certificates.findEmailValidated()));

    expect(count('AssumeRoleWithWebIdentity')).toBe(2);
    const answered = sandbox.calls.filter(({ operation, outcome }) => operation === 'AssumeRole' && outcome === 'ok');
    expect(answered).toHaveLength(4);
  });
});

describe('an OIDC token that ended between its fetch and its use', () => {
  test('is fetched anew, once', async () => {
    const refused: (string | undefined)[] = [];
    const { sandbox, readers } = await startSandbox({
      oidc: {
        token(audience, expired) {
          refused.push(expired);
          sandbox.oidc.lifetime = expired === undefined ? -1 : 300;
          return Promise.resolve(sandbox.oidc.mint(audience));
        },
      },
    });

    const { certificates } = await readers.open(session('scan'));

    expect((await certificates.findEmailValidated()).certificates).toEqual([]);
    expect(refused).toEqual([undefined, expect.stringContaining('.')]);
  });

  test('twice is reported', async () => {
    const { sandbox, readers, count } = await startSandbox();
    sandbox.oidc.lifetime = -1;

    const { details } = await failureOf(readers.open(session('scan')));

    expect(details).toMatchObject({ operation: 'AssumeRoleWithWebIdentity', code: 'ExpiredTokenException' });
    expect(count('AssumeRoleWithWebIdentity')).toBe(2);
  });
});
