import type { Tags } from '../certificate/certificate.ts';
import type { Reason } from '../reasons.ts';
import { reason } from '../reasons.ts';
import type { TaggedListener } from './listener.ts';

/** How an owner sets a listener again as its own file says, when somebody else has changed it. */
export type TurnsBack =
  /** By itself, within minutes to hours. */
  | 'reconcile'
  /** The same, and a Classic listener is deleted and made anew for it: a gap in service. */
  | 'recreate'
  /** At the next deployment or update of its environment, which may take the certificate away as well. */
  | 'deploy'
  /** When its code is applied next. */
  | 'apply';

/** What the name of an owner is the name of; `resource`: of the kind itself. */
export type OwnedBy = 'application' | 'cluster' | 'environment' | 'resource' | 'stack' | 'tag';

interface OwnerEntry {
  /** As its maker writes it. Kept in swap comments: never changed. */
  readonly kind: string;
  readonly noun: OwnedBy;
  /** Tags of load balancer or listener that only this owner sets; gives the name of what owns it. */
  readonly sign: Sign;
  /** Names that it gives to load balancers; asked only where no tag tells anything. */
  readonly names?: RegExp;
  /** Whether it may put a certificate on the listener because it was issued for the listener's host. */
  readonly attachesIssued: boolean;
  readonly turnsBack: TurnsBack;
}

/** What the tags say; `given`: keys that the config names as marks of Terraform. */
type Sign = (tags: Tags, given: readonly string[]) => string | undefined;

const serviceTag = beginning('service.k8s.aws/', 'service.eks.amazonaws.com/');
const lbcNames = /^k8s-(?=.*[0-9a-f]{10}$)[a-z0-9-]+$/;

/**
 * Whoever may own a listener, in the order in which they are looked for: the more specific sign stands first. What a
 * user of each has to change stands in the texts, by the same kinds. They are explained in docs/owners.md.
 */
const table = [
  {
    kind: 'EKS Auto Mode (Service)',
    noun: 'cluster',
    turnsBack: 'reconcile',
    attachesIssued: false,
    sign: (tags) => (serviceTag(tags) === undefined ? undefined : valueOf(tags, 'eks:eks-cluster-name')),
  },
  {
    kind: 'EKS Auto Mode',
    noun: 'cluster',
    turnsBack: 'reconcile',
    attachesIssued: true,
    sign: key('eks:eks-cluster-name'),
  },
  {
    kind: 'AWS Load Balancer Controller (Ingress)',
    noun: 'resource',
    turnsBack: 'reconcile',
    attachesIssued: true,
    sign: key('ingress.k8s.aws/stack', 'ingress.k8s.aws/resource'),
  },
  {
    kind: 'AWS Load Balancer Controller (Gateway)',
    noun: 'resource',
    turnsBack: 'reconcile',
    attachesIssued: true,
    sign: beginning('gateway.k8s.aws.alb/', 'gateway.k8s.aws.nlb/'),
  },
  {
    kind: 'AWS Load Balancer Controller (Service)',
    noun: 'resource',
    turnsBack: 'reconcile',
    attachesIssued: false,
    sign: serviceTag,
  },
  {
    kind: 'AWS Load Balancer Controller',
    noun: 'cluster',
    turnsBack: 'reconcile',
    attachesIssued: true,
    sign: key('elbv2.k8s.aws/cluster'),
    names: lbcNames,
  },
  {
    kind: 'ALB Ingress Controller',
    noun: 'resource',
    turnsBack: 'reconcile',
    attachesIssued: true,
    sign: key('kubernetes.io/ingress-name', 'ingress.k8s.aws/cluster'),
  },
  {
    kind: 'Kubernetes cloud provider',
    noun: 'resource',
    turnsBack: 'recreate',
    attachesIssued: false,
    sign: (tags) => key('kubernetes.io/service-name', 'KubernetesCluster')(tags) ?? ownedCluster(tags),
    names: /^a[0-9a-f]{31}$/,
  },
  {
    kind: 'Elastic Beanstalk',
    noun: 'environment',
    turnsBack: 'deploy',
    attachesIssued: false,
    sign: (tags) =>
      key('elasticbeanstalk:environment-name', 'elasticbeanstalk:environment-id')(tags) ?? beanstalkStack(tags),
    names: /^awseb-/i,
  },
  {
    kind: 'AWS Controllers for Kubernetes',
    noun: 'resource',
    turnsBack: 'reconcile',
    attachesIssued: false,
    sign: key('services.k8s.aws/namespace', 'services.k8s.aws/controller-version'),
  },
  {
    kind: 'Crossplane',
    noun: 'resource',
    turnsBack: 'reconcile',
    attachesIssued: false,
    sign: key('crossplane-name', 'crossplane-kind', 'crossplane-providerconfig'),
  },
  {
    kind: 'AWS Copilot',
    noun: 'application',
    turnsBack: 'deploy',
    attachesIssued: false,
    sign: key('copilot-application'),
  },
  {
    kind: 'CloudFormation',
    noun: 'stack',
    turnsBack: 'apply',
    attachesIssued: false,
    sign: key('aws:cloudformation:stack-name', 'aws:cloudformation:stack-id', 'aws:cloudformation:logical-id'),
  },
  {
    kind: 'Terraform',
    noun: 'tag',
    turnsBack: 'apply',
    attachesIssued: false,
    sign: givenTag,
  },
] as const satisfies readonly OwnerEntry[];

