import type { CredentialSource } from '../client/credential-source.ts';
import type { Credentials, STSClient, Tag } from '@aws-sdk/client-sts';
import { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import type { AwsCredentialIdentity } from '@smithy/types';
import { UpstreamError, UserError } from '../../../core/errors.ts';
import type { AccountRegion } from '../../../ports/aws.ts';
import type { Clock } from '../../../ports/runtime.ts';
import { createCaller } from '../client/call.ts';
import type { Clients } from '../client/clients.ts';
import { isExpired } from '../client/failure.ts';
import type { OidcTokenSource } from './oidc.ts';
import { carriedBy } from './oidc-claims.ts';
import { audienceOf } from './partition.ts';

/** Which session: two requests that are equal in everything share one. */
export interface SessionSpec extends AccountRegion {
  /** Where STS is asked; the session itself counts in every region of the account. */
  readonly region: string;
  readonly roleArn: string;
  /** `RoleSessionName`. */
  readonly name: string;
  /** Session policy as JSON. */
  readonly policy: string;
  /** The way to the role; straight from the OIDC token when absent. */
  readonly through?: Hub;
}

/** A session to come from, and what the session behind it is tagged with. */
export interface Hub {
  readonly session: SessionSpec;
  readonly tags: Tag[];
}

/** Credentials of a session, proven to belong to the account. */
export interface SessionCredentials extends AwsCredentialIdentity {
  /** By this machine's clock. */
  readonly expiration: Date;
}

/** Opens, keeps and renews sessions. */
export interface Sessions {
  /**
   * Credentials with at least 5 minutes to live. `expired`: credentials that AWS calls expired whatever the clock says;
   * the session that they are of is opened anew. Throws `UserError` when they belong to another account, and
   * `UpstreamError` when STS refuses.
   */
  credentials(spec: SessionSpec, expired?: AwsCredentialIdentity): Promise<SessionCredentials>;
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

/**
 * Sessions by `AssumeRoleWithWebIdentity`, or from a hub's session by `AssumeRole`, which AWS ends after an hour; one
 * request at a time for each spec. A hub's session is kept and renewed like any other.
 */
export function createSessions(options: SessionOptions): Sessions {
  const held = new Map<string, SessionCredentials>();
  const pending = new Map<string, Promise<SessionCredentials>>();

  async function open(key: string, spec: SessionSpec): Promise<SessionCredentials> {
    const { through } = spec;
    const answer =
      through === undefined
        ? await assumeByToken(options, spec)
        : await assumeFromHub(options, spec, {
            ...through,
            credentials: (expired) => credentials(through.session, expired),
          });
    const opened = maskedCredentials(answer, spec, options.mask);
    const client = options.clients.sts(spec, () => Promise.resolve(opened));
    await proveAccount(client, spec);
    const session = { ...opened, expiration: endHere(opened.expiration, client) };
    held.set(key, session);
    return session;
  }

  function credentials(spec: SessionSpec, expired?: AwsCredentialIdentity): Promise<SessionCredentials> {
    const key = JSON.stringify(spec);
    // Of many calls that one session signed the first to fail ends it, and not the session that follows.
    if (expired !== undefined && held.get(key)?.accessKeyId === expired.accessKeyId) held.delete(key);
    const known = held.get(key);
    const limit = options.clock.now().epochMilliseconds + RENEWAL_MARGIN;
    if (known !== undefined && known.expiration.getTime() > limit) return Promise.resolve(known);
    const request = pending.get(key) ?? open(key, spec).finally(() => pending.delete(key));
    pending.set(key, request);
    return request;
  }
  return { credentials };
}

async function assumeByToken(options: SessionOptions, spec: SessionSpec): Promise<Credentials | undefined> {
  const audience = audienceOf(spec.region);
  const token = await options.oidc.token(audience);
  try {
    return await assumeWith(token, options, spec);
  } catch (error) {
    if (!(error instanceof UpstreamError) || !isExpired(error.cause)) throw error;
    return assumeWith(await options.oidc.token(audience, token), options, spec);
  }
}

async function assumeWith(token: string, options: SessionOptions, spec: SessionSpec): Promise<Credentials | undefined> {
  const client = options.clients.sts(spec, () => Promise.reject(new Error('this call takes no credentials')));
  const answer = await createCaller('sts', spec, carriedBy(token, spec.region)).read('AssumeRoleWithWebIdentity', () =>
    client.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: spec.roleArn,
        RoleSessionName: spec.name,
        WebIdentityToken: token,
        Policy: spec.policy,
      }),
    ),
  );
  return answer.Credentials;
}

async function assumeFromHub(
  options: SessionOptions,
  spec: SessionSpec,
  { credentials, tags }: { readonly credentials: CredentialSource; readonly tags: Tag[] },
): Promise<Credentials | undefined> {
  // A refusal of the hub itself is to be told as such, and not as one of the role behind it.
  await credentials();
  const client = options.clients.sts(spec, credentials);
  const answer = await createCaller('sts', spec).read('AssumeRole', () =>
    client.send(
      new AssumeRoleCommand({
        RoleArn: spec.roleArn,
        RoleSessionName: spec.name,
        Policy: spec.policy,
        Tags: tags,
      }),
    ),
  );
  return answer.Credentials;
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
    throw new UserError(`STS gave no complete credentials for ${spec.roleArn}.`, {
      next: 'run again; if it stays, ask AWS.',
    });
  }
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration: Expiration,
  };
}

/** AWS says the end by its own clock; how far that is ahead the SDK has seen in the answer to the client's last call. */
function endHere(expiration: Date, client: STSClient): Date {
  return new Date(expiration.getTime() - client.config.systemClockOffset);
}

async function proveAccount(client: STSClient, spec: SessionSpec): Promise<void> {
  const caller = createCaller('sts', spec);
  const identity = await caller.read('GetCallerIdentity', () => client.send(new GetCallerIdentityCommand({})));
  if (identity.Account === spec.account) return;
  throw new UserError(
    `The role ${spec.roleArn} leads to account ${identity.Account ?? '(none)'}, but the config says ${spec.account}. Nothing was done with it.`,
    { next: `give the name of a role in ${spec.account}, or correct the account's id.` },
  );
}
