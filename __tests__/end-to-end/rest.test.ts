import { describe, expect, test } from '@jest/globals';
import { outputsOf } from '../../src/outputs.ts';
import {
  account,
  inWorld,
  region,
  untilApproved,
  untilIssued,
  untilProposed,
  type TwoCertificates,
} from './support/two-certificates.ts';

function numberOf(it: TwoCertificates): number {
  return it.pullRequests('a').at(-1)?.number ?? 0;
}

/** Somebody puts the old certificate back where A was. */
function turnBack(it: TwoCertificates): void {
  const { a } = it.certificates;
  const [application = '', network = ''] = it.listeners;
  it.world.aws.setListenerCertificates(application, { defaultCertificate: a, sni: [a] });
  it.world.aws.setListenerCertificates(network, { defaultCertificate: a });
}

function isOnOld(it: TwoCertificates): boolean {
  return it.listeners.slice(0, 2).every((arn) => it.world.aws.listener(arn).defaultCertificate === it.certificates.a);
}

/** Runs on the next day, which fails nothing. */
async function nextRun(it: TwoCertificates): Promise<void> {
  it.nextDay();
  const { problems } = await it.run();
  expect(problems).toEqual([]);
}

/** A second pull request is open, can be merged, swaps, and the issue closes. */
async function expectSecondRound(it: TwoCertificates): Promise<void> {
  await nextRun(it);
  await nextRun(it);
  const pulls = it.pullRequests('a');
  expect(pulls.map(({ state }) => state)).toEqual(['closed', 'open']);
  await it.approve();
  await nextRun(it);
  expect(isOnOld(it)).toBe(false);
  await nextRun(it);
  expect(it.state('a')).toBe('closed acm:done');
}

describe('a second round', () => {
  test('begins once somebody puts the old certificate back', async () => {
    await inWorld({}, async (it) => {
      await untilApproved(it);
      await nextRun(it);
      await nextRun(it);
      expect(it.state('a')).toBe('closed acm:done');
      turnBack(it);
      await expectSecondRound(it);
    });
  });

  test('begins once the label that asked for the rollback is taken off, and not before', async () => {
    await inWorld({}, async (it) => {
      await untilApproved(it);
      await nextRun(it);
      const octocat = it.world.github.as('octocat');
      octocat.addLabel(numberOf(it), 'acm-rollback');
      await nextRun(it);
      await nextRun(it);
      expect([isOnOld(it), it.pullRequests('a').length]).toEqual([true, 1]);
      octocat.removeLabel(numberOf(it), 'acm-rollback');
      await expectSecondRound(it);
    });
  });
});

describe('a gate that is shut', () => {
  test('blocks the issue with its reason until somebody who may sets the label', async () => {
    await inWorld({}, async (it) => {
      await untilProposed(it);
      const { github } = it.world;
      github.addPerson('reader', 'read');
      const number = numberOf(it);
      github.as('reader').addLabel(number, 'acm-swap');
      await github.as('octocat').merge(number);
      const blocked = await it.run();
      expect(it.state('a')).toBe('open acm:blocked');
      expect(it.issue('a')?.body).toContain('label-not-authorised');
      const counts = outputsOf(blocked, '', 'UTC');
      expect([counts['waiting-for-window'], counts.blocked]).toEqual(['0', '1']);
      await it.setWindow(true);
      await nextRun(it);
      expect(isOnOld(it)).toBe(true);
      await it.setWindow(false);
      github.as('octocat').removeLabel(number, 'acm-swap');
      github.as('octocat').addLabel(number, 'acm-swap');
      it.nextDay();
      const waiting = outputsOf(await it.run(), '', 'UTC');
      expect([waiting.swapped, waiting['waiting-for-window']]).toEqual(['1', '1']);
      await it.setWindow(true);
      await nextRun(it);
      await nextRun(it);
      expect(it.state('a')).toBe('closed acm:done');
    });
  });
});

test('a label that is taken off after the merge withdraws what is left, says so once, and goes on when it is set anew', async () => {
  await inWorld({}, async (it) => {
    await untilProposed(it);
    await it.approve();
    await nextRun(it);
    const number = numberOf(it);
    const octocat = it.world.github.as('octocat');
    const labels = (): readonly string[] => it.pullRequests('a')[0]?.labels ?? [];
    expect(labels()).toContain('acm:waiting-for-window');

    octocat.removeLabel(number, 'acm-swap');
    await nextRun(it);

    expect(it.state('a')).toBe('open acm:blocked');
    expect(it.issue('a')?.body).toContain('withdrawn');
    expect(it.comments(it.pullRequests('a')[0]).filter(({ body }) => body.includes('`withdrawn`'))).toHaveLength(1);
    expect(labels()).not.toContain('acm:waiting-for-window');
    await it.setWindow(true);
    await nextRun(it);
    expect(it.world.aws.listener(it.listeners[0] ?? '').defaultCertificate).toBe(it.certificates.a);
    expect(it.world.aws.listener(it.listeners[1] ?? '').defaultCertificate).toBe(it.replacement('a'));

    octocat.addLabel(number, 'acm-swap');
    await nextRun(it);
    await nextRun(it);
    expect(it.state('a')).toBe('closed acm:done');
  });
});

