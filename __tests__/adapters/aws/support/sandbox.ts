import { machineWitness } from '../../../machine-witness.ts';
import { Temporal } from 'temporal-polyfill';
import { startAws, type SandboxAws } from '../../../../sandbox/aws/server.ts';
import { createAws, type Aws, type AwsOptions } from '../../../../src/adapters/aws/sessions/access.ts';
import { account, unaskedDns } from './world.ts';

/** The hub's account, with a role `hub` that leads to the scan roles of the other accounts. */
export const hubAccount = '999900001111';
export const hubRole = `arn:aws:iam::${hubAccount}:role/hub`;

/** A sandbox with the tests' account, and access to it that pauses for nothing. */
export interface SandboxWorld extends Aws {
  readonly sandbox: SandboxAws;
  /** How often an operation was called, whatever came of it. */
  readonly count: (operation: string) => number;
}

const worlds: SandboxAws[] = [];

/** To be called after each test. */
export async function closeSandboxes(): Promise<void> {
  await Promise.all(worlds.splice(0).map((sandbox) => sandbox.close()));
}

/** Adds an account whose scan and swap roles may do everything. */
export function addAccount(sandbox: SandboxAws, id: string): void {
  const setup = { allow: ['*'], subjects: ['repo:my-org/infra:*'], principals: [hubRole] };
  const roles = ['scan', 'swap'].map((power) => [`acm-email-to-dns-${power}`, setup] as const);
  sandbox.addAccount(id, { roles: Object.fromEntries(roles) });
}

/** Real SDK clients on the sandbox's AWS over HTTP. */
export async function startSandbox(options: Partial<AwsOptions> = {}): Promise<SandboxWorld> {
  const sandbox = await startAws({ settings: { cnameDelay: 0 } });
  worlds.push(sandbox);
  addAccount(sandbox, account);
  sandbox.addAccount(hubAccount, { roles: { hub: { allow: ['sts:AssumeRole', 'sts:TagSession'] } } });
  const aws = createAws({
    witness: machineWitness(),
    oidc: { token: (audience) => Promise.resolve(sandbox.oidc.mint(audience)) },
    repository: 'my-org/certificates',
    runId: '1',
    hubs: {},
    dns: unaskedDns,
    clock: {
      now: () => Temporal.Now.instant(),
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    },
    mask: () => undefined,
    environment: sandbox.environment,
    timeouts: { connection: 1000, request: 2000 },
    backoff: { setDelayBase: () => undefined, computeNextBackoffDelay: () => 0 },
    ...options,
  });
  return {
    ...aws,
    sandbox,
    count: (operation) => sandbox.calls.filter((call) => call.operation === operation).length,
  };
}
