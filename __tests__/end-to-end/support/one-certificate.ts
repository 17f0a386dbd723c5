import type { CertificateSetup } from '../../../sandbox/aws/fleet-setup.ts';
import type { FaultEffect } from '../../../sandbox/aws/faults.ts';
import { callsAbout } from '../../../sandbox/aws/faults.ts';
import { dnsActions, scanActions, swapActions } from '../../../sandbox/aws/permissions.ts';
import type { Issue } from '../../../sandbox/github/state.ts';
import { startWorld, type RecordedRun, type World } from '../../../sandbox/world.ts';
import { outputsOf } from '../../../src/outputs.ts';
import type { ModeResult } from '../../../src/modes/shared/context.ts';
import { runInProcess, type InProcessOptions } from './in-process.ts';
import { inThread } from './in-thread.ts';
import { configPath } from './swap-world.ts';

export const account = '111122223333';
export const region = 'ap-northeast-1';
const day = 86_400_000;

/** How the world differs from the plain one. */
export interface Setup {
  /** Lines of the config in place of the plain ones, by their key. */
  readonly config?: Readonly<Record<string, string>>;
  readonly certificate?: Partial<CertificateSetup>;
  /** The load balancer that serves it; none with `undefined`. */
  readonly type?: 'application' | 'network' | 'classic' | undefined;
  readonly addresses?: readonly string[];
  /** Of the load balancer. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** One e-mail-validated certificate on one listener, and a repository; runs go over real HTTP within this process. */
export class OneCertificate {
  readonly world: World;
  readonly arn: string;
  readonly listener: string;
  readonly log: string[] = [];
  /** The default branch. */
  branch = 'main';
  #config: Record<string, string>;
  #days = 0;

  constructor(world: World, arn: string, listener: string) {
    this.world = world;
    this.arn = arn;
    this.listener = listener;
    this.#config = {
      version: 'version: 1',
      accounts: `accounts: [{ id: "${account}", owners: [octocat, acme/dns] }]`,
      regions: `regions: [${region}]`,
      maintenance: 'maintenance: { timezone: Asia/Tokyo, windows: always }',
      swap: 'swap: { verify: api }',
      dns: `dns: { resolvers: ["${world.aws.dns.address}"] }`,
    };
  }

  /** Changes lines of the config. */
  async configure(lines: Readonly<Record<string, string>>): Promise<void> {
    Object.assign(this.#config, lines);
    const text = Object.values(this.#config).join('\n');
    const { branch } = this;
    await this.world.github.as('octocat').commitFile({ branch, path: configPath, text, message: 'Config' });
  }

  /** A scheduled run of one mode on the day that it is, with the outputs that it would have. */
  async run(options: InProcessOptions = {}): Promise<ModeResult & { readonly outputs: ReturnType<typeof outputsOf> }> {
    const given = { mode: 'auto', ahead: this.#days * day, log: this.log, ...options } as const;
    const result = await runInProcess(this.world, given);
    if (result === 'killed') throw new Error('nobody kills this run');
    return { ...result, outputs: outputsOf(result, '', 'Asia/Tokyo') };
  }

  scan(): ReturnType<OneCertificate['run']> {
    return this.run({ mode: 'scan' });
  }

  /** A whole job from environment to exit code, in the time of this thread. */
  async job(mode: 'auto' | 'scan' = 'scan'): Promise<RecordedRun> {
    this.world.execute = inThread;
    const payload = this.world.github.events.schedule();
    return this.world.run({ event: 'schedule', payload, inputs: { mode } });
  }

  /** Lets days pass for the runs; what AWS and GitHub have is not aged. */
  nextDay(days = 1): void {
    this.#days += days;
  }

  /** The answers of one operation about the certificate are altered from now on. */
  spoil(operation: string, effect: FaultEffect, about = this.arn): void {
    this.world.aws.faults.add({ match: callsAbout(about, operation), effect });
  }

  /** The answer to `DescribeCertificate` with other members. */
  describeAs(alter: (detail: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>): void {
    const rewrite = (answer: Readonly<Record<string, unknown>>) => ({
      Certificate: alter(answer['Certificate'] as Readonly<Record<string, unknown>>),
    });
    this.spoil('DescribeCertificate', { rewrite });
  }

  /** The tracking issue, by its marker. */
  issue(arn = this.arn): Issue | undefined {
    return this.world.github.issues().find(({ body }) => body?.includes(`certificate=${arn} `) === true);
  }

  /** State and our labels of the issue. */
  state(arn = this.arn): string | undefined {
    const issue = this.issue(arn);
    return issue && [issue.state, ...issue.labels.filter((label) => label.startsWith('acm:')).toSorted()].join(' ');
  }

  dashboard(): string {
    return this.world.github.issues().find(({ body }) => body?.includes('acm-email-to-dns:dashboard'))?.body ?? '';
  }

  replacement(): string | undefined {
    const { aws } = this.world;
    return aws.certificates().find(({ tags }) => tags.get('acm-email-to-dns:replaces') === this.arn)?.arn;
  }

  /** How often an operation was called. */
  calls(operation: string): number {
    return this.world.aws.calls.filter((call) => call.operation === operation).length;
  }

  /** From the first scan to a merged pull request with its label. */
  async untilApproved(): Promise<void> {
    await this.scan();
    this.world.aws.registerRecords(this.replacement() ?? '');
    this.nextDay();
    await this.scan();
    const [pullRequest] = this.world.github.pullRequests();
    const octocat = this.world.github.as('octocat');
    octocat.addLabel(pullRequest?.number ?? 0, 'acm-swap');
    await octocat.merge(pullRequest?.number ?? 0);
  }

  /** Everything that anybody reads: summary, log, issues, comments. */
  told(result: ModeResult): string {
    const { github } = this.world;
    const comments = github.issues().flatMap(({ number }) => github.comments(number).map(({ body }) => body));
    const bodies = github.issues().map(({ body }) => body ?? '');
    return [result.summary, JSON.stringify(result.certificates), ...this.log, ...bodies, ...comments].join('\n');
  }
}

/** Works in the world and closes it; asks that nothing broke the models of AWS or GitHub. */
export async function withOne(setup: Setup, work: (it: OneCertificate) => Promise<void>): Promise<void> {
  const world = await startWorld({ settings: { cnameDelay: 0 } });
  const { aws, github } = world;
  aws.addAccount(account, {
    roles: {
      'acm-email-to-dns-scan': { allow: scanActions },
      'acm-email-to-dns-swap': { allow: swapActions },
      'acm-email-to-dns-dns': { allow: dnsActions },
    },
  });
  const names = ['shop.example.com', 'www.shop.example.com'];
  const arn = aws.addCertificate({ account, region, names, ...setup.certificate });
  let listener = '';
  if (!('type' in setup) || setup.type !== undefined) {
    const { type = 'application', addresses, tags = {} } = setup;
    const place = { account, region, name: 'shop', type, tags, ...(addresses && { addresses }) };
    const { arn: loadBalancerArn } = aws.addLoadBalancer(place);
    listener = await aws.addListener({ loadBalancerArn, certificateArn: arn });
  }
  github.addPerson('octocat', 'write');
  const it = new OneCertificate(world, arn, listener);
  await it.configure(setup.config ?? {});
  try {
    await work(it);
    if ([...aws.violations, ...github.violations].length > 0) throw new Error(JSON.stringify(aws.violations));
  } finally {
    await world.close();
  }
}
