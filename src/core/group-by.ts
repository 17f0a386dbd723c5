/** Items whose keys are equal in every part, in the order in which the first of each came. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => readonly string[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
