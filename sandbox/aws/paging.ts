import type { Fields } from './codec.ts';
import { AwsError } from './errors.ts';
import { resolveShape, serviceModel } from './model.ts';
import type { Service } from './model.ts';

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

/** What tokens are called in a question and in its answer. */
const tokenNames = [
  ['NextToken', 'NextToken'],
  ['nextToken', 'nextToken'],
  ['Marker', 'NextMarker'],
  ['StartRecordName', 'NextRecordName'],
] as const;

/** A list that never ends: the question for its first page, and what that page is to say to come again and again. */
export function roundabout(service: Service, operation: string, input: Fields): { first: Fields; again: Fields } {
  const model = serviceModel(service);
  const answer = model.operations[operation]?.output;
  const shape = answer === undefined ? undefined : resolveShape(model, answer);
  const members = shape?.type === 'structure' ? shape.members : {};
  const names = tokenNames.find(([, name]) => name in members);
  if (names === undefined) throw new Error(`${service} ${operation} is no list in pages.`);
  const [asked, told] = names;
  const { [asked]: token = 'the-same-again', ...first } = input;
  return { first, again: { [told]: token, ...('IsTruncated' in members && { IsTruncated: true }) } };
}
