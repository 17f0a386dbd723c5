import { loadBalancerOfListener } from '../../../core/arn.ts';
import { UserError } from '../../../core/errors.ts';
import type { RolePower } from '../../../core/fleet/role-actions.ts';

/** Longest session policy in characters (STS API reference, `Policy`). */
export const LONGEST_POLICY = 2048;

const readActions = [
  'acm:SearchCertificates',
  'acm:ListCertificates',
  'acm:DescribeCertificate',
  'acm:ListTagsForCertificate',
  'acm:ListCertificateDomainValidations',
  'elasticloadbalancing:Describe*',
  'ssm:GetCalendarState',
];

/** To find the regions of an account. */
const regionActions = ['account:ListRegions', 'ec2:DescribeRegions'];

/** To find the accounts of an organisation. */
const organizationActions = [
  'organizations:ListAccounts',
  'organizations:ListAccountsForParent',
  'organizations:ListChildren',
];

/** What AWS Health says about an account, and about all of an organisation. */
const healthActions = [
  'health:DescribeEvents',
  'health:DescribeAffectedEntities',
  'health:DescribeEventsForOrganization',
  'health:DescribeAffectedAccountsForOrganization',
  'health:DescribeAffectedEntitiesForOrganization',
];

const hostedZoneActions = ['route53:ListHostedZones', 'route53:GetHostedZone', 'route53:ListResourceRecordSets'];

const requestActions = [
  'acm:RequestCertificate',
  'acm:UpdateCertificateOptions',
  'acm:AddTagsToCertificate',
  'acm:RemoveTagsFromCertificate',
  'acm:DeleteCertificate',
];

/** Classic listeners are no resources of IAM's: their load balancer is. */
const classicActions = ['elasticloadbalancing:SetLoadBalancerListenerSSLCertificate'];

const listenerActions = [
  'elasticloadbalancing:ModifyListener',
  'elasticloadbalancing:AddListenerCertificates',
  'elasticloadbalancing:RemoveListenerCertificates',
];

function policy(
  ...statements: readonly { readonly Action: readonly string[]; readonly Resource: string | readonly string[] }[]
): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: statements.map((statement) => ({ Effect: 'Allow', ...statement })),
  });
}

/**
 * Session policy that only reads: for `check`, for dry runs and for everything that a session only looks at. That of
 * the scan finds the account's regions too, so that one session does for both.
 */
export function readPolicy(power: RolePower): string {
  return policy({ Action: power === 'scan' ? [...readActions, ...regionActions] : readActions, Resource: '*' });
}

/** Session policy of the role that lists the accounts of an organisation. */
export function organizationPolicy(): string {
  return policy({ Action: organizationActions, Resource: '*' });
}

/** Session policy that reads AWS Health and nothing else. */
export function healthPolicy(): string {
  return policy({ Action: healthActions, Resource: '*' });
}

/** Session policy that reads hosted zones. */
export function hostedZoneReadPolicy(): string {
  return policy({ Action: hostedZoneActions, Resource: '*' });
}

/** Session policy that changes records of hosted zones, as far as the role may. */
export function hostedZoneWritePolicy(): string {
  return policy({ Action: ['route53:ChangeResourceRecordSets'], Resource: '*' });
}

/** Session policy of a hub: it leads to this role, of one account or of all (`*`), and can do nothing by itself. */
export function hubPolicy(role: string): string {
  return policy({ Action: ['sts:AssumeRole', 'sts:TagSession'], Resource: role });
}

/** Session policy of a scan that writes: reads, requests certificates and deletes requests. */
export function scanPolicy(): string {
  return policy({ Action: [...readActions, ...requestActions], Resource: '*' });
}

/**
 * Session policy of a swap: reads, and changes the certificates of the listed listeners only. Throws where an ARN names no
 * listener: IAM would take `*` and `?` for more than one.
 */
export function swapPolicy(listeners: readonly string[]): string {
  const classic = listeners.filter((arn) => typeOf(arn) === 'classic');
  const others = listeners.filter((arn) => !classic.includes(arn));
  return policy(
    { Action: readActions, Resource: '*' },
    ...(others.length > 0 ? [{ Action: listenerActions, Resource: others }] : []),
    ...(classic.length > 0 ? [{ Action: classicActions, Resource: classic }] : []),
  );
}

function typeOf(listener: string): string {
  const type = loadBalancerOfListener(listener)?.type;
  if (type === undefined)
    throw new UserError(`No session is opened to write to ${listener}: it names no one listener.`);
  return type;
}

/** Sorts listeners into groups, each once and as many per group as fit one session policy of 2,048 characters. */
export function groupListeners(listeners: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const listener of [...new Set(listeners)].sort()) {
    const last = groups.at(-1);
    if (last !== undefined && swapPolicy([...last, listener]).length <= LONGEST_POLICY) last.push(listener);
    else groups.push([listener]);
  }
  return groups;
}
