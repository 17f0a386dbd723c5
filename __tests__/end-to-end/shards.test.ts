import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { scanActions } from '../../sandbox/aws/permissions.ts';
import { startWorld, type RecordedRun, type World } from '../../sandbox/world.ts';
import { inThread } from './support/in-thread.ts';
import { configPath } from './support/swap-world.ts';

const accounts = ['111122223333', '444455556666', '777788889999'];
const region = 'eu-west-1';

const worlds: World[] = [];
const folders: string[] = [];

afterEach(async () => {
  await Promise.all(worlds.splice(0).map((world) => world.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Three accounts, each with one certificate on an NLB, one on an ALB, one that nothing uses, and a healthy one. */
async function startFleet(): Promise<World> {
  const world = await startWorld();
  world.execute = inThread;
  worlds.push(world);
  const { aws, github } = world;
  for (const account of accounts) {
    aws.addAccount(account, { roles: { 'acm-email-to-dns-scan': { allow: scanActions } } });
    for (const type of ['network', 'application'] as const) {
      const id = `${type}-${account}`;
      const certificateArn = aws.addCertificate({ account, region, id, names: [`${type}.a${account}.example.com`] });
      const { arn } = aws.addLoadBalancer({ account, region, name: type, type });
      await aws.addListener({ loadBalancerArn: arn, certificateArn });
    }
    aws.addCertificate({ account, region, id: `unused-${account}`, names: [`unused.a${account}.example.com`] });
    aws.addCertificate({ account, region, names: ['healthy.example.com'], validationMethod: 'DNS' });
  }
  github.addPerson('octocat', 'write');
  const text = [
    'version: 1',
    `accounts: [${accounts.map((id) => `{ id: "${id}", owners: [octocat] }`).join(', ')}]`,
    `regions: [${region}]`,
    `dns: { resolvers: ["${aws.dns.address}"] }`,
    'scan: { accounts-per-shard: 2 }',
  ].join('\n');
  await github.as('octocat').commitFile({ branch: 'main', path: configPath, text, message: 'Config' });
  return world;
}

function run(world: World, inputs: Readonly<Record<string, string>>): Promise<RecordedRun> {
  return world.run({ event: 'schedule', payload: world.github.events.schedule(), inputs });
}

async function scan(world: World): Promise<void> {
  const { exitCode, log } = await run(world, { mode: 'scan' });
  expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' });
}

/** What the shards of one run leave for mode `report`: by shard, the text of its report file. */
async function scanShards(world: World): Promise<ReadonlyMap<string, string>> {
  const discovered = await run(world, { mode: 'discover' });
  const { include } = JSON.parse(discovered.outputs['matrix'] ?? '') as {
    readonly include: readonly { readonly shard: string }[];
  };
  const texts = new Map<string, string>();
  for (const { shard } of include) {
    const before = world.github.writes().length;
    const { exitCode, log, report } = await run(world, { mode: 'scan', shard });
    expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' });
    expect(world.github.writes().slice(before)).toEqual([]);
    texts.set(shard, JSON.stringify(report));
  }
  return texts;
}

/** As actions/download-artifact lays them out, a folder for each. */
function layOut(texts: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'shards-'));
  folders.push(folder);
  let number = 0;
  for (const text of texts.values()) {
    const artifact = join(folder, `acm-shard-${String(number++)}`);
    mkdirSync(artifact);
    writeFileSync(join(artifact, 'report.json'), text);
  }
  return folder;
}

async function report(world: World, texts: ReadonlyMap<string, string>): Promise<RecordedRun> {
  const before = world.aws.calls.length;
  const result = await run(world, { mode: 'report', reports: layOut(texts) });
  expect(world.aws.calls.slice(before)).toEqual([]);
  return result;
}

async function scanSharded(world: World): Promise<void> {
  const { exitCode, log } = await report(world, await scanShards(world));
  expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' });
}

/** Ids, numbers, times and what ACM makes up, which no two worlds share. */
function settle(text: string): string {
  return text
    .replaceAll(/(?<=<!-- acm-email-to-dns:open=)\S+/g, '<fingerprints>')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z| UTC)?)?/g, '<time>')
    .replaceAll(/\d{2}:\d{2}/g, '<time>')
    .replaceAll(/<!-- now -->[\s\S]*?<!-- \/now -->/g, '')
    .replaceAll(/_[0-9a-z]{16,}/g, '_<token>')
    .replaceAll(/\b[0-9a-f]{16,}\b/g, '<hash>')
    .replaceAll(/#\d+|\/(?:issues|pull)\/\d+/g, '#<number>')
    .replaceAll(/127\.0\.0\.1:\d+/g, '<address>')
    .replaceAll(/port:? \d+|(?<=\| )\d{4,5}(?= \|)/g, '<port>');
}

