import { expect, test } from '@jest/globals';
import { inWorld, untilApproved } from './support/two-certificates.ts';

test.each([
  ['ahead of', 600_000],
  ['behind', -600_000],
])('a runner whose clock is ten minutes %s GitHub and AWS swaps NLBs alone, and says why', async (_way, wrongBy) => {
  await inWorld({}, async (it) => {
    await untilApproved(it);
    const serves = (): readonly boolean[] =>
      it.listeners.slice(0, 2).map((arn) => it.world.aws.listener(arn).defaultCertificate === it.replacement('a'));

    const result = await it.run({ mode: 'swap', wrongBy });

    expect(serves()).toEqual([false, true]);
    expect(result.problems.map(({ en }) => en).join('\n')).toContain('clock-wrong');
    const listeners = result.pullRequests.flatMap(({ listeners: all }) => all);
    expect(listeners.map(({ reason }) => reason?.code)).toEqual(['clock-wrong', undefined, 'clock-wrong']);

    expect((await it.run({ mode: 'swap' })).problems).toEqual([]);
    expect(serves()).toEqual([true, true]);
  });
});
