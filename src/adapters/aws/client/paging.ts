/** One page and where the next one begins. */
export interface Page<T> {
  readonly items: readonly T[] | undefined;
  readonly next: string | undefined;
}

/** A list that AWS does not end: it answered with the same continuation token again. */
export class RepeatedTokenError extends Error {
  override readonly name = 'RepeatedTokenError';
}

/** Reads page after page, each when it is asked for. Throws `RepeatedTokenError` rather than going round for ever. */
export async function* pagesOf<T>(
  readPage: (token: string | undefined) => Promise<Page<T>>,
): AsyncGenerator<readonly T[], void, undefined> {
  const seen = new Set<string>();
  let token: string | undefined;
  do {
    const page = await readPage(token);
    yield page.items ?? [];
    // ELB ends some lists with an empty marker.
    token = page.next === '' ? undefined : page.next;
    if (token !== undefined && seen.has(token)) {
      throw new RepeatedTokenError('the list goes round: the same continuation token came twice');
    }
    if (token !== undefined) seen.add(token);
  } while (token !== undefined);
}

/** Reads all pages, one after the other. */
export async function readAllPages<T>(readPage: (token: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  for await (const page of pagesOf(readPage)) items.push(...page);
  return items;
}
