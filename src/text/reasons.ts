import type { Reason, ReasonCode } from '../core/reasons.ts';
import type { ReportedReason } from '../core/report.ts';
import { code } from './markdown.ts';

/** One sentence per code: what to do. */
const cures: Readonly<Record<ReasonCode, string>> = {
  'outside-window': 'Nothing to do: the next run inside the maintenance window goes on.',
  'window-cutoff': 'Nothing to do: the window ends too soon to start; the next one is used.',
  frozen: 'Nothing to do: the first run after the freeze, inside a window, goes on.',
  'no-window': 'Add `maintenance.windows` to the config (or an override for this load balancer) that opens.',
  paused: 'Take the label `acm-pause` off the dashboard issue to go on.',
  'not-merged': 'Merge the pull request into the default branch.',
  'not-labelled': 'Set the swap label on the pull request; before or after merging.',
  'label-not-authorised':
    'Let somebody with the role that `pull-requests.require.label-by` names take the label off and set it again after the last commit.',
  'approvals-missing':
    'Get the approvals that `pull-requests.require.approvals` asks for, of the head that was merged.',
  fork: 'Open the pull request from a branch of this repository.',
  withdrawn: 'Nothing to do if it was meant; to go on, restore the plan on the default branch and set the label again.',
  'rolled-back': 'Take the label `acm-rollback` off the pull request when the swap shall be proposed again.',
  unverifiable: 'Give the token the permission to read what could not be read, then run again.',
  'plan-invalid': 'Mend the plan file in a new pull request.',
  'plan-changed': 'Restore the plan as it was merged, or merge a new pull request for what is there now.',
  'listener-gone': 'Nothing to do if the listener was deleted; the next scan proposes what is left.',
  'listener-drifted': 'Find out who changed the listener; the next scan proposes the swap anew if it is still needed.',
  'certificate-not-issued': 'Wait until the new certificate is ISSUED; one that expired or failed needs a new request.',
  'certificate-gone': 'Close this plan: the next scan requests or finds another certificate.',
  'names-not-covered': 'Use a certificate that has every name; the listener was left as it is.',
  'key-not-supported': 'Use a certificate with a key algorithm that this type of load balancer takes.',
  managed:
    'Change the certificate in the code that manages the listener and take the listener out of the plan, or set `swap.managed: warn`.',
  'sni-list-full':
    'Remove an unused certificate from the load balancer or raise the quota “Certificates per load balancer”.',
  'access-denied': 'Allow the action in the role’s policy, or the role’s trust policy for this workflow.',
  throttled: 'Nothing to do: the next run goes on; if it stays, run less often or in smaller parts.',
  'verification-failed':
    'Look at the load balancer; then set the swap label anew, or start `swap` with this pull request’s number.',
  'earlier-failure': 'Nothing to do here: mend the failure before it, then the run goes on.',
  'validation-timed-out':
    'Register the records; another attempt starts when they are seen or with label `acm-request`.',
  'validation-failed': 'Mend what ACM names, then set label `acm-request` on the issue for a new attempt.',
  caa: 'Allow Amazon in the domain’s CAA records (`amazon.com`, for a wildcard in `issuewild` if there is one); the next run goes on by itself, after a failed request with label `acm-request`.',
  dnssec:
    'Mend the DNSSEC chain of the zone (DS record at the registrar, signatures in the zone): a broken one keeps every certificate authority from validating. The next run goes on by itself.',
  quota: 'Raise the quota in Service Quotas, or delete certificates that nobody needs.',
  'unsupported-service':
    'Switch this certificate in place (`UpdateCertificateOptions`, same ARN), or exchange it in that service by hand.',
  'in-place-unavailable':
    'Use `strategy: replace` or `auto` for this certificate; ACM in this region does not know the switch in place.',
  'pull-request-not-permitted':
    'Let GitHub Actions create pull requests, use a GitHub App’s token, or open it by hand from the branch.',
  'marker-author-changed': 'Add the account used before to `issues.trusted-authors`.',
  'service-error': 'Nothing to do: the next run tries again; if it stays, look at the message.',
};

/** What to do about a reason, one sentence of Markdown. */
export function cureOf(reasonCode: ReasonCode): string {
  return cures[reasonCode];
}

/** A reason as people read it: the code, what was found, what to do. */
export function describeReason(reason: Reason): string {
  const found = reason.detail === '' ? '' : ` (${code(reason.detail, { maxLength: 300 })})`;
  return `**\`${reason.code}\`**${found}: ${cureOf(reason.code)}`;
}

/** A reason as the report holds it. */
export function reportReason(reason: Reason | undefined): ReportedReason | undefined {
  return reason && { code: reason.code, detail: reason.detail, cure: cureOf(reason.code) };
}
