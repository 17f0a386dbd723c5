import { UpstreamError } from '../../../core/errors.ts';
import { isPackedPolicyTooLarge } from '../client/failure.ts';
import { groupListeners, swapPolicy } from '../sessions/session-policy.ts';

/**
 * Opens a session for every group of listeners that fits one session policy, and gives each listener its own.
 * A group whose policy AWS cannot pack is halved until it can; a policy is never dropped. `open` gets the policy.
 */
export async function openListenerSessions<T>(
  listeners: readonly string[],
  open: (policy: string) => Promise<T>,
): Promise<ReadonlyMap<string, T>> {
  const sessions = new Map<string, T>();

  async function openGroup(group: readonly string[]): Promise<void> {
    try {
      const session = await open(swapPolicy(group));
      for (const listener of group) sessions.set(listener, session);
    } catch (error) {
      const isTooLarge = error instanceof UpstreamError && isPackedPolicyTooLarge(error.cause);
      if (!isTooLarge || group.length === 1) throw error;
      const middle = Math.ceil(group.length / 2);
      await openGroup(group.slice(0, middle));
      await openGroup(group.slice(middle));
    }
  }

  for (const group of groupListeners(listeners)) await openGroup(group);
  return sessions;
}
