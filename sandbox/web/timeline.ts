import type { Html } from './html.ts';
import { html } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import { actorName, avatar, label, sign, time } from './parts.ts';
import type { WebActor, WebComment, WebConversation, WebEvent, WebReview, WebThread } from './source.ts';

interface Entry {
  readonly at: string;
  readonly content: Html;
}

/** GitHub shows label changes by one person within a minute as one line. */
const togetherMilliseconds = 60_000;

/** A comment's box, also for an issue's own text. */
export function commentBox(
  comment: Pick<WebComment, 'author' | 'createdAt' | 'isEdited' | 'body'> & { readonly id?: number },
  htmlUrl: string,
): Html {
  const body =
    comment.body.trim() === ''
      ? html`<p class="muted"><em>No description provided.</em></p>`
      : renderMarkdown(comment.body, { htmlUrl, breaks: true });
  const anchor = comment.id === undefined ? undefined : html` id="issuecomment-${comment.id}"`;
  return html`<div class="timeline-comment" ${anchor}>
    ${avatar(comment.author)}
    <article class="box">
      <header>
        ${actorName(comment.author)} <span class="muted">commented at ${time(comment.createdAt)}</span>
        ${comment.isEdited && html`<span class="muted">· edited</span>`}
      </header>
      <div class="box-body">${body}</div>
    </article>
  </div>`;
}

function line(actor: WebActor, at: string, icon: Html, words: Html): Html {
  return html`<div class="timeline-event">
    ${icon} ${avatar(actor)}
    <span>${actorName(actor)} ${words} <span class="muted">${time(at)}</span></span>
  </div>`;
}

type LabelEvent = Extract<WebEvent, { readonly kind: 'labeled' | 'unlabeled' }>;
type OtherEvent = Exclude<WebEvent, LabelEvent>;

function isLabelEvent(event: WebEvent): event is LabelEvent {
  return event.kind === 'labeled' || event.kind === 'unlabeled';
}

function short(sha: string): Html {
  return html`<code>${sha.slice(0, 7)}</code>`;
}

function closedWords(reason: string | undefined): Html {
  if (reason === undefined) return html`closed this`;
  return html`closed this as <strong>${reason.replaceAll('_', ' ')}</strong>`;
}

/** The sign and the sentence of an event that is not about labels. */
function describe(event: OtherEvent): readonly [icon: Html, words: Html] {
  switch (event.kind) {
    case 'assigned':
      return [sign('muted', 'assigned'), html`assigned <strong>${event.subject}</strong>`];
    case 'unassigned':
      return [sign('muted', 'unassigned'), html`unassigned <strong>${event.subject}</strong>`];
    case 'review_requested':
      return [sign('muted', 'review requested'), html`requested a review from <strong>${event.subject}</strong>`];
    case 'closed':
      return event.reason === 'not_planned'
        ? [sign('muted', 'closed'), closedWords(event.reason)]
        : [sign('done', 'closed'), closedWords(event.reason)];
    case 'reopened':
      return [sign('success', 'reopened', '●'), html`reopened this`];
    case 'renamed':
      return [sign('muted', 'renamed'), html`changed the title <del>${event.from}</del> <ins>${event.to}</ins>`];
    case 'committed':
      return [sign('muted', 'commit', '◦'), html`pushed ${short(event.sha)} ${event.message.split('\n', 1)[0]}`];
    case 'head_ref_force_pushed':
      return [sign('attention', 'force-pushed'), html`force-pushed the branch`];
    case 'head_ref_deleted':
      return [sign('muted', 'branch deleted'), html`deleted the branch`];
    case 'merged':
      return [sign('done', 'merged'), html`merged commit ${short(event.sha)} into <code>${event.base}</code>`];
  }
}

function labelWords(events: readonly LabelEvent[]): Html {
  const part = (kind: LabelEvent['kind'], verb: string): Html | undefined => {
    const changed = events.filter((event) => event.kind === kind);
    return changed.length === 0 ? undefined : html`${verb} ${changed.map((event) => html`${label(event.label)} `)}`;
  };
  return html`${part('labeled', 'added')}${part('unlabeled', 'removed')}`;
}

function belongsTo(group: readonly LabelEvent[], event: WebEvent): event is LabelEvent {
  const first = group[0];
  if (first === undefined || !isLabelEvent(event)) return false;
  const apart = Date.parse(event.at) - Date.parse(first.at);
  return event.actor.login === first.actor.login && apart <= togetherMilliseconds;
}

function eventEntries(events: readonly WebEvent[]): readonly Entry[] {
  const entries: Entry[] = [];
  let group: LabelEvent[] = [];
  const finish = (): void => {
    const [first] = group;
    if (first === undefined) return;
    entries.push({
      at: first.at,
      content: line(first.actor, first.at, sign('muted', 'labels', '◆'), labelWords(group)),
    });
    group = [];
  };
  for (const event of [...events].sort(byTime)) {
    if (belongsTo(group, event)) {
      group.push(event);
      continue;
    }
    finish();
    if (isLabelEvent(event)) group = [event];
    else entries.push({ at: event.at, content: line(event.actor, event.at, ...describe(event)) });
  }
  finish();
  return entries;
}

const reviewWords: Readonly<Record<WebReview['state'], readonly [icon: Html, words: string]>> = {
  APPROVED: [sign('success', 'approved'), 'approved these changes'],
  CHANGES_REQUESTED: [sign('danger', 'changes requested'), 'requested changes'],
  COMMENTED: [sign('muted', 'reviewed'), 'reviewed'],
  DISMISSED: [sign('muted', 'dismissed'), 'had a review dismissed'],
};

function reviewEntry(review: WebReview, htmlUrl: string): Entry {
  const [icon, words] = reviewWords[review.state];
  const text = review.body.trim() !== '' && renderMarkdown(review.body, { htmlUrl, breaks: true });
  return {
    at: review.submittedAt,
    content: html`${line(review.reviewer, review.submittedAt, icon, html`${words}`)}${
      text &&
      html`<div class="timeline-comment">
        <span></span>
        <div class="box box-body">${text}</div>
      </div>`
    }`,
  };
}

function byTime(left: { readonly at: string }, right: { readonly at: string }): number {
  return Date.parse(left.at) - Date.parse(right.at);
}

/** The text of an issue or pull request, and everything that followed, oldest first. */
export function timeline(thread: WebThread & WebConversation, reviews: readonly WebReview[], htmlUrl: string): Html {
  const entries: Entry[] = [
    ...eventEntries(thread.events),
    ...thread.comments.map((comment) => ({ at: comment.createdAt, content: commentBox(comment, htmlUrl) })),
    ...reviews.map((review) => reviewEntry(review, htmlUrl)),
  ].sort(byTime);
  const { author, createdAt, isEdited, body } = thread;
  return html`<div class="timeline">
    ${commentBox({ author, createdAt, isEdited, body }, htmlUrl)} ${entries.map((entry) => entry.content)}
  </div>`;
}
