/** Runs `work` for a key the first time and gives its outcome each time. */
export function once<T>(known: Map<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const first = work();
  known.set(key, first);
  return first;
}

/** As `once`, but what failed is tried again by whoever asks next. */
export async function onceDone<T>(known: Map<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  try {
    return await once(known, key, work);
  } catch (error) {
    known.delete(key);
    throw error;
  }
}
