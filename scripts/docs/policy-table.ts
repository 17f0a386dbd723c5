import type { Moment } from '../../src/core/swap/policy/check.ts';
import { policy } from '../../src/core/swap/policy/policy.ts';
import { markdownTable } from './markdown-table.ts';

const moments: Readonly<Record<Moment, string>> = {
  'pull-request': 'once for the pull request',
  plan: 'once for each plan, before any session',
  listener: 'before each listener',
  write: 'right before its first write',
  after: 'after its last write',
};

/** Every check in its order, from the action's own list. */
export function policyTable(): string {
  const rows = policy.map(({ name, question, purposes, asked, reasons }) => [
    `**${name}**`,
    question,
    purposes.join(', '),
    asked.map((moment) => moments[moment]).join('; '),
    reasons.map((code) => `[\`${code}\`](operations.md#${code})`).join(', '),
  ]);
  return markdownTable(['Check', 'Question', 'For', 'Asked', 'Reasons'], rows);
}
