import { unicodeName } from '../../core/dns/idn.ts';
import { code } from '../markdown/markdown.ts';

/** A name as it is to be entered, and behind it, for one of another script, as people read it. */
export function readableName(name: string): string {
  const readable = unicodeName(name);
  return readable === undefined ? code(name) : `${code(name)} (${code(readable)})`;
}
