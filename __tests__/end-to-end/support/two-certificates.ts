import { scanActions, swapActions } from '../../../sandbox/aws/permissions.ts';
import type { Comment, Issue } from '../../../sandbox/github/state.ts';
import { startWorld, type World } from '../../../sandbox/world.ts';
import type { ModeResult } from '../../../src/modes/shared/context.ts';
import { runInProcess, type InProcessOptions } from './in-process.ts';
import { configPath } from './swap-world.ts';

export const account = '111122223333';
export const other = '222233334444';
export const region = 'ap-northeast-1';
const day = 86_400_000;

/** How the world differs from the plain one. */
export interface Setup {
  /** Lines of the config in place of the plain ones, by their key. */
  readonly config?: Readonly<Record<string, string>>;
  /** A third certificate, on a load balancer of its own. */
  readonly third?: boolean;
  /** The second certificate belongs to another account. */
  readonly twoAccounts?: boolean;
}

/** Names the certificates: A is on two load balancers, B on another, C on a third. */
export type Which = 'a' | 'b' | 'c';

/** An account with e-mail certificates in use, and a repository; runs go over real HTTP within this process. */
export class TwoCertificates {
  readonly world: World;
  readonly certificates: Readonly<Record<Which, string>>;
  /** The listeners of A, its ALB's first, and of B. */
  readonly listeners: readonly string[];
  #config: Record<string, string>;
  /** Days since the first run. */
  #days = 0;

