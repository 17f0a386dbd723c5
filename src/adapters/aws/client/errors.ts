import type { UpstreamDetails, UpstreamKind } from '../../../core/errors.ts';
import { UpstreamError, UserError } from '../../../core/errors.ts';
import type { AccountRegion } from '../../../ports.ts';
import { isAnswerLost, isAwsFailure, isThrottled, isTorn, kindOfName, shapeOf } from './failure.ts';

/** The services that are called here; also the first half of `UpstreamDetails`. */
export type AwsService =
  'account' | 'acm' | 'ec2' | 'elb' | 'elbv2' | 'health' | 'organizations' | 'route53' | 'ssm' | 'sts';

/** One call as errors name it. */
export interface AwsCall extends AccountRegion {
  readonly service: AwsService;
  readonly operation: string;
  /** Whether a lost answer leaves open if something was changed. */
  readonly effect: 'read' | 'write';
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

/** AWS gives the kind of policy in the message only ("Troubleshoot access denied error messages", IAM User Guide). */
function isServiceControlPolicy(error: unknown): boolean {
  return /explicit deny in a service control policy/i.test(shapeOf(error).message);
}

/** What to do where STS refuses; what it refuses stands in its message only. */
function nextStepOfSts(call: AwsCall, error: unknown): string {
  const { name, message } = shapeOf(error);
  if (name.startsWith('RegionDisabled')) {
    return ` Next: activate STS in ${call.region} for this account, or set another AWS_REGION for the job.`;
  }
  if (message.includes('sts:TagSession')) {
    return " Next: allow sts:TagSession beside sts:AssumeRole, in the hub role's policy and in the trust policy of the role.";
  }
  if (call.operation === 'AssumeRole') {
    return " Next: allow sts:AssumeRole on this role in the hub role's policy, and trust the hub role in the role's trust policy.";
  }
  return " Next: check that the role exists in this account and that its trust policy takes this workflow's token.";
}

function nextStep(call: AwsCall, kind: UpstreamKind, error: unknown): string {
  const action = `${iamPrefix[call.service]}:${call.operation}`;
  if (kind === 'denied' && isServiceControlPolicy(error)) {
    return ` Next: have the organisation's service control policy allow ${action}, or leave the region out.`;
  }
  if (kind === 'denied' && call.service === 'sts') return nextStepOfSts(call, error);
  if (kind === 'denied' && call.service === 'organizations') {
    return ` Next: allow ${action} in the policy of the role; only the management account and delegated administrators are answered.`;
  }
  if (kind === 'not-found' && call.service === 'organizations') {
    return ' Next: correct the unit in `organization.include` or `organization.exclude`, or take it out.';
  }
  if (kind === 'denied') return ` Next: allow ${action} in the policy of the role.`;
  if (kind === 'quota') return ' Next: raise the quota in Service Quotas, or delete what is not used.';
  if (kind === 'throttled') return ' Next: nothing; the next run goes on from here.';
  return '';
}

/**
 * A message without the tokens that AWS repeats from a request: the header and parameter `X-Amz-Security-Token` in what it
 * should have been signed for ("Troubleshoot SigV4 signing", IAM User Guide), and a JWT where a parameter is not valid.
 * The job log is masked; issues and reports are not.
 */
function withoutTokens(message: string): string {
  return message
    .replaceAll(/(x-amz-security-token\s*[:=]\s*)[^\s&'"]+/gi, '$1(secret)')
    .replaceAll(/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, '(secret)');
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
  const scp = kind === 'denied' && isServiceControlPolicy(error);
  const details: UpstreamDetails = {
    service: call.service,
    operation: call.operation,
    code: codeOf(error),
    kind,
    account: call.account,
    region: call.region,
    ...(shape.requestId === undefined ? {} : { requestId: shape.requestId }),
    ...(scp ? { scp } : {}),
  };
  const message = isTorn(error)
    ? 'the answer was cut short or cannot be read'
    : withoutTokens(shape.message).replaceAll(/\s+/g, ' ').trim();
  const place = `${call.service} ${call.operation} in account ${call.account}, ${call.region}`;
  return new UpstreamError(
    `${place}: ${details.code}: ${message.replace(/[^.!?]$/, '$&.')}${nextStep(call, kind, error)}`,
    details,
    error,
  );
}
