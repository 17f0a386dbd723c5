import git from 'isomorphic-git';
import { createMemoryFiles } from './memory-files.ts';

/** Who made a commit, when (seconds since 1970). */
export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly timestamp: number;
}

/** A commit as git stores it. */
export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
}

/** A file in a tree. */
export interface TreeFile {
  readonly sha: string;
  /** As git writes it, such as `100644`. */
  readonly mode: string;
}

/** Files of a tree by path, folders left out. */
export type Files = ReadonlyMap<string, TreeFile>;

const gitdir = '/repository.git';
const fullSha = /^[0-9a-f]{40}$/;

function toGitSignature(signature: Signature): Signature & { timezoneOffset: number } {
  return { ...signature, timezoneOffset: 0 };
}

/** A real bare git repository in memory. Forks share its objects, as on GitHub; their branches have their own refs. */
export class GitStore {
  private readonly fs = createMemoryFiles();
  private readonly cache = {};
  private readonly commits = new Map<string, Commit>();
  private readonly trees = new Map<string, Files>();

  private get place(): { fs: ReturnType<typeof createMemoryFiles>; gitdir: string; cache: object } {
    return { fs: this.fs, gitdir, cache: this.cache };
  }

  static async create(defaultBranch: string): Promise<GitStore> {
    const store = new GitStore();
    await git.init({ ...store.place, bare: true, defaultBranch });
    return store;
  }

  /** The commit that a full ref name points to. */
  async readRef(ref: string): Promise<string | undefined> {
    try {
      return await git.resolveRef({ ...this.place, ref });
    } catch (error) {
      if (error instanceof git.Errors.NotFoundError) return undefined;
      throw error;
    }
  }

  async writeRef(ref: string, sha: string): Promise<void> {
    await git.writeRef({ ...this.place, ref, value: sha, force: true });
  }

  async deleteRef(ref: string): Promise<void> {
    await git.deleteRef({ ...this.place, ref });
  }

  /** Full names of the refs below a prefix such as `refs/heads`, sorted. */
  async listRefs(prefix: string): Promise<readonly string[]> {
    const names = await git.listRefs({ ...this.place, filepath: prefix });
    return names.map((name) => `${prefix}/${name}`).sort();
  }

  /** Finds a commit by full sha, full ref, `heads/x` or branch name. */
  async resolve(name: string): Promise<string | undefined> {
    if (fullSha.test(name)) return (await this.readCommit(name)) && name;
    for (const ref of [name, `refs/${name}`, `refs/heads/${name}`]) {
      const sha = ref.startsWith('refs/') ? await this.readRef(ref) : undefined;
      if (sha !== undefined) return sha;
    }
    return undefined;
  }

  async readCommit(sha: string): Promise<Commit | undefined> {
    const known = this.commits.get(sha);
    if (known !== undefined) return known;
    try {
      const { commit } = await git.readCommit({ ...this.place, oid: sha });
      const { author, committer, message, tree, parent: parents } = commit;
      const read: Commit = { sha, tree, parents, message: message.replace(/\n$/, ''), author, committer };
      this.commits.set(sha, read);
      return read;
    } catch {
      return undefined;
    }
  }

  /** As `readCommit`; throws where the repository has no such commit. */
  async commit(sha: string): Promise<Commit> {
    const commit = await this.readCommit(sha);
    if (commit === undefined) throw new Error(`The sandbox's repository has no commit ${sha}.`);
    return commit;
  }

  async writeCommit(commit: Omit<Commit, 'sha'>): Promise<string> {
    const { message, tree, parents, author, committer } = commit;
    return git.writeCommit({
      ...this.place,
      commit: {
        ...{ message, tree, parent: [...parents] },
        ...{ author: toGitSignature(author), committer: toGitSignature(committer) },
      },
    });
  }

  async writeBlob(bytes: Uint8Array): Promise<string> {
    return git.writeBlob({ ...this.place, blob: bytes });
  }

