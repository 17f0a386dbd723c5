import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { scan } from '../../../src/modes/scan/scan.ts';
import { swap } from '../../../src/modes/swap/swap.ts';
import type { PullRequest } from '../../../src/core/repository.ts';
import { account, region, startWorld, type World } from '../world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

/** A certificate of the same domain on an NLB of its own; all ids begin with the same eight characters. */
async function addAlike(last: string): Promise<string> {
  const id = `1234abcd-0000-4000-8000-00000000000${last}`;
  const certificateArn = world.aws.addCertificate({ account, region, names: ['shop.example.com'], id });
  const { arn } = world.aws.addLoadBalancer({ account, region, name: `shop-${last}`, type: 'network' });
  await world.aws.addListener({ loadBalancerArn: arn, certificateArn });
  return certificateArn;
}

async function scanUntilProposed(): Promise<void> {
  const report = await scan(world.context());
  for (const { replacement } of report.certificates) world.aws.registerRecords(replacement ?? '');
  await scan(world.context());
}

/** What each pull request's branch adds: path and the certificate that the plan replaces. */
function proposed(): readonly string[][] {
  return [...world.github.pullRequests.values()].map(({ headRef }: PullRequest) => {
    const base = world.github.trees.get('main') ?? new Map<string, string>();
    const own = [...(world.github.trees.get(headRef) ?? [])].filter(([path, text]) => base.get(path) !== text);
    return [headRef, ...own.flatMap(([path, text]) => [path, /^from: (.*)$/m.exec(text)?.[1] ?? ''])];
  });
}

const branch = `acm-email-to-dns/${account}-${region}-1234abcd`;
const file = `acm-migrations/${account}/${region}/shop.example.com-1234abcd`;

test('certificates whose ids begin alike are proposed side by side', async () => {
  const first = await addAlike('1');
  const second = await addAlike('2');
  await scanUntilProposed();
  expect(proposed()).toEqual([
    [branch, `${file}.yml`, first],
    [`${branch}-2`, `${file}-0000-4000-8000-000000000002.yml`, second],
  ]);
  const quiet = world.github.writes.length;
  await scan(world.context());
  expect(world.github.writes.slice(quiet)).toEqual([]);
});

test('one that comes later leaves the plan of the first alone, and each is kept up to date', async () => {
  const later = await addAlikeAfterFirst();
  const first = later.replace(/1$/, '2');
  const { arn } = world.aws.addLoadBalancer({ account, region, name: 'added', type: 'network' });
  await world.aws.addListener({ loadBalancerArn: arn, certificateArn: later });
  await scan(world.context());
  expect(proposed()).toEqual([
    [branch, `${file}.yml`, first],
    [`${branch}-2`, `${file}-0000-4000-8000-000000000001.yml`, later],
  ]);
  const plan = world.github.trees.get(`${branch}-2`)?.get(`${file}-0000-4000-8000-000000000001.yml`);
  expect(plan).toContain('load-balancer: added\n');
});

test('merging one withdraws nothing of the other', async () => {
  const first = await addAlike('1');
  const second = await addAlike('2');
  await scanUntilProposed();
  for (const { number } of world.github.pullRequests.values()) {
    world.github.merge('octocat', number);
    world.github.setLabel('octocat', number, 'acm-swap');
  }
  await swap(world.context(), { pullRequests: [], commits: [], byHand: undefined });
  const served = world.aws.listeners().map(({ defaultCertificate }) => defaultCertificate);
  expect(served).toHaveLength(2);
  expect(served).not.toContain(first);
  expect(served).not.toContain(second);
});

async function addAlikeAfterFirst(): Promise<string> {
  await addAlike('2');
  await scanUntilProposed();
  const later = await addAlike('1');
  await scanUntilProposed();
  return later;
}
