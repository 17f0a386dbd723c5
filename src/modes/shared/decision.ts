import { controlLabels, hasLabel } from '../../core/issue/labels.ts';
import type { TrackingIssue } from './tracking.ts';

/** How people have decided about a certificate: by label, or by closing its issue as not planned or as a duplicate. */
export function userDecisionOf(tracking: Pick<TrackingIssue, 'issue' | 'closing'> | undefined): UserDecision {
  if (tracking === undefined) return 'open';
  const { issue } = tracking;
  if (issue.state === 'closed' && isDeclined(tracking)) return 'declined';
  return hasLabel(issue.labels, controlLabels.hold) ? 'held' : 'open';
}

/** A bot decides nothing, but nobody fights with it either: what it closes once more stays closed. */
function isDeclined({ issue: { stateReason }, closing }: Pick<TrackingIssue, 'issue' | 'closing'>): boolean {
  if (closing !== undefined && closing.kind !== 'person') return closing.kind === 'bot-again';
  return stateReason === 'not_planned' || stateReason === 'duplicate';
}

/** How people have decided about a certificate on its issue. */
export type UserDecision = 'open' | 'held' | 'declined';
