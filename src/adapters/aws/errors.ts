import type { UpstreamDetails, UpstreamKind } from '../../core/errors.ts';
import { UpstreamError, UserError } from '../../core/errors.ts';
import type { AccountRegion } from '../../ports.ts';
import { isAnswerLost, isAwsFailure, isThrottled, kindOfName, shapeOf } from './failure.ts';

/** The services that are called here; also the first half of `UpstreamDetails`. */
export type AwsService = 'acm' | 'elb' | 'elbv2' | 'ssm' | 'sts';

/** One call as errors name it. */
export interface AwsCall extends AccountRegion {
  readonly service: AwsService;
  readonly operation: string;
  /** Whether a lost answer leaves open if something was changed. */
  readonly effect: 'read' | 'write';
}

/** How IAM policies spell the services. */
const iamPrefix: Readonly<Record<AwsService, string>> = {
  acm: 'acm',
  elb: 'elasticloadbalancing',
  elbv2: 'elasticloadbalancing',
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

function nextStep(call: AwsCall, kind: UpstreamKind, scp: boolean): string {
  const action = `${iamPrefix[call.service]}:${call.operation}`;
  if (scp) return ` Next: have the organisation's service control policy allow ${action}, or leave the region out.`;
  if (kind === 'denied' && call.service === 'sts') {
    return " Next: check that the role exists in this account and that its trust policy takes this workflow's token.";
  }
  if (kind === 'denied') return ` Next: allow ${action} in the policy of the role.`;
  if (kind === 'quota') return ' Next: raise the quota in Service Quotas, or delete what is not used.';
  if (kind === 'throttled') return ' Next: nothing; the next run goes on from here.';
  return '';
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
    code: shape.code !== undefined && shape.status === undefined ? shape.code : shape.name,
    kind,
    account: call.account,
    region: call.region,
    ...(shape.requestId === undefined ? {} : { requestId: shape.requestId }),
    ...(scp ? { scp } : {}),
  };
  const message = shape.message.replaceAll(/\s+/g, ' ').trim();
  const place = `${call.service} ${call.operation} in account ${call.account}, ${call.region}`;
  return new UpstreamError(
    `${place}: ${details.code}: ${message.replace(/[^.!?]$/, '$&.')}${nextStep(call, kind, scp)}`,
    details,
    error,
  );
}
