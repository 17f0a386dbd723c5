/** An issue as GitHub's REST API shows it. */
export function issuePayload(number: number, change: Readonly<Record<string, unknown>> = {}): object {
  return {
    number,
    title: `Issue ${number}`,
    body: 'text',
    state: 'open',
    state_reason: null,
    labels: [{ name: 'acm-email-to-dns' }],
    user: { login: 'github-actions[bot]', type: 'Bot' },
    assignees: [{ login: 'octocat' }],
    html_url: `https://github.com/my-org/certificates/issues/${number}`,
    created_at: '2026-11-01T00:00:00Z',
    updated_at: '2026-11-04T00:00:00Z',
    closed_at: null,
    ...change,
  };
}

/** A pull request as GitHub's REST API shows it. */
export function pullPayload(number: number, change: Readonly<Record<string, unknown>> = {}): object {
  return {
    number,
    title: `Pull request ${number}`,
    body: null,
    state: 'open',
    merge_commit_sha: 'f'.repeat(40),
    merged_at: null,
    created_at: '2026-11-01T00:00:00Z',
    base: { ref: 'main', sha: 'a'.repeat(40) },
    head: { ref: 'feature', sha: 'b'.repeat(40), repo: { full_name: 'my-org/certificates' } },
    labels: [{ name: 'acm-swap' }],
    user: { login: 'octocat', type: 'User' },
    auto_merge: null,
    html_url: `https://github.com/my-org/certificates/pull/${number}`,
    ...change,
  };
}

/** A commit as GitHub's REST API shows it. */
export function commitPayload(sha: string): object {
  return {
    sha,
    author: { login: 'octocat' },
    committer: { login: 'web-flow' },
    commit: { author: { date: '2026-11-01T00:00:00Z' }, committer: { date: '2026-11-02T00:00:00Z' } },
  };
}
