import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { rollback } from '../../../src/modes/rollback/rollback.ts';
import { scan } from '../../../src/modes/scan/scan.ts';
import { begunIn, packBegun } from '../../../src/modes/shared/begun.ts';
import { swap } from '../../../src/modes/swap/swap.ts';
import type { Context } from '../../../src/modes/shared/context.ts';
import { account, region, startWorld, type World } from '../world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };

describe('the note on the dashboard that a swap is begun', () => {
  let world: World;
  let numbers: readonly number[];
  beforeEach(async () => {
    world = await startWorld();
    for (const name of ['one', 'two', 'three', 'four', 'five']) {
      const certificateArn = world.aws.addCertificate({ account, region, names: [`${name}.example.com`] });
      const { arn: loadBalancerArn } = world.aws.addLoadBalancer({ account, region, name, type: 'network' });
      await world.aws.addListener({ loadBalancerArn, certificateArn });
    }
    const { certificates } = await scan(context());
    for (const { replacement } of certificates) world.aws.registerRecords(replacement ?? '');
    await scan(context());
    numbers = [...world.github.pullRequests.keys()];
    for (const number of numbers) {
      world.github.setLabel('octocat', number, 'acm-swap');
      world.github.merge('octocat', number);
    }
  });
  afterEach(async () => {
    await world.close();
  });

  const context = (): Context => world.context(undefined, 'swap: { verify: api }');
  const dashboard = (): { readonly body: string } =>
    [...world.github.issues.values()].find(({ body }) => body.includes('acm-email-to-dns:dashboard')) ?? { body: '' };
  const commentsOf = (number: number): string =>
    [...world.github.comments.values()]
      .flat()
      .filter(({ issue }) => issue === number)
      .map(({ body }) => body)
      .join('\n');

  /** A run that comes no further than to its first comment. */
  async function killedRun(): Promise<void> {
    const never = new Promise<never>(() => undefined);
    let stopped: () => void = () => undefined;
    const isStopped = new Promise<void>((done) => (stopped = done));
    let left = numbers.length;
    const stop = (): Promise<never> => {
      left -= 1;
      if (left === 0) stopped();
      return never;
    };
    const { githubWriter } = context();
    const dying = { ...githubWriter, createComment: stop, updateComment: stop };
    void swap({ ...context(), githubWriter: dying }, drain);
    await isStopped;
  }

  test('is left by a run that is killed, and lets the next one say and take back what was swapped', async () => {
    await killedRun();
    expect([...begunIn(dashboard()).keys()]).toEqual(numbers);
    expect(numbers.map((number) => commentsOf(number))).toEqual(
      numbers.map(() => expect.not.stringContaining('acm-email-to-dns:comment=swap')),
    );
    const { pullRequests } = await swap(context(), drain);
    expect(pullRequests.map(({ listeners }) => listeners.map(({ outcome }) => outcome))).toEqual(
      numbers.map(() => ['already-swapped']),
    );
    expect(begunIn(dashboard()).size).toBe(0);
    const [first = 0] = numbers;
    expect(commentsOf(first)).toContain('"begun":true');
    world.github.setLabel('octocat', first, 'acm-rollback');
    const back = await rollback(context(), { pullRequests: [], byHand: undefined });
    expect(back.pullRequests.flatMap(({ listeners }) => listeners.map(({ outcome }) => outcome))).toEqual([
      'rolled-back',
    ]);
  });

  test('is kept by a scan, and gone once all is recorded', async () => {
    await killedRun();
    await scan(context());
    expect([...begunIn(dashboard()).keys()]).toEqual(numbers);
    await swap(context(), drain);
    expect(begunIn(dashboard()).size).toBe(0);
  });

  test('is one edit or few for all pull requests that begin together, and no comment of theirs', async () => {
    const { githubWriter } = context();
    const written: string[] = [];
    const noting = {
      ...githubWriter,
      updateIssue: async (...given: Parameters<typeof githubWriter.updateIssue>) => {
        written.push('dashboard');
        await githubWriter.updateIssue(...given);
      },
      createComment: async (...given: Parameters<typeof githubWriter.createComment>) => {
        written.push('comment');
        return githubWriter.createComment(...given);
      },
    };
    await swap({ ...context(), githubWriter: noting }, drain);
    // Of each its swap comment and the news.
    expect(written.filter((what) => what === 'comment')).toHaveLength(2 * numbers.length);
    expect(written[0]).toBe('dashboard');
    expect(written.filter((what) => what === 'dashboard').length).toBeLessThanOrEqual(numbers.length);
  });

  test('reads as it was written, and what is no note is none', () => {
    const notes = new Map([
      [12, 'https://github.com/my-org/certificates/actions/runs/7'],
      [9, 'https://github.com/my-org/certificates/actions/runs/8'],
      [10, 'https://github.com/my-org/certificates/actions/runs/7'],
    ]);
    const marked = (text: string | undefined): { body: string } => ({
      body: `<!-- acm-email-to-dns:begin -->\n<!-- acm-email-to-dns:dashboard -->\n<!-- acm-email-to-dns:begun=${text ?? ''} -->\n<!-- acm-email-to-dns:end -->`,
    });
    expect(new Map([...begunIn(marked(packBegun(notes)))].toSorted(([a], [b]) => a - b))).toEqual(
      new Map([...notes].toSorted(([a], [b]) => a - b)),
    );
    expect(begunIn(marked('12,x@https://a.test/1,0@https://a.test/1')).size).toBe(0);
    expect(packBegun(new Map())).toBeUndefined();
  });
});
