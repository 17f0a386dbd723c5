import { accounts, regions } from './fleet.ts';
import { expectThat } from './expect.ts';
import type { Step, Story } from './story.ts';

/** What the steps below share. */
interface Stuck {
  readonly old: string;
  /** The sandbox's handle of the listener. */
  readonly listener: string;
}

const begun = new WeakMap<Story, Stuck>();

/**
 * A swap that clients do not see. Its verification takes the 120 seconds that every load balancer gets, so these steps
 * are played after the story and only where somebody is there to look on.
 */
export const failedVerification: readonly Step[] = [
  { title: 'A Classic Load Balancer is found; its swap is proposed, labelled and merged', play: propose },
  {
    title: 'Its nodes go on presenting the old certificate: two minutes later the swap is put back',
    play: swapStuck,
  },
];

async function propose(story: Story): Promise<string> {
  const { aws, github } = story.world;
  const place = { account: accounts.api, region: regions[1] };
  const old = aws.addCertificate({ ...place, names: ['intranet.example.com'], validationMethod: 'EMAIL' });
  const { arn } = aws.addLoadBalancer({ ...place, name: 'intranet', type: 'classic' });
  begun.set(story, { old, listener: await aws.addListener({ loadBalancerArn: arn, certificateArn: old }) });
  const scheduled = (): ReturnType<typeof story.world.run> =>
    story.world.run({ event: 'schedule', payload: github.events.schedule() });
  const first = (await scheduled()).report as {
    readonly certificates: readonly { readonly arn: string; readonly replacement?: string }[];
  };
  aws.registerRecords(first.certificates.find((certificate) => certificate.arn === old)?.replacement ?? '');
  await scheduled();
  const pull = github.pullRequests().find(({ state }) => state === 'open');
  if (pull === undefined) throw new Error('no pull request is open');
  github.as('octocat').addLabel(pull.number, 'acm-swap');
  await github.as('octocat').merge(pull.number);
  return `pull request #${String(pull.number)} for the Classic listener of “intranet”`;
}

async function swapStuck(story: Story): Promise<string> {
  const { aws, github } = story.world;
  const stuck = begun.get(story);
  if (stuck === undefined) throw new Error('nothing was proposed before');
  aws.endpoint(stuck.listener).stick();
  const run = await story.world.run({
    event: 'push',
    payload: await github.events.push(),
    timeoutMilliseconds: 300_000,
  });
  const changes = aws.history.filter(({ listenerArn, by }) => listenerArn === stuck.listener && by !== 'set-up');
  expectThat(run.exitCode === 1 && run.outputs['failed'] === '1', 'the job fails and counts the listener', {
    ...run.outputs,
    log: run.log.slice(-600),
  });
  expectThat(changes.length === 2, 'the listener was changed and changed back', changes);
  expectThat(aws.listener(stuck.listener).defaultCertificate === stuck.old, 'the old certificate is back');
  const pull = github.pullRequests().find(({ labels }) => labels.includes('acm:failed'));
  expectThat(pull !== undefined, 'the pull request is parked with label acm:failed');
  return `verification-failed after ${String(Math.round(run.milliseconds / 1000))} s, the old certificate is back, the pull request is parked`;
}
