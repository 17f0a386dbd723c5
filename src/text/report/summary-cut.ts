import type { Language } from '../../core/language.ts';
import { texts } from '../locales/index.ts';

const encoder = new TextEncoder();

/**
 * A job summary below `limit` UTF-8 bytes: GitHub drops a larger one whole. It is cut at whole lines, what stands open
 * there (a code block, a fold) is closed, and how many lines are missing is said.
 */
export function cutSummary(markdown: string, language: Language, limit: number): string {
  if (encoder.encode(markdown).length < limit) return markdown;
  const lines = markdown.split('\n');
  const room = limit - roomForEnd;
  let kept = 0;
  for (let bytes = 0; kept < lines.length; kept += 1) {
    bytes += encoder.encode(lines[kept] ?? '').length + 1;
    if (bytes > room) break;
  }
  const shown = lines.slice(0, kept);
  return [...shown, ...closing(shown), '', texts[language].summary.cut(lines.length - kept), ''].join('\n');
}

/** Bytes for the note and for whatever has to be closed. */
const roomForEnd = 2000;

function closing(lines: readonly string[]): readonly string[] {
  let fence = '';
  let folds = 0;
  for (const line of lines) {
    const [mark = ''] = /^`{3,}/.exec(line) ?? [];
    if (fence === '') fence = mark;
    else if (line.trimEnd() === fence) fence = '';
    if (fence === '') folds += (line.match(/<details/g)?.length ?? 0) - (line.match(/<\/details>/g)?.length ?? 0);
  }
  return [...(fence === '' ? [] : [fence]), '', ...Array.from({ length: Math.max(0, folds) }, () => '</details>')];
}
