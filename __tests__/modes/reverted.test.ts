import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../src/modes/scan/scan.ts';
import { swap } from '../../src/modes/swap/swap.ts';
import type { ModeResult } from '../../src/modes/shared/context.ts';
import type { ReportedCertificate } from '../../src/core/report/report.ts';
import { account, region, startWorld, windowOpen, type World } from './world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };
const external = 'rules: [{ match: { domain: "shop.*" }, swap: external }]';

describe('a listener that is found back on the old certificate', () => {
  let world: World;
  let old: string;
  let listener: string;
  beforeEach(async () => {
    world = await startWorld();
    old = world.aws.addCertificate({ account, region, names: ['shop.example.com'] });
    const tags = { 'aws:cloudformation:stack-name': 'shop-network' };
    const { arn } = world.aws.addLoadBalancer({ account, region, name: 'shop', type: 'network', tags });
    listener = await world.aws.addListener({ loadBalancerArn: arn, certificateArn: old });
  });
  afterEach(() => world.close());

  function look(more = ''): Promise<ModeResult> {
    return scan(world.context(windowOpen, more));
  }

  async function untilIssued(more = ''): Promise<string> {
    const to = (await look(more)).certificates[0]?.replacement ?? '';
    world.aws.registerRecords(to);
    await look(more);
    return to;
  }

  /** Merges the newest pull request and swaps; returns its number. */
  async function swapNewest(): Promise<number> {
    const number = Math.max(...world.github.pullRequests.keys());
    world.github.setLabel('octocat', number, 'acm-swap');
    world.github.merge('octocat', number);
    expect((await swap(world.context(), drain)).problems).toEqual([]);
    return number;
  }

  function turnBack(): void {
    world.aws.setListenerCertificates(listener, { defaultCertificate: old, sni: [] });
  }

  function issue(): {
    readonly number: number;
    readonly body: string;
    readonly state: string;
    labels: readonly string[];
  } {
    const found = [...world.github.issues.values()].find(({ body }) => body.includes(`certificate=${old}`));
    if (found === undefined) throw new Error('no issue');
    return found;
  }

  function told(kind: string): readonly string[] {
    return [...world.github.comments.values()]
      .filter((comment) => comment.issue === issue().number && comment.body.includes(`event=${kind} -->`))
      .map(({ body }) => body);
  }

  async function expectQuiet(more = ''): Promise<void> {
    const written = world.github.writes.length;
    await look(more);
    expect(world.github.writes.slice(written)).toEqual([]);
  }

  function reasonIn({ certificates }: ModeResult): ReportedCertificate['reason'] {
    return certificates[0]?.reason;
  }

  test('is named with its stack in issue, comment, report and the new pull request, once', async () => {
    await untilIssued();
    const number = await swapNewest();
    expect((await look()).certificates).toMatchObject([{ state: 'done' }]);
    await expectQuiet();

    turnBack();
    const result = await look();
    expect(result.certificates).toMatchObject([{ state: 'ready', reason: { code: 'reverted' } }]);
    expect(reasonIn(result)?.detail).toMatch(
      new RegExp(`^NLB shop port \\d+ was swapped by #${number} on .* is back on the old certificate; Cloud`),
    );
    expect(issue().state).toBe('open');
    expect(issue().labels).toContain('acm:ready');
    expect(issue().body).toContain('**[`reverted`](docs/operations.md#reverted)**');
    expect(issue().body).toContain('CloudFormation stack `shop-network` manages it');
    expect(told('reopened')).toEqual([]);
    expect(told('reverted')).toEqual([expect.stringContaining('@octocat The old certificate is back')]);
    const again = [...world.github.pullRequests.values()].find(({ headRef }) => headRef.endsWith('-2'));
    expect(again?.body).toMatch(
      new RegExp(`^> \\*\\*Warning:\\*\\* \`NLB shop\` port \\d+ was swapped by #${number} on `, 'm'),
    );
    await expectQuiet();
  });

  test('is done again after the next swap, and told again when that is turned back as well', async () => {
    await untilIssued();
    await swapNewest();
    turnBack();
    await look();
    const second = await swapNewest();
    const done = await look();
    expect(done.certificates).toMatchObject([{ state: 'done' }]);
    expect(reasonIn(done)).toBeUndefined();
    expect(issue().state).toBe('closed');
    expect(issue().body).not.toContain('reverted');

    turnBack();
    await look();
    expect(told('reverted')).toEqual([expect.stringContaining(`was swapped by #${second} on `)]);
    await expectQuiet();
  });

  test('is no reversion where it was rolled back on purpose, or never swapped', async () => {
    const result = await look();
    expect(reasonIn(result)).toBeUndefined();
    await untilIssued();
    await swapNewest();
    const [comment] = [...world.github.comments.values()].filter(({ body }) => body.includes('acm-email-to-dns:swap='));
    if (comment === undefined) throw new Error('no swap comment');
    const rolledBack = comment.body.replace('"outcome":"swapped"', '"outcome":"rolled\\u002dback"');
    expect(rolledBack).not.toBe(comment.body);
    world.github.comments.set(comment.id, { ...comment, body: rolledBack });
    turnBack();
    expect(reasonIn(await look())).toBeUndefined();
  });

  test('is not believed of a comment that somebody else wrote', async () => {
    await untilIssued();
    await swapNewest();
    for (const [id, comment] of world.github.comments) world.github.comments.set(id, { ...comment, author: 'mallory' });
    turnBack();
    expect(reasonIn(await look())).toBeUndefined();
  });

  test('reads comments of pull requests only for certificates that are in use again', async () => {
    await untilIssued();
    const number = await swapNewest();
    await look();
    const context = world.context();
    const read: number[] = [];
    const github = {
      ...context.github,
      listComments: (of: number) => (read.push(of), context.github.listComments(of)),
    };
    await scan({ ...context, github });
    expect(read).not.toContain(number);
    turnBack();
    await scan({ ...context, github });
    expect(read.filter((of) => of === number)).toHaveLength(1);
  });

  test('blocks with `swap: external` until the code has it again, and says so once', async () => {
    const to = await untilIssued(external);
    world.aws.setListenerCertificates(listener, { defaultCertificate: to, sni: [] });
    expect((await look(external)).certificates).toMatchObject([{ state: 'done' }]);

    turnBack();
    const result = await look(external);
    expect(result.certificates).toMatchObject([{ state: 'blocked', reason: { code: 'reverted' } }]);
    expect(issue()).toMatchObject({ state: 'open' });
    expect(issue().labels).toContain('acm:blocked');
    expect(issue().body).toMatch(/`NLB shop` port \d+ serves the old certificate again/);
    expect(issue().body).toContain('### Change it in your code');
    expect(told('blocked')).toEqual([]);
    expect(told('reverted')).toHaveLength(1);
    expect(world.github.pullRequests.size).toBe(0);
    await expectQuiet(external);
    expect((await look(external)).certificates).toMatchObject([{ state: 'blocked', reason: { code: 'reverted' } }]);

    world.aws.setListenerCertificates(listener, { defaultCertificate: to, sni: [] });
    expect((await look(external)).certificates).toMatchObject([{ state: 'done' }]);
    expect(issue().body).not.toContain('was-done');
    await expectQuiet(external);
  });
});
