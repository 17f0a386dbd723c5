import type { ConfigFinding } from '../problem.ts';
import { isMap, select } from '../select.ts';

/** A rule or an override says what it is for: one for everything belongs at the top instead. */
export function checkMatches(root: unknown): readonly ConfigFinding[] {
  return [
    ...emptyMatches(root, 'rules[].match', '`account`, `region`, `domain` and `tag`'),
    ...emptyMatches(root, 'maintenance.overrides[].match', '`account`, `load-balancer`, `type` and `tag`'),
    ...['rules[].match.tag', 'maintenance.overrides[].match.tag'].flatMap((pattern) => protoTags(root, pattern)),
  ];
}

function emptyMatches(root: unknown, pattern: string, keys: string): readonly ConfigFinding[] {
  return select(root, pattern)
    .filter(({ value }) => isMap(value) && Object.keys(value).length === 0)
    .map(({ path }) => ({ path, at: 'value', message: `found an empty map; expected at least one of ${keys}` }));
}

/** zod drops this one key of a map in silence, and a match with one tag fewer would match more. */
function protoTags(root: unknown, pattern: string): readonly ConfigFinding[] {
  return select(root, pattern)
    .filter(({ value }) => isMap(value) && Object.hasOwn(value, '__proto__'))
    .map(({ path }) => ({
      path: [...path, '__proto__'],
      at: 'key',
      message: 'found a tag key that cannot be matched; remove it',
    }));
}
