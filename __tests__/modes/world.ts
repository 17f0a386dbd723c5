import { machineWitness } from '../machine-witness.ts';
import { Temporal } from 'temporal-polyfill';
import { SandboxAws, startAws } from '../../sandbox/aws/server.ts';
import { checkActions, scanActions, swapActions } from '../../sandbox/aws/permissions.ts';
import { createClaimsReader } from '../../src/adapters/aws/sessions/oidc-claims.ts';
import { createAws } from '../../src/adapters/aws/sessions/access.ts';
import { createDnsReader, createResolverReader } from '../../src/adapters/net/dns.ts';
import { createTlsProbe } from '../../src/adapters/net/tls.ts';
import type { Context } from '../../src/modes/shared/context.ts';
import { loadConfig } from '../../src/config/load.ts';
import type { Config } from '../../src/config/config.ts';
import { FakeGitHub } from './fake-github.ts';
import { skippingClock } from '../skipping-clock.ts';

export const account = '111122223333';
export const region = 'eu-west-1';
export const windowOpen = 'windows: always';
export const windowClosed = 'timezone: UTC\n  windows: [{ start: "0 2 29 2 *", duration: 1h }]';

/** A sandbox AWS with one account, a repository in memory, and a context over both. */
export interface World {
  readonly aws: SandboxAws;
  readonly github: FakeGitHub;
  /** What the modes logged. */
  readonly log: string[];
  /** A context with this `maintenance` section and these further lines of config. */
  context(maintenance?: string, more?: string): Context;
  /** A context with this config file. */
  contextOf(text: string): Context;
  close(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  const aws = await startAws({ settings: { cnameDelay: 20 } });
  aws.addAccount(account, {
    roles: {
      'acm-email-to-dns-scan': { allow: scanActions },
      'acm-email-to-dns-swap': { allow: swapActions },
      'acm-email-to-dns-check': { allow: checkActions },
    },
  });
  const github = new FakeGitHub();
  github.roles.set('octocat', 'write');
  const log: string[] = [];
  return {
    aws,
    github,
    log,
    context: (maintenance = windowOpen, more = '') => contextOf(aws, github, log, configOf(aws, maintenance, more)),
    contextOf: (text) => contextOf(aws, github, log, read(text)),
    close: () => aws.close(),
  };
}

/** An e-mail-validated certificate of `shop.example.com` on a Network Load Balancer; its ARN. */
export async function addShop({ aws }: World): Promise<string> {
  const certificateArn = aws.addCertificate({ account, region, names: ['shop.example.com'] });
  const { arn: loadBalancerArn } = aws.addLoadBalancer({ account, region, name: 'shop', type: 'network' });
  await aws.addListener({ loadBalancerArn, certificateArn });
  return certificateArn;
}

function configOf(aws: SandboxAws, maintenance: string, more: string): Config {
  const text = [
    'version: 1',
    `accounts: [{ id: "${account}", owners: [octocat] }]`,
    `regions: [${region}]`,
    'roles: { check: acm-email-to-dns-check }',
    `maintenance:\n  ${maintenance}`,
    `dns: { resolvers: ["${aws.dns.address}"] }`,
    more,
  ].join('\n');
  return read(text);
}

function read(text: string): Config {
  const loaded = loadConfig(text);
  if (loaded.kind === 'invalid') throw new Error(JSON.stringify(loaded.problems));
  return loaded.config;
}

function contextOf(aws: SandboxAws, github: FakeGitHub, log: string[], config: Config): Context {
  const clock = {
    now: () => Temporal.Now.instant(),
    sleep: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, Math.min(milliseconds, 20))),
  };
  const line = (text: string): void => {
    log.push(text);
  };
  const dns = createDnsReader({ resolvers: [aws.dns.address] });
  const access = createAws({
    witness: machineWitness(),
    dns,
    oidc: { token: (audience) => Promise.resolve(aws.oidc.mint(audience)) },
    repository: 'my-org/certificates',
    runId: '1',
    hubs: config.roles.hub,
    // What AWS's rates let through is waited for on a clock of its own.
    clock: skippingClock(),
    mask: () => undefined,
    environment: { AWS_ENDPOINT_URL: aws.url },
  });
  process.env['AWS_ENDPOINT_URL'] = aws.url;
  return {
    clock,
    serverClock: machineWitness(),
    cancelled: new AbortController().signal,
    log: { debug: line, info: line, notice: line, warning: line, error: line, group: (_heading, work) => work() },
    github: github.reader,
    githubWriter: github.writer,
    aws: access.readers,
    claims: createClaimsReader({ token: (audience) => Promise.resolve(aws.oidc.mint(audience)) }),
    awsWriters: access.writers,
    dns,
    // Of the config's default resolvers, which are out there, the sandbox's own plays the part.
    resolvers: {
      ask: (server, name, type) =>
        createResolverReader().ask(server.startsWith('127.') ? server : aws.dns.address, name, type),
    },
    tls: createTlsProbe(),
    config,
    readConfigNow: () => Promise.resolve(config),
    reports: { read: () => [] },
    configPath: '.github/acm-email-to-dns.yml',
    placeInConfig: () => ({ file: '.github/acm-email-to-dns.yml', line: 2 }),
    repository: {
      fullName: 'my-org/certificates',
      defaultBranch: 'main',
      isPublic: false,
      htmlUrl: 'https://github.com/my-org/certificates',
    },
    run: {
      url: 'https://github.com/my-org/certificates/actions/runs/1',
      event: 'schedule',
      isDryRun: false,
      startedBy: 'octocat',
      isStartedByHand: false,
      workflow: 'acm-email-to-dns.yml',
      shard: undefined,
    },
  };
}
