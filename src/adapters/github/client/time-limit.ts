import { defaults } from '@actions/github/lib/utils';

type Fetch = typeof globalThis.fetch;

/** The toolkit's `fetch`, which goes through the proxy of the environment, if there is one for GitHub's address. */
function proxiedFetch(): Fetch {
  const fetch: unknown = defaults.request?.fetch;
  return isFetch(fetch) ? fetch : globalThis.fetch;
}

function isFetch(value: unknown): value is Fetch {
  return typeof value === 'function';
}

/** A `fetch` that gives each attempt that many milliseconds, the body included; Octokit has no limit of its own. */
export function fetchWithin(milliseconds: number): Fetch {
  const fetch = proxiedFetch();
  return (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(milliseconds) });
}
