import { machineWitness } from '../../../machine-witness.ts';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createAws } from '../../../../src/adapters/aws/sessions/access.ts';
import { sessionTags } from '../../../../src/adapters/aws/sessions/session-tags.ts';
import { UpstreamError, UserError } from '../../../../src/core/errors.ts';
import { json, xml, xmlError } from '../support/server.ts';
import { account, closeWorlds, region, session, startWorld, unaskedDns } from '../support/world.ts';

afterEach(closeWorlds);

const noCertificates = { SearchCertificates: () => json({ Results: [] }) };
const minutes = 60_000;

describe('opening a session', () => {
  test('assumes the role of that name with a token for STS and a name that CloudTrail can be searched for', async () => {
    const world = await startWorld(noCertificates);

    await world.readers.open(session('check', { pullRequest: 12 }));

    expect(world.sessions).toEqual([
      {
        accessKeyId: 'ASIA1',
        account,
        roleArn: `arn:aws:iam::${account}:role/acm-email-to-dns-check`,
        name: 'acm-email-to-dns-42-pr12',
        token: 'token for sts.amazonaws.com',
        policy: expect.stringContaining('acm:DescribeCertificate') as unknown as string,
        from: '',
        tags: {},
      },
    ]);
  });

  test('asks STS without credentials and signs the proof of the account with the new ones, where every account has STS', async () => {
    const world = await startWorld(noCertificates);

    await world.readers.open(session('scan'));

    expect(world.calls('AssumeRoleWithWebIdentity')[0]?.accessKeyId).toBeUndefined();
    expect(world.calls('GetCallerIdentity')[0]).toMatchObject({
      accessKeyId: 'ASIA1',
      service: 'sts',
      region: 'us-east-1',
    });
  });

  test('asks STS in the region of the job, as long as it lies in the same partition', async () => {
    const world = await startWorld(noCertificates);
    const environment = { AWS_ENDPOINT_URL: world.server.url, AWS_REGION: 'eu-west-1' };
    const nearer = createAws({
      witness: machineWitness(),
      oidc: { token: (audience) => Promise.resolve(`token for ${audience}`) },
      ...{ repository: 'my-org/certificates', runId: '42', hubs: {}, clock: world.clock, environment },
      mask: () => undefined,
      dns: unaskedDns,
    });

    await nearer.readers.open(session('scan'));
    await nearer.readers.open(session('scan', { region: 'cn-north-1' }));

    expect(world.calls('GetCallerIdentity').map((call) => call.region)).toEqual(['eu-west-1', 'cn-northwest-1']);
  });

  test('takes partition and audience from the region in China', async () => {
    const world = await startWorld(noCertificates);

    await world.readers.open(session('scan', { region: 'cn-north-1' }));

    expect(world.sessions[0]).toMatchObject({
      roleArn: `arn:aws-cn:iam::${account}:role/acm-email-to-dns-scan`,
      token: 'token for sts.amazonaws.com.cn',
    });
  });

  test('takes a full role ARN as it is', async () => {
    const world = await startWorld(noCertificates);
    const role = `arn:aws:iam::${account}:role/platform/scanner`;

    await world.readers.open(session('scan', { role }));

    expect(world.sessions[0]?.roleArn).toBe(role);
  });

  test('masks all three parts of the credentials', async () => {
    const world = await startWorld(noCertificates);

    await world.readers.open(session('scan'));

    expect(world.masked).toEqual(['ASIA1', 'secret1', 'session1']);
  });

  test('gives readers no right to write, whatever the power', async () => {
    const world = await startWorld(noCertificates);

    for (const power of ['scan', 'swap', 'check'] as const) await world.readers.open(session(power));

    expect(world.sessions).toHaveLength(3);
    for (const { policy } of world.sessions) {
      expect(policy).not.toMatch(/Request|Add|Delete|Modify|Remove/);
    }
  });
});

