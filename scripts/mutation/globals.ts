import { jestExpect } from '@jest/expect';
import { bind } from 'jest-each';

/*
 * What `@jest/globals` gives the tests of the core, without Jest around it: a mutant is then judged in milliseconds, since
 * modules are loaded once and not once a mutant. Only what those tests use; anything else fails at once.
 */

/** A test as its file declared it. */
export interface DeclaredTest {
  readonly id: string;
  readonly file: string;
  readonly run: () => unknown;
}

type Body = (...values: never[]) => unknown;

const declared: DeclaredTest[] = [];
const titles: string[] = [];
let currentFile = '';

/** The tests that the file declares while `load` runs. */
export async function collectTests(file: string, load: () => Promise<unknown>): Promise<readonly DeclaredTest[]> {
  currentFile = file;
  declared.length = 0;
  await load();
  return [...declared];
}

/** Groups tests under a title. */
export function describe(title: string, body: () => void): void {
  titles.push(title);
  body();
  titles.pop();
}

function declare(title: string, run: Body): void {
  const name = `${currentFile}#${[...titles, title].join(' ')}`;
  const same = declared.filter(({ id }) => id === name || id.startsWith(`${name} (`)).length;
  declared.push({ id: same === 0 ? name : `${name} (${String(same)})`, file: currentFile, run: run });
}

/** Declares a test, or one for each row. */
export const test = Object.assign(declare, { each: bind(declare as never) });
export const expect = jestExpect;
