import { checkActions, scanActions, swapActions } from '../sandbox/aws/permissions.ts';
import { configPath } from '../sandbox/demo/config.ts';
import type { World } from '../sandbox/world.ts';
import { regionNames } from './region-names.ts';

/** E-mail certificates, each the default of a load balancer of its own, of which each has its own name. */
export interface ManyFleet {
  readonly kind: 'many';
  readonly accounts: number;
  readonly regions: number;
  /** Certificates of each account and region. */
  readonly each: number;
  readonly type: 'application' | 'network';
  /** DNS zones that the names lie in, one after the other. */
  readonly zones: number;
  /** Lines of the config beside accounts, regions and resolvers. */
  readonly config: readonly string[];
}

/** What is done to a world between two runs. */
export type Deed =
  /** DNS owners register every record that is asked for, and ACM issues. */
  | { readonly kind: 'register' }
  /** Somebody labels and merges so many open pull requests; all of them where no number is given. */
  | { readonly kind: 'approve'; readonly most?: number }
  | { readonly kind: 'configure'; readonly config: readonly string[] }
  /** Latency and limits of both sides, from now on; a new hour of GitHub's begins. */
  | { readonly kind: 'limit'; readonly aws: number; readonly github: number };

/** GitHub's requests an hour for the token of a workflow. */
const requestsAnHour = 1000;

function idsOf({ accounts }: ManyFleet): readonly string[] {
  return Array.from({ length: accounts }, (_, index) => String(100_000_000_001 + index));
}

/** Fills an empty world, without any limit so far. */
export async function setUpMany(world: World, fleet: ManyFleet): Promise<void> {
  world.github.limit.isEnabled = false;
  world.github.addPerson('octocat', 'write');
  for (let zone = 0; zone < fleet.zones; zone += 1) world.aws.dns.addZone(zoneName(zone));
  let count = 0;
  for (const account of idsOf(fleet)) {
    const roles = {
      'acm-email-to-dns-scan': { allow: scanActions },
      'acm-email-to-dns-swap': { allow: swapActions },
      'acm-email-to-dns-check': { allow: checkActions },
    };
    world.aws.addAccount(account, { roles });
    for (const region of regionNames.slice(0, fleet.regions)) {
      for (let index = 0; index < fleet.each; index += 1) {
        const name = `n${String(count)}`;
        const certificateArn = world.aws.addCertificate({
          ...{ account, region, names: [`${name}.${zoneName(count % fleet.zones)}`] },
          keyAlgorithm: 'EC_prime256v1',
        });
        const { arn } = world.aws.addLoadBalancer({ account, region, name, type: fleet.type });
        await world.aws.addListener({ loadBalancerArn: arn, certificateArn });
        count += 1;
      }
    }
  }
  await configure(world, fleet, fleet.config);
}

function zoneName(zone: number): string {
  return `zone${String(zone)}.example`;
}

async function configure(world: World, fleet: ManyFleet, lines: readonly string[]): Promise<void> {
  const text = [
    'version: 1',
    'accounts:',
    ...idsOf(fleet).map((id) => `  - { id: "${id}", owners: [octocat] }`),
    `regions: [${regionNames.slice(0, fleet.regions).join(', ')}]`,
    `dns: { resolvers: ["${world.aws.dns.address}"] }`,
    ...lines,
  ].join('\n');
  await world.github.as('octocat').commitFile({ branch: 'main', path: configPath, text, message: 'Config' });
}

/** Does it; the numbers of the pull requests that were merged. */
export async function doTo(world: World, fleet: ManyFleet, deed: Deed): Promise<readonly number[]> {
  const { aws, github } = world;
  if (deed.kind === 'configure') await configure(world, fleet, deed.config);
  if (deed.kind === 'register') {
    for (const { arn, status } of aws.certificates()) if (status === 'PENDING_VALIDATION') aws.registerRecords(arn);
  }
  if (deed.kind === 'limit') {
    aws.settings.latency = deed.aws;
    aws.quotas.mode = deed.aws === 0 ? 'off' : 'real';
    github.latency = deed.github;
    github.limit.isEnabled = deed.github > 0;
    github.requestsLeft = deed.github > 0 ? requestsAnHour : undefined;
  }
  if (deed.kind !== 'approve') return [];
  const open = github.pullRequests().filter(({ state }) => state === 'open');
  const merged = open.slice(0, deed.most ?? open.length).map(({ number }) => number);
  for (const number of merged) {
    github.as('octocat').addLabel(number, 'acm-swap');
    await github.as('octocat').merge(number);
  }
  return merged;
}