describe('a session of another account', () => {
  test('is a user error that names both accounts, and nothing else is asked with it', async () => {
    const world = await startWorld({
      ...noCertificates,
      GetCallerIdentity: () => xml('GetCallerIdentity', '<Account>444455556666</Account>'),
    });

    const opening = world.readers.open(session('scan'));

    await expect(opening).rejects.toThrow(UserError);
    await expect(opening).rejects.toThrow(/444455556666.*111122223333/);
    expect(world.server.calls.map((call) => call.operation)).toEqual([
      'AssumeRoleWithWebIdentity',
      'GetCallerIdentity',
    ]);
  });

  test('is found out at a renewal too', async () => {
    let identity = account;
    const world = await startWorld({
      ...noCertificates,
      GetCallerIdentity: () => xml('GetCallerIdentity', `<Account>${identity}</Account>`),
    });
    const { certificates } = await world.readers.open(session('scan'));
    identity = '444455556666';
    world.clock.advance(56 * minutes);

    await expect(certificates.findEmailValidated()).rejects.toThrow(UserError);

    expect(world.calls('SearchCertificates')).toHaveLength(0);
  });
});

describe('a session that lasts', () => {
  test('is opened once for callers that come at the same time and later', async () => {
    const world = await startWorld(noCertificates);

    await Promise.all([world.readers.open(session('scan')), world.readers.open(session('scan'))]);
    await world.readers.open(session('scan'));

    expect(world.sessions).toHaveLength(1);
  });

  test('serves all regions of its account and is proven once', async () => {
    const world = await startWorld(noCertificates);

    for (const place of ['us-east-1', 'eu-south-1', region]) {
      await world.readers.open(session('scan', { region: place }));
    }

    expect(world.server.calls.map((call) => call.operation)).toEqual([
      'AssumeRoleWithWebIdentity',
      'GetCallerIdentity',
    ]);
  });

  test('is not shared between accounts, partitions, roles or pull requests', async () => {
    const world = await startWorld(noCertificates);

    await world.readers.open(session('check'));
    await world.readers.open(session('check', { account: '444455556666' }));
    await world.readers.open(session('check', { region: 'cn-north-1' }));
    await world.readers.open(session('check', { role: 'other' }));
    await world.readers.open(session('check', { pullRequest: 3 }));

    expect(world.sessions).toHaveLength(5);
  });

  test('is kept until five minutes before its end and then renewed, once for all that need it', async () => {
    const world = await startWorld(noCertificates);
    const { certificates } = await world.readers.open(session('scan'));

    world.clock.advance(54 * minutes);
    await certificates.findEmailValidated();
    world.clock.advance(2 * minutes);
    await Promise.all([certificates.findEmailValidated(), certificates.findDnsValidated()]);

    const keys = world.calls('SearchCertificates').map((call) => call.accessKeyId);
    expect(keys).toEqual(['ASIA1', 'ASIA2', 'ASIA2']);
    expect(world.sessions).toHaveLength(2);
  });
});

describe('a refusal of STS', () => {
  test('is an upstream error of kind denied that says what to check', async () => {
    const world = await startWorld({
      AssumeRoleWithWebIdentity: () =>
        xmlError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403),
    });

    const error: unknown = await world.readers.open(session('swap')).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(UpstreamError);
    expect((error as UpstreamError).details).toMatchObject({
      service: 'sts',
      operation: 'AssumeRoleWithWebIdentity',
      kind: 'denied',
      account,
      region: 'us-east-1',
      requestId: 'r-2',
    });
    expect((error as UpstreamError).message).toContain('trust policy');
  });

  test('is not remembered: the next opening asks again', async () => {
    let refusals = 1;
    const world = await startWorld({
      ...noCertificates,
      GetCallerIdentity: () =>
        refusals-- > 0
          ? xmlError('AccessDenied', 'no', 403)
          : xml('GetCallerIdentity', `<Account>${account}</Account>`),
    });

    await expect(world.readers.open(session('scan'))).rejects.toThrow(UpstreamError);
    const { certificates } = await world.readers.open(session('scan'));

    expect((await certificates.findEmailValidated()).certificates).toEqual([]);
  });
});

