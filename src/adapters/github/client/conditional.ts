import type { Client } from './octokit.ts';
import type { ResponseHeaders } from '@octokit/types';

/** Most characters that the answers of a run are remembered with: some long lists, or thousands of single things. */
const MOST_CHARACTERS = 8 * 1024 * 1024;

/** Items on a page where a request names no number (REST API, "Using pagination"). */
const DEFAULT_PAGE_SIZE = 30;

/** An answer as it is remembered. */
interface RememberedAnswer {
  readonly etag: string;
  readonly status: number;
  readonly headers: ResponseHeaders;
  /** The body as JSON: whoever gets it may change it. */
  readonly text: string;
}

/** Answers by URL, up to a number of characters; those that nobody asked for longest go first. */
export class Remembered {
  readonly #most: number;
  readonly #answers = new Map<string, RememberedAnswer>();
  #characters = 0;

  constructor(most: number) {
    this.#most = most;
  }

  find(url: string): RememberedAnswer | undefined {
    const answer = this.#answers.get(url);
    if (answer === undefined) return undefined;
    this.#answers.delete(url);
    this.#answers.set(url, answer);
    return answer;
  }

  remember(url: string, answer: RememberedAnswer): void {
    this.#forget(url);
    if (answer.text.length > this.#most) return;
    this.#answers.set(url, answer);
    this.#characters += answer.text.length;
    for (const oldest of this.#answers.keys()) {
      if (this.#characters <= this.#most) return;
      this.#forget(oldest);
    }
  }

  #forget(url: string): void {
    this.#characters -= this.#answers.get(url)?.text.length ?? 0;
    this.#answers.delete(url);
  }
}

/**
 * Makes a client ask for what it has read before by its ETag. GitHub says each time whether it has changed since, and
 * does not count it towards the hourly limit where it has not (REST API, "Best practices", conditional requests).
 */
export function askConditionally(octokit: Client): void {
  const remembered = new Remembered(MOST_CHARACTERS);
  octokit.hook.wrap('request', async (send, given) => {
    if (given.method !== 'GET') return send(given);
    const { url, headers } = octokit.request.endpoint(given);
    const key = `${headers.accept} ${url}`;
    const known = remembered.find(key);
    // What wraps the request further in has this very object, whatever is passed on; its headers may be everybody's.
    if (known !== undefined) given.headers = { ...given.headers, 'if-none-match': known.etag };
    try {
      return keep(await send(given));
    } catch (error) {
      if (known === undefined || !isNotModified(error)) throw error;
      return { url, status: known.status, headers: known.headers, data: JSON.parse(known.text) as unknown };
    }

    function keep(response: Awaited<ReturnType<typeof send>>): typeof response {
      const { etag, link } = response.headers;
      if (etag !== undefined && !mayGoOn(url, response.data, link)) {
        const { status } = response;
        remembered.remember(key, { etag, status, headers: response.headers, text: JSON.stringify(response.data) });
      }
      return response;
    }
  });
}

/** Whether a page ends a list for now: what is added behind it changes its `Link`, and perhaps not its ETag. */
function mayGoOn(url: string, data: unknown, link: string | undefined): boolean {
  const size = Number(new URL(url).searchParams.get('per_page') ?? DEFAULT_PAGE_SIZE);
  return Array.isArray(data) && data.length >= size && link?.includes('rel="next"') !== true;
}

function isNotModified(error: unknown): boolean {
  return typeof error === 'object' && error !== null && (error as { readonly status?: unknown }).status === 304;
}
