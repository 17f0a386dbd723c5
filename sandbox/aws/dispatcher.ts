import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { accountOperations } from './account.ts';
import { acmOperations } from './acm.ts';
import { classicOperations } from './classic-elb.ts';
import type { Call, ModelViolation } from './call-log.ts';
import { toJson } from './codec.ts';
import type { Fields } from './codec.ts';
import { ec2Operations } from './ec2.ts';
import { elbv2Operations } from './elbv2.ts';
import { AwsError, errorForm } from './errors.ts';
import { alteredBy, tearOf } from './faults.ts';
import type { FaultEffect, Faults, Tear } from './faults.ts';
import { healthOperations } from './health.ts';
import type { IssuedCertificates } from './issued-certificates.ts';
import { modelProblems } from './model-check.ts';
import { serviceModel } from './model.ts';
import type { Service } from './model.ts';
import type { OidcProvider } from './oidc.ts';
import { authorise } from './operation.ts';
import type { CallContext, Operation } from './operation.ts';
import { organizationsOperations } from './organizations.ts';
import { toErrorXml, toQueryXml } from './query-xml.ts';
import { isEnabled } from './regions.ts';
import type { Quotas } from './quota.ts';
import type { AwsRequest } from './request.ts';
import { roundabout } from './paging.ts';
import { route53Operations } from './route53.ts';
import { ssmOperations } from './ssm.ts';
import type { AwsState, Session } from './state.ts';
import { assumeRoleWithWebIdentity, stsOperations } from './sts.ts';

/** What goes back over HTTP; `reset`: the connection is cut; `hang`: nothing, ever. */
export type Answer = WholeAnswer | 'reset' | 'hang';

/** An answer. */
export interface WholeAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly requestId: string;
  /** The error's name, in a header of REST answers. */
  readonly errorType?: string;
  /** What a fault does to it on its way. */
  readonly tear?: Tear;
}

/** A signature counts for five minutes before and after its date (IAM User Guide, "Troubleshoot SigV4 signing"). */
const longestSkew = 5 * 60 * 1000;

/** What the dispatcher works with. */
export interface DispatcherParts {
  readonly state: AwsState;
  readonly oidc: OidcProvider;
  readonly quotas: Quotas;
  readonly faults: Faults;
  readonly violations: ModelViolation[];
  readonly issued: IssuedCertificates;
}

