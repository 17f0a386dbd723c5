import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const colours = `
:root {
  color-scheme: light dark;
  --canvas: #ffffff; --subtle: #f6f8fa; --inset: #f6f8fa; --border: #d1d9e0; --border-muted: #d1d9e0b3;
  --text: #1f2328; --muted: #59636e; --accent: #0969da; --success: #1a7f37; --danger: #d1242f; --done: #8250df;
  --attention: #9a6700; --code: #818b981f; --mention: #ddf4ff; --underline: #fd8c73; --on-badge: #ffffff;
  --added: #dafbe1; --added-number: #aceebb; --removed: #ffebe9; --removed-number: #ffcecb; --hunk: #ddf4ff;
  --counter: #818b981f; --badge-muted: #59636e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #0d1117; --subtle: #151b23; --inset: #010409; --border: #3d444d; --border-muted: #3d444db3;
    --text: #f0f6fc; --muted: #9198a1; --accent: #4493f8; --success: #3fb950; --danger: #f85149; --done: #ab7df8;
    --attention: #d29922; --code: #656c7633; --mention: #388bfd33; --underline: #f78166; --on-badge: #ffffff;
    --added: #2ea04326; --added-number: #3fb9504d; --removed: #f851491a; --removed-number: #f851494d; --hunk: #388bfd1a;
    --counter: #656c7633; --badge-muted: #656c76;
  }
  .badge.success { background: #238636; } .badge.danger { background: #da3633; } .badge.done { background: #8957e5; }
}
`;

const frame = `
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--canvas); color: var(--text); font-size: 14px; line-height: 1.5;
  font-family: -apple-system, BlinkMacSystemFont, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif;
}
a { color: var(--accent); text-decoration: none; } a:hover { text-decoration: underline; }
code, .mono, .log td, .diff td, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace; }
code, .mono { font-size: 12px; } h1, h2, h3 { line-height: 1.25; }
.muted { color: var(--muted); } .small { font-size: 12px; } .nowrap { white-space: nowrap; } .wrap { overflow-wrap: anywhere; }
.top { background: var(--inset); border-bottom: 1px solid var(--border); padding: 16px 32px 0; }
.bar { display: flex; align-items: center; gap: 10px; font-size: 16px; margin-bottom: 12px; }
.repository { color: var(--text); } .slash { color: var(--muted); margin: 0 5px; }
nav { display: flex; gap: 8px; overflow-x: auto; }
nav a { color: var(--text); padding: 6px 8px 10px; white-space: nowrap; border-bottom: 2px solid transparent; }
nav a:hover { text-decoration: none; border-bottom-color: var(--border); }
nav a[aria-current] { font-weight: 600; border-bottom-color: var(--underline); }
.counter { display: inline-block; min-width: 20px; padding: 0 6px; border-radius: 2em; background: var(--counter); font-size: 12px; font-weight: 500; line-height: 18px; text-align: center; }
main { max-width: 1280px; margin: 0 auto; padding: 24px 32px; }
footer { max-width: 1280px; margin: 0 auto; padding: 16px 32px 32px; color: var(--muted); font-size: 12px; border-top: 1px solid var(--border-muted); }
.box { border: 1px solid var(--border); border-radius: 6px; margin-bottom: 16px; background: var(--canvas); min-width: 0; }
.box > header { background: var(--subtle); border-bottom: 1px solid var(--border); border-radius: 6px 6px 0 0; padding: 8px 16px; }
.box-body { padding: 16px; } .scroll { overflow-x: auto; }
.blank { padding: 32px; text-align: center; color: var(--muted); } .blank h1 { color: var(--text); font-size: 48px; margin: 32px 0 8px; }
`;

