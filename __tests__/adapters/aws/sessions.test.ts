import { afterEach, describe, expect, test } from '@jest/globals';
import { UpstreamError, UserError } from '../../../src/core/errors.ts';
import { json, xml, xmlError } from './support/server.ts';
import { account, closeWorlds, region, session, startWorld } from './support/world.ts';

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
      },
    ]);
  });

  test('asks STS without credentials and signs the proof of the account with the new ones for the region', async () => {
    const world = await startWorld(noCertificates);

    await world.readers.open(session('scan'));

    expect(world.calls('AssumeRoleWithWebIdentity')[0]?.accessKeyId).toBeUndefined();
    expect(world.calls('GetCallerIdentity')[0]).toMatchObject({ accessKeyId: 'ASIA1', service: 'sts', region });
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

  test('is not shared between accounts, regions, roles or pull requests', async () => {
    const world = await startWorld(noCertificates);

    await world.readers.open(session('check'));
    await world.readers.open(session('check', { account: '444455556666' }));
    await world.readers.open(session('check', { region: 'us-east-1' }));
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
      region,
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