/** Takes AWS calls from request to answer: model check, faults, credentials, quota, permission, operation. */
export class Dispatcher {
  readonly #parts: DispatcherParts;
  /** The last answer to each question, for answers that are out of date. */
  readonly #answers = new Map<string, Fields>();
  readonly #operations: Readonly<Record<Service, Readonly<Record<string, Operation>>>>;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    this.#operations = {
      sts: stsOperations,
      acm: acmOperations(parts.issued),
      elasticloadbalancing: elbv2Operations,
      organizations: organizationsOperations,
      account: accountOperations,
      ec2: ec2Operations,
      health: healthOperations,
      'elasticloadbalancing-classic': classicOperations,
      ssm: ssmOperations,
      route53: route53Operations,
    };
  }

  async handle(request: AwsRequest): Promise<Answer> {
    const { state, faults } = this.#parts;
    const call = this.#log(request);
    const fault = faults.next(call);
    const delay = state.settings.latency + (typeof fault === 'object' && 'delay' in fault ? fault.delay : 0);
    if (delay > 0) await sleep(delay);
    if (fault === 'reset' || fault === 'hang') {
      call.outcome = fault;
      return fault;
    }
    try {
      const output = await this.#run(request, call, fault);
      call.outcome = fault === 'same-page' ? fault : 'ok';
      if (fault === 'reset-after-effect' || fault === 'hang-after-effect') {
        call.outcome = fault;
        return fault === 'reset-after-effect' ? 'reset' : 'hang';
      }
      const tear = tearOf(fault);
      if (tear === undefined) return success(request, output);
      call.outcome = tear;
      return { ...success(request, output), tear };
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      const [code, status] = errorForm(request.service, error.kind);
      call.outcome = code;
      return failure(request.service, code, error.message, status);
    }
  }

  #log(request: AwsRequest): Call {
    const session = this.#parts.state.sessions.get(request.accessKeyId ?? '');
    const asked = /^arn:[^:]*:iam::(\d+):role\/(?:.*\/)?(.+)$/.exec(text(request.input['RoleArn']));
    const isUnsigned = request.accessKeyId === undefined;
    const call: Call = {
      service: request.service,
      operation: request.operation,
      account: session?.account.id ?? (isUnsigned ? (asked?.[1] ?? '') : ''),
      region: request.region,
      role: session?.role.name ?? (isUnsigned ? (asked?.[2] ?? '') : ''),
      sessionName: session?.sessionName ?? text(request.input['RoleSessionName']),
      at: new Date(),
      input: request.input,
      outcome: 'pending',
    };
    this.#parts.state.calls.push(call);
    return call;
  }

  async #run(request: AwsRequest, call: Call, fault: FaultEffect | undefined): Promise<Fields> {
    const { service, operation, input } = request;
    const { state, oidc, quotas } = this.#parts;
    if (serviceModel(service).operations[operation] === undefined) {
      throw new AwsError('UnknownOperation', `Could not find operation ${operation}`);
    }
    this.#check(request, 'input', input);
    raise(fault);
    const now = Date.now();
    if (service === 'sts' && operation === 'AssumeRoleWithWebIdentity') {
      return this.#checked(request, assumeRoleWithWebIdentity(input as never, state, oidc) as Fields);
    }
    const session = this.#session(request, now);
    if (!quotas.take(call, now)) throw new AwsError('Throttled', 'Rate exceeded');
    const known = this.#operations[service][operation];
    if (known === undefined) throw new AwsError('UnknownOperation', `Could not find operation ${operation}`);
    const { account } = session;
    const context: CallContext = { state, session, account: account.id, region: request.region, operation, now };
    const resource = known.resource(input, context);
    if (resource !== undefined) authorise(context, `${iamPrefix(service)}:${operation}`, resource);
    const question = JSON.stringify([account.id, request.region, operation, input]);
    const earlier = this.#answers.get(question);
    if (fault === 'stale' && earlier !== undefined) return earlier;
    if (fault === 'same-page') {
      const { first, again } = roundabout(service, operation, input);
      return this.#checked(request, { ...(await known.run(first, context)), ...again });
    }
    const output = this.#checked(request, await known.run(input, context));
    this.#answers.set(question, output);
    return this.#checked(request, alteredBy(fault, output));
  }

  #checked(request: AwsRequest, output: Fields): Fields {
    this.#check(request, 'output', output);
    return output;
  }

  #check({ service, operation }: AwsRequest, side: 'input' | 'output', value: Fields): void {
    const problems = modelProblems(service, operation, side, value);
    if (problems.length === 0) return;
    this.#parts.violations.push({ service, operation, side, problems });
    throw new AwsError('ModelViolation', problems.join(' '));
  }

  #session({ accessKeyId, sessionToken, signedAt = 0, region }: AwsRequest, here: number): Session {
    if (accessKeyId === undefined) throw new AwsError('MissingCredentials', 'Missing Authentication Token');
    const now = here + this.#parts.state.settings.clockAhead;
    if (Math.abs(now - signedAt) > longestSkew) {
      throw new AwsError('WrongSignature', `Signature ${signedAt < now ? 'expired' : 'not yet current'}.`);
    }
    const session = this.#parts.state.sessions.get(accessKeyId);
    if (session === undefined || session.sessionToken !== sessionToken || !isEnabled(session.account, region)) {
      throw new AwsError('InvalidCredentials', 'The security token included in the request is invalid.');
    }
    if (session.expiresAt <= now) {
      throw new AwsError('ExpiredCredentials', 'The security token included in the request is expired');
    }
    return session;
  }
}

function iamPrefix(service: Service): string {
  return service === 'elasticloadbalancing-classic' ? 'elasticloadbalancing' : service;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function raise(fault: FaultEffect | undefined): void {
  if (fault === 'throttle') throw new AwsError('Throttled', 'Rate exceeded');
  if (fault === '500') throw new AwsError('InternalFailure', 'The request processing has failed.');
  if (fault === '503') throw new AwsError('ServiceUnavailable', 'The request has failed due to a temporary failure.');
  if (typeof fault === 'object' && 'error' in fault) throw new AwsError(fault.error, fault.message);
}

function success({ service, operation }: AwsRequest, output: Fields): WholeAnswer {
  const model = serviceModel(service);
  const requestId = randomUUID();
  if (model.protocol === 'rest-json') {
    return { status: 200, type: 'application/json', body: JSON.stringify(toJson(output)), requestId };
  }
  if (model.protocol === 'json') {
    const body = JSON.stringify(toJson(output));
    return { status: 200, type: 'application/x-amz-json-1.1', body: body === '{}' ? '' : body, requestId };
  }
  return { status: 200, type: 'text/xml', body: toQueryXml(model, operation, output, requestId), requestId };
}

function failure(service: Service, code: string, message: string, status: number): Answer {
  const model = serviceModel(service);
  const requestId = randomUUID();
  if (model.protocol === 'rest-json') {
    return { status, type: 'application/json', body: JSON.stringify({ message }), requestId, errorType: code };
  }
  if (model.protocol === 'json') {
    // Most of ACM's exceptions carry `message`, AccessDeniedException `Message`.
    const name = code === 'AccessDeniedException' ? 'Message' : 'message';
    const body = JSON.stringify({ __type: code, [name]: message });
    return { status, type: 'application/x-amz-json-1.1', body, requestId };
  }
  return { status, type: 'text/xml', body: toErrorXml(model, { code, message, status }, requestId), requestId };
}
