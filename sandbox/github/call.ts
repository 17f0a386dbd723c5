import type { Identity } from './identities.ts';
import type { World } from './world.ts';

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** A request that was found valid, as a handler sees it. */
export interface Call {
  readonly world: World;
  readonly caller: Identity;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json;
  /** Path and query as they were asked, for the links to other pages. */
  readonly url: URL;
  /** Media type that was asked for. */
  readonly accept: string;
  readonly now: Date;
}

/** What a handler answers. `raw` answers are no JSON. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (call: Call) => Answer | Promise<Answer>;

/** Handlers by the operation id in GitHub's description. */
export type Routes = Readonly<Record<string, Handler>>;

const defaultPageSize = 30;
const maximumPageSize = 100;

export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

export const noContent: Answer = { status: 204 };

/** The page that a request asks for, with links to the others as GitHub orders them. */
export function pageOf<T>(call: Call, items: readonly T[]): { readonly items: readonly T[]; readonly headers: Record<string, string> } {
  const size = Math.min(Number(call.query['per_page'] ?? defaultPageSize) || defaultPageSize, maximumPageSize);
  const page = Math.max(Number(call.query['page'] ?? 1) || 1, 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const link = (relation: string, target: number): string => {
    const url = new URL(call.url);
    url.searchParams.set('page', String(target));
    return `<${url.href}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link('prev', Math.min(page - 1, last))] : []),
    ...(page < last ? [link('next', page + 1), link('last', last)] : []),
    ...(page > 1 ? [link('first', 1)] : []),
  ];
  return {
    items: items.slice((page - 1) * size, page * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

/** Answers one page of a list. */
export async function list<T>(call: Call, all: readonly T[], view: (item: T) => unknown): Promise<Answer> {
  const { items, headers } = pageOf(call, all);
  return { status: 200, body: await Promise.all(items.map(view)), headers };
}

/** A value of the body that the description says is a text. */
export function text(body: Json, key: string): string | undefined {
  const value = body[key];
  return typeof value === 'string' ? value : undefined;
}

/** Names in a list that holds texts, or objects with the name under `key`. */
export function names(value: unknown, key: 'name' | 'login' = 'name'): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((item: unknown) => {
    const name = typeof item === 'object' && item !== null ? (item as Json)[key] : item;
    return typeof name === 'string' ? [name] : [];
  });
}
