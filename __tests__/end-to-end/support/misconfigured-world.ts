import { actionsOf } from '../../../sandbox/aws/permissions.ts';
import type { RecordedRun, Trigger, World } from '../../../sandbox/world.ts';
import { inThread } from './in-thread.ts';
import { account, region } from './one-certificate.ts';
import { configPath } from './swap-world.ts';

/** What a team got wrong, and how the run is started that meets it. */
export interface Setup {
  /** `doctor` when absent. */
  readonly mode?: string;
  /** The whole config; the plain one of the quick start when absent. */
  readonly config?: string;
  /** Keys of the config in place of the plain ones. */
  readonly lines?: Readonly<Record<string, string>>;
  readonly arrange?: (world: World) => void;
  readonly trigger?: Partial<Trigger>;
}

/** One account with the roles of the examples, and a certificate on a Network Load Balancer. */
export async function setUpAccount({ aws, github }: World): Promise<void> {
  aws.addAccount(account, {
    roles: {
      'acm-email-to-dns-scan': { allow: actionsOf('scan') },
      'acm-email-to-dns-swap': { allow: actionsOf('swap') },
    },
  });
  const certificateArn = aws.addCertificate({ account, region, names: ['shop.example.com'] });
  const { arn: loadBalancerArn } = aws.addLoadBalancer({ account, region, name: 'shop', type: 'network' });
  await aws.addListener({ loadBalancerArn, certificateArn });
  const claims = { sub: `repo:${github.fullName}:ref:refs/heads/main`, ref: 'refs/heads/main' };
  aws.oidc.setClaims({ ...claims, repository: github.fullName });
  github.addPerson('octocat', 'write');
}

/** Writes the config, spoils the world, and starts one run in this thread. */
export async function runMisconfigured(
  world: World,
  { mode = 'doctor', config, lines = {}, arrange, trigger = {} }: Setup,
): Promise<RecordedRun> {
  world.execute = inThread;
  const plain = {
    version: '1',
    accounts: `[{ id: "${account}", owners: [octocat] }]`,
    regions: `[${region}]`,
    dns: `{ resolvers: ["${world.aws.dns.address}"] }`,
  };
  const keys = Object.entries({ ...plain, ...lines }).map(([key, value]) => `${key}: ${value}`);
  const text = config ?? keys.join('\n');
  await world.github.as('octocat').commitFile({ branch: 'main', path: configPath, text, message: 'Config' });
  arrange?.(world);
  return world.run({ event: 'workflow_dispatch', ...trigger, inputs: { mode, ...trigger.inputs } });
}

/** What a run tells of itself: the lines of its log that are no masks, remarks for debugging or findings in order. */
export function toldBy({ log }: RecordedRun): readonly string[] {
  return log.split('\n').filter((line) => line !== '' && !/^(?:::(?:add-mask|debug|group|endgroup)::?|✅)/.test(line));
}
