import type { Reply } from './call.ts';

/** A page of a list with its Link header. */
interface Page {
  readonly value: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** The page of a list that the address asks for; an answer that is no list stays whole. */
export function paged(reply: Reply, url: URL, root: string): Page {
  if (!('list' in reply)) return { value: reply.value, headers: {} };
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
  const last = Math.max(1, Math.ceil(reply.list.length / size));
  const key = reply.hasCursors === true ? 'after' : 'page';
  const page = pageOf(url.searchParams.get(key));
  const part = reply.list.slice((page - 1) * size, page * size);
  const at = (number: number): string => {
    const next = new URL(url.pathname + url.search, root);
    next.searchParams.set(key, reply.hasCursors === true ? cursorOf(number) : String(number));
    return `<${next.href}>`;
  };
  const links = [`${at(page + 1)}; rel="next"`, ...(reply.hasCursors === true ? [] : [`${at(last)}; rel="last"`])];
  return {
    value: reply.wrap === undefined ? part : reply.wrap(part, reply.list.length),
    headers: page < last ? { link: links.join(', ') } : {},
  };
}

/** Cursors are opaque: nobody is to count on what stands in them. */
function cursorOf(page: number): string {
  return Buffer.from(`cursor:${String(page)}`).toString('base64url');
}

function pageOf(asked: string | null): number {
  if (asked === null) return 1;
  return Number(/^\d+$/.test(asked) ? asked : Buffer.from(asked, 'base64url').toString().replace('cursor:', ''));
}
