import type { GitHubWriter } from '../../ports/github.ts';
import type { Logger } from '../../ports/runtime.ts';

/** The same writer, whose new issues and pull requests the log names, a line each. */
export function withLogLines(writer: GitHubWriter, log: Pick<Logger, 'info'>): GitHubWriter {
  return {
    ...writer,
    async createIssue(issue) {
      const opened = await writer.createIssue(issue);
      log.info(`Opened issue #${String(opened.number)}: ${opened.url}`);
      return opened;
    },
    async createPullRequest(request) {
      const opened = await writer.createPullRequest(request);
      log.info(`Opened pull request #${String(opened.number)}: ${opened.url}`);
      return opened;
    },
  };
}
