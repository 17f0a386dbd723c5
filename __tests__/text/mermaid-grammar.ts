/* The lines that our charts may have: Mermaid's own grammar (mermaid-js/mermaid, pie.langium, gantt.jison, xychart.jison) and nothing of it that does more. */

const label = String.raw`[^"#:;%\x60\r\n]+`;
const time = String.raw`\d{4}-\d{2}-\d{2} \d{2}:\d{2}`;

const grammars: Readonly<Record<string, readonly RegExp[]>> = {
  'pie showData': [new RegExp(`^    title ${label}$`), new RegExp(`^    "${label}" : [1-9]\\d*$`)],
  gantt: [
    new RegExp(`^    title ${label}$`),
    /^ {4}dateFormat YYYY-MM-DD HH:mm$/,
    /^ {4}axisFormat %m-%d$/,
    /^ {4}todayMarker off$/,
    new RegExp(`^    section ${label}$`),
    new RegExp(`^    · ${label} :(?:(?:crit|active|done), )?${time}, ${time}$`),
  ],
  'xychart-beta': [
    new RegExp(`^    title "${label}"$`),
    new RegExp(`^    x-axis \\["${label}"(?:, "${label}")*\\]$`),
    new RegExp(`^    y-axis "${label}" 0 --> \\d+$`),
    /^ {4}line \[\d+(?:, \d+)+\]$/,
  ],
};

/** The sources of the charts in a text. */
export function chartsIn(markdown: string): readonly string[] {
  return Array.from(markdown.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm), ([, source = '']) => source);
}

/** Lines of a chart that its grammar does not know; empty for a good one. */
export function strayLines(source: string): readonly string[] {
  const [kind = '', ...lines] = source.split('\n');
  const grammar = grammars[kind];
  if (grammar === undefined) return [kind];
  return lines.filter((line) => !grammar.some((pattern) => pattern.test(line)));
}
