import { expect, test } from '@jest/globals';
import { GroupWorld } from './group-world.ts';

test('a zone that one scan cannot ask for stays the one that the issue shows, there and on the dashboard', async () => {
  const groups = await GroupWorld.start();
  try {
    groups.world.aws.dns.addZone('example.com');
    await groups.serve(['shop.example.com']);
    await groups.run(undefined);
    groups.world.aws.dns.breakName('example.com');
    const { certificates } = await groups.run(undefined);
    expect(certificates[0]?.records).toMatchObject([{ state: 'unknown', zone: 'example.com.' }]);
    const bodies = [...groups.world.github.issues.values()].map(({ body }) => body);
    expect(bodies.filter((body) => body.includes('$ORIGIN example.com.\n'))).toHaveLength(2);
  } finally {
    await groups.world.close();
  }
});
