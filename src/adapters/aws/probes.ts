import type { CredentialSource } from './client/credential-source.ts';
import {
  DescribeCertificateCommand,
  ListCertificateDomainValidationsCommand,
  ListCertificatesCommand,
  ListTagsForCertificateCommand,
  SearchCertificatesCommand,
} from '@aws-sdk/client-acm';
import {
  DescribeListenerCertificatesCommand,
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeTagsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { UpstreamError } from '../../core/errors.ts';
import type { AccountRegion, TriedAction } from '../../ports/aws.ts';
import { createCaller } from './client/call.ts';
import type { Clients } from './client/clients.ts';
import type { AwsService } from './client/errors.ts';
import { partitionOf } from './sessions/partition.ts';

/** How one action is tried: by asking for what cannot exist, since AWS judges first whether one may ask. */
interface Probe {
  readonly service: AwsService;
  readonly ask: (reach: Reach) => Promise<unknown>;
}

interface Reach extends AccountRegion {
  readonly clients: Clients;
  readonly credentials: CredentialSource;
  /** The account, in a region in which services for all regions can certainly be asked. */
  readonly home: AccountRegion;
}

const probes: Readonly<Record<string, Probe>> = {
  'acm:SearchCertificates': acm((client) => client.send(new SearchCertificatesCommand({ MaxResults: 1 }))),
  'acm:ListCertificates': acm((client) => client.send(new ListCertificatesCommand({ MaxItems: 1 }))),
  'acm:DescribeCertificate': acm((client, CertificateArn) =>
    client.send(new DescribeCertificateCommand({ CertificateArn })),
  ),
  'acm:ListTagsForCertificate': acm((client, CertificateArn) =>
    client.send(new ListTagsForCertificateCommand({ CertificateArn })),
  ),
  'acm:ListCertificateDomainValidations': acm((client, CertificateArn) =>
    client.send(new ListCertificateDomainValidationsCommand({ CertificateArn })),
  ),
  'elasticloadbalancing:DescribeLoadBalancers': elb((client, arn) =>
    client.send(new DescribeLoadBalancersCommand({ LoadBalancerArns: [arn] })),
  ),
  'elasticloadbalancing:DescribeListeners': elb((client, arn) =>
    client.send(new DescribeListenersCommand({ LoadBalancerArn: arn })),
  ),
  'elasticloadbalancing:DescribeListenerCertificates': elb((client, _arn, ListenerArn) =>
    client.send(new DescribeListenerCertificatesCommand({ ListenerArn })),
  ),
  'elasticloadbalancing:DescribeTags': elb((client, arn) =>
    client.send(new DescribeTagsCommand({ ResourceArns: [arn] })),
  ),
  'account:ListRegions': {
    service: 'account',
    async ask({ clients, credentials, home: target }) {
      const { ListRegionsCommand } = await import('@aws-sdk/client-account');
      const client = await clients.account(target, credentials);
      return client.send(new ListRegionsCommand({ MaxResults: 1 }));
    },
  },
  'ec2:DescribeRegions': {
    service: 'ec2',
    async ask({ clients, credentials, home: target }) {
      const { DescribeRegionsCommand } = await import('@aws-sdk/client-ec2');
      const client = await clients.ec2(target, credentials);
      return client.send(new DescribeRegionsCommand({}));
    },
  },
};

type AcmClient = ReturnType<Clients['acm']>;
type ElbClient = ReturnType<Clients['elbv2']>;

function acm(send: (client: AcmClient, certificate: string) => Promise<unknown>): Probe {
  return {
    service: 'acm',
    ask: ({ clients, credentials, ...target }) =>
      send(clients.acm(target, credentials), absent(target, 'acm', 'certificate/00000000-0000-0000-0000-000000000000')),
  };
}

function elb(send: (client: ElbClient, loadBalancer: string, listener: string) => Promise<unknown>): Probe {
  const name = 'app/acm-email-to-dns-doctor/0000000000000000';
  return {
    service: 'elbv2',
    ask: ({ clients, credentials, ...target }) =>
      send(
        clients.elbv2(target, credentials, 'safe'),
        absent(target, 'elasticloadbalancing', `loadbalancer/${name}`),
        absent(target, 'elasticloadbalancing', `listener/${name}/0000000000000000`),
      ),
  };
}

function absent({ account, region }: AccountRegion, service: string, resource: string): string {
  return `arn:${partitionOf(region)}:${service}:${region}:${account}:${resource}`;
}

/** Tries actions by a session, one after the other. Only a denial counts: whatever else AWS answers, it let the question in. */
export async function tryActions(reach: Reach, actions: readonly string[]): Promise<readonly TriedAction[]> {
  const tried: TriedAction[] = [];
  for (const action of actions) tried.push({ action, refusal: await refusalOf(reach, action) });
  return tried;
}

async function refusalOf(reach: Reach, action: string): Promise<UpstreamError | undefined> {
  const probe = probes[action];
  if (probe === undefined) throw new Error(`${action} cannot be tried without changing anything`);
  const caller = createCaller(probe.service, { account: reach.account, region: reach.region });
  const operation = action.replace(/^.*:/, '');
  try {
    await caller.read(operation, () => probe.ask(reach));
    return undefined;
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return error.details.kind === 'denied' ? error : undefined;
  }
}
