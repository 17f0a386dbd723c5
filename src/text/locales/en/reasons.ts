import type { ReasonCode } from '../../../core/reasons.ts';

/** One sentence per code: what to do. */
export type ReasonTexts = Readonly<Record<ReasonCode, string>>;

/** A reason in a line: its code in bold, what was found (may be empty), what to do. */
export interface DescribedReason {
  readonly code: string;
  readonly found: string;
  readonly cure: string;
}

export const described = ({ code, found, cure }: DescribedReason): string =>
  `${code}${found === '' ? '' : ` (${found})`}: ${cure}`;

/** Above a block of lines for a zone file. */
export const linesToAdd = 'To add to the zone:';

export const reasons: ReasonTexts = {
  'outside-window': 'Nothing to do: the next run inside the maintenance window goes on.',
  'window-cutoff': 'Nothing to do: the window ends too soon to start; the next one is used.',
  frozen: 'Nothing to do: the first run after the freeze, inside a window, goes on.',
  'no-window':
    'Add `maintenance.windows` to the config (or an override for this load balancer) that opens, for longer than `maintenance.cutoff`.',
  'change-calendar-closed':
    'Nothing to do: the first run after the SSM Change Calendar opens, inside a window, goes on.',
  'change-calendar-unreadable':
    'Give the swap role `ssm:GetCalendarState` in the calendar’s account, or correct `maintenance.change-calendars`; what cannot be read counts as closed.',
  'clock-wrong':
    'Set the clock of the runner right (NTP): by a wrong one nobody can tell whether the window is open. Load balancers that need no window go on.',
  paused:
    'Let somebody with the role that `pull-requests.require.label-by` names take the label `acm-pause` off to go on.',
  'not-merged': 'Merge the pull request into the default branch.',
  'not-labelled': 'Set the swap label on the pull request; before or after merging.',
  'label-not-authorised':
    'Let somebody with the role that `pull-requests.require.label-by` names take the label off and set it again after the last push.',
  'approvals-missing':
    'Get the approvals that `pull-requests.require.approvals` asks for, of the head that was merged.',
  fork: 'Open the pull request from a branch of this repository.',
  withdrawn: 'To go on, restore the plan on the default branch and set the label again; if it was meant, leave it so.',
  'rolled-back': 'Take the label `acm-rollback` off the pull request when the swap shall be proposed again.',
  unverifiable:
    'Nothing is done while this cannot be read: do what the message says, where it says something; the next run asks again.',
  'plan-invalid': 'Mend the plan file in a new pull request.',
  'plan-changed': 'Restore the plan as it was merged, or merge a new pull request for what is there now.',
  'config-changed': 'Nothing to do: the next run goes by the new config.',
  'listener-gone': 'Nothing to do: the listener is gone, and the next scan proposes what is left.',
  'listener-drifted': 'Find out who changed the listener; the next scan proposes the swap anew if it is still needed.',
  reverted:
    'Change the certificate in the code, or with whoever turned it back, first: else the next apply turns it back again; then merge the new pull request, if there is one.',
  'certificate-not-issued': 'Wait until the new certificate is ISSUED; one that expired or failed needs a new request.',
  'certificate-gone': 'Nothing to do: the next scan requests or finds another certificate, and proposes it.',
  'names-not-covered': 'Use a certificate that has every name; the listener was left as it is.',
  'key-not-supported': 'Use a certificate with a key algorithm that this type of load balancer takes.',
  managed:
    'Change the certificate in the file of whoever owns the listener and take the listener out of the plan, or set `swap.managed: warn`.',
  'owned-by-controller':
    'Use `strategy: in-place` (or `auto`) for this certificate; or, where the listener’s certificate is pinned by its ARN, let somebody with write access set label `acm-request` on the issue.',
  'sni-list-full':
    'Remove an unused certificate from the load balancer or raise the quota “Certificates per load balancer”.',
  'access-denied': 'Do what the message says: it names who refused, and what to change there.',
  throttled: 'Nothing to do: the next run goes on; if it stays, run less often or in smaller parts.',
  'verification-failed':
    'Look at the load balancer; then set the swap label anew, or start `swap` with this pull request’s number.',
  'earlier-failure': 'Mend the failure before it; then the run goes on from here.',
  'validation-timed-out':
    'Register the records; another attempt starts when they are seen or with label `acm-request`.',
  'validation-failed': 'Mend what ACM names, then set label `acm-request` on the issue for a new attempt.',
  'domain-not-registered':
    'Register the domain again, or leave its names out of the replacement with `rules[].drop`; the next run requests it then.',
  'acm-does-not-see':
    'Every record has stood in public DNS for six hours, and ACM still waits. Look for name servers that refuse some networks or countries, name servers that disagree (ask each one: `dig +norecurse CNAME <name> @<server>`), CAA look-ups that fail (`dig CAA <name>`), a delegation that differs between parent and zone (`dig +trace`), and for checks of the AWS account in its Health Dashboard. Another attempt after this one needs label `acm-request`.',
  caa: 'Allow Amazon in the domain’s CAA records (`amazon.com`, for a wildcard in `issuewild` if there is one); the next run requests it then; after a request that ACM refused, set label `acm-request`.',
  dnssec:
    'Mend the DNSSEC chain of the zone (DS record at the registrar, signatures in the zone): a broken one keeps every certificate authority from validating. The next run requests it then.',
  'record-lost':
    'Register the DNS record again, with the same name and value; the issue closes when every record is seen.',
  'renewal-failed':
    'Mend what ACM names (its DNS records, CAA or DNSSEC; for a private certificate its CA), or request a new certificate and swap it in.',
  'renewal-waits':
    'Look at the renewal in the ACM console: register what it waits for; where nothing is missing, open a case with AWS Support, or request a new certificate.',
  'not-renewable':
    'Find out in ACM why: it renews only what one of its services uses, or what was exported since it was last issued. Export it again, attach it to the service itself, or replace it.',
  'expires-soon':
    'Import the new certificate under the same ARN, or replace it by one of Amazon’s that is validated by DNS, which renews itself.',
  'old-served':
    'Attach the certificate to the listener again; where that does not help, open a case with AWS Support: ACM has renewed it, and the load balancer has not taken it.',
  quota: 'Raise the quota in Service Quotas, or delete certificates that nobody needs.',
  'unsupported-service':
    'Switch this certificate in place (`UpdateCertificateOptions`, same ARN), or exchange it in that service by hand.',
  'in-place-unavailable':
    'Use `strategy: replace` or `auto` for this certificate; ACM in this region does not know the switch in place.',
  'contradictory-answers':
    'AWS’s own answers contradict each other, so nothing is taken for done. The next run asks again; if it stays, look at the certificate in the ACM console and ask AWS Support.',
  'use-unclear':
    'Nothing to do: no listener holds this certificate any more, and nothing is asked for it. ACM still names a load balancer that used it; the issue is closed once it no longer does.',
  'pull-request-not-permitted':
    'Let GitHub Actions create pull requests, use a GitHub App’s token, or open it by hand from the branch.',
  cancelled: 'Nothing to do: the next run goes on from here.',
  'time-budget': 'Nothing to do: the next run begins with it. If it stays, raise `scan.time-budget` or scan in shards.',
  'not-in-fleet':
    'Put the account and its region into the config or the organisation’s units; an issue that stays out, close as *not planned*.',
  'not-swapped-here':
    'Nothing was put back: only what this pull request has swapped is. To change the listener, merge a plan for it.',
  'starter-not-authorised': 'Let somebody with the role that `pull-requests.require.label-by` names start the run.',
  'shard-missing': 'Look at the job of that shard and run it again; its report file has to reach mode `report`.',
  'marker-author-changed': 'Add the account used before to `issues.trusted-authors`.',
  'account-not-found': 'Correct the account ids and organisational units in `organization`, or take out what is gone.',
  'service-error': 'Nothing to do: the next run tries again; if it stays, look at the message.',
};

/** What to do where a rollback is refused, as far as it is another thing than for a swap. */
export const rollbackReasons = {
  'listener-gone': 'Nothing to do: the listener is gone, and nothing is left to put back on it.',
  'listener-drifted':
    'Nothing was changed. Find out who set the certificate that stands there. To have the swap proposed again, take label `acm-rollback` off; to try once more to put the old one back, set it anew.',
  'certificate-gone':
    'The old certificate is gone, so the listener keeps what it has. If that must not stay, set another one by hand; take label `acm-rollback` off when the swap shall be proposed again.',
  'certificate-not-issued':
    'The old certificate is not valid any more, so the listener keeps what it has. If that must not stay, set another one by hand; take label `acm-rollback` off when the swap shall be proposed again.',
  'names-not-covered':
    'The old certificate does not serve every name of the plan, so the listener keeps what it has. If that must not stay, set another one by hand.',
  'key-not-supported':
    'The load balancer does not take the old certificate’s key any more, so the listener keeps what it has. If that must not stay, set another one by hand.',
  'verification-failed': 'Look at the load balancer; the next run looks again and goes on from there.',
} as const satisfies Partial<ReasonTexts>;
