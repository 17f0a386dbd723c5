import { visibleLine, visibleLines } from './visible.ts';

/*
 * Markdown as GitHub reads it (GitHub Flavored Markdown, https://github.github.com/gfm/). Text that comes from outside
 * (tags, account names, names inside certificates, error messages) enters through `code` and `codeBlock` alone; every
 * other function takes our own words and what these two return.
 */

/** Limits of one piece of foreign text. */
export interface CodeOptions {
  /** In code points, the `…` of a cut text included. 500 unless told otherwise. */
  readonly maxLength?: number;
}

/** One cell of a table: Markdown of ours or from `code`. */
export type Cell = string;

const begin = '<!-- acm-email-to-dns:begin -->';
const end = '<!-- acm-email-to-dns:end -->';
const markerKey = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const markerValue = /^[\w.:/+=@,*#-]+$/;

/** The length of the longest run of backticks. */
function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}

/**
 * Foreign text as a code span that cannot be closed from inside: its fence is longer than any run of backticks in it
 * (GFM section 6.3). Works in paragraphs, lists, headings, `table` cells and the summary of `details`. No code span may
 * touch another one: put a space, comma or word between them, or their fences become one. Text without anything
 * visible shows as `(empty)`.
 */
export function code(foreign: string, options: CodeOptions = {}): string {
  const text = visibleLine(foreign, options.maxLength ?? 500) || '(empty)';
  const fence = '`'.repeat(longestRun(text) + 1);
  const padding = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${text}${padding}${fence}`;
}

/**
 * Foreign text of several lines as a fenced code block, for records to copy. Stands on lines of its own, or as an item
 * of `bullets`, which indents it.
 * @throws TypeError when `language` is more than a word.
 */
export function codeBlock(foreign: string, language = ''): string {
  if (!/^[\w+-]*$/.test(language)) throw new TypeError(`A code block's language is one word, not "${language}".`);
  const text = visibleLines(foreign).join('\n').trimEnd();
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/**
 * A cell's pipes are escaped here, in code spans too: a row is cut into cells before code spans are looked for (GFM
 * section 4.10). A pipe behind an odd number of backslashes is escaped already; so in a cell alone, a foreign `\|`
 * shows as `|`.
 */
function cellText(cell: Cell): string {
  return cell
    .replaceAll(/(\\*)\|/g, (all, slashes: string) => (slashes.length % 2 === 0 ? `${slashes}\\|` : all))
    .replaceAll(/\s*[\r\n]+\s*/g, '<br>')
    .trim();
}

function tableRow(cells: readonly Cell[]): string {
  return `| ${cells.map(cellText).join(' | ')} |`;
}

/** A table. Rows shorter than the header are filled up; line ends in a cell become `<br>`. */
export function table(header: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
  const filled = rows.map((row) => header.map((_, column) => row[column] ?? ''));
  return [tableRow(header), `|${header.map(() => ' --- |').join('')}`, ...filled.map(tableRow)].join('\n');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * A fold. Markdown is not read inside an HTML block, so the summary is written as HTML: our words, and the code spans
 * in it (from `code`) as `<code>`. The body is Markdown.
 */
export function details(summary: string, body: string): string {
  const html = summary
    .replaceAll(/[\r\n]+/g, ' ')
    .split(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/)
    // Split with two groups gives: words, fence, code, words, fence, code, …
    .map((part, index) => {
      if (index % 3 === 0) return escapeHtml(part);
      return index % 3 === 1 ? '' : `<code>${escapeHtml(part.trim())}</code>`;
    })
    .join('');
  return `<details><summary>${html}</summary>\n\n${body}\n\n</details>`;
}

/** A list; the further lines of an item are indented, so that it may hold blocks. Empty without items. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item.replaceAll(/\n(?=[^\n])/g, '\n  ')}`).join('\n');
}

/**
 * A link with plain text of ours.
 * @throws TypeError when `url` is no absolute `http` or `https` URL.
 */
export function link(text: string, url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !['http:', 'https:'].includes(parsed.protocol)) {
    throw new TypeError(`A link goes to an http(s) URL, not to "${visibleLine(url, 200)}".`);
  }
  const words = visibleLine(text, 500).replaceAll(/[\\`*_[\]<>~|!&]/g, '\\$&');
  const target = parsed.href
    .replaceAll(/[()<>\\|`"]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('&', '&amp;');
  return `[${words}](${target})`;
}

function checkKey(key: string): void {
  if (!markerKey.test(key) || key === 'begin' || key === 'end') throw new TypeError(`"${key}" is no marker key.`);
}

/**
 * A hidden comment that tells the action what it wrote, with or without a value. Of two hyphens in a row the second is
 * written `%2D`: two may not stand inside an HTML comment.
 * @throws TypeError when key or value hold characters that could end the comment or be read as something else.
 */
export function marker(key: string, value?: string): string {
  checkKey(key);
  if (value === undefined) return `<!-- acm-email-to-dns:${key} -->`;
  if (!markerValue.test(value)) throw new TypeError(`"${visibleLine(value, 200)}" is no value for marker "${key}".`);
  return `<!-- acm-email-to-dns:${key}=${value.replaceAll('--', '-%2D')} -->`;
}

/**
 * A marker that holds JSON. In its strings `<`, `>`, `-` and whatever is not ASCII are escaped, so that neither `--` nor
 * `>` occurs.
 * @throws TypeError when `value` has no JSON form.
 */
export function jsonMarker(key: string, value: unknown): string {
  checkKey(key);
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) throw new TypeError(`The value of marker "${key}" has no JSON form.`);
  const safe = json.replaceAll(/"(?:[^"\\]|\\.)*"/g, (text) =>
    text.replaceAll(/[<>\-\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
  return `<!-- acm-email-to-dns:${key}=${safe} -->`;
}

/** A marker, or the begin of the region, with the white space before it. */
const oneMarker = /\s*<!-- acm-email-to-dns:([^<>\r\n]*) -->/y;

/**
 * What the markers hold with which a text begins, one behind the other: further down they count for nothing, so that
 * whoever repeats a text of ours in one of their own plants none.
 */
function leadingMarkers(text: string): readonly string[] {
  const found: string[] = [];
  oneMarker.lastIndex = 0;
  for (let match = oneMarker.exec(text); match !== null; match = oneMarker.exec(text)) found.push(match[1] ?? '');
  oneMarker.lastIndex = 0;
  return found;
}

/** People may write above the region of an issue or pull request; a quoted region does not begin its line. */
function regionOf(body: string): string {
  if (leadingMarkers(body).length > 0) return body;
  const place = /^<!-- acm-email-to-dns:begin -->/m.exec(body);
  return place === null ? '' : body.slice(place.index);
}

const keyAndValue = /^([a-z][a-z0-9-]*)(?:=([\w.:/+=@,*%#-]+))?$/;

function byKey(markers: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const content of markers) {
    const [, key, value = ''] = keyAndValue.exec(content) ?? [];
    if (key === undefined || key === 'begin' || key === 'end' || found.has(key)) continue;
    found.set(key, value.replaceAll('%2D', '-'));
  }
  return found;
}

/** The markers of an issue's or pull request's body by key, `''` for those without a value; of several the first. */
export function readMarkers(body: string): ReadonlyMap<string, string> {
  return byKey(leadingMarkers(regionOf(body)));
}

/** The markers from each one with this key to the next, by what that one holds; of several with the same the first. */
export function readMarkerSections(body: string, key: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const sections: string[][] = [];
  for (const content of leadingMarkers(regionOf(body))) {
    if (content.startsWith(`${key}=`)) sections.push([]);
    sections.at(-1)?.push(content);
  }
  const found = new Map<string, ReadonlyMap<string, string>>();
  for (const markers of sections.map((contents) => byKey(contents))) {
    const value = markers.get(key) ?? '';
    if (!found.has(value)) found.set(value, markers);
  }
  return found;
}

/** The same of a comment, which is ours as a whole. */
export function readCommentMarkers(body: string): ReadonlyMap<string, string> {
  return byKey(leadingMarkers(body));
}

/** What all markers of an issue's or pull request's body with this key hold, in their order. */
export function readMarkerValues(body: string, key: string): readonly string[] {
  checkKey(key);
  return leadingMarkers(regionOf(body)).flatMap((content) => {
    const [, name, value] = keyAndValue.exec(content) ?? [];
    return name === key && value !== undefined ? [value.replaceAll('%2D', '-')] : [];
  });
}

/** What the first JSON marker of a comment with that key holds; `undefined` when there is none or it is broken. */
export function readJsonMarker(body: string, key: string): unknown {
  checkKey(key);
  const json = leadingMarkers(body)
    .find((content) => content.startsWith(`${key}=`))
    ?.slice(key.length + 1);
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** The begin or end marker in a text that a region takes in. */
const innerMarker = /<!-- acm-email-to-dns:(?=(?:begin|end) -->)/g;

/**
 * The part of a body that the action owns, between its begin and end markers. A text of others in it, such as the config's
 * note, may repeat these markers: there they lose their meaning, so that the region ends where we end it.
 */
export function region(body: string): string {
  return `${begin}\n${body.replaceAll(innerMarker, '<!-- acm-email-to-dns ')}\n${end}`;
}

/**
 * Puts a new `region` in the place of the one in `existing` and keeps all text around it byte for byte. Where people
 * deleted a marker, the region comes first and everything else behind it.
 * @throws TypeError when `managed` was not made by `region`.
 */
export function replaceRegion(existing: string, managed: string): string {
  if (!managed.startsWith(`${begin}\n`) || !managed.endsWith(`\n${end}`)) {
    throw new TypeError('Only what `region` returned can replace a region.');
  }
  const place = regionPlace(existing);
  if (place !== undefined) return existing.slice(0, place.from) + managed + existing.slice(place.to);
  return existing === '' ? managed : `${managed}\n\n${existing}`;
}

/** The `region` in a body, with plain line ends; `undefined` where people took it apart. */
export function managedRegion(body: string): string | undefined {
  const place = regionPlace(body);
  const managed = place && body.slice(place.from, place.to).replaceAll('\r\n', '\n');
  return managed?.startsWith(`${begin}\n`) === true && managed.endsWith(`\n${end}`) ? managed : undefined;
}

/** The first end marker that has a begin marker before it, and the nearest of these. */
function regionPlace(body: string): { readonly from: number; readonly to: number } | undefined {
  const first = body.indexOf(begin);
  if (first === -1) return undefined;
  const close = body.indexOf(end, first + begin.length);
  return close === -1 ? undefined : { from: body.lastIndexOf(begin, close), to: close + end.length };
}
