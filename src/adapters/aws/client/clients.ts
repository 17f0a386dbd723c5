import type { CredentialSource } from './credential-source.ts';
import type { AccountClient } from '@aws-sdk/client-account';
import { ACMClient } from '@aws-sdk/client-acm';
import type { EC2Client } from '@aws-sdk/client-ec2';
import type { ElasticLoadBalancingClient } from '@aws-sdk/client-elastic-load-balancing';
import type { HealthClient } from '@aws-sdk/client-health';
import type { OrganizationsClient } from '@aws-sdk/client-organizations';
import type { Route53Client } from '@aws-sdk/client-route-53';
import type { SSMClient } from '@aws-sdk/client-ssm';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { STSClient } from '@aws-sdk/client-sts';
import type { MetadataBearer, Pluggable, StandardRetryBackoffStrategy } from '@smithy/types';
import type { AccountRegion } from '../../../ports/aws.ts';
import type { ClockWitness } from '../../runtime/server-clock.ts';
import type { AwsService } from './errors.ts';
import type { Environment, Timeouts } from './http.ts';
import { namesHosts } from './hosts.ts';
import { httpSettings } from './http.ts';
import { notesTime } from './notes-time.ts';
import type { Buckets } from './quotas.ts';
import { reopenPlugin } from '../sessions/reopen.ts';
import type { Repetition } from './retry.ts';
import { BoundedRetryStrategy, MOST_ATTEMPTS } from './retry.ts';
import { throttlePlugin } from './throttle.ts';
import { wholeAnswers } from './truncated.ts';

/** Makes SDK clients that look nowhere but at what they are given. */
export interface Clients {
  acm(target: AccountRegion, credentials: CredentialSource): ACMClient;
  elbv2(target: AccountRegion, credentials: CredentialSource, repetition: Repetition): ElasticLoadBalancingV2Client;
  /** Loads the package; not everybody has Classic Load Balancers. */
  elb(
    target: AccountRegion,
    credentials: CredentialSource,
    repetition: Repetition,
  ): Promise<ElasticLoadBalancingClient>;
  /** Loads the package, for SSM Change Calendars. */
  ssm(target: AccountRegion, credentials: CredentialSource): Promise<SSMClient>;
  sts(target: AccountRegion, credentials: CredentialSource): STSClient;
  // Those below are loaded when first asked for: most runs need none of them.
  account(target: AccountRegion, credentials: CredentialSource): Promise<AccountClient>;
  ec2(target: AccountRegion, credentials: CredentialSource): Promise<EC2Client>;
  health(target: AccountRegion, credentials: CredentialSource): Promise<HealthClient>;
  organizations(target: AccountRegion, credentials: CredentialSource): Promise<OrganizationsClient>;
  route53(target: AccountRegion, credentials: CredentialSource): Promise<Route53Client>;
}

/** What all clients of a run share. */
export interface ClientOptions {
  readonly environment: Environment;
  readonly timeouts: Timeouts;
  readonly buckets: Buckets;
  readonly witness: ClockWitness;
  /** Pauses between attempts; the SDK's own when absent. */
  readonly backoff?: StandardRetryBackoffStrategy;
}

type Plugin = Pluggable<object, MetadataBearer>;

/** As much of every client as plugins need. */
interface Equippable {
  readonly middlewareStack: { use(plugin: Plugin): void };
}

/** The names that the SDK gives the services in `AWS_ENDPOINT_URL_<SERVICE>`. */
const endpointVariables: Readonly<Record<AwsService, string>> = {
  account: 'AWS_ENDPOINT_URL_ACCOUNT',
  acm: 'AWS_ENDPOINT_URL_ACM',
  ec2: 'AWS_ENDPOINT_URL_EC2',
  elb: 'AWS_ENDPOINT_URL_ELASTIC_LOAD_BALANCING',
  elbv2: 'AWS_ENDPOINT_URL_ELASTIC_LOAD_BALANCING_V2',
  health: 'AWS_ENDPOINT_URL_HEALTH',
  organizations: 'AWS_ENDPOINT_URL_ORGANIZATIONS',
  route53: 'AWS_ENDPOINT_URL_ROUTE_53',
  ssm: 'AWS_ENDPOINT_URL_SSM',
  sts: 'AWS_ENDPOINT_URL_STS',
};

