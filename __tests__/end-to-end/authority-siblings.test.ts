import { afterEach, describe, expect, test } from '@jest/globals';
import { authorityStory } from './support/authority-story.ts';
import { account, addShop, closed, names, push, region, stranger } from './support/authority-world.ts';

/* The same laws as a person meets them in other modes, spellings and orders of events. */

const scan = { mode: 'scan' } as const;
const freeze = 'timezone: Asia/Tokyo, windows: always, freezes: [{ from: 2020-01-01, to: 2099-01-01 }]';

describe('the same rights in another mode, spelling or order', () => {
  const story = authorityStory();
  const { start, by, label, review, merge, write, run, stays, goes, sessionsIn, status } = story;
  afterEach(story.end);

  test('the check of a pull request opens no session for an account outside the fleet', async () => {
    await start();
    const { from, to, listeners } = await addShop(story.it.world, stranger, region);
    await write(story.it.planOf({ account: stranger, from, to, listeners }));
    expect(await stays({ mode: 'check', pullRequest: story.it.pullRequest })).toEqual([]);
    expect(sessionsIn(stranger)).toBe(0);
    expect(status()).toMatch(/^failure: not-in-fleet/);
  });

  test('a swap and a rollback by hand open no session for an account outside the fleet', async () => {
    await start();
    const { from, to, listeners } = await addShop(story.it.world, stranger, region);
    await write(story.it.planOf({ account: stranger, from, to, listeners }));
    await label();
    await merge();
    const { pullRequest } = story.it;
    expect(await stays({ pullRequest })).toEqual(['not-in-fleet']);
    expect(await stays({ mode: 'rollback', pullRequest })).toEqual(['not-in-fleet']);
    expect(sessionsIn(stranger)).toBe(0);
  });

  test('a listener of another account under a plan of a listed one is no plan', async () => {
    await start();
    const other = await addShop(story.it.world, stranger, region);
    await write(story.it.planOf({ listeners: other.listeners }));
    await run(scan);
    expect(status()).toMatch(/^failure: plan-invalid/);
    await label();
    await merge();
    expect(await stays()).toEqual(['plan-invalid']);
    expect(sessionsIn(stranger)).toBe(0);
  });

  test('an account that leaves the config before the window is not touched', async () => {
    await start({ accounts: [account, stranger] });
    const { from, to, listeners } = await addShop(story.it.world, stranger, region);
    await write(story.it.planOf({ account: stranger, from, to, listeners }));
    await label();
    await merge();
    await story.it.configure();
    expect(await stays()).toEqual(['not-in-fleet']);
    expect(sessionsIn(stranger)).toBe(0);
  });

  test('a plan that lists fewer names than the old certificate has is no plan, be the new one complete', async () => {
    await start();
    await write(story.it.planOf({ domains: ['shop.example.com'] }));
    await label();
    await merge();
    expect(await stays()).toEqual(['plan-invalid']);
  });

  test('names in capitals are the same names', async () => {
    await start();
    await write(story.it.planOf({ domains: ['SHOP.example.com', 'www.Shop.example.com'] }));
    await label();
    await merge();
    await goes();
  });

  test('whoever pushed a commit of another counts as its author, also after the branch is deleted', async () => {
    await start({ more: ['pull-requests: { require: { approvals: 1 } }'] });
    await by('dev').createBranch('side', 'plan');
    const sha = await push(story.it.world, 'side', `${story.it.planOf()}# more\n`);
    await story.it.step(() => by('alice').fastForward('plan', sha));
    await story.it.step(() => push(story.it.world, 'plan', `${story.it.planOf()}# still more\n`));
    await review('alice');
    await label();
    await merge();
    expect(await stays()).toEqual(['approvals-missing']);
    await story.it.step(() => by('dev').deleteBranch('plan'));
    expect(await stays()).toEqual(['approvals-missing']);
  });

  test('a commit that was pushed elsewhere before the label, and to the branch after it', async () => {
    await start();
    await by('dev').createBranch('side', 'plan');
    const sha = await push(story.it.world, 'side', `${story.it.planOf()}# more\n`);
    await label();
    await story.it.step(() => by('dev').fastForward('plan', sha));
    await merge();
    expect(await stays()).toEqual(['label-not-authorised']);
    await story.it.step(() => by('dev').deleteBranch('plan'));
    expect(await stays()).toEqual(['label-not-authorised']);
  });

  test('a branch turned back to what was labelled, after another push', async () => {
    await start();
    const first = story.it.world.github.issue(story.it.pullRequest)?.pull?.headSha ?? '';
    await label();
    await write(`${story.it.planOf()}# more\n`);
    await story.it.step(() => by('dev').forcePush('plan', first));
    await merge();
    expect(await stays()).toEqual(['label-not-authorised']);
  });

  test('somebody below label-by who sets the label anew after somebody above it', async () => {
    await start({ more: ['pull-requests: { require: { label-by: admin } }'] });
    await label();
    await story.it.step(() => {
      by('triager').removeLabel(story.it.pullRequest, 'acm-swap');
    });
    await label('boss', 'ACM-SWAP');
    await merge();
    expect(await stays()).toEqual(['label-not-authorised']);
  });

  test('a swap by hand needs the role of whoever starts it, and an app that is not listed has none', async () => {
    await start({ more: ['pull-requests: { require: { label-by: maintain, apps: [release-bot] } }'] });
    await label();
    await merge();
    const { pullRequest } = story.it;
    expect(await stays({ pullRequest, startedBy: 'dev' })).toEqual(['starter-not-authorised']);
    expect(await stays({ pullRequest, startedBy: 'other-app[bot]' })).toEqual(['starter-not-authorised']);
    await goes({ pullRequest, startedBy: 'Release-Bot[bot]' });
  });

  test('a rollback label below label-by, or through an app, puts nothing back', async () => {
    await start({ more: ['pull-requests: { require: { label-by: maintain } }'] });
    await label();
    await merge();
    await goes();
    await label('dev', 'ACM-Rollback');
    expect(await stays()).toEqual(['label-not-authorised']);
    await story.it.step(() => {
      by('dev').removeLabel(story.it.pullRequest, 'acm-rollback');
    });
    await label('boss', 'acm-rollback', 'other-app');
    expect(await stays()).toEqual(['label-not-authorised']);
  });

  test('a record that another account writes proves no swap', async () => {
    await start({ maintenance: freeze });
    const back = story.it.world.aws.addCertificate({ account, region, names });
    await write(story.it.planOf({ from: back, to: story.it.from }));
    await merge();
    await label('octocat', 'acm-rollback');
    const listeners = story.it.world.aws.listeners().map(({ arn }) => ({
      ...{ arn, path: '', loadBalancer: 'alb', type: 'application', port: 443, from: back, to: story.it.from },
      ...{ outcome: 'swapped', evidence: '', begun: true },
    }));
    const record = JSON.stringify({ version: 1, listeners });
    await story.it.step(() => {
      by('dev').comment(
        story.it.pullRequest,
        `<!-- acm-email-to-dns:begin -->\n<!-- acm-email-to-dns:comment=swap -->\n<!-- acm-email-to-dns:swap=${record} -->`,
      );
    });
    expect(await stays()).toEqual(['not-swapped-here']);
  });

  test('a window that dev opens, or an admin through an app, stays closed', async () => {
    await start({ maintenance: `${closed}, allow-override: true` });
    await label();
    await merge();
    await run();
    await label('dev', 'acm-override-window');
    expect(await stays()).toEqual(['outside-window']);
    await story.it.step(() => {
      by('dev').removeLabel(story.it.pullRequest, 'acm-override-window');
    });
    await label('octocat', 'ACM-Override-Window', 'other-app');
    expect(await stays()).toEqual(['outside-window']);
  });

  const pauseOn = (number: number, name = 'acm-pause'): Promise<void> =>
    story.it.step(() => {
      by('octocat').addLabel(number, name);
    });

  test('a pause on the issue of a certificate, in capitals', async () => {
    await start();
    await run(scan);
    const issue = story.it.world.github.issues().find(({ body }) => body?.includes('acm-email-to-dns:certificate='));
    await pauseOn(issue?.number ?? 0, 'ACM-PAUSE');
    await label();
    await merge();
    expect(await stays()).toEqual(['paused']);
  });

  test('a pause on an issue that a person wrote holds nothing', async () => {
    await start();
    await run(scan);
    await pauseOn(by('dev').openIssue('Please pause', '<!-- acm-email-to-dns:dashboard -->'));
    await label();
    await merge();
    await goes();
  });

  test.each(['triager', 'dev'])('a paused dashboard that %s closes', async (login) => {
    await start();
    await run(scan);
    await pauseOn(story.it.dashboard());
    await label();
    await merge();
    await story.it.step(() => {
      by(login).close(story.it.dashboard());
    });
    if (login === 'dev') return goes();
    expect(await stays()).toEqual(['paused']);
  });

  test.each([
    [
      'takes the label off and closes',
      (number: number) => {
        by('triager').removeLabel(number, 'acm-pause');
        by('triager').close(number);
      },
    ],
    [
      'calls done',
      (number: number) => {
        by('triager').addLabel(number, 'acm:done');
        by('triager').close(number);
      },
    ],
  ])('a paused dashboard that somebody below the role %s', async (_what, deed) => {
    await start();
    await run(scan);
    await pauseOn(story.it.dashboard());
    await label();
    await merge();
    await story.it.step(() => {
      deed(story.it.dashboard());
    });
    expect(await stays()).toEqual(['paused']);
  });
});
