import { createHash } from 'node:crypto';
import { ancestors, dnsName } from './dns-zones.ts';
import type { DnsZones } from './dns-zones.ts';
import type { AwsState, Certificate } from './state.ts';

/** The CNAME that ACM asks for, name and value fully qualified with a trailing dot. */
export interface ValidationRecord {
  readonly Name: string;
  readonly Type: 'CNAME';
  readonly Value: string;
}

/** Whose records prove a certificate: its account's, or records of its own after a switch in place. */
export function recordHolder({ settings }: Pick<AwsState, 'settings'>, certificate: Certificate): string {
  const isOwn = settings.forms.switchRecords === 'own' && certificate.switch !== undefined;
  return isOwn ? `${certificate.account} ${certificate.arn}` : certificate.account;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The CNAME of an account and name. A wildcard shares its base name's; the region does not matter.
 * Source: ACM User Guide, "DNS validation".
 */
export function validationRecord(account: string, name: string): ValidationRecord {
  const base = dnsName(name).replace(/^\*\./, '');
  const [left, right] = [hash(`name ${account} ${base}`), hash(`value ${account} ${base}`)];
  const label = right
    .slice(32, 42)
    .replaceAll(/[0-9]/g, (digit) => String.fromCharCode('g'.charCodeAt(0) + Number(digit)));
  return {
    Name: `_${left.slice(0, 32)}.${base}.`,
    Type: 'CNAME',
    Value: `_${right.slice(0, 32)}.${label}.acm-validations.aws.`,
  };
}

/** Whether a name's CNAME is in public DNS with the right value; a value without its leading underscore will do. */
export function isRecordPresent(zones: DnsZones, account: string, name: string): boolean {
  const { Name, Value } = validationRecord(account, name);
  const wanted = dnsName(Value);
  return zones
    .lookUp(Name, 'CNAME')
    .answers.some(({ type, value }) => type === 'CNAME' && (value === wanted || `_${value}` === wanted));
}

const issuers = ['amazon.com', 'amazontrust.com', 'awstrust.com', 'amazonaws.com'];

/**
 * Whether CAA lets Amazon issue for a name (RFC 8659: the closest name upwards that has CAA records decides).
 * A look-up that fails is no permission (CA/B Forum Baseline Requirements, section 3.2.2.8).
 */
export function caaAllows(zones: DnsZones, name: string): boolean {
  const isWildcard = name.startsWith('*.');
  for (const ancestor of ancestors(dnsName(name).replace(/^\*\./, ''))) {
    const found = zones.lookUp(ancestor, 'CAA');
    if (found.code === 'SERVFAIL') return false;
    const properties = found.answers.flatMap((record) => (record.type === 'CAA' ? [record.value] : []));
    if (properties.length === 0) continue;
    const wild = properties.filter(({ tag }) => tag.toLowerCase() === 'issuewild');
    const plain = properties.filter(({ tag }) => tag.toLowerCase() === 'issue');
    const deciding = isWildcard && wild.length > 0 ? wild : plain;
    if (deciding.length === 0) return true;
    return deciding.some(({ value }) => issuers.includes((value.split(';')[0] ?? '').trim().toLowerCase()));
  }
  return true;
}
