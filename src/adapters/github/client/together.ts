import { UpstreamError } from '../../../core/errors.ts';

/**
 * Asks GitHub for several things in one request. It refuses all of them as soon as it cannot take one, so after a refusal
 * each is asked for on its own, and `refused` is told of those that it does not take.
 */
export async function together<T>(
  items: readonly T[],
  ask: (items: readonly T[]) => Promise<unknown>,
  refused: (item: T, error: UpstreamError) => void,
): Promise<void> {
  if (items.length === 0) return;
  try {
    await ask(items);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const [only] = items;
    if (items.length === 1 && only !== undefined) {
      refused(only, error);
      return;
    }
    for (const item of items) await together([item], ask, refused);
  }
}

/** Whether GitHub does not take the values, after which nothing was written. */
export function isRefusal(error: unknown): error is UpstreamError {
  return error instanceof UpstreamError && ['invalid', 'not-found'].includes(error.details.kind);
}
