import { againstFloor, bounded, type Figure } from './figure.ts';
import type { Deed, ManyFleet } from './many-fleet.ts';
import { RemoteWorld, type MeasuredRun } from './remote-world.ts';

/** Milliseconds that each side takes. */
const limits: Deed = { kind: 'limit', aws: 60, github: 120 };
const free: Deed = { kind: 'limit', aws: 0, github: 0 };

/** Years off. */
const closed = 'maintenance: { timezone: UTC, windows: [{ start: "0 2 29 2 *", duration: 1h }] }';
const open = 'maintenance: { windows: always }';
const roomy = 'pull-requests: { max-open: 100 }';

const one = { kind: 'many', accounts: 1, regions: 1, type: 'application', zones: 1 } as const;

async function inWorld<T>(fleet: ManyFleet, work: (world: RemoteWorld) => Promise<T>): Promise<T> {
  const world = await RemoteWorld.start({ fleet, aws: {} });
  try {
    return await work(world);
  } finally {
    await world.close();
  }
}

/** Until all replacements are issued and every pull request is open, without limits. */
async function propose(world: RemoteWorld): Promise<void> {
  await world.do(free);
  for (let scan = 0; scan < 2; scan += 1) {
    await world.scan();
    await world.do({ kind: 'register' });
  }
  await world.scan();
}

/** What GitHub was asked, and what it refused: nothing may hit a limit. */
function requestFigures(
  runs: readonly MeasuredRun[],
  limit: number,
  name = 'Requests to GitHub for it',
): readonly Figure[] {
  const sum = (of: (run: MeasuredRun) => number): number => runs.reduce((count, run) => count + of(run), 0);
  return [
    bounded(
      name,
      sum(({ tally }) => tally.github.requests),
      limit,
    ),
    bounded(
      'Requests that GitHub refused',
      sum(({ tally }) => tally.github.refused),
      0,
    ),
  ];
}

function swappedIn({ outputs }: MeasuredRun, expected: number): void {
  if (outputs['swapped'] !== String(expected))
    throw new Error(`${outputs['swapped'] ?? ''} listeners were swapped instead of ${String(expected)}`);
}

/** Pull requests that are merged outside the window, with one run each. */
export async function mergeFigures(): Promise<readonly Figure[]> {
  const count = 20;
  const fleet = { ...one, each: count, config: [closed, roomy, 'swap: { verify: api }'] };
  return inWorld(fleet, async (world) => {
    await propose(world);
    await world.do(limits);
    const runs: MeasuredRun[] = [];
    for (let merge = 0; merge < count; merge += 1) {
      const [event] = await world.do({ kind: 'approve', most: 1 });
      runs.push(await world.run({ mode: 'auto' }, event));
    }
    return [...requestFigures(runs, 400)].map((figure, index) =>
      index === 0
        ? {
            ...figure,
            name: `${String(count)} merges within an hour outside the window, one run each: requests to GitHub`,
          }
        : figure,
    );
  });
}

/** Pull requests of one listener each that are merged together. */
export async function swapFigures(): Promise<readonly Figure[]> {
  const count = 40;
  const fleet = { ...one, each: count, config: [open, roomy, 'swap: { verify: api }'] };
  return inWorld(fleet, async (world) => {
    await propose(world);
    await world.do({ kind: 'approve' });
    await world.do(limits);
    const run = await world.run({ mode: 'swap' });
    swappedIn(run, count);
    return [
      bounded(`${String(count)} pull requests of one listener each, open window`, run.seconds, 25, 's'),
      ...requestFigures([run], 1000),
    ];
  });
}

/** Listeners of many accounts in shared pull requests, each proved by TLS. */
export async function wideSwapFigures(): Promise<readonly Figure[]> {
  const [accounts, regions, each] = [10, 3, 10];
  const config = ['issues: { per: account }', 'pull-requests: { per: region, max-open: 100 }'];
  const fleet: ManyFleet = { ...one, accounts, regions, each, config: [open, ...config] };
  return inWorld(fleet, async (world) => {
    await propose(world);
    const merged = await world.do({ kind: 'approve' });
    await world.do(limits);
    const run = await world.run({ mode: 'swap' });
    const listeners = accounts * regions * each;
    swappedIn(run, listeners);
    const name = `${String(listeners)} ALB listeners of ${String(accounts)} accounts in ${String(merged.length)} pull requests, open window, TLS proof`;
    return [bounded(name, run.seconds / 60, 10, 'min'), ...requestFigures([run], 700)];
  });
}

/** Certificates on as many load balancers that are seen for the first time, with nothing to do. */
export async function loadBalancerFigures(): Promise<readonly Figure[]> {
  const count = 200;
  const fleet: ManyFleet = { ...one, each: count, config: ['request: off'] };
  // Listeners and their certificates by load balancer; load balancers, and tags of both, twenty at a time.
  const calls = 2 * count + 3 * Math.ceil(count / 20);
  const [burst, perSecond] = [40, 10];
  return inWorld(fleet, async (world) => {
    await world.do(limits);
    const run = await world.scan();
    return [
      againstFloor(`First idle scan of ${String(count)} certificates on ${String(count)} load balancers`, run.seconds, {
        floor: (calls - burst) / perSecond,
        why: `${String(calls)} calls to ELB, ${String(burst)} at once, then ${String(perSecond)}/s`,
        limit: 1.15,
      }),
    ];
  });
}

/** The first scan of many certificates whose owners get one issue a zone. */
export async function zoneFigures(): Promise<readonly Figure[]> {
  const [accounts, regions, each, zones] = [10, 1, 30, 20];
  const fleet: ManyFleet = { ...one, accounts, regions, each, zones, config: ['issues: { per: zone }'] };
  return inWorld(fleet, async (world) => {
    await world.do(limits);
    const run = await world.scan();
    const issues = (JSON.parse(run.outputs['issues'] ?? '[]') as readonly unknown[]).length;
    // The dashboard is one of them.
    const expected = zones + 1;
    const name = `${String(accounts * regions * each)} e-mail certificates in ${String(zones)} zones, \`issues.per: zone\`, first scan`;
    return [
      bounded(name, run.seconds / 60, 2, 'min'),
      {
        ...{ name: 'Issues that this scan opened, the dashboard among them', measured: String(issues), floor: '' },
        ...{ ratio: '', limit: String(expected), isMet: issues === expected },
      },
      ...requestFigures([run], 1000),
    ];
  });
}
