import { checkActions, scanActions, swapActions } from '../../../sandbox/aws/permissions.ts';
import type { Context, ModeResult } from '../../../src/modes/shared/context.ts';
import { scan } from '../../../src/modes/scan/scan.ts';
import { swap } from '../../../src/modes/swap/swap.ts';
import { readMarkerValues } from '../../../src/text/markdown/markdown.ts';
import type { Issue } from '../../../src/core/repository.ts';
import { account, region, startWorld, type World } from '../world.ts';

/** The second account. */
export const other = '222233334444';

/** What differs from a config of two accounts with one owner whose issues are shared. */
export interface GroupOptions {
  /** `issues.per`; absent: the key is left out. */
  readonly per?: string | undefined;
  /** Further members of `issues`. */
  readonly issues?: string;
  /** Owner in the second account. */
  readonly owner?: string;
  readonly accounts?: string;
  readonly regions?: readonly string[];
  readonly resolver?: string;
  /** Further lines. */
  readonly more?: readonly string[];
}

/** Two accounts and a repository, in which certificates share issues. */
export class GroupWorld {
  readonly world: World;
  #served = 0;

  private constructor(world: World) {
    this.world = world;
  }

  static async start(): Promise<GroupWorld> {
    const world = await startWorld();
    world.aws.addAccount(other, {
      roles: {
        'acm-email-to-dns-scan': { allow: scanActions },
        'acm-email-to-dns-swap': { allow: swapActions },
        'acm-email-to-dns-check': { allow: checkActions },
      },
    });
    return new GroupWorld(world);
  }

  /** An e-mail-validated certificate on a Network Load Balancer of its own; its ARN. */
  async serve(
    names: readonly string[],
    place: { readonly owner?: string; readonly region?: string } = {},
  ): Promise<string> {
    const at = { account: place.owner ?? account, region: place.region ?? region };
    const certificateArn = this.world.aws.addCertificate({ ...at, names: [...names] });
    this.#served += 1;
    const loadBalancer = { ...at, name: `lb-${String(this.#served)}`, type: 'network' } as const;
    const { arn: loadBalancerArn } = this.world.aws.addLoadBalancer(loadBalancer);
    await this.world.aws.addListener({ loadBalancerArn, certificateArn });
    return certificateArn;
  }

  context({ per, issues = '', owner = 'octocat', more = [], ...rest }: GroupOptions): Context {
    const { resolver = this.world.aws.dns.address, regions = [region] } = rest;
    const both = `[{ id: "${account}", owners: [octocat] }, { id: "${other}", owners: [${owner}] }]`;
    const text = [
      'version: 1',
      `accounts: ${rest.accounts ?? both}`,
      `regions: [${regions.join(', ')}]`,
      'maintenance: { windows: always }',
      'swap: { verify: api }',
      `dns: { resolvers: ["${resolver}"] }`,
      `issues: { ${[...(per === undefined ? [] : [`per: ${per}`]), issues].filter((part) => part !== '').join(', ')} }`,
      ...more,
    ];
    return this.world.contextOf(text.join('\n'));
  }

  run(per: string | undefined, options: GroupOptions = {}): Promise<ModeResult> {
    return scan(this.context({ per, ...options }));
  }

  /** What a further scan writes to GitHub, the dashboard's text aside, and to ACM. */
  async writesOfRun(per: string | undefined, options: GroupOptions = {}): Promise<readonly string[]> {
    const { github, aws } = this.world;
    const [written, called] = [github.writes.length, aws.calls.length];
    await this.run(per, options);
    const asked = aws.calls.slice(called).filter(({ operation }) => /^(Request|Update|Delete|Add)/.test(operation));
    const dashboard = [...github.issues.values()].find(({ body }) => body.includes('acm-email-to-dns:dashboard'));
    const quiet = `update issue #${String(dashboard?.number)}: body`;
    const writes = github.writes.slice(written).filter((one) => one !== quiet);
    return [...writes, ...asked.map(({ operation }) => operation)];
  }

  /** Issues with certificates in them, in the order in which they were opened. */
  issues(): readonly Issue[] {
    return [...this.world.github.issues.values()].filter(
      ({ body, isPullRequest }) => !isPullRequest && readMarkerValues(body, 'certificate').length > 0,
    );
  }

  /** Their group markers; `own`: an issue of one certificate. */
  keys(): readonly string[] {
    return this.issues().map(({ body }) => readMarkerValues(body, 'group')[0] ?? 'own');
  }

  /** The names of the records that can be copied from an issue. */
  recordsIn(issue: Issue | undefined): readonly string[] {
    return (issue?.body.match(/^_\S+(?= 300 IN CNAME)/gm) ?? []).map((name) => name.replace(/^_\w+\./, ''));
  }

  rowOf(arn: string): string | undefined {
    return this.issues()
      .flatMap(({ body }) => body.split('\n'))
      .find((line) => line.startsWith('- ') && line.includes(arn));
  }

  /** DNS owners register the records of these certificates' replacements. */
  async register(per: string | undefined, arns: readonly string[], options: GroupOptions = {}): Promise<void> {
    const { certificates } = await this.run(per, options);
    for (const { arn, replacement } of certificates) {
      if (arns.includes(arn) && replacement !== undefined) this.world.aws.registerRecords(replacement);
    }
    await this.run(per, options);
  }

  /** Merges the first open pull request with its label, and swaps it. */
  async approve(options: GroupOptions = {}): Promise<void> {
    const { github } = this.world;
    const open = [...github.pullRequests.values()].filter(({ state }) => state === 'open');
    const number = open[0]?.number ?? 0;
    github.setLabel('octocat', number, 'acm-swap');
    github.merge('octocat', number);
    await swap(this.context(options), { pullRequests: [], commits: [], byHand: undefined });
  }
}
