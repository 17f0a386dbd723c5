import type { RiskCode, RiskEnd } from '../../../core/guard/facts.ts';
import type { FleetKind } from '../../../core/guard/readiness.ts';
import { plural } from '../../plural.ts';

/** When a certificate at risk has to be looked after. Dates are written out. */
export interface RiskDates {
  /** Of its end. */
  readonly end: string;
  /** By when something has to be done; the end where it is past. */
  readonly by: string;
}

/** A certificate that may run out. `name`: a validated domain name in titles, a code span elsewhere. */
export const guard = {
  titles: {
    'record-lost': (name) => `DNS: put back the CNAME records of the certificate for ${name}`,
    caa: (name) => `DNS: CAA records keep the certificate for ${name} from being renewed`,
    dnssec: (name) => `DNS: DNSSEC is broken, so the certificate for ${name} cannot be renewed`,
    'renewal-failed': (name) => `The renewal of the certificate for ${name} failed`,
    'renewal-waits': (name) => `The certificate for ${name} is not renewed yet`,
    'not-renewable': (name) => `ACM will not renew the certificate for ${name}`,
    'expires-soon': (name) => `Replace the certificate for ${name}`,
    'old-served': (name) => `An old certificate is still served for ${name}`,
  } satisfies Readonly<Record<RiskCode, (name: string) => string>>,
  /** The first line: what to do, by when, and that this is all. */
  headlines: {
    'record-lost': ({ by }) =>
      `**Please put the DNS records below back by ${by}.** ACM needs them to renew this certificate. We see them by ourselves: no need to answer or to close this.`,
    caa: ({ by }) =>
      `**Please let Amazon issue for these names by ${by}:** add \`CAA 0 issue "amazon.com"\` where the CAA records stand. We see it by ourselves: no need to answer or to close this.`,
    dnssec: ({ by }) =>
      `**Please mend DNSSEC by ${by}.** Certificate authorities refuse names whose DNSSEC does not validate. We see it by ourselves: no need to answer or to close this.`,
    'renewal-failed': ({ end }) =>
      `**ACM has given up renewing this certificate. It ends on ${end}.** Please mend what ACM names below, or request a new certificate in its place.`,
    'renewal-waits': ({ end }) => `**This certificate should be renewed by now. It ends on ${end}.**`,
    'not-renewable': ({ end }) => `**ACM will not renew this certificate, though it is in use. It ends on ${end}.**`,
    'expires-soon': ({ end }) => `**Please replace this certificate before ${end}:** nobody renews it by itself.`,
    'old-served': ({ end }) =>
      `**A load balancer still presents an old certificate in place of this one.** The one that ACM shows ends on ${end}, the old one before.`,
  } satisfies Readonly<Record<RiskCode, (dates: RiskDates) => string>>,
  /** In place of title and headline once the certificate has ended. */
  endedTitle: (name: string) => `The certificate for ${name} has ended and is still in use`,
  endedHeadline: (end: string) =>
    `**This certificate ended on ${end} and is still in use: clients get an error.** Please replace it now.`,
  /** In place of the headline, and in the comment, where the run has added the records again in Route 53. */
  addedAgain:
    '**The DNS records below had disappeared. They were added again in Route 53, and nothing has to be done now.** Please find out what removes them, and let them stay.',
  /** Of a certificate that is gone, whose replacement has everything again. */
  foundAgain: '**Done.** The certificate that took its place has everything that its renewals need.',
  /** `pullRequest`: such as `#12`. */
  proposed: (pullRequest: string) =>
    `A certificate that can take its place stands ready: ${pullRequest} puts it on the listeners once it is approved and merged.`,
  risks: 'What was found',
  /** `codes`: links. Told before, and nobody could look since. */
  stillOpen: (codes: string) => `Told before, and could not be looked at again: ${codes}.`,
  records: 'DNS records that the certificate needs',
  facts: 'The certificate',
  certificate: (arn: string) => `Certificate: ${arn}`,
  place: (place: string) => `Account and region: ${place}`,
  names: (names: string) => `Names: ${names}`,
  ends: (day: string) => `Ends: ${day}`,
  usedBy: (users: string) => `Used by: ${users}`,
  lookedUp: (time: string) => `Looked up ${time}.`,
  next: 'The next run that sees it mended closes this issue; nothing else has to be done.',
  owners: (mentions: string) => `Owners: ${mentions}`,
  unknownDay: 'a day that ACM does not say',
  /** Tells the owners of something new. `since`: a time; `what`: described reasons. */
  told: (certificate: string, since: string, what: string) =>
    `Certificate ${certificate} is at risk (first seen ${since}).\n\n${what}\n\nThis issue says what to do.`,
  /** What ended a risk. */
  fixed: {
    'record-lost': 'All its DNS records are there again.',
    caa: 'CAA lets Amazon issue again.',
    dnssec: 'DNSSEC validates again.',
    'renewal-failed': 'ACM does not report a failed renewal any more.',
    'renewal-waits': 'Its renewal is under way or done.',
    'not-renewable': 'ACM renews it again.',
    'expires-soon': 'It was replaced.',
    'old-served': 'Load balancers present the certificate that ACM shows.',
  } satisfies Readonly<Record<RiskCode, string>>,
  ended: {
    gone: 'The certificate was deleted.',
    unused: 'Nothing uses the certificate any more.',
    ignored: 'A rule of the config says to ignore the certificate.',
  } satisfies Readonly<Record<RiskEnd, string>>,
  mendedOn: (day: string, what: string) => `**Mended on ${day}.** ${what}`,
  validUntil: (day: string) => `It is valid until ${day}.`,
  /** On the dashboard and in the report. */
  heading: (count: number) => `At risk: ${plural(count, 'certificate')}`,
  header: ['Certificate', 'Account and region', 'Why', 'Ends', 'Issue'],
  heldBack: (limit: string) => `over ${limit}`,
  noun: 'certificates',
  unused: (count: string) => `Certificates that nothing uses: ${count}. Nothing is asked about them.`,
  readiness: {
    heading: 'Ready for shorter lives?',
    intro:
      'Public certificates live at most 100 days from 2027-03-15, and 47 from 2029-03-15. How often a year somebody has to do something by hand:',
    header: ['Certificates', 'How many', 'By hand, today', 'at 100 days', 'at 47 days'],
    kinds: {
      email: 'validated by e-mail: must move to DNS',
      imported: 'imported: replaced by hand',
      dns: 'validated by DNS, and watched',
      http: 'validated by HTTP (CloudFront)',
      private: 'of a private CA',
      unknown: 'of a kind that ACM does not say',
      unused: 'used by nothing',
    } satisfies Readonly<Record<FleetKind, string>>,
    total: 'all',
    none: '–',
    /** By e-mail nothing is renewed then. */
    impossible: 'not possible',
    after: (saved: string) => `Once all of Amazon’s are validated by DNS, ${saved} of these a year are left.`,
  },
  /** E-mail-validated certificates that were requested after the migration began. */
  newEmail: (count: string) =>
    `⚠️ ${count} of the e-mail-validated certificates were requested after this migration began. The service control policy of [infra/](docs/operations.md#no-new-e-mail-certificates) keeps that from happening again.`,
  /** The same of one, on its issue. */
  requestedByEmail:
    'ℹ️ This certificate was requested with validation by e-mail after the migration had begun. Please request new ones with DNS validation; the service control policy of [infra/](docs/operations.md#no-new-e-mail-certificates) sees to that.',
} as const;
