import { serviceModel } from './model.ts';
import type { Service } from './model.ts';

/** How one error looks in each protocol: code and HTTP status. */
interface ErrorForms {
  readonly json: readonly [code: string, status: number];
  readonly query: readonly [code: string, status: number];
}

/** Errors that every service has. Source: AWS API references, "Common Errors". */
const commonErrors = {
  AccessDenied: { json: ['AccessDeniedException', 400], query: ['AccessDenied', 403] },
  InvalidCredentials: { json: ['UnrecognizedClientException', 400], query: ['InvalidClientTokenId', 403] },
  ExpiredCredentials: { json: ['ExpiredTokenException', 400], query: ['ExpiredToken', 403] },
  MissingCredentials: {
    json: ['MissingAuthenticationTokenException', 400],
    query: ['MissingAuthenticationToken', 403],
  },
  WrongSignature: { json: ['InvalidSignatureException', 400], query: ['SignatureDoesNotMatch', 403] },
  // Elastic Load Balancing documents `ThrottlingException`; what arrives is `Throttling`.
  Throttled: { json: ['ThrottlingException', 400], query: ['Throttling', 400] },
  InternalFailure: { json: ['InternalFailure', 500], query: ['InternalFailure', 500] },
  ServiceUnavailable: { json: ['ServiceUnavailable', 503], query: ['ServiceUnavailable', 503] },
  UnknownOperation: { json: ['UnknownOperationException', 400], query: ['InvalidAction', 400] },
  Validation: { json: ['ValidationException', 400], query: ['ValidationError', 400] },
  // In no service model: what an account without the support plan gets (AWS Health API reference, "Common errors").
  SubscriptionRequired: { json: ['SubscriptionRequiredException', 400], query: ['SubscriptionRequired', 400] },
  // Not in the service model, yet what ELB answers for a certificate that it cannot serve.
  UnsupportedCertificate: { json: ['UnsupportedCertificate', 400], query: ['UnsupportedCertificate', 400] },
  // The sandbox's own: what AWS's models do not know.
  ModelViolation: { json: ['SandboxModelViolation', 400], query: ['SandboxModelViolation', 400] },
} as const satisfies Readonly<Record<string, ErrorForms>>;

/** Where EC2 and the REST services answer in their own way. Source: EC2 API Reference, "Error codes". */
const ownForms: Readonly<Partial<Record<string, Readonly<Partial<Record<CommonError, readonly [string, number]>>>>>> = {
  ec2: {
    AccessDenied: ['UnauthorizedOperation', 403],
    InvalidCredentials: ['AuthFailure', 401],
    ExpiredCredentials: ['RequestExpired', 400],
    WrongSignature: ['RequestExpired', 400],
    Throttled: ['RequestLimitExceeded', 503],
  },
  'rest-json': {
    AccessDenied: ['AccessDeniedException', 403],
    InvalidCredentials: ['UnrecognizedClientException', 403],
    ExpiredCredentials: ['ExpiredTokenException', 403],
    Throttled: ['TooManyRequestsException', 429],
  },
};

/** An error that every service can answer with. */
export type CommonError = keyof typeof commonErrors;

function isCommon(name: string): name is CommonError {
  return name in commonErrors;
}

/** A refusal in AWS's own terms: a {@link CommonError} or an exception of the service's model. */
export class AwsError extends Error {
  /** A {@link CommonError}, or the name of an exception in the service's model. */
  readonly kind: string;

  constructor(kind: string, message: string) {
    super(message);
    this.name = 'AwsError';
    this.kind = kind;
  }
}

/**
 * Code and HTTP status of an error as the service sends them. Throws for an error that the service does not have:
 * that is a mistake of the sandbox.
 */
export function errorForm(service: Service, kind: string): readonly [code: string, status: number] {
  const model = serviceModel(service);
  const isJson = model.protocol === 'json' || model.protocol === 'rest-json';
  const own = isCommon(kind) ? ownForms[model.protocol]?.[kind] : undefined;
  if (own !== undefined) return own;
  if (isCommon(kind)) return isJson ? commonErrors[kind].json : commonErrors[kind].query;
  const known = model.errors[kind];
  if (known === undefined) throw new Error(`${service} has no error ${kind}.`);
  return model.protocol === 'json' ? [kind, 400] : [known.queryCode, known.status];
}
