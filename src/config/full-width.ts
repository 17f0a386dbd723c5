import type { ConfigProblem } from './problem.ts';

/** Full-width forms of characters that mean something in YAML, and the ideographic space. */
const fullWidth = /[：，－＃＂＇［］｛｝　]/u;

/** Quoted text and comments, in which they may stand. */
const quotedOrComment = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|(?:^|\s)#.*$/gmu;

/**
 * Where an input method left full-width punctuation in the place of YAML's own: the file is then read as something else,
 * and whatever else is wrong with it follows from that. Only for a file that is wrong.
 */
export function fullWidthProblems(text: string): readonly ConfigProblem[] {
  const bare = text.replace(quotedOrComment, (part) => ' '.repeat(part.length));
  return bare.split('\n').flatMap((line, index) => {
    const found = fullWidth.exec(line);
    if (found === null || !stands(line, found)) return [];
    const [mark] = found;
    const plain = mark === '　' ? 'a plain space' : `\`${String.fromCodePoint((mark.codePointAt(0) ?? 0) - 0xfee0)}\``;
    const name = mark === '　' ? 'a full-width space' : `a full-width \`${mark}\``;
    return [{ line: index + 1, column: found.index + 1, path: '', message: `found ${name}; use ${plain}` }];
  });
}

/** Inside of a plain sentence it is part of the text; at a key, in indentation or in a list it is a slip. */
function stands(line: string, { 0: mark, index }: RegExpExecArray): boolean {
  const before = line.slice(0, index);
  if (mark === '　') return /^[\s-]*$/u.test(before) || /:\s*$/u.test(before);
  return mark === '：'
    ? /^[\s\-{,]*[\w-]+$/u.test(before) || /[{,]\s*[\w-]+$/u.test(before)
    : !/:\s+\S/u.test(before) || /[[{]/u.test(before);
}