  constructor(world: World, certificates: Readonly<Record<Which, string>>, listeners: readonly string[]) {
    this.world = world;
    this.certificates = certificates;
    this.listeners = listeners;
    this.#config = {
      version: 'version: 1',
      accounts: `accounts: [{ id: "${account}", owners: [octocat] }]`,
      regions: `regions: [${region}]`,
      maintenance:
        'maintenance: { timezone: Asia/Tokyo, windows: [{ weekly: { days: [sun], from: "02:00", to: "05:00" } }] }',
      issues: '',
      'pull-requests': '',
      swap: 'swap: { verify: api }',
      dns: `dns: { resolvers: ["${world.aws.dns.address}"] }`,
    };
  }

  /** Changes lines of the config. */
  async configure(lines: Readonly<Record<string, string>>): Promise<void> {
    Object.assign(this.#config, lines);
    const text = Object.values(this.#config).join('\n');
    const branch = this.world.github.state.defaultBranch;
    await this.world.github.as('octocat').commitFile({ branch, path: configPath, text, message: 'Config' });
  }

  /** Opens every window, or closes them all. */
  setWindow(isOpen: boolean): Promise<void> {
    const windows = isOpen ? 'always' : '[{ start: "0 2 29 2 *", duration: 1h }]';
    return this.configure({ maintenance: `maintenance: { timezone: Asia/Tokyo, windows: ${windows} }` });
  }

  /** A scheduled scan on the day that it is. */
  scan(options: InProcessOptions = {}): Promise<ModeResult> {
    return this.run({ mode: 'scan', ...options });
  }

  /** A whole scheduled run. */
  async run(options: InProcessOptions = {}): Promise<ModeResult> {
    const result = await runInProcess(this.world, { mode: 'auto', ahead: Math.round(this.#days * day), ...options });
    if (result === 'killed') throw new Error('nobody kills this run');
    return result;
  }

  /** Lets days pass for the runs; what AWS and GitHub have is not aged. */
  nextDay(days = 1): void {
    this.#days += days;
  }

  /** The DNS owners register what is asked for, so that every replacement is issued. */
  register(): void {
    for (const { arn, validationMethod } of this.world.aws.certificates()) {
      if (validationMethod === 'DNS') this.world.aws.registerRecords(arn);
    }
  }

  /** The tracking issue of a certificate. */
  issue(which: Which): Issue | undefined {
    const marker = `acm-email-to-dns:certificate=${this.certificates[which]}`;
    return this.world.github.issues().find(({ body }) => body?.includes(marker) === true);
  }

  /** The comments on an issue or pull request. */
  comments(issue: Issue | undefined): readonly Comment[] {
    return issue === undefined ? [] : this.world.github.comments(issue.number);
  }

  /** The pull requests of a certificate, found by their plan's branch or body. */
  pullRequests(which: Which): readonly Issue[] {
    const arn = this.certificates[which];
    return this.world.github.pullRequests().filter(({ body }) => body?.includes(arn) === true);
  }

  /** The certificate that takes the place of one. */
  replacement(which: Which): string | undefined {
    return this.world.aws
      .certificates()
      .find(({ tags }) => tags.get('acm-email-to-dns:replaces') === this.certificates[which])?.arn;
  }

  /** Label and state of a certificate's issue, as far as the action sets them. */
  state(which: Which): string | undefined {
    const issue = this.issue(which);
    return issue && [issue.state, ...issue.labels.filter((label) => label.startsWith('acm:'))].join(' ');
  }

  /** Approves and merges every open pull request. */
  async approve(): Promise<void> {
    const octocat = this.world.github.as('octocat');
    for (const { number, state } of this.world.github.pullRequests()) {
      if (state !== 'open') continue;
      octocat.addLabel(number, 'acm-swap');
      await octocat.merge(number);
    }
  }
}

/** Works in the world and closes it; asks that nothing broke the models of AWS or GitHub. */
export async function inWorld(setup: Setup, work: (it: TwoCertificates) => Promise<void>): Promise<void> {
  const world = await startWorld({ settings: { cnameDelay: 0, inUseLag: 0 } });
  const { aws, github } = world;
  const roles = {
    'acm-email-to-dns-scan': { allow: scanActions },
    'acm-email-to-dns-swap': { allow: swapActions },
  };
  aws.addAccount(account, { roles });
  aws.addAccount(other, { roles });
  const second = setup.twoAccounts === true ? other : account;
  const a = aws.addCertificate({ account, region, names: ['shop.example.com', 'www.shop.example.com'] });
  const b = aws.addCertificate({ account: second, region, names: ['api.example.com', '*.api.example.com'] });
  const plain = aws.addCertificate({ account, region, names: ['x.example.com'], validationMethod: 'DNS' });
  const foreign =
    second === account
      ? plain
      : aws.addCertificate({ account: second, region, names: ['y.example.com'], validationMethod: 'DNS' });
  const balancer = (owner: string, name: string, type: 'application' | 'network'): string =>
    aws.addLoadBalancer({ account: owner, region, name, type }).arn;
  const listeners = [
    await aws.addListener({ loadBalancerArn: balancer(account, 'shop', 'application'), certificateArn: a, sni: [a] }),
    await aws.addListener({ loadBalancerArn: balancer(account, 'shop-net', 'network'), certificateArn: a }),
    await aws.addListener({
      ...{ loadBalancerArn: balancer(second, 'api', 'application'), certificateArn: foreign, sni: [b] },
    }),
  ];
  let c = '';
  if (setup.third === true) {
    c = aws.addCertificate({ account, region, names: ['old.example.com'] });
    await aws.addListener({ loadBalancerArn: balancer(account, 'old', 'network'), certificateArn: c });
  }
  github.addPerson('octocat', 'write');
  const it = new TwoCertificates(world, { a, b, c }, listeners);
  const accounts =
    setup.twoAccounts === true
      ? { accounts: `accounts: [{ id: "${account}", owners: [octocat] }, { id: "${other}", owners: [octocat] }]` }
      : {};
  await it.configure({ ...accounts, ...setup.config });
  try {
    await work(it);
  } finally {
    await world.close();
  }
}

/** The first scan, and all that was asked for is issued on the next day. */
export async function untilIssued(it: TwoCertificates): Promise<void> {
  await it.scan();
  it.register();
  it.nextDay();
}

/** Both pull requests are open. */
export async function untilProposed(it: TwoCertificates): Promise<void> {
  await untilIssued(it);
  await it.scan();
}

/** Both are merged with their label, and the window is open. */
export async function untilApproved(it: TwoCertificates): Promise<void> {
  await untilProposed(it);
  await it.approve();
  await it.setWindow(true);
}
