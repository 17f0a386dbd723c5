import type { IssueEnd } from '../../../core/issue/ends.ts';
import type { MigrationState } from '../../../core/issue/labels.ts';
import { plural } from '../../plural.ts';
import { proof, type DueTexts } from './dns.ts';

/** A text whose first part is bold; the second may be empty. */
export type Lead = readonly [bold: string, rest: string];

/** What a title is about, and what is put last. */
export type TitleSubject = readonly [what: string, rest: string];

type TitleText = (subject: TitleSubject) => string;

/** Titles of issues by what they are about. */
interface TitleTexts {
  /** `records`: how many are still to be registered. */
  readonly asked: (subject: TitleSubject, records: number) => string;
  readonly inPlace: TitleText;
  readonly held: TitleText;
  readonly states: Readonly<Record<MigrationState, TitleText>>;
  readonly ends: Readonly<Record<IssueEnd, TitleText>>;
}

/** Rows of the table about the certificate. */
export type FactLabel =
  | 'names'
  | 'account'
  | 'region'
  | 'expires'
  | 'key'
  | 'usedBy'
  | 'strategy'
  | 'emailCertificate'
  | 'certificate'
  | 'dnsCertificate'
  | 'droppedTags'
  | 'price';

/** Issues of certificates. Values are Markdown, foreign parts as code spans. */
export const issue = {
  title: {
    asked: ([what, rest], records) => `DNS: add ${plural(records, 'CNAME record')} for ${what}${rest}`,
    inPlace: ([what, rest]) => `DNS records are in place for ${what}${rest}`,
    held: ([what, rest]) => `On hold: ${what}${rest}`,
    states: {
      found: ([what, rest]) => `Move ${what} to DNS validation${rest}`,
      'awaiting-dns': ([what, rest]) => `Move ${what} to DNS validation${rest}`,
      ready: ([what, rest]) => `Ready to swap the certificate: ${what}${rest}`,
      'waiting-for-window': ([what, rest]) => `Swap approved, waiting for its window: ${what}${rest}`,
      swapped: ([what, rest]) => `Swapped: ${what}${rest}`,
      failed: ([what, rest]) => `Swap failed: ${what}${rest}`,
      blocked: ([what, rest]) => `Stopped: ${what} cannot move to DNS validation yet${rest}`,
      done: ([what, rest]) => `Done: DNS validation of ${what}${rest}`,
    },
    ends: {
      unused: ([what, rest]) => `Not in use any more: ${what}${rest}`,
      deleted: ([what, rest]) => `Deleted in ACM: ${what}${rest}`,
      ignored: ([what, rest]) => `Left out by the config: ${what}${rest}`,
      outside: ([what, rest]) => `Not looked at any more: ${what}${rest}`,
    },
  } satisfies TitleTexts,
  /** By state; `pullRequest`: its number with `#`, or empty. */
  found: (names: number) =>
    `This certificate for ${plural(names, 'name')} is validated by e-mail and has to move to DNS validation.`,
  ready: 'The DNS-validated certificate is issued.',
  /** `from`: when its next listener may be swapped, or empty where the next run may. */
  waitingForWindow: (pullRequest: string, from: string): Lead => [
    `The swap is approved${inBrackets(pullRequest)} and begins ${from === '' ? 'with the next run' : from}.`,
    from === ''
      ? ''
      : 'That is when the maintenance window of its Application or Classic Load Balancers opens; Network Load Balancers are swapped by the next run.',
  ],
  swapped: [
    'All listeners serve the new certificate.',
    'This issue closes when ACM no longer names any user of the old one.',
  ] satisfies Lead,
  /** `label`: the one that starts a swap, as a code span; `undefined` where the next run tries again by itself. */
  failed: (pullRequest: string, label: string | undefined): Lead => [
    `The swap failed${inBrackets(pullRequest)}.`,
    label === undefined
      ? 'The next run tries again, and goes on once the cause is gone; a comment on the pull request says what stands on each listener now.'
      : `To try again, take label ${label} off pull request ${pullRequest} and set it again, or run \`swap\` with its number; its comment says what happened and what stands on each listener now.`,
  ],
  /** `due`: `undefined` where it differs. */
  blocked: (due: DueTexts | undefined) =>
    `Please act${due === undefined ? '' : ` ${proof.due(due)}`}. This cannot go on by itself.`,
  heldUp: 'This is held up for now.',
  /** Why nothing more is asked for, where no migration was the reason. */
  ends: {
    unused: [
      'Nothing uses this certificate any more.',
      'So nothing is asked for it: no record is to be registered, and no pull request to be reviewed.',
    ],
    deleted: [
      'ACM does not know this certificate any more: somebody has deleted it.',
      'So nothing is asked for it, and this issue is closed.',
    ],
    ignored: [
      'The config leaves this certificate out (`ignore: true`), so nothing is asked for it.',
      'To go on, take the rule away; else close this issue as *not planned*.',
    ],
    outside: ['No scan looks at this certificate any more, so nothing is asked for it.', ''],
  } satisfies Readonly<Record<IssueEnd, Lead>>,
  done: 'Done.',
  doneReplaced: (certificates: number) =>
    `Nothing uses the e-mail-validated ${certificates === 1 ? 'certificate' : 'certificates'} any more.`,
  doneInPlace: (certificates: number) =>
    certificates === 1
      ? 'Every name of the certificate is proven by DNS now, and its ARN is the same.'
      : `Every name of ${String(certificates)} certificates is proven by DNS now, and their ARNs are the same.`,
  held: [
    'On hold: label `acm-hold` is set.',
    'Nothing is requested, asked for or proposed until somebody takes it off.',
  ] satisfies Lead,
  requestedSoon:
    'The DNS-validated replacement is requested by one of the next runs; then this issue shows the DNS records to register.',
  requestedOnLabel:
    'Nothing has been requested yet. Somebody with write access sets label `acm-request` on this issue when the records can be registered; then ACM gives the records and waits 72 hours for them.',
  requestsOff: 'Requests are switched off in the config (`request: off`).',
  /** Behind the request, once an attempt is over. */
  timedOut: 'ACM’s last wait of 72 hours is over; it begins again as soon as the records are seen.',
  recordsPending: (strategy: 'replace' | 'in-place'): Lead => [
    strategy === 'replace' ? 'A DNS-validated certificate is requested.' : 'The switch is started.',
    'ACM is still making its DNS records; the next run shows them here.',
  ],
  /** `names`: as code spans, joined. */
  recordsToCome: (names: string) => `ACM is still making the records of ${names}; the next run adds them here.`,
  again: (attempt: number) =>
    `(${attempt === 2 ? 'Second attempt' : `Attempt ${String(attempt)}`} of ACM: what is registered already stays right.)`,
  about:
    'AWS Certificate Manager (ACM) issues the TLS certificate for the names below. By these records it sees that we control their domain; until now it asked by e-mail, which AWS is ending. Adding them changes nothing about the services that run.',
  /** `left`: the time left, with its brackets and marked as moving. */
  attempt: (ends: string, left: string) =>
    `This attempt ends ${ends}${left}; being late costs nothing but a new attempt, with the same records.`,
  left: (span: string) => ` (${span} left)`,
  lookedUp: (at: string) => `Looked up ${at}.`,
  headings: {
    certificate: 'The certificate',
    details: 'Key, ARNs and strategy',
    next: 'What happens next',
    why: 'Why',
  },
  /** A line of the list about the certificate. */
  fact: (label: string, value: string) => `${label}: ${value}`,
  labels: {
    names: 'Names',
    account: 'Account',
    region: 'Region',
    expires: 'Expires',
    key: 'Key',
    usedBy: 'Used by',
    strategy: 'Strategy',
    emailCertificate: 'E-mail-validated certificate',
    certificate: 'Certificate',
    dnsCertificate: 'DNS-validated certificate',
    droppedTags: 'Tags that did not fit',
    price: 'Price',
  } satisfies Readonly<Record<FactLabel, string>>,
  unknown: 'unknown',
  unused: 'nothing',
  steps: {
    register: 'Somebody who may change this DNS registers the records.',
    issued: 'ACM sees them, usually within 30 minutes, and issues the certificate.',
    proposed: 'The next run opens a pull request that puts it on the listeners. Nothing is swapped without review.',
    goesOn: 'The next run goes on from there.',
    switched:
      'ACM sees them, usually within 30 minutes, and switches the certificate itself. Its ARN stays, so there is no pull request and nothing is swapped.',
    late: 'Until then, and if it is late, the certificate works as before; a run starts the switch again.',
    changeCode: 'Change the lines in that code and apply it; the next run sees it.',
    review:
      'Review the pull request, set its label and merge it. Network Load Balancers are swapped at once, Application and Classic Load Balancers in the maintenance window.',
    doAsSaid: 'Do what is said above; the next run takes it up.',
    keepRecords: 'Nothing. The DNS records have to stay for as long as the certificate is used.',
    unneeded: 'Nothing. If something uses the certificate again, this issue is opened again.',
    nothing: 'Nothing has to be done here by hand; each run brings this issue up to date.',
    changeOwnersFile:
      'Change the file of the listeners’ owner as said above; all else is done by the runs, and each brings this issue up to date.',
    takeHoldOff: 'Take label `acm-hold` off this issue when it may go on.',
    ask: 'Somebody with write access sets label `acm-request` on this issue.',
    allowRequests: 'Set `request: automatic` or `request: on-label` in the config to begin.',
    openByHand: 'Open the pull request by hand, review it, set its label and merge it.',
    decide:
      'Reopen the pull request or delete its branch to go on; or close this issue as *not planned*, and nothing more is asked.',
  },
  /** The domain of some names does not exist any more. */
  dropInstead:
    'Register the domain again; or leave its names out of the new certificate, which then is a replacement. In the config:',
  inPlaceInstead:
    'Nothing here has a load balancer listener that could be swapped. ACM can switch the certificate in place, keeping its ARN, so that nothing that uses it has to change. In the config:',
  codeManages: (listeners: number) =>
    `Its ${plural(listeners, 'listener')} shall be changed in the code that manages them; the lines are below.`,
  proposalFollows: 'A pull request that swaps the listeners follows.',
  /** `page`: a link with `comparePage` as its words. */
  proposalByHand: (page: string) =>
    `The branch with the plan is ready, but GitHub does not let this action’s token open pull requests. Open it by hand: ${page}.`,
  comparePage: 'compare page of the branch',
  proposalRejected: (pullRequest: string) =>
    `Pull request ${pullRequest} was closed without merging; that is taken as a decision. To go on, reopen it or delete its branch.`,
  proposalUnlabelled: (pullRequest: string, reason: string) =>
    `Pull request ${pullRequest} is merged without the label that starts the swap. ${reason}`,
  proposed: (pullRequest: string, listeners: number) =>
    `Pull request ${pullRequest} puts it on ${plural(listeners, 'listener')}.`,
  /** An issue that several certificates share. */
  group: {
    /** `place`: what they have in common. */
    title: (place: string, certificates: number): TitleSubject => [
      `${plural(certificates, 'certificate')} of ${place}`,
      '',
    ],
    account: (id: string) => `account ${id}`,
    zones: (first: string, more: number) => (more === 0 ? first : `${first} (and ${plural(more, 'more zone')})`),
    about:
      'These records prove to AWS Certificate Manager (ACM), the service that issues our TLS certificates, that we control the domain names. Adding them changes nothing for what is running.',
    certificates: 'Certificates',
    progress: (done: number, all: number) => `${String(done)} of ${plural(all, 'certificate')} done.`,
    more: (names: number) => ` (and ${plural(names, 'more name')})`,
    until: (at: string) => `this attempt ends ${at}`,
    joined: (domains: string) =>
      `More certificates belong to this issue now: ${domains}. The records of all stand in its text.`,
  },
  why: (lastIssue: string, lastRenewal: string) =>
    `AWS Certificate Manager stops issuing e-mail-validated certificates on ${lastIssue} and stops renewing them on ${lastRenewal}. A certificate that still is validated by e-mail then expires, and what it serves fails.`,
  owners: (teams: string) => `Owners: ${teams}`,
  questions: (contact: string) => `Questions: ${contact}`,
  strategies: {
    replace: '`replace`: a new certificate is put on the listeners',
    'in-place': '`in-place`: ACM changes how this certificate is validated; its ARN and what uses it stay',
  } satisfies Readonly<Record<'replace' | 'in-place', string>>,
  price: (dollars: number) =>
    `the certificate can be exported, so AWS charges for one like it: US$${String(dollars)} by the price list of 2025, when it is issued and at each renewal. Switched in place (\`strategy: in-place\`) it costs nothing until it is renewed.`,
  switchInRenewal:
    'It is to be switched in place, keeping its ARN. It ends so soon that ACM would also deploy a new key with the switch, at a time that ACM chooses within 72 hours; clients that pin the key would refuse it. So somebody with write access sets label `acm-request` on this issue when that may happen.',
  switchOnLabel:
    'It is to be switched in place, keeping its ARN. Somebody with write access sets label `acm-request` on this issue when the records can be registered; then ACM gives the records and waits 72 hours for them.',
  switchSoon:
    'It is to be switched in place, keeping its ARN, by one of the next runs; then this issue shows the DNS records to register.',
  code: {
    heading: 'Before infrastructure code is applied again',
    /** A comment inside the lines to copy. */
    comment: (name: string) => `aws_acm_certificate for ${name}`,
    what: 'The switch keeps the certificate and its ARN, but code that made it by e-mail would make **another one**:',
    terraform:
      'Terraform: `validation_method` of `aws_acm_certificate` forces a new certificate. Set it to `"DNS"` before the next apply.',
    cloudFormation:
      'CloudFormation: a change of `ValidationMethod` replaces the certificate, and without it the default is `EMAIL`. Leave the resource as it is, and make new ones with `ValidationMethod: DNS`.',
  },
} as const;

function inBrackets(pullRequest: string): string {
  return pullRequest === '' ? '' : ` (${pullRequest})`;
}