test('a merged plan whose new certificate has ended is finished, and another is proposed', async () => {
  await inWorld({}, async (it) => {
    await untilProposed(it);
    await it.approve();
    const replacement = it.replacement('a');
    const ended = it.world.aws.certificates().find(({ arn }) => arn === replacement);
    Object.assign(ended ?? {}, { status: 'INACTIVE' });
    await nextRun(it);
    it.register();
    await nextRun(it);
    expect(it.pullRequests('a').map(({ state, labels }) => [state, labels.includes('acm:done')])).toEqual([
      ['closed', true],
      ['open', false],
    ]);
    expect(it.state('a')).toBe('open acm:ready');
  });
});

test('a default branch that is renamed between merge and window stops nothing', async () => {
  await inWorld({}, async (it) => {
    await untilProposed(it);
    await it.approve();
    await it.world.github.as('octocat').renameBranch('main', 'trunk');
    await it.setWindow(true);
    await nextRun(it);
    await nextRun(it);
    expect(it.state('a')).toBe('closed acm:done');
  });
});

describe('what a bot closes', () => {
  test.each(['stale[bot]', 'github-actions[bot]'])(
    'is opened again once, where it is an issue that %s closed',
    async (bot) => {
      await inWorld({}, async (it) => {
        await untilIssued(it);
        if (bot === 'stale[bot]') it.world.github.addPerson(bot, 'write');
        const number = it.issue('a')?.number ?? 0;
        it.world.github.as(bot).close(number, 'not_planned');
        await nextRun(it);
        expect(it.state('a')).toBe('open acm:ready');
        const told = it.comments(it.issue('a')).filter(({ body }) => body.includes(bot));
        expect(told).toHaveLength(1);
        expect(told[0]?.body).toContain('exempt');
        it.world.github.as(bot).close(number, 'not_planned');
        await nextRun(it);
        await nextRun(it);
        expect(it.issue('a')?.state).toBe('closed');
        expect(it.comments(it.issue('a')).filter(({ body }) => body.includes(bot))).toHaveLength(1);
      });
    },
  );

  test('is opened again once, where it is a pull request', async () => {
    await inWorld({}, async (it) => {
      await untilProposed(it);
      it.world.github.addPerson('stale[bot]', 'write');
      it.world.github.as('stale[bot]').close(numberOf(it));
      await nextRun(it);
      expect(it.pullRequests('a').map(({ state }) => state)).toEqual(['open']);
      it.world.github.as('stale[bot]').close(numberOf(it));
      await nextRun(it);
      await nextRun(it);
      expect(it.pullRequests('a').map(({ state }) => state)).toEqual(['closed']);
    });
  });

  test('is opened again once, where it is the dashboard or the issue of a certificate at risk; what a person closes stays', async () => {
    await inWorld({ config: { guard: 'guard: all' } }, async (it) => {
      const { aws, github } = it.world;
      const names = ['pay.example.com'];
      const notAfter = new Date(Date.now() + 40 * 86_400_000);
      const arn = aws.addCertificate({ account, region, names, validationMethod: 'DNS', notAfter, type: 'IMPORTED' });
      const loadBalancerArn = aws.addLoadBalancer({ account, region, name: 'pay', type: 'network' }).arn;
      await aws.addListener({ loadBalancerArn, certificateArn: arn });
      github.addPerson('stale[bot]', 'write');
      await it.run();
      const find = (mark: string) => github.issues().find(({ body }) => body?.includes(mark));
      const both = () => [find('acm-email-to-dns:dashboard'), find(`acm-email-to-dns:risk=${arn}`)];
      const closeBoth = (login: string): void => {
        for (const issue of both()) github.as(login).close(issue?.number ?? 0, 'not_planned');
      };
      const states = () => both().map((issue) => issue?.state);
      const told = () => both().map((issue) => it.comments(issue).filter(({ body }) => body.includes('exempt')).length);

      closeBoth('stale[bot]');
      await nextRun(it);
      expect([states(), told()]).toEqual([
        ['open', 'open'],
        [1, 1],
      ]);
      closeBoth('stale[bot]');
      await nextRun(it);
      await nextRun(it);
      expect([states(), told()]).toEqual([
        ['closed', 'closed'],
        [1, 1],
      ]);
      for (const issue of both()) github.as('octocat').reopen(issue?.number ?? 0);
      closeBoth('octocat');
      await nextRun(it);
      expect(states()).toEqual(['closed', 'closed']);
    });
  });

  test('by a person is a decision', async () => {
    await inWorld({}, async (it) => {
      await untilIssued(it);
      it.world.github.as('octocat').close(it.issue('a')?.number ?? 0, 'not_planned');
      await nextRun(it);
      expect(it.issue('a')?.state).toBe('closed');
      it.world.github.as('octocat').reopen(it.issue('a')?.number ?? 0);
      await nextRun(it);
      expect(it.state('a')).toBe('open acm:ready');
    });
  });
});
