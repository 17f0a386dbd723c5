import { HttpRequest, HttpResponse } from '@smithy/core/protocols';
import type { DeserializeMiddleware, MetadataBearer, Pluggable } from '@smithy/types';
import type { ClockWitness } from '../../runtime/server-clock.ts';

/** Makes a client take note of AWS's time in every answer, refusals too. */
export function notesTime(witness: ClockWitness): Pluggable<object, MetadataBearer> {
  const note: DeserializeMiddleware<object, MetadataBearer> = (next) => async (args) => {
    const answered = witness.begin();
    const result = await next(args);
    if (HttpRequest.isInstance(args.request) && HttpResponse.isInstance(result.response)) {
      answered(args.request.hostname, result.response.headers['date']);
    }
    return result;
  };
  return {
    applyToStack(stack) {
      stack.add(note, { name: 'notesTime', step: 'deserialize', priority: 'low' });
    },
  };
}
