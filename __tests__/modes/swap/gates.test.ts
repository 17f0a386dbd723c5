import { beforeEach, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../../src/config/load.ts';
import { UpstreamError } from '../../../src/core/errors.ts';
import { firstRejection } from '../../../src/core/swap/policy/policy.ts';
import { known } from '../../../src/core/swap/policy/value.ts';
import { pauseReader } from '../../../src/modes/gates/pause.ts';
import { readGates } from '../../../src/modes/gates/gates.ts';
import { Rechecks } from '../../../src/modes/gates/rechecks.ts';
import { KnownComments } from '../../../src/modes/shared/known-comments.ts';
import type { GitHubReader } from '../../../src/ports/github.ts';
import type { Purpose } from '../../../src/core/swap/policy/check.ts';
import { FakeGitHub } from '../fake-github.ts';

const path = 'acm-migrations/111122223333/eu-west-1/shop.example.com-00000001.yml';

/* Whatever GitHub does not answer blocks: no gate and no brake is taken for open because it could not be read. */
describe('what GitHub does not answer', () => {
  let github: FakeGitHub;
  let number: number;
  beforeEach(async () => {
    github = new FakeGitHub();
    github.roles.set('octocat', 'write').set('reviewer', 'write');
    await github.writer.createBranch('plan', 'c0');
    github.commitFile('plan', path, 'plan');
    ({ number } = await github.writer.createPullRequest({ title: 'Swap', body: '', head: 'plan', base: 'main' }));
    github.setLabel('octocat', number, 'acm-swap');
    github.reviews.set(number, [
      {
        ...{ reviewer: { login: 'reviewer', isBot: false }, state: 'APPROVED' },
        ...{ commitSha: github.pullRequests.get(number)?.headSha ?? '', submittedAt: github.now },
      },
    ]);
    github.merge('octocat', number);
  });

  function contextWithout(call?: keyof GitHubReader) {
    const loaded = loadConfig(
      [
        'version: 1',
        'accounts: [{ id: "111122223333", regions: [eu-west-1] }]',
        'pull-requests: { require: { approvals: 1 } }',
      ].join('\n'),
    );
    if (loaded.kind === 'invalid') throw new Error(JSON.stringify(loaded.problems));
    const details = { service: 'github', operation: String(call), code: '500', kind: 'other' } as const;
    const broken = (): Promise<never> => Promise.reject(new UpstreamError('no answer', details, undefined));
    return {
      config: loaded.config,
      readConfigNow: () => Promise.resolve(loaded.config),
      clock: { now: () => github.now, sleep: () => Promise.resolve() },
      github: { ...github.reader, ...(call && { [call]: broken }) },
      repository: {
        ...{ fullName: 'my-org/certificates', defaultBranch: 'main', isPublic: false },
        htmlUrl: 'https://github.com/my-org/certificates',
      },
      run: {
        ...{ url: '', event: 'schedule', isDryRun: false, startedBy: 'octocat', isStartedByHand: false },
        workflow: 'acm-email-to-dns.yml',
        shard: undefined,
      },
    };
  }

  async function gates(call?: keyof GitHubReader): Promise<string | undefined> {
    const pullRequest = github.pullRequests.get(number);
    if (pullRequest === undefined) throw new Error('there is no pull request');
    const request = { purpose: 'swap', label: 'acm-swap', isByHand: false, trusted: new Set([github.bot]) } as const;
    const { readings } = await readGates(contextWithout(call), pullRequest, request);
    return firstRejection({ purpose: 'swap', moment: 'pull-request' }, readings)?.reason.code;
  }

  async function brake(call?: keyof GitHubReader, purpose: Purpose = 'swap'): Promise<string | undefined> {
    const sha = (await github.reader.readFile(path, 'main'))?.sha ?? '';
    const label = purpose === 'swap' ? 'acm-swap' : 'acm-rollback';
    const labelling = github.events.get(number)?.findLast((event) => event.label === label);
    const context = contextWithout(call);
    const readPause = pauseReader(context, new Set([github.bot]));
    // A person may have named it, so that it is in no list of those that carry the label.
    const listedBy = call === 'getIssue' ? 'another-label' : label;
    const rechecks = new Rechecks(context, { label: listedBy, comments: new KnownComments(), readPause });
    const updatedAt = github.pullRequests.get(number)?.updatedAt ?? github.now;
    const isTouched = call === 'listIssueEvents';
    const judgedAt = isTouched ? updatedAt.subtract({ seconds: 1 }) : updatedAt;
    rechecks.judged({ number, updatedAt: judgedAt }, { events: github.events.get(number) ?? [], labelling });
    if (call === 'readFile') github.commitFile('main', path, 'another plan');
    const [{ readings }, pause] = [await rechecks.ask(number, { path, sha }), await rechecks.pause(number)];
    const rules = known({ ...context.config.pullRequests.require, label });
    return firstRejection({ purpose, moment: 'write', isPartial: true }, { ...readings, rules, pause })?.reason.code;
  }

  test('shuts no gate and pulls no brake while all of it is answered', async () => {
    expect([await gates(), await brake()]).toEqual([undefined, undefined]);
  });

  test.each<[keyof GitHubReader, string]>([
    ['listIssueEvents', 'unverifiable'],
    ['listPullRequestCommits', 'unverifiable'],
    ['listReviews', 'unverifiable'],
    ['roleOf', 'unverifiable'],
    ['listBranchMoves', 'unverifiable'],
  ])('shuts the gates: %s', async (call, code) => {
    expect(await gates(call)).toBe(code);
  });

  test.each<keyof GitHubReader>(['getIssue', 'listIssueEvents', 'readFile', 'listFolder', 'listIssues'])(
    'pulls the brake before the next listener: %s',
    async (call) => {
      expect(await brake(call)).toBe('unverifiable');
    },
  );

  test.each<keyof GitHubReader>(['getIssue', 'listIssueEvents'])('pulls the brake of a rollback: %s', async (call) => {
    github.setLabel('octocat', number, 'acm-rollback');
    expect(await brake(undefined, 'rollback')).toBeUndefined();
    expect(await brake(call, 'rollback')).toBe('unverifiable');
  });

  test('keeps a role that is gone from counting: the reviewer and the label setter who lost access', async () => {
    github.roles.set('reviewer', 'read');
    expect(await gates()).toBe('approvals-missing');
    github.roles.delete('octocat');
    expect(await gates()).toBe('label-not-authorised');
  });
});
