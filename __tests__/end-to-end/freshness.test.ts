import { describe, expect, test } from '@jest/globals';
import type { Issue } from '../../sandbox/github/state.ts';
import {
  account,
  inWorld,
  untilIssued,
  untilProposed,
  type Setup,
  type TwoCertificates,
} from './support/two-certificates.ts';

const hour = 3_600_000;

/** Lets a person act once in the middle of a scan: when AWS is first asked for listeners. */
function whileScanning({ world }: TwoCertificates, act: () => void): void {
  let isDone = false;
  world.aws.faults.add({
    match: ({ operation }) => {
      if (operation !== 'DescribeListeners' || isDone) return false;
      isDone = true;
      act();
      return false;
    },
    effect: '500',
  });
}

/** The issue of A, which is there. */
function issueOf(it: TwoCertificates): Issue {
  const issue = it.issue('a');
  if (issue === undefined) throw new Error('A has no issue');
  return issue;
}

/** All that people are told, and whether each issue is open. */
function told({ world }: TwoCertificates): unknown {
  return world.github.issues().map(({ number, state }) => [number, state, world.github.comments(number).length]);
}

/** Languages and time zones of the config, one scan each. */
async function inEveryLanguage(it: TwoCertificates, ahead = 0): Promise<void> {
  const zones = ['Asia/Tokyo', 'Asia/Tokyo', 'America/New_York', 'America/New_York', 'Asia/Tokyo'];
  const languages = ['ja', 'en', 'en', 'ja', 'en'];
  for (const [index, language] of languages.entries()) {
    await it.configure({
      issues: `issues: { language: ${language} }`,
      maintenance: `maintenance: { timezone: ${zones[index] ?? ''}, windows: [{ start: "0 2 29 2 *", duration: 1h }] }`,
    });
    const result = await it.scan({ ahead });
    expect(result.problems).toEqual([]);
  }
}

describe('what a person does during a scan stands', () => {
  test.each(['acm-hold', 'ACM-Hold'])(
    '%s keeps its label, and nothing is proposed until it is taken off',
    async (hold) => {
      await inWorld({}, async (it) => {
        await untilIssued(it);
        const octocat = it.world.github.as('octocat');
        whileScanning(it, () => {
          octocat.renameLabel('acm-hold', hold);
          octocat.addLabel(issueOf(it).number, hold);
        });
        await it.scan();
        expect(issueOf(it).labels).toContain(hold);
        expect([it.pullRequests('a').length, it.pullRequests('b').length]).toEqual([0, 1]);
        it.nextDay();
        await it.scan();
        expect(issueOf(it).labels).toContain(hold);
        expect(it.pullRequests('a')).toEqual([]);
        octocat.removeLabel(issueOf(it).number, hold);
        await it.scan();
        expect([it.state('a'), it.pullRequests('a').length]).toEqual(['open acm:ready', 1]);
      });
    },
  );

  test('a hold that is set before the request stops it', async () => {
    const config = {
      accounts: `accounts: [{ id: "${account}", owners: [octocat] }]\nrequest: on-label`,
    };
    await inWorld({ config }, async (it) => {
      await it.scan();
      const octocat = it.world.github.as('octocat');
      octocat.addLabel(issueOf(it).number, 'acm-request');
      whileScanning(it, () => {
        octocat.addLabel(issueOf(it).number, 'acm-hold');
      });
      await it.scan();
      expect(it.replacement('a')).toBeUndefined();
      octocat.removeLabel(issueOf(it).number, 'acm-hold');
      await it.scan();
      expect(it.replacement('a')).toBeDefined();
    });
  });

  test.each([['during'], ['before']])('a label of their own that is set %s the scan stays', async (when) => {
    await inWorld({}, async (it) => {
      await untilIssued(it);
      const set = (): void => {
        it.world.github.as('octocat').addLabel(issueOf(it).number, 'prio-1');
      };
      if (when === 'during') whileScanning(it, set);
      else set();
      await it.scan();
      expect(issueOf(it).labels.toSorted()).toEqual(['acm-email-to-dns', 'acm:ready', 'prio-1']);
    });
  });

  test('text around ours is kept byte for byte, as the web form stores it', async () => {
    await inWorld({}, async (it) => {
      await untilIssued(it);
      const octocat = it.world.github.as('octocat');
      const [above, below] = ['Ticket OPS-17\r\n', '\r\n\r\n## Notes\r\n\r\n- one  \r\n- two\r\n'];
      whileScanning(it, () => {
        const body = (issueOf(it).body ?? '').replaceAll('\n', '\r\n');
        octocat.editBody(issueOf(it).number, above + body + below);
      });
      await it.scan();
      const body = issueOf(it).body ?? '';
      expect([body.startsWith(above), body.endsWith(below)]).toEqual([true, true]);
      expect(body).toContain('#4');
      expect(it.state('a')).toBe('open acm:ready');
    });
  });

  test('titles that people wrote stay, through a change of language as well', async () => {
    await inWorld({}, async (it) => {
      await untilProposed(it);
      for (const each of [...it.world.github.issues(), ...it.world.github.pullRequests()]) each.title = 'Our title';
      await inEveryLanguage(it);
      const titles = [...it.world.github.issues(), ...it.world.github.pullRequests()].map(({ title }) => title);
      expect(new Set(titles)).toEqual(new Set(['Our title']));
    });
  });
});

