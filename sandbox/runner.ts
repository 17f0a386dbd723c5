import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkReport } from './report-check.ts';

/** How the action is started. */
export interface RunRequest {
  /** `GITHUB_EVENT_NAME`, for example `schedule`. */
  readonly event: string;
  /** What stands in the event file. */
  readonly payload?: unknown;
  /** Inputs by name, as in a workflow's `with`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the sandbox's servers and the job's permissions add. */
  readonly environment: Readonly<Record<string, string>>;
  /** The bundle to run; the committed one when absent. */
  readonly bundle?: string;
  /** Kills the run, as a runner does with a job that hangs; 120 s when absent. */
  readonly timeoutMilliseconds?: number;
  /** Called with the process, for tests that kill it. */
  readonly onStart?: (kill: (signal?: NodeJS.Signals) => void) => void;
}

/** What a run left behind. */
export interface RunResult {
  readonly event: string;
  readonly runId: string;
  /** `null` when it was killed. */
  readonly exitCode: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary's Markdown. */
  readonly summary: string;
  /** The JSON report, which fits its schema; `undefined` when none was written. */
  readonly report: unknown;
  /** The page `report.html`, or `undefined` when none was written. */
  readonly page: string | undefined;
  readonly milliseconds: number;
}

const bundle = resolve(fileURLToPath(import.meta.url), '../../dist/index.js');
let runs = 0;

/** Starts the action in an environment and waits for its end; the exit code is `null` when it was killed. */
export type Execute = (
  request: RunRequest,
  environment: Readonly<Record<string, string>>,
) => Promise<{ readonly exitCode: number | null; readonly log: string }>;

/** Runs the action as a runner does: environment variables, event file, output and summary files, and nothing else. */
export async function runAction(request: RunRequest, execute: Execute = startBundle): Promise<RunResult> {
  const folder = mkdtempSync(join(tmpdir(), 'acm-email-to-dns-run-'));
  runs += 1;
  const runId = String(1000 + runs);
  const files = { output: join(folder, 'output'), summary: join(folder, 'summary'), event: join(folder, 'event.json') };
  writeFileSync(files.output, '');
  writeFileSync(files.summary, '');
  writeFileSync(files.event, JSON.stringify(request.payload ?? {}));
  const startedAt = performance.now();
  try {
    const { exitCode, log } = await execute(request, {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: request.event,
      GITHUB_EVENT_PATH: files.event,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_RUN_ID: runId,
      GITHUB_RUN_ATTEMPT: '1',
      // From Node.js 22 on, a run compiles the bundle once for all that follow.
      NODE_COMPILE_CACHE: join(tmpdir(), 'acm-email-to-dns-compiled'),
      RUNNER_TEMP: folder,
      ...inputVariables(request.inputs ?? {}),
      ...request.environment,
    });
    const outputs = parseOutputs(readFileSync(files.output, 'utf8'));
    return {
      event: request.event,
      runId,
      exitCode,
      log,
      outputs,
      summary: readFileSync(files.summary, 'utf8'),
      report: readReport(outputs['report']),
      page: readPage(outputs['report']),
      milliseconds: performance.now() - startedAt,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

/** Starts the built bundle in a process of its own. */
export const startBundle: Execute = (request, environment) =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [request.bundle ?? bundle], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const parts: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (part: string) => parts.push(part));
    }
    const limit = setTimeout(() => child.kill('SIGKILL'), request.timeoutMilliseconds ?? 120_000);
    child.on('error', failed);
    child.on('close', (exitCode) => {
      clearTimeout(limit);
      done({ exitCode, log: parts.join('') });
    });
    request.onStart?.((signal = 'SIGKILL') => child.kill(signal));
  });

/** The runner's output file: `name<<delimiter`, the value's lines, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const pattern = /^(.+?)<<(.+)\r?\n([\s\S]*?)\r?\n?^\2\r?$/gm;
  for (const [, name = '', , value = ''] of text.matchAll(pattern)) outputs[name] = value.replace(/\r?\n$/, '');
  return outputs;
}

function readReport(path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined;
  const report = JSON.parse(readFileSync(path, 'utf8')) as unknown;
  checkReport(report);
  return report;
}

function readPage(reportPath: string | undefined): string | undefined {
  if (reportPath === undefined || reportPath === '') return undefined;
  const path = join(dirname(reportPath), 'report.html');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
