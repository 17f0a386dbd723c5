/** What was asked of GitHub. */
export interface GitHubRequest {
  readonly method: string;
  /** Route template or path, without host and query. */
  readonly path: string;
  /** The path with what its template stands for, as messages name it. */
  readonly shown: string;
  readonly isRead: boolean;
}

/** What Octokit throws for an HTTP answer of 400 and up, and, without a response, for a broken connection. */
export interface HttpFailure extends Error {
  status: number;
  readonly response?: {
    readonly headers: Readonly<Record<string, string | number | undefined>>;
    readonly data: unknown;
  };
}
