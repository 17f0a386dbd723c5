import type { CredentialSource } from '../client/credential-source.ts';
import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { StandardRetryBackoffStrategy } from '@smithy/types';
import { parseArn } from '../../../core/arn.ts';
import type {
  AwsAccess,
  AwsReaders,
  AwsWriteAccess,
  HealthReader,
  HealthRequest,
  HostedZonesRequest,
  ListenerWriter,
  OrganizationReader,
  RegionsRequest,
  SessionRequest,
  TriedAction,
} from '../../../ports/aws.ts';
import type { Clock } from '../../../ports/runtime.ts';
import type { DnsReader } from '../../../ports/net.ts';
import type { RolePower } from '../../../core/fleet/role-actions.ts';
import type { ClockWitness } from '../../runtime/server-clock.ts';
import { createCaller } from '../client/call.ts';
import type { SearchSupport } from '../acm/certificate-reader.ts';
import { createCertificateReader } from '../acm/certificate-reader.ts';
import { createCertificateWriter } from '../acm/certificate-writer.ts';
import { createChangeCalendarReader } from '../account/change-calendar.ts';
import { createClassicReader, type ClassicClientSource } from '../elb/classic-reader.ts';
import { createClassicWriter } from '../elb/classic-writer.ts';

import { createClients } from '../client/clients.ts';
import { eitherReader, eitherWriter } from '../elb/either-elb.ts';
import type { Environment, Timeouts } from '../client/http.ts';
import { DEFAULT_TIMEOUTS } from '../client/http.ts';
import { createHealthReader } from '../account/health-reader.ts';
import { findHealthRegions, readFromAny } from '../account/health-regions.ts';
import { createHostedZoneReader, createHostedZoneWriter } from '../account/hosted-zones.ts';
import { createListenerReader } from '../elb/listener-reader.ts';
import { openListenerSessions } from '../elb/listener-sessions.ts';
import { createListenerWriter } from '../elb/listener-writer.ts';
import type { OidcTokenSource } from './oidc.ts';
import { createOrganizationReader } from '../account/organization-reader.ts';
import { homeRegion, partitionNear, partitionOf } from './partition.ts';
import { tryActions } from '../probes.ts';
import { createBuckets } from '../client/quotas.ts';
import { readRegions } from '../account/region-reader.ts';
import {
  healthPolicy,
  hostedZoneReadPolicy,
  hostedZoneWritePolicy,
  organizationPolicy,
  readPolicy,
  scanPolicy,
} from './session-policy.ts';
import { createSessionSpecs } from './session-specs.ts';
import type { SessionSpec } from './sessions.ts';
import { createSessions } from './sessions.ts';
import { untilAborted } from '../client/until-aborted.ts';

/** What access to AWS needs from the run. */
export interface AwsOptions {
  readonly oidc: OidcTokenSource;
  /** `owner/name`; it lands in the tags of the sessions behind a hub. */
  readonly repository: string;
  /** The workflow run's id; it lands in the names of the sessions. */
  readonly runId: string;
  /** ARNs of the hub roles, of the powers that have one. */
  readonly hubs: Readonly<Partial<Record<RolePower, string | undefined>>>;
  readonly clock: Clock;
  readonly witness: ClockWitness;
  /** Hides a secret from the job log. */
  readonly mask: (secret: string) => void;
  /** For what AWS says by DNS alone. */
  readonly dns: Pick<DnsReader, 'ask'>;
  /** For endpoints, proxies and FIPS. */
  readonly environment: Environment;
  readonly timeouts?: Timeouts;
  /** Pauses between attempts; the SDK's own when absent. */
  readonly backoff?: StandardRetryBackoffStrategy;
}

/** The clients of a session that may change a listener. */
interface ListenerClients {
  readonly modern: ElasticLoadBalancingV2Client;
  readonly classic: ClassicClientSource;
}

/** Calls `make` when first needed, and never again. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Access to AWS, readers and writers apart: a dry run takes only `readers`. */
export interface Aws {
  readonly readers: AwsAccess;
  readonly writers: AwsWriteAccess;
}

/**
 * Access to all accounts and regions of a run over AWS's SDK. Readers get sessions that can only read, whatever the
 * role allows; writers get their own, as narrow as their task. Rates are shared by everything that comes from here.
 */
