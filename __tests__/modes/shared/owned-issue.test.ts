import { afterEach, expect, test } from '@jest/globals';
import { openOwnedIssue } from '../../../src/modes/shared/owned-issue.ts';
import { account, startWorld, type World } from '../world.ts';

type NewIssue = Parameters<World['github']['writer']['createIssue']>[0];

let world: World | undefined;
afterEach(() => world?.close());

test('an owner whom GitHub does not assign is a warning with file, line and account', async () => {
  world = await startWorld();
  const context = world.context();
  const writer = {
    ...context.githubWriter,
    createIssue: async (issue: NewIssue) => ({
      ...(await context.githubWriter.createIssue(issue)),
      assignees: ['Hubot'],
    }),
  };
  const issue = { title: 'T', body: 'B', labels: [], account, owners: ['octocat', 'hubot', 'my-org/dns'] };
  await openOwnedIssue({ ...context, githubWriter: writer }, issue);
  expect(world.log).toEqual([
    expect.stringMatching(
      /^\.github\/acm-email-to-dns\.yml:2: GitHub does not let octocat, an owner for account 111122223333/,
    ),
  ]);
});
