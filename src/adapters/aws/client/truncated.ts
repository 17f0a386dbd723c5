import { IncomingMessage } from 'node:http';
import { HttpResponse } from '@smithy/core/protocols';
import type { DeserializeMiddleware, MetadataBearer, Pluggable } from '@smithy/types';

/** Operations whose answers always hold something. */
const answered = /^(AssumeRole|Describe|Get|List|Search)/;

/**
 * Makes a client fail where an answer loses its body on its way. One that says something and comes without any would
 * be read as if there were nothing; one of which a byte comes now and then is given up after `milliseconds`, since the
 * handler's own limits are for the head and for silence. A body that is cut short anywhere else the SDK cannot read.
 */
export function wholeAnswers(milliseconds: number): Pluggable<object, MetadataBearer> {
  const check: DeserializeMiddleware<object, MetadataBearer> = (next, context) => async (args) => {
    const result = await next(args);
    const { response } = result;
    if (!HttpResponse.isInstance(response)) return result;
    const { statusCode, headers } = response;
    const isEmpty = statusCode < 300 && headers['content-length'] === '0';
    if (isEmpty && answered.test(context.commandName ?? '')) {
      throw Object.assign(new Error('the answer is empty'), { $metadata: { httpStatusCode: statusCode } });
    }
    if (response.body instanceof IncomingMessage) endAfter(milliseconds, response.body);
    return result;
  };
  return {
    applyToStack(stack) {
      stack.add(check, { name: 'wholeAnswers', step: 'deserialize', priority: 'low' });
    },
  };
}

function endAfter(milliseconds: number, body: IncomingMessage): void {
  const timer = setTimeout(() => {
    const error = new Error(`the answer was not complete after ${milliseconds} ms`);
    body.destroy(Object.assign(error, { name: 'TimeoutError', code: 'ETIMEDOUT' }));
  }, milliseconds);
  body.once('close', () => {
    clearTimeout(timer);
  });
}
