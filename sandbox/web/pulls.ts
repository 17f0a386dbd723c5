import { diff } from './diff.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { Page } from './layout.ts';
import { notFound } from './layout.ts';
import type { Tone } from './parts.ts';
import { actorName, badge, blank, sign, time } from './parts.ts';
import type { WebPullRequest, WebPullRequestDetail, WebSource, WebStatus } from './source.ts';
import { countStates, newestFirst, sidebar, threadHead, threadList, threadRow } from './threads.ts';
import { timeline } from './timeline.ts';

const states: Readonly<Record<WebPullRequest['state'], readonly [tone: Tone, word: string]>> = {
  open: ['success', 'Open'],
  closed: ['danger', 'Closed'],
  merged: ['done', 'Merged'],
};

const statusTones: Readonly<Record<WebStatus['state'], Tone>> = {
  success: 'success',
  failure: 'danger',
  error: 'danger',
  pending: 'attention',
};

function statusSign(status: WebStatus): Html {
  return sign(statusTones[status.state], `${status.context}: ${status.state}, ${status.description}`);
}

/** All pull requests, or those in one state. */
export async function pullList(source: WebSource, state: string): Promise<Page> {
  const pulls = newestFirst(await source.pullRequests());
  const shown = pulls.filter((pull) => state === 'all' || pull.state === state);
  const filter = { path: '/pulls', current: state, states: countStates(pulls, ['open', 'closed', 'merged']) };
  const rows = shown.map((pull) => {
    const [tone, word] = states[pull.state];
    const icon = sign(tone, word, pull.state === 'open' ? '●' : undefined);
    return threadRow(pull, `/pull/${String(pull.number)}`, icon, html`${pull.statuses.map(statusSign)}`);
  });
  return { title: 'Pull requests', tab: 'pulls', content: threadList(filter, rows) };
}

function statusBox(statuses: readonly WebStatus[]): Html {
  if (statuses.length === 0) return html``;
  return html`<section class="box statuses">
    <header><strong>Commit statuses</strong></header>
    <ul>
      ${statuses.map(
        (status) =>
          html`<li>
            ${statusSign(status)} <strong>${status.context}</strong> <span class="muted">${status.description}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function reviewers(pull: WebPullRequestDetail): Html {
  const tones = { APPROVED: 'success', CHANGES_REQUESTED: 'danger', COMMENTED: 'muted', DISMISSED: 'muted' } as const;
  const lines = pull.reviews.map(
    (review) => html`<div>${sign(tones[review.state], review.state)} ${actorName(review.reviewer)}</div>`,
  );
  return html`<section>
    <h2>Reviewers</h2>
    ${lines.length === 0 ? html`<span class="muted">No reviews</span>` : lines}
  </section>`;
}

function head(pull: WebPullRequestDetail): Html {
  const [tone, word] = states[pull.state];
  const line = html`${actorName(pull.author)} wants to merge <code>${pull.headRef}</code> into
    <code>${pull.baseRef}</code> · opened at ${time(pull.createdAt)}`;
  return threadHead(pull, badge(tone, word), line);
}

function subTabs(pull: WebPullRequestDetail, current: 'conversation' | 'files'): Html {
  const path = `/pull/${String(pull.number)}`;
  const mark = (name: typeof current): Html | false => name === current && html` aria-current="page"`;
  return html`<nav class="sub-tabs" aria-label="Pull request">
    <a href="${path}" ${mark('conversation')}>Conversation <span class="counter">${pull.comments.length}</span></a>
    <a href="${path}/files" ${mark('files')}>Files changed <span class="counter">${pull.files.length}</span></a>
  </nav>`;
}

/** One pull request: its conversation, or the files that it changes. */
export async function pullPage(source: WebSource, number: number, part: 'conversation' | 'files'): Promise<Page> {
  const [pull, repository] = await Promise.all([source.pullRequest(number), source.repository()]);
  if (pull === undefined) return notFound(`Pull request #${String(number)}`);
  const conversation = html`<div class="with-sidebar">
    <div>${timeline(pull, pull.reviews, repository.htmlUrl)} ${statusBox(pull.statuses)}</div>
    ${sidebar(pull, reviewers(pull))}
  </div>`;
  const files = html`${pull.files.length === 0 ? blank('No file is changed.') : pull.files.map(diff)}`;
  return {
    title: `${pull.title} · Pull request #${String(number)}`,
    tab: 'pulls',
    content: html`${head(pull)} ${subTabs(pull, part)} ${part === 'files' ? files : conversation}`,
  };
}
