import { connect } from 'node:tls';
import type { RecordedRun, World } from '../world.ts';
import { configPath, demoConfig } from './config.ts';
import { expectThat } from './expect.ts';
import { setUpFleet, type DemoFleet } from './fleet.ts';

/** One step of the story. It checks its own outcome and says in a line what was seen. */
export interface Step {
  readonly title: string;
  readonly play: (story: Story) => Promise<string>;
}

/** What the steps share. */
export class Story {
  readonly world: World;
  #fleet: DemoFleet | undefined;
  /** CNAMEs of the certificate whose first request times out, as first asked for. */
  firstRecords = '';
  /** The replacement of each certificate by the old one's ARN. */
  readonly replacements = new Map<string, string>();

  constructor(world: World) {
    this.world = world;
  }

  get fleet(): DemoFleet {
    if (this.#fleet === undefined) throw new Error('the fleet is set up by the first step');
    return this.#fleet;
  }

  set fleet(fleet: DemoFleet) {
    this.#fleet = fleet;
  }
}

/** A JSON report as far as the story looks at it. */
interface SeenReport {
  readonly certificates: readonly {
    readonly arn: string;
    readonly state?: string;
    readonly listed?: string;
    readonly replacement?: string;
    readonly attempt?: number;
    readonly records: readonly {
      readonly name: string;
      readonly value: string;
      readonly hostedZone?: { readonly kind: string };
    }[];
    readonly issue?: string;
  }[];
}

function reportOf(run: RecordedRun): SeenReport {
  expectThat(run.exitCode === 0, `the run ends with exit code 0`, { exitCode: run.exitCode, log: run.log.slice(-600) });
  return run.report as SeenReport;
}

function certificateIn(run: RecordedRun, arn: string): SeenReport['certificates'][number] {
  const found = reportOf(run).certificates.find((certificate) => certificate.arn === arn);
  if (found === undefined) throw new Error(`the report does not name ${arn}`);
  return found;
}

/** The whole migration, told in steps. */
export const steps: readonly Step[] = [
  { title: 'Set up 3 accounts × 2 regions and a repository with its config', play: setUp },
  { title: 'Scheduled run: scan, request replacements, open issues, add what is in Route 53', play: firstScan },
  { title: 'DNS owner registers all other records but one; 72 hours pass', play: registerMost },
  { title: 'Scheduled run: the timed-out request is made again, pull requests open', play: secondScan },
  {
    title: 'DNS owner registers the last record with the zone’s name twice; scheduled run says so',
    play: registerWrong,
  },
  { title: 'DNS owner corrects it; scheduled run proposes the last certificate', play: registerLast },
  { title: 'Scheduled run with nothing changed writes nothing', play: quietScan },
  { title: 'Approver labels and merges, outside the window', play: merge },
  { title: 'Push run: NLBs swapped, ALBs refused and waiting', play: swapOutside },
  { title: 'Operator commits a config whose window is open; scheduled run swaps the ALBs', play: swapInside },
  { title: 'Every listener serves its new certificate, issues are closed', play: conclude },
  { title: 'Somebody tidies DNS up and removes a record; scheduled runs tell it, and its mending', play: tidyUp },
  { title: 'Approver wants one certificate back: label acm-rollback, scheduled run', play: rollBack },
];

async function setUp(story: Story): Promise<string> {
  const { aws, github } = story.world;
  story.fleet = await setUpFleet(aws, { isHosted: true });
  github.addPerson('octocat', 'write');
  await github.as('octocat').commitFile({
    ...{ branch: 'main', path: '.github/CODEOWNERS', message: 'Ask the owners of plans and workflows' },
    text: '/.github/ @octocat\n/acm-migrations/ @octocat\n',
  });
  await github.as('octocat').commitFile({
    ...{ branch: 'main', path: configPath, message: 'Add the config of acm-email-to-dns' },
    text: demoConfig('closed', aws.dns.address, { isHosted: true }),
  });
  return `${String(aws.certificates().length)} certificates, ${String(story.fleet.applicationListeners.length)} ALB and ${String(story.fleet.networkListeners.length)} NLB listeners`;
}

async function firstScan(story: Story): Promise<string> {
  const run = await story.world.run({ event: 'schedule', payload: story.world.github.events.schedule() });
  const { certificates } = story.fleet;
  for (const arn of [certificates.shop, certificates.wildcard, certificates.media, certificates.api]) {
    const seen = certificateIn(run, arn);
    expectThat(seen.state === 'awaiting-dns', 'the certificate waits for DNS', seen);
    const issue = story.world.github.issue(issueNumber(seen.issue));
    expectThat(
      seen.records.every(({ value }) => issue?.body?.includes(value) === true),
      'the issue shows the CNAMEs',
      issue?.body,
    );
  }
  const cdn = certificateIn(run, certificates.cdn);
  expectThat(
    cdn.state === 'awaiting-dns' && cdn.replacement === undefined && cdn.records.length === 1,
    'CloudFront’s certificate is switched in place',
    cdn,
  );
  expectThat(certificateIn(run, certificates.unused).listed === 'unused', 'the unused one has no issue');
  expectThat(certificateIn(run, certificates.wildcard).records.length === 1, 'wildcard and apex share one record');
  const added = certificateIn(run, certificates.wildcard);
  const body = story.world.github.issue(issueNumber(added.issue))?.body;
  expectThat(
    added.records.every(({ hostedZone }) => hostedZone?.kind === 'added') &&
      body?.includes('added in Route 53 (zone `example.org`') === true,
    'the record in the hosted zone is added and said to be',
    added.records,
  );
  story.firstRecords = JSON.stringify(certificateIn(run, certificates.media).records);
  return `${run.outputs['email-validated'] ?? '?'} e-mail-validated certificates, ${run.outputs['awaiting-dns'] ?? '?'} wait for DNS, one of them switched in place and one record added in Route 53 (${(run.milliseconds / 1000).toFixed(1)} s)`;
}

function issueNumber(url: string | undefined): number {
  return Number(url?.split('/').at(-1));
}

async function registerMost(story: Story): Promise<string> {
  const { aws } = story.world;
  const { certificates } = story.fleet;
  // The record of the wildcard is in Route 53 already.
  replacementOf(story, certificates.wildcard);
  for (const arn of [certificates.shop, certificates.api]) {
    aws.registerRecords(replacementOf(story, arn));
  }
  aws.registerRecords(certificates.cdn);
  aws.ageCertificate(replacementOf(story, certificates.media), 73);
  return Promise.resolve(
    'records of 3 certificates registered, that of the fourth is in Route 53, the fifth request is 73 hours old',
  );
}

/** The replacement that the last report names. */
function replacementOf(story: Story, arn: string): string {
  const last = story.world.runs.at(-1);
  const replacement = last && certificateIn(last, arn).replacement;
  if (replacement === undefined) throw new Error(`no replacement is reported for ${arn}`);
  story.replacements.set(arn, replacement);
  return replacement;
}

async function secondScan(story: Story): Promise<string> {
  const { certificates } = story.fleet;
  const timedOut = story.replacements.get(certificates.media) ?? '';
  const run = await story.world.run({ event: 'schedule', payload: story.world.github.events.schedule() });
  const media = certificateIn(run, certificates.media);
  expectThat(media.attempt === 2 && media.replacement !== timedOut, 'a second attempt was requested', media);
  expectThat(JSON.stringify(media.records) === story.firstRecords, 'the CNAMEs are the same', media.records);
  expectThat(!story.world.aws.certificates().some(({ arn }) => arn === timedOut), 'the timed-out request was deleted');
  expectThat(certificateIn(run, certificates.cdn).state === 'done', 'CloudFront’s certificate is switched');
  const opened = JSON.parse(run.outputs['pull-requests'] ?? '[]') as string[];
  expectThat(opened.length === 3, 'three pull requests were opened', opened);
  return `attempt 2 with the same CNAME, ${String(opened.length)} pull requests opened, CloudFront’s certificate switched in place`;
}

/** What happens where a DNS form adds the zone's name to a host that has it already. */
async function registerWrong(story: Story): Promise<string> {
  const { aws, github } = story.world;
  const media = replacementOf(story, story.fleet.certificates.media);
  const doubled = aws.validationRecords(media).map(({ name, value }) => ({ name: `${name}example.net`, value }));
  for (const record of doubled) aws.dns.addRecord({ ...record, type: 'CNAME' });
  const run = await story.world.run({ event: 'schedule', payload: github.events.schedule() });
  const { issue, state } = certificateIn(run, story.fleet.certificates.media);
  const body = github.issue(issueNumber(issue))?.body ?? '';
  expectThat(state === 'awaiting-dns', 'the certificate still waits', state);
  expectThat(
    doubled.every(({ name }) => body.includes(`the zone’s name stands twice, it is at \`${name}.\``)),
    'the issue names the mistake',
    body,
  );
  for (const { name } of doubled) aws.dns.removeRecord(name);
  return `the issue says: “the zone’s name stands twice, it is at ${doubled[0]?.name ?? '?'}.”`;
}

async function registerLast(story: Story): Promise<string> {
  const { aws, github } = story.world;
  aws.registerRecords(replacementOf(story, story.fleet.certificates.media));
  const run = await story.world.run({ event: 'schedule', payload: github.events.schedule() });
  reportOf(run);
  expectThat(run.outputs['ready'] === '4', 'four certificates are ready', run.outputs);
  for (const arn of story.fleet.certificates.media === '' ? [] : [story.fleet.certificates.media])
    replacementOf(story, arn);
  return '4 certificates ready for review';
}

async function quietScan(story: Story): Promise<string> {
  const { aws, github } = story.world;
  const before = { github: github.writes().length, aws: aws.calls.length };
  await story.world.run({ event: 'schedule', payload: github.events.schedule() });
  const changed = aws.calls
    .slice(before.aws)
    .filter(({ operation }) => /^(Request|Delete|Add|Remove|Modify|Update)/.test(operation));
  expectThat(
    github.writes().length === before.github,
    'nothing is written to GitHub',
    github.writes().slice(before.github),
  );
  expectThat(changed.length === 0, 'nothing is written to AWS', changed);
  return `0 writes; ${String(aws.calls.length - before.aws)} AWS calls read`;
}

async function merge(story: Story): Promise<string> {
  const { github } = story.world;
  const open = github.pullRequests().filter(({ state }) => state === 'open');
  expectThat(open.length === 4, 'four pull requests are open', open.length);
  for (const { number } of open) {
    github.as('octocat').addLabel(number, 'acm-swap');
    await github.as('octocat').merge(number);
  }
  return `${String(open.length)} pull requests labelled acm-swap and merged by octocat`;
}

async function swapOutside(story: Story): Promise<string> {
  const { aws, github } = story.world;
  const run = await story.world.run({ event: 'push', payload: await github.events.push() });
  expectThat(run.exitCode === 0, 'waiting is no failure', { exitCode: run.exitCode, log: run.log.slice(-600) });
  expectThat(
    run.outputs['swapped'] === '2' && run.outputs['deferred'] === '3',
    '2 NLB listeners swapped, 3 ALB listeners wait',
    run.outputs,
  );
  for (const arn of story.fleet.applicationListeners) {
    const changes = aws.history.filter(({ listenerArn, by }) => listenerArn === arn && by !== 'set-up');
    expectThat(changes.length === 0, 'no ALB listener was touched', changes);
  }
  return `2 NLB listeners swapped, 3 ALB listeners wait until ${run.outputs['next-window'] ?? '?'}`;
}

async function swapInside(story: Story): Promise<string> {
  const { aws, github } = story.world;
  await github.as('octocat').commitFile({
    branch: 'main',
    path: configPath,
    text: demoConfig('open', aws.dns.address, { isHosted: true }),
    message: 'Open the maintenance window',
  });
  const run = await story.world.run({ event: 'schedule', payload: github.events.schedule() });
  expectThat(run.exitCode === 0 && run.outputs['swapped'] === '3', '3 ALB listeners swapped', {
    ...run.outputs,
    log: run.log.slice(-600),
  });
  return '3 ALB listeners swapped, proven by TLS handshakes';
}

async function conclude(story: Story): Promise<string> {
  const { aws, github } = story.world;
  await story.world.run({ event: 'schedule', payload: github.events.schedule() });
  const old = new Set([
    story.fleet.certificates.shop,
    story.fleet.certificates.wildcard,
    story.fleet.certificates.media,
    story.fleet.certificates.api,
  ]);
  let served = 0;
  for (const arn of [...story.fleet.applicationListeners, ...story.fleet.networkListeners]) {
    const { defaultCertificate, sni, port } = aws.listener(arn);
    const held = [defaultCertificate, ...sni].filter((held) => held !== undefined);
    expectThat(!held.some((certificate) => old.has(certificate)), 'no listener holds an old certificate', held);
    await handshake(port);
    served += 1;
  }
  // By their marker: titles change with what has to be done.
  const issues = github.issues().filter(({ body }) => body?.includes('acm-email-to-dns:certificate=') === true);
  expectThat(issues.length >= 4, 'each certificate has its issue', issues.length);
  const open = issues.filter(({ state }) => state === 'open');
  expectThat(
    open.length === 0,
    'no issue is open',
    open.map(({ title }) => title),
  );
  expectThat(aws.violations.length === 0, 'AWS’s models know every request and answer', aws.violations);
  expectThat(github.violations.length === 0, 'GitHub’s description knows every request and answer', github.violations);
  return `${String(served)} listeners checked, ${String(issues.length - open.length)} issues closed`;
}

/** After the migration: the record that ACM renews by is taken for rubbish. */
async function tidyUp(story: Story): Promise<string> {
  const { aws, github } = story.world;
  const migrated = story.replacements.get(story.fleet.certificates.api) ?? '';
  const [record] = aws.validationRecords(migrated);
  aws.dns.removeRecord(record?.name ?? '');
  reportOf(await story.world.run({ event: 'schedule', payload: github.events.schedule() }));
  const told = github.issues().filter(({ labels, state }) => state === 'open' && labels.includes('acm:at-risk'));
  const [issue] = told;
  expectThat(
    told.length === 1 && issue?.body?.includes(record?.name ?? '?') === true && issue.body.includes(migrated),
    'one issue names the certificate and its record',
    told,
  );
  const mention = github
    .comments(issue?.number ?? 0)
    .find(({ body }) => body.includes('@octocat') && body.includes('at risk'));
  expectThat(mention !== undefined, 'its owner is told', github.comments(issue?.number ?? 0));
  aws.registerRecords(migrated);
  reportOf(await story.world.run({ event: 'schedule', payload: github.events.schedule() }));
  const mended = github.issue(issue?.number ?? 0);
  expectThat(mended?.state === 'closed' && !mended.labels.includes('acm:at-risk'), 'the issue is closed', mended);
  const how = github.comments(issue?.number ?? 0).at(-1)?.body;
  expectThat(how?.includes('All its DNS records are there again.') === true, 'it says what mended it', how);
  return `#${String(issue?.number ?? '?')} open with \`acm:at-risk\`, its owner mentioned; record back: closed, saying so`;
}

async function rollBack(story: Story): Promise<string> {
  const { aws, github } = story.world;
  const { media } = story.fleet.certificates;
  const body = (text: string | null): string => text ?? '';
  const pull = github.pullRequests().find((entry) => body(entry.body).includes(media));
  const listener = aws
    .listeners()
    .find(({ defaultCertificate }) => defaultCertificate === story.replacements.get(media));
  if (pull === undefined || listener === undefined) throw new Error('the NLB’s pull request or listener is gone');
  github.as('octocat').addLabel(pull.number, 'acm-rollback');
  const run = await story.world.run({ event: 'schedule', payload: github.events.schedule() });
  expectThat(run.exitCode === 0, 'a rollback is no failure', { exitCode: run.exitCode, log: run.log.slice(-600) });
  expectThat(aws.listener(listener.arn).defaultCertificate === media, 'the old certificate is back', listener.arn);
  const comment = github.comments(pull.number).find((entry) => entry.body.includes('Put back: 1 listener'));
  expectThat(comment?.body.includes('showed the old certificate') === true, 'proven by handshakes', comment?.body);
  return `1 listener back on its old certificate, proven by TLS handshakes; nothing goes forward again`;
}

/** A client's view: the listener answers a TLS handshake. */
function handshake(port: number): Promise<void> {
  return new Promise((done, failed) => {
    const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false }, () => {
      socket.end();
      done();
    });
    socket.setTimeout(3000, () => socket.destroy(new Error(`port ${String(port)} does not answer`)));
    socket.on('error', failed);
  });
}
