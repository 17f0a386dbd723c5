import type {
  ElasticLoadBalancingClient,
  Listener as ClassicListener,
  LoadBalancerDescription,
} from '@aws-sdk/client-elastic-load-balancing';
import { parseLoadBalancerArn } from '../../../core/arn.ts';
import type { Tags } from '../../../core/certificate/certificate.ts';
import type { Listener } from '../../../core/swap/listener.ts';
import type { ListenerReader } from '../../../ports/aws.ts';
import { incompleteAnswer, tagsOf, unlessGone } from '../client/answers.ts';
import type { Caller } from '../client/call.ts';

/** Gives the client, loading the SDK's package when it is first needed. */
export type ClassicClientSource = () => Promise<ElasticLoadBalancingClient>;

/**
 * Reads the Classic Load Balancers of one account and region. Their API knows them by name; here they are asked for by
 * the ARN that ACM's `InUseBy` holds, and a listener by that ARN and its port.
 */
export function createClassicReader(clientOf: ClassicClientSource, caller: Caller): ListenerReader {
  async function describe(arn: string): Promise<LoadBalancerDescription | undefined> {
    const client = await clientOf();
    const { DescribeLoadBalancersCommand } = await import('@aws-sdk/client-elastic-load-balancing');
    const command = new DescribeLoadBalancersCommand({ LoadBalancerNames: [nameOf(arn)] });
    const send = () => caller.read('DescribeLoadBalancers', () => client.send(command));
    const answer = await unlessGone(send, undefined);
    const [found] = answer?.LoadBalancerDescriptions ?? [];
    if (answer !== undefined && (found?.ListenerDescriptions === undefined || found.DNSName === undefined)) {
      throw incompleteAnswer('elb', 'DescribeLoadBalancers', arn, answer);
    }
    return found;
  }

  async function listSecureListeners(arn: string): Promise<readonly Listener[]> {
    const listeners = (await describe(arn))?.ListenerDescriptions ?? [];
    return listeners.flatMap(({ Listener: found }) => (mayBeSecure(found) ? [toListener(arn, found)] : []));
  }

  return {
    async describeLoadBalancer(arn) {
      const { DNSName: dnsName, Scheme: scheme } = (await describe(arn)) ?? {};
      if (dnsName === undefined) return undefined;
      const isKnown = scheme === 'internal' || scheme === 'internet-facing';
      return { arn, name: nameOf(arn), type: 'classic', dnsName, scheme: isKnown ? scheme : undefined };
    },
    listSecureListeners,
    async describeListener({ arn, port }) {
      return (await listSecureListeners(arn)).find((listener) => listener.port === port);
    },
    async listTags(arns) {
      const tags = await Promise.all([...new Set(arns)].map(async (arn) => [arn, await readTags(arn)] as const));
      return new Map(tags);
    },
  };

  async function readTags(arn: string): Promise<Tags> {
    const client = await clientOf();
    const { DescribeTagsCommand } = await import('@aws-sdk/client-elastic-load-balancing');
    const command = new DescribeTagsCommand({ LoadBalancerNames: [nameOf(arn)] });
    const answer = await unlessGone(() => caller.read('DescribeTags', () => client.send(command)), undefined);
    if (answer === undefined) return {};
    const [described] = answer.TagDescriptions ?? [];
    return tagsOf(described?.Tags, () => incompleteAnswer('elb', 'DescribeTags', arn, answer));
  }
}

/** The name by which version 1 of the API knows a load balancer. */
export function nameOf(arn: string): string {
  const parsed = parseLoadBalancerArn(arn);
  if (parsed?.type !== 'classic') throw new Error(`${arn} names no Classic Load Balancer`);
  return parsed.name;
}

/** One whose protocol is left out is no plain one for that. */
function mayBeSecure(found: ClassicListener | undefined): boolean {
  const Protocol = found?.Protocol;
  return Protocol === undefined || /^(HTTPS|SSL)$/i.test(Protocol);
}

function toListener(arn: string, found: ClassicListener | undefined): Listener {
  const { LoadBalancerPort: port, Protocol: protocol, SSLCertificateId: certificate } = found ?? {};
  if (port === undefined || protocol === undefined || certificate === undefined) {
    throw incompleteAnswer('elb', 'DescribeLoadBalancers', arn, found);
  }
  return {
    arn,
    loadBalancerArn: arn,
    port,
    protocol: protocol.toUpperCase(),
    defaultCertificate: certificate,
    sniCertificates: [],
  };
}
