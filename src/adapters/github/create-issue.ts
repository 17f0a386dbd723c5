import type { Client } from './client/octokit.ts';
import { isOwnLabel } from '../../core/issue/labels.ts';
import type { GitHubWriter } from '../../ports/github.ts';
import type { Issue } from '../../core/repository.ts';
import type { Logger } from '../../ports/runtime.ts';

import { isRefusal, together } from './client/together.ts';
import type { RepositoryName } from './contents.ts';
import { toIssue } from './payloads.ts';

/** What an issue is opened with. */
type NewIssue = Parameters<GitHubWriter['createIssue']>[0];

/**
 * Opens an issue. GitHub refuses all of it (422) when one assignee or label cannot be set, after which nothing was
 * written: then the issue is opened with our own labels alone, by which it is found again, and each of the others is set
 * on its own. One that is refused costs a warning.
 */
export async function createIssue(
  issues: Client['rest']['issues'],
  name: RepositoryName,
  { title, body, labels, assignees }: NewIssue,
  logger: Logger,
): Promise<Issue> {
  const request = { ...name, title, body };
  const own = labels.filter(isOwnLabel);
  try {
    const people = assignees.length === 0 ? {} : { assignees: [...assignees] };
    return toIssue((await issues.create({ ...request, labels: [...labels], ...people })).data);
  } catch (error) {
    if (!isRefusal(error) || assignees.length + labels.length === own.length) throw error;
  }
  const opened = toIssue((await issues.create({ ...request, labels: own })).data);
  const target = { ...name, issue_number: opened.number };
  await together(
    labels.filter((label) => !isOwnLabel(label)),
    (some) => issues.addLabels({ ...target, labels: [...some] }),
    (label) => {
      logger.warning(`GitHub does not take label ${label}. Correct issues.labels in the config file.`);
    },
  );
  const assigned: string[] = [];
  await together(
    assignees,
    async (some) => {
      // An update names all of them.
      await issues.update({ ...target, assignees: [...assigned, ...some] });
      assigned.push(...some);
    },
    // Whoever asked sees it by the answer, and knows whose issue it is.
    (login) => {
      logger.debug(`GitHub does not let ${login} be assigned to issues here.`);
    },
  );
  return { ...opened, labels, assignees: assigned };
}
