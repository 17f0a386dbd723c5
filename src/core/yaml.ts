import { isScalar, visit, type Document } from 'yaml';

/** A key that stands twice in one map. */
export interface DuplicateKey {
  readonly name: string;
  /** Where the second one begins, in UTF-16 units. */
  readonly offset: number;
}

/** Most bytes of a text that is parsed: what is longer nobody can have reviewed. */
export function isLongerThan(text: string, bytes: number): boolean {
  // A UTF-16 unit is at most three bytes of UTF-8.
  if (text.length * 3 <= bytes) return false;
  return text.length > bytes || utf8Length(text) > bytes;
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    length += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return length;
}

/**
 * The keys that stand twice in a map, in the order of the text. The parser's own look for them compares each key with all
 * others, so that some ten thousand keys take minutes; this one remembers what it has seen.
 */
export function duplicateKeys(document: Document.Parsed): readonly DuplicateKey[] {
  const found: DuplicateKey[] = [];
  visit(document, {
    Map: (_key, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found.push({ name: String(key.value), offset: key.range?.[0] ?? 0 });
        seen.add(key.value);
      }
    },
  });
  return found.sort((a, b) => a.offset - b.offset);
}

/** A place in a text; lines and columns count from 1. */
export interface OddBlank {
  readonly line: number;
  readonly column: number;
  readonly mark: string;
}

/** What looks like a space, or like nothing, and is no blank to YAML: no-break and full-width spaces, those without width. */
const oddBlank = /[\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]/gu;

/** Where such a blank stands in indentation, in a list, or beside a key's colon; inside of a text it may. */
export function findOddBlanks(text: string): readonly OddBlank[] {
  // A byte order mark belongs to the file, not to its text.
  return text
    .replace(/^\ufeff/, ' ')
    .split('\n')
    .flatMap((line, index) => {
      const found = [...line.matchAll(oddBlank)].find(({ 0: mark, index: at }) => {
        const [before, after] = [line.slice(0, at), line.slice(at + mark.length)];
        return (
          /^[\s-]*$/u.test(before) || /:\s*$/u.test(before) || (/^[\s\-{,\w]*$/u.test(before) && /^\s*:/u.test(after))
        );
      });
      return found === undefined ? [] : [{ line: index + 1, column: found.index + 1, mark: found[0] }];
    });
}
