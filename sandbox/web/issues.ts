import type { Html } from './html.ts';
import { html } from './html.ts';
import type { Page } from './layout.ts';
import { notFound } from './layout.ts';
import { actorName, badge, sign, time } from './parts.ts';
import type { WebIssue, WebSource } from './source.ts';
import { commentCount, countStates, newestFirst, sidebar, threadHead, threadList, threadRow } from './threads.ts';
import { timeline } from './timeline.ts';

function icon(issue: WebIssue): Html {
  if (issue.state === 'open') return sign('success', 'Open', '●');
  return issue.stateReason === 'not_planned' ? sign('muted', 'Closed as not planned') : sign('done', 'Closed');
}

function stateBadge(issue: WebIssue): Html {
  if (issue.state === 'open') return badge('success', 'Open');
  return issue.stateReason === 'not_planned' ? badge('muted', 'Closed as not planned') : badge('done', 'Closed');
}

/** All issues, or those in one state. */
export async function issueList(source: WebSource, state: string): Promise<Page> {
  const issues = newestFirst(await source.issues());
  const shown = issues.filter((issue) => state === 'all' || issue.state === state);
  const filter = { path: '/issues', current: state, states: countStates(issues, ['open', 'closed']) };
  const rows = shown.map((issue) => threadRow(issue, `/issues/${String(issue.number)}`, icon(issue)));
  return { title: 'Issues', tab: 'issues', content: threadList(filter, rows) };
}

/** One issue with its conversation. */
export async function issuePage(source: WebSource, number: number): Promise<Page> {
  const [issue, repository] = await Promise.all([source.issue(number), source.repository()]);
  if (issue === undefined) return notFound(`Issue #${String(number)}`);
  const line = html`${actorName(issue.author)} opened this issue at ${time(issue.createdAt)} ·
  ${commentCount(issue.comments.length)}`;
  return {
    title: `${issue.title} · Issue #${String(number)}`,
    tab: 'issues',
    content: html`${threadHead(issue, stateBadge(issue), line)}
      <div class="with-sidebar">${timeline(issue, [], repository.htmlUrl)}${sidebar(issue)}</div>`,
  };
}
