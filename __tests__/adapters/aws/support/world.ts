import { machineWitness } from '../../../machine-witness.ts';
import { Temporal } from 'temporal-polyfill';
import { createAws } from '../../../../src/adapters/aws/sessions/access.ts';
import type { Aws, AwsOptions } from '../../../../src/adapters/aws/sessions/access.ts';
import type { Clock } from '../../../../src/ports/runtime.ts';
import type { RolePower } from '../../../../src/core/fleet/role-actions.ts';
import type { SessionRequest } from '../../../../src/ports/aws.ts';
import type { Handler, ReceivedCall, Reply, ScriptedServer } from './server.ts';
import { startServer, xml } from './server.ts';

/** For what asks no AWS Health. */
export const unaskedDns: AwsOptions['dns'] = { ask: () => Promise.reject(new Error('DNS is not asked')) };

export const account = '111122223333';
export const region = 'ap-northeast-1';

/** A clock that stands still until it is moved; sleeping moves it. */
export interface ManualClock extends Clock {
  advance(milliseconds: number): void;
  /** Milliseconds slept in all. */
  readonly slept: () => number;
}

export function manualClock(start = Temporal.Now.instant()): ManualClock {
  let now = start;
  let slept = 0;
  function advance(milliseconds: number): void {
    now = now.add({ milliseconds: Math.ceil(milliseconds) });
  }
  return {
    now: () => now,
    advance,
    slept: () => slept,
    sleep(milliseconds) {
      slept += milliseconds;
      advance(milliseconds);
      return Promise.resolve();
    },
  };
}

/** Sessions that STS gave out: each has keys of its own that tell the account and the policy. */
export interface IssuedSession {
  readonly accessKeyId: string;
  readonly account: string;
  readonly roleArn: string;
  readonly name: string;
  /** The OIDC token; empty behind a hub. */
  readonly token: string;
  readonly policy: string;
  /** Keys of the session that it came from; empty for one by OIDC. */
  readonly from: string;
  readonly tags: Readonly<Record<string, string>>;
}

export interface World extends Aws {
  readonly server: ScriptedServer;
  readonly clock: ManualClock;
  readonly sessions: readonly IssuedSession[];
  readonly masked: readonly string[];
  /** Calls of one operation, in order. */
  calls(operation: string): readonly ReceivedCall[];
  /** The session that signed a call. */
  sessionOf(call: ReceivedCall): IssuedSession | undefined;
}

const worlds: World[] = [];

/** To be called after each test. */
export async function closeWorlds(): Promise<void> {
  await Promise.all(worlds.splice(0).map((world) => world.server.close()));
}

/** Real SDK clients on a scripted server; STS works unless `handlers` says otherwise. Nothing waits between attempts. */
export async function startWorld(
  handlers: Readonly<Record<string, Handler>>,
  options: Partial<AwsOptions> = {},
): Promise<World> {
  const clock = manualClock();
  const sessions: IssuedSession[] = [];
  const masked: string[] = [];
  const server = await startServer({ ...securityTokenService(sessions, clock), ...handlers });
  const aws = createAws({
    witness: machineWitness(),
    oidc: { token: (audience) => Promise.resolve(`token for ${audience}`) },
    repository: 'my-org/certificates',
    runId: '42',
    hubs: {},
    dns: unaskedDns,
    clock,
    mask: (secret) => masked.push(secret),
    environment: { AWS_ENDPOINT_URL: server.url },
    backoff: { setDelayBase: () => undefined, computeNextBackoffDelay: () => 0 },
    ...options,
  });
  const world: World = {
    ...aws,
    server,
    clock,
    sessions,
    masked,
    calls: (operation) => server.calls.filter((call) => call.operation === operation),
    sessionOf: (call) => sessions.find((session) => session.accessKeyId === call.accessKeyId),
  };
  worlds.push(world);
  return world;
}

/** A request for a session in the tests' account and region. */
export function session(power: RolePower, more: Partial<SessionRequest> = {}): SessionRequest {
  return { account, region, power, role: `acm-email-to-dns-${power}`, ...more };
}

function securityTokenService(sessions: IssuedSession[], clock: Clock): Readonly<Record<string, Handler>> {
  function issue({ operation, input, accessKeyId }: ReceivedCall): Reply {
    const number = sessions.length + 1;
    const role = String(input['RoleArn']);
    sessions.push({
      accessKeyId: `ASIA${number}`,
      account: role.split(':')[4] ?? '',
      roleArn: role,
      name: String(input['RoleSessionName']),
      token: typeof input['WebIdentityToken'] === 'string' ? input['WebIdentityToken'] : '',
      policy: String(input['Policy']),
      from: accessKeyId ?? '',
      tags: tagsOf(input),
    });
    const expiration = clock.now().add({ hours: 1 }).toString({ smallestUnit: 'second' });
    return xml(
      operation,
      `<Credentials><AccessKeyId>ASIA${number}</AccessKeyId><SecretAccessKey>secret${number}</SecretAccessKey><SessionToken>session${number}</SessionToken><Expiration>${expiration}</Expiration></Credentials>`,
    );
  }

  return {
    AssumeRoleWithWebIdentity: issue,
    AssumeRole: issue,
    GetCallerIdentity(call) {
      const found = sessions.find((session) => session.accessKeyId === call.accessKeyId);
      return xml('GetCallerIdentity', `<Account>${found?.account ?? ''}</Account>`);
    },
  };
}

/** `Tags.member.1.Key=…&Tags.member.1.Value=…` of a query request. */
function tagsOf(input: ReceivedCall['input']): Readonly<Record<string, string>> {
  const keys = Object.entries(input).filter(([name]) => /^Tags\.member\.\d+\.Key$/.test(name));
  return Object.fromEntries(
    keys.map(([name, key]) => [String(key), String(input[name.replace(/Key$/, 'Value')])] as const),
  );
}
