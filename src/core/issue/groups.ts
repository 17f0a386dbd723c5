import type { Language } from '../language.ts';

/** How tracking issues are cut, as `issues.per` says. */
export const issueGroupings = ['certificate', 'zone', 'account'] as const;

export type IssueGrouping = (typeof issueGroupings)[number];

/** Certificates that one issue may hold, so that it can still be read. */
export const mostCertificatesTogether = 60;

/** What decides with which others a certificate shares an issue. */
export interface GroupedRequest {
  readonly arn: string;
  /** Twelve digits. */
  readonly account: string;
  /** The DNS zones of its names, with the last dot; `undefined` where one of them is not known. */
  readonly zones: readonly string[] | undefined;
  readonly owners: readonly string[];
  readonly language: Language;
  readonly contact: string;
}

/** An open issue of a group, or one that is about to be opened. */
export interface IssueGroup {
  /** What the marker `group=` holds, for example `zone:example.com` or `account:111122223333#2`. */
  readonly key: string;
  /** ARNs. */
  readonly certificates: readonly string[];
}

/** An issue of a group as it stands. */
export interface StandingGroup extends IssueGroup {
  readonly number: number;
  readonly isOpen: boolean;
  /** Of the members that are known. */
  readonly audience: Audience | undefined;
}

/** Who reads an issue: one text serves those for whom all of this is the same. */
export type Audience = Pick<GroupedRequest, 'owners' | 'language' | 'contact'>;

/** Where certificates without an issue go. */
export interface IssueDistribution {
  /** Certificates that join an open issue, by its number. */
  readonly joined: ReadonlyMap<number, readonly string[]>;
  readonly fresh: readonly IssueGroup[];
  /** Certificates that get an issue of their own, without a group. */
  readonly alone: readonly string[];
}

/** The group's name without a number; `undefined` for a certificate that is never grouped. */
export function groupName(per: IssueGrouping, { account, zones }: GroupedRequest): string | undefined {
  if (per === 'account') return `account:${account}`;
  if (per === 'certificate' || zones === undefined || zones.length === 0) return undefined;
  const plain = zones.map((zone) => zone.replace(/\.$/, '').toLowerCase());
  return `zone:${[...new Set(plain)].sort().join('+')}`;
}

/**
 * Finds an issue for each certificate that has none: an open one of the same group and audience while it has room, else
 * a new one. Every further issue of a group is numbered, whatever became of the earlier ones.
 */
export function distributeIssues(
  per: IssueGrouping,
  unplaced: readonly GroupedRequest[],
  standing: readonly StandingGroup[],
): IssueDistribution {
  const joined = new Map<number, string[]>();
  const alone: string[] = [];
  const fresh: { key: string; certificates: string[]; audience: Audience }[] = [];
  for (const request of unplaced) {
    const name = groupName(per, request);
    if (name === undefined) {
      alone.push(request.arn);
      continue;
    }
    const open = standing
      .filter(({ key, isOpen }) => isOpen && nameOfKey(key) === name)
      .toSorted((a, b) => a.number - b.number)
      .find(
        (group) =>
          group.audience !== undefined &&
          isSameAudience(group.audience, request) &&
          group.certificates.length + (joined.get(group.number)?.length ?? 0) < mostCertificatesTogether,
      );
    if (open !== undefined) {
      joined.set(open.number, [...(joined.get(open.number) ?? []), request.arn]);
      continue;
    }
    const begun = fresh.find(
      ({ key, audience, certificates }) =>
        nameOfKey(key) === name && isSameAudience(audience, request) && certificates.length < mostCertificatesTogether,
    );
    if (begun !== undefined) begun.certificates.push(request.arn);
    else fresh.push({ key: nextKey(name, [...standing, ...fresh]), certificates: [request.arn], audience: request });
  }
  return { joined, fresh: fresh.map(({ key, certificates }) => ({ key, certificates })), alone };
}

/** `zone:example.com#2` is a further issue of `zone:example.com`. */
function nameOfKey(key: string): string {
  return key.replace(/#\d+$/, '');
}

function nextKey(name: string, taken: readonly { readonly key: string }[]): string {
  const numbers = taken
    .filter(({ key }) => nameOfKey(key) === name)
    .map(({ key }) => Number(/#(\d+)$/.exec(key)?.[1] ?? '1'));
  const next = Math.max(0, ...numbers) + 1;
  return next === 1 ? name : `${name}#${String(next)}`;
}

function isSameAudience(a: Audience, b: Audience): boolean {
  const sorted = ({ owners }: Audience): string =>
    owners
      .map((owner) => owner.toLowerCase())
      .sort()
      .join(' ');
  return sorted(a) === sorted(b) && a.language === b.language && a.contact === b.contact;
}
