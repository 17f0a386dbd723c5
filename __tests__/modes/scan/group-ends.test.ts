import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Issue } from '../../../src/core/repository.ts';
import type { World } from '../world.ts';
import { GroupWorld, other } from './group-world.ts';

describe('the end of an issue of several certificates', () => {
  let groups: GroupWorld;
  let world: World;
  beforeEach(async () => {
    groups = await GroupWorld.start();
    world = groups.world;
  });
  afterEach(async () => {
    await world.close();
  });

  function issue(): Issue {
    const [first] = groups.issues();
    if (first === undefined) throw new Error('no issue');
    return first;
  }

  function close(stateReason: 'completed' | 'not_planned', bot?: string): void {
    const { number } = issue();
    world.github.issues.set(number, { ...issue(), state: 'closed', stateReason });
    if (bot === undefined) return;
    const { now: createdAt, events } = world.github;
    const closed = { kind: 'closed', label: undefined, app: undefined, createdAt } as const;
    events.set(number, [...(events.get(number) ?? []), { ...closed, actor: { login: bot, isBot: true } }]);
  }

  /** What people read on the issue. */
  function comments(): readonly string[] {
    const { number } = issue();
    const own = [...world.github.comments.values()].filter((comment) => comment.issue === number);
    return own.map(({ body }) => body.replaceAll(/<!--.*?-->\n?/g, ''));
  }

  async function serveTwo(): Promise<readonly [string, string]> {
    return [await groups.serve(['a.example.com']), await groups.serve(['b.example.com'], { owner: other })];
  }

  async function finish(arns: readonly string[]): Promise<void> {
    await groups.register('zone', arns);
    for (let left = arns.length; left > 0; left -= 1) await groups.approve();
    await groups.run('zone');
  }

  test('says what is missing where a person closes it too early, names the certificates, and is quiet afterwards', async () => {
    await serveTwo();
    await groups.run('zone');
    close('completed');
    await groups.run('zone');
    expect(issue().state).toBe('open');
    const [told = '', ...more] = comments();
    expect(more).toEqual([]);
    expect(told).toContain('`a.example.com`, `b.example.com`');
    expect(told).toContain('Reopened once: the e-mail-validated certificate is still in use.');
    expect(await groups.writesOfRun('zone')).toEqual([]);
  });

  test('names only those that are not done, and stays closed for one that nobody looked at', async () => {
    const [a] = await serveTwo();
    await finish([a]);
    close('completed');
    world.aws.addAccount(other, { roles: {} });
    await groups.run('zone');
    expect(issue().state).toBe('closed');
    expect(comments()).toEqual([]);
  });

  test('says that it is done, asks for no record any more, and tells the history of all its certificates once', async () => {
    const [a, b] = await serveTwo();
    await groups.register('zone', [a, b]);
    expect(issue().body).not.toContain('### DNS records to register');
    expect(issue().body).toContain('The DNS records: please keep them');
    expect(issue().body).not.toContain('### History');
    await groups.approve();
    await groups.run('zone');
    expect(issue().body).not.toContain('### History');
    await groups.approve();
    await groups.run('zone');
    const { body, state } = issue();
    expect(state).toBe('closed');
    expect(body).toContain('**Done.** Nothing uses the e-mail-validated certificates any more.');
    expect(groups.recordsIn(issue())).toEqual(['a.example.com.', 'b.example.com.']);
    const rows =
      (body.split('### History\n\n')[1] ?? '')
        .split('\n\n')[0]
        ?.split('\n')
        .slice(2)
        .filter((row) => row.startsWith('|')) ?? [];
    const told = rows.map((row) => row.split(' | ')[1]?.replace(/ \|$/, '').replaceAll(/#\d+/g, '#0') ?? '');
    const count = (text: string): number => told.filter((row) => row.includes(text)).length;
    expect(count('This issue was opened.')).toBe(1);
    for (const domain of ['a.example.com', 'b.example.com']) {
      expect(count(`\`${domain}\`: Pull request #0 was opened.`)).toBe(1);
      expect(count(`\`${domain}\`: Pull request #0 was merged by \`octocat\`.`)).toBe(1);
      expect(count(`\`${domain}\`: NLB`)).toBe(1);
    }
    expect(told.at(-1)).toBe(
      '`a.example.com`, `b.example.com`: Nothing uses the e-mail-validated certificate any more.',
    );
    expect(await groups.writesOfRun('zone')).toEqual([]);
  });

  test('leaves the dashboard as it is in the run after, whether certificates were replaced or switched in place', async () => {
    const a = await groups.serve(['a.example.com']);
    const b = await groups.serve(['b.example.com'], { owner: other });
    const options = { more: [`rules: [{ match: { domain: b.example.com }, strategy: in-place }]`] };
    await groups.run('zone', options);
    world.aws.registerRecords(b);
    await groups.register('zone', [a], options);
    await groups.approve(options);
    await groups.run('zone', options);
    expect(issue().state).toBe('closed');
    const { github } = world;
    const dashboard = (): string =>
      [...github.issues.values()].find(({ body }) => body.includes('acm-email-to-dns:dashboard'))?.body ?? '';
    const done = /^.*(`a\.example\.com`.*`b\.example\.com`|`b\.example\.com`.*`a\.example\.com`).*$/m.exec(dashboard());
    expect(done).not.toBeNull();
    await groups.run('zone', options);
    expect(dashboard()).toContain(done?.[0]);
  });

  test('is opened once more where a bot closed it, and says how to exempt it', async () => {
    await serveTwo();
    await groups.run('zone');
    close('not_planned', 'stale[bot]');
    await groups.run('zone');
    expect(issue().state).toBe('open');
    expect(comments()[0]).toContain('`stale[bot]` closed this, and a bot’s closing is no decision.');
    expect(await groups.writesOfRun('zone')).toEqual([]);
  });

  test('tells once of a listener that is back, whether it opens the issue again or finds it open', async () => {
    const [a, b] = await serveTwo();
    await finish([a, b]);
    expect(issue().state).toBe('closed');
    const listener = world.aws.listeners().find(({ loadBalancer }) => loadBalancer.name === 'lb-1');
    world.aws.setListenerCertificates(listener?.arn ?? '', { defaultCertificate: a });
    await groups.run('zone');
    expect(comments().filter((text) => text.includes('The old certificate is back'))).toHaveLength(1);
    const told = [...world.github.comments.keys()];
    await groups.run('zone');
    expect([...world.github.comments.keys()]).toEqual(told);
  });

  test('tells of nobody that was not looked at that it has expired, or has left the fleet', async () => {
    const [a] = await serveTwo();
    await groups.run('zone');
    world.aws.addAccount(other, { roles: {} });
    Object.assign(world.aws.certificate(a), { status: 'EXPIRED', notAfter: new Date(Date.now() - 86_400_000) });
    await groups.run('zone');
    await groups.run('zone');
    const told = comments();
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('has expired');
    expect(told[0]).not.toMatch(/b\.example\.com|not-in-fleet/);
  });
});
