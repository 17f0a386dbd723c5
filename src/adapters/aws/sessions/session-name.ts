/** Longest `RoleSessionName` (STS API reference, `AssumeRoleWithWebIdentity`). */
const LONGEST = 64;

/**
 * The `RoleSessionName` of a run's sessions, which CloudTrail shows: `acm-email-to-dns-<run id>`, and `-pr<number>`
 * when the session works for a pull request. Only characters of `[\w+=,.@-]`, at most 64.
 */
export function sessionName(runId: string, pullRequest: number | undefined): string {
  const suffix = pullRequest === undefined ? '' : `-pr${pullRequest}`;
  const name = `acm-email-to-dns-${runId}`.replaceAll(/[^\w+=,.@-]/g, '-');
  return `${name.slice(0, LONGEST - suffix.length)}${suffix}`;
}