/** One of the owners in the table. */
export type OwnerKind = (typeof table)[number]['kind'];

/** All of them. */
export const ownerKinds: readonly OwnerKind[] = table.map(({ kind }) => kind);

/** Whoever made a listener or its load balancer, and will set its certificate again. */
export interface Owner {
  readonly kind: OwnerKind;
  /** Name of the stack, cluster, environment and so on, or value of the tag. Foreign text. */
  readonly name: string;
}

/** What is known of an owner; `undefined` for a kind that another version of the action wrote down. */
export function ownerEntry(kind: string): (OwnerEntry & { readonly kind: OwnerKind }) | undefined {
  return table.find((entry) => entry.kind === kind);
}

/** A load balancer, or one of its listeners, as far as it tells who owns it. */
export type OwnedListener = Pick<TaggedListener, 'listenerTags' | 'loadBalancerTags'> & {
  readonly loadBalancer: Pick<TaggedListener['loadBalancer'], 'name'>;
};

/** Who owns a listener, by its own tags and its load balancer's together; `undefined` when nothing says so. */
export function ownerOf(
  { listenerTags, loadBalancerTags, loadBalancer }: OwnedListener,
  terraformTags: readonly string[],
): Owner | undefined {
  return ownerIn({ ...loadBalancerTags, ...listenerTags }, terraformTags) ?? ownerByName(loadBalancer.name);
}

/** Who owns a resource, by its tags alone. */
export function ownerIn(tags: Tags, terraformTags: readonly string[]): Owner | undefined {
  for (const { kind, sign } of table) {
    const name = sign(tags, terraformTags);
    if (name !== undefined) return { kind, name };
  }
  return undefined;
}

function ownerByName(name: string): Owner | undefined {
  const found = table.find((entry) => 'names' in entry && entry.names.test(name));
  return found && { kind: found.kind, name };
}

function attachesIssued({ kind }: Owner): boolean {
  return ownerEntry(kind)?.attachesIssued === true;
}

/** The first of a certificate's owners that may put another one on its listeners as soon as that is issued. */
export function attacherAmong(owners: readonly Owner[]): Owner | undefined {
  return owners.find(attachesIssued);
}

/** The refusal of a listener that somebody owns. */
export function ownedReason(owner: Owner): Reason {
  return reason('managed', [{ key: 'manager', ...owner }]);
}

/** Why nothing is requested: to issue it would be enough to change a listener. */
export function attachingReason(owner: Owner): Reason {
  return reason('owned-by-controller', [{ key: 'controller-attaches', ...owner }]);
}

/** What decides whether a listener is left to its owner. */
export interface HandsOff {
  /** `swap: external` of the certificate's rule. */
  readonly isExternal: boolean;
  readonly managed: 'warn' | 'refuse';
  readonly terraformTags: readonly string[];
}

/** Whether no pull request is to name this listener: its owners change the certificate in their files. */
export function isLeftToOwner(listener: OwnedListener, { isExternal, managed, terraformTags }: HandsOff): boolean {
  return isExternal || (managed === 'refuse' && ownerOf(listener, terraformTags) !== undefined);
}

function valueOf(tags: Tags, name: string): string | undefined {
  return Object.hasOwn(tags, name) ? tags[name] : undefined;
}

/** The value of a tag, or its key where it has none. */
function shownValue(tags: Tags, name: string): string {
  const value = valueOf(tags, name) ?? '';
  return value === '' ? name : value;
}

/** The value of the first of these tags that is there. */
function key(...keys: readonly string[]): (tags: Tags) => string | undefined {
  return (tags) => {
    const present = keys.find((name) => Object.hasOwn(tags, name));
    return present && shownValue(tags, present);
  };
}

/** The value of the first tag whose key begins so; `…/stack` tells more than what else there is. */
function beginning(...prefixes: readonly string[]): (tags: Tags) => string | undefined {
  return (tags) => {
    const found = Object.keys(tags).filter((name) => prefixes.some((prefix) => name.startsWith(prefix)));
    const best = found.find((name) => name.endsWith('/stack')) ?? found.toSorted()[0];
    return best && shownValue(tags, best);
  };
}

/** `kubernetes.io/cluster/<name>: owned`; `shared` says only that the cluster may use it. */
function ownedCluster(tags: Tags): string | undefined {
  const prefix = 'kubernetes.io/cluster/';
  return Object.keys(tags)
    .find((name) => name.startsWith(prefix) && valueOf(tags, name) === 'owned')
    ?.slice(prefix.length);
}

/** Elastic Beanstalk's own stacks are called `awseb-e-<id>-stack`; nobody else is to change them. */
function beanstalkStack(tags: Tags): string | undefined {
  const stack = valueOf(tags, 'aws:cloudformation:stack-name');
  return stack !== undefined && /^awseb-e-.+-stack$/.test(stack) ? stack : undefined;
}

function givenTag(tags: Tags, given: readonly string[]): string | undefined {
  const present = given.find((name) => Object.hasOwn(tags, name));
  if (present === undefined) return undefined;
  const value = valueOf(tags, present) ?? '';
  return value === '' ? present : `${present}=${value}`;
}
