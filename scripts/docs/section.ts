/** What stands between the markers of a generated section. Throws when the text has no such section. */
export function readSection(text: string, name: string): string {
  const { from, to } = find(text, name);
  return text.slice(from, to);
}

/** The text with the content of a generated section exchanged. Throws when the text has no such section. */
export function replaceSection(text: string, name: string, content: string): string {
  const { from, to } = find(text, name);
  return `${text.slice(0, from)}\n${content.trim()}\n${text.slice(to)}`;
}

function find(text: string, name: string): { readonly from: number; readonly to: number } {
  const begin = `<!-- generated:${name} -->`;
  const start = text.indexOf(begin);
  const from = start + begin.length;
  const to = text.indexOf(`<!-- /generated:${name} -->`, from);
  if (start < 0 || to < 0) throw new Error(`no section ${name}: expected ${begin} … <!-- /generated:${name} -->`);
  return { from, to };
}
