import { discoveryActions, scanActions } from '../sandbox/aws/permissions.ts';
import { configPath } from '../sandbox/demo/config.ts';
import type { World } from '../sandbox/world.ts';
import { setUpMany, type ManyFleet } from './many-fleet.ts';
import { regionNames } from './region-names.ts';
import { accountsOfShard, parseShard } from '../src/core/fleet/shard.ts';

/* The fleets that are measured, and how each is set up. What they come to in calls is worked out from the same numbers. */

/** One account and region with many certificates. */
export interface RegionFleet {
  readonly kind: 'region';
  readonly certificates: number;
  /** How many of them are validated by e-mail; each is on a load balancer. */
  readonly byEmail: number;
}

/** Many accounts and regions with a few certificates each. */
export interface OrganizationFleet {
  readonly kind: 'organization';
  readonly accounts: number;
  readonly regions: number;
  /** Certificates of each account and region that Amazon has validated by DNS. */
  readonly healthyEach: number;
  /** Every so many account-regions one has a certificate that is validated by e-mail, on a load balancer. */
  readonly emailEvery: number;
  /**
   * The part that is scanned, as `1/64`: the accounts are found in AWS Organizations, and only those of this part have
   * anything in them.
   */
  readonly shard?: string;
}

/** Many accounts of one region each, whose certificates are all in use and watched. */
export interface GuardedFleet {
  readonly kind: 'guarded';
  readonly accounts: number;
  readonly certificatesEach: number;
  /** Account-regions in flight at once. */
  readonly concurrency: number;
}

export type Fleet = RegionFleet | OrganizationFleet | GuardedFleet | ManyFleet;

/** A place that is measured. */
export const theAccount = '111122223333';
export const theRegion = 'us-east-1';

/** Certificates that one listener of an ALB holds beside its default (ELB quotas). */
const sniList = 25;

/** Nothing is asked for and no issue opened: what is measured is the scan. */
const quiet = 'request: off\n';

/** Fills an empty world with a fleet and the config for it. */
export async function setUpFleet(world: World, fleet: Fleet): Promise<void> {
  if (fleet.kind === 'region') await setUpRegion(world, fleet);
  else if (fleet.kind === 'organization') await setUpOrganization(world, fleet);
  else if (fleet.kind === 'guarded') await setUpGuarded(world, fleet);
  else await setUpMany(world, fleet);
}

async function setUpRegion(world: World, { certificates, byEmail }: RegionFleet): Promise<void> {
  const place = { account: theAccount, region: theRegion };
  addAccount(world, theAccount);
  const arns = Array.from({ length: certificates }, (_, index) =>
    world.aws.addCertificate({
      ...place,
      names: [`site${String(index)}.example.com`],
      // E-mail ones among the others, as they are in accounts that have grown.
      validationMethod: isSpread(index, byEmail, certificates) ? 'EMAIL' : 'DNS',
    }),
  );
  const email = arns.filter((_, index) => isSpread(index, byEmail, certificates));
  for (let first = 0; first < email.length; first += sniList + 1) {
    const [certificateArn = '', ...sni] = email.slice(first, first + sniList + 1);
    await balance(world, place, certificateArn, sni);
  }
  await commitConfig(world, `accounts: [{ id: "${theAccount}" }]\nregions: [${theRegion}]\n${quiet}`);
}

async function setUpGuarded(world: World, { accounts, certificatesEach, concurrency }: GuardedFleet): Promise<void> {
  const ids = accountIds(accounts);
  world.aws.dns.addZone('example.com');
  for (const account of ids) {
    addAccount(world, account);
    for (let index = 0; index < certificatesEach; index += 1) {
      const arn = world.aws.addCertificate({
        ...{ account, region: theRegion, names: [`site${String(index)}.example.com`], validationMethod: 'DNS' },
        inUseBy: [`arn:aws:cloudfront::${account}:distribution/E1234567890ABC`],
      });
      world.aws.registerRecords(arn);
    }
  }
  const listed = `accounts:\n${ids.map((id) => `  - id: "${id}"`).join('\n')}`;
  const rest = `guard: all\nscan: { concurrency: ${String(concurrency)} }\ndns: { resolvers: ["${world.aws.dns.address}"] }`;
  await commitConfig(world, `${listed}\nregions: [${theRegion}]\n${rest}\n${quiet}`);
}

