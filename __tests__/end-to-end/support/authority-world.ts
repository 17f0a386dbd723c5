import { scanActions, swapActions } from '../../../sandbox/aws/permissions.ts';
import { startWorld, type World } from '../../../sandbox/world.ts';
import { configPath } from './swap-world.ts';

/** A small repository with people of every role, and one certificate to swap on an ALB and an NLB. */
export interface AuthorityWorld {
  readonly world: World;
  readonly from: string;
  readonly to: string;
  readonly pullRequest: number;
  /** ARN of the dashboard's issue. */
  readonly dashboard: () => number;
  /** Somebody does something; a minute passes on GitHub's clock. */
  readonly step: (work: () => unknown) => Promise<void>;
  readonly configure: (change?: ConfigChange) => Promise<void>;
  readonly planOf: (change?: Partial<PlanParts>) => string;
}

/** What a config has beside the smallest. */
export interface ConfigChange {
  readonly accounts?: readonly string[];
  readonly maintenance?: string;
  readonly more?: readonly string[];
}

/** What stands in a plan file. */
export interface PlanParts {
  readonly account: string;
  readonly region: string;
  readonly domains: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly listeners: readonly string[];
}

export const account = '111122223333';
export const stranger = '999988887777';
export const region = 'ap-northeast-1';
export const names = ['shop.example.com', 'www.shop.example.com'];
export const closed = 'timezone: Asia/Tokyo, windows: [{ start: "0 2 29 2 *", duration: 1h }]';
const planPath = `acm-migrations/${account}/${region}/shop.example.com-hand.yml`;

/** People, config, certificates and listeners; `pullRequest` is dev's, open, with a plan for both listeners. */
export async function startAuthorityWorld(change: ConfigChange = {}): Promise<AuthorityWorld> {
  const world = await startWorld();
  const { aws, github } = world;
  // The story begins in the past, so that its steps are over when the run begins.
  github.pass(-300);
  const people = { octocat: 'admin', boss: 'maintain', dev: 'write', alice: 'write', triager: 'triage' } as const;
  for (const [login, role] of Object.entries(people)) github.addPerson(login, role);
  github.addPerson('reader', 'read');
  github.addPerson('release-bot[bot]', 'write');
  for (const id of [account, stranger]) {
    const roles = { scan: scanActions, swap: swapActions };
    aws.addAccount(id, {
      roles: Object.fromEntries(
        Object.entries(roles).map(([power, allow]) => [`acm-email-to-dns-${power}`, { allow }]),
      ),
    });
  }
  const step = async (work: () => unknown): Promise<void> => {
    await work();
    github.pass(1);
  };
  const configure = async ({ accounts = [account], maintenance = 'windows: always', more = [] }: ConfigChange = {}) => {
    const text = [
      'version: 1',
      `accounts: [${accounts.map((id) => `{ id: "${id}" }`).join(', ')}]`,
      `regions: [${region}]`,
      `maintenance: { ${maintenance} }`,
      `dns: { resolvers: ["${aws.dns.address}"] }`,
      ...more,
    ].join('\n');
    const file = { branch: 'main', path: configPath, text, message: 'Config' };
    await step(() => github.as('octocat').commitFile(file));
  };
  await configure(change);
  const { from, to, listeners } = await addShop(world, account, region);
  const planOf = (parts: Partial<PlanParts> = {}): string =>
    planText(world, { account, region, domains: names, from, to, listeners, ...parts });
  await step(() => github.as('dev').createBranch('plan'));
  await step(() => push(world, 'plan', planOf()));
  let pullRequest = 0;
  await step(async () => {
    pullRequest = await github.as('dev').openPullRequest({ title: 'Swap', head: 'plan' });
  });
  return {
    ...{ world, from, to, pullRequest, step, configure, planOf },
    dashboard: () => github.issues().find(({ body }) => body?.includes('acm-email-to-dns:dashboard'))?.number ?? 0,
  };
}

/** dev writes the plan on a branch. */
export function push(world: World, branch: string, text: string, at?: Date, email?: string): Promise<string> {
  const file = { branch, path: planPath, text, message: 'Plan', ...(at && { at }), ...(email && { email }) };
  return world.github.as('dev').commitFile(file);
}

/** The old certificate on an ALB and an NLB, and its replacement. */
export async function addShop(
  { aws }: World,
  inAccount: string,
  inRegion: string,
): Promise<{ readonly from: string; readonly to: string; readonly listeners: readonly string[] }> {
  const place = { account: inAccount, region: inRegion };
  const from = aws.addCertificate({ ...place, names });
  const to = aws.addCertificate({
    ...{ ...place, names, validationMethod: 'DNS' },
    tags: { 'acm-email-to-dns:replaces': from, 'acm-email-to-dns:attempt': '1' },
  });
  const listeners: string[] = [];
  for (const type of ['application', 'network'] as const) {
    const name = type === 'application' ? 'alb' : 'nlb';
    const { arn: loadBalancerArn } = aws.addLoadBalancer({ ...place, name, type });
    const sni = type === 'application' ? [from] : [];
    listeners.push(await aws.addListener({ loadBalancerArn, certificateArn: from, sni }));
  }
  return { from, to, listeners };
}

function planText(world: World, parts: PlanParts): string {
  const entries = parts.listeners.map((arn) => {
    const type = arn.includes('/app/') ? 'application' : 'network';
    return [
      `  - arn: ${arn}`,
      `    load-balancer: ${type === 'application' ? 'alb' : 'nlb'}`,
      `    type: ${type}`,
      `    port: ${String(world.aws.listener(arn).port)}`,
      `    certificate: ${type === 'application' ? 'both' : 'default'}`,
    ].join('\n');
  });
  return [
    'version: 1',
    `account: "${parts.account}"`,
    `region: ${parts.region}`,
    `domains: [${parts.domains.join(', ')}]`,
    `from: ${parts.from}`,
    `to: ${parts.to}`,
    'listeners:',
    ...entries,
    '',
  ].join('\n');
}