describe('what was told is not told again in other words', () => {
  const reminders: Setup = { config: { issues: 'issues: { reminders: [48h, 24h, 6h] }' } };

  test('a reminder, and the next one is sent in its time', async () => {
    await inWorld(reminders, async (it) => {
      await it.scan();
      await it.scan({ ahead: 25 * hour });
      const after = told(it);
      expect(it.comments(issueOf(it))).toHaveLength(1);
      const first = it.comments(issueOf(it))[0]?.id;
      await inEveryLanguage(it, 25 * hour);
      expect(told(it)).toEqual(after);
      expect(it.comments(issueOf(it))[0]?.id).toBe(first);
      await it.scan({ ahead: 49 * hour });
      expect(it.comments(issueOf(it)).map(({ id }) => id)).not.toContain(first);
      expect(it.comments(issueOf(it))).toHaveLength(1);
    });
  });

  test('a reopening: what a person closes again stays closed', async () => {
    await inWorld({}, async (it) => {
      await untilIssued(it);
      const octocat = it.world.github.as('octocat');
      octocat.close(issueOf(it).number);
      await it.scan();
      expect(issueOf(it).state).toBe('open');
      octocat.close(issueOf(it).number);
      const after = told(it);
      await inEveryLanguage(it);
      expect(issueOf(it).state).toBe('closed');
      expect(told(it)).toEqual(after);
    });
  });

  test('a block, and one for another reason is told', async () => {
    const message = (words: string): { readonly error: string; readonly message: string } => ({
      ...{ error: 'AccessDenied', message: `User is not authorized: ${words}` },
    });
    await inWorld({}, async (it) => {
      it.world.aws.faults.add({ match: ({ operation }) => operation === 'RequestCertificate', effect: message('one') });
      await it.scan();
      await it.scan();
      const first = it.comments(issueOf(it)).map(({ id }) => id);
      expect([it.state('a'), first.length]).toEqual(['open acm:blocked', 1]);
      it.world.aws.faults.clear();
      it.world.aws.faults.add({ match: ({ operation }) => operation === 'RequestCertificate', effect: message('two') });
      await it.scan();
      expect(it.comments(issueOf(it)).map(({ id }) => id)).toEqual(first);
      it.world.aws.faults.clear();
      const quota = 'Error: you have reached your limit of 2500 ACM certificates in this region.';
      it.world.aws.faults.add({
        match: ({ operation }) => operation === 'RequestCertificate',
        effect: { error: 'LimitExceededException', message: quota },
      });
      await it.scan();
      const second = it.comments(issueOf(it)).map(({ id }) => id);
      expect(second).toHaveLength(1);
      expect(second).not.toEqual(first);
    });
  });

  test('a comment of an earlier version, which remembers nothing, counts as told', async () => {
    await inWorld(reminders, async (it) => {
      await it.scan();
      await it.scan({ ahead: 25 * hour });
      const [comment] = it.comments(issueOf(it));
      if (comment === undefined) throw new Error('no reminder was sent');
      comment.body = comment.body.replace(/<!-- acm-email-to-dns:told=\S+ -->\n/, '').replace('24', '48');
      // It was written an hour after its threshold by the clock of that run.
      Object.assign(comment, { createdAt: new Date(Date.now() + 25 * hour) });
      await it.scan({ ahead: 25 * hour });
      expect(it.comments(issueOf(it)).map(({ id }) => id)).toEqual([comment.id]);
    });
  });
});