/** Everything that two runs leave behind, as far as worlds can be compared. */
function stateOf(world: World): unknown {
  const { aws, github } = world;
  return {
    issues: github
      .issues()
      .map(({ title, body, state, labels, assignees }) => ({
        title: settle(title),
        // Rows of the dashboard stand in the order of deadlines that differ by milliseconds.
        body: settle(body ?? '')
          .split('\n')
          .sort()
          .join('\n'),
        state,
        labels: [...labels].sort(),
        assignees: [...assignees],
      }))
      .sort((a, b) => (a.body < b.body ? -1 : 1)),
    pullRequests: github
      .pullRequests()
      .map(({ title, body, state, pull }) => ({ title, body: settle(body ?? ''), state, head: pull?.headRef ?? '' }))
      .sort((a, b) => (a.head < b.head ? -1 : 1)),
    certificates: aws
      .certificates()
      .map(({ arn, names, status, validationMethod, tags }) => ({
        place: arn.split('certificate/')[0],
        names,
        status,
        validationMethod,
        tags: Object.fromEntries([...tags].sort(([a], [b]) => a.localeCompare(b))),
      }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    violations: [...aws.violations, ...github.violations],
  };
}

async function runTwice(whole: World, sharded: World): Promise<void> {
  for (let run = 0; run < 2; run += 1) {
    await scan(whole);
    await scanSharded(sharded);
  }
}

function issueRecords(world: World): void {
  for (const { arn, tags } of world.aws.certificates()) {
    if (tags.has('acm-email-to-dns:replaces')) world.aws.registerRecords(arn);
  }
}

describe('a sharded scan', () => {
  test('leaves after two runs, and again after two more, what scans of everything leave', async () => {
    const [whole, sharded] = [await startFleet(), await startFleet()];
    await runTwice(whole, sharded);
    expect(stateOf(sharded)).toEqual(stateOf(whole));
    expect(whole.github.issues()).toHaveLength(7);
    expect(whole.aws.certificates()).toHaveLength(18);

    for (const world of [whole, sharded]) issueRecords(world);
    await runTwice(whole, sharded);
    expect(stateOf(sharded)).toEqual(stateOf(whole));
    expect(whole.github.pullRequests()).toHaveLength(6);

    const quiet = sharded.github.writes().length;
    await scanSharded(sharded);
    expect(sharded.github.writes().slice(quiet)).toEqual([]);
  }, 180_000);

  test('asks for no certificate before its issue is there', async () => {
    const world = await startFleet();
    await scanShards(world);

    expect(world.aws.certificates()).toHaveLength(12);
    expect(world.github.issues()).toEqual([]);
  }, 60_000);

  test('with a missing, a broken and a doubled shard does everything else, names them and fails', async () => {
    const world = await startFleet();
    const texts = await scanShards(world);
    expect([...texts.keys()]).toEqual(['1/2', '2/2']);
    const [first = '', second = ''] = texts.values();

    const missing = await report(world, new Map([['1/2', first]]));
    expect(missing.exitCode).toBe(1);
    expect(missing.log).toContain('The report of shard 2/2 is missing');
    expect(missing.report).toMatchObject({
      complete: false,
      notScanned: [{ account: '444455556666', reason: { code: 'shard-missing', detail: 'shard 2/2' } }],
    });
    expect(world.github.issues().map(({ title }) => title)).toHaveLength(5);

    const broken = await report(
      world,
      new Map([
        ['1/2', first],
        ['2/2', second.slice(0, -40)],
      ]),
    );
    expect(broken.exitCode).toBe(1);
    expect(broken.log).toContain('is no whole JSON file');

    const doubled = await report(
      world,
      new Map([
        ['a', first],
        ['b', first],
        ['c', second],
      ]),
    );
    expect(doubled.exitCode).toBe(1);
    expect(doubled.log).toContain('which is there twice');
    expect(world.github.issues()).toHaveLength(7);

    const nothing = await report(world, new Map([['1/2', 'no report']]));
    expect(nothing.exitCode).toBe(1);
    expect(nothing.log).toContain('nothing was written');
  }, 120_000);
});
