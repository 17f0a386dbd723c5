import type { DnsFailureKind } from '../../../core/dns/dns.ts';
import type { ZoneStatus } from '../../../core/dns/route53.ts';
import { plural } from '../../plural.ts';
import type { RecordMistake } from '../../../core/dns/record-status.ts';

/** Why a question to DNS has no answer. `detail`: quoted, for those that have one. */
export const dnsFailures: Readonly<Record<DnsFailureKind, (detail: string) => string>> = {
  'bad-name': () => 'this is no valid DNS name',
  'no-resolver': (detail) => `no resolver can be used: ${detail}`,
  'resolvers-given-up': () => 'no resolver answered before, not asked again',
  'server-given-up': () => 'not asked again: there was no answer before',
  timeout: () => 'no resolver answered in time',
  unreachable: () => 'no resolver could be reached',
  unreadable: () => 'the answer cannot be read',
  'not-understood': () => 'the resolver did not understand the question (FORMERR)',
  'server-failed': () => 'the resolver failed (SERVFAIL)',
  'not-supported': () => 'the resolver does not do this (NOTIMP)',
  refused: () => 'the resolver refused the question (REFUSED)',
  'other-code': (detail) => `the resolver answered with code ${detail}`,
  dnssec: () => 'the DNSSEC chain is broken: resolvers that check it get SERVFAIL',
  'not-responsible': () => 'this server is not responsible for the zone',
  'not-to-be-asked': () => 'this server is not to be asked',
};

/** A hosted zone and what stands in the way. All parts arrive as code spans. */
export interface HostedZoneFacts {
  readonly zone: string;
  readonly account: string;
  readonly found: string;
}

/** What became of a missing record in Route 53. `missing`: what is said of one that nobody added. */
export const hostedZone: Readonly<Record<ZoneStatus['kind'], (facts: HostedZoneFacts, missing: string) => string>> = {
  added: ({ zone, account }) =>
    `⏳ added in Route 53 (zone ${zone}, account ${account}); public DNS does not show it yet`,
  there: ({ zone, account }) =>
    `⏳ stands in Route 53 (zone ${zone}, account ${account}), yet public DNS does not show it: if that lasts, check that the domain is delegated to this zone`,
  'other-value': ({ zone, account, found }) =>
    `❌ not added in Route 53 (zone ${zone}, account ${account}): the name holds ${found}, and nothing is overwritten`,
  delegated: ({ zone, account, found }, missing) =>
    `⬜ ${missing}; not added in Route 53 (zone ${zone}, account ${account}), since ${found} is delegated to other name servers: register it there`,
  'unclear-zone': ({ zone, found }, missing) =>
    `⬜ ${missing}; not added in Route 53, since public DNS does not say whether hosted zone ${zone} counts (accounts: ${found}): register it by hand, or wait for the next run`,
  'not-delegated': ({ zone, account, found }, missing) =>
    `⬜ ${missing}; not added in Route 53, since public DNS does not lead to hosted zone ${zone} (account ${account})${found === '' ? '' : `, but to ${found}`}: register it where the domain’s DNS is`,
  refused: ({ zone, account, found }, missing) =>
    `⬜ ${missing}; Route 53 refused to add it (zone ${zone}, account ${account}): ${found}`,
};

/** By when somebody has to act; `end`: of the certificate, where it is known. */
export type DueTexts =
  | { readonly kind: 'by'; readonly day: string }
  | { readonly kind: 'at-once'; readonly end: string | undefined; readonly isExpired: boolean };

function atOnce({ end, isExpired }: Extract<DueTexts, { kind: 'at-once' }>): string {
  return `as soon as possible${end === undefined ? '' : `: the certificate ${isExpired ? 'expired' : 'expires'} on ${end}`}`;
}

