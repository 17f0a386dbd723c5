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
