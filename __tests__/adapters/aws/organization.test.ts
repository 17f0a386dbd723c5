import { afterEach, describe, expect, test } from '@jest/globals';
import { UpstreamError, UserError } from '../../../src/core/errors.ts';
import type { OrganizationReader } from '../../../src/ports/aws.ts';
import { json, jsonError, startServer, xml, type Handler } from './support/server.ts';
import { closeWorlds, startWorld, type World } from './support/world.ts';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  await closeWorlds();
  await Promise.all(closing.splice(0).map((close) => close()));
});

const role = 'arn:aws:iam::999900001111:role/acm-email-to-dns-discovery';
const unit = 'ou-abcd-11111111';

async function open(handlers: Readonly<Record<string, Handler>>): Promise<[OrganizationReader, World]> {
  const world = await startWorld(handlers, { hubs: { scan: 'arn:aws:iam::999900001111:role/hub' } });
  return [await world.readers.openOrganization(role), world];
}

describe('the session of an organisation', () => {
  test('is opened straight by OIDC, proven, and may list accounts only', async () => {
    const [, world] = await open({});

    expect(world.sessions).toMatchObject([{ roleArn: role, from: '', name: 'acm-email-to-dns-42' }]);
    expect(world.sessions[0]?.policy).toMatch(/"Action":\["organizations:List[A-Za-z":,]*\]/);
    expect(world.calls('GetCallerIdentity')).toHaveLength(1);
  });

  test('that leads to another account is refused', async () => {
    const opening = open({ GetCallerIdentity: () => xml('GetCallerIdentity', '<Account>111122223333</Account>') });

    await expect(opening).rejects.toThrow(UserError);
  });

  test('goes to the endpoint of its own variable', async () => {
    const own = await startServer({ ListAccounts: () => json({ Accounts: [{ Id: '111122223333' }] }) });
    closing.push(() => own.close());
    const general = await startWorld({});
    const environment = { AWS_ENDPOINT_URL: general.server.url, AWS_ENDPOINT_URL_ORGANIZATIONS: own.url };
    const world = await startWorld({}, { environment: { ...environment, AWS_ENDPOINT_URL_STS: general.server.url } });

    await (await world.readers.openOrganization(role)).listAccounts();

    expect(own.calls.map(({ operation }) => operation)).toEqual(['ListAccounts']);
  });
});

describe('accounts of an organisation', () => {
  test('are read to the last page, past empty ones, with State before Status', async () => {
    const pages = [
      { Accounts: [], NextToken: 'a' },
      { Accounts: [{ Id: '111122223333', Name: 'shop', State: 'SUSPENDED', Status: 'ACTIVE' }], NextToken: 'b' },
      { NextToken: 'c' },
      {
        Accounts: [
          { Id: '444455556666', Name: '', Status: 'PENDING_CLOSURE' },
          { Id: '777788889999', Name: 'api', State: 'ACTIVE' },
        ],
      },
    ];
    const [reader, world] = await open({ ListAccounts: () => json(pages.shift() ?? {}) });

    expect(await reader.listAccounts()).toEqual([
      { id: '111122223333', name: 'shop', state: 'SUSPENDED' },
      { id: '444455556666', name: undefined, state: 'PENDING_CLOSURE' },
      { id: '777788889999', name: 'api', state: 'ACTIVE' },
    ]);
    expect(world.calls('ListAccounts').map(({ input }) => input)).toEqual([
      { MaxResults: 20 },
      { MaxResults: 20, NextToken: 'a' },
      { MaxResults: 20, NextToken: 'b' },
      { MaxResults: 20, NextToken: 'c' },
    ]);
  });

  test('that go round for ever are refused', async () => {
    const [reader] = await open({ ListAccounts: () => json({ Accounts: [], NextToken: 'again' }) });

    await expect(reader.listAccounts()).rejects.toThrow(/same continuation token/);
  });

  test('are found below a unit, however deep, and a unit that goes meanwhile has none', async () => {
    const children: Readonly<Record<string, readonly string[]>> = {
      [unit]: ['ou-abcd-22222222', 'ou-abcd-33333333'],
      'ou-abcd-22222222': ['ou-abcd-44444444'],
    };
    const [reader] = await open({
      ListAccountsForParent: ({ input }) =>
        input['ParentId'] === 'ou-abcd-33333333'
          ? jsonError('ParentNotFoundException', 'gone')
          : json({ Accounts: [{ Id: `${String(input['ParentId']).slice(-8)}0000`, State: 'ACTIVE' }] }),
      ListChildren: ({ input }) =>
        json({ Children: (children[String(input['ParentId'])] ?? []).map((Id) => ({ Id, Type: input['ChildType'] })) }),
    });

    const found = await reader.listAccountsBelow(unit);

    expect(found.map(({ id }) => id)).toEqual(['111111110000', '222222220000', '444444440000']);
  });

  test('below a unit that does not exist are an error that says where it is named', async () => {
    const [reader] = await open({ ListAccountsForParent: () => jsonError('ParentNotFoundException', 'none') });

    await expect(reader.listAccountsBelow(unit)).rejects.toThrow(/organization\.include/);
  });

  test.each(['AccessDeniedException', 'AWSOrganizationsNotInUseException'])(
    'that AWS refuses with %s are an error that says who is answered',
    async (code) => {
      const [reader] = await open({ ListAccounts: () => jsonError(code, 'no') });

      const error: unknown = await reader.listAccounts().catch((thrown: unknown) => thrown);

      expect(error).toBeInstanceOf(UpstreamError);
      expect((error as UpstreamError).details).toMatchObject({ kind: 'denied', account: '999900001111' });
      expect((error as UpstreamError).message).toContain('delegated administrators');
    },
  );

  test('are asked for again when AWS is too busy', async () => {
    let refusals = 2;
    const [reader, world] = await open({
      ListAccounts: () => (refusals-- > 0 ? jsonError('TooManyRequestsException') : json({ Accounts: [] })),
    });

    expect(await reader.listAccounts()).toEqual([]);
    expect(world.calls('ListAccounts')).toHaveLength(3);
  });
});
