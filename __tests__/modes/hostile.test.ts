import { describe, expect, test } from '@jest/globals';
import { gitBlobId } from '../../src/core/plan/plan.ts';
import { markerKeys } from '../../src/text/markdown/marker-keys.ts';
import { readMarkers } from '../../src/text/markdown/markdown.ts';
import { from, planPath, Rig, to, type ListenerSpec, type RunSpec } from './model/rig.ts';
import { isSwapped, untruths } from './model/truth.ts';

/* What hardly ever happens to a merged pull request, or is done on purpose: nothing is swapped that nobody approved. */

const alb: ListenerSpec = { type: 'application', certificate: 'both', isShared: false, hasNewInList: false };
const nlb: ListenerSpec = { type: 'network', certificate: 'default', isShared: false, hasNewInList: false };
const run: RunSpec = { tasks: ['rollback', 'swap'], isByHand: false, disturbances: [], secondsPerRead: 0 };

function proposed(listeners: readonly ListenerSpec[] = [alb, nlb]): Rig {
  return new Rig({
    ...{ listeners, planned: listeners.length, newCertificate: 'good', listLimit: 25, startsAt: 0 },
    calendar: { windows: 'always', freeze: undefined, cutoff: 0, rollback: 'any-time' },
  });
}

function approved(listeners?: readonly ListenerSpec[]): Rig {
  const rig = proposed(listeners);
  rig.label('octocat');
  rig.merge();
  return rig;
}

function comment(rig: Rig, number = rig.pullRequest): string {
  const found = [...rig.github.comments.values()].filter(
    ({ issue, body }) => issue === number && readMarkers(body).has(markerKeys.comment),
  );
  expect(found.length).toBeLessThan(2);
  return found[0]?.body ?? '';
}

/** Runs, and sees that no listener was written to; the reasons by load balancer. */
async function refusals(rig: Rig): Promise<readonly unknown[]> {
  await rig.run(run);
  expect({ writes: rig.writes, violations: rig.violations }).toEqual({ writes: [], violations: [] });
  return rig.listeners().map(({ arn }) => rig.reasons.get(arn));
}

describe('a default branch that was pushed by force after the merge', () => {
  test('without the plan stops the swap', async () => {
    const rig = approved();
    rig.github.trees.set('main', new Map());
    expect(await refusals(rig)).toEqual(['withdrawn', 'withdrawn']);
  });

  test('with another plan in its place stops the swap', async () => {
    const rig = approved();
    const text = rig.github.trees.get('main')?.get(planPath) ?? '';
    rig.github.trees.set('main', new Map([[planPath, `${text}# as it was\n`]]));
    expect(await refusals(rig)).toEqual(['plan-changed', 'plan-changed']);
  });

  test('with the same plan in another commit does not', async () => {
    const rig = approved();
    rig.github.trees.set('main', new Map(rig.github.trees.get('main')));
    rig.github.heads.set('main', 'c9');
    await rig.run(run);
    expect(rig.listeners().every(isSwapped)).toBe(true);
  });

  test('and a merge commit that is no more leaves no plan, and says so', async () => {
    const rig = approved();
    rig.github.trees.delete(rig.github.pullRequests.get(rig.pullRequest)?.mergeCommitSha ?? '');
    await refusals(rig);
    expect(comment(rig)).toContain('`plan-invalid`');
  });
});

describe('a plan path', () => {
  test('that is a symbolic link is no plan, wherever it leads', async () => {
    const rig = approved();
    rig.github.listedShas.set(planPath, gitBlobId('../elsewhere.yml'));
    await refusals(rig);
    expect(comment(rig)).toContain('`plan-invalid`');
  });

  test('that is a regular file is read as it is listed', async () => {
    const rig = approved();
    rig.github.listedShas.set(planPath, gitBlobId(rig.github.trees.get('main')?.get(planPath) ?? ''));
    await rig.run(run);
    expect(rig.listeners().every(isSwapped)).toBe(true);
  });

  test('has the id that git gives its text', () => {
    // `printf 'what is up, doc?' | git hash-object --stdin`, from the book "Pro Git".
    expect(gitBlobId('what is up, doc?')).toBe('bd9dbf5aae1a3862dd1526723246b20206e5fc37');
  });
});

