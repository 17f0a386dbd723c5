/** How much of a wrong text is repeated in a message, in characters. */
const SHOWN = 60;

/** A value of the file in words, for an error message: `` `text` ``, `the number 5`, `a list`, `nothing`. */
export function describeFound(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return describeText(value);
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `\`${String(value)}\``;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return Object.keys(value).length === 0 ? 'an empty map' : 'a map';
}

function describeText(text: string): string {
  if (text === '') return 'an empty text';
  // Quoted in the file, or it would have been read as something else.
  return /^(?:[-+]?\d+(?:\.\d*)?|true|false|null)$/.test(text) ? quoteText(`"${text}"`) : quoteText(text);
}

/** Text from the file between backticks, on one line and shortened. */
export function quoteText(text: string): string {
  const visible = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll('`', "'");
  const characters = Array.from(visible);
  return `\`${characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : visible}\``;
}

/** The sentence of a value that is missing or not allowed; `allowed` completes "expected …". */
export function expectedMessage(found: unknown, allowed: string): string {
  return found === undefined ? `missing; expected ${allowed}` : `found ${describeFound(found)}; expected ${allowed}`;
}
