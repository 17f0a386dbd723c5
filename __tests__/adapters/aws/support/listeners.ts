import { account, region } from './world.ts';

const prefix = `arn:aws:elasticloadbalancing:${region}:${account}`;

export const loadBalancerArn = `${prefix}:loadbalancer/app/shop/50dc6c495c0c9188`;

/** ARN of a listener of the tests' load balancer. */
export function listenerArn(id: string): string {
  return `${prefix}:listener/app/shop/50dc6c495c0c9188/${id}`;
}

/** `Listener` as ELB writes it in XML. */
export function listenerXml(id: string, protocol: string, port = 443): string {
  return `<member><ListenerArn>${listenerArn(id)}</ListenerArn><LoadBalancerArn>${loadBalancerArn}</LoadBalancerArn><Port>${port}</Port><Protocol>${protocol}</Protocol></member>`;
}

/** An entry of `DescribeListenerCertificates`. */
export function certificateXml(arn: string, isDefault: boolean): string {
  return `<member><CertificateArn>${arn}</CertificateArn><IsDefault>${isDefault}</IsDefault></member>`;
}

/** The values of a query request's list parameter, in order. */
export function members(input: Readonly<Record<string, unknown>>, parameter: string): readonly string[] {
  return Object.entries(input)
    .filter(([key]) => key.startsWith(`${parameter}.member.`))
    .map(([, value]) => String(value));
}
