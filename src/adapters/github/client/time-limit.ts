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

/**
 * A `fetch` that gives each attempt that many milliseconds, the body included, since Octokit has no limit of its own, and
 * takes note of GitHub's time.
 */
export function fetchWithin(milliseconds: number, witness: ClockWitness): Fetch {
  const fetch = proxiedFetch();
  return async (input, init) => {
    const note = witness.begin();
    const answer = await fetch(input, { ...init, signal: AbortSignal.timeout(milliseconds) });
    note(new URL(answer.url).host, answer.headers.get('date'));
    return answer;
  };
}
