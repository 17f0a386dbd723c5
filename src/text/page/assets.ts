/* Made from page.css and page.js by scripts/generate-page-assets.ts: change those. */

/** The style of report.html. */
export const pageStyle = String.raw`
:root {
  color-scheme: light dark;
  --ground: #f5f6f8;
  --card: #ffffff;
  --ink: #1a2130;
  --soft: #566072;
  --line: #e2e6ec;
  --hover: #f0f3f8;
  --accent: #2856c8;
  --warn-ground: #fff4e0;
  --warn-ink: #7a4300;
  --bad-ground: #fdecec;
  --bad-ink: #9a1c22;
  --failed: #cf3540;
  --blocked: #d9722b;
  --dns: #d6a013;
  --decision: #1d8a99;
  --review: #3b76e0;
  --window: #8455d8;
  --limit: #a2679a;
  --next-run: #3aa0b8;
  --done: #2f9458;
  --listed: #9aa5b4;
}

@media (prefers-color-scheme: dark) {
  :root {
    --ground: #11151c;
    --card: #191f29;
    --ink: #e6eaf1;
    --soft: #9daabd;
    --line: #2b3341;
    --hover: #222a37;
    --accent: #8fb0ff;
    --warn-ground: #33270f;
    --warn-ink: #f3cd84;
    --bad-ground: #3a1b1e;
    --bad-ink: #f5aab0;
    --failed: #ef6a72;
    --blocked: #eb9250;
    --dns: #e2b93f;
    --decision: #4fb6c4;
    --review: #6d9bf2;
    --window: #a98bec;
    --limit: #c795c0;
    --next-run: #5fbdd2;
    --done: #57b97f;
    --listed: #6d7889;
  }
}

* {
  box-sizing: border-box;
}

body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font:
    15px/1.5 system-ui,
    -apple-system,
    'Segoe UI',
    Roboto,
    'Helvetica Neue',
    'Noto Sans',
    'Hiragino Sans',
    'Noto Sans CJK JP',
    sans-serif;
  font-variant-numeric: tabular-nums;
}

main,
.top,
footer {
  max-width: 1280px;
  margin: 0 auto;
  padding: 0 24px;
}

.top {
  padding-top: 32px;
}

h1 {
  margin: 0;
  font-size: 26px;
  letter-spacing: -0.01em;
  line-height: 1.25;
}

h2 {
  margin: 0 0 14px;
  font-size: 16px;
}

a {
  color: var(--accent);
}

.facts {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 18px;
  margin: 8px 0 0;
  padding: 0;
  color: var(--soft);
  font-size: 14px;
  list-style: none;
}

.card,
.note {
  margin: 20px 0;
  padding: 20px 22px;
  border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--card);
}

.note {
  padding: 12px 18px;
}

.note.warn {
  border-color: transparent;
  background: var(--warn-ground);
  color: var(--warn-ink);
}

.note.bad {
  border-color: transparent;
  background: var(--bad-ground);
  color: var(--bad-ink);
}

.note ul {
  margin: 6px 0 0;
  padding-left: 20px;
}

.note h2 {
  margin: 0;
}

.progress-row {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 4px 14px;
}

.percent {
  font-size: 40px;
  font-weight: 650;
  letter-spacing: -0.02em;
  line-height: 1.1;
}

.days {
  display: flex;
  flex-wrap: wrap;
  gap: 12px 32px;
  margin: 18px 0 0;
}

.days div {
  min-width: 190px;
}

.days dt {
  color: var(--soft);
  font-size: 13px;
}

.days dd {
  margin: 0;
  font-size: 18px;
  font-weight: 600;
}

.days dd small {
  display: block;
  color: var(--soft);
  font-size: 13px;
  font-weight: 400;
}

.bar {
  display: block;
  width: 100%;
  height: 14px;
  margin: 14px 0 0;
  border-radius: 7px;
}

.tiles {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
  gap: 10px;
  margin-top: 16px;
}

.tile {
  display: grid;
  align-content: start;
  gap: 2px;
  padding: 12px 14px;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--card);
  color: inherit;
  font: inherit;
  text-align: left;
  cursor: pointer;
}

.tile:hover {
  background: var(--hover);
}

.tile[aria-pressed='true'] {
  border-color: var(--accent);
  box-shadow: inset 0 0 0 1px var(--accent);
}

.tile strong {
  font-size: 22px;
  line-height: 1.2;
}

.tile span {
  color: var(--soft);
  font-size: 13px;
}

.dot {
  display: inline-block;
  width: 9px;
  height: 9px;
  margin-right: 7px;
  border-radius: 50%;
  background: var(--listed);
}

.charts {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(460px, 100%), 1fr));
  gap: 20px;
}

.charts .card {
  margin: 0;
}

svg.chart {
  display: block;
  width: 100%;
  height: auto;
  overflow: visible;
}

.chart text {
  fill: var(--soft);
  font-size: 12px;
}

.chart .value {
  fill: var(--ink);
  font-weight: 600;
}

.chart .axis,
.chart .grid {
  stroke: var(--line);
  stroke-width: 1;
}

.chart .mark {
  stroke: var(--soft);
  stroke-width: 1;
  stroke-dasharray: 2 3;
}

.chart .area {
  fill: var(--accent);
  opacity: 0.12;
}

.chart .line {
  fill: none;
  stroke: var(--accent);
  stroke-width: 2.5;
  stroke-linejoin: round;
}

.chart .needed {
  fill: none;
  stroke: var(--done);
  stroke-width: 2;
  stroke-dasharray: 6 5;
}

.chart .expected {
  fill: none;
  stroke: var(--blocked);
  stroke-width: 2;
  stroke-dasharray: 1 5;
  stroke-linecap: round;
}

.chart .point {
  fill: var(--accent);
  stroke: var(--card);
  stroke-width: 2;
}

.chart .column {
  fill: var(--review);
}

.chart .column.late {
  fill: var(--blocked);
}

.legend {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 18px;
  margin: 12px 0 0;
  padding: 0;
  color: var(--soft);
  font-size: 13px;
  list-style: none;
}

.legend svg.chart {
  display: inline-block;
  width: 22px;
  height: 8px;
  margin-right: 6px;
  vertical-align: middle;
}

.controls {
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: 12px;
  margin-bottom: 12px;
}

.controls label {
  display: grid;
  gap: 3px;
  color: var(--soft);
  font-size: 13px;
}

.controls label.wide {
  flex: 1 1 260px;
}

input,
select,
.plain {
  min-height: 36px;
  padding: 6px 10px;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: var(--card);
  color: var(--ink);
  font: inherit;
  font-size: 14px;
}

select {
  max-width: 220px;
}

.plain {
  cursor: pointer;
}

.plain:hover {
  background: var(--hover);
}

:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}

.count {
  margin: 0 0 8px;
  color: var(--soft);
  font-size: 14px;
}

.scroll {
  overflow-x: auto;
}

table {
  width: 100%;
  border-collapse: collapse;
  font-size: 14px;
}

th,
td {
  padding: 9px 12px;
  border-bottom: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
}

th {
  color: var(--soft);
  font-size: 13px;
  font-weight: 600;
  white-space: nowrap;
}

th button {
  padding: 2px 4px;
  margin: -2px -4px;
  border: 0;
  border-radius: 4px;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}

th button::after {
  content: '↕';
  margin-left: 5px;
  opacity: 0.45;
}

th[aria-sort='ascending'] button,
th[aria-sort='descending'] button {
  color: var(--ink);
}

th[aria-sort='ascending'] button::after {
  content: '↑';
  opacity: 1;
}

th[aria-sort='descending'] button::after {
  content: '↓';
  opacity: 1;
}

tbody tr:hover > td {
  background: var(--hover);
}

td.names {
  min-width: 220px;
  overflow-wrap: anywhere;
}

td.time {
  white-space: nowrap;
}

td small {
  display: block;
  color: var(--soft);
  font-size: 13px;
}

td small.whole {
  white-space: nowrap;
}

.expand {
  padding: 0 4px;
  margin: 0 4px 0 -4px;
  border: 0;
  border-radius: 4px;
  background: none;
  color: var(--soft);
  font: inherit;
  cursor: pointer;
}

.expand::before {
  content: '▸';
}

.expand[aria-expanded='true']::before {
  content: '▾';
}

tr.detail > td {
  padding: 4px 12px 16px 34px;
  background: var(--hover);
}

.detail dl {
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: 4px 16px;
  margin: 8px 0;
}

.detail dt {
  color: var(--soft);
}

.detail dd {
  margin: 0;
  overflow-wrap: anywhere;
}

code,
pre {
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans Mono', monospace;
  font-size: 13px;
}

pre {
  margin: 10px 0;
  padding: 12px 14px;
  overflow-x: auto;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: var(--ground);
}

.zone {
  border-top: 1px solid var(--line);
}

.zone summary {
  padding: 9px 0;
  cursor: pointer;
}

.more {
  margin: 14px 0 0;
}

footer {
  padding-bottom: 40px;
  color: var(--soft);
  font-size: 13px;
}

.state-failed {
  background: var(--failed);
  fill: var(--failed);
}
.state-blocked {
  background: var(--blocked);
  fill: var(--blocked);
}
.state-dns {
  background: var(--dns);
  fill: var(--dns);
}
.state-decision {
  background: var(--decision);
  fill: var(--decision);
}
.state-review {
  background: var(--review);
  fill: var(--review);
}
.state-window {
  background: var(--window);
  fill: var(--window);
}
.state-limit {
  background: var(--limit);
  fill: var(--limit);
}
.state-next-run {
  background: var(--next-run);
  fill: var(--next-run);
}
.state-done {
  background: var(--done);
  fill: var(--done);
}

@media (max-width: 600px) {
  main,
  .top,
  footer {
    padding-right: 14px;
    padding-left: 14px;
  }
  .card {
    padding: 16px 14px;
  }
  .tiles {
    grid-template-columns: repeat(2, 1fr);
  }
  .controls label {
    flex: 1 1 100%;
  }
  select {
    max-width: none;
  }
}

/* A page of its own on paper, to be shown to whoever thinks that it is not about them. */
.stakeholders {
  max-width: 860px;
}
.stakeholders h3 {
  margin: 18px 0 6px;
  font-size: 14px;
}
.stakeholders th {
  white-space: normal;
}

@media print {
  .stakeholders {
    break-before: page;
    break-inside: avoid;
  }
  .stakeholders table,
  .stakeholders th {
    font-size: 12px;
  }
  :root {
    color-scheme: light;
    --ground: #ffffff;
    --card: #ffffff;
    --ink: #000000;
    --soft: #444444;
    --line: #cccccc;
  }
  .controls,
  .more,
  .copy,
  .expand {
    display: none;
  }
  .card {
    padding: 0;
    border: 0;
  }
  /* On paper nothing can be scrolled: all columns share the width, and a name stays in one piece. */
  .scroll {
    overflow: visible;
  }
  table,
  th,
  td small {
    font-size: 9px;
  }
  th,
  td.time,
  td small.whole {
    white-space: normal;
  }
  th,
  td {
    padding: 3px 4px;
  }
  td.names {
    min-width: 0;
    font-size: 8px;
    white-space: nowrap;
  }
  main,
  .top,
  footer {
    padding-right: 0;
    padding-left: 0;
  }
  pre {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  tr,
  svg,
  .tile {
    break-inside: avoid;
  }
  thead {
    display: table-header-group;
  }
}
`;

