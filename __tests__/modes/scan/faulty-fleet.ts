import { machineWitness } from '../../machine-witness.ts';
import { Temporal } from 'temporal-polyfill';
import type { Call } from '../../../sandbox/aws/call-log.ts';
import type { FaultEffect } from '../../../sandbox/aws/faults.ts';
import { discoveryActions, scanActions } from '../../../sandbox/aws/permissions.ts';
import { createAws } from '../../../src/adapters/aws/sessions/access.ts';
import { loadConfig } from '../../../src/config/load.ts';
import type { Context } from '../../../src/modes/shared/context.ts';
import type { Clock } from '../../../src/ports/runtime.ts';
import { account as listed, startWorld, type World } from '../world.ts';

/** The account that is listed in the config; the others come from the organisation. */
export { listed };
export const management = '999900001111';
const regions = ['eu-west-1', 'us-east-1'] as const;
const scanRole = 'acm-email-to-dns-scan';

/**
 * What a certificate is there for. `served`: by a listener, so it is replaced. `used`: by something that is no listener,
 * so it is switched in place. The others have nothing to migrate.
 */
export type CertificateKind = 'served' | 'used' | 'unused' | 'dns' | 'imported';

/** What an account holds in each of the two regions. */
export interface AccountSpec {
  readonly regions: readonly [readonly CertificateKind[], readonly CertificateKind[]];
}

/** Something that goes wrong. */
export interface FaultSpec {
  readonly operation: string;
  readonly effect: FaultEffect;
  /** Which account, by its position; every one when absent. */
  readonly account: number | undefined;
  /** Which region, by its position; both when absent. Without meaning where a service is asked in one region only. */
  readonly region: number | undefined;
  /** So many calls go well before. */
  readonly after: number;
  readonly times: number;
}

/** What changes between an earlier scan and the one with faults. */
export type Change = 'deleted' | 'out of use' | 'new';

/** An account, and a call of the scan before which the organisation suspends it. */
export interface Suspension {
  readonly account: number;
  readonly atCall: number;
}

/** An account and region. */
export interface Place {
  readonly account: string;
  readonly region: string;
}

/** One e-mail-validated certificate, or one that looks like it. */
export interface PlacedCertificate extends Place {
  readonly arn: string;
  readonly kind: CertificateKind;
}

const globalOperations = new Set(['AssumeRoleWithWebIdentity', 'GetCallerIdentity', 'ListAccounts']);

/** Whether the session of an account is what an operation is about, whatever the region. */
export function isOfAllRegions(operation: string): boolean {
  return globalOperations.has(operation);
}

/** A fleet over HTTP that answers as badly as it is told to. */
export class FaultyFleet {
  readonly world: World;
  readonly accounts: readonly string[];
  readonly certificates: PlacedCertificate[] = [];
  /** Accounts that the organisation has suspended. */
  readonly suspended = new Set<string>();

  private constructor(world: World, accounts: readonly string[]) {
    this.world = world;
    this.accounts = accounts;
  }

  static async start(specs: readonly AccountSpec[]): Promise<FaultyFleet> {
    const world = await startWorld();
    const accounts = specs.map((_spec, index) => (index === 0 ? listed : `${String(index).repeat(4)}00000000`));
    const fleet = new FaultyFleet(world, accounts);
    const { aws } = world;
    aws.settings.cnameDelay = 0;
    for (const id of accounts) aws.addAccount(id, { roles: { [scanRole]: { allow: scanActions } } });
    aws.addAccount(management, { roles: { discovery: { allow: discoveryActions } } });
    // One that was suspended before stands among the others.
    const members = [...accounts.slice(1), '121212121212'].sort();
    aws.setOrganization({
      managementAccount: management,
      accounts: members.map((id) => ({ id, ...(id === '121212121212' && { state: 'SUSPENDED' as const }) })),
    });
    for (const [index, { regions }] of specs.entries()) {
      for (const [at, kinds] of regions.entries()) for (const kind of kinds) await fleet.add(index, at, kind);
    }
    return fleet;
  }

  /** Every account and region of the fleet. */
  get places(): readonly Place[] {
    return this.accounts.flatMap((account) => regions.map((region) => ({ account, region })));
  }

  close(): Promise<void> {
    return this.world.close();
  }

  async add(accountIndex: number, regionIndex: number, kind: CertificateKind): Promise<PlacedCertificate> {
    const { aws } = this.world;
    const account = this.accounts[accountIndex] ?? '';
    const region = regions[regionIndex] ?? regions[0];
    const id = `${account}-${region}-${this.certificates.length}`;
    const arn = aws.addCertificate({
      ...{ account, region, id, names: [`n${this.certificates.length}.example.com`] },
      ...(kind === 'dns' && { validationMethod: 'DNS' as const }),
      ...(kind === 'imported' && { type: 'IMPORTED' as const }),
      ...(kind === 'used' && { inUseBy: ['arn:aws:cloudfront::000000000000:distribution/E1'] }),
    });
    if (kind === 'served') {
      const { arn: loadBalancerArn } = aws.addLoadBalancer({
        account,
        region,
        name: `lb${id.slice(-3)}`,
        type: 'network',
      });
      await aws.addListener({ loadBalancerArn, certificateArn: arn });
    }
    const placed = { arn, account, region, kind };
    this.certificates.push(placed);
    return placed;
  }

