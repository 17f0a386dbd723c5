import * as core from '@actions/core';
import { UserError } from './core/errors.ts';
import type { AskedMode } from './core/event.ts';
import { mostShards, parseShard, type Shard } from './core/fleet/shard.ts';

/* The action's inputs and outputs; the only file that talks to the toolkit's inputs, outputs and summary. */

/** Every input of action.yml. */
export const inputNames = ['mode', 'config', 'github-token', 'dry-run', 'shard', 'reports', 'pull-request'] as const;

/** Every output of action.yml. */
export const outputNames = [
  'report',
  'email-validated',
  'awaiting-dns',
  'ready',
  'waiting-for-window',
  'blocked',
  'done',
  'swapped',
  'deferred',
  'failed',
  'next-window',
  'matrix',
  'issues',
  'pull-requests',
] as const;

type InputName = (typeof inputNames)[number];
/** Name of an output. */
export type OutputName = (typeof outputNames)[number];
/** A value for every output. */
export type Outputs = Readonly<Record<OutputName, string>>;

/** The inputs, read and checked. */
export interface Inputs {
  readonly mode: AskedMode;
  /** Path of the config file in the repository. */
  readonly config: string;
  readonly githubToken: string;
  readonly isDryRun: boolean;
  readonly pullRequest: number | undefined;
  readonly shard: Shard | undefined;
  /** Folder with the shards' report files; empty unless the mode is `report`. */
  readonly reports: string;
}

const modes: readonly AskedMode[] = ['auto', 'scan', 'swap', 'rollback', 'check', 'doctor', 'discover', 'report'];

/** Reads every input, and hides the token. Throws one `UserError` that names all that is wrong. */
export function readInputs(hide: (secret: string) => void): Inputs {
  const problems: string[] = [];
  const mode = readMode(problems);
  const inputs = {
    mode,
    config: read('config') || '.github/acm-email-to-dns.yml',
    githubToken: readToken(problems, hide),
    isDryRun: readBoolean('dry-run', problems),
    pullRequest: readNumber('pull-request', problems),
    shard: readShard(mode, problems),
    reports: readReports(mode, problems),
  };
  if (problems.length > 0) throw new UserError(problems.join('\n'));
  return inputs;
}

/** The mode as it was asked for, right or wrong. */
export function askedMode(): string {
  return read('mode') || 'auto';
}

/** Whether a dry run was asked for. */
export function isAskedDryRun(): boolean {
  return read('dry-run') === 'true';
}

function read(name: InputName): string {
  return core.getInput(name);
}

function readMode(problems: string[]): AskedMode {
  const text = askedMode();
  const mode = modes.find((known) => known === text);
  if (mode !== undefined) return mode;
  problems.push(`input mode: found \`${text}\`; allowed are ${modes.join(', ')}`);
  return 'auto';
}

function readToken(problems: string[], hide: (secret: string) => void): string {
  const token = read('github-token');
  if (token === '') problems.push('input github-token: it is empty; leave it out to use the job’s own token');
  else hide(token);
  return token;
}

function readBoolean(name: InputName, problems: string[]): boolean {
  const text = read(name) || 'false';
  if (text !== 'true' && text !== 'false')
    problems.push(`input ${name}: found \`${text}\`; allowed are true and false`);
  return text === 'true';
}

function readNumber(name: InputName, problems: string[]): number | undefined {
  const text = read(name);
  if (text === '') return undefined;
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  problems.push(`input ${name}: found \`${text}\`; expected a number such as 12`);
  return undefined;
}

function readShard(mode: AskedMode, problems: string[]): Shard | undefined {
  const text = read('shard');
  if (text === '') return undefined;
  const shard = parseShard(text);
  if (shard === undefined) {
    problems.push(
      `input shard: found \`${text}\`; expected i/n with 1 ≤ i ≤ n ≤ ${String(mostShards)}, such as 1/8 (mode discover makes them)`,
    );
  } else if (mode !== 'scan') problems.push(`input shard: only mode scan takes it, not mode ${mode}; leave it out`);
  return shard;
}

function readReports(mode: AskedMode, problems: string[]): string {
  const folder = read('reports');
  if (mode === 'report' && folder === '') {
    problems.push('input reports: it is empty; name the folder that the shards’ report files were downloaded to');
  } else if (mode !== 'report' && folder !== '') {
    problems.push(`input reports: only mode report takes it, not mode ${mode}; leave it out`);
  }
  return folder;
}

/** Writes every output. */
export function writeOutputs(outputs: Outputs): void {
  for (const name of outputNames) core.setOutput(name, outputs[name]);
}

/** Most bytes of a job summary: GitHub drops a larger one whole (runner, `AttachmentSizeLimit`). */
export const summaryLimitBytes = 1024 * 1024;

/** Adds Markdown to the job summary; nothing where the runner offers none. */
export async function writeSummary(markdown: string): Promise<void> {
  if (markdown === '' || (process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
  await core.summary.addRaw(markdown, true).write();
}
