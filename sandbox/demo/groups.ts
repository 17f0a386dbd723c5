import { configPath, demoConfig } from './config.ts';
import { accounts, regions } from './fleet.ts';
import { expectThat } from './expect.ts';
import type { Step, Story } from './story.ts';

const zone = 'example.jp';

/** A second story, of many at once: one issue for the owner of a zone, one pull request for load balancers that belong together. */
export const groups: readonly Step[] = [
  {
    title: 'Second story: certificates of two accounts in one zone; the config groups them; scheduled run',
    play: scan,
  },
  { title: 'The zone’s owner registers what the one issue asks for; scheduled run', play: propose },
  { title: 'Approver labels and merges both pull requests; push run', play: swap },
];

async function scan({ world }: Story): Promise<string> {
  const { aws, github } = world;
  aws.dns.addZone(zone);
  const shop = { account: accounts.shop, region: regions[0] };
  const [front, staff, api] = (
    [
      [shop, 'www'],
      [shop, 'staff'],
      [{ account: accounts.api, region: regions[0] }, 'api'],
    ] as const
  ).map(([place, host]) => aws.addCertificate({ ...place, names: [`${host}.${zone}`] }));
  const balance = async (account: string, name: string, certificateArn = '', sni: string[] = []): Promise<void> => {
    const { arn } = aws.addLoadBalancer({ account, region: regions[0], name, type: 'network' });
    await aws.addListener({ loadBalancerArn: arn, certificateArn, sni });
  };
  // Two certificates share a load balancer, and so a pull request.
  await balance(accounts.shop, 'front-jp', front, staff === undefined ? [] : [staff]);
  await balance(accounts.api, 'api-jp', api);
  await github.as('octocat').commitFile({
    ...{ branch: 'main', path: configPath, message: 'Share issues by zone and pull requests by load balancer' },
    text: demoConfig('open', aws.dns.address, { isHosted: true, isGrouped: true }),
  });
  const run = await world.run({ event: 'schedule', payload: github.events.schedule() });
  const shared = github.issues().filter(({ body }) => body?.includes(`acm-email-to-dns:group=zone:${zone}`) === true);
  const [issue] = shared;
  const named = [front, staff, api].filter((arn) =>
    issue?.body?.includes(`acm-email-to-dns:certificate=${arn ?? '?'}`),
  );
  expectThat(run.exitCode === 0 && shared.length === 1, 'one issue for the zone', run.log.slice(-600));
  expectThat(named.length === 3, 'it names the three certificates', issue?.body);
  return `#${String(issue?.number ?? '?')} asks for the records of 3 certificates of 2 accounts, once each`;
}

async function propose({ world }: Story): Promise<string> {
  const { aws, github } = world;
  for (const { arn, status, names } of aws.certificates()) {
    if (status === 'PENDING_VALIDATION' && names.some((name) => name.endsWith(zone))) aws.registerRecords(arn);
  }
  const run = await world.run({ event: 'schedule', payload: github.events.schedule() });
  const opened = JSON.parse(run.outputs['pull-requests'] ?? '[]') as string[];
  expectThat(run.exitCode === 0 && opened.length === 2, 'two pull requests', { opened, log: run.log.slice(-600) });
  const texts = github.pullRequests().map(({ body }) => body ?? '');
  const both = texts.filter((text) => text.includes(`www.${zone}`) && text.includes(`staff.${zone}`));
  expectThat(both.length === 1, 'one of them is about both certificates of the shared load balancer', both.length);
  return '2 pull requests: one with the plans of 2 certificates that share a load balancer, one of the third';
}

async function swap({ world }: Story): Promise<string> {
  const { aws, github } = world;
  const open = github.pullRequests().filter(({ state }) => state === 'open');
  for (const { number } of open) {
    github.as('octocat').addLabel(number, 'acm-swap');
    await github.as('octocat').merge(number);
  }
  const run = await world.run({ event: 'push', payload: await github.events.push() });
  const isNew = aws
    .certificates()
    .filter(({ names, validationMethod }) => validationMethod === 'EMAIL' && names.some((name) => name.endsWith(zone)))
    .every(({ arn }) => aws.listeners().every((one) => one.defaultCertificate !== arn && !one.sni.includes(arn)));
  expectThat(run.exitCode === 0 && isNew, 'no listener serves an old certificate of the zone', run.log.slice(-600));
  await world.run({ event: 'schedule', payload: github.events.schedule() });
  const [issue] = github.issues().filter(({ body }) => body?.includes(`acm-email-to-dns:group=zone:${zone}`) === true);
  expectThat(issue?.state === 'closed', 'the shared issue is closed', issue?.labels);
  return `${run.outputs['swapped'] ?? '?'} listeners swapped for ${String(open.length)} pull requests side by side; the one issue is closed`;
}