  /** Does to every second certificate with something to migrate what somebody does between two scans. */
  async change(change: Change): Promise<void> {
    const { aws } = this.world;
    const chosen = this.certificates
      .filter(({ kind }) => kind === 'served' || kind === 'used')
      .filter((_, i) => i % 2 === 0);
    for (const placed of chosen) {
      if (change === 'new')
        await this.add(
          this.accounts.indexOf(placed.account),
          regions.indexOf(placed.region as 'us-east-1'),
          placed.kind,
        );
      else {
        if (placed.kind === 'used') aws.setOtherUsers(placed.arn, []);
        else {
          const user = aws.listeners().find(({ defaultCertificate }) => defaultCertificate === placed.arn);
          if (user !== undefined) await aws.removeLoadBalancer(user.loadBalancer.arn);
        }
        if (change === 'deleted') aws.removeCertificate(placed.arn);
      }
    }
  }

  suspend(account: string): void {
    const { aws } = this.world;
    const member = aws.organization.members.get(account);
    if (member === undefined) return;
    member.state = 'SUSPENDED';
    aws.account(account).roles.clear();
    this.suspended.add(account);
  }

  /** Lets things go wrong from now on. */
  break(faults: readonly FaultSpec[], suspension?: Suspension): void {
    const { aws } = this.world;
    let calls = 0;
    if (suspension !== undefined) {
      const match = (): boolean => {
        calls += 1;
        if (calls === suspension.atCall) this.suspend(this.accounts[suspension.account] ?? '');
        return false;
      };
      aws.faults.add({ match, effect: '500' });
    }
    for (const fault of faults) {
      let left = fault.after;
      const match = (call: Call): boolean =>
        call.operation === fault.operation && this.isHit(fault, call) && (left -= 1) < 0;
      aws.faults.add({ match, effect: fault.effect, times: fault.times });
    }
  }

  /** Whether the calls of a fault's operation meet it in a place. */
  isHit({ operation, account, region }: FaultSpec, place: Place): boolean {
    if (operation === 'ListAccounts') return true;
    const isAccount = account === undefined || this.accounts[account] === place.account;
    return isAccount && (region === undefined || isOfAllRegions(operation) || regions[region] === place.region);
  }

  mend(): void {
    this.world.aws.faults.clear();
  }

  /**
   * A context for one scan: connections, sessions and quotas begin anew. `timeout`: milliseconds until a call fails that
   * is not answered; as in the action when absent.
   */
  context(timeout?: number): Context {
    const { aws } = this.world;
    const loaded = loadConfig(
      [
        'version: 1',
        `accounts: [{ id: "${listed}" }]`,
        `organization: { role: "arn:aws:iam::${management}:role/discovery" }`,
        `regions: [${regions.join(', ')}]`,
        'strategy: auto',
        `dns: { resolvers: ["${aws.dns.address}"] }`,
      ].join('\n'),
    );
    if (loaded.kind === 'invalid') throw new Error(JSON.stringify(loaded.problems));
    const { config } = loaded;
    const clock = hurriedClock();
    const base = this.world.contextOf('version: 1\naccounts: [{ id: "111122223333" }]\nregions: [eu-west-1]');
    const access = createAws({
      witness: machineWitness(),
      oidc: { token: (audience) => Promise.resolve(aws.oidc.mint(audience)) },
      ...{ repository: 'my-org/certificates', runId: '1', hubs: {}, dns: base.dns, clock },
      mask: () => undefined,
      environment: { AWS_ENDPOINT_URL: aws.url },
      ...(timeout !== undefined && { timeouts: { connection: timeout, request: timeout } }),
      backoff: { setDelayBase: () => undefined, computeNextBackoffDelay: () => 1 },
    });
    return { ...base, clock, config, aws: access.readers, awsWriters: access.writers };
  }
}

/** A clock whose short pauses are over at once; what waits to be told otherwise waits. */
function hurriedClock(): Clock {
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  return {
    now: () => Temporal.Instant.fromEpochMilliseconds(now()),
    async sleep(milliseconds, signal) {
      if (signal !== undefined) {
        await new Promise<void>((resolve) => {
          if (signal.aborted) resolve();
          else
            signal.addEventListener(
              'abort',
              () => {
                resolve();
              },
              { once: true },
            );
        });
        return;
      }
      const end = now() + milliseconds;
      await new Promise((resolve) => setImmediate(resolve));
      ahead = Math.max(ahead, end - Date.now());
    },
  };
}
