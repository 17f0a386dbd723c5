/** What this job's OIDC token says of it, as far as trust policies ask. */
export interface TokenClaims {
  readonly subject: string;
  readonly audience: string;
  /** `owner/name`. */
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
  readonly ownerId: string | undefined;
}

/**
 * The subject with and without the immutable ids (`repo:O/R:…` and `repo:O@1/R@2:…`): repositories made, renamed or
 * transferred since 2026-07-15 have ids in it, older ones by choice (GitHub Docs, "OpenID Connect reference"). The one
 * that the token carries stands first; the other is missing where the token does not tell the ids.
 */
export function subjectForms(claims: TokenClaims): readonly string[] {
  const { subject, repository, repositoryId, ownerId } = claims;
  const [owner, name] = (repository ?? '').split('/');
  if (owner === undefined || name === undefined) return [subject];
  const plain = `repo:${owner}/${name}:`;
  const withIds =
    ownerId === undefined || repositoryId === undefined
      ? undefined
      : `repo:${owner}@${ownerId}/${name}@${repositoryId}:`;
  if (withIds === undefined) return [subject];
  if (subject.startsWith(plain)) return [subject, withIds + subject.slice(plain.length)];
  if (subject.startsWith(withIds)) return [subject, plain + subject.slice(withIds.length)];
  return [subject];
}

/** The trust policy that takes this job's token, for a role in an account. `provider`: the issuer's host. */
export function trustPolicy(
  claims: TokenClaims,
  place: { readonly partition: string; readonly account: string; readonly provider: string },
): string {
  const { partition, account, provider } = place;
  const forms = subjectForms(claims);
  return JSON.stringify(
    {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: {
              [`${provider}:aud`]: claims.audience,
              [`${provider}:sub`]: forms.length === 1 ? forms[0] : forms,
            },
          },
        },
      ],
    },
    undefined,
    2,
  );
}