describe('a session behind a hub', () => {
  const hub = 'arn:aws:iam::999900001111:role/acm-email-to-dns-hub-scan';
  const other = '444455556666';

  test('comes from the hub role of its power, tagged with repository, run and pull request', async () => {
    const world = await startWorld(noCertificates, { hubs: { scan: hub } });

    await world.readers.open(session('scan', { pullRequest: 12 }));

    expect(world.sessions).toMatchObject([
      { roleArn: hub, token: 'token for sts.amazonaws.com', from: '', tags: {}, name: 'acm-email-to-dns-42-pr12' },
      {
        roleArn: `arn:aws:iam::${account}:role/acm-email-to-dns-scan`,
        from: 'ASIA1',
        tags: { Repository: 'my-org/certificates', RunId: '42', PullRequest: '12' },
        name: 'acm-email-to-dns-42-pr12',
      },
    ]);
    const [call] = world.calls('AssumeRole');
    expect(call?.input).not.toHaveProperty('TransitiveTagKeys.member.1');
    expect(world.masked).toEqual(['ASIA1', 'secret1', 'session1', 'ASIA2', 'secret2', 'session2']);
  });

  test('leaves the hub session nothing but the way to the role, and itself no further way', async () => {
    const world = await startWorld(noCertificates, { hubs: { scan: hub } });

    await world.readers.open(session('scan'));

    const [first, second] = world.sessions.map(({ policy }) => JSON.parse(policy) as { readonly Statement: unknown });
    expect(first?.Statement).toEqual([
      {
        Effect: 'Allow',
        Action: ['sts:AssumeRole', 'sts:TagSession'],
        Resource: 'arn:aws:iam::*:role/acm-email-to-dns-scan',
      },
    ]);
    expect(JSON.stringify(second)).not.toContain('sts:');
  });

  test('shares the hub session with other accounts and proves both accounts', async () => {
    const world = await startWorld(noCertificates, { hubs: { scan: hub } });

    await Promise.all([account, other].map((id) => world.readers.open(session('scan', { account: id }))));

    expect(world.sessions.map((each) => each.account).toSorted()).toEqual([account, other, '999900001111']);
    expect(world.calls('GetCallerIdentity')).toHaveLength(3);
  });

  test('is renewed before its end, and the hub session with it', async () => {
    const world = await startWorld(noCertificates, { hubs: { scan: hub } });
    const { certificates } = await world.readers.open(session('scan'));

    world.clock.advance(56 * minutes);
    await certificates.findEmailValidated();

    expect(world.sessions.map(({ from }) => from)).toEqual(['', 'ASIA1', '', 'ASIA3']);
    expect(world.calls('SearchCertificates')[0]?.accessKeyId).toBe('ASIA4');
  });

  test('is not used by a power without a hub', async () => {
    const world = await startWorld(noCertificates, { hubs: { scan: hub } });

    await world.readers.open(session('check'));

    expect(world.calls('AssumeRole')).toHaveLength(0);
  });

  test('of another account is refused before anything is asked with it', async () => {
    const world = await startWorld(
      {
        ...noCertificates,
        GetCallerIdentity: ({ accessKeyId }) =>
          xml('GetCallerIdentity', `<Account>${accessKeyId === 'ASIA1' ? '999900001111' : other}</Account>`),
      },
      { hubs: { scan: hub } },
    );

    await expect(world.readers.open(session('scan'))).rejects.toThrow(UserError);

    expect(world.calls('SearchCertificates')).toHaveLength(0);
  });

  test('cannot be opened in another partition than the hub, which is said before AWS is asked', async () => {
    const world = await startWorld(noCertificates, { hubs: { scan: hub } });

    await expect(world.readers.open(session('scan', { region: 'cn-north-1' }))).rejects.toThrow(/another partition/);

    expect(world.server.calls).toHaveLength(0);
  });

  test.each([
    ['is not authorized to perform: sts:TagSession on resource: x', 'allow sts:TagSession beside sts:AssumeRole'],
    [
      'is not authorized to perform: sts:AssumeRole on resource: x',
      "allow sts:AssumeRole on this role in the hub role's",
    ],
  ])('that AWS refuses with "%s" says what to allow', async (refusal, cure) => {
    const world = await startWorld(
      { AssumeRole: () => xmlError('AccessDenied', refusal, 403) },
      { hubs: { scan: hub } },
    );

    await expect(world.readers.open(session('scan'))).rejects.toThrow(cure);
  });
});

describe('session tags', () => {
  test('hold what STS takes, whatever the run is called', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), fc.string(), (repository, runId) => {
        for (const { Key, Value } of sessionTags({ repository, runId, pullRequest: 7 })) {
          expect(Key).toMatch(/^\w+$/);
          expect(Value).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u);
        }
      }),
    );
  });
});
