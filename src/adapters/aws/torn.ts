import { HttpResponse } from '@smithy/core/protocols';
import type { DeserializeMiddleware, MetadataBearer, Pluggable } from '@smithy/types';

/** Operations whose answers always hold something. */
const answered = /^(AssumeRole|Describe|Get|List|Search)/;

/**
 * Makes a client fail where an answer that says something lost its whole body on its way: read as it is it would say
 * that there is nothing. A body that is cut short anywhere else the SDK cannot read, and says so.
 */
export const refuseEmptyAnswers: Pluggable<object, MetadataBearer> = {
  applyToStack(stack) {
    const check: DeserializeMiddleware<object, MetadataBearer> = (next, context) => async (args) => {
      const result = await next(args);
      const { response } = result;
      if (!answered.test(context.commandName ?? '') || !HttpResponse.isInstance(response)) return result;
      const { statusCode, headers } = response;
      if (statusCode >= 300 || headers['content-length'] !== '0') return result;
      throw Object.assign(new Error('the answer is empty'), { $metadata: { httpStatusCode: statusCode } });
    };
    stack.add(check, { name: 'refuseEmptyAnswers', step: 'deserialize', priority: 'low' });
  },
};
