/** An Amazon Resource Name taken apart. Shape: `arn:partition:service:region:account:resource`. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** Everything after the fifth colon, for example `certificate/12345678-…`. */
  readonly resource: string;
}

/**
 * Takes an ARN apart; `undefined` when the text is none that names one thing: `*`, `?` and `${…}` stand for many, or for
 * what nobody reviewed, where a policy of IAM takes the text.
 * Source of the shape: AWS General Reference, "Amazon Resource Names (ARNs)".
 */
export function parseArn(text: string): Arn | undefined {
  const match = /^arn:([a-z-]+):([a-z\d-]+):([a-z\d-]*):(\d{12}|aws)?:([^\s*?$]+)$/.exec(text);
  if (match === null) return undefined;
  const [, partition = '', service = '', region = '', account = '', resource = ''] = match;
  return { partition, service, region, account, resource };
}

/** The id behind `certificate/` in a certificate's ARN, or `undefined` for any other ARN. */
export function certificateId(arn: string): string | undefined {
  const parsed = parseArn(arn);
  if (parsed?.service !== 'acm') return undefined;
  return /^certificate\/([\w-]+)$/.exec(parsed.resource)?.[1];
}

/** Load balancers whose listeners hold certificates. */
export const swappableTypes = ['application', 'network', 'classic'] as const;

export type SwappableType = (typeof swappableTypes)[number];

/** What kind of load balancer an ELB ARN names. */
export const loadBalancerTypes = [...swappableTypes, 'gateway'] as const;

export type LoadBalancerType = (typeof loadBalancerTypes)[number];

/** A load balancer named by its ARN. */
export interface LoadBalancerArn extends Arn {
  readonly arn: string;
  readonly type: LoadBalancerType;
  readonly name: string;
}

/**
 * Reads the type and name out of a load balancer's ARN: `loadbalancer/app/name/id`, `loadbalancer/net/name/id`,
 * `loadbalancer/gwy/name/id`, or `loadbalancer/name` (Classic). `undefined` for anything else.
 */
export function parseLoadBalancerArn(arn: string): LoadBalancerArn | undefined {
  const parsed = parseArn(arn);
  if (parsed?.service !== 'elasticloadbalancing') return undefined;
  const modern = /^loadbalancer\/(app|net|gwy)\/([a-z\d-]+)\/[a-z\d]+$/i.exec(parsed.resource);
  if (modern !== null) {
    const types = { app: 'application', net: 'network', gwy: 'gateway' } as const;
    return { ...parsed, arn, type: types[modern[1] as keyof typeof types], name: modern[2] ?? '' };
  }
  const classic = /^loadbalancer\/([a-z\d-]+)$/i.exec(parsed.resource);
  return classic === null ? undefined : { ...parsed, arn, type: 'classic', name: classic[1] ?? '' };
}

/**
 * The ARN of the load balancer that a listener belongs to: `listener/app/name/lb-id/listener-id` →
 * `loadbalancer/app/name/lb-id`. A Classic listener has no ARN: its load balancer's stands for it, beside its port.
 * `undefined` when the text is neither.
 */
export function loadBalancerOfListener(listenerArn: string): LoadBalancerArn | undefined {
  const listener = /^(arn:.+:)listener\/((?:app|net)\/.+)\/[a-z\d]+$/i.exec(listenerArn);
  const owner = parseLoadBalancerArn(
    listener === null ? listenerArn : `${listener[1] ?? ''}loadbalancer/${listener[2] ?? ''}`,
  );
  if (owner === undefined || owner.region === '' || owner.account === '') return undefined;
  return listener !== null || owner.type === 'classic' ? owner : undefined;
}
