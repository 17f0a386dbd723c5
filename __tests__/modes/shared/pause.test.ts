import { beforeEach, describe, expect, test } from '@jest/globals';
import { UpstreamError } from '../../../src/core/errors.ts';
import { pauseReader } from '../../../src/modes/gates/pause.ts';
import type { GitHubReader } from '../../../src/ports/github.ts';
import { FakeGitHub } from '../fake-github.ts';

describe('a pause among more issues than can be asked one by one', () => {
  let github: FakeGitHub;
  let askedAlone: number;
  beforeEach(async () => {
    github = new FakeGitHub();
    github.roles.set('octocat', 'write').set('triager', 'triage');
    askedAlone = 0;
    for (let count = 0; count < 130; count += 1) {
      await github.writer.createIssue({ title: 'Certificate', body: '', labels: [], assignees: [] });
    }
    github.setLabel('octocat', 7, 'acm-pause');
  });

  function read(refused?: keyof GitHubReader) {
    const details = { service: 'github', operation: '', code: '422', kind: 'other' } as const;
    const refuse = (): Promise<never> => Promise.reject(new UpstreamError('no such page', details, undefined));
    const reader: GitHubReader = {
      ...github.reader,
      listIssueEvents: (number) => {
        askedAlone += 1;
        return github.reader.listIssueEvents(number);
      },
      ...(refused && { [refused]: refuse }),
    };
    const require = { labelBy: 'write', apps: [], approvals: 0 } as const;
    const config = { pullRequests: { require } } as unknown as Parameters<typeof pauseReader>[0]['config'];
    const clock = { now: () => github.now, sleep: () => Promise.resolve() };
    return pauseReader({ github: reader, config, clock }, new Set([github.bot]))();
  }

  /** What happens to all other issues later, so that the one that was paused is the one that was changed first. */
  function pass(): void {
    github.now = github.now.add({ hours: 1 });
    for (const { number } of github.issues.values()) {
      if (number !== 7) github.setLabel(github.bot, number, 'acm:waiting-for-dns');
    }
  }

  test.each<[string, keyof GitHubReader | undefined]>([
    ['', undefined],
    [', where GitHub does not list the events of all', 'listEventsSince'],
  ])('holds after somebody below the role took it off%s', async (_what, refused) => {
    github.takeLabel('triager', 7, 'acm-pause');
    pass();
    expect(await read(refused)).toEqual({ value: { issue: 7, endedBy: { how: 'taken-off', login: 'triager' } } });
    expect(askedAlone).toBe(refused === undefined ? 0 : 130);
  });

  test('ends when somebody with the role takes it off', async () => {
    github.takeLabel('triager', 7, 'acm-pause');
    github.setLabel('triager', 7, 'acm-pause');
    github.takeLabel('octocat', 7, 'acm-pause');
    pass();
    expect(await read()).toEqual({ value: undefined });
  });
});