/** Makes the factory of a run's clients. */
export function createClients(options: ClientOptions): Clients {
  const { environment, timeouts, buckets, witness, backoff } = options;
  const kept = httpSettings(environment, timeouts, true);
  const fresh = httpSettings(environment, timeouts, false);

  function settings(
    service: AwsService,
    target: AccountRegion,
    credentials: CredentialSource,
    repetition: Repetition = 'safe',
  ) {
    return {
      ...fixedSettings(environment, service),
      region: target.region,
      // `memoized` keeps the SDK from caching them a second time, by a clock of its own.
      credentials: Object.assign(() => credentials(), { memoized: true }),
      retryStrategy: new BoundedRetryStrategy(repetition, backoff),
      requestHandler: repetition === 'safe' ? kept : fresh,
    };
  }

  /** A client that opens its session anew when AWS calls it expired, and waits for its service's quotas. */
  function equipped<C extends Equippable>(client: C, credentials: CredentialSource, wait?: Plugin): C {
    if (wait !== undefined) client.middlewareStack.use(wait);
    client.middlewareStack.use(reopenPlugin(credentials));
    client.middlewareStack.use(wholeAnswers(timeouts.request));
    client.middlewareStack.use(notesTime(witness));
    client.middlewareStack.use(namesHosts(environment));
    return client;
  }
  const wait = (target: AccountRegion, prefix?: string): Plugin => throttlePlugin(target, buckets, prefix);

  return {
    acm: (target, credentials) =>
      equipped(new ACMClient(settings('acm', target, credentials)), credentials, wait(target)),
    elbv2: (target, credentials, repetition) =>
      equipped(
        new ElasticLoadBalancingV2Client(settings('elbv2', target, credentials, repetition)),
        credentials,
        wait(target),
      ),
    async elb(target, credentials, repetition) {
      const { ElasticLoadBalancingClient } = await import('@aws-sdk/client-elastic-load-balancing');
      const client = new ElasticLoadBalancingClient(settings('elb', target, credentials, repetition));
      return equipped(client, credentials, wait(target, 'elb:'));
    },
    async ssm(target, credentials) {
      const { SSMClient } = await import('@aws-sdk/client-ssm');
      return equipped(new SSMClient(settings('ssm', target, credentials)), credentials);
    },
    sts: (target, credentials) => equipped(new STSClient(settings('sts', target, credentials)), credentials),
    async account(target, credentials) {
      const { AccountClient } = await import('@aws-sdk/client-account');
      return equipped(new AccountClient(settings('account', target, credentials)), credentials, wait(target));
    },
    async ec2(target, credentials) {
      const { EC2Client } = await import('@aws-sdk/client-ec2');
      return equipped(new EC2Client(settings('ec2', target, credentials)), credentials, wait(target));
    },
    async health(target, credentials) {
      const { HealthClient } = await import('@aws-sdk/client-health');
      return equipped(new HealthClient(settings('health', target, credentials)), credentials);
    },
    async organizations(target, credentials) {
      const { OrganizationsClient } = await import('@aws-sdk/client-organizations');
      return equipped(new OrganizationsClient(settings('organizations', target, credentials)), credentials);
    },
    async route53(target, credentials) {
      const { Route53Client } = await import('@aws-sdk/client-route-53');
      return equipped(new Route53Client(settings('route53', target, credentials)), credentials, wait(target));
    },
  };
}

/**
 * Everything that the SDK would else look up in the shared files (`~/.aws`), taken from the environment only:
 * a self-hosted runner's profile must not redirect or change what a run does.
 */
function fixedSettings(environment: Environment, service: AwsService) {
  const endpoint = endpointOf(environment, service);
  return {
    ...(endpoint === undefined ? { ignoreConfiguredEndpointUrls: true } : { endpoint }),
    useFipsEndpoint: environment['AWS_USE_FIPS_ENDPOINT'] === 'true',
    useDualstackEndpoint: environment['AWS_USE_DUALSTACK_ENDPOINT'] === 'true',
    userAgentAppId: environment['AWS_SDK_UA_APP_ID'] ?? 'acm-email-to-dns',
    authSchemePreference: [] as string[],
    defaultsMode: 'standard' as const,
    maxAttempts: MOST_ATTEMPTS,
    retryMode: 'standard',
  };
}

/** The endpoint that the standard variables name, if any. Source: AWS SDKs reference guide, "Service-specific endpoints". */
function endpointOf(environment: Environment, service: AwsService): string | undefined {
  if (environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') return undefined;
  const named = environment[endpointVariables[service]] ?? '';
  const general = environment['AWS_ENDPOINT_URL'] ?? '';
  if (named !== '') return named;
  return general === '' ? undefined : general;
}
