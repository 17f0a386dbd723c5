import { machineWitness } from '../../machine-witness.ts';
import type { World } from '../../../sandbox/world.ts';
import { skippingClock } from '../../skipping-clock.ts';
import { createAws } from '../../../src/adapters/aws/sessions/access.ts';
import { createGitHub } from '../../../src/adapters/github/github.ts';
import { createDnsReader, createResolverReader } from '../../../src/adapters/net/dns.ts';
import { createTlsProbe } from '../../../src/adapters/net/tls.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { UserError } from '../../../src/core/errors.ts';
import { tasksFor, type AskedMode } from '../../../src/core/event.ts';
import { runTasks } from '../../../src/modes/run-tasks.ts';
import type { Context, ModeResult } from '../../../src/modes/shared/context.ts';
import { configPath } from './swap-world.ts';

/** How a run in this process differs from a plain one. */
export interface InProcessOptions {
  /** Called with what kills the run: nothing that it still does reaches anything, and nothing is told to it. */
  readonly onStart?: (kill: () => void) => void;
  /** How long one request may take, in milliseconds. */
  readonly patience?: number;
  /** `swap` unless told otherwise. */
  readonly mode?: AskedMode;
  /** How far this run's clock is ahead, in milliseconds: time has passed for the servers too. */
  readonly ahead?: number;
  /** How far the runner's clock is ahead of the servers', in milliseconds: it is wrong. */
  readonly wrongBy?: number;
  /** Input `pull-request`. */
  readonly pullRequest?: number;
  /** Who started it; `octocat` when absent. */
  readonly startedBy?: string;
  /** The token that it works with; that of GitHub Actions when absent. */
  readonly token?: string;
  /** Cancels the run once it is aborted. */
  readonly cancelled?: AbortSignal;
  /** Takes what the run logs. */
  readonly log?: string[];
}

let runs = 0;
const nothing = undefined;
const noEvent = {
  ...{ action: nothing, label: nothing, pullRequest: nothing, issue: nothing, isMerged: false, commits: [] },
  headSha: nothing,
};

/**
 * A scheduled run as the bundle makes it, over the same adapters and the same HTTP, without a process around it: no time
 * goes into starting Node, and pauses are over at once. A kill throws the whole run away.
 */
export async function runInProcess(world: World, options: InProcessOptions = {}): Promise<ModeResult | 'killed'> {
  let isDead = false;
  const killed = new Promise<'killed'>((done) => {
    options.onStart?.(() => {
      isDead = true;
      done('killed');
    });
  });
  const ended = runOnce(world, options, () => isDead);
  // Whatever a dead run still throws is heard by nobody.
  ended.catch(() => undefined);
  return Promise.race([ended, killed]);
}

async function runOnce(world: World, options: InProcessOptions, isDead: () => boolean): Promise<ModeResult> {
  const { patience = 30_000, mode = 'swap', ahead = 0, wrongBy = 0, log: lines = [] } = options;
  const { startedBy = 'octocat', token = world.github.botToken } = options;
  const wrap = <T extends object>(port: T): T => mortal(port, isDead);
  const silent = (): void => undefined;
  const line = (text: string): void => {
    lines.push(text);
  };
  const clock = wrap(skippingClock(ahead + wrongBy));
  const witness = machineWitness(wrongBy);
  const log = { debug: silent, info: line, notice: line, warning: line, error: line };
  const logger = { ...log, group: <T>(_heading: string, work: () => Promise<T>): Promise<T> => work() };
  const { github: hub, aws: cloud } = world;
  const github = createGitHub({
    ...{ ...clock, witness },
    ...{ repository: hub.fullName, apiUrl: hub.apiUrl, graphqlUrl: hub.graphqlUrl, token, logger },
    ...{ timeoutMs: patience, retryBaseMs: 1 },
  });
  const reader = wrap(github.reader);
  const repository = await reader.repository();
  const readConfigNow = async (): Promise<Context['config']> => {
    const read = loadConfig((await reader.readFile(configPath, repository.defaultBranch))?.text ?? '');
    if (read.kind === 'invalid') throw new UserError(JSON.stringify(read.problems));
    return read.config;
  };
  const config = await readConfigNow();
  runs += 1;
  const runId = String(runs);
  const dns = createDnsReader({ resolvers: config.dns.resolvers });
  const aws = createAws({
    dns,
    ...{ oidc: { token: (audience) => Promise.resolve(cloud.oidc.mint(audience)) }, repository: hub.fullName, runId },
    ...{ hubs: {}, clock, witness, mask: silent, environment: cloud.environment },
    timeouts: { connection: patience, request: patience },
    backoff: { computeNextBackoffDelay: () => 1, setDelayBase: silent },
  });
  const context: Context = {
    ...{
      clock,
      serverClock: witness,
      cancelled: options.cancelled ?? new AbortController().signal,
      log: logger,
      github: reader,
      githubWriter: wrap(github.createWriter()),
    },
    aws: {
      ...aws.readers,
      open: async (request) => {
        const { certificates, listeners, calendars } = await aws.readers.open(request);
        return { certificates: wrap(certificates), listeners: wrap(listeners), calendars: wrap(calendars) };
      },
    },
    awsWriters: {
      ...aws.writers,
      openListenerWriter: async (request) => wrap(await aws.writers.openListenerWriter(request)),
      openCertificateWriter: async (request) => wrap(await aws.writers.openCertificateWriter(request)),
    },
    claims: { read: () => Promise.reject(new Error('a swap reads no claims')) },
    dns: wrap(dns),
    resolvers: createResolverReader(),
    tls: wrap(createTlsProbe()),
    ...{
      config,
      readConfigNow,
      configPath,
      placeInConfig: () => ({ file: configPath }),
      repository,
      reports: { read: () => [] },
    },
    run: {
      url: `https://github.com/runs/${runId}`,
      event: 'schedule',
      isDryRun: false,
      startedBy,
      isStartedByHand: false,
      workflow: 'acm-email-to-dns.yml',
      shard: undefined,
    },
  };
  const event = { ...noEvent, name: 'schedule' };
  return runTasks(context, tasksFor(mode, event, options.pullRequest));
}

/** The port of a run that may be killed: after that no call of it begins, and none comes back. */
function mortal<T extends object>(port: T, isDead: () => boolean): T {
  const never = new Promise<never>(() => undefined);
  return new Proxy(port, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      return (...values: unknown[]): unknown => {
        if (isDead()) return never;
        const answer: unknown = Reflect.apply(value, target, values);
        return answer instanceof Promise ? answer.then((result) => (isDead() ? never : (result as unknown))) : answer;
      };
    },
  });
}