/** The script of report.html. */
export const pageScript = String.raw`
// The script of report.html: sorts, searches and filters the certificates, and shows them in slices.
// Every text reaches the page as text, never as markup.
(function () {
  const data = JSON.parse(document.getElementById('report-data').textContent);
  const words = data.words;
  const body = document.getElementById('rows');
  const count = document.getElementById('count');
  const more = document.getElementById('more');
  const search = document.getElementById('search');
  const slice = 100;
  const state = { wait: '', account: '', owner: '', text: '', key: 'state', down: false, shown: slice };

  const collator = new Intl.Collator(data.language, { numeric: true });
  const numbers = new Intl.NumberFormat(data.language);
  // English texts of the action write days as ISO 8601 has them, as Swedish does.
  const dates = data.language === 'en' ? 'sv' : data.language;
  const timeZone = data.timeZone;
  const times = new Intl.DateTimeFormat(dates, { dateStyle: 'short', timeStyle: 'short', timeZone });
  const days = new Intl.DateTimeFormat(dates, { dateStyle: 'short', timeZone });

  /** How a column compares two rows; rows without a value stand last in either direction. */
  const keys = {
    name: (row) => row.names[0] || row.arn,
    place: (row) => (row.accountName || '') + ' ' + row.account + ' ' + row.region,
    state: (row) => row.rank,
    until: (row) => row.until,
    expires: (row) => row.expires,
  };

  for (const row of data.rows) {
    row.haystack = [
      row.names,
      row.arn,
      row.account,
      row.accountName,
      row.region,
      row.owners,
      row.reason && row.reason.code,
    ]
      .concat(row.records.map((record) => record.name))
      .flat()
      .filter(Boolean)
      .join('\n')
      .toLowerCase();
  }

  function compare(a, b) {
    const of = keys[state.key];
    const [left, right] = [of(a), of(b)];
    if (left === undefined || right === undefined) return (left === undefined) - (right === undefined);
    const order = typeof left === 'number' ? left - right : collator.compare(left, right);
    return (state.down ? -order : order) || collator.compare(a.names[0] || a.arn, b.names[0] || b.arn);
  }

  function fits(row) {
    return (
      (state.wait === '' || row.wait === state.wait) &&
      (state.account === '' || row.account === state.account) &&
      (state.owner === '' || row.owners.includes(state.owner)) &&
      state.text.split(/\s+/).every((word) => row.haystack.includes(word))
    );
  }

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
    made.append(...children.filter((child) => child !== undefined && child !== ''));
    return made;
  }

  function link(text, url) {
    return url && /^https?:\/\//i.test(url) ? element('a', { href: url, rel: 'noreferrer' }, text) : text;
  }

  function numberOf(url) {
    return url ? '#' + url.split('/').pop() : '';
  }

  function moment(text, format) {
    return text ? element('time', { datetime: text }, format.format(new Date(text))) : '–';
  }

  function detailOf(row) {
    const list = element('dl');
    const add = (word, ...values) => {
      const shown = values.flat().filter(Boolean);
      if (shown.length > 0) list.append(element('dt', {}, word), element('dd', {}, ...shown));
    };
    const lines = (texts) => texts.map((text) => element('div', {}, element('code', {}, text)));
    add(words.names, lines(row.names));
    add(words.certificate, lines([row.arn]));
    add(words.replacement, row.replacement && lines([row.replacement]));
    add(
      words.why,
      row.reason && link(element('code', {}, row.reason.code), data.sections + row.reason.code),
      row.reason && ' ' + row.reason.detail,
    );
    add(words.whatToDo, row.reason && row.reason.cure);
    add(words.owners, row.owners.join(', '));
    add(words.listeners, lines(row.listeners));
    add(words.otherUses, lines(row.uses));
    add(
      words.records,
      lines(
        row.records.map((record) => record.name + ' CNAME ' + record.value + ' · ' + words.recordStates[record.state]),
      ),
    );
    return element('tr', { class: 'detail' }, element('td', { colspan: '6' }, list));
  }

  function rowOf(row) {
    const expand = element('button', {
      type: 'button',
      class: 'expand',
      'aria-expanded': 'false',
      'aria-label': words.details + ': ' + (row.names[0] || row.arn),
    });
    const others = row.names.length - 1;
    const named = others === 1 ? words.oneMoreName : words.moreNames.replace('%', numbers.format(others));
    const rest = others > 0 ? element('small', {}, named) : '';
    const links = [link(numberOf(row.issue), row.issue), ' ', link(numberOf(row.pullRequest), row.pullRequest)];
    const made = element(
      'tr',
      {},
      element('td', { class: 'names' }, expand, row.names[0] || row.arn, rest),
      element(
        'td',
        {},
        row.accountName || row.account,
        element('small', { class: 'whole' }, (row.accountName ? row.account + ' ' : '') + row.region),
      ),
      element(
        'td',
        {},
        element('span', { class: 'dot state-' + row.wait, 'aria-hidden': 'true' }),
        row.label,
        row.reason ? element('small', {}, row.reason.code) : '',
      ),
      element('td', { class: 'time' }, moment(row.until, times)),
      element('td', { class: 'time' }, moment(row.expires, days)),
      element('td', {}, ...links),
    );
    expand.addEventListener('click', () => {
      const isOpen = expand.getAttribute('aria-expanded') === 'true';
      expand.setAttribute('aria-expanded', String(!isOpen));
      if (isOpen) made.nextSibling.remove();
      else made.after(detailOf(row));
    });
    return made;
  }

  let found = [];

  function append(from, to) {
    const rows = document.createDocumentFragment();
    for (const row of found.slice(from, to)) rows.append(rowOf(row));
    body.append(rows);
    state.shown = Math.min(to, found.length);
    more.hidden = state.shown >= found.length;
    count.textContent = words.count
      .replace('%1', numbers.format(found.length))
      .replace('%2', numbers.format(data.rows.length))
      .replace('%3', numbers.format(state.shown));
  }

  function show() {
    found = data.rows.filter(fits).sort(compare);
    body.replaceChildren();
    append(0, slice);
  }

  /** What is chosen stands in the address, so that it can be sent to somebody: report.html#owner=octocat. */
  const filters = ['wait', 'account', 'owner', 'text'];

  function choose(part) {
    Object.assign(state, part);
    const chosen = new URLSearchParams(filters.filter((key) => state[key] !== '').map((key) => [key, state[key]]));
    if (chosen.toString() !== location.hash.slice(1)) history.replaceState(null, '', '#' + chosen);
    for (const tile of document.querySelectorAll('.tile')) {
      tile.setAttribute('aria-pressed', String(tile.dataset.wait === state.wait));
    }
    for (const id of ['wait', 'account', 'owner']) document.getElementById(id).value = state[id];
    show();
  }

  function readAddress() {
    // An address may lead to a part of the page as well.
    if (document.getElementById(location.hash.slice(1))) return show();
    const chosen = new URLSearchParams(location.hash.slice(1));
    search.value = chosen.get('text') || '';
    choose(Object.fromEntries(filters.map((key) => [key, chosen.get(key) || ''])));
  }

  function sortBy(button) {
    const key = button.dataset.key;
    state.down = state.key === key && !state.down;
    state.key = key;
    for (const header of document.querySelectorAll('th[aria-sort]')) header.setAttribute('aria-sort', 'none');
    button.parentElement.setAttribute('aria-sort', state.down ? 'descending' : 'ascending');
    show();
  }

  let pause;
  search.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      choose({ text: search.value.trim().toLowerCase() });
    }, 120);
  });
  for (const tile of document.querySelectorAll('.tile')) {
    tile.addEventListener('click', () => choose({ wait: state.wait === tile.dataset.wait ? '' : tile.dataset.wait }));
  }
  for (const button of document.querySelectorAll('th button')) button.addEventListener('click', () => sortBy(button));
  for (const id of ['wait', 'account', 'owner']) {
    const box = document.getElementById(id);
    box.addEventListener('change', () => choose({ [id]: box.value }));
  }
  more.addEventListener('click', () => append(state.shown, state.shown + slice * 5));
  window.addEventListener('beforeprint', () => append(state.shown, found.length));
  for (const button of document.querySelectorAll('.copy')) {
    button.addEventListener('click', () => {
      const block = document.getElementById(button.dataset.block);
      getSelection().selectAllChildren(block);
      navigator.clipboard.writeText(block.textContent).then(
        () => (button.textContent = words.copied),
        // Without the clipboard's permission the records are selected, ready for the keyboard.
        () => (button.textContent = words.selected),
      );
    });
  }
  window.addEventListener('hashchange', readAddress);
  readAddress();
})();
`;