  async readBlob(sha: string): Promise<Buffer | undefined> {
    try {
      return Buffer.from((await git.readBlob({ ...this.place, oid: sha })).blob);
    } catch {
      return undefined;
    }
  }

  /** All files of a tree or of a commit's tree; `undefined` when there is no such object. */
  async files(treeOrCommit: string): Promise<Files | undefined> {
    const tree = (await this.readCommit(treeOrCommit))?.tree ?? treeOrCommit;
    const known = this.trees.get(tree);
    if (known !== undefined) return known;
    const files = new Map<string, TreeFile>();
    try {
      await this.collect(tree, '', files);
    } catch {
      return undefined;
    }
    this.trees.set(tree, files);
    return files;
  }

  private async collect(tree: string, prefix: string, files: Map<string, TreeFile>): Promise<void> {
    for (const entry of (await git.readTree({ ...this.place, oid: tree })).tree) {
      if (entry.type === 'tree') await this.collect(entry.oid, `${prefix}${entry.path}/`, files);
      else files.set(`${prefix}${entry.path}`, { sha: entry.oid, mode: entry.mode });
    }
  }

  /** Writes a tree with its subtrees from files by path. */
  async writeTree(files: Files): Promise<string> {
    const folders = new Map<string, Map<string, TreeFile>>();
    const entries: { path: string; mode: string; oid: string; type: 'blob' | 'tree' }[] = [];
    for (const [path, file] of files) {
      const slash = path.indexOf('/');
      if (slash === -1) entries.push({ path, mode: file.mode, oid: file.sha, type: 'blob' });
      else {
        const folder = path.slice(0, slash);
        folders.set(folder, (folders.get(folder) ?? new Map<string, TreeFile>()).set(path.slice(slash + 1), file));
      }
    }
    for (const [path, below] of folders) {
      entries.push({ path, mode: '040000', oid: await this.writeTree(below), type: 'tree' });
    }
    return git.writeTree({ ...this.place, tree: entries });
  }

  /** Merges two commits by git's three-way merge, line by line; the tree, or `undefined` on a conflict. */
  async mergeTrees(ours: string, theirs: string): Promise<string | undefined> {
    const { author, committer } = await this.commit(ours);
    try {
      const merged = await git.merge({
        ...this.place,
        ...{ ours, theirs, fastForward: false, noUpdateBranch: true, message: 'merge' },
        ...{ author: toGitSignature(author), committer: toGitSignature(committer) },
      });
      return merged.tree ?? (await this.commit(ours)).tree;
    } catch (error) {
      if (error instanceof git.Errors.MergeConflictError || error instanceof git.Errors.MergeNotSupportedError) {
        return undefined;
      }
      throw error;
    }
  }

  /** Applies what `from` → `to` changed on top of `onto`; the tree, or `undefined` on a conflict. */
  async applyChange(from: string, to: string, onto: string): Promise<string | undefined> {
    const origin = await this.commit(from);
    const side = async (sha: string): Promise<string> =>
      this.writeCommit({ ...origin, tree: (await this.commit(sha)).tree, parents: [from], message: sha });
    return this.mergeTrees(await side(onto), await side(to));
  }

  /** A commit and everything it descends from, nearest first. */
  async ancestors(sha: string): Promise<ReadonlySet<string>> {
    const seen = new Set<string>([sha]);
    for (const commit of seen) for (const parent of (await this.commit(commit)).parents) seen.add(parent);
    return seen;
  }

  /** Commits that `head` has and `base` has not, oldest first. */
  async commitsBetween(base: string, head: string): Promise<readonly Commit[]> {
    const behind = await this.ancestors(base);
    const ahead = [...(await this.ancestors(head))].filter((sha) => !behind.has(sha)).reverse();
    return Promise.all(ahead.map(async (sha) => this.commit(sha)));
  }

  async mergeBase(one: string, other: string): Promise<string | undefined> {
    const bases = (await git.findMergeBase({ ...this.place, oids: [one, other] })) as readonly string[];
    return bases[0];
  }
}
