import { describeFound } from '../found.ts';
import type { ConfigFinding } from '../problem.ts';
import { select } from '../select.ts';

/** Labels that mean something else already; those of the states begin with `acm:`. */
const RESERVED = [
  'acm-email-to-dns',
  'acm-rollback',
  'acm-hold',
  'acm-pause',
  'acm-request',
  'acm-override-window',
] as const;

/** The swap label, and what is put on every issue, is none of the labels with a meaning of their own. */
export function checkLabels(root: unknown): readonly ConfigFinding[] {
  const issueLabels = select(root, 'issues.labels[]').filter(({ value }) => value !== 'acm-email-to-dns');
  return [...select(root, 'pull-requests.label'), ...issueLabels]
    .filter(({ value }) => typeof value === 'string' && isReserved(value))
    .map(({ path, value }) => ({
      path,
      at: 'value',
      message: `found ${describeFound(value)}, a label that already has a meaning of its own; expected another name`,
    }));
}

function isReserved(label: string): boolean {
  // GitHub compares label names without regard to case.
  const name = label.toLowerCase();
  return name.startsWith('acm:') || RESERVED.some((reserved) => reserved === name);
}
