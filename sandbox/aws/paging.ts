import { AwsError } from './errors.ts';

/** One page of a list, and the token of the next. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | undefined;
}

/**
 * Cuts a page out of a list. The token says where to go on and for which question it was made: a token sent with
 * other filters is refused, as AWS does.
 */
export function page<Item>(
  all: readonly Item[],
  token: string | undefined,
  size: number,
  question: string,
): Page<Item> {
  const from = token === undefined ? 0 : readToken(token, question);
  const to = from + size;
  const next = to < all.length ? Buffer.from(JSON.stringify([to, question])).toString('base64') : undefined;
  return { items: all.slice(from, to), next };
}

function readToken(token: string, question: string): number {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(token, 'base64').toString('utf8'));
  } catch {
    throw new AwsError('Validation', 'The pagination token is invalid.');
  }
  const [from, asked] = Array.isArray(parsed) ? (parsed as readonly unknown[]) : [];
  if (typeof from !== 'number' || asked !== question) {
    throw new AwsError('Validation', 'The pagination token does not belong to this request.');
  }
  return from;
}
