import { judgeListener, servesOf } from '../../core/swap/swap.ts';
import { isCutOff } from '../../core/swap/rollback.ts';
import type { ListenerRecord } from '../../core/swap/swap-record.ts';
import { isKnown } from '../../core/swap/policy/value.ts';
import type { Context } from '../shared/context.ts';
import { inOrder } from '../shared/concurrency.ts';
import { read } from '../shared/read.ts';
import { alreadySwapped } from './listener.ts';
import { recordKey } from './earlier-records.ts';
import { openPlans, type PlansJob, type SwapRun } from './pull-request.ts';

/**
 * What earlier runs recorded of a pull request with which nothing may go on. Where one of them was cut off in the middle of a
 * listener, that is looked at, and what it serves is said: people must know, and no other run will tell them.
 */
export async function lookAtCutOff(
  context: Context,
  run: SwapRun,
  job: Omit<PlansJob, 'save'>,
): Promise<readonly ListenerRecord[]> {
  const records = new Map(job.earlier);
  if (![...records.values()].some(({ begun }) => begun === true)) return [...records.values()];
  const { open } = await openPlans(context, run, { ...job, save: () => Promise.resolve() });
  await inOrder(open, async ({ plan, path, readers, certificates }) => {
    await inOrder(plan.listeners, async (planned) => {
      const key = recordKey({ ...planned, path });
      const earlier = records.get(key);
      if (!isCutOff(earlier, plan)) return;
      const found = await read(() => readers.listeners.describeListener(planned));
      if (!isKnown(found)) return;
      const listener = found.value;
      const isSwapped = judgeListener(planned, plan, listener).kind === 'already-swapped';
      const serves = servesOf(listener, certificates?.from, certificates?.to);
      const entry = isSwapped
        ? alreadySwapped(context, { plan, path, planned, earlier, certificates }, listener)
        : { ...earlier, ...(serves && { serves }) };
      records.set(key, entry);
    });
  });
  return [...records.values()];
}
