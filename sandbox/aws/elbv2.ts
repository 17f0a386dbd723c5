import type {
  DescribeListenerCertificatesInput,
  DescribeListenerCertificatesOutput,
  DescribeListenersInput,
  DescribeListenersOutput,
  DescribeLoadBalancersInput,
  DescribeLoadBalancersOutput,
  DescribeTagsInput,
  DescribeTagsOutput,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { listenerWrites } from './elbv2-writes.ts';
import { findListener, isOwn, renderListener, renderLoadBalancer } from './elbv2-store.ts';
import { AwsError } from './errors.ts';
import { anyResource, operation } from './operation.ts';
import type { CallContext, Operation } from './operation.ts';
import { page } from './paging.ts';

const largestPage = 400;
const mostTaggedResources = 20;

/** The operations of Elastic Load Balancing version 2. */
export const elbv2Operations: Readonly<Record<string, Operation>> = {
  DescribeLoadBalancers: operation(anyResource, describeLoadBalancers),
  DescribeListeners: operation(anyResource, describeListeners),
  DescribeListenerCertificates: operation(anyResource, describeListenerCertificates),
  DescribeTags: operation(anyResource, describeTags),
  ...listenerWrites,
};

function pageSize(size: number | undefined, { state, operation: name }: CallContext): number {
  return size ?? state.settings.pageSizes[name] ?? largestPage;
}

function describeLoadBalancers(input: DescribeLoadBalancersInput, context: CallContext): DescribeLoadBalancersOutput {
  const { LoadBalancerArns: arns = [], Names: names = [] } = input;
  const own = [...context.state.loadBalancers.values()].filter((each) => isOwn(each, context));
  const missing = [
    ...arns.filter((arn) => !own.some((each) => each.arn === arn)),
    ...names.filter((name) => !own.some((each) => each.name === name)),
  ];
  if (missing.length > 0) {
    throw new AwsError('LoadBalancerNotFoundException', `Load balancers '[${missing.join(', ')}]' not found`);
  }
  const isAll = arns.length === 0 && names.length === 0;
  const asked = own.filter((each) => isAll || arns.includes(each.arn) || names.includes(each.name));
  const { items, next } = page(asked, input.Marker, pageSize(input.PageSize, context), JSON.stringify([arns, names]));
  return { LoadBalancers: items.map(renderLoadBalancer), NextMarker: next };
}

function describeListeners(input: DescribeListenersInput, context: CallContext): DescribeListenersOutput {
  const { LoadBalancerArn: loadBalancerArn, ListenerArns: arns } = input;
  if ((loadBalancerArn === undefined) === (arns === undefined)) {
    throw new AwsError('Validation', 'Either a load balancer or listeners must be specified');
  }
  const loadBalancer = context.state.loadBalancers.get(loadBalancerArn ?? '');
  if (arns === undefined && (loadBalancer === undefined || !isOwn(loadBalancer, context))) {
    throw new AwsError('LoadBalancerNotFoundException', `Load balancer '${loadBalancerArn ?? ''}' not found`);
  }
  const asked =
    arns?.map((arn) => findListener(arn, context)) ??
    [...context.state.listeners.values()].filter((listener) => listener.loadBalancer.arn === loadBalancerArn);
  const question = JSON.stringify([loadBalancerArn, arns]);
  const { items, next } = page(asked, input.Marker, pageSize(input.PageSize, context), question);
  return { Listeners: items.map(renderListener), NextMarker: next };
}

/** A certificate that is both the default and in the SNI list appears twice. */
function describeListenerCertificates(
  input: DescribeListenerCertificatesInput,
  context: CallContext,
): DescribeListenerCertificatesOutput {
  const listener = findListener(input.ListenerArn, context);
  const byDefault = listener.defaultCertificate;
  const listed = listener.sni.map((CertificateArn) => ({ CertificateArn, IsDefault: false }));
  const own = byDefault === undefined ? [] : [{ CertificateArn: byDefault, IsDefault: true }];
  const order = context.state.settings.forms.listenerCertificates;
  const all = order === 'default-first' ? [...own, ...listed] : [...listed, ...own];
  if (order === 'sorted') all.sort((a, b) => (a.CertificateArn < b.CertificateArn ? -1 : 1));
  const { items, next } = page(all, input.Marker, pageSize(input.PageSize, context), listener.arn);
  return { Certificates: [...items], NextMarker: next };
}

function describeTags(input: DescribeTagsInput, context: CallContext): DescribeTagsOutput {
  const arns = input.ResourceArns ?? [];
  if (arns.length > mostTaggedResources) {
    throw new AwsError('Validation', `At most ${mostTaggedResources} resources can be specified`);
  }
  return {
    TagDescriptions: arns.map((arn) => {
      const tags = arn.includes(':listener/')
        ? findListener(arn, context).tags
        : context.state.loadBalancers.get(arn)?.tags;
      if (tags === undefined) throw new AwsError('LoadBalancerNotFoundException', `Load balancer '${arn}' not found`);
      return { ResourceArn: arn, Tags: [...tags].map(([Key, Value]) => ({ Key, Value })) };
    }),
  };
}
