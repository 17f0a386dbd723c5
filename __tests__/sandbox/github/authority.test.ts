import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startGitHub, type SandboxGitHub } from '../../../sandbox/github/server.ts';

interface Listed {
  readonly status: number;
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly next: string | undefined;
}

describe('what the local GitHub says of who did what when', () => {
  let github: SandboxGitHub;
  beforeEach(async () => {
    github = await startGitHub();
    github.addPerson('octocat', 'admin');
    github.addPerson('triager', 'triage');
  });
  afterEach(() => github.close());

  async function list(path: string): Promise<Listed> {
    const address = path.startsWith('http') ? path : `${github.apiUrl}/repos/my-org/certificates/${path}`;
    const response = await fetch(address, { headers: { authorization: `token ${github.botToken}` } });
    const next = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
    return { status: response.status, items: (await response.json()) as Listed['items'], next };
  }

  const push = (branch: string, text: string, at?: Date): Promise<string> =>
    github.as('octocat').commitFile({ branch, path: 'a.txt', text, message: text, ...(at && { at }) });

  test('a push is dated by its own clock, whatever date the commit carries', async () => {
    await github.as('octocat').createBranch('plan');
    github.pass(90);
    const before = Date.now();
    const sha = await push('plan', 'one', new Date(0));
    const { items } = await list('activity?ref=plan');
    expect(items).toMatchObject([
      { after: sha, ref: 'refs/heads/plan', activity_type: 'push', actor: { login: 'octocat' } },
      { before: '0'.repeat(40), activity_type: 'branch_creation' },
    ]);
    expect(Date.parse(String(items[0]?.['timestamp']))).toBeGreaterThan(before + 89 * 60_000);
    expect(github.violations).toEqual([]);
  });

  test('activity is filtered by kind, actor and age, and paged by cursors', async () => {
    await github.as('octocat').createBranch('plan');
    for (const text of ['one', 'two', 'three']) await push('plan', text);
    const first = await list('activity?ref=refs/heads/plan&per_page=3');
    expect(first.items).toHaveLength(3);
    const second = await list(first.next ?? '');
    expect(second.items).toMatchObject([{ activity_type: 'branch_creation' }]);
    expect(second.next).toBeUndefined();
    expect((await list('activity?activity_type=force_push')).items).toEqual([]);
    expect((await list('activity?actor=triager')).items).toEqual([]);
    github.pass(3 * 24 * 60);
    expect((await list('activity?time_period=day')).items).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  test('a deleted branch keeps its activity, and a forced push gives reviews the new head', async () => {
    const person = github.as('octocat');
    await person.createBranch('plan');
    const first = await push('plan', 'one');
    const number = await person.openPullRequest({ title: 'Plan', head: 'plan' });
    github.as('triager').review(number, 'APPROVED');
    const second = await push('side', 'two');
    await person.forcePush('plan', second);
    expect((await list(`pulls/${number}/reviews`)).items).toMatchObject([{ state: 'APPROVED', commit_id: second }]);
    await person.deleteBranch('plan');
    // What GitHub finds by the name of a branch that is gone is not documented; here it finds nothing.
    expect((await list('activity?ref=plan')).items).toEqual([]);
    const kinds = (await list('activity')).items
      .filter((entry) => entry['ref'] === 'refs/heads/plan')
      .map((entry) => entry['activity_type']);
    expect(kinds).toEqual(['branch_deletion', 'force_push', 'push', 'branch_creation']);
    expect((await list('activity')).items.map((entry) => entry['after'])).toContain(first);
    expect(github.violations).toEqual([]);
  });

  test('another base is an event of the pull request, and a renamed one takes open pull requests along', async () => {
    const person = github.as('octocat');
    await person.createBranch('other');
    await person.createBranch('plan');
    await push('plan', 'one');
    const number = await person.openPullRequest({ title: 'Plan', head: 'plan', base: 'other' });
    await person.changeBase(number, 'main');
    await person.renameBranch('main', 'trunk');
    const { items } = await list(`issues/${number}/events`);
    expect(items.map(({ event }) => event)).toEqual(['base_ref_changed', 'automatic_base_change_succeeded']);
    expect(github.issue(number)?.pull?.baseRef).toBe('trunk');
    expect(github.state.defaultBranch).toBe('trunk');
  });

  test('a label through an app names both, and a renamed label keeps its spelling', async () => {
    const number = github.as('octocat').openIssue('Issue', '', ['acm-pause']);
    github.as('octocat').renameLabel('acm-pause', 'ACM-Pause');
    github.as('triager').removeLabel(number, 'acm-pause');
    github.as('triager').addLabel(number, 'acm-pause', undefined, 'release-bot');
    const { items } = await list(`issues/${number}/events`);
    expect(items.at(-1)).toMatchObject({
      ...{ event: 'labeled', label: { name: 'ACM-Pause' }, actor: { login: 'triager' } },
      performed_via_github_app: { slug: 'release-bot' },
    });
    expect((await list('issues?labels=acm-pause')).items).toHaveLength(1);
  });

  test('the events of all issues are one list, the newest first, each with its issue', async () => {
    const first = github.as('octocat').openIssue('One', '', ['acm-pause']);
    github.pass(1);
    const second = github.as('octocat').openIssue('Two', '', ['acm-hold']);
    github.pass(1);
    github.as('triager').removeLabel(first, 'acm-pause');
    const { items } = await list('issues/events?per_page=2');
    expect(items).toMatchObject([
      { event: 'unlabeled', issue: { number: first } },
      { event: 'labeled', issue: { number: second } },
    ]);
    expect(github.violations).toEqual([]);
  });

  test('two commits are compared by what one has that the other has not', async () => {
    await github.as('octocat').createBranch('plan');
    const sha = await push('plan', 'one');
    const compare = async (range: string): Promise<unknown> => (await list(`compare/${range}`)).items;
    expect(await compare(`main...${sha}`)).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0 });
    expect(await compare(`${sha}...main`)).toMatchObject({ status: 'behind', ahead_by: 0, behind_by: 1 });
    expect(github.violations).toEqual([]);
  });
});
