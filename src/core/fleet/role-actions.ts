import type { Config } from '../../config/config.ts';

/** The powers that the config gives a role for. */
export type RolePower = 'scan' | 'swap' | 'check';

/** What a role has to be allowed: the policy of `examples/iam` of the same name. */
export interface RoleActions {
  /** They can be tried without changing anything. */
  readonly reads: readonly string[];
  /** They show only when something is changed. */
  readonly writes: readonly string[];
}

const listenerReads = [
  'elasticloadbalancing:DescribeLoadBalancers',
  'elasticloadbalancing:DescribeListeners',
  'elasticloadbalancing:DescribeListenerCertificates',
  'elasticloadbalancing:DescribeTags',
];

/** The actions of each power, as its policy in `examples/iam` lists them. */
export const roleActions: Readonly<Record<RolePower, RoleActions>> = {
  scan: {
    reads: [
      'acm:SearchCertificates',
      'acm:ListCertificates',
      'acm:DescribeCertificate',
      'acm:ListTagsForCertificate',
      'acm:ListCertificateDomainValidations',
      'account:ListRegions',
      'ec2:DescribeRegions',
      ...listenerReads,
    ],
    writes: [
      'acm:RequestCertificate',
      'acm:UpdateCertificateOptions',
      'acm:AddTagsToCertificate',
      'acm:DeleteCertificate',
    ],
  },
  swap: {
    reads: ['acm:DescribeCertificate', 'acm:ListTagsForCertificate', ...listenerReads],
    writes: [
      'elasticloadbalancing:AddListenerCertificates',
      'elasticloadbalancing:ModifyListener',
      'elasticloadbalancing:RemoveListenerCertificates',
      'elasticloadbalancing:SetLoadBalancerListenerSSLCertificate',
    ],
  },
  check: { reads: ['acm:DescribeCertificate', ...listenerReads], writes: [] },
};

/** Whether any certificate may have to be swapped: with `in-place` alone nothing ever is. */
export function needsSwaps({ strategy, rules }: Pick<Config, 'strategy' | 'rules'>): boolean {
  if (strategy !== 'in-place') return true;
  return rules.some((rule) => (rule.strategy !== undefined && rule.strategy !== 'in-place') || rule.drop.length > 0);
}

/** The powers of which a run with this config opens sessions, each with its role. */
export function powersOf(
  config: Pick<Config, 'strategy' | 'rules' | 'roles'>,
): readonly (readonly [RolePower, string])[] {
  const { scan, swap, check } = config.roles;
  return [
    ['scan', scan],
    ...(needsSwaps(config) ? [['swap', swap] as const] : []),
    ...(check === undefined ? [] : [['check', check] as const]),
  ];
}

/** Each of two stands in for the other. */
const eitherOf = [
  ['acm:SearchCertificates', 'acm:ListCertificates'],
  ['account:ListRegions', 'ec2:DescribeRegions'],
] as const;

/** Reads of the scan role that a run with this config can do without, since it has another way that is not `refused`. */
export function canDoWithout(
  { strategy, rules }: Pick<Config, 'strategy' | 'rules'>,
  refused: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const isInPlaceWanted = strategy === 'in-place' || rules.some((rule) => rule.strategy === 'in-place');
  return new Set([
    ...eitherOf.filter((pair) => pair.some((action) => !refused.has(action))).flat(),
    ...(isInPlaceWanted ? [] : ['acm:ListCertificateDomainValidations']),
  ]);
}
