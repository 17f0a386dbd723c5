import { describeFound } from './found.ts';
import type { Finding } from './problem.ts';
import { formatPath, select } from './select.ts';

/** A key that the schema knows and this version does not act on. */
interface NotBuilt {
  /** `[]` stands for every item of a list. */
  readonly path: string;
  /** Whether a value asks for what is not built; the default never does. */
  readonly asksForIt: (value: unknown) => boolean;
  /** Completes "is not built yet in this version; …". */
  readonly instead: string;
}

/**
 * Everything that is refused by name because it is not built yet. A key leaves this list in the commit that builds it.
 */
export const NOT_BUILT: readonly NotBuilt[] = [];

/** One finding for everything in the file that asks for what is not built. */
export function findNotBuilt(root: unknown): readonly Finding[] {
  return NOT_BUILT.flatMap(({ path, asksForIt, instead }) =>
    select(root, path)
      .filter(({ value }) => asksForIt(value))
      .map((found) => ({
        path: found.path,
        at: 'key' as const,
        message: `\`${written(formatPath(found.path), found.value)}\` is not built yet in this version; ${instead}`,
      })),
  );
}

function written(path: string, value: unknown): string {
  if (typeof value === 'number') return `${path}: ${value}`;
  if (typeof value === 'boolean' || typeof value === 'string') {
    return `${path}: ${describeFound(value).replaceAll('`', '')}`;
  }
  return path;
}
