import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../src/modes/scan/scan.ts';
import { UpstreamError } from '../../src/core/errors.ts';
import type { PullRequest } from '../../src/core/repository.ts';
import { account, region, startWorld, windowClosed, windowOpen, type World } from './world.ts';

describe('an open pull request', () => {
  let world: World;
  let old: string;
  beforeEach(async () => {
    world = await startWorld();
    old = world.aws.addCertificate({ account, region, names: ['shop.example.com'] });
    await listener('shop');
    const first = await scan(world.context());
    world.aws.registerRecords(first.certificates[0]?.replacement ?? '');
    await scan(world.context());
  });
  afterEach(() => world.close());

  function listener(name: string): Promise<string> {
    const { arn } = world.aws.addLoadBalancer({ account, region, name, type: 'application' });
    return world.aws.addListener({ loadBalancerArn: arn, certificateArn: old });
  }

  function pullRequest(): PullRequest {
    const [only] = world.github.pullRequests.values();
    if (only === undefined) throw new Error('there is no pull request');
    return only;
  }

  function dashboard(): string {
    return [...world.github.issues.values()].find(({ body }) => body.includes(':dashboard'))?.body ?? '';
  }

  function planFile(): readonly [path: string, text: string] {
    const [file] = world.github.trees.get(pullRequest().headRef) ?? [];
    if (file === undefined) throw new Error('there is no plan');
    return file;
  }

  test('follows each listener that is added, in plan and text', async () => {
    for (const name of ['second', 'third']) {
      await listener(name);
      await scan(world.context());
      expect(planFile()[1]).toContain(`load-balancer: ${name}\n`);
      expect(pullRequest().body).toContain(`\`${name}\``);
    }
    const quiet = world.github.writes.length;
    await scan(world.context());
    expect(world.github.writes.slice(quiet)).toEqual([]);
  });

  test('is written again by the run after one that was cut off between text and plan', async () => {
    await listener('second');
    const context = world.context();
    const cutOff = { ...context.githubWriter, writeFile: () => Promise.reject(new Error('killed')) };
    expect((await scan({ ...context, githubWriter: cutOff })).problems).toHaveLength(1);
    await scan(world.context());
    expect(planFile()[1]).toContain('load-balancer: second\n');
  });

  test('waits for a swap of which nobody can tell whether it is paused, and the dashboard says so', async () => {
    const context = world.context();
    const refused = { service: 'github', operation: 'GET /labels', code: '502', kind: 'other' } as const;
    let asked = 0;
    // The first look is the one for labels to create.
    const listLabelNames = (): Promise<readonly string[]> => {
      asked += 1;
      if (asked === 1) return context.github.listLabelNames();
      return Promise.reject(new UpstreamError('the labels cannot be listed', refused, undefined));
    };
    const github = { ...context.github, listLabelNames };
    await scan({ ...context, github });
    expect(dashboard()).toMatch(/⏸️.*unverifiable.*the labels cannot be listed/);
    await scan(world.context());
    expect(dashboard()).not.toContain('⏸️');
  });

  test('keeps the plan that a person edited, and its first line tells what that one does', async () => {
    await listener('second');
    await scan(world.context());
    const [path, text] = planFile();
    const edited = text.replace(/ {2}- arn: [^\n]*app\/second[^]*?(?= {2}- arn|$)/, '');
    expect(edited).not.toBe(text);
    world.github.commitFile(pullRequest().headRef, path, edited);
    await scan(world.context());
    expect(planFile()[1]).toBe(edited);
    expect(pullRequest().body).toContain('swaps 1 listener at once');
  });

  test('says in its first line what waits once the window is closed', async () => {
    expect(pullRequest().body).toContain('swaps 1 listener at once');
    await scan(world.context(windowClosed));
    expect(pullRequest().body).toContain('for the maintenance window from');
    await scan(world.context(windowOpen));
    expect(pullRequest().body).toContain('swaps 1 listener at once');
  });

  test('keeps what people wrote around the action’s text', async () => {
    const { number, body } = pullRequest();
    world.github.change(number, { body: `${body}\n\nTalked through with the shop team.` });
    await listener('second');
    await scan(world.context());
    expect(pullRequest().body).toContain('Talked through with the shop team.');
    expect(pullRequest().body).toContain('`second`');
  });

  function statusOf(number: number): { readonly state: string; readonly description: string } | undefined {
    const head = world.github.pullRequests.get(number)?.headSha ?? '';
    return world.github.statuses.get(head)?.[0];
  }

  test('of a person gets its status corrected too, plan file for plan file', async () => {
    const [path, text] = planFile();
    const { github } = world;
    await github.writer.createBranch('by-hand', github.heads.get('main') ?? '');
    github.commitFile('by-hand', path, text);
    github.commitFile('by-hand', 'acm-migrations/second.yml', 'version: 1\n');
    const byHand = await github.writer.createPullRequest({ title: 'By hand', body: '', head: 'by-hand', base: 'main' });
    github.change(byHand.number, { author: 'octocat' });
    await scan(world.context());
    expect(statusOf(byHand.number)).toMatchObject({ state: 'failure' });
    expect(statusOf(byHand.number)?.description).toContain('plan-invalid');
    expect(github.pullRequests.get(byHand.number)?.body).toBe('');

    github.commitFile('by-hand', 'acm-migrations/second.yml', undefined);
    await scan(world.context());
    expect(statusOf(byHand.number)).toMatchObject({ state: 'success' });
    const quiet = github.writes.length;
    await scan(world.context());
    expect(github.writes.slice(quiet)).toEqual([]);
  });

  test('fails its status when somebody put another certificate there, though nothing is proposed any more', async () => {
    expect(statusOf(pullRequest().number)).toMatchObject({ state: 'success' });
    const other = world.aws.addCertificate({ account, region, names: ['other.example.com'], validationMethod: 'DNS' });
    const arn = /- arn: (.*)$/m.exec(planFile()[1])?.[1] ?? '';
    world.aws.setListenerCertificates(arn, { defaultCertificate: other, sni: [] });
    await scan(world.context());
    expect(statusOf(pullRequest().number)).toMatchObject({ state: 'failure' });
    expect(statusOf(pullRequest().number)?.description).toContain('listener-drifted');
  });

  test('without a plan is none of the action’s concern', async () => {
    const { github } = world;
    await github.writer.createBranch('docs', github.heads.get('main') ?? '');
    github.commitFile('docs', 'README.md', 'text');
    const docs = await github.writer.createPullRequest({ title: 'Docs', body: '', head: 'docs', base: 'main' });
    await scan(world.context());
    expect(statusOf(docs.number)).toBeUndefined();
  });
});