const parts = `
.chip { display: inline-block; border: 1px solid var(--border); border-radius: 2em; padding: 0 7px; font-size: 12px; font-weight: 500; line-height: 18px; color: var(--muted); white-space: nowrap; }
.badge { display: inline-block; border-radius: 2em; padding: 4px 12px; font-weight: 500; color: var(--on-badge); background: var(--badge-muted); }
.badge.success { background: #1f883d; } .badge.danger { background: #cf222e; } .badge.done { background: #8250df; } .badge.attention { background: #9a6700; }
.tag { display: inline-block; border: 1px solid currentColor; border-radius: 2em; padding: 0 8px; font-size: 12px; font-weight: 500; line-height: 18px; white-space: nowrap; color: var(--muted); }
.success { color: var(--success); } .danger { color: var(--danger); } .done { color: var(--done); } .attention { color: var(--attention); }
.badge.success, .badge.danger, .badge.done, .badge.attention { color: var(--on-badge); }
.sign { display: inline-block; width: 16px; font-weight: 700; text-align: center; cursor: default; } .sign.muted { color: var(--muted); }
.label { display: inline-block; border: 1px solid transparent; border-radius: 2em; padding: 0 8px; font-size: 12px; font-weight: 500; line-height: 18px; white-space: nowrap; background: var(--label); }
.label-light { color: #1f2328; } .label-dark { color: #ffffff; }
@media (prefers-color-scheme: dark) {
  .label { background: color-mix(in srgb, var(--label) 22%, transparent); border-color: color-mix(in srgb, var(--label) 45%, transparent); color: color-mix(in srgb, var(--label) 45%, #ffffff); }
}
.avatar { display: inline-flex; width: 20px; height: 20px; align-items: center; justify-content: center; border-radius: 50%; color: #ffffff; font-size: 11px; font-weight: 600; vertical-align: text-bottom; }
.avatar-app { border-radius: 5px; }
.hue-0 { background: #0969da; } .hue-1 { background: #1a7f37; } .hue-2 { background: #8250df; } .hue-3 { background: #bc4c00; }
.hue-4 { background: #bf3989; } .hue-5 { background: #1b7c83; } .hue-6 { background: #57606a; } .hue-7 { background: #9a6700; }
`;

const threads = `
.filters { display: flex; gap: 16px; } .filters a { color: var(--muted); text-transform: capitalize; } .filters a[aria-current] { color: var(--text); font-weight: 600; }
.list ul, .statuses ul { list-style: none; margin: 0; padding: 0; }
.list li { display: flex; gap: 8px; padding: 8px 16px; } .list li + li, .statuses li + li { border-top: 1px solid var(--border-muted); }
.list li:hover { background: var(--subtle); } .statuses li { padding: 8px 16px; }
.row-main { flex: 1; min-width: 0; } .row-title a { color: var(--text); font-size: 16px; font-weight: 600; overflow-wrap: anywhere; } .row-title a:hover { color: var(--accent); text-decoration: none; }
.row-title .label, .row-title .chip { vertical-align: 1px; } .row-side { display: flex; gap: 10px; white-space: nowrap; }
.thread-head { border-bottom: 1px solid var(--border-muted); margin-bottom: 24px; } .thread-head h1 { margin: 0 0 8px; font-size: 28px; font-weight: 400; overflow-wrap: anywhere; }
.thread-head p { margin: 0 0 16px; } .thread-head .badge { margin-right: 8px; } .thread-head code { background: var(--mention); color: var(--accent); border-radius: 6px; padding: 2px 5px; overflow-wrap: anywhere; }
.sub-tabs { border-bottom: 1px solid var(--border); margin: -8px 0 24px; }
.with-sidebar { display: grid; grid-template-columns: minmax(0, 1fr) 232px; gap: 24px; align-items: start; }
aside section { padding-bottom: 16px; margin-bottom: 16px; border-bottom: 1px solid var(--border-muted); font-size: 12px; } aside h2 { margin: 0 0 8px; font-size: 12px; color: var(--muted); }
aside .label { margin-bottom: 4px; }
.timeline { position: relative; } .timeline::before { content: ''; position: absolute; left: 71px; top: 0; bottom: 0; width: 2px; background: var(--border-muted); }
.timeline-comment { display: grid; grid-template-columns: 40px minmax(0, 1fr); gap: 16px; position: relative; margin-bottom: 16px; }
.timeline-comment > .avatar { width: 40px; height: 40px; font-size: 18px; } .timeline-comment > .box { margin: 0; }
.timeline-event { position: relative; display: flex; gap: 8px; align-items: baseline; margin: 0 0 16px 56px; padding: 4px 0; }
.timeline-event > .sign { flex: none; width: 32px; height: 32px; line-height: 30px; border-radius: 50%; border: 2px solid var(--canvas); background: var(--subtle); box-shadow: inset 0 0 0 1px var(--border); align-self: start; margin-top: -6px; }
.timeline-event > .avatar { flex: none; align-self: start; } .timeline-event .label { margin: 0 1px; } .timeline-event > span:last-child { min-width: 0; overflow-wrap: anywhere; }
`;

