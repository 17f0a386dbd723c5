import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../../src/modes/scan/scan.ts';
import { swap, type SwapRequest } from '../../../src/modes/swap/swap.ts';
import type { Context, ModeResult } from '../../../src/modes/shared/context.ts';
import { account, region, startWorld, windowClosed, windowOpen, type World } from '../world.ts';

type Change = { touched: true } | { label: string } | { plan: string | undefined } | { forgotten: true };

const drain = { pullRequests: [], commits: [], byHand: undefined };

describe('a merged pull request that waits for its window', () => {
  let world: World;
  let number: number;
  let old: string;
  /** Names of what was read from GitHub about the pull request, and calls to AWS. */
  let looks: string[];
  beforeEach(async () => {
    world = await startWorld();
    old = world.aws.addCertificate({ account, region, names: ['shop.example.com'] });
    const { arn: loadBalancerArn } = world.aws.addLoadBalancer({ account, region, name: 'shop', type: 'application' });
    await world.aws.addListener({ loadBalancerArn, certificateArn: old });
    const { certificates } = await scan(context());
    world.aws.registerRecords(certificates[0]?.replacement ?? '');
    await scan(context());
    number = [...world.github.pullRequests.keys()][0] ?? 0;
    world.github.setLabel('octocat', number, 'acm-swap');
    world.github.merge('octocat', number);
    await run();
    await run();
  });
  afterEach(async () => {
    await world.close();
  });

  function context(maintenance = windowClosed, more = ''): Context {
    return world.context(maintenance, `swap: { verify: api }\n${more}`);
  }

  /** Swaps, and notes what was read for it. */
  async function run(maintenance = windowClosed, request: SwapRequest = drain, more = ''): Promise<ModeResult> {
    looks = [];
    const calls = world.aws.calls.length;
    const plain = context(maintenance, more);
    const github = new Proxy(plain.github, {
      get: (target, key) => {
        const method: unknown = Reflect.get(target, key);
        if (typeof method !== 'function') return method;
        return (...values: unknown[]): unknown => {
          if (values[0] === number) looks.push(String(key));
          return Reflect.apply(method, target, values);
        };
      },
    });
    const result = await swap({ ...plain, github }, request);
    looks.push(...world.aws.calls.slice(calls).map(({ operation }) => operation));
    return result;
  }

  test('is read no more once it was seen as it was left, and is reported as before', async () => {
    const result = await run();
    expect(looks).toEqual([]);
    expect(result.pullRequests).toMatchObject([
      { number, labelledBy: 'octocat', mergedBy: 'octocat', listeners: [{ reason: { code: 'outside-window' } }] },
    ]);
    expect(result.nextWindow?.toString()).toMatch(/-02-29T02:00:00Z$/);
  });

  test('is swapped once its opening has come', async () => {
    await run(windowOpen);
    expect(world.aws.listeners()[0]?.defaultCertificate).not.toBe(old);
    expect(world.github.pullRequests.get(number)?.labels).toContain('acm:done');
  });

  test.each<[string, Change]>([
    ['somebody touches it', { touched: true }],
    ['it has another label', { label: 'mine' }],
    ['its plan is taken back', { plan: undefined }],
    ['its plan is another one', { plan: 'version: 1' }],
    ['nothing is remembered', { forgotten: true }],
  ])('is read again where %s', async (_what, change) => {
    await run();
    const { github } = world;
    if ('touched' in change) github.change(number, {});
    if ('label' in change) github.setLabel('octocat', number, change.label);
    if ('plan' in change) github.commitFile('main', planPath(), change.plan);
    if ('forgotten' in change) forget();
    await run();
    expect(looks).toContain('listPullRequestFiles');
  });

  test('is read again where the config has changed, or somebody names it', async () => {
    await run(windowClosed, drain, 'pull-requests: { max-open: 7 }');
    expect(looks).toContain('listPullRequestFiles');
    await run();
    await run(windowClosed, { ...drain, byHand: number });
    expect(looks).toContain('listPullRequestFiles');
  });

  test('leaves scans nothing to read of it but for its certificate, and is still remembered after them', async () => {
    await scan(context());
    await run();
    expect(looks).toEqual([]);
  });

  function planPath(): string {
    return [...(world.github.trees.get('main')?.keys() ?? [])].find((path) => path.startsWith('acm-migrations/')) ?? '';
  }

  function forget(): void {
    for (const [key, issue] of world.github.issues) {
      const body = issue.body.replace(/<!-- acm-email-to-dns:waiting=[^>]*-->\n/, '');
      world.github.issues.set(key, { ...issue, body });
    }
  }
});
