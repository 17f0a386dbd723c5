/**
 * Foreign words without the tokens that they repeat: the header and parameter `X-Amz-Security-Token` in what AWS says a
 * request should have been signed for ("Troubleshoot SigV4 signing", IAM User Guide), a JWT, the
 * password of a proxy, and GitHub's own tokens by
 * their prefixes ("About authentication to GitHub"). The job log is masked; issues and reports are not.
 */
export function withoutTokens(text: string): string {
  return text
    .replaceAll(/(x-amz-security-token\s*[:=]\s*)[^\s&'"]+/gi, '$1(secret)')
    .replaceAll(/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, '(secret)')
    .replaceAll(/(\w:\/\/)[^\s@/]+@/g, '$1(secret)@')
    .replaceAll(/\b(?:gh[oprsu]|github_pat)_\w{16,}/g, '(secret)');
}
