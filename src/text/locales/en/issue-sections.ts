import type { CertificateRole } from '../../../core/swap/listener.ts';
import type { Urgency } from '../../../core/certificate/email.ts';
import { plural } from '../../plural.ts';
import type { UnnamedService } from '../../../core/certificate/usage.ts';

/** What ACM's renewal by e-mail has to do with a migration. */
export const email = {
  /** In a few words, for tables. */
  short: {
    expired: 'expired and in use',
    'not-valid': 'not valid any more, and in use',
    'expires-soon': 'expires within 30 days',
    'last-renewal': 'no e-mail renewal is left',
  } satisfies Readonly<Record<Urgency, string>>,
  /** Whole sentences; `day`: of the certificate's end; `isMailed`: ACM waits for an approval by e-mail; `status`: as ACM writes it. */
  urgent: {
    expired: (day) =>
      `⚠️ **Urgent: this certificate expired on ${day} and is still in use: clients get an error now.** ACM renews it no more and cannot switch it in place; only a replacement helps.`,
    'not-valid': (_day, _isMailed, status) =>
      `⚠️ **Urgent: ACM says ${status} of this certificate, and it is still in use: clients that check get an error now.** ACM neither renews it nor switches it in place; only a replacement helps.`,
    'expires-soon': (day, isMailed) =>
      `⚠️ **Urgent: this certificate expires on ${day}.** ${isMailed ? 'If its DNS will not be ready by then, it can still be approved by e-mail, see below.' : 'ACM waits for no approval by e-mail now, so only DNS keeps it working.'}`,
    'last-renewal': (day) =>
      `⚠️ **Urgent: it cannot be renewed by e-mail any more.** It expires on ${day}, and ACM would begin its renewal only after its last day of e-mail renewals.`,
  } satisfies Readonly<Record<Urgency, (day: string, isMailed: boolean, status: string) => string>>,
  heading: 'If it has to be renewed by e-mail first',
  intro:
    'Until the migration is done ACM renews this certificate by e-mail, from 45 days before its end. Somebody who gets the mail at any of these addresses for **each** name can approve it by the link in it, which works for 72 hours; that gains time for the DNS.',
  pending: '**ACM has sent these mails and waits for the approval.**',
  /** `status`: a code span. */
  state: (status: string) => `State of the renewal in ACM: ${status}.`,
  noRenewal: 'No renewal is under way.',
  /** Code spans; `status`: of the approval, or empty. */
  address: (domain: string, addresses: string, status: string) =>
    `${domain}: ${addresses}${status === '' ? '' : ` (${status})`}`,
  noun: 'names',
} as const;

/** That `auto` could not switch a certificate in place. `region`: a code span. */
export const fallback = (region: string): string =>
  `ℹ️ Strategy \`auto\` would switch this certificate in place, but ACM in ${region} does not know that call (\`in-place-unavailable\`). So it is **replaced** instead: the new certificate has another ARN, and whatever is no listener of a load balancer has to be changed by hand.`;

/** The history of a migration that is done. Values are Markdown, foreign parts as code spans. */
export const history = {
  heading: 'History',
  /** When, what. */
  header: ['When', 'What'],
  /** What happened to some of the certificates of an issue only; `domains`: code spans. */
  of: (domains: string, what: string) => `${domains}: ${what}`,
  noun: 'events',
  opened: 'This issue was opened.',
  requested: (attempt: number) => `The DNS-validated certificate was requested (attempt ${String(attempt)}).`,
  chosen: 'The DNS-validated certificate that is used was requested; it was there already.',
  issued: 'The DNS-validated certificate was issued.',
  switchStarted: 'The switch to DNS validation was started.',
  proposed: (pullRequest: string) => `Pull request ${pullRequest} was opened.`,
  /** `by`: empty where GitHub does not say. */
  merged: (pullRequest: string, by: string) => `Pull request ${pullRequest} was merged${by === '' ? '' : ` by ${by}`}.`,
  /** `how`: how it was verified, or empty. */
  swapped: (listener: string, pullRequest: string, how: string) =>
    `${listener} was swapped (${pullRequest})${how === '' ? '' : `: ${how}`}.`,
  putBack: (listener: string, pullRequest: string, how: string) =>
    `${listener} was put back (${pullRequest})${how === '' ? '' : `: ${how}`}.`,
  doneReplaced: 'Nothing uses the e-mail-validated certificate any more.',
  doneInPlace: 'Every name is proven by DNS.',
  moreListeners: (count: number) =>
    `${plural(count, 'more swap')} did not fit here; the comments on the pull requests have them.`,
} as const;

/** Listeners whose certificate people change in their own code. Values are Markdown, foreign parts as code spans. */
export const managed = {
  heading: 'Change it in your code',
  what: (certificate: string) =>
    `The code that manages these listeners has to name the new certificate ${certificate}; no pull request swaps them. This issue closes when none of them serves the old one.`,
  /** How a listener holds a certificate. */
  roles: {
    default: 'default certificate',
    sni: 'SNI list',
    both: 'default certificate and SNI list',
  } satisfies Readonly<Record<CertificateRole, string>>,
  listener: ({
    kind,
    loadBalancer,
    port,
    role,
  }: {
    readonly kind: string;
    readonly loadBalancer: string;
    readonly port: number;
    readonly role: string;
  }) => `${kind} ${loadBalancer} port ${String(port)} (${role})`,
  managedBy: (listener: string, manager: string) => `${listener}, managed by ${manager}`,
  /** The same for listeners that a pull request swaps. */
  lastingHeading: 'So that the swap lasts',
  lasting: (certificate: string) =>
    `A pull request swaps these listeners, but they have an owner that sets the certificate of its own file again. Change that file as well, to ${certificate}, before or right after the swap.`,
  serviceHeading: 'Change it in the services',
  /** `certificate`: a code span. */
  services: (certificate: string) =>
    `These use the old certificate and have no listener that this action could swap. Give each of them the new one, ${certificate}, with the line that fits; this issue closes when none of them uses the old one. Or switch the old certificate in place, and none of them has to change.`,
  /** `uses`: ARNs as code spans. */
  noExchange: (uses: string) =>
    `For ${uses} there is no such command: switch the certificate in place, deploy the new one there by hand, or set up that domain name anew.`,
  /** The ways out where issuing a replacement could change a listener by itself. */
  inPlaceInstead:
    '**In place:** ACM switches the certificate itself; its ARN stays, and no listener is changed. In the config:',
  pinFirst:
    '**Replaced:** only where the listener’s certificate is pinned by its ARN, so that a new one changes nothing by itself. If it is not yet, pin it with the lines that fit; then somebody with write access sets label `acm-request` on this issue. What this action had requested before it knew of the controller, and ACM had not issued, is deleted; its DNS records stay right.',
  /** The same where the old certificate is expired. */
  expiredIsSafe: (owner: string) =>
    `ℹ️ ${owner} attaches only issued certificates, and this one is expired: so a new one is requested at once, and may be served as soon as it is issued.`,
} as const;

/** Users of a certificate that no name of a service tells. */
export const services: Readonly<Record<UnnamedService, string>> = {
  'aws-load-balancer':
    'a custom domain name of API Gateway, or another service with a load balancer in an account of AWS:',
  'aws-distribution':
    'a custom domain name of API Gateway, Cognito or AppSync, by a CloudFront distribution in an account of AWS:',
  exported: 'whatever serves the copy that somebody exported (outside AWS, or deployed by hand):',
  unknown: 'an unknown service:',
};
