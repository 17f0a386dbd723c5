const opening = '<!-- now -->';
const closing = '<!-- /now -->';

/** Marks text that always moves, such as the time left: by itself it is no change. */
export function moving(text: string): string {
  return `${opening}${text}${closing}`;
}

/** The same for Markdown that stands on lines of its own, such as a chart. */
export function movingBlock(markdown: string): string {
  return markdown === '' ? '' : `${opening}\n\n${markdown}\n\n${closing}`;
}

/** Whether two bodies say the same, but for what always moves and for GitHub's web form, which stores CRLF. */
export function sameText(existing: string, rendered: string): boolean {
  return settle(existing) === settle(rendered);
}

function settle(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/<!-- now -->[\s\S]*?<!-- \/now -->/g, '')
    .trim();
}