describe('a pull request that GitHub does not let the token open', () => {
  test('leaves the branch, and the issue links the page where a person opens it', async () => {
    const world = await startWorld();
    try {
      const old = world.aws.addCertificate({ account, region, names: ['shop.example.com'] });
      const { arn } = world.aws.addLoadBalancer({ account, region, name: 'shop', type: 'network' });
      await world.aws.addListener({ loadBalancerArn: arn, certificateArn: old });
      const first = await scan(world.context());
      world.aws.registerRecords(first.certificates[0]?.replacement ?? '');
      const context = world.context();
      const details = {
        service: 'github',
        operation: 'POST /repos/{owner}/{repo}/pulls',
        code: 'pull-request-not-permitted',
        kind: 'denied',
      } as const;
      const refused = {
        ...context.githubWriter,
        createPullRequest: () => Promise.reject(new UpstreamError('not permitted', details, undefined)),
      };
      const result = await scan({ ...context, githubWriter: refused });
      expect(result.problems.map(({ en }) => en)).toEqual([expect.stringContaining('pull-request-not-permitted')]);
      const page = /https:\/\/github\.com\/my-org\/certificates\/compare\/main\.\.\.acm-email-to-dns\/\S+\?expand=1/;
      expect([...world.github.issues.values()][0]?.body).toMatch(page);

      const branch = [...world.github.heads.keys()].find((name) => name.startsWith('acm-email-to-dns/')) ?? '';
      const byHand = await world.github.writer.createPullRequest({ title: '', body: '', head: branch, base: 'main' });
      await scan(world.context());
      const body = [...world.github.issues.values()][0]?.body;
      expect(body).not.toMatch(page);
      expect(body).toContain(`#${String(byHand.number)}`);
    } finally {
      await world.close();
    }
  });

  test('says in the issue what a rule of the repository refuses, and not that a pull request follows', async () => {
    const world = await startWorld();
    try {
      const old = world.aws.addCertificate({ account, region, names: ['shop.example.com'] });
      const { arn } = world.aws.addLoadBalancer({ account, region, name: 'shop', type: 'network' });
      await world.aws.addListener({ loadBalancerArn: arn, certificateArn: old });
      const first = await scan(world.context());
      world.aws.registerRecords(first.certificates[0]?.replacement ?? '');
      const context = world.context();
      const details = {
        service: 'github',
        operation: 'POST /repos/{owner}/{repo}/git/refs',
        code: '422',
        kind: 'denied',
        next: 'Leave branches below acm-email-to-dns/ out of that rule.',
      } as const;
      const createBranch = (): Promise<never> =>
        Promise.reject(new UpstreamError('Cannot create ref due to creations being restricted.', details, undefined));
      await scan({ ...context, githubWriter: { ...context.githubWriter, createBranch } });
      const body = (): string => [...world.github.issues.values()][0]?.body ?? '';
      expect(body()).toContain('Cannot create ref due to creations being restricted.');
      expect(body()).toContain('Leave branches below acm-email-to-dns/ out of that rule.');
      expect(body()).not.toMatch(/pull request .*follows|Nothing has to be done/);

      await scan(world.context());
      expect(body()).toMatch(/Pull request #\d+ puts it on 1 listener/);
      expect(body()).not.toContain('Cannot create ref');
    } finally {
      await world.close();
    }
  });
});
