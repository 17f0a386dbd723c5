import { describe, expect, test } from '@jest/globals';
import { scanActions } from '../../sandbox/aws/permissions.ts';
import { startWorld, type RecordedRun, type World } from '../../sandbox/world.ts';
import { inThread } from './support/in-thread.ts';
import { KillPoint, type Scope, shareOfToday } from './support/kill-point.ts';
import { account, configPath, region } from './support/swap-world.ts';

const scope: Scope = process.env['CRASH_POINTS'] === 'all' ? 'all' : 'writes';
const turn = shareOfToday(3);

/** Two certificates with equal names, so that they share one replacement, and one alone. */
async function startScanWorld(): Promise<World> {
  const world = await startWorld();
  world.execute = inThread;
  const { aws, github } = world;
  aws.addAccount(account, { roles: { 'acm-email-to-dns-scan': { allow: scanActions } } });
  for (const [name, host] of [
    ['shop', 'shop.example.com'],
    ['shop-2', 'shop.example.com'],
    ['mail', 'mail.example.com'],
  ] as const) {
    const certificateArn = aws.addCertificate({ account, region, names: [host] });
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
  return world;
}

function scan(world: World, point?: KillPoint): Promise<RecordedRun> {
  return world.run({
    event: 'schedule',
    payload: world.github.events.schedule(),
    inputs: { mode: 'scan' },
    ...(point && { onStart: point.onStart }),
  });
}

function replacements(world: World): readonly string[] {
  return world.aws
    .certificates()
    .filter(({ tags }) => tags.has('acm-email-to-dns:replaces'))
    .map(({ arn }) => arn);
}

/** What a scan that nobody killed leaves behind: nothing twice. */
function expectWhole(world: World, place: string, pullRequests: number): void {
  const issues = world.github.issues();
  const bodies = issues.map(({ body }) => /acm-email-to-dns:(?:certificate=\S+|dashboard)/.exec(body ?? '')?.[0]);
  expect({ place, issues: bodies.length, markers: new Set(bodies).size }).toEqual({ place, issues: 4, markers: 4 });
  expect({ place, open: issues.filter(({ state }) => state === 'open').length }).toEqual({ place, open: 4 });
  expect({ place, replacements: replacements(world).length }).toEqual({ place, replacements: 2 });
  expect({ place, pullRequests: world.github.pullRequests().length }).toEqual({ place, pullRequests });
  expect([...world.aws.violations, ...world.github.violations]).toEqual([]);
}

/** Kills the first scan, or the one after the records are there, at one of its requests, and scans again. */
async function killAndScanAgain(
  phase: 'first' | 'issued',
  point: { readonly number: number; readonly when: 'before' | 'after' } | undefined,
): Promise<readonly string[]> {
  const world = await startScanWorld();
  try {
    if (phase === 'issued') {
      expect((await scan(world)).exitCode).toBe(0);
      for (const arn of replacements(world)) world.aws.registerRecords(arn);
    }
    const kill = new KillPoint(world, scope, point);
    const killed = await scan(world, kill);
    expect(killed.exitCode).toBe(point === undefined ? 0 : null);
    KillPoint.lift(world);
    const place = `${phase}, ${point?.when ?? 'no'} ${kill.seen.at(-1) ?? ''}`;
    if (point !== undefined) {
      const again = await scan(world);
      expect({ place, exitCode: again.exitCode, log: again.exitCode === 0 ? '' : again.log }).toEqual({
        place,
        exitCode: 0,
        log: '',
      });
    }
    expectWhole(world, place, phase === 'first' ? 0 : 3);
    return kill.seen;
  } finally {
    await world.close();
  }
}

describe('a scan that is killed', () => {
  test.each(['first', 'issued'] as const)(
    'goes on from there and leaves nothing twice (%s scan)',
    async (phase) => {
      const points = await killAndScanAgain(phase, undefined);
      expect(points.length).toBeGreaterThan(5);
      for (let number = 1; number <= points.length; number += 1) {
        // The first of each kind, a third of them a day; `npm run crash-points` takes all.
        if (scope === 'writes' && points.indexOf(points[number - 1] ?? '') < number - 1) continue;
        if (scope === 'writes' && number % 3 !== turn) continue;
        await killAndScanAgain(phase, { number, when: 'after' });
        if (scope === 'all') await killAndScanAgain(phase, { number, when: 'before' });
      }
    },
    3_600_000,
  );
});

describe('two scans at once', () => {
  test('request every replacement once and open no issue that stays twice', async () => {
    const world = await startScanWorld();
    try {
      await Promise.all([scan(world), scan(world)]);
      expect((await scan(world)).exitCode).toBe(0);
      const open = world.github.issues().filter(({ state }) => state === 'open');
      expect(open).toHaveLength(4);
      expect(replacements(world)).toHaveLength(2);
      const quiet = world.github.writes().length;
      await scan(world);
      expect(world.github.writes().slice(quiet)).toEqual([]);
    } finally {
      await world.close();
    }
  });
});
