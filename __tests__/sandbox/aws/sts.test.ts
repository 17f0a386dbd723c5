import { DescribeCertificateCommand, ListCertificatesCommand, SearchCertificatesCommand } from '@aws-sdk/client-acm';
import { DescribeLoadBalancersCommand, ModifyListenerCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, test } from '@jest/globals';
import { account, clients, keysFor, refusal, region, sandbox } from './setup.ts';

const ops = `arn:aws:iam::${account}:role/ops`;

describe('the OIDC provider', () => {
  test('gives a token for the audience to who holds the request token', async () => {
    const aws = await sandbox();
    aws.oidc.setSubject('repo:my-org/infra:environment:production');
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } = aws.environment;
    const ask = (authorization: string): Promise<Response> =>
      fetch(`${url}&audience=sts.amazonaws.com`, { headers: { authorization } });
    const { value } = (await (await ask(`Bearer ${token}`)).json()) as { value: string };
    const claims: unknown = JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ aud: 'sts.amazonaws.com', sub: 'repo:my-org/infra:environment:production' });
    expect((await ask('Bearer guessed')).status).toBe(401);
  });
});

describe('AssumeRoleWithWebIdentity', () => {
  test('opens a session that knows who it is', async () => {
    const aws = await sandbox();
    const { sts } = await clients(aws);
    expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: account,
      Arn: `arn:aws:sts::${account}:assumed-role/ops/run-1`,
    });
    expect(aws.calls.map(({ operation, account: whose, role, outcome }) => [operation, whose, role, outcome])).toEqual([
      ['AssumeRoleWithWebIdentity', account, 'ops', 'ok'],
      ['GetCallerIdentity', account, 'ops', 'ok'],
    ]);
    expect(aws.violations).toEqual([]);
  });

  test('refuses another subject, and a role or account that does not exist, in the same words', async () => {
    const aws = await sandbox();
    const subjects = ['repo:my-org/infra:ref:refs/heads/main'];
    aws.addAccount(account, { roles: { ops: { allow: ['*'], subjects } } });
    aws.oidc.setSubject('repo:my-org/infra:pull_request');
    const expected = { name: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' };
    expect(await refusal(keysFor(aws))).toEqual(expected);
    expect(await refusal(keysFor(aws, `arn:aws:iam::${account}:role/none`))).toEqual(expected);
    expect(await refusal(keysFor(aws, 'arn:aws:iam::999900001111:role/ops'))).toEqual(expected);
    aws.oidc.setSubject(subjects[0] ?? '');
    expect((await keysFor(aws)).accessKeyId).toMatch(/^ASIA/);
  });

  test('refuses a token that expired, and an account without the provider', async () => {
    const aws = await sandbox();
    aws.oidc.lifetime = -1;
    expect((await refusal(keysFor(aws))).name).toBe('ExpiredTokenException');
    aws.oidc.lifetime = 300;
    aws.addAccount(account, { roles: { ops: { allow: ['*'] } }, hasOidcProvider: false });
    expect((await refusal(keysFor(aws))).name).toBe('InvalidIdentityTokenException');
  });
});

describe('AssumeRole', () => {
  test('leads from a hub role to a role of another account, for an hour at most', async () => {
    const aws = await sandbox();
    aws.addAccount('444455556666', {
      roles: { scan: { allow: ['acm:*'], principals: [ops] }, shut: { allow: ['*'] } },
    });
    const { sts } = await clients(aws);
    const assume = (role: string, DurationSeconds = 3600): AssumeRoleCommand =>
      new AssumeRoleCommand({
        RoleArn: `arn:aws:iam::444455556666:role/${role}`,
        RoleSessionName: 'hop',
        DurationSeconds,
      });
    const { Credentials } = await sts.send(assume('scan'));
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {};
    const keys = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
    const there = await clients(aws, keys);
    expect((await there.sts.send(new GetCallerIdentityCommand({}))).Account).toBe('444455556666');
    expect((await refusal(sts.send(assume('blockedBy')))).name).toBe('AccessDenied');
    expect((await refusal(sts.send(assume('scan', 7200)))).name).toBe('ValidationError');
  });
});

