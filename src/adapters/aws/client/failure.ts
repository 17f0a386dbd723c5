import type { UpstreamKind } from '../../../core/errors.ts';
import { BrokenListError } from './paging.ts';

/* Names with and without `Exception`: the query protocol and unmodelled errors come without. */
const namesByKind: Readonly<Partial<Record<UpstreamKind, readonly string[]>>> = {
  denied: [
    'AccessDenied',
    'UnauthorizedOperation',
    'AuthFailure',
    'NotAuthorized',
    // Regions that are not opted in, or where STS is switched off.
    'OptInRequired',
    'UnrecognizedClient',
    'InvalidClientTokenId',
    'RegionDisabled',
    // No OIDC provider in the account, or one that does not take the token.
    'InvalidIdentityToken',
    'IDPRejectedClaim',
    'AWSOrganizationsNotInUse',
  ],
  throttled: ['Throttling', 'Throttled', 'TooManyRequests', 'RequestLimitExceeded', 'RequestThrottled', 'SlowDown'],
  // For ACM this is a full account, though the SDK takes the name for throttling.
  quota: ['LimitExceeded', 'ServiceQuotaExceeded', 'TooManyCertificates'],
  'not-found': [
    'ResourceNotFound',
    'LoadBalancerNotFound',
    'AccessPointNotFound',
    'ListenerNotFound',
    'CertificateNotFound',
    'InvalidDocument',
    'ParentNotFound',
    'NoSuchHostedZone',
  ],
  conflict: ['Conflict', 'RequestInProgress', 'InvalidState', 'PriorRequestNotComplete'],
  'in-use': ['ResourceInUse'],
  invalid: [
    'Validation',
    'ValidationError',
    'InvalidArn',
    'InvalidArgs',
    'InvalidParameter',
    'InvalidTag',
    'InvalidDomainValidationOptions',
    'TooManyTags',
    'TagPolicy',
    'MalformedPolicyDocument',
    'PackedPolicyTooLarge',
    'OperationNotPermitted',
    'UnsupportedProtocol',
  ],
};

/** Error names that mean that the endpoint does not know an operation. */
const unknownOperationNames = ['UnknownOperation', 'InvalidAction', 'NotImplemented'];

/** What the SDK's errors have in common, as far as it is there. */
export interface ErrorShape {
  readonly name: string;
  readonly message: string;
  readonly code: string | undefined;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** Where the request went. */
  readonly route: Route | undefined;
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Where a request went. */
export interface Route {
  /** With its port where that is not the usual one. */
  readonly host: string;
  /** What `https_proxy` names, unless `no_proxy` spares the host. */
  readonly proxy: string | undefined;
}

/** Under this key `namesHosts` leaves on an error where its request went. */
export const routeKey = 'requestRoute';

function routeOf(value: unknown): Route | undefined {
  const host = textOf(fieldOf(value, 'host'));
  return host === undefined ? undefined : { host, proxy: textOf(fieldOf(value, 'proxy')) };
}

/** Reads the fields of anything thrown. */
export function shapeOf(error: unknown): ErrorShape {
  const metadata = fieldOf(error, '$metadata');
  const status = fieldOf(metadata, 'httpStatusCode');
  return {
    name: textOf(fieldOf(error, 'name')) ?? 'Error',
    message: textOf(fieldOf(error, 'message')) ?? 'no message',
    code: textOf(fieldOf(error, 'code')),
    status: typeof status === 'number' ? status : undefined,
    requestId: textOf(fieldOf(metadata, 'requestId')),
    route: routeOf(fieldOf(error, routeKey)),
  };
}

function isNamed(error: unknown, names: readonly string[]): boolean {
  return names.includes(shapeOf(error).name.replace(/Exception$/, ''));
}

/** Whether AWS refused because too many requests came in. */
export function isThrottled(error: unknown): boolean {
  return isNamed(error, namesByKind.throttled ?? []) || shapeOf(error).status === 429;
}

/** Whether AWS refused because the account is full: asking again changes nothing. */
export function isQuotaExceeded(error: unknown): boolean {
  return isNamed(error, namesByKind.quota ?? []);
}

/** Whether the thing asked for does not exist (any more). */
export function isNotFound(error: unknown): boolean {
  return isNamed(error, namesByKind['not-found'] ?? []);
}

/** Whether the region's endpoint is older than the operation. */
export function isUnknownOperation(error: unknown): boolean {
  const { status } = shapeOf(error);
  return isNamed(error, unknownOperationNames) || ((status === 404 || status === 501) && !isNotFound(error));
}

/**
 * Whether AWS says that what a call was signed or opened with has ended. EC2 has one name for that and for a request
 * that a wrong clock dated (EC2 API Reference, "Error codes", `RequestExpired`); the latter the SDK corrects and marks.
 */
export function isExpired(error: unknown): boolean {
  if (isNamed(error, ['ExpiredToken'])) return true;
  return isNamed(error, ['RequestExpired']) && fieldOf(fieldOf(error, '$metadata'), 'clockSkewCorrected') !== true;
}

/** Whether a session policy is over AWS's limit once packed, which nobody can work out beforehand. */
export function isPackedPolicyTooLarge(error: unknown): boolean {
  return isNamed(error, ['PackedPolicyTooLarge']);
}

/** Whether a request may have been carried out though no answer says so: time-out, reset, 5xx, torn answer. */
export function isAnswerLost(error: unknown): boolean {
  const { status } = shapeOf(error);
  return status === undefined || status < 400 || status >= 500;
}

/** Whether AWS did as it was asked, and its answer cannot be read: it was cut short on its way. */
export function isTorn(error: unknown): boolean {
  const { status = 0 } = shapeOf(error);
  return status >= 200 && status < 300;
}

/** Whether nothing came back in time; a reset or refused connection fails at once and is none. */
export function isTimedOut(error: unknown): boolean {
  const { name, code } = shapeOf(error);
  return name === 'TimeoutError' && (code === undefined || code === 'ETIMEDOUT');
}

/** The kind that the error's name stands for, if it is a known one. */
export function kindOfName(error: unknown): UpstreamKind | undefined {
  const found = Object.entries(namesByKind).find(([, names]) => isNamed(error, names));
  return found?.[0] as UpstreamKind | undefined;
}

/**
 * Whether this is AWS's or the network's failure and no bug of ours: the SDK leaves `$metadata` on everything that
 * came out of sending a request, also where the request never arrived.
 */
export function isAwsFailure(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return error instanceof BrokenListError || fieldOf(error, '$metadata') !== undefined;
}

/** Whether STS could not ask the issuer of the token for its keys, which it calls a failure and no refusal. */
export function isIssuerUnreachable(error: unknown): boolean {
  return isNamed(error, ['IDPCommunicationError']);
}

/** What the SDK says where an answer holds no message, or one that it cannot read. */
const noMessage =
  /^(?:no message|UnknownError|Unknown|Error)$|Deserialization error|is not valid JSON|Unexpected token/i;
const page = /<(?:!doctype|\?xml|html|head|body|title|center|h1|p|div)\b/i;

/** Whether a message is AWS's or the connection's own, and neither a page of HTML nor the SDK's remark on one. */
export function isPlainMessage(message: string): boolean {
  return !noMessage.test(message) && !page.test(message);
}
