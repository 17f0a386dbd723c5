import { withAbsoluteLinks, withRelativeLinks } from '../../core/documents.ts';
import type { GitHubWriter } from '../../ports/github.ts';

/** A writer whose texts link to the documentation under `base`; what it hands back is as the texts were given. */
export function withDocuments(writer: GitHubWriter, base: string): GitHubWriter {
  const absolute = <T extends { readonly body?: string }>(change: T): T =>
    change.body === undefined ? change : { ...change, body: withAbsoluteLinks(change.body, base) };
  const relative = <T extends { readonly body: string }>(written: T): T => ({
    ...written,
    body: withRelativeLinks(written.body),
  });
  return {
    ...writer,
    createIssue: async (issue) => relative(await writer.createIssue(absolute(issue))),
    updateIssue: (number, change) => writer.updateIssue(number, absolute(change)),
    createComment: async (number, body) => relative(await writer.createComment(number, withAbsoluteLinks(body, base))),
    updateComment: (id, body) => writer.updateComment(id, withAbsoluteLinks(body, base)),
    createPullRequest: async (request) => relative(await writer.createPullRequest(absolute(request))),
    updatePullRequest: (number, change) => writer.updatePullRequest(number, absolute(change)),
    setStatus: (sha, status) =>
      writer.setStatus(sha, {
        ...status,
        targetUrl: status.targetUrl?.startsWith('docs/') === true ? `${base}/${status.targetUrl}` : status.targetUrl,
      }),
  };
}
