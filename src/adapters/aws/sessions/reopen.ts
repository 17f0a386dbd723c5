import type { CredentialSource } from '../client/credential-source.ts';
import type {
  AwsCredentialIdentity,
  HandlerExecutionContext,
  InitializeMiddleware,
  MetadataBearer,
  Pluggable,
} from '@smithy/types';
import { SMITHY_CONTEXT_KEY } from '@smithy/types';

import { isExpired } from '../client/failure.ts';

/**
 * Makes a client that AWS tells of expired credentials ask for others and send the call once more; what comes then
 * counts. AWS refused the call, so writes may go out again as well. Clocks differ, and a session can be revoked.
 */
export function reopenPlugin(credentials: CredentialSource): Pluggable<object, MetadataBearer> {
  const reopen: InitializeMiddleware<object, MetadataBearer> = (next, context) => async (args) => {
    try {
      return await next(args);
    } catch (error) {
      const used = isExpired(error) ? credentialsOf(context) : undefined;
      if (used === undefined) throw error;
      const others = await credentials(used);
      if (others.accessKeyId === used.accessKeyId) throw error;
      return next(args);
    }
  };

  return {
    applyToStack(stack) {
      // Inside the wait for the quota, outside of what looks up credentials, which the SDK does once a call.
      stack.add(reopen, { name: 'reopenSession', step: 'initialize', priority: 'low' });
    },
  };
}

/** What the last attempt was signed with; `undefined` for a call without a signature. */
function credentialsOf(context: HandlerExecutionContext): AwsCredentialIdentity | undefined {
  const identity = context[SMITHY_CONTEXT_KEY]?.selectedHttpAuthScheme?.identity;
  return identity !== undefined && 'accessKeyId' in identity ? (identity as AwsCredentialIdentity) : undefined;
}
