import { HttpRequest } from '@smithy/core/protocols';
import type { DeserializeMiddleware, InitializeMiddleware, MetadataBearer, Pluggable } from '@smithy/types';
import { hostKey } from './failure.ts';

/** Makes a client leave on what fails where the request went: of a failed connection the system tells an address at most. */
export function namesHosts(): Pluggable<object, MetadataBearer> {
  const note: DeserializeMiddleware<object, MetadataBearer> = (next, context) => (args) => {
    if (HttpRequest.isInstance(args.request)) context[hostKey] = args.request.hostname;
    return next(args);
  };
  // Outside of the retries, which wrap some errors in others.
  const leave: InitializeMiddleware<object, MetadataBearer> = (next, context) => async (args) => {
    try {
      return await next(args);
    } catch (error) {
      const host: unknown = context[hostKey];
      if (error instanceof Error) Object.defineProperty(error, hostKey, { value: host, configurable: true });
      throw error;
    }
  };
  return {
    applyToStack(stack) {
      stack.add(note, { name: 'noteHost', step: 'deserialize', priority: 'low' });
      stack.add(leave, { name: 'leaveHost', step: 'initialize', priority: 'high' });
    },
  };
}
