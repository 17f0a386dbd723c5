import { afterEach, expect, test } from '@jest/globals';
import { warnOfSilentResolvers } from '../../../src/modes/shared/resolvers.ts';
import { startWorld, type World } from '../world.ts';

let world: World | undefined;
afterEach(() => world?.close());

async function warningsWith(...resolvers: readonly string[]): Promise<readonly string[]> {
  world = await startWorld();
  const list = resolvers.map((each) => `"${each === 'own' ? (world?.aws.dns.address ?? '') : each}"`).join(', ');
  const context = world.contextOf(
    `version: 1\naccounts: [{ id: "111122223333" }]\nregions: [us-east-1]\ndns: { resolvers: [${list}] }\n`,
  );
  await warnOfSilentResolvers(context);
  return world.log;
}

test('a resolver that answers is worth no word', async () => {
  expect(await warningsWith('own')).toEqual([]);
});

test('those that do not answer are one warning that says whether others are asked', async () => {
  expect(await warningsWith('127.0.0.1:1', 'own')).toEqual([
    expect.stringMatching(/^DNS: no answer from 127\.0\.0\.1:1; the others are asked/),
  ]);
  await world?.close();
  expect(await warningsWith('127.0.0.1:1', '127.0.0.1:2')).toEqual([
    expect.stringMatching(/127\.0\.0\.1:1, 127\.0\.0\.1:2; no record can be seen until one does/),
  ]);
});
