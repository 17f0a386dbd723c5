import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A request as the server got it. */
export interface Received {
  readonly method: string;
  /** Decoded path without the repository: `/issues/1`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the server answers; `break` cuts the connection without an answer. */
export type Answer =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | 'break'
  | 'silence';

type Handler = (request: Received) => Answer;

const PREFIX = '/repos/my-org/certificates';

/** A GitHub of one repository that answers as the test says, over real HTTP. */
export class ScriptedGitHub {
  readonly received: Received[] = [];
  /** Most requests that waited for their answer at the same time. */
  mostAtOnce = 0;
  /** Milliseconds before an answer. */
  latency = 0;
  #waiting = 0;
  readonly #handlers = new Map<string, Handler>();
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      void this.#serve(request, response);
    });
  }

  /** The API's address. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  /** Answers a route such as `GET /issues/1`; anything else is 404. */
  on(route: string, handler: Handler): void {
    this.#handlers.set(route, handler);
  }

  /** Answers a route with pages of a list, with `Link` headers as GitHub sends them. */
  onList(route: string, items: readonly unknown[], wrap: (page: readonly unknown[]) => unknown = (page) => page): void {
    this.on(route, ({ path, query }) => {
      const size = Number(query.get('per_page') ?? '30');
      const page = Number(query.get('page') ?? '1');
      const next = new URLSearchParams(query);
      next.set('page', String(page + 1));
      const link = `<${this.url}${PREFIX}${path}?${next.toString()}>; rel="next"`;
      const body = wrap(items.slice((page - 1) * size, page * size));
      return { status: 200, body, headers: page * size < items.length ? { link } : {} };
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://github.test');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const received: Received = {
      method: request.method ?? '',
      path: decodeURIComponent(url.pathname.replace(PREFIX, '')),
      query: url.searchParams,
      headers: request.headers,
      body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
    };
    this.received.push(received);
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.#waiting);
    if (this.latency > 0) await sleep(this.latency);
    this.#waiting--;
    const handler = this.#handlers.get(`${received.method} ${received.path}`);
    const answer = handler?.(received) ?? { status: 404, body: { message: 'Not Found' } };
    if (answer === 'silence') return;
    if (answer === 'break') {
      request.socket.destroy();
      return;
    }
    const isText = typeof answer.body === 'string';
    response.writeHead(answer.status, {
      'content-type': isText ? 'text/html' : 'application/json; charset=utf-8',
      ...answer.headers,
    });
    response.end(answer.body === undefined ? undefined : isText ? answer.body : JSON.stringify(answer.body));
  }
}
