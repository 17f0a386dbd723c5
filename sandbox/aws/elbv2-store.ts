import type {
  Listener as ListenerShape,
  LoadBalancer as LoadBalancerShape,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { AwsError } from './errors.ts';
import type { CallContext } from './operation.ts';
import type { Listener, LoadBalancer } from './state.ts';

/** Whether a load balancer is in the call's account and region, and none that only version 1 knows. */
export function isOwn(loadBalancer: LoadBalancer, { account, region }: CallContext): boolean {
  return loadBalancer.type !== 'classic' && loadBalancer.account === account && loadBalancer.region === region;
}

/** A listener that a call names. Throws `ListenerNotFound`. */
export function findListener(arn: string | undefined, context: CallContext): Listener {
  const listener = context.state.listeners.get(arn ?? '');
  if (listener === undefined || !isOwn(listener.loadBalancer, context)) {
    throw new AwsError('ListenerNotFoundException', `Listener '${arn ?? ''}' not found`);
  }
  return listener;
}

/** A listener as `DescribeListeners` says it: only the default certificate, without `IsDefault`. */
export function renderListener(listener: Listener): ListenerShape {
  const { defaultCertificate, protocol } = listener;
  const isSecure = defaultCertificate !== undefined;
  return {
    ListenerArn: listener.arn,
    LoadBalancerArn: listener.loadBalancer.arn,
    Port: listener.port,
    // Version 1 alone has SSL listeners and Classic Load Balancers; `isOwn` keeps them out.
    Protocol: protocol as ListenerShape['Protocol'],
    Certificates: isSecure ? [{ CertificateArn: defaultCertificate }] : undefined,
    SslPolicy: isSecure ? 'ELBSecurityPolicy-TLS13-1-2-2021-06' : undefined,
    DefaultActions: [
      {
        Type: 'forward',
        TargetGroupArn: listener.loadBalancer.arn.replace(/:loadbalancer\/.*/, ':targetgroup/web/0123456789abcdef'),
      },
    ],
    MutualAuthentication:
      protocol === 'HTTPS' ? { Mode: listener.endpoint?.mutualTls === true ? 'verify' : 'off' } : undefined,
  };
}

/** A load balancer as `DescribeLoadBalancers` says it. */
export function renderLoadBalancer(loadBalancer: LoadBalancer): LoadBalancerShape {
  return {
    LoadBalancerArn: loadBalancer.arn,
    DNSName: loadBalancer.dnsName,
    CanonicalHostedZoneId: 'Z00000000SANDBOX',
    CreatedTime: new Date(loadBalancer.createdAt),
    LoadBalancerName: loadBalancer.name,
    Scheme: loadBalancer.scheme,
    VpcId: 'vpc-0123456789abcdef0',
    State: { Code: 'active' },
    Type: loadBalancer.type as LoadBalancerShape['Type'],
    AvailabilityZones: loadBalancer.addresses.map((_address, index) => ({
      ZoneName: `${loadBalancer.region}${'abcdef'[index] ?? 'a'}`,
      SubnetId: `subnet-0123456789abcde${index}`,
      LoadBalancerAddresses: [],
    })),
    IpAddressType: 'ipv4',
  };
}
