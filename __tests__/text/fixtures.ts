import type { Nodes } from 'mdast';
import type { DnsRecord } from '../../src/core/certificate/certificate.ts';
import { registrableDomain } from '../../src/core/dns/zone.ts';
import { stepOfLabel } from '../../src/core/issue/next-step.ts';
import type { ReportedCertificate, ReportedRecord } from '../../src/core/report/report.ts';
import type { ShownRecord, ZonedRecord } from '../../src/text/dns/records.ts';
import type { IssueModel } from '../../src/text/issue/model.ts';
import { certificate, certificateArn, now, replacement, use } from '../core/fixtures.ts';
import { parse } from './github-markdown.ts';

/** Foreign text that tries everything at once. */
export const hostile =
  '@my-org/all <img src=x> | ` ``` #1 https://evil.example.com ![x](y) </details> <!-- acm-email-to-dns:end -->';

/** GitHub's own limit, of which our 60,000 stay clear. */
export const bodyLimit = 60_000;

export function length(text: string): number {
  return Array.from(text).length;
}

/** Everything that the tree says outside code: words, links, images, HTML. */
export function outsideCode(markdown: string): string {
  const collect = (node: Nodes): string => {
    if (node.type === 'inlineCode' || node.type === 'code') return '';
    const own = 'value' in node ? node.value : '';
    const target = 'url' in node ? ` ${node.url} ` : '';
    const below = 'children' in node ? node.children.map((child) => collect(child)).join(' ') : '';
    return `${own}${target}${below}`;
  };
  return collect(parse(markdown));
}

/** What of `hostile` a reader must never meet outside code. */
export const escaped = /my-org|<img|evil|!\[x\]|javascript/;

/** The types of all nodes of the tree. */
export function nodeTypes(markdown: string): ReadonlySet<string> {
  const types = new Set<string>();
  const walk = (node: Nodes): void => {
    types.add(node.type);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(parse(markdown));
  return types;
}

export function dnsRecord(name: string): DnsRecord {
  return {
    name: `_${'0123456789abcdef'.repeat(2)}.${name}.`,
    value: `_${'fedcba9876543210'.repeat(2)}.abcdefghij.acm-validations.aws.`,
  };
}

/** A record in its registrable domain's zone. */
export function zoned(name: string): ZonedRecord {
  return { ...dnsRecord(name), zone: `${registrableDomain(name)}.` };
}

/** A record as the report holds it. */
export function reportedRecord(name: string, state: ReportedRecord['state'] = 'missing'): ReportedRecord {
  return {
    ...zoned(name),
    state,
    mistake: undefined,
    found: '',
    provenBy: undefined,
    hostedZone: undefined,
    provider: undefined,
  };
}

export function shown(name: string, part: Partial<ShownRecord> = {}): ShownRecord {
  return { ...zoned(name), state: 'missing', mistake: undefined, found: '', provenBy: undefined, ...part };
}

/** The longest name that DNS allows (RFC 1035 section 2.3.4), and another one for each number. */
export function longName(n: number): string {
  const labels = [String(n).padStart(5, '0'), ...Array.from({ length: 3 }, () => 'x'.repeat(55)), 'y'.repeat(40)];
  return `${labels.join('.')}.example.com`;
}

export function reported(n: number, part: Partial<ReportedCertificate> = {}): ReportedCertificate {
  const { state, reason } = { state: 'awaiting-dns' as const, reason: undefined, ...part };
  return {
    arn: certificateArn(n),
    account: '111122223333',
    accountName: undefined,
    region: 'eu-west-1',
    domains: [`shop-${String(n)}.example.com`],
    status: 'ISSUED',
    keyAlgorithm: 'RSA_2048',
    notAfter: '2027-06-01T00:00:00Z',
    isNew: false,
    urgent: undefined,
    state: 'awaiting-dns',
    listed: undefined,
    next: state && stepOfLabel(state, reason),
    heldBackBy: undefined,
    strategy: 'replace',
    owners: [],
    reason: undefined,
    replacement: undefined,
    attempt: 1,
    deadline: '2026-11-27T05:00:00Z',
    opensAt: undefined,
    records: [reportedRecord(`shop-${String(n)}.example.com`)],
    listeners: [],
    otherUses: [],
    issue: `https://github.com/my-org/certs/issues/${String(n)}`,
    openedAt: '2026-11-24T05:00:00Z',
    closedAt: undefined,
    pullRequest: undefined,
    ...part,
  };
}

/** An issue that asks for two records. */
export function issueModel(part: Partial<IssueModel> = {}): IssueModel {
  return {
    certificate: certificate(),
    accountName: 'shop-prod',
    state: 'awaiting-dns',
    reason: undefined,
    listeners: [use()],
    others: [],
    replacement: replacement({ status: 'PENDING_VALIDATION' }),
    attempt: 1,
    recordsSeen: undefined,
    strategy: 'replace',
    isInRenewalWindow: false,
    deadline: now.add({ hours: 50 }),
    records: [shown('shop.example.com'), shown('www.shop.example.com')],
    namesToCome: [],
    droppedTags: [],
    wasDone: undefined,
    notices: [],
    sections: [],
    leftToCode: [],
    swappedOwned: [],
    owned: [],
    request: 'automatic',
    isHeld: false,
    swapLabel: 'acm-swap',
    opensAt: undefined,
    comparePage: undefined,
    pullRequest: undefined,
    owners: [],
    teams: [],
    contact: '',
    note: '',
    language: 'en',
    timeZone: 'Asia/Tokyo',
    now,
    ...part,
  };
}
