import type { UpstreamDetails, UpstreamKind } from '../../../core/errors.ts';
import { UpstreamError, UserError } from '../../../core/errors.ts';
import type { AccountRegion } from '../../../ports/aws.ts';
import { cureOfDenial, type CarriedToken } from '../../../core/fleet/denial-cures.ts';
import type { ErrorShape, Route } from './failure.ts';
import {
  isAnswerLost,
  isAwsFailure,
  isIssuerUnreachable,
  isPlainMessage,
  isThrottled,
  isTorn,
  kindOfName,
  shapeOf,
} from './failure.ts';

/** The services that are called here; also the first half of `UpstreamDetails`. */
export type AwsService =
  'account' | 'acm' | 'ec2' | 'elb' | 'elbv2' | 'health' | 'organizations' | 'route53' | 'ssm' | 'sts';

/** One call as errors name it. */
export interface AwsCall extends AccountRegion {
  readonly service: AwsService;
  readonly operation: string;
  /** Whether a lost answer leaves open if something was changed. */
  readonly effect: 'read' | 'write';
  /** What the job's token carries, where the call sends it. */
  readonly token?: CarriedToken | undefined;
}

/** How IAM policies spell the services. */
const iamPrefix: Readonly<Record<AwsService, string>> = {
  account: 'account',
  acm: 'acm',
  ec2: 'ec2',
  elb: 'elasticloadbalancing',
  elbv2: 'elasticloadbalancing',
  health: 'health',
  organizations: 'organizations',
  route53: 'route53',
  ssm: 'ssm',
  sts: 'sts',
};

function kindOf(error: unknown, effect: AwsCall['effect']): UpstreamKind {
  const named = kindOfName(error);
  if (named !== undefined) return named;
  if (isThrottled(error)) return 'throttled';
  return effect === 'write' && isAnswerLost(error) ? 'unclear' : 'other';
}

/** What to do where no policy refuses; what the code of its reason says already is not said twice. */
function nextStep(call: AwsCall, kind: UpstreamKind, shape: ErrorShape): string | undefined {
  if (kind === 'not-found' && call.service === 'organizations') {
    return 'correct the unit in `organization.include` or `organization.exclude`, or take it out';
  }
  return shape.status === undefined && shape.route !== undefined ? wayTo(shape.route) : undefined;
}

function wayTo({ host, proxy }: Route): string {
  return proxy === undefined
    ? `let this runner reach ${host}, or name a proxy in \`https_proxy\`, which calls to AWS take on Node 24.5 and later`
    : `let the proxy ${proxy}, which \`https_proxy\` names, answer this runner and let it through to ${host}, or name that host in \`no_proxy\``;
}

/** AWS's own code, or that of the connection, or ours where the answer cannot be read. */
function codeOf(error: unknown): string {
  const { name, code, status } = shapeOf(error);
  if (isTorn(error)) return 'IncompleteAnswer';
  return code !== undefined && status === undefined ? code : name;
}

/**
 * Says in our own terms what the SDK threw. Errors of ours pass through; what is no refusal or failure of AWS
 * (a bug) does as well.
 */
export function translateError(error: unknown, call: AwsCall): unknown {
  if (error instanceof UpstreamError || error instanceof UserError) return error;
  if (!isAwsFailure(error)) return error;
  const shape = shapeOf(error);
  const kind = kindOf(error, call.effect);
  const code = codeOf(error);
  const message = messageFrom(error, shape);
  const refused = { ...call, token: call.token, action: actionOf(call, message) };
  const isRefusal = kind === 'denied' || isIssuerUnreachable(error);
  const { denial, cure } = isRefusal ? cureOfDenial(refused, { code, message }) : {};
  const next = cure ?? nextStep(call, kind, shape);
  const details: UpstreamDetails = {
    service: call.service,
    operation: call.operation,
    code,
    kind,
    account: call.account,
    region: call.region,
    ...(shape.requestId === undefined ? {} : { requestId: shape.requestId }),
    ...(denial === undefined ? {} : { denial }),
    ...(next === undefined ? {} : { next: `${next}.` }),
  };
  const place = `${call.service} ${call.operation} in account ${call.account}, ${call.region}`;
  return new UpstreamError(`${place}: ${code}: ${message.replace(/[^.!?]$/, '$&.')}`, details, error);
}

/** The action that AWS says was refused: one call may need several, such as those that tag what it makes. */
function actionOf({ service, operation }: AwsCall, message: string): string {
  const named = /not authorized to perform: ([a-z][a-z0-9-]*:[A-Z][A-Za-z0-9]+)/.exec(message)?.[1];
  return named ?? `${iamPrefix[service]}:${operation}`;
}

/** AWS's own words on one line. What stands on the page of a proxy or of an outage is none, and is never repeated. */
function messageFrom(error: unknown, shape: ErrorShape): string {
  if (isTorn(error)) return 'the answer was cut short or cannot be read';
  if (shape.status === undefined && shape.route !== undefined)
    return `no answer from ${shape.route.host}${shape.route.proxy === undefined ? '' : ` through the proxy ${shape.route.proxy}`}: ${plainOr(shape, 'the connection failed')}`;
  const seen = shape.status === undefined ? 'no answer' : `status ${String(shape.status)}`;
  return plainOr(
    shape,
    `${seen} without a message of AWS's: look at AWS's status page and at what a proxy does on the way`,
  );
}

function plainOr({ message }: ErrorShape, otherwise: string): string {
  return isPlainMessage(message) ? message.replaceAll(/\s+/g, ' ').trim() : otherwise;
}
