import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';

/** The process's environment variables, or a stand-in. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How long a request may take, in milliseconds. */
export interface Timeouts {
  readonly connection: number;
  /** Until the answer's head, and from there to the end of its body. */
  readonly request: number;
}

/** Far above what ACM, ELB and STS need, far below what a job can lose. */
export const DEFAULT_TIMEOUTS: Timeouts = { connection: 5_000, request: 30_000 };

/** What the SDK's HTTP handler takes. */
export interface HttpSettings {
  readonly connectionTimeout: number;
  readonly requestTimeout: number;
  readonly socketTimeout: number;
  readonly throwOnRequestTimeout: true;
  readonly httpAgent: HttpAgent;
  readonly httpsAgent: HttpsAgent;
}

/**
 * Settings for the SDK's HTTP handler with agents of Node's own, which go through the proxies that `HTTPS_PROXY`,
 * `HTTP_PROXY` and `NO_PROXY` name (Node 24.5 and later). A connection that is kept may be closed by the other side
 * just when a request goes out; `keepAlive: false` spares writes that doubt.
 */
export function httpSettings(environment: Environment, timeouts: Timeouts, keepAlive: boolean): HttpSettings {
  const options = { keepAlive, proxyEnv: proxiesOf(environment) };
  return {
    connectionTimeout: timeouts.connection,
    requestTimeout: timeouts.request,
    socketTimeout: timeouts.request,
    throwOnRequestTimeout: true,
    httpAgent: new HttpAgent(options),
    httpsAgent: new HttpsAgent(options),
  };
}

/**
 * The proxy that a request to a host goes through, without its password; `undefined`: none. As Node reads `no_proxy`: a
 * host, a domain with its subdomains, or `*` ("HTTP agent", built-in proxy support).
 */
export function proxyOf(environment: Environment, protocol: string, host: string): string | undefined {
  const { HTTP_PROXY, HTTPS_PROXY, NO_PROXY = '' } = proxiesOf(environment);
  const proxy = protocol === 'http:' ? HTTP_PROXY : HTTPS_PROXY;
  const isSpared = NO_PROXY.split(/[\s,]+/).some((entry) => {
    const domain = entry.replace(/:\d+$/, '').replace(/^\*?\./, '');
    return entry === '*' || (domain !== '' && (host === domain || host.endsWith(`.${domain}`)));
  });
  if (proxy === undefined || isSpared) return undefined;
  return proxy.replace(/\/\/[^@/]*@/, '//');
}

/** Lower case wins, and this machine is never asked for through a proxy, as in GitHub's own toolkit. */
function proxiesOf(environment: Environment): NodeJS.ProcessEnv {
  const http = environment['http_proxy'] ?? environment['HTTP_PROXY'];
  const https = environment['https_proxy'] ?? environment['HTTPS_PROXY'];
  const none = environment['no_proxy'] ?? environment['NO_PROXY'] ?? '';
  return {
    ...(http === undefined || http === '' ? {} : { HTTP_PROXY: http }),
    ...(https === undefined || https === '' ? {} : { HTTPS_PROXY: https }),
    NO_PROXY: [none, 'localhost', '127.0.0.1', '::1'].filter((entry) => entry !== '').join(','),
  };
}
