/** Markup that may go to a browser as it is. Made by `html` and `trusted` alone. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What a template takes: strings and numbers are escaped, `undefined` and `false` show nothing. */
export type HtmlValue = Html | string | number | undefined | false | readonly HtmlValue[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function write(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'string' || typeof value === 'number')
    return String(value).replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
  return value.map(write).join('');
}

/** A template whose values are escaped, in text and in quoted attributes. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(write)));
}

/** A text of our own whose pieces between backticks are code, as in Markdown. */
export function withCode(text: string): Html {
  const pieces = text.split('`').map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece));
  return html`${pieces}`;
}

/** Takes over markup of our own: scripts and styles. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

/** A link where the address is of the web, else the words alone: a report may come from anywhere. */
export function webLink(words: string, url: string | undefined): Html {
  return url !== undefined && /^https?:\/\//i.test(url)
    ? html`<a href="${url}" rel="noreferrer">${words}</a>`
    : html`${words}`;
}

/** JSON inside a script element: nothing in it can end the element or begin a comment. */
export function embeddedJson(value: unknown): Html {
  return trusted(
    JSON.stringify(value).replaceAll(
      /[<>&\u2028\u2029]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}
