import { reason } from '../../reasons.ts';
import { ownedReason } from '../owners.ts';
import { wasPutBack, wasSwappedHere } from '../rollback.ts';
import { judgeListener } from '../swap.ts';
import { check } from './check.ts';

/** The listener still is what was reviewed. */
export const listener = check({
  name: 'listener',
  question: 'Is the listener there, and does it serve the old certificate where it was reviewed, on the port that was?',
  purposes: ['swap'],
  asked: ['listener', 'write'],
  reasons: ['listener-gone', 'listener-drifted'],
  needs: ['planned', 'plan', 'listener'],
  judge: ({ planned, plan, listener: found }) => {
    const condition = judgeListener(planned, plan, found);
    return condition.kind === 'refused' ? condition.reason : undefined;
  },
});

/** What this pull request has swapped, or put back, it never swaps again, whoever turned it back. */
export const once = check({
  name: 'once',
  question: 'Has this pull request neither swapped nor put it back before?',
  purposes: ['swap'],
  asked: ['listener'],
  reasons: ['rolled-back', 'listener-drifted'],
  needs: ['earlier', 'owner'],
  judge: ({ earlier, owner: found }) => {
    if (wasPutBack(earlier)) return reason('rolled-back');
    if (earlier?.outcome !== 'swapped' && earlier?.outcome !== 'already-swapped') return undefined;
    const by = found === undefined ? [] : [{ key: 'manager-sets-it', ...found } as const];
    return reason('listener-drifted', [{ key: 'swapped-and-back' }, ...by]);
  },
});

/** What was swapped by other means is no business of a rollback, which windows and freezes do not hold. */
export const swappedHere = check({
  name: 'swapped-here',
  question: 'Does a record of the action say that this pull request swapped it?',
  purposes: ['rollback'],
  asked: ['listener'],
  reasons: ['not-swapped-here'],
  needs: ['earlier', 'plan'],
  judge: ({ earlier, plan }) => (wasSwappedHere(earlier, plan) ? undefined : reason('not-swapped-here')),
});

/** Whoever owns the listener would put their own certificate back. */
export const owner = check({
  name: 'owner',
  question: 'Does no code or controller own the listener, or may what is owned be changed (`swap.managed`)?',
  purposes: ['swap'],
  asked: ['listener'],
  reasons: ['managed'],
  needs: ['owner', 'managed'],
  judge: ({ owner: found, managed }) => (found !== undefined && managed === 'refuse' ? ownedReason(found) : undefined),
});
