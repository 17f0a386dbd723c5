/** One page and where the next one begins. */
export interface Page<T> {
  readonly items: readonly T[] | undefined;
  readonly next: string | undefined;
}

/** A list that is no list: it goes round, or is left out of its answer, which is not «empty». */
export class BrokenListError extends Error {
  override readonly name: 'RepeatedTokenError' | 'IncompleteAnswer';

  constructor(name: BrokenListError['name'], message: string) {
    super(message);
    this.name = name;
  }
}

/** Reads page after page, each when it is asked for. Throws `BrokenListError` rather than going round for ever. */
export async function* pagesOf<T>(
  readPage: (token: string | undefined) => Promise<Page<T>>,
): AsyncGenerator<readonly T[], void, undefined> {
  const seen = new Set<string>();
  let token: string | undefined;
  let isListed = false;
  do {
    const page = await readPage(token);
    isListed ||= page.items !== undefined;
    yield page.items ?? [];
    // ELB ends some lists with an empty marker.
    token = page.next === '' ? undefined : page.next;
    if (token !== undefined && seen.has(token)) {
      throw new BrokenListError('RepeatedTokenError', 'the list goes round: the same continuation token came twice');
    }
    if (token !== undefined) seen.add(token);
  } while (token !== undefined);
  if (!isListed) throw new BrokenListError('IncompleteAnswer', 'the answer came without its list');
}

/** Reads all pages, one after the other. */
export async function readAllPages<T>(readPage: (token: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  for await (const page of pagesOf(readPage)) items.push(...page);
  return items;
}
