/** What a token needs for a request, in the words of a workflow's `permissions:`. */
interface PermissionRule {
  readonly path: RegExp;
  readonly permission: string;
}

/** First match wins: `/commits/{ref}/status` is about statuses, other commits are contents. */
const RULES: readonly PermissionRule[] = [
  { path: /\/statuses(\/|$)|\/commits\/[^/]+\/status(es)?$/, permission: 'statuses' },
  { path: /\/pulls(\/|$)/, permission: 'pull-requests' },
  { path: /\/(issues|labels)(\/|$)/, permission: 'issues' },
  { path: /\/(contents|git|commits|compare|branches)(\/|$)/, permission: 'contents' },
];

/**
 * The permission that a request needs, such as `issues: write`.
 * @param accepted the answer's `X-Accepted-GitHub-Permissions` header (`issues=write; pull_requests=write`: either),
 *   which GitHub sends with a refusal; it beats what the path suggests.
 */
export function neededPermission(method: string, path: string, accepted: string | undefined): string {
  const fromHeader = (accepted ?? '')
    .split(';')
    .map((alternative) => alternative.trim().replaceAll('=', ': ').replaceAll('_', '-').replaceAll(',', ' and '))
    .filter((alternative) => alternative !== '');
  if (fromHeader.length > 0) return fromHeader.join(' or ');
  // Owner and repository may themselves be called "issues".
  const within = path.replace(/^\/repos\/[^/]+\/[^/]+/, '');
  const rule = RULES.find((candidate) => candidate.path.test(within));
  const level = method === 'GET' ? 'read' : 'write';
  const needed = `${rule?.permission ?? 'metadata'}: ${level}`;
  return ofEither.test(within) ? `${needed}, or on a pull request pull-requests: ${level}` : needed;
}

/** Comments and labels of issues, which pull requests have as well. */
const ofEither = /\/issues\/(?:comments\/|[^/]+\/(?:comments|labels)(?:\/|$))/;
