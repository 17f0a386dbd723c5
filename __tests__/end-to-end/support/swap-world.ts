import { checkActions, scanActions, swapActions } from '../../../sandbox/aws/permissions.ts';
import { startWorld, type RecordedRun, type World } from '../../../sandbox/world.ts';

export const account = '111122223333';
export const region = 'eu-west-1';
export const configPath = '.github/acm-email-to-dns.yml';
export const planPath = `acm-migrations/${account}/${region}/shop.example.com-00000001.yml`;

/** A listener of the plan: where it holds the old certificate. */
export interface PlannedListener {
  /** For a Classic listener the sandbox's handle: the plan names it by its load balancer and port. */
  readonly arn: string;
  readonly name: string;
  readonly type: 'application' | 'network' | 'classic';
  readonly certificate: 'default' | 'sni' | 'both';
}

/** A repository whose pull request swaps listeners of every kind, over real HTTP. */
export interface SwapWorld {
  readonly world: World;
  readonly from: string;
  readonly to: string;
  /** Serves another name on listeners that hold the old certificate in their list only. */
  readonly other: string;
  readonly listeners: readonly PlannedListener[];
  readonly pullRequest: number;
  /** The plan's text as it stands on the branch. */
  readonly plan: string;
  /** Starts a run of the bundle, scheduled unless told otherwise. */
  readonly run: (trigger?: Partial<Parameters<World['run']>[0]>) => Promise<RecordedRun>;
  /** Writes the config on the default branch. */
  readonly configure: (maintenance: string, more?: string) => Promise<void>;
  /** Somebody with write access sets the label and merges. */
  readonly approve: () => Promise<void>;
}

/** What kind of listener, and where it holds the certificate. */
export type ListenerKind = Pick<PlannedListener, 'type' | 'certificate'>;

const everyKind: readonly ListenerKind[] = (['application', 'network'] as const).flatMap((type) =>
  (['default', 'sni', 'both'] as const).map((certificate) => ({ type, certificate })),
);

/** One ALB and one NLB for each place a certificate can have; the pull request is open and not labelled. */
export async function startSwapWorld(
  options: { readonly maintenance?: string; readonly more?: string; readonly kinds?: readonly ListenerKind[] } = {},
): Promise<SwapWorld> {
  const world = await startWorld();
  const { aws, github } = world;
  aws.addAccount(account, {
    roles: {
      'acm-email-to-dns-scan': { allow: scanActions },
      'acm-email-to-dns-swap': { allow: swapActions },
      'acm-email-to-dns-check': { allow: checkActions },
    },
  });
  const names = ['shop.example.com'];
  const from = aws.addCertificate({ account, region, names });
  const to = aws.addCertificate({
    ...{ account, region, names, validationMethod: 'DNS' },
    tags: { 'acm-email-to-dns:replaces': from, 'acm-email-to-dns:attempt': '1' },
  });
  const other = aws.addCertificate({ account, region, names: ['other.example.com'], validationMethod: 'DNS' });
  const listeners: PlannedListener[] = [];
  for (const { type, certificate } of options.kinds ?? everyKind) {
    const name = `${{ application: 'alb', network: 'nlb', classic: 'clb' }[type]}-${certificate}`;
    const loadBalancerArn = aws.addLoadBalancer({ account, region, name, type }).arn;
    const arn = await aws.addListener({
      loadBalancerArn,
      certificateArn: certificate === 'sni' ? other : from,
      sni: certificate === 'default' ? [] : [from],
    });
    listeners.push({ arn, name, type, certificate });
  }
  github.addPerson('octocat', 'write');
  const configure = async (maintenance: string, more = ''): Promise<void> => {
    const text = [
      'version: 1',
      `accounts: [{ id: "${account}", owners: [octocat] }]`,
      `regions: [${region}]`,
      'roles: { check: acm-email-to-dns-check }',
      `maintenance: { ${maintenance} }`,
      `dns: { resolvers: ["${aws.dns.address}"] }`,
      more,
    ].join('\n');
    await github.as('octocat').commitFile({ branch: 'main', path: configPath, text, message: 'Config' });
  };
  await configure(options.maintenance ?? 'windows: always', options.more);
  const plan = planText(world, from, to, listeners);
  const pullRequest = await propose(world, plan);
  return {
    ...{ world, from, to, other, listeners, pullRequest, plan, configure },
    run: (trigger = {}) =>
      world.run({ event: 'schedule', payload: github.events.schedule(), inputs: { mode: 'swap' }, ...trigger }),
    approve: async () => {
      github.as('octocat').addLabel(pullRequest, 'acm-swap');
      await github.as('octocat').merge(pullRequest);
    },
  };
}

/** A plan file as the design gives it, written by hand. */
export function planText(world: World, from: string, to: string, listeners: readonly PlannedListener[]): string {
  const entries = listeners.map(({ arn, name, type, certificate }) =>
    [
      `  - arn: ${type === 'classic' ? world.aws.listener(arn).loadBalancer.arn : arn}`,
      `    load-balancer: ${name}`,
      `    type: ${type}`,
      `    port: ${String(world.aws.listener(arn).port)}`,
      `    certificate: ${certificate}`,
    ].join('\n'),
  );
  return [
    'version: 1',
    `account: "${account}"`,
    `region: ${region}`,
    'domains: [shop.example.com]',
    `from: ${from}`,
    `to: ${to}`,
    'listeners:',
    ...entries,
    '',
  ].join('\n');
}

async function propose(world: World, text: string): Promise<number> {
  const person = world.github.as('octocat');
  await person.createBranch('plan');
  await person.commitFile({ branch: 'plan', path: planPath, text, message: 'Plan' });
  return person.openPullRequest({ title: 'Swap', head: 'plan' });
}

/** Whether every listener holds what the plan says, in the same places as the old certificate was. */
export function isSwapped({ world, to, other, listeners }: SwapWorld): boolean {
  return listeners.every(({ arn, certificate }) => {
    const { defaultCertificate, sni } = world.aws.listener(arn);
    return (
      defaultCertificate === (certificate === 'sni' ? other : to) &&
      JSON.stringify(sni) === JSON.stringify(certificate === 'default' ? [] : [to])
    );
  });
}

/** Moments at which a listener had neither certificate for its names: there must be none. */
export function bareMoments({ world, from, to, listeners }: SwapWorld): readonly unknown[] {
  const planned = new Set(listeners.map(({ arn }) => arn));
  return world.aws.history.filter(
    ({ listenerArn, defaultCertificate, sni }) =>
      planned.has(listenerArn) &&
      ![defaultCertificate, ...sni].some((certificate) => certificate === from || certificate === to),
  );
}

/** The sticky comment with the swap's result. */
export function swapComment({ world, pullRequest }: SwapWorld): string {
  const found = world.github.comments(pullRequest).filter(({ body }) => body.includes('acm-email-to-dns:comment=swap'));
  if (found.length > 1) throw new Error(`#${String(pullRequest)} has ${String(found.length)} swap comments`);
  return found[0]?.body ?? '';
}
