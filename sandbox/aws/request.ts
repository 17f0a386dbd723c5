import type { IncomingHttpHeaders } from 'node:http';
import { isFields, fromJson } from './codec.ts';
import type { Fields } from './codec.ts';
import { services, serviceModel } from './model.ts';
import type { Service } from './model.ts';
import { fromQuery } from './query-xml.ts';
import { fromRest, routeOf } from './rest-xml.ts';

/** An AWS request taken apart. */
export interface AwsRequest {
  readonly service: Service;
  readonly operation: string;
  readonly region: string;
  /** Absent in calls without credentials. */
  readonly accessKeyId: string | undefined;
  readonly sessionToken: string | undefined;
  /** When the request says that it was signed, in epoch milliseconds. */
  readonly signedAt: number | undefined;
  readonly input: Fields;
}

/** The region of a call without a signature: STS's global endpoint is in us-east-1. */
const unsignedRegion = 'us-east-1';

interface Scope {
  readonly accessKeyId: string;
  readonly region: string;
  readonly service: string;
}

/** Reads the credential scope of a SigV4 signature: `Credential=AKIA…/20261123/us-east-1/acm/aws4_request`. */
function readScope(authorization: string | undefined): Scope | undefined {
  const match = /^AWS4-HMAC-SHA256 .*\bCredential=(\w+)\/\d{8}\/([\w-]+)\/([\w-]+)\/aws4_request/.exec(
    authorization ?? '',
  );
  if (match === null) return undefined;
  const [, accessKeyId = '', region = '', service = ''] = match;
  return { accessKeyId, region, service };
}

/** Both versions of ELB sign with one name; the API version tells them apart. */
function isClassic(signed: string, parameters: URLSearchParams | undefined): boolean {
  return signed === 'elasticloadbalancing' && parameters?.get('Version') === '2012-06-01';
}

function isService(name: string): name is Service {
  return (services as readonly string[]).includes(name);
}

/** What came over HTTP. */
export interface HttpRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly url: URL;
  readonly body: string;
}

/** `undefined` for what is no call of a service that the sandbox speaks. */
export function readRequest({ method, headers, url, body }: HttpRequest): AwsRequest | undefined {
  const scope = readScope(headers.authorization);
  const target = headers['x-amz-target'];
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  const parameters = typeof target === 'string' || !isForm ? undefined : new URLSearchParams(body);
  const signed = scope?.service ?? (parameters?.get('Action') === 'AssumeRoleWithWebIdentity' ? 'sts' : '');
  const service = isClassic(signed, parameters) ? 'elasticloadbalancing-classic' : signed;
  if (!isService(service)) return undefined;
  const operation =
    typeof target === 'string'
      ? (target.split('.')[1] ?? '')
      : (parameters?.get('Action') ?? routeOf(serviceModel(service), method, url.pathname)?.operation ?? '');
  const sessionToken = headers['x-amz-security-token'];
  return {
    service,
    operation,
    region: scope?.region ?? unsignedRegion,
    accessKeyId: scope?.accessKeyId,
    sessionToken: typeof sessionToken === 'string' ? sessionToken : undefined,
    signedAt: readDate(headers['x-amz-date']),
    input: readInput(service, operation, parameters, { method, headers, url, body }),
  };
}

/** Reads `20261123T101500Z`. */
function readDate(header: string | string[] | undefined): number | undefined {
  const text = String(header).replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/, '$1-$2-$3:$4:$5');
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}

function readInput(
  service: Service,
  operation: string,
  parameters: URLSearchParams | undefined,
  { method, url, body }: HttpRequest,
): Fields {
  const model = serviceModel(service);
  const shape = model.operations[operation]?.input;
  if (shape === undefined) return {};
  if (parameters !== undefined) return fromQuery(model, shape, parameters);
  if (model.protocol === 'rest-xml') return fromRest(model, method, url, body);
  const parsed: unknown = JSON.parse(body === '' ? '{}' : body);
  const input = fromJson(model, shape, parsed);
  return isFields(input) ? input : {};
}
