import type { FinalizeRequestMiddleware, InitializeMiddleware, MetadataBearer, Pluggable } from '@smithy/types';
import type { AccountRegion } from '../../../ports/aws.ts';
import { isThrottled } from './failure.ts';
import type { Buckets } from './quotas.ts';
import type { TokenBucket } from './rate-limit.ts';

/**
 * Makes a client of one account and region wait for its buckets. The first attempt waits before credentials are
 * looked up and the request is signed, since both age in the queue; every further attempt waits again. `prefix` stands
 * before operations whose names another service has as well.
 */
export function throttlePlugin(
  target: AccountRegion,
  buckets: Buckets,
  prefix = '',
): Pluggable<object, MetadataBearer> {
  function bucketOf(commandName: string | undefined): TokenBucket | undefined {
    return buckets.bucketFor(target, prefix + (commandName ?? '').replace(/Command$/, ''));
  }

  const waitOnce: InitializeMiddleware<object, MetadataBearer> = (next, context) => async (args) => {
    await bucketOf(context.commandName)?.take();
    return next(args);
  };

  const observe: FinalizeRequestMiddleware<object, MetadataBearer> = (next, context) => {
    const bucket = bucketOf(context.commandName);
    let attempts = 0;
    return async (args) => {
      attempts += 1;
      if (attempts > 1) await bucket?.take();
      try {
        const answer = await next(args);
        bucket?.succeeded();
        return answer;
      } catch (error) {
        if (isThrottled(error)) bucket?.throttled();
        throw error;
      }
    };
  };

  return {
    applyToStack(stack) {
      stack.add(waitOnce, { name: 'waitForQuota', step: 'initialize', priority: 'high' });
      stack.addRelativeTo(observe, { name: 'observeQuota', relation: 'after', toMiddleware: 'retryMiddleware' });
    },
  };
}