describe('permissions', () => {
  test('come from the role', async () => {
    const aws = await sandbox();
    aws.addAccount(account, { roles: { ops: { allow: ['acm:List*', 'acm:DescribeCertificate'] } } });
    const { acm, elb } = await clients(aws);
    await acm.send(new ListCertificatesCommand({}));
    const { name, message } = await refusal(acm.send(new SearchCertificatesCommand({})));
    expect(name).toBe('AccessDeniedException');
    expect(message).toBe(
      `User: arn:aws:sts::${account}:assumed-role/ops/run-1 is not authorized to perform: acm:SearchCertificates on resource: * because no identity-based policy allows the acm:SearchCertificates action`,
    );
    expect((await refusal(elb.send(new DescribeLoadBalancersCommand({})))).name).toBe('AccessDenied');
  });

  test('are taken away by a service control policy for a region, which says so', async () => {
    const aws = await sandbox();
    aws.account(account).deniedRegions.add('us-east-1');
    const keys = await keysFor(aws);
    const denied = await clients(aws, keys, 'us-east-1');
    const { message } = await refusal(denied.acm.send(new SearchCertificatesCommand({})));
    expect(message).toContain('with an explicit deny in a service control policy');
    const allowed = await clients(aws, keys);
    expect((await allowed.acm.send(new SearchCertificatesCommand({}))).Results).toEqual([]);
  });

  test('are narrowed to the resources of a session policy', async () => {
    const aws = await sandbox();
    const { arn } = aws.addLoadBalancer({ account, region, name: 'a' });
    const certificate = aws.addCertificate({ account, region, names: ['a.example.com'] });
    const listeners = [
      await aws.addListener({ loadBalancerArn: arn, certificateArn: certificate }),
      await aws.addListener({ loadBalancerArn: arn, certificateArn: certificate }),
    ];
    const policy = {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 'elasticloadbalancing:Describe*', Resource: '*' },
        { Effect: 'Allow', Action: ['elasticloadbalancing:ModifyListener'], Resource: [listeners[0]] },
      ],
    };
    const { elb, acm } = await clients(aws, await keysFor(aws, ops, JSON.stringify(policy)));
    const modify = (listener: string | undefined): Promise<unknown> =>
      elb.send(new ModifyListenerCommand({ ListenerArn: listener, Certificates: [{ CertificateArn: certificate }] }));
    await modify(listeners[0]);
    expect((await refusal(modify(listeners[1]))).message).toContain('because no session policy allows');
    const describe = new DescribeCertificateCommand({ CertificateArn: certificate });
    expect((await refusal(acm.send(describe))).name).toBe('AccessDeniedException');
    expect(aws.violations).toEqual([]);
  });

  test('cannot be asked for with a policy that is too long, or too large when packed', async () => {
    const aws = await sandbox();
    const statement = { Effect: 'Allow', Action: '*', Resource: `arn:aws:acm:::${'x'.repeat(1900)}` };
    const policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
    expect((await refusal(keysFor(aws, ops, policy.padEnd(2049)))).name).toBe('ValidationError');
    await keysFor(aws, ops, policy);
    aws.settings.packedPolicyLimit = 1500;
    expect((await refusal(keysFor(aws, ops, policy))).name).toBe('PackedPolicyTooLargeException');
    expect((await refusal(keysFor(aws, ops, '{'))).name).toBe('MalformedPolicyDocumentException');
  });

  test('end with the session', async () => {
    const aws = await sandbox();
    const { acm, elb } = await clients(aws);
    aws.expireSessions(account, 'ops');
    expect((await refusal(acm.send(new ListCertificatesCommand({})))).name).toBe('ExpiredTokenException');
    expect((await refusal(elb.send(new DescribeLoadBalancersCommand({})))).name).toBe('ExpiredToken');
  });

  test('need credentials that STS gave out, and a region that is enabled', async () => {
    const aws = await sandbox();
    const forged = { accessKeyId: 'ASIAFORGED', secretAccessKey: 'x', sessionToken: 'y' };
    const { sts, acm } = await clients(aws, forged);
    expect((await refusal(sts.send(new GetCallerIdentityCommand({})))).name).toBe('InvalidClientTokenId');
    expect((await refusal(acm.send(new ListCertificatesCommand({})))).name).toBe('UnrecognizedClientException');
    aws.account(account).disabledRegions.add('me-south-1');
    const far = await clients(aws, await keysFor(aws), 'me-south-1');
    expect((await refusal(far.acm.send(new ListCertificatesCommand({})))).name).toBe('UnrecognizedClientException');
  });
});
