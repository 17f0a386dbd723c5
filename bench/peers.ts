import { spawn, spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figure.ts';
import { regionNames } from './region-names.ts';
import { scannedAccounts, theAccount, theRegion, type Fleet, type OrganizationFleet } from './fleets.ts';
import { latency, RemoteWorld } from './remote-world.ts';

/** One account and region, as the loop of the command-line program takes it. */
const one: Fleet = { kind: 'region', certificates: 100, byEmail: 1 };
const many: OrganizationFleet = {
  ...{ kind: 'organization', accounts: 20, regions: 10 },
  ...{ healthyEach: 2, emailEvery: 100 },
};
const role = 'acm-email-to-dns-scan';
/** How many times as fast as the others the action is to be. */
const goals = { loop: 50, script: 8 };

/** What one way of finding the certificates took. */
interface Way {
  readonly seconds: number;
  /** ARNs of the certificates that are validated by e-mail, sorted. */
  readonly found: readonly string[];
}

async function run(world: RemoteWorld, command: string, parameters: readonly string[]): Promise<Way> {
  const startedAt = performance.now();
  const child = spawn(command, parameters, {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...world.address.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const found = (await text(child.stdout)).split('\n').filter((line) => line !== '');
  return { seconds: (performance.now() - startedAt) / 1000, found: found.sort() };
}

/** The action only reads, as the others do. */
async function byAction(world: RemoteWorld): Promise<Way> {
  // The peers ask many times, or come second: none of them meets servers that have yet to load their own code.
  await world.scan({ 'dry-run': 'true' });
  const { seconds, report } = await world.scan({ 'dry-run': 'true' });
  const { certificates } = report as { readonly certificates: readonly { readonly arn: string }[] };
  return { seconds, found: certificates.map(({ arn }) => arn).sort() };
}

function byScript(world: RemoteWorld, accounts: readonly string[], regions: readonly string[]): Promise<Way> {
  const script = fileURLToPath(new URL('peer-script.ts', import.meta.url));
  return run(world, process.execPath, [script, accounts.join(','), regions.join(',')]);
}

async function byLoop(world: RemoteWorld): Promise<Way> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret = '' } =
    world.address.environment;
  const headers = { authorization: `bearer ${secret}` };
  const answer = await fetch(`${url}&audience=sts.amazonaws.com`, { headers });
  const { value } = (await answer.json()) as { readonly value: string };
  const script = fileURLToPath(new URL('peer-loop.sh', import.meta.url));
  return run(world, script, [`arn:aws:iam::${theAccount}:role/${role}`, theRegion, value]);
}

/** The version of the command-line program; `undefined` where it is not installed. */
function programVersion(): string | undefined {
  const { status, stdout } = spawnSync('aws', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split(' ')[0] : undefined;
}

function compare(name: string, peer: Way, action: Way, goal: number): Figure {
  if (peer.found.length === 0 || peer.found.join() !== action.found.join()) {
    throw new Error(`${name} found ${peer.found.join(', ')}, the action ${action.found.join(', ')}`);
  }
  const ratio = peer.seconds / action.seconds;
  return {
    name,
    measured: `${peer.seconds.toFixed(1)} s`,
    floor: `${action.seconds.toFixed(2)} s (the action)`,
    ratio: ratio.toFixed(1),
    limit: `≥ ${String(goal)}`,
    isMet: ratio >= goal,
  };
}

async function within<T>(fleet: Fleet, work: (world: RemoteWorld) => Promise<T>): Promise<T> {
  const world = await RemoteWorld.start({ fleet, aws: { quotas: 'real', settings: { latency } } });
  try {
    return await work(world);
  } finally {
    await world.close();
  }
}

/** The action beside what people use otherwise, over the same AWS. */
export async function peerFigures(): Promise<readonly Figure[]> {
  const version = programVersion();
  const inOne = await within(one, async (world) => {
    const action = await byAction(world);
    const script = await byScript(world, [theAccount], [theRegion]);
    const loop = version === undefined ? undefined : await byLoop(world);
    return [
      ...(loop === undefined
        ? []
        : [
            compare(
              `100 certificates of one account-region: a loop of \`aws\` (${version ?? ''})`,
              loop,
              action,
              goals.loop,
            ),
          ]),
      compare('The same: a sequential script of the AWS SDK', script, action, goals.script),
    ];
  });
  const inMany = await within(many, async (world) => {
    const script = await byScript(world, scannedAccounts(many), regionNames.slice(0, many.regions));
    const where = `${String(many.accounts)} accounts × ${String(many.regions)} regions`;
    return compare(
      `${where}, 2 certificates each: a sequential script of the AWS SDK`,
      script,
      await byAction(world),
      goals.script,
    );
  });
  return [...inOne, inMany];
}
