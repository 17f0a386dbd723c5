import type { Client } from './client/octokit.ts';
import { UpstreamError } from '../../core/errors.ts';
import type { RepositoryFile } from '../../core/repository.ts';

import { unlessMissing } from './client/missing.ts';

/** Owner and name, as every route wants them. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** A file at a branch, tag or commit; `undefined` when there is none or when the path is no file. */
export async function readFile(
  client: Client,
  name: RepositoryName,
  path: string,
  ref: string,
): Promise<RepositoryFile | undefined> {
  // Only the object form answers for files of more than 1 MB, then without content.
  const accept = 'application/vnd.github.object+json';
  const asked = client.rest.repos.getContent({ ...name, path, ref, headers: { accept } });
  const response = await unlessMissing(asked);
  if (response === undefined) return undefined;
  const { data } = response;
  if (Array.isArray(data) || data.type !== 'file') return undefined;
  if ('content' in data && data.encoding === 'base64' && (data.content !== '' || data.size === 0)) {
    return { text: decode(data.content), sha: data.sha };
  }
  return readBlob(client, name, path, data.sha);
}

async function readBlob(client: Client, name: RepositoryName, path: string, sha: string): Promise<RepositoryFile> {
  const { data } = await client.rest.git.getBlob({ ...name, file_sha: sha });
  if (data.encoding === 'base64') return { text: decode(data.content), sha };
  if (data.encoding === 'utf-8') return { text: data.content, sha };
  const operation = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
  throw new UpstreamError(
    `${path} cannot be read: GitHub sends it in the unknown encoding "${data.encoding}".`,
    { service: 'github', operation, code: data.encoding, kind: 'other' },
    undefined,
  );
}

function decode(content: string): string {
  return Buffer.from(content, 'base64').toString('utf8');
}
