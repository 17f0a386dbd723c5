import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { CallLog, ModelViolation } from './call-log.ts';
import { authorityCertificate } from './certificates.ts';
import { Dispatcher } from './dispatcher.ts';
import type { WholeAnswer } from './dispatcher.ts';
import { DnsServer } from './dns-server.ts';
import { Faults } from './faults.ts';
import { Fleet } from './fleet.ts';
import { IssuedCertificates } from './issued-certificates.ts';
import { OidcProvider } from './oidc.ts';
import { Quotas } from './quota.ts';
import type { QuotaMode } from './quota.ts';
import { readRequest } from './request.ts';
import { emptyState } from './state.ts';
import type { AwsState, ListenerChange, Settings } from './state.ts';

/** How to start the sandbox's AWS. */
export interface AwsOptions {
  /** Default `off`. */
  readonly quotas?: QuotaMode;
  /** Changes to the default settings. */
  readonly settings?: Partial<Settings>;
}

/** A local AWS: STS, Organizations, Account Management, ACM, Route 53, EC2's regions and Elastic Load Balancing on one loopback port, TLS endpoints, and DNS. */
export class SandboxAws extends Fleet {
  readonly oidc = new OidcProvider();
  readonly faults = new Faults();
  readonly quotas = new Quotas();
  /** What requests and answers had that AWS's models do not know. Tests want it empty. */
  readonly violations: ModelViolation[] = [];
  readonly dns: DnsServer;
  readonly settings: Settings;
  /** Every call in the order in which they came. */
  readonly calls: CallLog;
  /** Which certificates each listener had, change by change. */
  readonly history: readonly ListenerChange[];
  readonly #state: AwsState;
  readonly #dispatcher: Dispatcher;
  readonly #http: Server;

  constructor(options: AwsOptions, state: AwsState = emptyState([]), issued = new IssuedCertificates(state)) {
    super(state, issued);
    Object.assign(state.settings, options.settings);
    this.quotas.mode = options.quotas ?? 'off';
    this.#state = state;
    this.calls = state.calls;
    this.history = state.history;
    this.settings = state.settings;
    this.dns = new DnsServer(state.zones);
    const { oidc, quotas, faults, violations } = this;
    this.#dispatcher = new Dispatcher({ state, oidc, quotas, faults, violations, issued });
    // An idle connection is kept for long: closing it could cross with a client's next request.
    this.#http = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        response.writeHead(500).end(`The sandbox failed: ${error instanceof Error ? (error.stack ?? '') : ''}`);
      });
    });
  }

  /** The address of all AWS services, for `AWS_ENDPOINT_URL`. */
  get url(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  /** What a job on a runner has in its environment to reach this AWS and the OIDC provider. */
  get environment(): Readonly<Record<string, string>> {
    return {
      AWS_ENDPOINT_URL: this.url,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${this.url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: this.oidc.requestToken,
    };
  }

  /** The sandbox's certificate authority in PEM, which signs every certificate here. */
  authority(): Promise<string> {
    return authorityCertificate();
  }

  async start(): Promise<void> {
    this.#http.listen(0, '127.0.0.1');
    await Promise.all([once(this.#http, 'listening'), this.dns.start()]);
  }

  /** Closes all servers and every connection. */
  async close(): Promise<void> {
    this.#http.closeAllConnections();
    const endpoints = [...this.#state.listeners.values()].map((listener) => listener.endpoint?.close());
    await Promise.all([new Promise((resolve) => this.#http.close(resolve)), this.dns.close(), ...endpoints]);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const url = new URL(request.url ?? '/', this.url);
    if (url.pathname === '/token') {
      this.#serveToken(request, url, response);
      return;
    }
    const call = readRequest({ method: request.method ?? 'GET', headers: request.headers, url, body });
    if (call === undefined) {
      response.writeHead(404).end('The sandbox knows no such AWS service.');
      return;
    }
    const answer = await this.#dispatcher.handle(call);
    if (answer === 'reset') response.socket?.resetAndDestroy();
    else if (answer !== 'hang') {
      const headers = {
        'content-type': answer.type,
        date: new Date(Date.now() + this.settings.clockAhead).toUTCString(),
        'x-amzn-requestid': answer.requestId,
        ...(answer.errorType !== undefined && { 'x-amzn-errortype': answer.errorType }),
      };
      send(response, answer, headers);
    }
  }

  #serveToken(request: IncomingMessage, url: URL, response: ServerResponse): void {
    const isKnown = request.headers.authorization?.toLowerCase() === `bearer ${this.oidc.requestToken}`.toLowerCase();
    if (request.method !== 'GET' || !isKnown) {
      response.writeHead(401, { 'content-type': 'application/json' }).end('{"message":"Unauthorized"}');
      return;
    }
    const value = this.oidc.mint(url.searchParams.get('audience') ?? 'https://github.com/my-org');
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ count: value.length, value }));
  }
}

/** Milliseconds between two bytes of an answer that drips. */
const dripInterval = 20;

/** Sends an answer, or as much of it as a fault leaves. */
function send(response: ServerResponse, { status, body, tear }: WholeAnswer, headers: OutgoingHttpHeaders): void {
  const whole = Buffer.from(body);
  const half = whole.subarray(0, whole.length / 2);
  const begin = (length: number): ServerResponse =>
    response.writeHead(status, { ...headers, 'content-length': length });
  switch (tear) {
    case undefined:
      begin(whole.length).end(whole);
      break;
    case 'empty-answer':
      begin(0).end();
      break;
    case 'torn-answer':
      begin(half.length).end(half);
      break;
    case 'stalled-answer':
      begin(whole.length).write(half);
      break;
    case 'half-answer':
      // Cut once it has gone out: what is still in the buffer would be lost with the connection.
      begin(whole.length).write(half, () => response.socket?.destroy());
      break;
    case 'dripping-answer':
      drip(begin(whole.length), whole);
      break;
  }
}

function drip(response: ServerResponse, whole: Buffer): void {
  let at = 0;
  const timer = setInterval(() => {
    response.write(whole.subarray(at, at + 1));
    at += 1;
    if (at < whole.length) return;
    clearInterval(timer);
    response.end();
  }, dripInterval);
  response.once('close', () => {
    clearInterval(timer);
  });
}

/** Starts a local AWS on free loopback ports. */
export async function startAws(options: AwsOptions = {}): Promise<SandboxAws> {
  const aws = new SandboxAws(options);
  await aws.start();
  return aws;
}
