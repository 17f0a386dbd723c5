/* What DNS says, in our own shape. Names are fully qualified, in lower case, with a trailing dot. */

/** Types of records that are asked for. */
export type DnsType = 'A' | 'AAAA' | 'CAA' | 'CNAME' | 'NS' | 'SOA' | 'TXT';

/** A property of a CAA record (RFC 8659 section 4.1). */
export interface CaaProperty {
  /** Who does not understand the property must not issue. */
  readonly isCritical: boolean;
  readonly tag: string;
  readonly value: string;
}

/** The answer to one question. A question that failed is never to be taken for "there is none". */
export type DnsAnswer =
  | {
      readonly kind: 'answered';
      /** Data of the asked type, behind CNAMEs too; text in the usual form. Empty where there is none. Foreign text. */
      readonly values: readonly string[];
      /** The same for CAA, in parts. */
      readonly caa: readonly CaaProperty[];
      /** Whether the name itself exists (no NXDOMAIN). */
      readonly exists: boolean;
      /** The name that the data stand at: the asked one, or where its CNAMEs lead. */
      readonly owner: string;
      /** The zone whose SOA record came with the answer, if the asked name is in it. */
      readonly zone: string | undefined;
    }
  | { readonly kind: 'failed'; readonly why: DnsFailure };

/** Why a question has no answer; the catalogue has the words. */
export const dnsFailures = [
  'bad-name',
  'no-resolver',
  'resolvers-given-up',
  'server-given-up',
  'timeout',
  'unreachable',
  'unreadable',
  'not-understood',
  'server-failed',
  'not-supported',
  'refused',
  'other-code',
  /** The resolver refuses to answer, yet has an answer when told not to check DNSSEC. */
  'dnssec',
  'not-responsible',
  /** The config says that name servers of zones are not asked, or the address is in no public network. */
  'not-to-be-asked',
] as const;

/** One of them. */
export type DnsFailureKind = (typeof dnsFailures)[number];

export function isDnsFailure(kind: string): kind is DnsFailureKind {
  return dnsFailures.some((each) => each === kind);
}

/** A failure with what belongs to it. */
export interface DnsFailure {
  readonly kind: DnsFailureKind;
  /** The code, or why no resolver can be used; else empty. Foreign text. */
  readonly detail: string;
}

/** Lower case with a trailing dot. */
export function qualify(name: string): string {
  const lower = name.toLowerCase();
  return lower.endsWith('.') ? lower : `${lower}.`;
}

/** The name above, such as `example.com.` for `www.example.com.`; `undefined` above a top-level domain. */
export function parentOf(name: string): string | undefined {
  const parent = qualify(name).replace(/^[^.]*\./, '');
  return parent === '' ? undefined : parent;
}

/** Whether a name is the zone's or below it. */
export function isWithin(name: string, zone: string): boolean {
  const [inner, outer] = [qualify(name), qualify(zone)];
  return outer === '.' || inner === outer || inner.endsWith(`.${outer}`);
}

/** A name and the names above it, up to the top-level domain. */
export function climb(name: string): readonly string[] {
  const names: string[] = [];
  for (let at: string | undefined = qualify(name); at !== undefined && at !== '.'; at = parentOf(at)) names.push(at);
  return names;
}
