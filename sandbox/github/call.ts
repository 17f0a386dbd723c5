import type { Account, GitHubState } from './state.ts';

/** A request that was admitted and found valid, as a handler sees it. */
export interface Call {
  readonly state: GitHubState;
  readonly actor: Account;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What a handler answers: a value, or a list that the server pages. */
export type Reply =
  | { readonly status: number; readonly value?: unknown }
  | {
      readonly status: number;
      readonly list: readonly unknown[];
      /** Puts a page into an object, where GitHub does so. */
      readonly wrap?: (page: readonly unknown[], total: number) => unknown;
      /** Whether pages are asked for by a cursor of the Link header, and not by a number. */
      readonly hasCursors?: true;
    };

export type Handler = (call: Call) => Reply | Promise<Reply>;

/** A request that GitHub refuses, with the body it sends. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, message: string, errors?: readonly object[]) {
    super(message);
    this.status = status;
    this.body = {
      message,
      ...(errors && { errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
    };
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

/** GitHub's 422 about one field. */
export function invalid(resource: string, field: string, code: string, message?: string): Refusal {
  return new Refusal(422, 'Validation Failed', [
    { resource, code, ...(field && { field }), ...(message && { message }) },
  ]);
}

/** A text of the body; `undefined` when it is absent or null. */
export function textOf(call: Call, key: string): string | undefined {
  const value = call.body[key];
  return typeof value === 'string' ? value : undefined;
}
