import { controlLabels, hasLabel } from '../../issue/labels.ts';
import { reason, type Reason } from '../../reasons.ts';
import type { IssueEvent } from '../../repository.ts';
import { check } from './check.ts';
import type { Pause } from './readings.ts';
import { findLabelling } from './people.ts';

/** Nobody has stopped everything. */
export const pause = check({
  name: 'pause',
  question:
    'Does label `acm-pause` stand on no open issue of the action, nor was it taken off, or the issue closed, by somebody who may not?',
  purposes: ['swap'],
  asked: ['write'],
  reasons: ['paused', 'unverifiable'],
  needs: ['pause'],
  judge: ({ pause: set }) => set && pauseReason(set),
});

/** Where it is paused, and who took the label off or closed the issue though they may not. */
export function pauseReason({ issue: number, endedBy }: Pause): Reason {
  const issue = `#${String(number)}`;
  if (endedBy === undefined) return reason('paused', [{ key: 'paused-on', issue }]);
  const { how, login } = endedBy;
  return reason('paused', [{ key: how === 'closed' ? 'pause-closed' : 'pause-taken-off', issue, login }]);
}

/** The label is still there as it was judged: taking it off, or setting it anew by others, stops what is left. */
export const labelStands = check({
  name: 'label-stands',
  question: 'Is the label still there as it was judged?',
  purposes: ['swap', 'rollback'],
  asked: ['write'],
  reasons: ['withdrawn', 'unverifiable'],
  needs: ['rules', 'pullRequestNow', 'labelling'],
  judge: ({ rules: { label }, pullRequestNow: now, labelling }) => {
    if (now === undefined) return reason('unverifiable', [{ key: 'pull-request-unreadable' }]);
    if (label === undefined) return undefined;
    if (!hasLabel(now.labels, label)) return reason('withdrawn', [{ key: 'label-taken-off' }]);
    const isAnother = isSetAnew(labelling, findLabelling(now.events, label));
    return isAnother ? reason('withdrawn', [{ key: 'label-set-anew' }]) : undefined;
  },
});

/** Whoever sets the label while a run is under way was not judged. */
function isSetAnew(judged: IssueEvent | undefined, now: IssueEvent | undefined): boolean {
  return judged?.actor?.login !== now?.actor?.login || judged?.createdAt.toString() !== now?.createdAt.toString();
}

/** Nobody asked to have it put back meanwhile. */
export const rollbackAsked = check({
  name: 'rollback-asked',
  question: 'Is label `acm-rollback` not set?',
  purposes: ['swap'],
  asked: ['write'],
  reasons: ['rolled-back'],
  needs: ['pullRequestNow'],
  judge: ({ pullRequestNow: now }) =>
    now !== undefined && hasLabel(now.labels, controlLabels.rollback)
      ? { reason: reason('rolled-back'), isRecheck: true }
      : undefined,
});

/** What one pull request has put back on request no other swaps again. */
export const rollbackStands = check({
  name: 'rollback-stands',
  question: 'Does no other merged pull request with label `acm-rollback` hold the same exchange?',
  purposes: ['swap'],
  asked: ['write'],
  reasons: ['rolled-back'],
  needs: ['rolledBackBy'],
  judge: ({ rolledBackBy: number }) =>
    number === undefined
      ? undefined
      : {
          reason: reason('rolled-back', [{ key: 'of-pull-request', pullRequest: `#${String(number)}` }]),
          isRecheck: true,
        },
});

/** The plan on the default branch is still byte for byte what was merged. */
export const planStands = check({
  name: 'plan-stands',
  question: 'Is the plan on the default branch byte for byte what was merged?',
  purposes: ['swap'],
  asked: ['write'],
  reasons: ['withdrawn', 'plan-changed', 'unverifiable'],
  needs: ['merged', 'atHead'],
  judge: ({ merged, atHead }) => {
    if (atHead === undefined) return reason('withdrawn', [{ key: 'plan-left-branch' }]);
    return atHead === merged ? undefined : reason('plan-changed', [{ key: 'plan-differs' }]);
  },
});

/** What the pull request was judged by is still what the default branch says. */
export const configStands = check({
  name: 'config-stands',
  question: 'Does the config on the default branch, its calendar aside, still say what the pull request was judged by?',
  purposes: ['swap', 'rollback'],
  asked: ['write'],
  reasons: ['config-changed', 'unverifiable'],
  needs: ['isConfigAsJudged'],
  judge: ({ isConfigAsJudged }) => (isConfigAsJudged ? undefined : reason('config-changed')),
});