export function createAws(options: AwsOptions): Aws {
  const { oidc, clock, mask, environment, timeouts = DEFAULT_TIMEOUTS, witness, backoff } = options;
  const clients = createClients({
    environment,
    timeouts,
    witness,
    buckets: createBuckets(clock),
    ...(backoff === undefined ? {} : { backoff }),
  });
  const sessions = createSessions({ oidc, clients, clock, mask });
  const specs = createSessionSpecs(options);
  const searchSupport = new Map<string, SearchSupport>();

  /** Proves the session now and gives the source that keeps it alive. */
  async function openSession(request: SessionRequest, policy: string): Promise<CredentialSource> {
    return openSpec(specs.of(request, policy));
  }

  async function openSpec(spec: SessionSpec): Promise<CredentialSource> {
    await sessions.credentials(spec);
    return (expired) => sessions.credentials(spec, expired);
  }

  function searchSupportOf(request: SessionRequest): SearchSupport {
    const key = `${request.account}/${request.region}`;
    const support = searchSupport.get(key) ?? { isRefused: false };
    searchSupport.set(key, support);
    return support;
  }

  async function open(request: SessionRequest): Promise<AwsReaders> {
    const credentials = await openSession(request, readPolicy(request.power));
    const acm = clients.acm(request, credentials);
    const { signal } = request;
    if (signal !== undefined) acm.middlewareStack.use(untilAborted(signal));
    const elbv2 = once(() => {
      const client = clients.elbv2(request, credentials, 'safe');
      if (signal !== undefined) client.middlewareStack.use(untilAborted(signal));
      return client;
    });
    return {
      certificates: createCertificateReader(acm, createCaller('acm', request), searchSupportOf(request)),
      listeners: eitherReader(
        createListenerReader(elbv2, createCaller('elbv2', request)),
        createClassicReader(
          once(() => clients.elb(request, credentials, 'safe')),
          createCaller('elb', request),
        ),
      ),
      calendars: createChangeCalendarReader(
        once(() => clients.ssm(request, credentials)),
        createCaller('ssm', request),
      ),
    };
  }

  async function openListenerWriter(request: SessionRequest): Promise<ListenerWriter> {
    const byListener = await openListenerSessions(request.listeners ?? [], async (policy) => {
      const credentials = await openSession(request, policy);
      return {
        modern: clients.elbv2(request, credentials, 'refused-only'),
        classic: once(() => clients.elb(request, credentials, 'refused-only')),
      };
    });
    function clientsFor(listenerArn: string): ListenerClients {
      const client = byListener.get(listenerArn);
      if (client === undefined) throw new Error(`no session was opened for the listener ${listenerArn}`);
      return client;
    }
    return eitherWriter(
      createListenerWriter((arn) => clientsFor(arn).modern, createCaller('elbv2', request)),
      createClassicWriter((arn) => clientsFor(arn).classic(), createCaller('elb', request)),
    );
  }

  async function openOrganization(role: string): Promise<OrganizationReader> {
    const region = homeRegion(partitionNear([role], undefined), environment['AWS_REGION']);
    const target = { account: parseArn(role)?.account ?? '', region };
    const spec = specs.direct({ ...target, roleArn: role, policy: organizationPolicy() });
    const client = await clients.organizations(target, await openSpec(spec));
    return createOrganizationReader(client, createCaller('organizations', target));
  }

  async function listRegions({ account, role, near }: RegionsRequest): Promise<readonly string[]> {
    const jobRegion = environment['AWS_REGION'];
    const region = homeRegion(partitionNear([role, options.hubs.scan, near], jobRegion), jobRegion);
    const request = { account, region, role, power: 'scan' } as const;
    return readRegions(clients, request, await openSession(request, readPolicy(request.power)));
  }

  const healthRegions = once(() => findHealthRegions(options.dns));

  /** Health is one service per partition: in the region that every account has, or in one of two. */
  async function openHealth(request: HealthRequest): Promise<HealthReader> {
    const { role } = request;
    const isAccount = request.kind === 'account';
    const account = isAccount ? request.account : (parseArn(role)?.account ?? '');
    const partitionName = isAccount ? partitionOf(request.near) : partitionNear([role], undefined);
    const target = { account, region: homeRegion(partitionName, undefined) };
    const spec = isAccount
      ? specs.of({ ...target, role, power: 'scan' }, healthPolicy())
      : specs.direct({ ...target, roleArn: role, policy: healthPolicy() });
    const credentials = await openSpec(spec);
    const regions = partitionName === 'aws' ? await healthRegions() : [target.region];
    return readFromAny(async (region) => {
      const client = await clients.health({ account, region }, credentials);
      return createHealthReader(client, createCaller('health', { account, region }), account);
    }, regions);
  }

  /** Route 53 is one service per partition. The role is reached as that of the scan, whose work this is. */
  async function openRoute53({ account, role, near }: HostedZonesRequest, policy: string) {
    const jobRegion = environment['AWS_REGION'];
    const partitionName = near === undefined ? partitionNear([role, options.hubs.scan], jobRegion) : partitionOf(near);
    const request = { account, region: homeRegion(partitionName, jobRegion), role, power: 'scan' } as const;
    const client = await clients.route53(request, await openSession(request, policy));
    return { client, caller: createCaller('route53', request), account };
  }

  async function tryReads(request: SessionRequest, actions: readonly string[]): Promise<readonly TriedAction[]> {
    const credentials = await openSession(request, readPolicy(request.power));
    const home = homeRegion(partitionOf(request.region), environment['AWS_REGION']);
    return tryActions({ ...request, clients, credentials, home: { account: request.account, region: home } }, actions);
  }

  return {
    readers: {
      ...{ open, openOrganization, listRegions, openHealth, tryActions: tryReads },
      openHostedZones: async (request) => createHostedZoneReader(await openRoute53(request, hostedZoneReadPolicy())),
    },
    writers: {
      async openCertificateWriter(request) {
        const acm = clients.acm(request, await openSession(request, scanPolicy()));
        return createCertificateWriter(acm, createCaller('acm', request));
      },
      openListenerWriter,
      openHostedZoneWriter: async (request) =>
        createHostedZoneWriter(await openRoute53(request, hostedZoneWritePolicy())),
    },
  };
}
