import type { Html } from './html.ts';
import { html } from './html.ts';
import type { Page } from './layout.ts';
import { notFound } from './layout.ts';
import { logLines } from './log.ts';
import { renderMarkdown } from './markdown.ts';
import type { Tone } from './parts.ts';
import { badge, blank, sign, time } from './parts.ts';
import type { WebRun, WebRunDetail, WebSource } from './source.ts';

const outcomes: Readonly<Record<WebRun['outcome'], readonly [tone: Tone, word: string]>> = {
  success: ['success', 'Success'],
  failure: ['danger', 'Failure'],
  running: ['attention', 'Running'],
};

function duration(run: WebRun): Html | undefined {
  if (run.finishedAt === undefined) return undefined;
  const seconds = (Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000;
  return html` · ${seconds.toFixed(1)} s`;
}

function row(run: WebRun): Html {
  const [tone, word] = outcomes[run.outcome];
  return html`<li>
    ${sign(tone, word)}
    <div class="row-main">
      <div class="row-title"><a href="/runs/${run.id}">${run.name}</a> <span class="chip">${run.event}</span></div>
      <div class="muted small">${time(run.startedAt)}${duration(run)}</div>
    </div>
  </li>`;
}

/** All runs of the action, the newest first. */
export async function runList(source: WebSource): Promise<Page> {
  const runs = [...(await source.runs())].sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
  const list = html`<section class="box list">
    <header><strong>Runs of the action</strong></header>
    ${
      runs.length === 0
        ? blank('Nothing has run yet.')
        : html`<ul>
            ${runs.map(row)}
          </ul>`
    }
  </section>`;
  return { title: 'Runs', tab: 'runs', content: list };
}

function outputTable(outputs: WebRunDetail['outputs']): Html {
  if (outputs.length === 0) return blank('No outputs were set.');
  return html`<div class="scroll">
    <table class="data">
      <thead>
        <tr>
          <th>Output</th>
          <th>Value</th>
        </tr>
      </thead>
      <tbody>
        ${outputs.map(
          (output) =>
            html`<tr>
              <td><code>${output.name}</code></td>
              <td class="wrap">${output.value}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** One run: its summary, outputs and log. */
export async function runPage(source: WebSource, id: string): Promise<Page> {
  const [run, repository] = await Promise.all([source.run(id), source.repository()]);
  if (run === undefined) return notFound(`Run ${id}`);
  const [tone, word] = outcomes[run.outcome];
  const summary =
    run.summary.trim() === ''
      ? blank('The run wrote no summary.')
      : html`<div class="box-body">
          ${renderMarkdown(run.summary, { htmlUrl: repository.htmlUrl, breaks: false })}
        </div>`;
  return {
    title: `${run.name} · Run`,
    tab: 'runs',
    content: html`<div class="thread-head">
        <h1>${run.name}</h1>
        <p>
          ${badge(tone, word)}
          <span class="muted">started by <code>${run.event}</code> at ${time(run.startedAt)}${duration(run)}</span>
          ${run.page !== undefined && html` · <a href="/runs/${id}/report.html">report.html</a>`}
        </p>
      </div>
      <section class="box">
        <header><strong>Step summary</strong></header>
        ${summary}
      </section>
      <section class="box">
        <header><strong>Outputs</strong></header>
        ${outputTable(run.outputs)}
      </section>
      <section class="box">
        <header><strong>Log</strong></header>
        ${logLines(run.log)}
      </section>`,
  };
}
