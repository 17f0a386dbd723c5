import { defaults } from '@actions/github/lib/utils';
import type { ClockWitness } from '../../runtime/server-clock.ts';

type Fetch = typeof globalThis.fetch;

/** The toolkit's `fetch`, which goes through the proxy of the environment, if there is one for GitHub's address. */
function proxiedFetch(): Fetch {
  const fetch: unknown = defaults.request?.fetch;
  return isFetch(fetch) ? fetch : globalThis.fetch;
}

function isFetch(value: unknown): value is Fetch {
  return typeof value === 'function';
}

/** Most times that one request is sent to another address. */
const mostMoves = 5;

/**
 * A `fetch` that gives each attempt that many milliseconds, the body included, since Octokit has no limit of its own, and
 * takes note of GitHub's time. What writes is sent again, as it is, to where a repository moved that was renamed: the plain
 * `fetch` would make a read of it, whose answer looks like success.
 */
export function fetchWithin(milliseconds: number, witness: ClockWitness): Fetch {
  const fetch = proxiedFetch();
  return async (input, init) => {
    const signal = AbortSignal.timeout(milliseconds);
    const isRead = init?.method === undefined || init.method === 'GET';
    let address = input;
    for (let moves = 0; ; moves += 1) {
      const note = witness.begin();
      const answer = await fetch(address, { ...init, signal, redirect: isRead ? 'follow' : 'manual' });
      note(new URL(answer.url).host, answer.headers.get('date'));
      const next = isRead ? undefined : movedTo(answer);
      if (next === undefined) return answer;
      if (moves === mostMoves) throw new Error('GitHub redirects without end');
      address = next;
    }
  };
}

/** Where the same is to be asked for again; a token is shown to no other host. */
function movedTo({ status, url, headers }: Response): URL | undefined {
  if (status < 300 || status === 304 || status >= 400) return undefined;
  const next = new URL(headers.get('location') ?? '', url);
  const isSame =
    [301, 302, 307, 308].includes(status) && headers.has('location') && next.origin === new URL(url).origin;
  if (!isSame) throw new Error(`GitHub redirects to ${next.origin} (${String(status)}), where nothing is written`);
  return next;
}
