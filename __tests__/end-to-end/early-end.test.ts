import { expect, test } from '@jest/globals';
import { scanActions } from '../../sandbox/aws/permissions.ts';
import { spoil, surprises } from '../../sandbox/github/surprises.ts';
import { startWorld, type RecordedRun, type World } from '../../sandbox/world.ts';
import { account, configPath, region } from './support/swap-world.ts';

/** Two e-mail certificates in use, and a repository with a config. */
async function inScanWorld(work: (world: World, scan: Scan) => Promise<void>): Promise<void> {
  const world = await startWorld();
  const { aws, github } = world;
  aws.addAccount(account, { roles: { 'acm-email-to-dns-scan': { allow: scanActions } } });
  for (const name of ['shop', 'mail']) {
    const certificateArn = aws.addCertificate({ account, region, names: [`${name}.example.com`] });
    const { arn } = aws.addLoadBalancer({ account, region, name, type: 'network' });
    await aws.addListener({ loadBalancerArn: arn, certificateArn });
  }
  github.addPerson('octocat', 'write');
  const text = [
    'version: 1',
    `accounts: [{ id: "${account}", owners: [octocat] }]`,
    `regions: [${region}]`,
    `dns: { resolvers: ["${aws.dns.address}"] }`,
  ].join('\n');
  await github.as('octocat').commitFile({ branch: 'main', path: configPath, text, message: 'Config' });
  const payload = github.events.schedule();
  try {
    await work(world, (onStart) =>
      world.run({ event: 'schedule', payload, inputs: { mode: 'scan' }, ...(onStart && { onStart }) }),
    );
  } finally {
    await world.close();
  }
}

type Scan = (onStart?: (kill: (signal?: NodeJS.Signals) => void) => void) => Promise<RecordedRun>;

function requests({ aws }: World): readonly unknown[] {
  return aws.calls.filter(({ operation, outcome }) => operation === 'RequestCertificate' && outcome === 'ok');
}

test('a scan that is cancelled asks for nothing more, says so in every place, and the next one goes on', async () => {
  await inScanWorld(async (world, scan) => {
    let send: ((signal: NodeJS.Signals) => void) | undefined;
    world.aws.faults.add({
      match: ({ operation }) => {
        if (operation === 'SearchCertificates') send?.('SIGINT');
        return false;
      },
      effect: 'hang',
    });
    const { exitCode, log, summary, report } = await scan((kill) => (send = kill));
    expect({ exitCode, said: log.match(/The run was cancelled\./g)?.length }).toEqual({ exitCode: 1, said: 1 });
    expect(summary).toContain('The run was cancelled. Left: 2 certificates.');
    expect(summary).not.toContain('No e-mail-validated certificate is in use');
    expect(report).toMatchObject({ problems: [expect.stringContaining('The run was cancelled.')] });
    expect(requests(world)).toEqual([]);

    world.aws.faults.clear();
    const next = await scan();
    expect({ exitCode: next.exitCode, asked: requests(world).length }).toEqual({ exitCode: 0, asked: 2 });
  });
}, 120_000);

test('a run in a repository where GitHub does not say whose token it is writes nothing, and says so in every place', async () => {
  await inScanWorld(async (world, scan) => {
    spoil(world.github, ({ operation }) => operation === 'graphql', surprises.forbidden);
    const { exitCode, log, summary, outputs, report } = await scan();
    expect(exitCode).toBe(1);
    for (const place of [log, summary, JSON.stringify(report)]) expect(place).toContain('trusted-authors');
    expect([outputs['email-validated'], outputs['done']]).toEqual(['', '']);
    expect([world.github.writes(), requests(world)]).toEqual([[], []]);
  });
}, 120_000);
