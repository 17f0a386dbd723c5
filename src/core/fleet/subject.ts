/** What this job's OIDC token says of it, as far as trust policies ask. */
export interface TokenClaims {
  readonly subject: string;
  readonly audience: string;
  /** `owner/name`. */
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
  readonly ownerId: string | undefined;
  /** For example `refs/heads/main`. */
  readonly ref: string | undefined;
  readonly environment: string | undefined;
}

/** What a subject says of the job behind the repository: `ref:refs/heads/main`, `environment:prod` or `pull_request`. */
export type JobContext = string;

/** The repository's part of the subject, with and without the immutable ids, that of the token first. */
function prefixesOf({ subject, repository, repositoryId, ownerId }: TokenClaims): readonly string[] {
  const [owner, name] = (repository ?? '').split('/');
  if (owner === undefined || owner === '' || name === undefined) return [];
  const plain = `repo:${owner}/${name}:`;
  if (ownerId === undefined || repositoryId === undefined) return [plain];
  const withIds = `repo:${owner}@${ownerId}/${name}@${repositoryId}:`;
  return subject.startsWith(withIds) ? [withIds, plain] : [plain, withIds];
}

/** The job's part of the token's subject; `undefined` where an organisation made its own form. */
export function contextOf(claims: TokenClaims): JobContext | undefined {
  const prefix = prefixesOf(claims).find((each) => claims.subject.startsWith(each));
  return prefix === undefined ? undefined : claims.subject.slice(prefix.length);
}

/** The branch that the run is on, where the token tells one. */
export function branchOf({ ref, subject }: TokenClaims): string | undefined {
  return /(?:^|:)refs\/heads\/(.+)$/.exec(ref ?? subject)?.[1];
}

/**
 * The subject of another job of the repository in both forms (`repo:O/R:…` and `repo:O@1/R@2:…`): repositories made,
 * renamed or transferred since 2026-07-15 have ids in it, older ones by choice (GitHub Docs, "OpenID Connect
 * reference"). The form that the token has stands first; the other is missing where the token does not tell the ids. Of a
 * form that an organisation made its own only the branch is exchanged.
 */
export function subjectsFor(claims: TokenClaims, context: JobContext): readonly string[] {
  if (contextOf(claims) !== undefined) return prefixesOf(claims).map((prefix) => prefix + context);
  const ref = /refs\/heads\/.*$/.exec(context)?.[0];
  return [ref === undefined ? claims.subject : claims.subject.replace(/refs\/heads\/[^:]*/, () => ref)];
}

/** The token's own subject in both forms. */
export function subjectForms(claims: TokenClaims): readonly string[] {
  const context = contextOf(claims);
  return context === undefined ? [claims.subject] : subjectsFor(claims, context);
}