/** Records that prove another certificate already, and how many are left to register. */
export const proof = {
  /** `certificate`: a code span; `seen`: what public DNS says. */
  inPlace: (certificate: string, seen: string) =>
    `already in place, for certificate ${certificate}; public DNS: ${seen}`,
  lost: (certificate: string, seen: string) =>
    `${seen}, though certificate ${certificate} needs it too for its next renewal`,
  /** Behind what is asked for. */
  due: (due: DueTexts): string => (due.kind === 'by' ? `by ${due.day}` : atOnce(due)),
  /** `left` of `all` records. */
  register: (left: number, all: number, due: DueTexts) =>
    left === all
      ? `**Please add ${all === 1 ? 'this CNAME record' : `these ${String(all)} CNAME records`} ${proof.due(due)}.** We see ${all === 1 ? 'it' : 'them'} by ourselves: no need to answer or to close this.`
      : `**Please add ${String(left)} of these ${String(all)} CNAME records ${proof.due(due)}.** We see them by ourselves: no need to answer or to close this.`,
  /** Where some are wrong; `counts`: how many are what. */
  correct: (left: number, wrong: number, due: DueTexts, counts: string) =>
    `**Please correct ${left > wrong ? 'or add ' : ''}${plural(left, 'CNAME record')} ${proof.due(due)}.** ${counts} We see them by ourselves: no need to answer or to close this.`,
  counts: (wrong: number, missing: number, right: number) =>
    `${counted(wrong, 'wrong')}${missing > 0 ? `, ${String(missing)} ${missing === 1 ? 'is' : 'are'} missing` : ''}${right > 0 ? `, ${String(right)} ${right === 1 ? 'is' : 'are'} right` : ''}.`,
  nothingLeft: (due: DueTexts): string =>
    `**Nothing is left to register: every DNS record is in place.** ACM sees them, usually within 30 minutes; needed ${proof.due(due)}.`,
} as const;

export interface MistakeFacts {
  readonly seen: string;
  readonly zone: string;
  /** How many CNAMEs ACM follows. */
  readonly longestChain: number;
}

function counted(count: number, word: string): string {
  return `${plural(count, 'record')} ${count === 1 ? 'is' : 'are'} ${word}`;
}

/** DNS records. Foreign parts arrive as code spans. */
export const records = {
  noun: 'records',
  /** The same where nobody has found out the zone. */
  noZone: (state: string) => `**CNAME (zone not known):** ${state}`,
  /** What stands above the two blocks of a record. */
  inZone: (zone: string, provider: string | undefined, state: string) =>
    `**CNAME in zone ${zone}${provider === undefined ? '' : ` (${provider})`}:** ${state}`,
  host: (name: string) => `Host (full name ${name}):`,
  value: 'Value (leave its last dot off where the form refuses it):',
  valueFor: 'Value:',
  validated: 'seen by ACM',
  present: 'there; ACM will see it within 30 minutes',
  missing: 'not there yet',
  unknown: (why: string) => `could not look (${why})`,
  /** `seen`: what stands there instead, or where. */
  mistakes: {
    'other-value': ({ seen }) => `another value: ${seen}`,
    'suffix-doubled': ({ seen, zone }) =>
      `the zone’s name stands twice, it is at ${seen}: enter the host without ${zone}`,
    'value-suffixed': ({ seen }) => `the zone’s name was added to the value, it is ${seen}: end the value with a dot`,
    'value-cut': ({ seen }) => `a part of the value is lost, it is ${seen}: copy the whole value`,
    'label-lost': ({ seen }) => `a part of the name is lost, it is at ${seen}: enter the whole host`,
    'label-doubled': ({ seen }) => `a part of the name stands twice, it is at ${seen}: enter the host once`,
    'underscore-lost': ({ seen }) => `the leading underscore of the name is lost, it is at ${seen}`,
    'some-name-servers': ({ seen }) => `only some of the zone’s name servers have it, not ${seen}`,
    'other-type': ({ seen }) =>
      `a record of type ${seen} stands at this name, where a CNAME is needed: change its type and value`,
    proxied: ({ seen }) =>
      `an address (${seen}) answers in its place. Where the CNAME is registered already, a proxy or flattening hides it: set the record to “DNS only”, or switch CNAME flattening off for it; the CNAME itself stays. Else register the CNAME`,
    flattened: () =>
      `the name exists, but shows no CNAME: switch CNAME flattening (or the proxy) off for this record at the DNS provider; the CNAME itself stays`,
    'chain-too-long': ({ seen, longestChain }) =>
      `it leads over more than ${String(longestChain)} CNAMEs, from ${seen} on: ACM does not follow them`,
    'chain-loop': ({ seen }) => `the CNAMEs lead in a circle, back to ${seen}`,
  } satisfies Readonly<Record<RecordMistake, (facts: MistakeFacts) => string>>,
} as const;
