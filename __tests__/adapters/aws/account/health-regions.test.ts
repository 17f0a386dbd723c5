import { afterEach, describe, expect, test } from '@jest/globals';
import type { DnsReader } from '../../../../src/ports/net.ts';
import type { HealthReader } from '../../../../src/ports/aws.ts';
import { json, jsonError, type Handler } from '../support/server.ts';
import { account, closeWorlds, startWorld, type World } from '../support/world.ts';

afterEach(closeWorlds);

/** DNS in which the global name of AWS Health leads there; `undefined`: DNS fails. */
function leadingTo(region: string | undefined): Pick<DnsReader, 'ask'> {
  const values = [`health.${region ?? ''}.amazonaws.com.`];
  return {
    ask: (name) =>
      Promise.resolve(
        region === undefined
          ? { kind: 'failed', why: { kind: 'timeout', detail: '' } }
          : { kind: 'answered', values, caa: [], exists: true, owner: name, zone: undefined },
      ),
  };
}

async function open(describeEvents: Handler, active?: string): Promise<readonly [HealthReader, World]> {
  const world = await startWorld({ DescribeEvents: describeEvents }, { dns: leadingTo(active) });
  const role = 'acm-email-to-dns-scan';
  return [await world.readers.openHealth({ kind: 'account', account, near: 'eu-west-1', role }), world];
}

function regionsAsked(world: World): readonly (string | undefined)[] {
  return [...new Set(world.calls('DescribeEvents').map(({ region }) => region))];
}

describe('AWS Health in the commercial partition', () => {
  test.each([
    ['us-east-1', 'us-east-1'],
    ['us-east-2', 'us-east-2'],
    [undefined, 'us-east-1'],
    ['eu-west-1', 'us-east-1'],
  ])('with its global name at %s is asked in %s', async (active, region) => {
    const [reader, world] = await open(() => json({ events: [] }), active);
    expect(await reader.listEvents()).toEqual([]);
    expect(regionsAsked(world)).toEqual([region]);
  });

  test.each<[string, Handler]>([
    ['fails', () => json({}, 500)],
    ['cannot be reached', () => 'reset'],
  ])('is asked in the other region where the active one %s', async (_what, reply) => {
    const [reader, world] = await open((call) => (call.region === 'us-east-1' ? reply(call) : json({ events: [] })));
    expect(await reader.listEvents()).toEqual([]);
    expect(regionsAsked(world)).toEqual(['us-east-1', 'us-east-2']);
  });

  test('takes a refusal for an answer', async () => {
    const [reader, world] = await open(() => jsonError('SubscriptionRequiredException', 'a paid plan is required'));
    await expect(reader.listEvents()).rejects.toThrow('SubscriptionRequiredException');
    expect(regionsAsked(world)).toEqual(['us-east-1']);
  });
});

test('AWS Health in another partition has one region and asks no DNS', async () => {
  const world = await startWorld({ DescribeEvents: () => json({ events: [] }) });
  const role = 'acm-email-to-dns-scan';
  const reader = await world.readers.openHealth({ kind: 'account', account, near: 'cn-north-1', role });
  await reader.listEvents();
  expect(regionsAsked(world)).toEqual(['cn-northwest-1']);
});
