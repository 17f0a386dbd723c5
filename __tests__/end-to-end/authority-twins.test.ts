import { afterEach, describe, expect, test } from '@jest/globals';
import { surprises, type Surprise } from '../../sandbox/github/surprises.ts';
import { authorityStory } from './support/authority-story.ts';
import { account, closed, names, push, region } from './support/authority-world.ts';

/* What differs in one thing from what people with every right try: the yardstick, the base, the brakes, the bounds. */

const scan = { mode: 'scan' } as const;
const freeze = 'timezone: Asia/Tokyo, windows: always, freezes: [{ from: 2020-01-01, to: 2099-01-01 }]';

describe('what differs in one thing', () => {
  const story = authorityStory();
  const { start, by, label, review, merge, write, run, stays, goes, status } = story;
  afterEach(story.end);
  const served = (): readonly unknown[] =>
    story.it.world.aws.listeners().map(({ defaultCertificate }) => defaultCertificate);

  describe('a name that is dropped', () => {
    const place = { account, region, names: ['shop.example.com'], validationMethod: 'DNS' } as const;
    const dropping = async (rule: string): Promise<string> => {
      await start({ more: [`rules: [${rule}]`] });
      const to = story.it.world.aws.addCertificate(place);
      await write(story.it.planOf({ to, domains: ['shop.example.com'] }));
      return to;
    };

    test.each([
      ['of another certificate', '{ match: { domain: other.example.com }, drop: [www.shop.example.com] }'],
      ['of another name', '{ match: { domain: shop.example.com }, drop: [old.shop.example.com] }'],
    ])('by a rule %s is lost', async (_what, rule) => {
      await dropping(rule);
      await run(scan);
      expect(status()).toMatch(/^failure: names-not-covered/);
      await label();
      await merge();
      expect(await stays()).toEqual(['names-not-covered']);
    });

    test('by a rule in other letters, below the domain that it names, may go', async () => {
      const to = await dropping('{ match: { domain: "*.Example.com" }, drop: [WWW.shop.example.com] }');
      await run(scan);
      expect(status()).toMatch(/^success/);
      await label();
      await merge();
      await goes({}, to);
    });

    test('by a rule that only the pull request itself brings is lost before the merge', async () => {
      await start();
      const to = story.it.world.aws.addCertificate(place);
      const config = '.github/acm-email-to-dns.yml';
      const text = 'version: 1\nrules: [{ match: { domain: shop.example.com }, drop: [www.shop.example.com] }]\n';
      await story.it.step(() => by('dev').commitFile({ branch: 'plan', path: config, text, message: 'Rule' }));
      await write(story.it.planOf({ to, domains: ['shop.example.com'] }));
      await run(scan);
      expect(status()).toMatch(/^failure: names-not-covered/);
    });
  });

  describe('a new certificate', () => {
    test.each<[string, object]>([
      ['of a private authority', { type: 'PRIVATE' }],
      ['that is not issued yet', { validationMethod: 'DNS', status: 'PENDING_VALIDATION' }],
      ['validated by HTTP', { validationMethod: 'HTTP' }],
    ])('%s stays away', async (_what, part) => {
      await start();
      await write(story.it.planOf({ to: story.it.world.aws.addCertificate({ account, region, names, ...part }) }));
      await run(scan);
      expect(status()).toMatch(/^failure: certificate-not-issued/);
      await label();
      await merge();
      expect(await stays()).toEqual(['certificate-not-issued']);
    });

    test('that was imported comes where the config lets such in', async () => {
      await start({ more: ['swap: { allow: [imported] }'] });
      const to = story.it.world.aws.addCertificate({ account, region, names, type: 'IMPORTED' });
      await write(story.it.planOf({ to }));
      await label();
      await merge();
      await goes({}, to);
    });
  });

  test('an approval of another base counts for nothing, one given after the change of base does', async () => {
    await start({ more: ['pull-requests: { require: { approvals: 1 } }'] });
    await story.it.step(() => by('octocat').createBranch('other'));
    await story.it.step(() => by('dev').changeBase(story.it.pullRequest, 'other'));
    await review('alice');
    await story.it.step(() => by('dev').changeBase(story.it.pullRequest, 'main'));
    await label();
    await merge();
    expect(await stays()).toEqual(['approvals-missing']);
    await review('alice');
    await goes();
  });

  test('a branch that was renamed on the way counts as another base', async () => {
    await start();
    await label();
    await story.it.step(() => by('octocat').renameBranch('main', 'trunk'));
    await merge();
    expect(await stays()).toEqual(['label-not-authorised']);
  });

  test('a commit of somebody known on top of one of nobody makes no approval readable', async () => {
    await start({ more: ['pull-requests: { require: { approvals: 1 } }'] });
    const more = (text: string, email?: string): Promise<void> =>
      story.it.step(() => push(story.it.world, 'plan', `${story.it.planOf()}# ${text}\n`, undefined, email));
    await more('one', 'nobody@example.com');
    await more('two');
    await review('alice');
    await label();
    await merge();
    expect(await stays()).toEqual(['unverifiable']);
  });

  describe('a rollback of what the action swapped', () => {
    const swapped = async (maintenance: string): Promise<void> => {
      await start();
      await label();
      await merge();
      await goes();
      await story.it.configure({ maintenance });
    };
    const back = (): readonly string[] => [story.it.from, story.it.from];

    test('by hand goes through a freeze, while swaps are paused', async () => {
      await swapped(freeze);
      await run(scan);
      await story.it.step(() => {
        by('octocat').addLabel(story.it.dashboard(), 'acm-pause');
      });
      expect(await run({ mode: 'rollback', pullRequest: story.it.pullRequest })).toEqual([]);
      expect(served()).toEqual(back());
    });

    test('is held by a freeze where the config says that windows hold it', async () => {
      await swapped(`${freeze}, rollback: windows`);
      await label('octocat', 'acm-rollback');
      expect(await stays()).toEqual(['frozen']);
    });

    test('stays away from an account that has left the fleet since', async () => {
      await swapped(freeze);
      await story.it.configure({ accounts: ['999988887777'] });
      await label('octocat', 'acm-rollback');
      expect(await stays()).toEqual(['not-in-fleet']);
    });
  });

  describe('a token whose account GitHub does not name', () => {
    const out = { match: ({ operation }: { operation: string }) => operation === 'graphql' } as const;

    test.each<[string, Surprise]>([
      ['an outage', surprises.outage],
      ['a refusal', surprises.forbidden],
      ['an error beside no data', { status: 200, body: { data: null, errors: [{ message: 'Something went wrong' }] } }],
    ])('writes nothing at all: %s', async (_what, effect) => {
      await start();
      const token = story.it.world.github.tokenOf('octocat');
      await run({ ...scan, token });
      story.it.world.github.faults.push({ ...out, effect });
      const { requests } = story.it.world.github;
      const before = requests.length;
      expect(await run({ ...scan, token })).toEqual([expect.stringContaining('trusted-authors')]);
      const writes = requests.slice(before).filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
      expect(writes).toEqual([]);
    });

    test('works on where the config names it', async () => {
      await start({ more: ['issues: { trusted-authors: [Octocat] }'] });
      const token = story.it.world.github.tokenOf('octocat');
      await run({ ...scan, token });
      const { length } = story.it.world.github.issues();
      await label();
      await merge();
      story.it.world.github.faults.push({ ...out, effect: '502' });
      await goes({ token });
      await run({ ...scan, token });
      expect(story.it.world.github.issues()).toHaveLength(length);
    });

    test('of another person than wrote the issues opens none a second time', async () => {
      await start();
      await run({ ...scan, token: story.it.world.github.tokenOf('octocat') });
      const { length } = story.it.world.github.issues();
      const [told = ''] = await run({ ...scan, token: story.it.world.github.tokenOf('boss') });
      expect(told).toContain('trusted-authors: ["octocat"]');
      expect(story.it.world.github.issues()).toHaveLength(length);
    });
  });

  test('a window that boss opens after the merge stays shut in a freeze', async () => {
    await start({ maintenance: `${closed}, allow-override: true, freezes: [{ from: 2020-01-01, to: 2099-01-01 }]` });
    await label();
    await merge();
    await label('boss', 'acm-override-window');
    expect(await stays()).toEqual(['frozen']);
  });

  describe('a dry run in a public repository', () => {
    const dry = async (
      mode: string,
      more: object = {},
    ): Promise<{ readonly told: string; readonly exitCode: number | null }> => {
      const { world } = story.it;
      world.github.state.isPrivate = false;
      const { log, summary, exitCode } = await world.run({
        ...{ event: 'schedule', payload: world.github.events.schedule() },
        inputs: { mode, 'dry-run': 'true', 'github-token': world.github.botToken },
        ...more,
      });
      return { told: `${log}\n${summary}`, exitCode };
    };
    const named = (told: string): readonly string[] =>
      [account, 'shop.example.com', 'arn:aws', 'alb', '999988887777'].filter((name) => told.includes(name));

    test('of a swap, in which GitHub stumbles, tells no name', async () => {
      await start();
      await label();
      await merge();
      github().faults.push({
        match: ({ operation }) => operation === 'repos/get-content',
        effect: surprises.forbidden,
      });
      const { told } = await dry('swap');
      expect(named(told)).toEqual([]);
    });

    test('in which AWS refuses everything tells no name, and fails', async () => {
      await start({ accounts: [account, '123456789012'] });
      const { told, exitCode } = await dry('scan');
      expect(named(told)).toEqual([]);
      expect(exitCode).toBe(1);
    });

    test('tells names where the config lets everybody read them', async () => {
      await start({ more: ['issues: { allow-public: true }'] });
      expect(named((await dry('scan')).told)).toContain('shop.example.com');
    });
  });

  test('the dashboard warns of a default branch that takes a plan without an approval, while there is one', async () => {
    await start();
    const body = (): string => github().issue(story.it.dashboard())?.body ?? '';
    await run(scan);
    expect(body()).toContain('no code owner');
    const owners = {
      branch: 'main',
      path: '.github/CODEOWNERS',
      text: '/acm-migrations/ @octocat\n',
      message: 'Owners',
    };
    await story.it.step(() => by('octocat').commitFile(owners));
    await run(scan);
    expect(body()).not.toMatch(/The default branch:/);
    github().state.reviewRules.rulesets = [];
    await run(scan);
    expect(body()).toContain('without an approval');
    expect(body()).toContain('docs/setup.md#protect-the-default-branch');
    github().state.reviewRules.classic = { approvals: 1, dismissesStale: true, asksCodeOwners: true };
    await run(scan);
    expect(body()).not.toMatch(/The default branch:/);
  });

  describe('the bounds', () => {
    test('a plan that is too long fails its status before anybody merges it', async () => {
      await start();
      await write(`${story.it.planOf()}# ${'x'.repeat(110_000)}\n`);
      await run(scan);
      expect(status()).toMatch(/^failure: plan-invalid/);
    });

    test('a hundred plan files may come, one more is no plan', async () => {
      await start();
      const add = (count: number): Promise<unknown> =>
        by('dev').commitFile({
          ...{ branch: 'plan', text: 'no plan\n', message: 'Plan' },
          path: `acm-migrations/${account}/${region}/more-${String(count)}.yml`,
        });
      for (let count = 1; count < 101; count += 1) await add(count);
      github().pass(1);
      await label();
      await merge();
      expect(await stays()).toEqual(['plan-invalid']);
      expect(github().comments(story.it.pullRequest).at(-1)?.body).toContain('101');
    });
  });

  function github() {
    return story.it.world.github;
  }
});
