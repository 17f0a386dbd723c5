import { placeStem } from './plan.ts';

/** How pull requests are cut, as `pull-requests.per` says. */
export const pullRequestGroupings = ['certificate', 'load-balancer', 'region'] as const;

export type PullRequestGrouping = (typeof pullRequestGroupings)[number];

/** Plan files that one pull request may hold, so that a person can still review them. */
export const mostPlansTogether = 20;

/** A certificate with the load balancers that its plan would change. */
export interface GroupedCertificate {
  readonly arn: string;
  /** Twelve digits. */
  readonly account: string;
  readonly region: string;
  readonly loadBalancers: readonly { readonly arn: string; readonly name: string }[];
}

/** Certificates that belong in the same pull requests. */
export interface PlanGroup<C> {
  /** What the branch is named by beside account and region: a load balancer's name, or `all`. */
  readonly name: string;
  readonly account: string;
  readonly region: string;
  /** In the order in which they were given; at least one. */
  readonly members: readonly C[];
}

/**
 * Puts certificates together whose listeners an approver decides about at once: those of an account and region, or
 * those that share a load balancer, directly or through others. Nothing is in two groups.
 */
export function groupPlans<C extends GroupedCertificate>(
  per: Exclude<PullRequestGrouping, 'certificate'>,
  certificates: readonly C[],
): readonly PlanGroup<C>[] {
  const groups: C[][] = [];
  for (const certificate of certificates) {
    const touched = groups.filter((group) => group.some((member) => belongTogether(per, member, certificate)));
    const merged = [...touched.flat(), certificate];
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  const order = new Map(certificates.map((certificate, index) => [certificate, index]));
  const rank = (certificate: C): number => order.get(certificate) ?? 0;
  return groups
    .map((members) => members.toSorted((a, b) => rank(a) - rank(b)))
    .toSorted(([a], [b]) => (a === undefined || b === undefined ? 0 : rank(a) - rank(b)))
    .flatMap((members) => {
      const [first] = members;
      if (first === undefined) return [];
      const { account, region } = first;
      return [{ name: per === 'region' ? 'all' : firstName(members), account, region, members }];
    });
}

function belongTogether(
  per: Exclude<PullRequestGrouping, 'certificate'>,
  a: GroupedCertificate,
  b: GroupedCertificate,
): boolean {
  if (a.account !== b.account || a.region !== b.region) return false;
  return per === 'region' || a.loadBalancers.some(({ arn }) => b.loadBalancers.some((other) => other.arn === arn));
}

/** The same load balancers give the same name, in whatever order AWS lists them. */
function firstName(members: readonly GroupedCertificate[]): string {
  const names = members.flatMap(({ loadBalancers }) => loadBalancers.map(({ name }) => name));
  return names.toSorted((a, b) => (a < b ? -1 : 1))[0] ?? 'all';
}

/** The branch of a group's n-th pull request: the first has no suffix, the next are `-2`, `-3`, … */
export function groupBranch(group: Pick<PlanGroup<unknown>, 'name' | 'account' | 'region'>, sequence: number): string {
  const stem = placeStem(group) + group.name;
  return sequence <= 1 ? stem : `${stem}-${String(sequence)}`;
}

/** An open pull request that takes more plans. */
export interface RoomyPullRequest {
  readonly number: number;
  /** ARNs of the certificates whose plans it holds. */
  readonly certificates: readonly string[];
}

/** Where the plans of a group go that no pull request holds yet. */
export interface Distribution<C> {
  /** Those that join an open pull request, by its number. */
  readonly joined: ReadonlyMap<number, readonly C[]>;
  /** Each list is one new pull request of at most `mostPlansTogether` plans. */
  readonly fresh: readonly (readonly C[])[];
}

/** Fills the open pull requests of the group that may still be changed, oldest first, and cuts the rest into new ones. */
export function distributePlans<C>(unplaced: readonly C[], open: readonly RoomyPullRequest[]): Distribution<C> {
  let left = [...unplaced];
  const joined = new Map<number, readonly C[]>();
  for (const { number, certificates } of open.toSorted((a, b) => a.number - b.number)) {
    const taken = left.slice(0, Math.max(0, mostPlansTogether - certificates.length));
    if (taken.length > 0) joined.set(number, taken);
    left = left.slice(taken.length);
  }
  const fresh: (readonly C[])[] = [];
  for (; left.length > 0; left = left.slice(mostPlansTogether)) fresh.push(left.slice(0, mostPlansTogether));
  return { joined, fresh };
}
