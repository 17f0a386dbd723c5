import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { scanActions, swapActions } from '../../sandbox/aws/permissions.ts';
import { startWorld, type RecordedRun, type World } from '../../sandbox/world.ts';
import { inThreadUntil } from './support/in-thread.ts';
import { account, configPath, region } from './support/swap-world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  const { aws, github } = world;
  const roles = { 'acm-email-to-dns-scan': scanActions, 'acm-email-to-dns-swap': swapActions };
  aws.addAccount(account, {
    roles: Object.fromEntries(Object.entries(roles).map(([name, allow]) => [name, { allow }])),
  });
  const certificateArn = aws.addCertificate({ account, region, names: ['shop.example.com'] });
  const { arn } = aws.addLoadBalancer({ account, region, name: 'shop', type: 'network' });
  await aws.addListener({ loadBalancerArn: arn, certificateArn });
  github.addPerson('octocat', 'write');
  const text = `version: 1\naccounts: [{ id: "${account}" }]\nregions: [${region}]\ndns: { resolvers: ["${aws.dns.address}"] }\n`;
  await github.as('octocat').commitFile({ branch: 'main', path: configPath, text, message: 'Config' });
});
afterAll(() => world.close());

/** Runs, cancelled before its first request or when the `count`th is seen, whichever service it goes to. */
async function cancelledAt(mode: string, count: number): Promise<RecordedRun> {
  const cancel = new AbortController();
  let seen = 0;
  const look = (): boolean => {
    seen += 1;
    if (seen >= count) cancel.abort();
    return false;
  };
  if (count === 0) cancel.abort();
  world.aws.faults.add({ match: look, effect: 'hang' });
  world.github.faults.push({ match: look, effect: 'hang' });
  world.execute = inThreadUntil(cancel.signal);
  try {
    return await world.run({ event: 'schedule', payload: world.github.events.schedule(), inputs: { mode } });
  } finally {
    world.aws.faults.clear();
    world.github.faults.length = 0;
  }
}

test.each([
  ['scan', [0, 2, 5, 13]],
  ['doctor', [0, 4, 12]],
  ['swap', [0, 3]],
] as const)(
  'mode %s ends as cancelled whenever the signal comes, and is never taken for a bug',
  async (mode, counts) => {
    for (const count of counts) {
      const { exitCode, log, summary } = await cancelledAt(mode, count);
      expect({ count, exitCode, told: log.match(/The run was cancelled\./g)?.length }).toEqual({
        count,
        exitCode: 1,
        told: 1,
      });
      expect(log).not.toMatch(/is a bug|CancelledError/);
      expect(summary).toContain('The run was cancelled.');
      expect(summary).not.toMatch(/is a bug|CancelledError/);
    }
  },
);
