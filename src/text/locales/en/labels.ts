import type { LabelDescriptions } from '../../../core/issue/labels.ts';

/** What stands beside a label in GitHub's lists, at most 100 characters each. */
export const labels: LabelDescriptions = {
  project: 'Kept by acm-email-to-dns',
  atRisk: 'A certificate that is in use may run out; the issue says why and what to do',
  swap: 'Merged with this label, the pull request swaps its listeners',
  states: {
    found: 'E-mail-validated certificate found; nothing requested yet',
    'awaiting-dns': 'Waits for CNAME records to be registered in DNS',
    ready: 'Replacement issued; waits for review, merge and label',
    'waiting-for-window': 'Approved; waits for the maintenance window',
    swapped: 'Listeners serve the new certificate',
    failed: 'A swap failed; a person has to look',
    blocked: 'Cannot go on by itself; the issue says why',
    done: 'Migrated: nothing uses the e-mail-validated certificate any more',
  },
  expired: 'Expired and still in use: clients get an error now',
  control: {
    request: 'Starts the 72 hours for this certificate (write access needed)',
    hold: 'Nothing is asked or proposed for this certificate while it is set',
    pause: 'On the dashboard: stops every swap at its next listener',
    rollback: 'On a merged pull request: puts the old certificate back',
    overrideWindow: 'Swaps outside the windows, where the config allows it (maintain access needed)',
  },
};
