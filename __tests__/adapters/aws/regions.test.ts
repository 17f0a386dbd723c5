import { afterEach, describe, expect, test } from '@jest/globals';
import { UpstreamError } from '../../../src/core/errors.ts';
import type { Handler } from './support/server.ts';
import { json } from './support/server.ts';
import { account, closeWorlds, session, startWorld } from './support/world.ts';

afterEach(closeWorlds);

const request = { account, role: 'acm-email-to-dns-scan', near: undefined };
const refused: Handler = () => ({
  status: 403,
  body: JSON.stringify({ message: 'not allowed' }),
  headers: { 'content-type': 'application/json', 'x-amzn-errortype': 'AccessDeniedException' },
});

function listed(...names: readonly string[]): object {
  return { Regions: names.map((RegionName) => ({ RegionName, RegionOptStatus: 'ENABLED' })) };
}

function described(...names: readonly string[]): Handler {
  const items = names.map((name) => `<item><regionName>${name}</regionName></item>`).join('');
  return () => ({
    status: 200,
    body: `<DescribeRegionsResponse><requestId>r</requestId><regionInfo>${items}</regionInfo></DescribeRegionsResponse>`,
    headers: { 'content-type': 'text/xml' },
  });
}

describe('the regions of an account', () => {
  test('are those that Account Management calls enabled, to the last page and sorted', async () => {
    const pages = [
      { ...listed('us-east-1'), NextToken: 'a' },
      { NextToken: 'b' },
      listed('ap-northeast-1', 'us-east-1'),
    ];
    const world = await startWorld({ ListRegions: () => json(pages.shift() ?? {}) });

    expect(await world.readers.listRegions(request)).toEqual(['ap-northeast-1', 'us-east-1']);

    expect(world.calls('ListRegions')[0]).toMatchObject({
      service: 'account',
      input: { RegionOptStatusContains: ['ENABLED', 'ENABLED_BY_DEFAULT'], MaxResults: 50 },
    });
  });

  test('come from EC2 where Account Management may not be asked', async () => {
    const world = await startWorld({ ListRegions: refused, DescribeRegions: described('us-east-1', 'eu-west-1') });

    expect(await world.readers.listRegions(request)).toEqual(['eu-west-1', 'us-east-1']);

    expect(world.calls('DescribeRegions')[0]).toMatchObject({ service: 'ec2', region: 'us-east-1' });
  });

  test('come from EC2 where the partition has no Account Management', async () => {
    const unknown = { status: 404, body: '{}', headers: { 'content-type': 'application/json' } };
    const world = await startWorld({ ListRegions: () => unknown, DescribeRegions: described('us-gov-east-1') });

    const near = 'arn:aws-us-gov:iam::999900001111:role/acm-email-to-dns-discovery';

    expect(await world.readers.listRegions({ ...request, near })).toEqual(['us-gov-east-1']);
    expect(world.calls('DescribeRegions')[0]?.region).toBe('us-gov-west-1');
    expect(world.sessions[0]?.roleArn).toBe(`arn:aws-us-gov:iam::${account}:role/acm-email-to-dns-scan`);
  });

  test('that nobody tells are an error with both refusals', async () => {
    const world = await startWorld({ ListRegions: refused });

    const error: unknown = await world.readers.listRegions(request).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(UpstreamError);
    expect((error as UpstreamError).message).toMatch(/ec2 DescribeRegions.*account ListRegions.*account:ListRegions/);
  });

  test('are never none at all', async () => {
    const world = await startWorld({ ListRegions: () => json({ Regions: [] }), DescribeRegions: described() });

    await expect(world.readers.listRegions(request)).rejects.toThrow(UpstreamError);
  });

  test('are asked with the very session that the scan goes on with', async () => {
    const world = await startWorld({
      ListRegions: () => json(listed('eu-west-1')),
      SearchCertificates: () => json({ Results: [] }),
    });

    await world.readers.listRegions(request);
    await (await world.readers.open(session('scan'))).certificates.findEmailValidated();

    expect(world.sessions).toHaveLength(1);
  });
});
