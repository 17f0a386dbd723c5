import type { Tag } from '@aws-sdk/client-sts';

/** Longest value of a session tag (STS API reference, `Tag`). */
const LONGEST = 256;

/** What a session works for. */
export interface SessionPurpose {
  /** `owner/name`. */
  readonly repository: string;
  /** The workflow run's id. */
  readonly runId: string;
  readonly pullRequest: number | undefined;
}

/**
 * The tags of a session in an account behind a hub: policies there can ask for them (`aws:PrincipalTag/Repository`).
 * They are not transitive: the session policy lets nobody assume a further role with that session.
 */
export function sessionTags({ repository, runId, pullRequest }: SessionPurpose): Tag[] {
  const tags = { Repository: repository, RunId: runId, PullRequest: pullRequest?.toString() ?? '' };
  return Object.entries(tags)
    .filter(([, value]) => value !== '')
    .map(([Key, value]) => ({ Key, Value: value.replaceAll(/[^\w.:/=+@ -]/g, '-').slice(0, LONGEST) }));
}
