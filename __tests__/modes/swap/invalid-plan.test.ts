import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../../src/modes/scan/scan.ts';
import { swap } from '../../../src/modes/swap/swap.ts';
import { outputsOf } from '../../../src/outputs.ts';
import { account, region, startWorld, windowClosed, windowOpen, type World } from '../world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };

describe('a merged plan file that is no plan', () => {
  let world: World;
  let number: number;
  beforeEach(async () => {
    world = await startWorld();
    const certificateArn = world.aws.addCertificate({ account, region, names: ['shop.example.com'] });
    const { arn } = world.aws.addLoadBalancer({ account, region, name: 'shop', type: 'application' });
    await world.aws.addListener({ loadBalancerArn: arn, certificateArn });
    const to = (await scan(world.context())).certificates[0]?.replacement ?? '';
    world.aws.registerRecords(to);
    await scan(world.context());
    number = [...world.github.pullRequests.keys()][0] ?? 0;
  });
  afterEach(() => world.close());

  function merge({ isAlone }: { readonly isAlone: boolean }): void {
    const { headRef = '' } = world.github.pullRequests.get(number) ?? {};
    const [own = ''] = [...(world.github.trees.get(headRef) ?? new Map<string, string>()).keys()];
    world.github.commitFile(headRef, own.replace(/[^/]*$/, 'other.yml'), 'version: 2\n');
    if (isAlone) world.github.commitFile(headRef, own, undefined);
    world.github.now = world.github.now.add({ minutes: 1 });
    world.github.setLabel('octocat', number, 'acm-swap');
    world.github.merge('octocat', number);
  }

  function comments(kind: string): readonly string[] {
    return [...world.github.comments.values()].map(({ body }) => body).filter((body) => body.includes(kind));
  }

  test('beside a good one fails the job once, is told to people, and stops nothing', async () => {
    merge({ isAlone: false });
    const result = await swap(world.context(), drain);
    expect(result.pullRequests[0]?.listeners).toMatchObject([{ outcome: 'swapped' }]);
    expect(result.problems.map(({ en }) => en)).toEqual([expect.stringContaining('plan-invalid')]);
    expect(outputsOf(result, '', 'UTC')).toMatchObject({ swapped: '1', failed: '1' });
    expect(comments('comment=swap')[0]).toContain('### Swapped: 1 listener; 1 plan file refused');
    expect(comments('event=swap')).toEqual([expect.stringMatching(/@octocat[^]*plan-invalid[^]*other\.yml/)]);
    expect((await swap(world.context(), drain)).problems).toEqual([]);
  });

  test('fails the job once and not in every run while another plan of the pull request waits', async () => {
    merge({ isAlone: false });
    expect((await swap(world.context(windowClosed), drain)).problems).toHaveLength(1);
    const quiet = world.github.writes.length;
    expect((await swap(world.context(windowClosed), drain)).problems).toEqual([]);
    expect(world.github.writes.slice(quiet)).toEqual([]);
    expect((await swap(world.context(windowOpen), drain)).problems).toEqual([]);
    expect(world.github.pullRequests.get(number)?.labels).toContain('acm:done');
    expect(comments('event=swap')).toEqual([expect.stringMatching(/Swapped: [^]*plan-invalid/)]);
  });

  test('alone fails the job once, and its comment says why once', async () => {
    merge({ isAlone: true });
    const result = await swap(world.context(), drain);
    expect(result.problems).toHaveLength(1);
    expect(outputsOf(result, '', 'UTC')).toMatchObject({ failed: '1' });
    expect(comments('comment=swap')[0]?.match(/other\.yml/g)).toHaveLength(1);
    expect(comments('event=swap')).toHaveLength(1);
    expect((await swap(world.context(), drain)).problems).toEqual([]);
  });
});
