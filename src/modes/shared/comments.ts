import { toRemember, hasNotified, type News, type NotifyingComment } from '../../core/issue/news.ts';
import { UpstreamError } from '../../core/errors.ts';
import type { Comment } from '../../core/repository.ts';
import { eventComment, rememberedIn } from '../../text/issue/events.ts';
import { markerKeys } from '../../text/markdown/marker-keys.ts';
import { readCommentMarkers } from '../../text/markdown/markdown.ts';
import { sameText } from '../../text/markdown/volatile.ts';
import { inOrder } from './concurrency.ts';
import type { Context } from './context.ts';
import { isTrusted } from './tracking.ts';

/** Comments of ours with a marker's value, the oldest first. Strangers' with the same marker do not count. */
export function findMarkedComments(
  comments: readonly Comment[],
  trusted: ReadonlySet<string>,
  key: string,
  value: string,
): readonly Comment[] {
  return comments
    .filter((comment) => isTrusted(trusted, comment.author) && readCommentMarkers(comment.body).get(key) === value)
    .sort((a, b) => a.id - b.id);
}

/**
 * Keeps one comment of a kind up to date in place: edits notify nobody, and nothing is written when nothing changed.
 * Returns whether it wrote.
 */
export async function saveStickyComment(
  context: Context,
  trusted: ReadonlySet<string>,
  target: { readonly number: number; readonly kind: string; readonly body: string },
): Promise<boolean> {
  const find = async (): Promise<readonly Comment[]> =>
    findMarkedComments(await context.github.listComments(target.number), trusted, markerKeys.comment, target.kind);
  let existing = await find();
  const isNew = existing.length === 0;
  if (isNew) {
    await context.githubWriter.createComment(target.number, target.body);
    existing = context.run.isDryRun ? [] : await find();
  }
  const [oldest, ...others] = existing;
  if (oldest === undefined) return isNew;
  const isSame = sameText(oldest.body, target.body);
  if (!isSame && !(await isEdited(context, oldest.id, target.body))) {
    if (others.some(({ body }) => sameText(body, target.body))) return isNew;
    await context.githubWriter.createComment(target.number, target.body);
    return true;
  }
  // A run beside this one may have written its own: the oldest stays, in whichever run looks last.
  await inOrder(others, ({ id }) => context.githubWriter.deleteComment(id));
  return isNew || !isSame || others.length > 0;
}

/** Brings the comments of a kind to another text, where there are any: none is made for it. */
export async function replaceStickyComments(
  context: Context,
  trusted: ReadonlySet<string>,
  { number, kind, body }: { readonly number: number; readonly kind: string; readonly body: string },
): Promise<void> {
  const comments = await context.github.listComments(number);
  const outdated = findMarkedComments(comments, trusted, markerKeys.comment, kind).filter(
    (comment) => !sameText(comment.body, body),
  );
  for (const { id } of outdated) await isEdited(context, id, body);
}

/** Where GitHub refuses the edit, another comment says what this one cannot. */
async function isEdited({ githubWriter, log }: Context, id: number, body: string): Promise<boolean> {
  try {
    await githubWriter.updateComment(id, body);
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    log.warning(error.message);
    return false;
  }
}

/** What GitHub does not take, such as a comment on a locked conversation; it will take none from a later run either. */
export function isRefusal(error: unknown): error is UpstreamError {
  return error instanceof UpstreamError && ['denied', 'not-found', 'invalid'].includes(error.details.kind);
}

/** A comment of ours that told of something. */
export interface ListedNews extends NotifyingComment {
  readonly id: number;
  readonly kind: string;
}

/** What our comments on an issue or pull request have told. */
export async function listNotifications(
  context: Context,
  trusted: ReadonlySet<string>,
  number: number,
): Promise<readonly ListedNews[]> {
  return (await context.github.listComments(number)).flatMap((comment) => {
    const kind = isTrusted(trusted, comment.author)
      ? readCommentMarkers(comment.body).get(markerKeys.event)
      : undefined;
    return kind === undefined ? [] : [{ ...comment, kind, facts: rememberedIn(comment.body) }];
  });
}

/** News for an issue or pull request, with who has to know and what they read. */
export interface Notice {
  readonly number: number;
  readonly news: News;
  /** Asked only where somebody is to be told. */
  readonly people: readonly string[] | (() => Promise<readonly string[]>);
  readonly text: string;
}

/**
 * Tells people of news, once: a new comment, since edits notify nobody, that replaces the last one of its kind and
 * remembers what that one told. Returns whether it wrote.
 */
export async function notify(context: Context, trusted: ReadonlySet<string>, notice: Notice): Promise<boolean> {
  const { number, news, people, text } = notice;
  const find = async (): Promise<readonly ListedNews[]> =>
    (await listNotifications(context, trusted, number)).filter(({ kind }) => kind === news.kind);
  const previous = await find();
  const { isDryRun } = context.run;
  let newest: number | undefined;
  if (!hasNotified(news, previous)) {
    const whom = typeof people === 'function' ? await people() : people;
    const body = eventComment(news.kind, whom, text, toRemember(news, previous));
    newest = (await context.githubWriter.createComment(number, body)).id;
    context.log.info(`Told on #${String(number)}: ${news.kind}.`);
  }
  // A run beside this one may have told the same: the newest stays, in whichever run looks last.
  const ids = (newest === undefined || isDryRun ? previous : await find()).map(({ id }) => id);
  const kept = isDryRun && newest !== undefined ? newest : Math.max(newest ?? 0, ...ids);
  await inOrder(
    ids.filter((id) => id !== kept),
    (id) => context.githubWriter.deleteComment(id),
  );
  return newest !== undefined;
}
