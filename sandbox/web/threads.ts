import type { Html } from './html.ts';
import { html } from './html.ts';
import { actorName, avatar, blank, labels, time } from './parts.ts';
import type { WebThread } from './source.ts';

/* What the pages of issues and of pull requests have in common. */

/** The states that a list can be narrowed to; `all` shows everything. */
export interface StateFilter {
  readonly path: string;
  readonly current: string;
  readonly states: readonly { readonly name: string; readonly count: number }[];
}

function filterLink(filter: StateFilter, name: string, count: number): Html {
  const href = name === 'all' ? filter.path : `${filter.path}?state=${name}`;
  const current = filter.current === name && html` aria-current="true"`;
  return html`<a href="${href}" ${current}>${name} <span class="counter">${count}</span></a>`;
}

/** A list's box: its filter above, its rows below. */
export function threadList(filter: StateFilter, rows: readonly Html[]): Html {
  const total = filter.states.reduce((sum, state) => sum + state.count, 0);
  return html`<section class="box list">
    <header class="filters">
      ${filterLink(filter, 'all', total)}${filter.states.map((state) => filterLink(filter, state.name, state.count))}
    </header>
    ${
      rows.length === 0
        ? blank('Nothing here.')
        : html`<ul>
            ${rows}
          </ul>`
    }
  </section>`;
}

/** `1 comment`, `2 comments`. */
export function commentCount(count: number): string {
  return count === 1 ? '1 comment' : `${String(count)} comments`;
}

/** One row of a list. */
export function threadRow(thread: WebThread, href: string, icon: Html, status?: Html): Html {
  return html`<li>
    ${icon}
    <div class="row-main">
      <div class="row-title"><a href="${href}">${thread.title}</a> ${status} ${labels(thread.labels)}</div>
      <div class="muted small">#${thread.number} opened at ${time(thread.createdAt)} by ${thread.author.login}</div>
    </div>
    <div class="row-side">
      ${thread.assignees.map((assignee) => html`<span title="${assignee.login}">${avatar(assignee)}</span>`)}
      ${thread.commentCount > 0 && html`<span class="muted small">${commentCount(thread.commentCount)}</span>`}
    </div>
  </li>`;
}

/** A page's title with its number, and the line below it. */
export function threadHead(thread: WebThread, state: Html, line: Html): Html {
  return html`<div class="thread-head">
    <h1>${thread.title} <span class="muted">#${thread.number}</span></h1>
    <p>${state} <span class="muted">${line}</span></p>
  </div>`;
}

/** The column beside a conversation. */
export function sidebar(thread: WebThread, more?: Html): Html {
  const assignees = thread.assignees.map((actor) => html`<div>${avatar(actor)} ${actorName(actor)}</div>`);
  return html`<aside>
    <section>
      <h2>Assignees</h2>
      ${assignees.length === 0 ? html`<span class="muted">No one assigned</span>` : assignees}
    </section>
    <section>
      <h2>Labels</h2>
      ${thread.labels.length === 0 ? html`<span class="muted">None yet</span>` : labels(thread.labels)}
    </section>
    ${more}
  </aside>`;
}

/** Newest first. */
export function newestFirst<T extends { readonly number: number }>(threads: readonly T[]): readonly T[] {
  return [...threads].sort((left, right) => right.number - left.number);
}

/** How many of the threads are in each state. */
export function countStates(
  threads: readonly { readonly state: string }[],
  names: readonly string[],
): StateFilter['states'] {
  return names.map((name) => ({ name, count: threads.filter((thread) => thread.state === name).length }));
}
