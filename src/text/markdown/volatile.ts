const opening = '<!-- now -->';
const closing = '<!-- /now -->';

/** Marks text that always moves, such as the time left: by itself it is no change. */
export function volatile(text: string): string {
  return `${opening}${text}${closing}`;
}

/** The same for Markdown that stands on lines of its own, such as a chart. */
export function volatileBlock(markdown: string): string {
  return markdown === '' ? '' : `${opening}\n\n${markdown}\n\n${closing}`;
}

/** Whether two bodies say the same, but for what always moves and for GitHub's web form, which stores CRLF. */
export function sameText(existing: string, rendered: string): boolean {
  return normalise(existing) === normalise(rendered);
}

function normalise(text: string): string {
  return (
    text
      .replaceAll('\r\n', '\n')
      .replaceAll(/<!-- now -->[\s\S]*?<!-- \/now -->/g, '')
      // What saves looks is kept with the next real change.
      .replaceAll(/<!-- acm-email-to-dns:open=[^<>\r\n]* -->\n/g, '')
      .trim()
  );
}
