import { HttpRequest } from '@smithy/core/protocols';
import type { DeserializeMiddleware, InitializeMiddleware, MetadataBearer, Pluggable } from '@smithy/types';
import { routeKey, type Route } from './failure.ts';
import { proxyOf, type Environment } from './http.ts';

/** Makes a client leave on what fails where the request went, and through which proxy: of a failed connection the system tells an address at most. */
export function namesHosts(environment: Environment): Pluggable<object, MetadataBearer> {
  const note: DeserializeMiddleware<object, MetadataBearer> = (next, context) => (args) => {
    if (HttpRequest.isInstance(args.request)) {
      const { protocol, hostname, port } = args.request;
      const host = port === undefined ? hostname : `${hostname}:${String(port)}`;
      context[routeKey] = { host, proxy: proxyOf(environment, protocol, hostname) } satisfies Route;
    }
    return next(args);
  };
  // Outside of the retries, which wrap some errors in others.
  const leave: InitializeMiddleware<object, MetadataBearer> = (next, context) => async (args) => {
    try {
      return await next(args);
    } catch (error) {
      const route: unknown = context[routeKey];
      if (error instanceof Error) Object.defineProperty(error, routeKey, { value: route, configurable: true });
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
