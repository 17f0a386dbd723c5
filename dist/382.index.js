export const id = 382;

export const ids = [ 382 ];

export const modules = {
  7382: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      reportPage: () => reportPage
    });
    var sha2 = __webpack_require__(5514);
    var utils = __webpack_require__(2565);
    var temporal_polyfill = __webpack_require__(8599);
    var core_documents = __webpack_require__(7521);
    var locales = __webpack_require__(5381);
    var fleet = __webpack_require__(4291);
    var head = __webpack_require__(6180);
    class Html {
      markup;
      constructor(markup) {
        this.markup = markup;
      }
    }
    const entities = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&#39;"
    };
    function write(value) {
      if (value === void 0 || value === false) return "";
      if (value instanceof Html) return value.markup;
      if (typeof value === "string" || typeof value === "number") return String(value).replaceAll(/[&<>"']/g, character => entities[character] ?? "");
      return value.map(write).join("");
    }
    function html(strings, ...values) {
      return new Html(String.raw({
        raw: strings
      }, ...values.map(write)));
    }
    function withCode(text) {
      const pieces = text.split("`").map((piece, index) => index % 2 === 1 ? html`<code>${piece}</code>` : piece);
      return html`${pieces}`;
    }
    function trusted(markup) {
      return new Html(markup);
    }
    function webLink(words, url) {
      return url !== void 0 && /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noreferrer">${words}</a>` : html`${words}`;
    }
    function embeddedJson(value) {
      return trusted(JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`));
    }
    var time = __webpack_require__(7466);
    const pageStyle = String.raw`
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
    const pageScript = String.raw`
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
    var waiting = __webpack_require__(348);
    function certificateTable({certificates: certificates}, language) {
      const [t, d] = [ locales.T[language].page, locales.T[language].dashboard ];
      const accounts = new Map(certificates.map(({account: account, accountName: accountName}) => [ account, accountName ?? "" ]));
      const owners = [ ...new Set(certificates.flatMap(certificate => certificate.owners)) ].sort();
      const kinds = [ ...waiting.l4.map(wait => [ wait, d.short[wait] ]), [ "listed", d.sections.listed ] ];
      return html`<section class="card">
    <h2 id="table-title">${t.table}</h2>
    <noscript><p>${t.noScript}</p></noscript>
    <div class="controls">
      <label class="wide"
        >${t.search}<input
          id="search"
          type="search"
          placeholder="${t.searchHint}"
          autocomplete="off"
          spellcheck="false"
      /></label>
      ${choice("wait", t.waitsFor, kinds, t.all)}
      ${choice("account", t.account, [ ...accounts ].sort(byName).map(([id, name]) => [ id, `${name} ${id}`.trim() ]), t.all)}
      ${choice("owner", t.owner, owners.map(owner => [ owner, owner ]), t.all)}
    </div>
    <p class="count" id="count" role="status"></p>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="table-title">
      <table>
        <thead>
          <tr>
            ${columnKeys.map((key, index) => header(key, t.columns[index] ?? ""))}
            <th scope="col">${t.columns[5]}</th>
          </tr>
        </thead>
        <tbody id="rows"></tbody>
      </table>
    </div>
    <button type="button" class="plain more" id="more" hidden>${t.more}</button>
  </section>`;
    }
    const columnKeys = [ "name", "place", "state", "until", "expires" ];
    function header(key, words) {
      const sorted = key === "state" ? "ascending" : "none";
      return html`<th scope="col" aria-sort="${sorted}"><button type="button" data-key="${key}">${words}</button></th>`;
    }
    function choice(id, words, options, all) {
      return html`<label
    >${words}<select id="${id}">
      <option value="">${all}</option>
      ${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
    </select></label
  >`;
    }
    function byName([leftId, left], [rightId, right]) {
      return `${left} ${leftId}` < `${right} ${rightId}` ? -1 : 1;
    }
    var dashboard_guard = __webpack_require__(9861);
    function guardSection({guard: guard}, language) {
      if (guard === void 0) return "";
      const t = locales.T[language].guard;
      const {readiness: readiness} = t;
      const risks = guard.atRisk.map(({domains: domains, arn: arn, account: account, region: region, reasons: reasons, notAfter: notAfter}) => rowOf([ domains[0] ?? arn, `${account} ${region}`, reasons.map(({code: code}) => code).join(", "), notAfter?.slice(0, "yyyy-mm-dd".length) ?? t.unknownDay ]));
      const {rows: rows, after: after} = (0, dashboard_guard.co)(guard, language);
      return html`<section class="card" id="guard">
    ${risks.length > 0 && [ html`<h2>${t.heading(risks.length)}</h2>`, tableOf(t.heading(risks.length), t.header.slice(0, 4), risks) ]}
    <h2>${readiness.heading}</h2>
    <p>${readiness.intro}</p>
    ${tableOf(readiness.heading, readiness.header, rows.map(rowOf))}
    <p>${after}</p>
  </section>`;
    }
    function rowOf(cells) {
      return html`<tr>
    ${cells.map(cell => html`<td>${cell}</td>`)}
  </tr>`;
    }
    function tableOf(label, header, rows) {
      return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">
    <table>
      <thead>
        <tr>
          ${header.map(cell => html`<th>${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
    }
    var health = __webpack_require__(57);
    const mostEntities = 50;
    function healthTable({health: health, certificates: certificates}, {timeZone: timeZone, language: language}) {
      if (health === void 0) return;
      const t = locales.T[language].health;
      const known = new Map(certificates.map(certificate => [ certificate.arn, certificate ]));
      const rows = health.events.map(event => html`<tr>
        <td><code>${event.code}</code></td>
        <td>${event.region}</td>
        <td>${event.startsAt && (0, time.fU)(temporal_polyfill.fE.Instant.from(event.startsAt), timeZone, language)}</td>
        <td>${concerns(event, known)}</td>
      </tr>`);
      return html`<section class="card">
    <h2>${t.heading}</h2>
    ${rows.length === 0 ? health.gaps.length === 0 && html`<p>${t.none}</p>` : html`<div class="scroll" tabindex="0" role="region" aria-label="${t.heading}">
            <table>
              <thead>
                <tr>
                  ${t.header.map(words => html`<th scope="col">${words}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>
          </div>`}
    ${gapLines(health, language).map(line => html`<p>${line}</p>`)}
  </section>`;
    }
    function concerns(event, known) {
      const arns = new Set((0, health.mm)(event));
      return event.entities.slice(0, mostEntities).map(({account: account, value: value}) => {
        const certificate = arns.has(value) ? known.get(value) : void 0;
        const shown = certificate === void 0 ? html`<code>${value}</code>` : webLink(certificate.domains[0] ?? value, certificate.issue);
        return html`<div>${shown} (${account})</div>`;
      });
    }
    function gapLines({gaps: gaps}, language) {
      const t = locales.T[language].health;
      const accountsOf = why => gaps.filter(gap => gap.why === why);
      const ids = some => t.accounts(some.map(({account: account}) => account).join(", "));
      const [plan, refused] = [ accountsOf("subscription"), accountsOf("refused") ];
      return [ ...plan.length === 0 ? [] : [ t.subscription(ids(plan)) ], ...refused.length === 0 ? [] : [ t.refused(ids(refused), refused[0]?.detail ?? "").replaceAll("`", "") ] ];
    }
    var report_pace = __webpack_require__(2511);
    var text_number = __webpack_require__(2454);
    var d3_scale = __webpack_require__(704);
    var d3_shape = __webpack_require__(6879);
    var report_history = __webpack_require__(786);
    const width = 620;
    const height = 250;
    const margin = {
      top: 26,
      right: 18,
      bottom: 28,
      left: 44
    };
    function burnDownChart({certificates: certificates, now: now, language: language}) {
      const t = locales.T[language].page;
      const pace = (0, report_pace.x3)(certificates, now);
      const days = (0, report_pace.Dt)(pace.remaining, now);
      const today = {
        at: now.epochMilliseconds,
        count: pace.remaining
      };
      const points = burn_down_history(certificates, now, today);
      const last = Math.max(...days.map(({day: day}) => momentOf(day)), today.at);
      const most = Math.max(1, ...points.map(({count: count}) => count));
      const scales = {
        x: (0, d3_scale.w7)([ points[0]?.at ?? today.at, last ], [ margin.left, width - margin.right ]),
        y: (0, d3_scale.m4)([ 0, most ], [ height - margin.bottom, margin.top ]).nice(4)
      };
      const needed = days.find(({neededPerWeek: neededPerWeek}) => neededPerWeek !== void 0);
      const words = needed?.neededPerWeek === void 0 ? "" : t.perWeek(oneDecimal(needed.neededPerWeek, language));
      return html`<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="burn-down-title">
    <title id="burn-down-title">${t.burnDown}: ${t.burnDownSays((0, text_number.Z)(pace.remaining, language), words)}</title>
    ${grid(scales, language)}
    ${days.map(({kind: kind, day: day}) => mark(scales, momentOf(day), `${locales.T[language].pace.days[kind]} ${(0, 
      time.im)(day, language)}`, kind === "issue"))}
    <path class="area" d="${shape(scales, points)}" />
    <path class="line" d="${steps(scales, points)}" />
    ${needed && html`<path class="needed" d="${straight(scales, [ today, {
        at: momentOf(needed.day),
        count: 0
      } ])}" />`}
    ${pace.expected && html`<path class="expected" d="${straight(scales, cutOff(today, {
        at: momentOf(pace.expected),
        count: 0
      }, last))}" />`}
    <circle class="point" cx="${px(scales.x(today.at))}" cy="${px(scales.y(today.count))}" r="5" />
    <text class="value" x="${px(scales.x(today.at) + 9)}" y="${px(scales.y(today.count) - 8)}">
      ${(0, text_number.Z)(today.count, language)}
    </text>
  </svg>`;
    }
    function burn_down_history(certificates, now, today) {
      const past = (0, report_history.H)(certificates, now).map(({at: at, count: count}) => ({
        at: at.epochMilliseconds,
        count: count
      }));
      return [ ...past.filter(({at: at}) => at < today.at), today ];
    }
    function momentOf(day) {
      return day.toZonedDateTime("UTC").epochMilliseconds;
    }
    function shape({x: x, y: y}, points) {
      const draw = (0, d3_shape.Wc)(point => x(point.at), y(0), point => y(point.count));
      return draw.curve(d3_shape.UP).digits(1)([ ...points ]) ?? "";
    }
    function steps({x: x, y: y}, points) {
      const draw = (0, d3_shape.n8)(point => x(point.at), point => y(point.count));
      return draw.curve(d3_shape.UP).digits(1)([ ...points ]) ?? "";
    }
    function straight({x: x, y: y}, points) {
      const draw = (0, d3_shape.n8)(point => x(point.at), point => y(point.count));
      return draw.digits(1)([ ...points ]) ?? "";
    }
    function cutOff(from, to, last) {
      if (to.at <= last) return [ from, to ];
      const part = (last - from.at) / (to.at - from.at);
      return [ from, {
        at: last,
        count: from.count + (to.count - from.count) * part
      } ];
    }
    function grid({x: x, y: y}, language) {
      const bottom = height - margin.bottom;
      const months = new Intl.DateTimeFormat(language, {
        month: "short",
        timeZone: "UTC"
      });
      return html`${wholeTicks(y).map(tick => html`<line
            class="grid"
            x1="${margin.left}"
            x2="${width - margin.right}"
            y1="${px(y(tick))}"
            y2="${px(y(tick))}"
          />
          <text x="${margin.left - 8}" y="${px(y(tick) + 4)}" text-anchor="end">${(0, 
      text_number.Z)(tick, language)}</text>`)}
    ${x.ticks(6).map(tick => html`<text x="${px(x(tick))}" y="${bottom + 20}" text-anchor="middle">${months.format(tick)}</text>`)} <line class="axis" x1="${margin.left}" x2="${width - margin.right}" y1="${bottom}" y2="${bottom}" />`;
    }
    function wholeTicks(y) {
      return y.ticks(4).filter(tick => Number.isInteger(tick));
    }
    function mark({x: x}, at, words, isUpper) {
      const place = px(x(at));
      return html`<line class="mark" x1="${place}" x2="${place}" y1="${isUpper ? 12 : 26}" y2="${height - margin.bottom}" />
    <text x="${place}" y="${isUpper ? 9 : 23}" text-anchor="${at > x.invert(width * .6).getTime() ? "end" : "start"}">
      ${words}
    </text>`;
    }
    function oneDecimal(value, language) {
      return (0, text_number.Z)(Math.ceil(value * 10) / 10, language);
    }
    function px(value) {
      return String(Math.round(value * 10) / 10);
    }
    const expiries_width = 620;
    const expiries_height = 250;
    const expiries_margin = {
      top: 26,
      right: 10,
      bottom: 28,
      left: 10
    };
    const shownMonths = 13;
    function expiryChart({certificates: certificates, now: now, language: language}) {
      const t = locales.T[language].page;
      const remaining = (0, report_pace.rV)(certificates).filter(({state: state, notAfter: notAfter}) => state !== "done" && notAfter !== void 0);
      const columns = columnsOf(remaining, {
        certificates: certificates,
        now: now,
        language: language
      });
      const x = (0, d3_scale.WH)(columns.map((_column, index) => index), [ expiries_margin.left, expiries_width - expiries_margin.right ]).padding(.25);
      const most = Math.max(1, ...columns.map(({count: count}) => count));
      const y = (0, d3_scale.m4)([ 0, most ], [ expiries_height - expiries_margin.bottom, expiries_margin.top ]);
      const bottom = expiries_height - expiries_margin.bottom;
      return html`<svg class="chart" viewBox="0 0 ${expiries_width} ${expiries_height}" role="img" aria-labelledby="expiries-title">
    <title id="expiries-title">${t.expiriesSay((0, text_number.Z)(remaining.length, language))}</title>
    ${columns.map(({label: label, count: count, isLate: isLate}, index) => {
        const left = x(index) ?? 0;
        const middle = expiries_px(left + x.bandwidth() / 2);
        const top = y(count);
        return html`<rect
          class="column${isLate && " late"}"
          x="${expiries_px(left)}"
          y="${expiries_px(top)}"
          width="${expiries_px(x.bandwidth())}"
          height="${expiries_px(bottom - top)}"
          rx="3"
        />
        ${count > 0 && html`<text class="value" x="${middle}" y="${expiries_px(top - 6)}" text-anchor="middle">${(0, 
        text_number.Z)(count, language)}</text>`}
        <text x="${middle}" y="${bottom + 20}" text-anchor="middle">${label}</text>`;
      })}
    <line class="axis" x1="${expiries_margin.left}" x2="${expiries_width - expiries_margin.right}" y1="${bottom}" y2="${bottom}" />
  </svg>`;
    }
    function columnsOf(remaining, {now: now, language: language}) {
      const t = locales.T[language].page;
      const first = now.toZonedDateTimeISO("UTC").toPlainDate().toPlainYearMonth();
      const months = Array.from({
        length: shownMonths
      }, (_, index) => first.add({
        months: index
      }));
      const [from, to] = [ first.toString(), first.add({
        months: shownMonths
      }).toString() ];
      const expiring = remaining.map(({notAfter: notAfter = ""}) => notAfter.slice(0, 7));
      const lateUntil = now.add({
        hours: 30 * 24
      }).toString().slice(0, 7);
      const count = fits => expiring.filter(fits).length;
      const name = new Intl.DateTimeFormat(language, {
        month: "short",
        timeZone: "UTC"
      });
      const [earlier, later] = [ count(month => month < from), count(month => month >= to) ];
      return [ ...earlier > 0 ? [ {
        label: t.earlier,
        count: earlier,
        isLate: true
      } ] : [], ...months.map(date => {
        const month = date.toString();
        const start = date.toPlainDate({
          day: 1
        }).toZonedDateTime("UTC").epochMilliseconds;
        return {
          label: name.format(start),
          count: count(other => other === month),
          isLate: month <= lateUntil
        };
      }), ...later > 0 ? [ {
        label: t.later,
        count: later,
        isLate: false
      } ] : [] ];
    }
    function expiries_px(value) {
      return String(Math.round(value * 10) / 10);
    }
    function overview({report: report, language: language}) {
      const t = locales.T[language].page;
      const now = temporal_polyfill.fE.Instant.from(report.finishedAt);
      const model = {
        certificates: report.certificates,
        now: now,
        language: language
      };
      return html`<section class="card" aria-label="${t.states}">${progress(model)} ${tiles(model)}</section>
    <div class="charts">
      <section class="card">
        <h2>${t.burnDown}</h2>
        ${burnDownChart(model)}${legend(language)}
      </section>
      <section class="card">
        <h2>${t.expiries}</h2>
        ${expiryChart(model)}
      </section>
    </div>`;
    }
    function progress({certificates: certificates, now: now, language: language}) {
      const [t, p] = [ locales.T[language].page, locales.T[language].pace ];
      const pace = (0, report_pace.x3)(certificates, now);
      const percent = pace.all === 0 ? 100 : Math.floor(pace.done / pace.all * 100);
      const weekly = (0, text_number.Z)(Math.ceil(pace.doneLately / report_pace.tW * 70) / 10, language);
      const expected = pace.expected === void 0 ? "–" : (0, time.im)(pace.expected, language);
      return html`<div class="progress-row">
      <span class="percent">${(0, text_number.Z)(percent, language)} %</span>
      <span>${t.doneOf((0, text_number.Z)(pace.done, language), (0, text_number.Z)(pace.all, language))}</span>
    </div>
    ${bar(certificates)}
    <dl class="days">
      ${(0, report_pace.Dt)(pace.remaining, now).map(({kind: kind, day: day, daysLeft: daysLeft, neededPerWeek: neededPerWeek}) => html`<div>
            <dt>${t.ofAws(p.days[kind])}</dt>
            <dd>
              ${daysLeft > 0 ? p.daysLeft(daysLeft) : p.passed}<small
                >${(0, time.im)(day, language)}${neededPerWeek !== void 0 && ` · ${t.perWeek((0, 
      text_number.Z)(Math.ceil(neededPerWeek * 10) / 10, language))}`}</small
              >
            </dd>
          </div>`)}${pace.remaining > 0 && html`<div>
          <dt>${t.expectedDay}</dt>
          <dd>${expected}<small>${t.donePerWeek(weekly)}</small></dd>
        </div>`}
    </dl>`;
    }
    function bar(certificates) {
      const groups = (0, waiting.sp)(certificates);
      const all = [ ...groups.values() ].reduce((sum, group) => sum + group.length, 0);
      let from = 0;
      const parts = waiting.l4.toReversed().map(wait => {
        const width = all === 0 ? 0 : (groups.get(wait)?.length ?? 0) / all * 1e3;
        from += width;
        return width > 0 && html`<rect class="state-${wait}" x="${round(from - width)}" width="${round(width)}" height="14" />`;
      });
      return html`<svg class="bar" viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">
    <rect class="rest" width="1000" height="14" fill="none" />
    ${parts}
  </svg>`;
    }
    function tiles({certificates: certificates, language: language}) {
      const d = locales.T[language].dashboard;
      const groups = (0, waiting.sp)(certificates);
      return html`<div class="tiles">
    ${waiting.l4.filter(wait => (groups.get(wait)?.length ?? 0) > 0).map(wait => html`<button type="button" class="tile" data-wait="${wait}" aria-pressed="false">
            <strong>${(0, text_number.Z)(groups.get(wait)?.length ?? 0, language)}</strong>
            <span><span class="dot state-${wait}" aria-hidden="true"></span>${d.short[wait]}</span>
          </button>`)}
  </div>`;
    }
    function legend(language) {
      const t = locales.T[language].page;
      const sample = kind => html`<svg class="chart" viewBox="0 0 22 8" aria-hidden="true"><path class="${kind}" d="M0,4H22" /></svg>`;
      return html`<ul class="legend">
    <li>${sample("line")}${t.left}</li>
    <li>${sample("needed")}${t.needed}</li>
    <li>${sample("expected")}${t.expected}</li>
  </ul>`;
    }
    function round(value) {
      return String(Math.round(value * 10) / 10);
    }
    var services = __webpack_require__(8415);
    function pageRows(certificates, language) {
      return certificates.map(certificate => {
        const wait = (0, waiting.pE)(certificate) ?? "listed";
        return {
          names: certificate.domains,
          arn: certificate.arn,
          account: certificate.account,
          accountName: certificate.accountName,
          region: certificate.region,
          wait: wait,
          label: labelOf(certificate, language),
          rank: wait === "listed" ? waiting.l4.length : waiting.l4.indexOf(wait),
          until: certificate.deadline ?? certificate.opensAt,
          expires: certificate.notAfter,
          owners: certificate.owners,
          reason: certificate.reason,
          replacement: certificate.replacement,
          listeners: certificate.listeners,
          uses: certificate.otherUses.map(use => (0, services.Z)(use, language, foreign => foreign)),
          records: certificate.records.map(({name: name, value: value, state: state}) => ({
            name: name,
            value: value,
            state: state
          })),
          issue: certificate.issue,
          pullRequest: certificate.pullRequest
        };
      });
    }
    function labelOf(certificate, language) {
      const t = locales.T[language].dashboard;
      const wait = (0, waiting.pE)(certificate);
      if (wait !== void 0) return t.short[wait];
      const {listed: listed} = certificate;
      return listed === void 0 || listed === "held-back" ? t.sections.listed : t.listed[listed];
    }
    function reasonText({code: code, detail: detail, cure: cure}, documents, language) {
      return html`<code>${webLink(code, `${documents}/${(0, core_documents.ZE)(code, language)}`)}</code> ${detail} ${cure}`;
    }
    var migration = __webpack_require__(5723);
    var zone = __webpack_require__(6797);
    const longestLives = [ {
      days: 200,
      from: "2026-03-15"
    }, {
      days: 100,
      from: "2027-03-15"
    }, {
      days: 47,
      from: "2029-03-15"
    } ];
    const approvers = [ "admin", "administrator", "hostmaster", "postmaster", "webmaster" ];
    function approvalLoad(certificates) {
      const all = (0, report_pace.rV)(certificates);
      const names = all.flatMap(({domains: domains}) => domains);
      return {
        certificates: all.length,
        names: names.length,
        domains: new Set(names.map(zone.jG)).size
      };
    }
    function approvalsPerYear({names: names}, lifeDays) {
      return Math.ceil(names * 365 / lifeDays);
    }
    const stakeholdersId = "why";
    function stakeholders({report: report, language: language}) {
      const t = locales.T[language].stakeholders;
      const number = value => (0, text_number.Z)(value, language);
      const load = approvalLoad(report.certificates);
      const rows = longestLives.map(({days: days, from: from}) => {
        const approvals = number(approvalsPerYear(load, days));
        return html`<tr>
      <td>${t.days(number(days))}</td>
      <td>${(0, time.im)(from, language)}</td>
      <td>${approvals}</td>
      <td>${number(0)}</td>
    </tr>`;
      });
      const changes = [ t.issuingEnds((0, time.im)(migration._t, language)), t.renewingEnds((0, 
      time.im)(migration.fb, language)), t.livesShrink, t.nothingStops ];
      const boxes = approvers.map(box => `${box}@`).join(t.comma);
      return html`<section class="card stakeholders" id="${stakeholdersId}">
    <h2>${t.heading}</h2>
    <h3>${t.changes}</h3>
    <ul>
      ${changes.map(change => html`<li>${change}</li>`)}
    </ul>
    <h3>${t.saves}</h3>
    <p>${t.approvals(number(load.names), number(load.certificates))}</p>
    <table>
      <thead>
        <tr>
          ${t.header.map(heading => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    <h3>${t.risk}</h3>
    <p>${t.mailboxes(boxes, number(load.domains * approvers.length), number(load.domains))}</p>
    <h3>${t.stand}</h3>
    ${standing(report, language)}
  </section>`;
    }
    function standing({certificates: certificates, finishedAt: finishedAt}, language) {
      const {page: page, dashboard: dashboard, stakeholders: t} = locales.T[language];
      const number = value => (0, text_number.Z)(value, language);
      const {done: done, all: all, expected: expected} = (0, report_pace.x3)(certificates, temporal_polyfill.fE.Instant.from(finishedAt));
      const groups = (0, waiting.sp)(certificates);
      const open = waiting.l4.filter(wait => wait !== "done" && (groups.get(wait)?.length ?? 0) > 0);
      return html`<p>
      ${page.doneOf(number(done), number(all))}${expected !== void 0 && ` · ${t.expected((0, 
      time.im)(expected, language))}`}
    </p>
    <ul>
      ${open.map(wait => html`<li>${dashboard.counted(dashboard.short[wait], number(groups.get(wait)?.length ?? 0))}</li>`)}
    </ul>`;
    }
    var proof = __webpack_require__(605);
    var dns_records = __webpack_require__(9577);
    function recordBlocks({certificates: certificates}, language) {
      const t = locales.T[language].page;
      const open = new Map;
      for (const record of certificates.flatMap(({records: records}) => records)) if ((0, 
      proof.p5)(record)) open.set(`${record.name} ${record.value}`, record);
      if (open.size === 0) return;
      return html`<section class="card">
    <h2>${t.zones}</h2>
    ${[ ...(0, dns_records.$o)([ ...open.values() ]) ].map(([zone, records], index) => html`<details class="zone">
          <summary>${t.zoneSummary((0, dns_records.pj)(zone), records.length)}</summary>
          <button type="button" class="plain copy" data-block="zone-${index}">${t.copy}</button>
          <pre id="zone-${index}" tabindex="0">${(0, dns_records.PJ)(records)}</pre>
        </details>`)}
  </section>`;
    }
    function swapTable({report: {pullRequests: pullRequests}, documents: documents, language: language}) {
      if (pullRequests.length === 0) return;
      const [t, s] = [ locales.T[language].page, locales.T[language].summary ];
      const rows = pullRequests.flatMap(pullRequest => {
        const number = webLink(`#${String(pullRequest.number)}`, pullRequest.url);
        if (pullRequest.listeners.length === 0) return [ html`<tr>
          <td>${number}</td>
          <td></td>
          <td></td>
          <td>${pullRequest.reason && reasonText(pullRequest.reason, documents, language)}</td>
        </tr>` ];
        return pullRequest.listeners.map(listener => html`<tr>
          <td>${number}</td>
          <td>${s.port(listener.loadBalancer, listener.port)}</td>
          <td>${s.outcomes[listener.outcome]}</td>
          <td>
            ${listener.reason === void 0 ? listener.evidence : reasonText(listener.reason, documents, language)}
          </td>
        </tr>`);
      });
      return html`<section class="card">
    <h2>${t.swaps}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="${t.swaps}">
      <table>
        <thead>
          <tr>
            ${s.header.map(words => html`<th scope="col">${words}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
    }
    function reportPage(model) {
      const {report: report, documents: documents, timeZone: timeZone, language: language} = model;
      const t = locales.T[language].page;
      const hasCertificates = report.certificates.length > 0;
      const sections = `${documents}/${(0, core_documents._u)(language)}#`;
      const data = {
        language: language,
        timeZone: timeZone,
        sections: sections,
        rows: pageRows(report.certificates, language),
        words: wordsOf(language)
      };
      return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${t.title} · ${report.repository}</title>
        <link rel="icon" href="data:," />
        ${styleElement}
      </head>
      <body>
        ${report_page_head(model)}
        <main>
          ${notes(model)}
          ${hasCertificates ? [ overview(model), certificateTable(report, language), recordBlocks(report, language) ] : html`<section class="card"><p>${t.nothingLooked}</p></section>`}
          ${swapTable(model)} ${guardSection(report, language)} ${healthTable(report, model)}
          ${leftAlone(report, language)} ${hasCertificates && stakeholders(model)}
        </main>
        <footer><p>${t.footer}</p></footer>
        ${hasCertificates && html`${dataElement(data)} ${scriptElement}`}
      </body>
    </html> `.markup;
    }
    const styleElement = trusted(`<style>${pageStyle}</style>`);
    const scriptElement = trusted(`<script>${pageScript}<\/script>`);
    function dataElement(data) {
      return trusted(`<script type="application/json" id="report-data">${embeddedJson(data).markup}<\/script>`);
    }
    function hashOf(text) {
      return `'sha256-${btoa(String.fromCharCode(...(0, sha2.sc)((0, utils.AI)(text))))}'`;
    }
    const policy = [ "default-src 'none'", `style-src ${hashOf(pageStyle)}`, `script-src ${hashOf(pageScript)}`, "img-src data:", "base-uri 'none'", "form-action 'none'" ].join("; ");
    function report_page_head({report: report, timeZone: timeZone, language: language}) {
      const t = locales.T[language].page;
      const finished = (0, time.fU)(temporal_polyfill.fE.Instant.from(report.finishedAt), timeZone, language);
      return html`<header class="top">
    <h1>${t.title}</h1>
    <ul class="facts">
      <li>${report.repository}</li>
      <li>${t.mode(report.mode)}</li>
      <li>${t.finished(finished)}</li>
      <li>${webLink(t.run, report.run)}</li>
      ${report.certificates.length > 0 && html`<li><a href="#${stakeholdersId}">${locales.T[language].stakeholders.heading}</a></li>`}
    </ul>
  </header>`;
    }
    function notes({report: report, documents: documents, language: language}) {
      const {isDryRun: isDryRun, complete: complete, notScanned: notScanned, problems: problems, finishedAt: finishedAt} = report;
      const [t, d] = [ locales.T[language].page, locales.T[language].dashboard ];
      return html`${isDryRun && html`<p class="note warn">${t.dryRun}</p>`}
  ${!complete && html`<section class="note warn">
      <h2>${d.incomplete(finishedAt.slice(0, 10), ...(0, head.HB)(notScanned))}</h2>
      <ul>
        ${notScanned.slice(0, mostNotes).map(({account: account, region: region, certificate: certificate, reason: reason}) => html`<li>${certificate ?? `${account} ${region}`}: ${reasonText(reason, documents, language)}</li>`)}
      </ul>
    </section>`}
  ${problems.length > 0 && html`<section class="note bad">
      <h2>${t.problems(problems.length)}</h2>
      <ul>
        ${problems.slice(0, mostNotes).map(problem => html`<li>${problem}</li>`)}
      </ul>
    </section>`}`;
    }
    function leftAlone({accountsLeftOut: accountsLeftOut, closedRegions: closedRegions}, language) {
      const t = locales.T[language].fleet;
      const {inactive: inactive, excluded: excluded} = accountsLeftOut;
      if (!(0, fleet.TX)({
        excludedAccounts: accountsLeftOut,
        closedRegions: closedRegions
      })) return;
      const regions = closedRegions.map(({region: region, accounts: accounts}) => html`<li>${t.closedRegion(region, accounts.length)}: ${accounts.join(", ")}</li>`);
      return html`<section class="card">
    <h2>${t.heading}</h2>
    ${inactive + excluded > 0 && html`<p>${t.excludedAccounts(inactive, excluded)}</p>`}
    ${regions.length > 0 && html`<p>${withCode(t.closedIntro)}</p>
        <ul>
          ${regions}
        </ul>`}
  </section>`;
    }
    const mostNotes = 200;
    const scriptWords = [ "count", "oneMoreName", "moreNames", "details", "names", "replacement", "listeners", "otherUses", "records", "recordStates", "copied", "selected" ];
    function wordsOf(language) {
      const [t, d] = [ locales.T[language].page, locales.T[language].dashboard ];
      return {
        ...Object.fromEntries(scriptWords.map(word => [ word, t[word] ])),
        certificate: d.certificate,
        why: d.why,
        whatToDo: d.whatToDo,
        owners: t.owner
      };
    }
  }
};
