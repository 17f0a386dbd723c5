import type {
  Certificate,
  ElasticLoadBalancingV2Client,
  Listener as AwsListener,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import {
  DescribeListenerCertificatesCommand,
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Listener, LoadBalancer } from '../../../core/swap/listener.ts';
import type { ListenerReader } from '../../../ports/aws.ts';
import { incompleteAnswer, unlessGone } from '../client/answers.ts';
import { createBatches } from '../client/batch.ts';
import type { Caller } from '../client/call.ts';
import { createTagReader, mostArns } from './elb-tags.ts';
import { readAllPages } from '../client/paging.ts';

/** Most items of a page (ELB API reference, `PageSize`). */
const PAGE_SIZE = 400;

/**
 * Reads the load balancers and listeners of one account and region, Classic ones excepted. `client` makes the client:
 * most account-regions have nothing to look up, and a client is dear.
 */
export function createListenerReader(client: () => ElasticLoadBalancingV2Client, caller: Caller): ListenerReader {
  const describeLoadBalancer = createBatches<LoadBalancer>(mostArns, async (arns) => {
    const command = new DescribeLoadBalancersCommand({ LoadBalancerArns: [...arns] });
    const answer = await caller.read('DescribeLoadBalancers', () => client().send(command));
    const found = new Map(answer.LoadBalancers?.map((one) => [one.LoadBalancerArn, one]));
    return (arn) => {
      const { LoadBalancerName: name, Type: type, DNSName: dnsName, Scheme: scheme } = found.get(arn) ?? {};
      if (name === undefined || type === undefined || dnsName === undefined) {
        throw incompleteAnswer('elbv2', 'DescribeLoadBalancers', arn, answer);
      }
      return { arn, name, type, dnsName, scheme };
    };
  });

  function describeListeners(query: { LoadBalancerArn: string } | { ListenerArns: string[] }): Promise<AwsListener[]> {
    const send = () =>
      readAllPages<AwsListener>(async (marker) => {
        // Paging is only for a load balancer's list; with named listeners ELB takes no page size.
        const page = 'LoadBalancerArn' in query ? { PageSize: PAGE_SIZE, Marker: marker } : {};
        const answer = await client().send(new DescribeListenersCommand({ ...query, ...page }));
        return { items: answer.Listeners, next: answer.NextMarker };
      });
    return unlessGone(() => caller.read('DescribeListeners', send), []);
  }

  function describeCertificates(listenerArn: string): Promise<readonly Certificate[] | undefined> {
    const send = () =>
      readAllPages<Certificate>(async (marker) => {
        const answer = await client().send(
          new DescribeListenerCertificatesCommand({ ListenerArn: listenerArn, PageSize: PAGE_SIZE, Marker: marker }),
        );
        return { items: answer.Certificates, next: answer.NextMarker };
      });
    return unlessGone(() => caller.read('DescribeListenerCertificates', send), undefined);
  }

  async function withCertificates(listener: AwsListener): Promise<Listener | undefined> {
    const { ListenerArn: arn, LoadBalancerArn: loadBalancerArn, Port: port, Protocol: protocol } = listener;
    if (arn === undefined || loadBalancerArn === undefined || port === undefined || protocol === undefined) {
      throw incompleteAnswer('elbv2', 'DescribeListeners', arn ?? 'a listener', listener);
    }
    const certificates = isSecure(listener) ? await describeCertificates(arn) : [];
    // The listener went between the two calls.
    if (certificates === undefined) return undefined;
    const unnamed = certificates.some(({ CertificateArn }) => CertificateArn === undefined);
    if (unnamed) throw incompleteAnswer('elbv2', 'DescribeListenerCertificates', arn, certificates);
    const defaults = [...certificates.filter(({ IsDefault }) => IsDefault === true), ...(listener.Certificates ?? [])];
    // No listener of these protocols is without a default certificate.
    if (isSecure(listener) && defaults[0]?.CertificateArn === undefined) {
      throw incompleteAnswer('elbv2', 'DescribeListenerCertificates', arn, certificates);
    }
    const [first] = defaults;
    // Where AWS does not say which entry is the default's, the first of its ARN is; the list holds it only if it comes twice.
    const unsaid = certificates.some(({ IsDefault }) => IsDefault === true)
      ? undefined
      : certificates.find(
          ({ CertificateArn, IsDefault }) => IsDefault === undefined && CertificateArn === first?.CertificateArn,
        );
    const others = certificates.filter((one) => one.IsDefault !== true && one !== unsaid);
    return {
      arn,
      loadBalancerArn,
      port,
      protocol,
      defaultCertificate: first?.CertificateArn,
      sniCertificates: [...new Set(others.flatMap(({ CertificateArn }) => CertificateArn ?? []))].sort(),
    };
  }

  return {
    describeLoadBalancer,
    async listSecureListeners(loadBalancerArn) {
      const listeners = await describeListeners({ LoadBalancerArn: loadBalancerArn });
      const described = await Promise.all(listeners.filter(mayBeSecure).map(withCertificates));
      return described.filter((listener) => listener !== undefined);
    },
    async describeListener({ arn }) {
      const [listener] = await describeListeners({ ListenerArns: [arn] });
      return listener === undefined ? undefined : withCertificates(listener);
    },
    listTags: createTagReader(client, caller),
  };
}

/** One whose protocol is left out is no plain one for that. */
function mayBeSecure(listener: AwsListener): boolean {
  return listener.Protocol === undefined || isSecure(listener);
}

function isSecure({ Protocol }: AwsListener): boolean {
  return Protocol === 'HTTPS' || Protocol === 'TLS';
}
