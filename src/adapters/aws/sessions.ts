import type { Credentials, STSClient } from '@aws-sdk/client-sts';
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import type { AwsCredentialIdentity } from '@smithy/types';
import { UserError } from '../../core/errors.ts';
import type { AccountRegion, Clock } from '../../ports.ts';
import { createCaller } from './call.ts';
import type { Clients } from './clients.ts';
import type { OidcTokenSource } from './oidc.ts';
import { audienceOf } from './partition.ts';

/** Which session: two requests that are equal in everything share one. */
export interface SessionSpec extends AccountRegion {
  readonly roleArn: string;
  /** `RoleSessionName`. */
  readonly name: string;
  /** Session policy as JSON. */
  readonly policy: string;
}

/** Credentials of a session, proven to belong to the account. */
export interface SessionCredentials extends AwsCredentialIdentity {
  readonly expiration: Date;
}

/** Opens, keeps and renews sessions. */
export interface Sessions {
  /**
   * Credentials with at least 5 minutes to live. Throws `UserError` when they belong to another account, and
   * `UpstreamError` when STS refuses.
   */
  credentials(spec: SessionSpec): Promise<SessionCredentials>;
}

/** Sessions are renewed this long before they end, in milliseconds, so that no call is signed with dying ones. */
const RENEWAL_MARGIN = 5 * 60 * 1000;

/** What sessions need. */
export interface SessionOptions {
  readonly oidc: OidcTokenSource;
  readonly clients: Clients;
  readonly clock: Clock;
  readonly mask: (secret: string) => void;
}

/** Sessions by `AssumeRoleWithWebIdentity`, one request at a time for each spec. */
export function createSessions(options: SessionOptions): Sessions {
  const held = new Map<string, SessionCredentials>();
  const pending = new Map<string, Promise<SessionCredentials>>();

  async function open(key: string, spec: SessionSpec): Promise<SessionCredentials> {
    const opened = await assumeRole(options, spec);
    await proveAccount(
      options.clients.sts(spec, () => Promise.resolve(opened)),
      spec,
    );
    held.set(key, opened);
    return opened;
  }

  function credentials(spec: SessionSpec): Promise<SessionCredentials> {
    const key = JSON.stringify([spec.account, spec.region, spec.roleArn, spec.name, spec.policy]);
    const known = held.get(key);
    const limit = options.clock.now().epochMilliseconds + RENEWAL_MARGIN;
    if (known !== undefined && known.expiration.getTime() > limit) return Promise.resolve(known);
    const request = pending.get(key) ?? open(key, spec).finally(() => pending.delete(key));
    pending.set(key, request);
    return request;
  }
  return { credentials };
}

async function assumeRole(options: SessionOptions, spec: SessionSpec): Promise<SessionCredentials> {
  const token = await options.oidc.token(audienceOf(spec.region));
  const client = options.clients.sts(spec, () => Promise.reject(new Error('this call takes no credentials')));
  const answer = await createCaller('sts', spec).read('AssumeRoleWithWebIdentity', () =>
    client.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: spec.roleArn,
        RoleSessionName: spec.name,
        WebIdentityToken: token,
        Policy: spec.policy,
      }),
    ),
  );
  return maskedCredentials(answer.Credentials, spec, options.mask);
}

function maskedCredentials(
  credentials: Credentials | undefined,
  spec: SessionSpec,
  mask: (secret: string) => void,
): SessionCredentials {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = credentials ?? {};
  for (const secret of [AccessKeyId, SecretAccessKey, SessionToken]) {
    if (secret !== undefined && secret !== '') mask(secret);
  }
  if (
    AccessKeyId === undefined ||
    SecretAccessKey === undefined ||
    SessionToken === undefined ||
    Expiration === undefined
  ) {
    throw new UserError(`STS gave no complete credentials for ${spec.roleArn}. Run again; if it stays, ask AWS.`);
  }
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration: Expiration,
  };
}

async function proveAccount(client: STSClient, spec: SessionSpec): Promise<void> {
  const caller = createCaller('sts', spec);
  const identity = await caller.read('GetCallerIdentity', () => client.send(new GetCallerIdentityCommand({})));
  if (identity.Account === spec.account) return;
  throw new UserError(
    `the role ${spec.roleArn} leads to account ${identity.Account ?? '(none)'}, but the config says ${spec.account}. Nothing was done with it. Give the name of a role in ${spec.account}, or correct the account's id.`,
  );
}
