import { randomBytes } from 'node:crypto';
import type {
  AssumeRoleRequest,
  AssumeRoleResponse,
  AssumeRoleWithWebIdentityRequest,
  AssumeRoleWithWebIdentityResponse,
  GetCallerIdentityResponse,
} from '@aws-sdk/client-sts';
import { AwsError } from './errors.ts';
import type { OidcProvider } from './oidc.ts';
import { authorise, callerArn, operation } from './operation.ts';
import type { CallContext, Operation } from './operation.ts';
import { matchesResource } from './patterns.ts';
import { readSessionPolicy } from './session-policy.ts';
import type { AwsState, Role, Session } from './state.ts';

/** What sessions from sessions ("role chaining") last at most, in seconds. */
const longestChained = 3600;
const defaultSeconds = 3600;

/** The operations of the Security Token Service that need credentials. */
export const stsOperations: Readonly<Record<string, Operation>> = {
  AssumeRole: operation((input: AssumeRoleRequest) => input.RoleArn ?? '*', assumeRole),
  GetCallerIdentity: operation(() => undefined, getCallerIdentity),
};

interface FoundRole {
  readonly role: Role;
  readonly account: NonNullable<ReturnType<AwsState['accounts']['get']>>;
}

function findRole(state: AwsState, arn: string | undefined): FoundRole | undefined {
  const parts = /^arn:aws[\w-]*:iam::(\d{12}):role\/(?:.+\/)?([\w+=,.@-]+)$/.exec(arn ?? '');
  if (parts === null) throw new AwsError('Validation', `${arn ?? ''} is invalid`);
  const account = state.accounts.get(parts[1] ?? '');
  const role = account?.roles.get(parts[2] ?? '');
  return account === undefined || role === undefined ? undefined : { account, role };
}

/**
 * `AssumeRoleWithWebIdentity`: the only call without credentials. A role that does not exist and one whose trust
 * policy refuses the token look the same from outside.
 */
export function assumeRoleWithWebIdentity(
  input: AssumeRoleWithWebIdentityRequest,
  state: AwsState,
  oidc: OidcProvider,
): AssumeRoleWithWebIdentityResponse {
  const claims = oidc.verify(input.WebIdentityToken ?? '');
  const found = findRole(state, input.RoleArn);
  if (found?.account.hasOidcProvider === false) {
    throw new AwsError(
      'InvalidIdentityTokenException',
      `No OpenIDConnect provider found in your account for ${oidc.issuer}`,
    );
  }
  if (found?.role.trust.audience !== claims.aud || !matchesResource(found.role.trust.subjects, claims.sub)) {
    throw new AwsError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
  }
  const session = openSession(found, input, state, found.role.maxSessionSeconds);
  return {
    Credentials: credentials(session),
    SubjectFromWebIdentityToken: claims.sub,
    AssumedRoleUser: assumedRoleUser(session),
    Provider: `arn:aws:iam::${found.account.id}:oidc-provider/${oidc.issuer.replace('https://', '')}`,
    Audience: claims.aud,
  };
}

function assumeRole(input: AssumeRoleRequest, context: CallContext): AssumeRoleResponse {
  const { state, session: caller } = context;
  const found = findRole(state, input.RoleArn);
  const callerRole = `arn:aws:iam::${caller.account.id}:role/${caller.role.name}`;
  if (found === undefined || !matchesResource(found.role.trust.principals, callerRole)) {
    throw new AwsError(
      'AccessDenied',
      `User: ${callerArn(caller)} is not authorized to perform: sts:AssumeRole on resource: ${input.RoleArn ?? ''}`,
    );
  }
  if ((input.DurationSeconds ?? defaultSeconds) > longestChained) {
    throw new AwsError(
      'Validation',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  }
  const session = openSession(found, input, state, longestChained, sessionTags(input, found, context));
  return {
    Credentials: credentials(session),
    AssumedRoleUser: assumedRoleUser(session),
  };
}

/** Tags need `sts:TagSession` on both sides: of the caller, and in the trust policy of the role. */
function sessionTags(input: AssumeRoleRequest, { role }: FoundRole, context: CallContext): Session['tags'] {
  const tags = input.Tags ?? [];
  if (tags.length === 0) return {};
  const resource = input.RoleArn ?? '';
  authorise(context, 'sts:TagSession', resource);
  if (!role.trust.takesTags) {
    const who = `User: ${callerArn(context.session)}`;
    throw new AwsError('AccessDenied', `${who} is not authorized to perform: sts:TagSession on resource: ${resource}`);
  }
  const keys = tags.map(({ Key }) => (Key ?? '').toLowerCase());
  if (new Set(keys).size < keys.length) {
    throw new AwsError('Validation', 'Duplicate tag keys found. Please note that Tag keys are case insensitive.');
  }
  return Object.fromEntries(tags.map(({ Key, Value }) => [Key ?? '', Value ?? '']));
}

interface SessionInput {
  readonly RoleSessionName: string | undefined;
  readonly Policy?: string | undefined;
  readonly DurationSeconds?: number | undefined;
}

function openSession(
  found: FoundRole,
  input: SessionInput,
  state: AwsState,
  longest: number,
  tags: Session['tags'] = {},
): Session {
  const seconds = input.DurationSeconds ?? defaultSeconds;
  if (seconds > longest) {
    throw new AwsError('Validation', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  }
  const session: Session = {
    // AWS's temporary keys begin with ASIA.
    accessKeyId: `ASIA${randomBytes(8).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionToken: randomBytes(120).toString('base64'),
    ...found,
    sessionName: input.RoleSessionName ?? '',
    policy: readSessionPolicy(input.Policy, state.settings.packedPolicyLimit),
    tags,
    expiresAt: Date.now() + state.settings.clockAhead + seconds * 1000,
  };
  state.sessions.set(session.accessKeyId, session);
  return session;
}

function credentials(session: Session): AssumeRoleResponse['Credentials'] {
  const { accessKeyId, secretAccessKey, sessionToken, expiresAt } = session;
  return {
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    SessionToken: sessionToken,
    Expiration: new Date(expiresAt),
  };
}

function assumedRoleUser(session: Session): AssumeRoleResponse['AssumedRoleUser'] {
  return { AssumedRoleId: `AROASANDBOX:${session.sessionName}`, Arn: callerArn(session) };
}

function getCallerIdentity(_input: object, { session }: CallContext): GetCallerIdentityResponse {
  return { UserId: `AROASANDBOX:${session.sessionName}`, Account: session.account.id, Arn: callerArn(session) };
}
