import type { FinalizeRequestMiddleware, MetadataBearer, Pluggable } from '@smithy/types';

/** Makes a client send nothing more, repetitions among it, once the signal is aborted. */
export function untilAborted(signal: AbortSignal): Pluggable<object, MetadataBearer> {
  const check: FinalizeRequestMiddleware<object, MetadataBearer> = (next) => (args) => {
    signal.throwIfAborted();
    return next(args);
  };
  return {
    applyToStack(stack) {
      stack.addRelativeTo(check, { name: 'untilAborted', relation: 'after', toMiddleware: 'retryMiddleware' });
    },
  };
}
