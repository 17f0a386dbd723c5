import type { Fields } from './codec.ts';
import { AwsError } from './errors.ts';
import { matchesAction, matchesResource } from './patterns.ts';
import type { AwsState, Session } from './state.ts';

/** What an operation knows of its caller. */
export interface CallContext {
  readonly state: AwsState;
  readonly session: Session;
  readonly account: string;
  readonly region: string;
  readonly operation: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** An operation of a service, with its IAM action's resource. */
export interface Operation {
  /** ARN that the caller must be allowed to use, or `*`. `undefined`: no permission is needed. */
  readonly resource: (input: Fields, context: CallContext) => string | undefined;
  readonly run: (input: Fields, context: CallContext) => Promise<Fields>;
}

/** Gives an operation the SDK's own types of its input and output; the model check has seen the input before. */
export function operation<Input extends object, Output extends object>(
  resource: (input: Input, context: CallContext) => string | undefined,
  run: (input: Input, context: CallContext) => Output | Promise<Output>,
): Operation {
  return {
    resource: (input, context) => resource(input as Input, context),
    run: async (input, context) => (await run(input as Input, context)) as Fields,
  };
}

/** For actions without resource-level permissions. */
export function anyResource(): string {
  return '*';
}

/** ARN of the caller as CloudTrail and error messages write it. */
export function callerArn(session: Session): string {
  return `arn:aws:sts::${session.account.id}:assumed-role/${session.role.name}/${session.sessionName}`;
}

/**
 * What AWS's own example of a policy that denies regions leaves out, as far as the sandbox speaks it. The example
 * also leaves out ACM; here it does not, since policies of that kind are what callers have to stand.
 * Source: Organizations User Guide, "General examples", deny access based on the requested Region.
 */
const regionless = ['organizations:*', 'account:*', 'health:*', 'sts:*', 'route53:*', 'ec2:DescribeRegions'];

/** Service control policies bind every account but the management account. */
function isDeniedByServiceControl({ state, session, region }: CallContext, action: string): boolean {
  const { account } = session;
  if (state.organization?.managementAccount === account.id) return false;
  if (account.deniedRegions.has(region) && !matchesAction(regionless, action)) return true;
  return account.denials.some(
    ({ actions, regions }) => matchesAction(actions, action) && (regions?.includes(region) ?? true),
  );
}

/**
 * Throws AWS's refusal unless service control policies, the role and the session policy all allow the action.
 * Wording: IAM User Guide, "Troubleshoot access denied error messages".
 */
export function authorise(context: CallContext, action: string, resource: string): void {
  const { session } = context;
  const who = `User: ${callerArn(session)} is not authorized to perform: ${action} on resource: ${resource}`;
  if (isDeniedByServiceControl(context, action)) {
    throw new AwsError('AccessDenied', `${who} with an explicit deny in a service control policy`);
  }
  if (!matchesAction(session.role.allow, action)) {
    throw new AwsError('AccessDenied', `${who} because no identity-based policy allows the ${action} action`);
  }
  if (session.policy === undefined) return;
  const named = session.policy.filter(
    ({ actions, resources }) => matchesAction(actions, action) && matchesResource(resources, resource),
  );
  if (named.some(({ effect }) => effect === 'Deny')) {
    throw new AwsError('AccessDenied', `${who} with an explicit deny in a session policy`);
  }
  if (!named.some(({ effect }) => effect === 'Allow')) {
    throw new AwsError('AccessDenied', `${who} because no session policy allows the ${action} action`);
  }
}
