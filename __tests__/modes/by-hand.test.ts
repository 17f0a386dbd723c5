import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../src/modes/scan/scan.ts';
import { swap } from '../../src/modes/swap/swap.ts';
import { readMarkers } from '../../src/text/markdown/markdown.ts';
import type { Issue } from '../../src/core/repository.ts';
import { addShop, startWorld, type World } from './world.ts';

/* What people may do to an issue by hand: never a second request, never a second issue, and decisions hold. */

describe('an issue that people have changed', () => {
  let world: World;
  let old: string;
  let number: number;
  beforeEach(async () => {
    world = await startWorld();
    old = await addShop(world);
    await scan(world.context());
    number = ours()[0]?.number ?? 0;
  });
  afterEach(() => {
    expect(requests()).toBe(1);
    expect(ours().map((issue) => issue.number)).toEqual([number]);
    expect(dashboards()).toHaveLength(1);
    return world.close();
  });

  const all = (): readonly Issue[] => [...world.github.issues.values()];
  const ours = (): readonly Issue[] => all().filter(({ body }) => readMarkers(body).get('certificate') === old);
  const dashboards = (): readonly Issue[] => all().filter(({ body }) => readMarkers(body).has('dashboard'));
  const requests = (): number => world.aws.calls.filter(({ operation }) => operation === 'RequestCertificate').length;

  function issue(): Issue {
    const found = world.github.issues.get(number);
    if (found === undefined) throw new Error('the issue is gone');
    return found;
  }

  function change(part: Partial<Issue>): void {
    world.github.issues.set(number, { ...issue(), ...part });
  }

  test.each<[string, (labels: readonly string[]) => readonly string[]]>([
    ['its state', (labels) => labels.filter((label) => !label.startsWith('acm:'))],
    ['the action’s own', (labels) => labels.filter((label) => label !== 'acm-email-to-dns')],
    ['all', () => []],
  ])('and that lost labels (%s) has them again', async (_which, keep) => {
    const { labels, body } = issue();
    change({ labels: keep(labels) });
    await scan(world.context());
    expect([...issue().labels].sort()).toEqual([...labels].sort());
    expect(issue().body).toBe(body);
    const writes = world.github.writes.length;
    await scan(world.context());
    expect(world.github.writes).toHaveLength(writes);
  });

  test.each<[string, (body: string) => string]>([
    ['the marker of its certificate', (body) => body.replace(/<!-- acm-email-to-dns:certificate=.* -->/, '')],
    ['one character of that marker', (body) => body.replace('acm-email-to-dns:certificate=', 'acm-email-to-dn:cert=')],
    ['every marker', (body) => body.replaceAll(/<!--.*?-->/g, '')],
  ])('and that lost %s is known by its text', async (_what, edit) => {
    change({ body: `A note of ours.\n\n${edit(issue().body)}` });
    await scan(world.context());
    expect(readMarkers(issue().body).get('certificate')).toBe(old);
    expect(issue().body).toContain('A note of ours.');
    const writes = world.github.writes.length;
    await scan(world.context());
    expect(world.github.writes).toHaveLength(writes);
  });

  test('and whose own label is gone while it is held or declined stays so', async () => {
    for (const part of [
      { labels: ['acm-hold'] },
      { labels: [], state: 'closed', stateReason: 'not_planned' },
      { labels: ['acm-email-to-dns'], state: 'closed', stateReason: 'duplicate' },
    ] as const) {
      change({ ...part, state: 'state' in part ? part.state : 'open' });
      const replacement = world.aws.certificates().find(({ validationMethod }) => validationMethod === 'DNS');
      if (replacement !== undefined) world.aws.ageCertificate(replacement.arn, 73);
      await scan(world.context());
      expect(issue().state).toBe('state' in part ? 'closed' : 'open');
    }
  });

  test('and closed as completed too early is opened once, and then left', async () => {
    change({ state: 'closed', stateReason: 'completed' });
    await scan(world.context());
    expect(issue().state).toBe('open');
    change({ state: 'closed', stateReason: 'completed' });
    await scan(world.context());
    expect(issue().state).toBe('closed');
  });

  test('is not mixed up with what another account wrote about the same certificate', async () => {
    const { body, ...rest } = issue();
    world.github.issues.set(9000, { ...rest, number: 9000, author: 'mallory', body, labels: [] });
    await scan(world.context());
    expect(issue().labels).toContain('acm-email-to-dns');
    world.github.issues.delete(9000);
  });

  test('and the dashboard without its label stay one', async () => {
    const [dashboard] = dashboards();
    if (dashboard === undefined) throw new Error('there is no dashboard');
    world.github.issues.set(dashboard.number, { ...dashboard, labels: [] });
    await scan(world.context());
    expect(dashboards()[0]?.labels).toEqual(['acm-email-to-dns']);
  });

  test('and the dashboard that has no label but acm-pause still stops every swap', async () => {
    const replacement = world.aws.certificates().find(({ validationMethod }) => validationMethod === 'DNS')?.arn ?? '';
    world.aws.registerRecords(replacement);
    await scan(world.context());
    const pullRequest = [...world.github.pullRequests.keys()][0] ?? 0;
    world.github.setLabel('octocat', pullRequest, 'acm-swap');
    world.github.merge('octocat', pullRequest);
    const [dashboard] = dashboards();
    if (dashboard === undefined) throw new Error('there is no dashboard');
    world.github.issues.set(dashboard.number, { ...dashboard, labels: ['acm-pause'] });
    const drain = { pullRequests: [], commits: [], byHand: undefined };
    const { pullRequests } = await swap(world.context(undefined, 'swap: { verify: api }'), drain);
    expect(pullRequests.flatMap(({ listeners }) => listeners.map(({ reason }) => reason?.code))).toEqual(['paused']);
  });
});
