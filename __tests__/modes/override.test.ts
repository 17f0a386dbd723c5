import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../src/modes/scan/scan.ts';
import { swap } from '../../src/modes/swap/swap.ts';
import { account, region, startWorld, windowClosed, type World } from './world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };
const allowed = `allow-override: true\n  ${windowClosed}`;

describe('the emergency path past a closed window', () => {
  let world: World;
  let old: string;
  let alb: string;
  let number: number;
  beforeEach(async () => {
    world = await startWorld();
    const { aws, github } = world;
    github.roles.set('boss', 'maintain');
    old = aws.addCertificate({ account, region, names: ['shop.example.com'] });
    const { arn } = aws.addLoadBalancer({ account, region, name: 'shop', type: 'application' });
    alb = await aws.addListener({ loadBalancerArn: arn, certificateArn: old });
    const first = await scan(world.context());
    aws.registerRecords(first.certificates[0]?.replacement ?? '');
    await scan(world.context());
    number = [...github.pullRequests.keys()][0] ?? 0;
    github.setLabel('octocat', number, 'acm-swap');
    github.merge('octocat', number);
  });
  afterEach(() => world.close());

  function say(author: string, body: string): void {
    const id = 10_000 + world.github.comments.size;
    world.github.comments.set(id, {
      id,
      author,
      body,
      url: '',
      createdAt: world.github.now,
      updatedAt: world.github.now,
      issue: number,
    });
  }

  async function isSwapped(maintenance: string): Promise<boolean> {
    await swap(world.context(maintenance), drain);
    return world.aws.listener(alb).defaultCertificate !== old;
  }

  function comment(): string {
    return [...world.github.comments.values()].find(({ body }) => body.includes('comment=swap'))?.body ?? '';
  }

  test('swaps, and records who opened it and why', async () => {
    say('boss', 'Earlier words');
    say('octocat', 'Please do it now');
    say('boss', 'Customers see a warning\n\n@everybody');
    world.github.setLabel('boss', number, 'acm-override-window');
    expect(await isSwapped(allowed)).toBe(true);
    expect(comment()).toContain('by label `acm-override-window` of `boss`, who said `Customers see a warning');
  });

  test('says so when no reason was given', async () => {
    world.github.setLabel('boss', number, 'acm-override-window');
    expect(await isSwapped(allowed)).toBe(true);
    expect(comment()).toContain('`boss`, who gave no reason in a comment');
  });

  test.each<[string, string, string]>([
    ['the config does not allow it', 'boss', windowClosed],
    ['the setter has write access only', 'octocat', allowed],
    ['a bot set it', 'helper[bot]', allowed],
    ['a freeze is in force', 'boss', `${allowed}\n  freezes: [{ from: 2020-01-01, to: 2099-01-01, reason: x }]`],
  ])('stays shut when %s', async (_when, login, maintenance) => {
    world.github.roles.set('helper[bot]', 'admin');
    world.github.setLabel(login, number, 'acm-override-window');
    expect(await isSwapped(maintenance)).toBe(false);
  });

  test('stays shut when the label was taken off again', async () => {
    world.github.setLabel('boss', number, 'acm-override-window');
    world.github.takeLabel('boss', number, 'acm-override-window');
    expect(await isSwapped(allowed)).toBe(false);
  });
});