describe('an account that was deleted', () => {
  test('and had set the label is nobody who may', async () => {
    const rig = approved();
    const events = rig.github.events.get(rig.pullRequest) ?? [];
    rig.github.events.set(
      rig.pullRequest,
      events.map((event) => ({ ...event, actor: undefined })),
    );
    await refusals(rig);
    expect(comment(rig)).toContain('`label-not-authorised`');
  });

  test('and that GitHub shows as ghost has no role', async () => {
    const rig = proposed();
    rig.label('ghost');
    rig.merge();
    await refusals(rig);
    expect(comment(rig)).toContain('`label-not-authorised`');
  });

  test('and had merged what somebody else labelled takes nothing away', async () => {
    const rig = approved();
    rig.github.change(rig.pullRequest, { mergedBy: undefined });
    await rig.run(run);
    expect(rig.listeners().every(isSwapped)).toBe(true);
    expect(comment(rig)).toContain('merged by `unknown`');
  });
});

describe('a plan of 300 listeners', () => {
  test('is swapped whole, is told in one comment that GitHub takes, and then rests', async () => {
    const rig = approved(Array.from({ length: 300 }, (_, index) => (index % 2 === 0 ? alb : nlb)));
    // Somebody has done most of them: each that the run does itself is written down at once, which takes its time.
    for (let index = 30; index < 300; index += 1) {
      rig.drift(index, ({ sni }) => ({ defaultCertificate: to, sni: sni.map(() => to) }));
    }
    await rig.run(run);
    expect({ isSwapped: rig.listeners().every(isSwapped), wrong: [...untruths(rig), ...rig.violations] }).toEqual({
      ...{ isSwapped: true, wrong: [] },
    });
    expect(comment(rig)).toContain('### Swapped: all 300 listeners');
    const longest = Math.max(...[...rig.github.comments.values()].map(({ body }) => body.length));
    expect(longest).toBeLessThan(60_000);
    const writes = rig.github.writes.length;
    await rig.run(run);
    expect(rig.github.writes.length).toBe(writes);
  });
});

describe('two merged pull requests for the same certificate', () => {
  const second = 8;

  /** Another one, with its own plan file; both are merged and carry the label. */
  function both(change: (text: string) => string = (text) => text): Rig {
    const rig = approved();
    const { github } = rig;
    const text = change(github.trees.get('main')?.get(planPath) ?? '');
    const first = github.pullRequests.get(rig.pullRequest);
    if (first === undefined) throw new Error('there is no pull request');
    github.trees.set('again', new Map());
    github.commitFile('again', planPath.replace('00000001', 'again'), text);
    const headSha = github.heads.get('again') ?? '';
    github.pullRequests.set(second, {
      ...first,
      ...{ number: second, state: 'open', isMerged: false, headRef: 'again', headSha, labels: [] },
    });
    github.commits.set(second, [{ sha: headSha, people: ['octocat'] }]);
    github.setLabel('octocat', second, 'acm-swap');
    github.merge('octocat', second);
    return rig;
  }

  function labels({ github }: Rig): readonly unknown[] {
    return [7, second].map((number) => github.pullRequests.get(number)?.labels);
  }

  test('swap once, and both are done', async () => {
    const rig = both();
    await rig.run(run);
    expect(rig.listeners().every(isSwapped)).toBe(true);
    expect(rig.writes.filter(({ kind }) => kind === 'set-default')).toHaveLength(2);
    expect(labels(rig)).toEqual([
      ['acm-swap', 'acm:done'],
      ['acm-swap', 'acm:done'],
    ]);
    expect(comment(rig, second)).toContain('swapped already');
  });

  test('that lead to different certificates swap by the first, and the second is refused for good', async () => {
    const rig = both((text) => text.replaceAll(to, from.replace('00000001', '00000004')));
    await rig.run(run);
    expect(rig.listeners().every(isSwapped)).toBe(true);
    expect(comment(rig, second)).toContain('`listener-drifted`');
    expect(labels(rig)[1]).toEqual(['acm-swap', 'acm:done']);
  });

  test('do not turn each other back when one is rolled back', async () => {
    const rig = both();
    await rig.run(run);
    rig.label('octocat', 'acm-rollback');
    await rig.run(run);
    await rig.run(run);
    expect(rig.listeners().map(({ defaultCertificate }) => defaultCertificate)).toEqual([from, from]);
  });
});
