/** Keys and list positions from the top of the file to a value. */
export type Path = readonly (string | number)[];

/** A value somewhere in the file, and where. */
export interface Selected {
  readonly path: Path;
  readonly value: unknown;
}

/**
 * Everything in the (unchecked) value that a pattern such as `rules[].match.tag` leads to; `[]` is every item of a
 * list. What does not exist, or lies in something of another shape, is left out.
 */
export function select(root: unknown, pattern: string): readonly Selected[] {
  const steps = pattern.replaceAll('[]', '.[]').split('.');
  return steps.reduce<readonly Selected[]>(
    (found, step) => found.flatMap((each) => follow(each, step)),
    [{ path: [], value: root }],
  );
}

/** The value of one key of an unchecked map; `undefined` when it has no such key, or is no map. */
export function valueAt(map: unknown, key: string): unknown {
  return isMap(map) && Object.hasOwn(map, key) ? map[key] : undefined;
}

/** A map, neither a list nor nothing. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A path as it is written in a message: `accounts[0].regions[1]`. */
export function formatPath(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : formatKey(step, index === 0))).join('');
}

function formatKey(key: string, isFirst: boolean): string {
  const shown = key.length > 60 ? `${key.slice(0, 60)}…` : key;
  if (!/^[\w-]+$/.test(shown)) return `[${JSON.stringify(shown)}]`;
  return isFirst ? shown : `.${shown}`;
}

function follow({ path, value }: Selected, step: string): readonly Selected[] {
  if (step === '[]') {
    if (!Array.isArray(value)) return [];
    return value.map((item: unknown, index) => ({ path: [...path, index], value: item }));
  }
  const next = valueAt(value, step);
  return next === undefined ? [] : [{ path: [...path, step], value: next }];
}
