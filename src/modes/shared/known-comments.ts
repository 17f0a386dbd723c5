import type { Comment, Issue } from '../../core/repository.ts';
import type { Context } from './context.ts';
import { onceDone } from '../../core/once.ts';

/** The comments of each conversation, read once, with what this run has written there since. */
export class KnownComments {
  readonly #read = new Map<string, Promise<readonly Comment[]>>();
  readonly #placeOf = new Map<number, number>();

  /** The same context, whose comments are read once. */
  around<T extends Pick<Context, 'github' | 'githubWriter'>>(context: T): T {
    const { github, githubWriter: writer } = context;
    return {
      ...context,
      github: { ...github, listComments: (number: number) => this.#list(github, number) },
      githubWriter: {
        ...writer,
        createComment: async (number: number, body: string) => {
          const comment = await writer.createComment(number, body);
          this.#placeOf.set(comment.id, number);
          await this.#change(comment.id, (comments) => [...comments, comment]);
          return comment;
        },
        updateComment: async (id: number, body: string) => {
          await writer.updateComment(id, body);
          await this.#change(id, (comments) => comments.map((one) => (one.id === id ? { ...one, body } : one)));
        },
        deleteComment: async (id: number) => {
          await writer.deleteComment(id);
          await this.#change(id, (comments) => comments.filter((one) => one.id !== id));
        },
      },
    };
  }

  /** Somebody else has written there. */
  forget(number: number): void {
    this.#read.delete(String(number));
  }

  /** Whether somebody else has written there, or deleted something; what nobody read cannot be out of date. */
  async isBehind({ number, commentCount }: Pick<Issue, 'number' | 'commentCount'>): Promise<boolean> {
    const known = this.#read.get(String(number));
    return known !== undefined && (await known).length !== commentCount;
  }

  async #list(github: Context['github'], number: number): Promise<readonly Comment[]> {
    const comments = await onceDone(this.#read, String(number), () => github.listComments(number));
    for (const { id } of comments) this.#placeOf.set(id, number);
    return comments;
  }

  async #change(id: number, change: (comments: readonly Comment[]) => readonly Comment[]): Promise<void> {
    const key = String(this.#placeOf.get(id));
    const known = this.#read.get(key);
    if (known !== undefined) this.#read.set(key, Promise.resolve(change(await known)));
  }
}
