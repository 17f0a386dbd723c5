import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../../src/modes/scan/scan.ts';
import type { Context } from '../../../src/modes/shared/context.ts';
import { account, region, startWorld, windowOpen, type World } from '../world.ts';

describe('an open pull request of which nothing has moved', () => {
  let world: World;
  let number: number;
  let to: string;
  /** What was read from GitHub about the pull request, its head or its branch, and written there. */
  let looks: string[];
  beforeEach(async () => {
    world = await startWorld();
    const certificateArn = world.aws.addCertificate({ account, region, names: ['shop.example.com'] });
    const { arn: loadBalancerArn } = world.aws.addLoadBalancer({ account, region, name: 'shop' });
    await world.aws.addListener({ loadBalancerArn, certificateArn });
    to = (await scan(world.context())).certificates[0]?.replacement ?? '';
    world.aws.registerRecords(to);
    await scan(world.context());
    number = [...world.github.pullRequests.keys()][0] ?? 0;
  });
  afterEach(() => world.close());

  async function run(more = ''): Promise<void> {
    looks = [];
    const plain: Context = world.context(windowOpen, more);
    const pull = world.github.pullRequests.get(number);
    const own: readonly unknown[] = [number, pull?.headSha, pull?.headRef];
    const github = new Proxy(plain.github, {
      get: (target, key) => {
        const method: unknown = Reflect.get(target, key);
        if (typeof method !== 'function') return method;
        return (...values: unknown[]): unknown => {
          if (values.some((value) => own.includes(value))) looks.push(String(key));
          return Reflect.apply(method, target, values);
        };
      },
    });
    await scan({ ...plain, github });
  }

  function status(head = world.github.pullRequests.get(number)?.headSha ?? ''): string | undefined {
    return world.github.statuses.get(head)?.[0]?.state;
  }

  test('is read no more from the run on that opened it, and nothing is written', async () => {
    const before = world.github.writes.length;
    await run();
    expect(looks).toEqual([]);
    expect(world.github.writes.slice(before)).toEqual([]);
    expect(status()).toBe('success');
  });

  test('has its status changed when AWS says something else, though nobody touched it', async () => {
    Object.assign(world.aws.certificate(to), { status: 'REVOKED' });
    const head = world.github.pullRequests.get(number)?.headSha ?? '';
    await run();
    expect(status(head)).toBe('failure');
  });

  test.each<[string, () => void]>([
    [
      'somebody touches it',
      () => {
        world.github.change(number, {});
      },
    ],
    [
      'somebody labels it',
      () => {
        world.github.setLabel('octocat', number, 'acm-swap');
      },
    ],
    [
      'somebody pushes',
      () => {
        const { headRef = '' } = world.github.pullRequests.get(number) ?? {};
        world.github.commitFile(headRef, 'README.md', 'changed');
      },
    ],
  ])('is read again where %s', async (_what, change) => {
    change();
    await run();
    expect(looks).toContain('listPullRequestFiles');
  });

  test('is read again where the config has changed', async () => {
    await run('pull-requests: { max-open: 7 }');
    expect(looks).toContain('listPullRequestFiles');
  });
});
