import type { ConfigFinding } from '../problem.ts';
import { select, valueAt } from '../select.ts';

/** A rule that leaves names out needs a replacement: a certificate cannot lose names in place. */
export function checkStrategies(root: unknown): readonly ConfigFinding[] {
  return select(root, 'rules[]').flatMap(({ path, value }): readonly ConfigFinding[] => {
    const drop = valueAt(value, 'drop');
    const drops = Array.isArray(drop) && drop.length > 0;
    if (!drops || valueAt(value, 'strategy') !== 'in-place') return [];
    const message = 'found `in-place`, but names are left out (`drop`) only by a replacement; expected `replace`';
    return [{ path: [...path, 'strategy'], at: 'value', message }];
  });
}
