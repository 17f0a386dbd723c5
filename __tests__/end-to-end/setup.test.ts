import { afterEach, describe, expect, test } from '@jest/globals';
import { startSwapWorld, type SwapWorld } from './support/swap-world.ts';
import { inThread } from './support/in-thread.ts';

describe('a run that has nothing to do', () => {
  let it: SwapWorld | undefined;
  afterEach(() => it?.world.close());

  test('since the label is missing says so in the log and in one comment, however often it runs', async () => {
    it = await startSwapWorld({ kinds: [{ type: 'network', certificate: 'default' }] });
    it.world.execute = inThread;
    const { world, pullRequest } = it;
    await world.github.as('octocat').merge(pullRequest);
    const runs = [
      await it.run({ event: 'push', payload: await world.github.events.push() }),
      await it.run({ event: 'schedule' }),
      await it.run({ event: 'schedule' }),
    ];
    for (const { exitCode, log } of runs) {
      expect(exitCode).toBe(0);
      expect(log).toMatch(new RegExp(`#${String(pullRequest)}.*acm-swap`));
    }
    const comments = world.github.comments(pullRequest).filter(({ body }) => body.includes('acm-swap`'));
    expect(comments).toHaveLength(1);
    expect(world.aws.history.filter(({ by }) => by.includes('Listener'))).toEqual([]);
  });
});
