import { handOverCalendar } from './text/hand-over/calendar.ts';
import { handOverRequests, type HandOverFile } from './text/hand-over/request.ts';
import { openingsOf } from './modes/scan/dashboard.ts';
import { createAws } from './adapters/aws/sessions/access.ts';
import { createOidcTokenSource } from './adapters/aws/sessions/oidc.ts';
import { createClaimsReader } from './adapters/aws/sessions/oidc-claims.ts';
import { createPrintingWriter } from './adapters/github/dry-run.ts';
import { withLogLines } from './adapters/github/logged.ts';
import { withDocuments } from './adapters/github/documents.ts';
import type { GitHubAccess } from './adapters/github/github.ts';
import { createDnsReader, createResolverReader } from './adapters/net/dns.ts';
import { createTlsProbe } from './adapters/net/tls.ts';
import type { ClockWitness } from './adapters/runtime/server-clock.ts';
import type { RunnerEnvironment } from './adapters/runtime/environment.ts';
import { readReportFolder } from './adapters/runtime/report-folder.ts';
import { writeHandOver, writeReportFile, writeReportPage } from './adapters/runtime/report-file.ts';
import type { Config } from './config/config.ts';
import { formatProblem, loadConfig, type ConfigProblem, type ConfigResult } from './config/load.ts';
import { operationsPage, withAbsoluteLinks } from './core/documents.ts';
import { CancelledError, describeError, UpstreamError, UserError } from './core/errors.ts';
import type { Task } from './core/event.ts';
import type { Report } from './core/report/report.ts';
import { summaryLimitBytes, writeOutputs, writeSummary, type Inputs, type Outputs } from './inputs.ts';
import type { Context } from './modes/shared/context.ts';
import { Foretold } from './modes/shared/foretold.ts';
import { untilCancelled } from './modes/shared/cancellation.ts';
import { runTasks } from './modes/run-tasks.ts';
import { outputsOf, reportOf } from './outputs.ts';
import { texts } from './text/locales/index.ts';
import { plural } from './text/plural.ts';
import { bullets } from './text/markdown/markdown.ts';
import { cutSummary } from './text/report/summary-cut.ts';
import type { AwsAccess } from './ports/aws.ts';
import type { RunLogger } from './adapters/runtime/logger.ts';
import type { Secrets } from './adapters/runtime/secrets.ts';
import type { Clock, Logger, SourcePlace } from './ports/runtime.ts';
import type { GitHubWriter } from './ports/github.ts';
import type { Repository } from './core/repository.ts';

/** What a run begins with: what the runner said, and what was asked of GitHub while the rest of the bundle was loaded. */
export interface RunStart {
  readonly inputs: Inputs;
  readonly environment: RunnerEnvironment;
  readonly tasks: readonly Task[];
  readonly startedAt: string;
  readonly github: GitHubAccess;
  readonly repository: Repository;
  readonly clock: Clock;
  readonly witness: ClockWitness;
  readonly cancelled: AbortSignal;
  readonly log: RunLogger;
  readonly secrets: Secrets;
}

/** Config, clients, tasks, then report, summary and outputs, whatever the tasks came to. Throws only before its tasks. */
export async function run(start: RunStart): Promise<void> {
  const { inputs, environment, tasks, startedAt, repository, log, secrets } = start;
  const { redact } = secrets;
  const read = await untilCancelled(start, () => readForMode(start));
  if (read === undefined) throw new CancelledError();
  const { config } = read;
  const isPrivate = !repository.isPublic || config.issues.allowPublic || read.obstacle !== undefined;
  const context = createContext(isPrivate ? start : { ...start, log: silentLogger }, read);
  const result = await runTasks(context, tasks).catch((error: unknown) => {
    if (isPrivate) throw error;
    // The message may name accounts, load balancers and domains.
    throw new UserError('The dry run failed. Run it in a private repository to see why.');
  });
  const language = config.issues.language;
  const report = reportOf({ ...context, ...inputs, startedAt, language, runUrl: context.run.url }, result);
  const path = writeReportFile(environment.temporaryFolder, report, redact);
  const outputs = outputsOf(result, path, config.maintenance.timeZone);
  writeOutputs(outputs);
  if (!isPrivate) {
    await tellCounts(start, config, outputs);
    if (result.problems.length > 0) log.fail(`${plural(result.problems.length, 'thing')} could not be done.`);
    return;
  }
  const { foretold } = context;
  const head = foretold === undefined ? '' : `**${foretold.headline(language)}**\n\n`;
  const summary = withAbsoluteLinks(`${head}${result.summary}`, environment.documents);
  await writeSummary(redact(cutSummary(summary, language, summaryLimitBytes)));
  for (const problem of result.problems) log.error(problem.en);
  if (result.problems.length > 0)
    log.fail(
      `${plural(result.problems.length, 'thing')} could not be done; each is named above. ` +
        `What each code means and what to do: ${environment.documents}/${operationsPage('en')}`,
    );
  try {
    writeHandOver(path, handOverOf(context, report), redact);
    await writePage(path, report, { config, documents: environment.documents, redact });
  } catch (error) {
    log.fail(describeError(error));
  }
  if (foretold !== undefined) await tellForetold(log, foretold);
}

