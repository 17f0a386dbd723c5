import { UserError } from '../../core/errors.ts';
import type { GitHubReader, GitHubWriter } from '../../ports/github.ts';
import { createClient } from './client/client.ts';
import type { ClientOptions, RequestQuota } from './client/client.ts';
import type { RepositoryName } from './contents.ts';
import { createReader } from './reader.ts';
import { askViewerLogin, graphqlUrlBeside } from './viewer.ts';
import { createWriter } from './writer.ts';

/** What the GitHub adapter is made from; the clock's `now` and `sleep` are among it. */
export interface GitHubOptions extends ClientOptions {
  /** `owner/name`, as in `GITHUB_REPOSITORY`. */
  readonly repository: string;
  /** As in `GITHUB_GRAPHQL_URL`; found beside `apiUrl` when absent. */
  readonly graphqlUrl?: string;
}

/** One repository at GitHub. A dry run makes no writer and so cannot write. */
export interface GitHubAccess {
  readonly reader: GitHubReader;
  readonly createWriter: () => GitHubWriter;
}

/** Opens a repository over one client, whose pacing and rate limits reader and writer share. Sends nothing by itself. */
export function createGitHub(options: GitHubOptions): GitHubAccess {
  const { token, apiUrl, logger } = options;
  const name = parseRepository(options.repository);
  const quota: RequestQuota = { left: undefined };
  const client = createClient(options, quota);
  const graphqlUrl = options.graphqlUrl ?? graphqlUrlBeside(apiUrl);
  const askViewer = (): Promise<string | undefined> => askViewerLogin(client, graphqlUrl, token, logger);
  return {
    reader: { ...createReader(client, name, logger, askViewer), requestsLeft: () => quota.left },
    createWriter: () => createWriter(client, name, logger),
  };
}

function parseRepository(repository: string): RepositoryName {
  const [owner, repo, ...rest] = repository.split('/');
  if (owner === undefined || owner === '' || repo === undefined || repo === '' || rest.length > 0) {
    throw new UserError(`GITHUB_REPOSITORY is "${repository}"; it must be of the form owner/name.`);
  }
  return { owner, repo };
}
