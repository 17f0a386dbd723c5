import { findOddBlanks } from '../core/yaml.ts';
import type { ConfigProblem } from './problem.ts';

/** Full-width forms of characters that mean something in YAML. */
const fullWidth = /[：，－＃＂＇［］｛｝]/u;

/** Quoted text and comments, in which they may stand. */
const quotedOrComment = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|(?:^|\s)#.*$/gmu;

/**
 * Where an input method or a web page left full-width punctuation, or another blank, in the place of YAML's own: the file is then read as something else,
 * and whatever else is wrong with it follows from that. Only for a file that is wrong.
 */
export function fullWidthProblems(text: string): readonly ConfigProblem[] {
  const bare = text.replace(quotedOrComment, (part) => ' '.repeat(part.length));
  const marks = bare.split('\n').flatMap((line, index) => {
    const found = fullWidth.exec(line);
    if (found === null || !stands(line, found)) return [];
    const [mark] = found;
    const plain = String.fromCodePoint((mark.codePointAt(0) ?? 0) - 0xfee0);
    return [problemAt(index + 1, found.index + 1, `found a full-width \`${mark}\`; use \`${plain}\``)];
  });
  const blanks = findOddBlanks(bare).map(({ line, column, mark }) =>
    problemAt(line, column, `found ${nameOf(mark)}; use a plain space`),
  );
  return [...marks, ...blanks].sort((a, b) => a.line - b.line);
}

function problemAt(line: number, column: number, message: string): ConfigProblem {
  return { line, column, path: '', message };
}

function nameOf(blank: string): string {
  if (blank === '\u3000') return 'a full-width space';
  const code = (blank.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return blank === '\u00a0' ? 'a no-break space' : `the invisible character U+${code}`;
}

/** Inside of a plain sentence it is part of the text; at a key, in indentation or in a list it is a slip. */
function stands(line: string, { 0: mark, index }: RegExpExecArray): boolean {
  const before = line.slice(0, index);
  return mark === '：'
    ? /^[\s\-{,]*[\w-]+$/u.test(before) || /[{,]\s*[\w-]+$/u.test(before)
    : !/:\s+\S/u.test(before) || /[[{]/u.test(before);
}