/** In a fold of the log, since it holds whole requests. */
async function tellForetold(log: Logger, foretold: Foretold): Promise<void> {
  await log.group(texts.en.summary.wouldWrite, () => {
    for (const line of foretold.lines) log.info(line);
    return Promise.resolve();
  });
  log.info(foretold.headline('en'));
}

/** All that a dry run may tell where everybody reads it. */
async function tellCounts({ log }: RunStart, config: Config, outputs: Outputs): Promise<void> {
  const { publicDryRun } = texts[config.issues.language].summary;
  const counts = Object.entries(outputs).filter(([, value]) => /^\d+$/.test(value));
  const lines = counts.map(([name, value]) => `${name}: ${value}`);
  for (const line of [texts.en.summary.publicDryRun, ...lines]) log.info(line);
  await writeSummary([publicDryRun, bullets(lines)].join('\n\n'));
}

const silent = (): void => undefined;
const silentLogger: Logger = {
  ...{ debug: silent, info: silent, notice: silent, warning: silent, error: silent },
  group: (_heading, work) => work(),
};

/** What people get who have no account at GitHub: the requests for records, and the calendar. */
function handOverOf({ config, clock }: Context, { certificates }: Report): readonly HandOverFile[] {
  const { issues, maintenance } = config;
  const { language, contact } = issues;
  const now = clock.now();
  const windows = openingsOf({ config, clock }, handedOpenings).flatMap(({ from, to }) =>
    to === undefined ? [] : [{ from, to }],
  );
  const freezes = maintenance.freezes.map(({ from, to, reason = '' }) => ({ from, to, reason }));
  return [
    ...handOverRequests(certificates, { language, contact, now }),
    { name: 'calendar.ics', text: handOverCalendar({ windows, freezes, certificates, language, now }) },
  ];
}

/** Windows in the calendar to hand on. */
const handedOpenings = 12;

/** The page needs the libraries that draw: they are loaded when all else is done. */
async function writePage(
  path: string,
  report: Report,
  {
    config,
    documents,
    redact,
  }: { readonly config: Config; readonly documents: string; readonly redact: Secrets['redact'] },
): Promise<void> {
  const { reportPage } = await import('./text/page/report-page.ts');
  const { maintenance, issues } = config;
  const page = reportPage({ report, documents, timeZone: maintenance.timeZone, language: issues.language });
  writeReportPage(path, page, redact);
}

/** The config, and where its keys stand in the file. */
type ReadConfig = Pick<Context, 'config' | 'placeInConfig' | 'obstacle'>;

/** The config of a repository that may be written about; the doctor goes on without, and says why others end here. */
async function readForMode(start: RunStart): Promise<ReadConfig> {
  const { inputs, repository } = start;
  try {
    const read = await readConfig(start);
    refusePublic(repository, read.config, inputs);
    return read;
  } catch (error) {
    const isTold = error instanceof UserError || error instanceof UpstreamError;
    const standIn = loadConfig(standInConfig);
    if (!isTold || inputs.mode !== 'doctor' || standIn.kind === 'invalid') throw error;
    return { config: standIn.config, placeInConfig: () => ({ file: inputs.config }), obstacle: error.message };
  }
}

/** Every default, for what the doctor can say without a config. */
const standInConfig = 'version: 1\naccounts: [{ id: "000000000000" }]\nregions: [us-east-1]\n';

/** The config at the head of the default branch; no pull request can bring its own. Says all that is wrong with it. */
async function readConfig(start: RunStart): Promise<ReadConfig> {
  const { inputs, log } = start;
  const path = inputs.config;
  const loaded = await loadAtHead(start);
  if (loaded.kind === 'valid') {
    for (const warning of loaded.warnings) log.warning(formatProblem(path, warning), placeOf(path, warning));
    return { config: loaded.config, placeInConfig: (key) => placeOf(path, loaded.placeOf(key)) };
  }
  for (const problem of loaded.problems) log.error(formatProblem(path, problem), placeOf(path, problem));
  throw invalidConfig(path, loaded.problems, 'Nothing was asked of AWS and nothing was written.');
}

