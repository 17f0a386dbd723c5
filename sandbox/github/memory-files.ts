import { posix } from 'node:path';
import type { PromiseFsClient } from 'isomorphic-git';

interface Entry {
  readonly kind: 'file' | 'folder';
  readonly bytes: Buffer;
}

function fileError(code: 'ENOENT' | 'ENOTDIR' | 'EEXIST', path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

/** A file system in memory, as far as a bare git repository needs one: nothing to clean up, and no disk to wait for. */
export function createMemoryFiles(): PromiseFsClient {
  const entries = new Map<string, Entry>([['/', { kind: 'folder', bytes: Buffer.alloc(0) }]]);
  const find = (path: string): Entry => {
    const entry = entries.get(posix.normalize(path));
    if (entry === undefined) throw fileError('ENOENT', path);
    return entry;
  };
  const stat = (path: string): Promise<object> => {
    const { kind, bytes } = find(path);
    return Promise.resolve({
      ...{ mode: kind === 'file' ? 0o100644 : 0o040000, size: bytes.length, ino: 0, uid: 1, gid: 1, dev: 1 },
      ...{ ctimeMs: 0, mtimeMs: 0, type: kind === 'file' ? 'file' : 'dir' },
      isFile: () => kind === 'file',
      isDirectory: () => kind === 'folder',
      isSymbolicLink: () => false,
    });
  };
  const remove = (path: string): Promise<void> => {
    find(path);
    entries.delete(posix.normalize(path));
    return Promise.resolve();
  };
  const files = {
    async readFile(path: string, options?: string | { readonly encoding?: string }): Promise<Buffer | string> {
      const { kind, bytes } = await Promise.resolve(find(path));
      if (kind === 'folder') throw fileError('ENOTDIR', path);
      const encoding = typeof options === 'string' ? options : options?.encoding;
      return encoding === undefined ? bytes : bytes.toString('utf8');
    },
    async writeFile(path: string, data: string | Uint8Array): Promise<void> {
      await Promise.resolve(find(posix.dirname(path)));
      entries.set(posix.normalize(path), { kind: 'file', bytes: Buffer.from(data) });
    },
    async mkdir(path: string): Promise<void> {
      await Promise.resolve(find(posix.dirname(path)));
      if (entries.has(posix.normalize(path))) throw fileError('EEXIST', path);
      entries.set(posix.normalize(path), { kind: 'folder', bytes: Buffer.alloc(0) });
    },
    async readdir(path: string): Promise<string[]> {
      const { kind } = await Promise.resolve(find(path));
      if (kind === 'file') throw fileError('ENOTDIR', path);
      const folder = posix.normalize(path);
      return [...entries.keys()]
        .filter((key) => key !== '/' && posix.dirname(key) === folder)
        .map((key) => posix.basename(key));
    },
    async rmdir(path: string): Promise<void> {
      await remove(path);
    },
    unlink: async (path: string) => remove(path),
    stat: async (path: string) => stat(path),
    lstat: async (path: string) => stat(path),
    readlink: (path: string) => Promise.reject(fileError('ENOENT', path)),
    symlink: (path: string) => Promise.reject(fileError('ENOENT', path)),
  };
  return { promises: files };
}
