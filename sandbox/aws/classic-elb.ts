import type {
  DescribeAccessPointsInput,
  DescribeAccessPointsOutput,
  DescribeTagsInput,
  DescribeTagsOutput,
  LoadBalancerDescription,
  SetLoadBalancerListenerSSLCertificateInput,
} from '@aws-sdk/client-elastic-load-balancing';
import { AwsError } from './errors.ts';
import { recordChange } from './in-use.ts';
import { anyResource, operation } from './operation.ts';
import type { CallContext, Operation } from './operation.ts';
import { page } from './paging.ts';
import type { Listener, LoadBalancer } from './state.ts';

/** ELB API reference 2012-06-01: `PageSize` of `DescribeLoadBalancers`, names of `DescribeTags`. */
const largestPage = 400;
const mostTaggedLoadBalancers = 20;

/** The operations of Elastic Load Balancing version 1, which knows Classic Load Balancers only. */
export const classicOperations: Readonly<Record<string, Operation>> = {
  DescribeLoadBalancers: operation(anyResource, describeLoadBalancers),
  DescribeTags: operation(anyResource, describeTags),
  SetLoadBalancerListenerSSLCertificate: operation(ownArn, setCertificate),
};

function ownArn(
  { LoadBalancerName: name = '' }: SetLoadBalancerListenerSSLCertificateInput,
  { account, region }: CallContext,
): string {
  return `arn:aws:elasticloadbalancing:${region}:${account}:loadbalancer/${name}`;
}

function ownLoadBalancers({ state, account, region }: CallContext): readonly LoadBalancer[] {
  return [...state.loadBalancers.values()].filter(
    (each) => each.type === 'classic' && each.account === account && each.region === region,
  );
}

function findLoadBalancer(name: string | undefined, context: CallContext): LoadBalancer {
  const found = ownLoadBalancers(context).find((each) => each.name === name);
  if (found !== undefined) return found;
  throw new AwsError('AccessPointNotFoundException', `There is no ACTIVE Load Balancer named '${name ?? ''}'`);
}

function listenersOf({ state }: CallContext, { arn }: LoadBalancer): readonly Listener[] {
  return [...state.listeners.values()].filter((listener) => listener.loadBalancer.arn === arn);
}

function describeLoadBalancers(input: DescribeAccessPointsInput, context: CallContext): DescribeAccessPointsOutput {
  const names = input.LoadBalancerNames ?? [];
  const asked = names.length === 0 ? ownLoadBalancers(context) : names.map((name) => findLoadBalancer(name, context));
  const size = input.PageSize ?? context.state.settings.pageSizes[context.operation] ?? largestPage;
  const { items, next } = page(asked, input.Marker, size, JSON.stringify(names));
  return { LoadBalancerDescriptions: items.map((each) => render(each, context)), NextMarker: next };
}

function render(loadBalancer: LoadBalancer, context: CallContext): LoadBalancerDescription {
  return {
    LoadBalancerName: loadBalancer.name,
    DNSName: loadBalancer.dnsName,
    CanonicalHostedZoneNameID: 'Z00000000SANDBOX',
    Scheme: loadBalancer.scheme,
    VPCId: 'vpc-0123456789abcdef0',
    CreatedTime: new Date(loadBalancer.createdAt),
    ListenerDescriptions: listenersOf(context, loadBalancer).map((listener) => ({
      Listener: {
        Protocol: listener.protocol,
        LoadBalancerPort: listener.port,
        InstanceProtocol: listener.protocol === 'HTTPS' || listener.protocol === 'HTTP' ? 'HTTP' : 'TCP',
        InstancePort: 80,
        SSLCertificateId: listener.defaultCertificate,
      },
      PolicyNames: [],
    })),
  };
}

function describeTags(input: DescribeTagsInput, context: CallContext): DescribeTagsOutput {
  const names = input.LoadBalancerNames ?? [];
  if (names.length > mostTaggedLoadBalancers) {
    throw new AwsError('Validation', `At most ${mostTaggedLoadBalancers} load balancers can be specified`);
  }
  return {
    TagDescriptions: names.map((name) => ({
      LoadBalancerName: name,
      Tags: [...findLoadBalancer(name, context).tags].map(([Key, Value]) => ({ Key, Value })),
    })),
  };
}

/** Replaces the one certificate of a listener. */
function setCertificate(input: SetLoadBalancerListenerSSLCertificateInput, context: CallContext): object {
  const loadBalancer = findLoadBalancer(input.LoadBalancerName, context);
  const listener = listenersOf(context, loadBalancer).find((each) => each.port === input.LoadBalancerPort);
  if (listener === undefined) {
    throw new AwsError('ListenerNotFoundException', `There is no listener on port ${input.LoadBalancerPort ?? 0}`);
  }
  if (listener.defaultCertificate === undefined) {
    throw new AwsError('InvalidConfigurationRequestException', `A ${listener.protocol} listener has no certificate`);
  }
  const certificate = context.state.certificates.get(input.SSLCertificateId ?? '');
  const isHere = certificate?.account === context.account && certificate.region === context.region;
  // Source: "SSL/TLS certificates for Classic Load Balancers": no RSA-4096 and no EC keys through ACM.
  const isRefusedKey = certificate?.keyAlgorithm === 'RSA_4096' || certificate?.keyAlgorithm.startsWith('EC_') === true;
  if (!isHere || certificate.status !== 'ISSUED' || certificate.serial === undefined || isRefusedKey) {
    const what = input.SSLCertificateId ?? '';
    throw new AwsError('CertificateNotFoundException', `Server Certificate not found for the key: ${what}`);
  }
  listener.defaultCertificate = certificate.arn;
  recordChange(context.state, listener, 'SetLoadBalancerListenerSSLCertificate');
  return {};
}
