/** Line ends of any kind, with the white space characters that move the cursor. */
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/**
 * What shows as nothing or rearranges its neighbours: C0 and C1 controls, bidirectional controls, zero-width and other
 * characters that Unicode calls default-ignorable, interlinear annotation marks, noncharacters.
 */
const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/gu;

/** A surrogate without its partner: no character, and no valid UTF-8 either. */
const loneSurrogate = /\p{Surrogate}/gu;

/** The start of a marker of ours, which text from outside must not be able to write (see `marker`). */
const markerStart = /<!--(?=\s*acm-email-to-dns:)/gi;

function clean(text: string): string {
  return text
    .replaceAll(loneSurrogate, '\ufffd')
    .replaceAll(invisible, '')
    .normalize('NFC')
    .replaceAll(markerStart, '<! --');
}

/**
 * Foreign text as one line of visible characters in NFC, without white space at its ends: line ends and tabs become
 * spaces, controls, bidirectional and zero-width characters go, and what looks like a marker of ours is broken up.
 * Longer than `maxLength` code points it is cut and ends in `…`. Empty when nothing visible is left. It may still hold
 * any Markdown: only `code` brings it into a text.
 */
export function visibleLine(foreign: string, maxLength: number): string {
  const line = clean(foreign.replaceAll(lineEnds, ' ').replaceAll('\t', ' ')).trim();
  const characters = Array.from(line);
  if (characters.length <= maxLength) return line;
  return `${characters
    .slice(0, maxLength - 1)
    .join('')
    .trimEnd()}…`;
}

/** Foreign text of several lines, each cleaned as `visibleLine` does, with `\n` between; indentation is kept. */
export function visibleLines(foreign: string): readonly string[] {
  return foreign
    .replaceAll(lineEnds, '\n')
    .split('\n')
    .map((line) => clean(line.replaceAll('\t', '    ')).trimEnd());
}
