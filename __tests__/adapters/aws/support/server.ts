import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A call as it came in over the wire. */
export interface ReceivedCall {
  readonly operation: string;
  /** Service that the request is signed for, `undefined` for an unsigned one. */
  readonly service: string | undefined;
  readonly region: string | undefined;
  readonly accessKeyId: string | undefined;
  readonly url: string;
  readonly userAgent: string;
  /** JSON body of ACM's, or the flat parameters of a query request (`Certificates.member.1.CertificateArn`). */
  readonly input: Readonly<Record<string, unknown>>;
}

/** What the server does with a call: an answer, or nothing at all. */
export type Reply =
  | { readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }
  | 'hang'
  | 'reset';

/** Answers the calls of one operation. */
export type Handler = (call: ReceivedCall) => Reply | Promise<Reply>;

/** A JSON answer, as ACM's. */
export function json(body: object, status = 200): Reply {
  return { status, body: JSON.stringify(body), headers: { 'content-type': 'application/x-amz-json-1.1' } };
}

/** An error of ACM's. */
export function jsonError(code: string, message: string = code, status = 400): Reply {
  return json({ __type: code, message }, status);
}

/** An answer in the query protocol, as ELB's and STS's. */
export function xml(operation: string, result: string): Reply {
  return {
    status: 200,
    body: `<${operation}Response><${operation}Result>${result}</${operation}Result><ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></${operation}Response>`,
    headers: { 'content-type': 'text/xml' },
  };
}

/** An error in the query protocol. */
export function xmlError(code: string, message: string = code, status = 400): Reply {
  return {
    status,
    body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r-2</RequestId></ErrorResponse>`,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': 'r-2' },
  };
}

async function receive(request: IncomingMessage): Promise<ReceivedCall> {
  const body = await text(request);
  const target = request.headers['x-amz-target'];
  // Of the services here only Account Management names its operations by path: `/listRegions`.
  const path = /^\/([a-z])(\w+)$/.exec(request.url ?? '');
  const isJson = typeof target === 'string' || path !== null;
  const form = isJson ? {} : Object.fromEntries(new URLSearchParams(body));
  const credential = /Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)\//.exec(request.headers.authorization ?? '');
  return {
    operation:
      typeof target === 'string'
        ? (target.split('.')[1] ?? '')
        : (form['Action'] ?? `${path?.[1]?.toUpperCase() ?? ''}${path?.[2] ?? ''}`),
    accessKeyId: credential?.[1],
    region: credential?.[2],
    service: credential?.[3],
    url: request.url ?? '',
    userAgent: request.headers['user-agent'] ?? '',
    input: isJson ? (JSON.parse(body === '' ? '{}' : body) as Record<string, unknown>) : form,
  };
}

async function answer(handlers: Readonly<Record<string, Handler>>, call: ReceivedCall, response: ServerResponse) {
  const reply = (await handlers[call.operation]?.(call)) ?? jsonError('UnscriptedOperation', call.operation, 418);
  if (reply === 'hang') return;
  if (reply === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  response.writeHead(reply.status, reply.headers).end(reply.body);
}

/** A scripted AWS on a local port. */
export interface ScriptedServer {
  readonly url: string;
  /** Every call that came in, in order. */
  readonly calls: readonly ReceivedCall[];
  close(): Promise<void>;
}

/** Starts a server that answers by operation. */
export async function startServer(handlers: Readonly<Record<string, Handler>>): Promise<ScriptedServer> {
  const calls: ReceivedCall[] = [];
  const server: Server = createServer((request, response) => {
    void receive(request).then((call) => {
      calls.push(call);
      return answer(handlers, call, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
