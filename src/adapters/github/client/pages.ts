/** One page of a list that GitHub wraps in an object. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Length of the whole list. */
  readonly total: number;
}

/** Reads a wrapped list to its end. Octokit pages bare lists by itself, but not the lists inside an object of its own. */
export async function readPages<T>(ask: (page: number) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  for (let page = 1; ; page++) {
    const answer = await ask(page);
    items.push(...answer.items);
    if (answer.items.length === 0 || items.length >= answer.total) return items;
  }
}