async function setUpOrganization(world: World, fleet: OrganizationFleet): Promise<void> {
  const ids = scannedAccounts(fleet);
  const regions = regionNames.slice(0, fleet.regions);
  for (const [position, account] of ids.entries()) {
    addAccount(world, account);
    for (const [column, region] of regions.entries()) {
      const place = { account, region };
      for (let index = 0; index < fleet.healthyEach; index += 1) {
        world.aws.addCertificate({ ...place, names: [`site${String(index)}.example.com`], validationMethod: 'DNS' });
      }
      if ((position * fleet.regions + column) % fleet.emailEvery !== 0) continue;
      await balance(world, place, world.aws.addCertificate({ ...place, names: ['shop.example.com'] }), []);
    }
  }
  const listed = `accounts:\n${ids.map((id) => `  - id: "${id}"`).join('\n')}`;
  const accounts = fleet.shard === undefined ? listed : organize(world, fleet);
  await commitConfig(world, `${accounts}\nregions: [${regions.join(', ')}]\n${quiet}`);
}

/** The accounts that are scanned: all, or those of the shard. */
export function scannedAccounts({ accounts, shard }: OrganizationFleet): readonly string[] {
  const part = parseShard(shard ?? '');
  return part === undefined ? accountIds(accounts) : accountsOfShard(accountIds(accounts), part);
}

/** Puts all accounts into an organisation; the lines of the config that find them there. */
function organize(world: World, { accounts }: OrganizationFleet): string {
  world.aws.addAccount(theAccount, { roles: { 'acm-email-to-dns-discovery': { allow: discoveryActions } } });
  world.aws.setOrganization({ managementAccount: theAccount, accounts: accountIds(accounts).map((id) => ({ id })) });
  return `organization: { role: "arn:aws:iam::${theAccount}:role/acm-email-to-dns-discovery" }`;
}

/** The fleet in words. */
export function theFleet(fleet: Exclude<Fleet, ManyFleet>): string {
  if (fleet.kind === 'region') {
    return `1 account-region, ${count(fleet.certificates)} certificates, ${count(fleet.byEmail)} by e-mail`;
  }
  if (fleet.kind === 'guarded') {
    const all = fleet.accounts * fleet.certificatesEach;
    return `${count(all)} certificates in use, none by e-mail, in ${count(fleet.accounts)} accounts`;
  }
  const share = 100 / fleet.emailEvery;
  return `${count(fleet.accounts)} accounts × ${count(fleet.regions)} regions, ${String(share)} % with e-mail certificates`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}

/** Whether the `index`-th of `all` is one of `some` that lie evenly among them. */
function isSpread(index: number, some: number, all: number): boolean {
  return Math.floor(((index + 1) * some) / all) > Math.floor((index * some) / all);
}

/** Twelve digits each. */
function accountIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(100_000_000_001 + index));
}

function addAccount(world: World, id: string): void {
  world.aws.addAccount(id, { roles: { 'acm-email-to-dns-scan': { allow: scanActions } } });
}

async function balance(
  world: World,
  place: { readonly account: string; readonly region: string },
  certificateArn: string,
  sni: readonly string[],
): Promise<void> {
  const { arn } = world.aws.addLoadBalancer({ ...place, name: `front-${certificateArn.slice(-8)}` });
  await world.aws.addListener({ loadBalancerArn: arn, certificateArn, sni });
}

async function commitConfig(world: World, text: string): Promise<void> {
  world.github.addPerson('octocat', 'write');
  await world.github
    .as('octocat')
    .commitFile({ branch: 'main', path: configPath, text: `version: 1\n${text}`, message: 'Config' });
}
