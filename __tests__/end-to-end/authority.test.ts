import { afterEach, describe, expect, test } from '@jest/globals';
import { account, addShop, closed, names, push, region, stranger } from './support/authority-world.ts';
import { authorityStory } from './support/authority-story.ts';

/* What people with every right try, over HTTP. Each «stays» has a twin that «goes» and differs from it in one thing. */

const scan = { mode: 'scan' } as const;

describe('what people with every right try', () => {
  const story = authorityStory();
  const { start, by, label, review, merge, write, run, stays, goes, sessionsIn, status } = story;
  afterEach(story.end);

  describe('outside the fleet', () => {
    async function moveTo(id: string, place: string): Promise<string> {
      const { from, to, listeners } = await addShop(story.it.world, id, place);
      await write(story.it.planOf({ account: id, region: place, from, to, listeners }));
      return to;
    }

    test('a plan for an account outside the fleet', async () => {
      await start();
      await moveTo(stranger, region);
      expect(await run(scan)).toEqual([]);
      expect(status()).toMatch(/^failure: not-in-fleet/);
      await label();
      await merge();
      expect(await stays()).toEqual(['not-in-fleet']);
      expect(sessionsIn(stranger)).toBe(0);
      expect(story.it.world.github.issue(story.it.pullRequest)?.labels).toContain('acm:done');
    });

    test('the same plan for an account that the config lists', async () => {
      await start({ accounts: [account, stranger] });
      const to = await moveTo(stranger, region);
      await label();
      await merge();
      await goes({}, to);
    });

    test('a plan for a region that the config does not name', async () => {
      await start();
      await moveTo(account, 'us-west-2');
      await label();
      await merge();
      expect(await stays()).toEqual(['not-in-fleet']);
      expect(story.it.world.aws.calls.filter(({ region: of }) => of === 'us-west-2')).toEqual([]);
    });

    test('a plan in a pull request from a fork, which a scan leaves alone', async () => {
      await start();
      const { from, to, listeners } = await addShop(story.it.world, stranger, region);
      await story.it.step(() => by('dev').createBranch('theirs', 'plan'));
      const theirs = story.it.planOf({ account: stranger, from, to, listeners });
      const sha = await push(story.it.world, 'theirs', theirs);
      const fork = 'mallory/certificates';
      const number = await by('dev').openPullRequest({ title: 'Swap', head: 'theirs', fork });
      const read = story.it.world.github.requests.length;
      expect(await run(scan)).toEqual([]);
      expect(story.it.world.github.statuses(sha)).toEqual([]);
      expect(sessionsIn(stranger)).toBe(0);
      const asked = story.it.world.github.requests
        .slice(read)
        .filter(({ path }) => path.includes(`/pulls/${number}/files`));
      expect(asked).toEqual([]);
    });
  });

  describe('names and kinds of certificates', () => {
    test('a plan whose own domains give away names of the old certificate', async () => {
      await start();
      const place = { account, region, names: ['evil.example.com'], validationMethod: 'DNS' } as const;
      await write(story.it.planOf({ to: story.it.world.aws.addCertificate(place), domains: ['evil.example.com'] }));
      await run(scan);
      expect(status()).toMatch(/^failure: names-not-covered/);
      await label();
      await merge();
      expect(await stays()).toEqual(['names-not-covered']);
    });

    test.each([true, false])('a name that a rule drops, while the rule stands: %s', async (isKept) => {
      const more = ['rules: [{ match: { domain: shop.example.com }, drop: [www.shop.example.com] }]'];
      await start({ more });
      const place = { account, region, names: ['shop.example.com'], validationMethod: 'DNS' } as const;
      const to = story.it.world.aws.addCertificate(place);
      await write(story.it.planOf({ to, domains: ['shop.example.com'] }));
      await label();
      await merge();
      if (isKept) return goes({}, to);
      await story.it.configure();
      expect(await stays()).toEqual(['names-not-covered']);
    });

    test.each<[string, { readonly type?: 'IMPORTED' }]>([
      ['imported', { type: 'IMPORTED' }],
      ['validated by e-mail', {}],
    ])('a new certificate that is %s', async (_what, part) => {
      await start();
      await write(story.it.planOf({ to: story.it.world.aws.addCertificate({ account, region, names, ...part }) }));
      await run(scan);
      expect(status()).toMatch(/^failure: certificate-not-issued/);
      await label();
      await merge();
      expect(await stays()).toEqual(['certificate-not-issued']);
    });
  });

  describe('the time of a push', () => {
    const early = new Date('2020-01-01T00:00:00Z');
    const back = (): Promise<void> =>
      story.it.step(() => push(story.it.world, 'plan', `${story.it.planOf()}# more\n`, early));

    test('a push after the label, behind a commit of an early date', async () => {
      await start();
      await label();
      await back();
      await merge();
      expect(await stays()).toEqual(['label-not-authorised']);
    });

    test('the same push before the label', async () => {
      await start();
      await back();
      await label();
      await merge();
      await goes();
    });

    test('a branch that is deleted after the merge', async () => {
      await start();
      await label();
      await merge();
      await story.it.step(() => by('dev').deleteBranch('plan'));
      await goes();
    });

    test('a push that GitHub does not tell the time of', async () => {
      await start();
      await label();
      await merge();
      story.it.world.github.faults.push({
        match: ({ operation }) => operation === 'repos/list-activities',
        effect: '502',
      });
      expect(await stays()).toEqual(['unverifiable']);
    });

    test('a label set before the base was changed, and one set after', async () => {
      await start();
      await story.it.step(() => by('octocat').createBranch('other'));
      await story.it.step(() => by('dev').changeBase(story.it.pullRequest, 'other'));
      await label();
      await story.it.step(() => by('dev').changeBase(story.it.pullRequest, 'main'));
      await merge();
      expect(await stays()).toEqual(['label-not-authorised']);
      await story.it.step(() => {
        by('octocat').removeLabel(story.it.pullRequest, 'acm-swap');
      });
      await label();
      await goes();
    });
  });

  describe('approvals', () => {
    const more = ['pull-requests: { require: { approvals: 1 } }'];
    const labelAndMerge = async (): Promise<void> => {
      await label();
      await merge();
    };

    test('of a commit that GitHub attributes to nobody', async () => {
      await start({ more });
      await story.it.step(() =>
        push(story.it.world, 'plan', `${story.it.planOf()}# more\n`, undefined, 'nobody@example.com'),
      );
      await review('alice');
      await labelAndMerge();
      expect(await stays()).toEqual(['unverifiable']);
    });

    test('of a commit by somebody else', async () => {
      await start({ more });
      await review('alice');
      await labelAndMerge();
      await goes();
    });

    test('that GitHub gave the new head after a forced push', async () => {
      await start({ more });
      await review('alice');
      await by('dev').createBranch('side', 'plan');
      const sha = await push(story.it.world, 'side', `${story.it.planOf()}# more\n`);
      await story.it.step(() => by('dev').forcePush('plan', sha));
      await labelAndMerge();
      expect(await stays()).toEqual(['approvals-missing']);
    });

    test('of whoever pushed what another had committed', async () => {
      await start({ more });
      await by('dev').createBranch('side', 'plan');
      const sha = await push(story.it.world, 'side', `${story.it.planOf()}# more\n`);
      await story.it.step(() => by('alice').forcePush('plan', sha));
      await review('alice');
      await labelAndMerge();
      expect(await stays()).toEqual(['approvals-missing']);
    });

    test.each([
      ['alice', false],
      ['alice', true],
      ['reader', false],
    ])('against which %s requests changes, dismissed: %s', async (login, isDismissed) => {
      await start({ more });
      await review('octocat');
      await review(login, 'CHANGES_REQUESTED');
      if (isDismissed) {
        await story.it.step(() => {
          by('octocat').dismissReviews(story.it.pullRequest, login);
        });
      }
      await labelAndMerge();
      if (login === 'reader' || isDismissed) return goes();
      expect(await stays()).toEqual(['approvals-missing']);
    });
  });

  describe('apps and people', () => {
    test.each([
      ['triager', 'release-bot'],
      ['octocat', 'release-bot'],
      ['octocat', 'other-app'],
      ['release-bot[bot]', undefined],
    ])('a label that %s sets through %s', async (login, via) => {
      await start({ more: ['pull-requests: { require: { apps: [release-bot] } }'] });
      await label(login, 'acm-swap', via);
      await merge();
      if (login !== 'triager' && via !== 'other-app') return goes();
      expect(await stays()).toEqual(['label-not-authorised']);
    });

    test('a rollback by hand, by role of who starts it', async () => {
      await start({ more: ['pull-requests: { require: { label-by: maintain } }'] });
      await label();
      await merge();
      await goes();
      const tasks = { mode: 'rollback', pullRequest: story.it.pullRequest } as const;
      expect(await stays({ ...tasks, startedBy: 'dev' })).toEqual(['starter-not-authorised']);
      expect(await stays({ ...tasks, startedBy: '' })).toEqual(['unverifiable']);
      await run({ ...tasks, startedBy: 'boss' });
      expect(story.it.world.aws.listeners().map(({ defaultCertificate }) => defaultCertificate)).toEqual([
        story.it.from,
        story.it.from,
      ]);
    });
  });

  describe('exceptions', () => {
    const freeze = 'timezone: Asia/Tokyo, windows: always, freezes: [{ from: 2020-01-01, to: 2099-01-01 }]';

    test('a rollback of what another hand swapped', async () => {
      await start({ maintenance: freeze });
      const back = story.it.world.aws.addCertificate({ account, region, names });
      await write(story.it.planOf({ from: back, to: story.it.from }));
      await merge();
      await label('octocat', 'acm-rollback');
      expect(await stays()).toEqual(['not-swapped-here']);
      expect(await stays({ mode: 'rollback', pullRequest: story.it.pullRequest })).toEqual(['not-swapped-here']);
    });

    test('a rollback of what the action swapped, in a freeze', async () => {
      await start();
      await label();
      await merge();
      await goes();
      await story.it.configure({ maintenance: freeze });
      await label('octocat', 'acm-rollback');
      expect(await run()).toEqual([]);
      expect(story.it.world.aws.listeners().map(({ defaultCertificate }) => defaultCertificate)).toEqual([
        story.it.from,
        story.it.from,
      ]);
    });

    test('an open window asked for before the merge, and after it', async () => {
      await start({ maintenance: `${closed}, allow-override: true` });
      await label();
      await label('boss', 'acm-override-window');
      await merge();
      expect(await run()).toEqual(['outside-window']);
      expect(story.it.world.aws.listeners().map(({ defaultCertificate }) => defaultCertificate)).toEqual([
        story.it.from,
        story.it.to,
      ]);
      await story.it.step(() => {
        by('boss').removeLabel(story.it.pullRequest, 'acm-override-window');
      });
      await label('boss', 'acm-override-window');
      await goes();
    });
  });

  describe('brakes', () => {
    const pause = (login: string): Promise<void> =>
      story.it.step(() => {
        by(login).addLabel(story.it.dashboard(), 'acm-pause');
      });
    const startPaused = async (): Promise<void> => {
      await start();
      await run(scan);
      await pause('octocat');
      await label();
      await merge();
    };

    test('a pause whose label has another spelling', async () => {
      await startPaused();
      await story.it.step(() => {
        by('octocat').renameLabel('acm-pause', 'ACM-Pause');
      });
      expect(await stays()).toEqual(['paused']);
    });

    test('a pause on a dashboard whose text people have taken away', async () => {
      await startPaused();
      const number = story.it.dashboard();
      await story.it.step(() => {
        by('dev').editBody(number, 'gone');
        by('dev').removeLabel(number, 'acm-email-to-dns');
      });
      expect(await stays()).toEqual(['paused']);
    });

    test.each(['triager', 'dev'])('a pause that %s takes off', async (login) => {
      await startPaused();
      await story.it.step(() => {
        by(login).removeLabel(story.it.dashboard(), 'acm-pause');
      });
      if (login === 'dev') return goes();
      expect(await stays()).toEqual(['paused']);
      await run(scan);
      expect(story.it.world.github.issue(story.it.dashboard())?.body).toContain('triager');
    });

    test('a pause that nobody can read', async () => {
      await startPaused();
      story.it.world.github.faults.push({
        match: ({ operation }) => operation === 'issues/list-labels-for-repo',
        effect: '502',
      });
      expect(await stays()).toEqual(['unverifiable']);
    });

    test('a swap label of another spelling', async () => {
      await start();
      await label();
      await story.it.step(() => {
        by('octocat').renameLabel('acm-swap', 'ACM-Swap');
      });
      await merge();
      await goes();
    });

    test('with a pause nothing says that merging swaps now', async () => {
      await start();
      await run(scan);
      await pause('octocat');
      await run(scan);
      expect(status()).toMatch(/^success: needs label acm-swap; would swap 2 listeners later \(paused\)/);
      await run({ mode: 'check', pullRequest: story.it.pullRequest });
      const comment = story.it.world.github
        .comments(story.it.pullRequest)
        .map(({ body }) => body)
        .join('\n');
      expect(comment).toContain('paused');
      expect(comment).not.toMatch(/at once/);
      expect(status()).toContain('paused');
    });

    test('a gate that is shut shows before the merge', async () => {
      await start();
      await label('triager');
      await run({ mode: 'check', pullRequest: story.it.pullRequest });
      expect(status()).toMatch(/^success: label-not-authorised: /);
      expect(story.it.world.github.comments(story.it.pullRequest)[0]?.body).toContain('label-not-authorised');
    });
  });

  describe('identity', () => {
    const out = { match: ({ operation }: { operation: string }) => operation === 'graphql', effect: '502' } as const;

    test('a person’s token works like an app’s, and nothing is guessed while GitHub does not say who it is', async () => {
      await start();
      const token = story.it.world.github.tokenOf('octocat');
      await run({ ...scan, token });
      const issues = story.it.world.github.issues().length;
      expect(story.it.world.github.issues().every(({ author }) => author.login === 'octocat')).toBe(true);
      await story.it.step(() => {
        by('octocat').addLabel(story.it.dashboard(), 'acm-pause');
      });
      await label();
      await merge();
      story.it.world.github.faults.push({ ...out });
      expect(await stays({ token })).toEqual([expect.stringContaining('trusted-authors')]);
      expect(await run({ ...scan, token })).toEqual([expect.stringContaining('trusted-authors')]);
      expect(story.it.world.github.issues()).toHaveLength(issues);
    });
  });

  describe('a dry run on the bundle', () => {
    test.each([true, false])('in a repository that is private: %s', async (isPrivate) => {
      await start();
      story.it.world.github.state.isPrivate = isPrivate;
      const { log, summary, exitCode } = await story.it.world.run({
        event: 'schedule',
        payload: story.it.world.github.events.schedule(),
        inputs: { mode: 'scan', 'dry-run': 'true' },
      });
      const told = `${log}\n${summary}`;
      expect(exitCode).toBe(0);
      expect([account, 'shop.example.com', story.it.from].map((name) => told.includes(name))).toEqual([
        isPrivate,
        isPrivate,
        isPrivate,
      ]);
      expect(told).toContain(isPrivate ? 'shop.example.com' : 'email-validated: 1');
    });
  });

  describe('markers and bounds', () => {
    test('a swap comment of ours that another workflow quotes', async () => {
      await start();
      const ours = `<!-- acm-email-to-dns:comment=swap -->\n<!-- acm-email-to-dns:swap={"version":1,"listeners":[]} -->`;
      await story.it.step(() => {
        by('github-actions[bot]').comment(story.it.pullRequest, `Thanks: > ${ours}`);
      });
      await label();
      await merge();
      await goes();
    });

    test.each([
      [110_000, false],
      [95_000, true],
    ])('a plan of %s bytes', async (size, isSwapped) => {
      await start();
      const text = story.it.planOf();
      await write(`${text}# ${'x'.repeat(size - text.length - 3)}\n`);
      await label();
      await merge();
      if (isSwapped) return goes();
      expect(await stays()).toEqual(['plan-invalid']);
    });
  });
});