/** Where the config is read. */
type ConfigSource = Pick<RunStart, 'github' | 'repository' | 'inputs'>;

/** The same in the middle of a run: nothing is started any more by a config that is not valid. */
async function readConfigNow(start: ConfigSource): Promise<Config> {
  const loaded = await loadAtHead(start);
  if (loaded.kind === 'valid') return loaded.config;
  throw invalidConfig(start.inputs.config, loaded.problems, 'Nothing more is started by it.');
}

function invalidConfig(path: string, problems: readonly ConfigProblem[], what: string): UserError {
  const findings = problems.map((problem) => formatProblem(path, problem));
  return new UserError(`${path} has ${plural(problems.length, 'error')}. ${what}`, { findings });
}

async function loadAtHead({ github, repository, inputs }: ConfigSource): Promise<ConfigResult> {
  const path = inputs.config;
  const file = await github.reader.readFile(path, repository.defaultBranch);
  if (file === undefined) {
    throw new UserError(
      `There is no config file ${path} on branch ${repository.defaultBranch} of ${repository.fullName}. ` +
        'Add it (README, “Quick start”), or name another path with input `config`.',
    );
  }
  return loadConfig(file.text);
}

function placeOf(file: string, { line, column }: { readonly line: number; readonly column: number }): SourcePlace {
  return { file, line, column };
}

/** Issues name accounts, load balancers and domains: nobody shall publish them by accident. */
function refusePublic(repository: Repository, config: Config, inputs: Inputs): void {
  if (!repository.isPublic || config.issues.allowPublic || inputs.isDryRun) return;
  throw new UserError(
    `${repository.fullName} is public, and issues would show account ids, load balancers and domains to everybody. ` +
      'Nothing was written. Use a private repository, or set `issues.allow-public: true` if that is meant.',
  );
}

/** For mode `report`, which has no business with AWS. */
const refuseAws = (): Promise<never> => Promise.reject(new Error('this mode asks AWS nothing, but was about to'));
const noAws: AwsAccess = {
  open: refuseAws,
  tryActions: refuseAws,
  openOrganization: refuseAws,
  listRegions: refuseAws,
  openHealth: refuseAws,
  openHostedZones: refuseAws,
};

function foretell(writer: GitHubWriter, foretold: Foretold | undefined): GitHubWriter {
  return foretold === undefined ? writer : foretold.counted(writer);
}

/** Ports for the modes. A dry run makes no writer, so it cannot write. */
function createContext(start: Omit<RunStart, 'log'> & { readonly log: Logger }, read: ReadConfig): Context {
  const { config } = read;
  const { inputs, environment, repository, github, clock, witness, cancelled, log, secrets } = start;
  const oidc = createOidcTokenSource({ mask: secrets.hide, clock });
  const dns = createDnsReader({ ...config.dns, concurrency: 50 });
  const aws = createAws({
    ...{ oidc, dns },
    repository: environment.repository,
    runId: environment.runId,
    hubs: config.roles.hub,
    clock,
    witness,
    mask: secrets.hide,
    environment: process.env,
  });
  const { isDryRun, mode, shard } = inputs;
  // A shard writes nothing to GitHub, and what merges the shards asks AWS nothing: neither gets the means to.
  const mayWriteIssues = !isDryRun && shard === undefined && mode !== 'discover';
  const foretold = isDryRun ? new Foretold() : undefined;
  return {
    clock,
    serverClock: witness,
    cancelled,
    log,
    ...(foretold && { foretold }),
    github: github.reader,
    githubWriter: withDocuments(
      mayWriteIssues
        ? withLogLines(github.createWriter(), log)
        : foretell(createPrintingWriter(repository.fullName, foretold ?? log), foretold),
      environment.documents,
    ),
    aws: mode === 'report' ? noAws : aws.readers,
    claims: createClaimsReader(oidc),
    awsWriters: isDryRun || mode === 'report' || mode === 'discover' ? undefined : aws.writers,
    dns,
    resolvers: createResolverReader(),
    tls: createTlsProbe(),
    ...read,
    readConfigNow: () => readConfigNow(start),
    configPath: inputs.config,
    reports: { read: () => readReportFolder(inputs.reports) },
    repository,
    run: {
      url: environment.runUrl,
      event: environment.event.name,
      isDryRun,
      workflow: environment.workflow,
      startedBy: environment.startedBy,
      isStartedByHand: environment.event.name !== 'schedule',
      shard,
    },
  };
}