/** GitHub's own, by the package that is taken from it, and what it leaves out. */
const markdown = `${readFileSync(createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'), 'utf8')}
.markdown-body { font-size: 14px; }
.markdown-body summary { cursor: pointer; }
.mention { font-weight: 600; color: var(--accent); background: var(--mention); border-radius: 4px; padding: 0 2px; }
.diagram { margin: 0 0 16px; } .diagram-label { background: var(--subtle); border-radius: 6px 6px 0 0; padding: 6px 16px; font-size: 12px; color: var(--muted); border-bottom: 1px solid var(--border); } .diagram pre { margin: 0; border-radius: 0 0 6px 6px; }
.alert { margin: 0 0 16px; padding: 8px 16px; border-left: 0.25em solid var(--tone); --tone: var(--accent); } .alert > :last-child { margin-bottom: 0; } .alert .alert-title { font-weight: 500; color: var(--tone); margin-bottom: 8px; }
.alert-tip { --tone: var(--success); } .alert-important { --tone: var(--done); } .alert-warning { --tone: var(--attention); } .alert-caution { --tone: var(--danger); }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;

const tables = `
.data { width: 100%; border-collapse: collapse; } .data th { text-align: left; font-size: 12px; color: var(--muted); font-weight: 600; white-space: nowrap; } .data th, .data td { padding: 8px 16px; vertical-align: top; }
.data tbody tr { border-top: 1px solid var(--border-muted); } .balancer > .scroll tbody tr:not(.first) { border-top-style: dashed; }
.name { font-weight: 600; overflow-wrap: anywhere; } .arn { color: var(--muted); overflow-wrap: anywhere; } .data .mono.small { font-size: 11px; overflow-wrap: anywhere; }
.balancer > header { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; } .dns-name { margin-left: auto; color: var(--muted); overflow-wrap: anywhere; }
.history { border-top: 1px solid var(--border); } .history > summary { cursor: pointer; padding: 8px 16px; color: var(--muted); }
.diff table, .log table { width: 100%; border-collapse: collapse; } .diff td, .log td { padding: 0 8px; font-size: 12px; line-height: 20px; vertical-align: top; }
td.number { width: 1%; min-width: 40px; text-align: right; color: var(--muted); user-select: none; } td.line { white-space: pre-wrap; overflow-wrap: anywhere; }
.diff > header code { font-weight: 600; overflow-wrap: anywhere; } .added-count { color: var(--success); font-weight: 600; } .removed-count { color: var(--danger); font-weight: 600; }
.diff .added { background: var(--added); } .diff .added .number { background: var(--added-number); } .diff .removed { background: var(--removed); } .diff .removed .number { background: var(--removed-number); } .diff .hunk { background: var(--hunk); color: var(--muted); }
.log { padding: 8px 0; } .log .grouped { padding-left: 28px; } .log-group .line { font-weight: 600; } .log-group .line::before { content: '▾ '; color: var(--muted); }
.log-error .line { color: var(--danger); } .log-warning .line { color: var(--attention); } .log-notice .line { color: var(--accent); } .log-debug .line, .log-add-mask .line { color: var(--muted); }
@media (max-width: 900px) {
  .top, main, footer { padding-left: 16px; padding-right: 16px; }
  .with-sidebar { grid-template-columns: minmax(0, 1fr); } aside { display: flex; flex-wrap: wrap; gap: 0 32px; order: -1; } aside section { border: 0; margin: 0; }
  .timeline-comment { grid-template-columns: minmax(0, 1fr); } .timeline-comment > .avatar, .timeline-comment > span:empty { display: none; } .timeline::before { left: 31px; } .timeline-event { margin-left: 16px; }
  .thread-head h1 { font-size: 24px; } .dns-name { margin-left: 0; width: 100%; } .data th, .data td { padding: 8px 10px; }
}
`;

/** The one style sheet of the pages: light or dark as the reader's system says. */
export const style: string = [colours, frame, parts, threads, markdown, tables].join('');
