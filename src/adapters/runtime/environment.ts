import { readFileSync } from 'node:fs';
import { documentsBase } from '../../core/documents.ts';
import { UserError } from '../../core/errors.ts';
import type { EventHint } from '../../core/event.ts';

/** What the runner's standard environment says. */
export interface RunnerEnvironment {
  readonly apiUrl: string;
  readonly graphqlUrl?: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: string;
  readonly runUrl: string;
  /** File name of the workflow that runs, such as `acm-email-to-dns.yml`. */
  readonly workflow: string;
  /** Where the documentation of the running version of the action is. */
  readonly documents: string;
  readonly event: EventHint;
  /** Login of whoever started this attempt of the run; empty where the runner does not say. */
  readonly startedBy: string;
  /** Folder for files that live as long as the job. */
  readonly temporaryFolder: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the environment and the event file. Throws `UserError` where the runner's variables are missing. */
export function readEnvironment(variables: Variables): RunnerEnvironment {
  const repository = variables['GITHUB_REPOSITORY'] ?? '';
  if (repository === '') throw new UserError('GITHUB_REPOSITORY is not set: this action runs in a GitHub Actions job.');
  const server = variables['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const runId = variables['GITHUB_RUN_ID'] ?? '';
  const graphqlUrl = variables['GITHUB_GRAPHQL_URL'];
  return {
    apiUrl: variables['GITHUB_API_URL'] ?? 'https://api.github.com',
    ...(graphqlUrl === undefined || graphqlUrl === '' ? {} : { graphqlUrl }),
    repository,
    runId,
    runUrl: `${server}/${repository}/actions/runs/${runId}`,
    workflow: workflowOf(variables['GITHUB_WORKFLOW_REF']),
    documents: documentsBase({
      server,
      // Both are empty for an action of the repository itself.
      repository: nonEmpty(variables['GITHUB_ACTION_REPOSITORY']) ?? repository,
      ref: nonEmpty(variables['GITHUB_ACTION_REF']) ?? 'HEAD',
    }),
    event: readEvent(variables),
    startedBy: variables['GITHUB_TRIGGERING_ACTOR'] ?? '',
    temporaryFolder: variables['RUNNER_TEMP'] ?? variables['GITHUB_WORKSPACE'] ?? '.',
  };
}

/** `owner/name/.github/workflows/file.yml@refs/heads/main`; the examples' name where the runner does not say. */
function workflowOf(ref = ''): string {
  return /\/([\w.-]+\.ya?ml)@/.exec(ref)?.[1] ?? 'acm-email-to-dns.yml';
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

function readEvent(variables: Variables): EventHint {
  const payload = readPayload(variables['GITHUB_EVENT_PATH']);
  const pullRequest = member(payload, 'pull_request');
  const mergeGroup = member(payload, 'merge_group');
  const after = text(payload, 'after') ?? variables['GITHUB_SHA'];
  const name = variables['GITHUB_EVENT_NAME'] ?? '';
  return {
    name,
    action: text(payload, 'action'),
    label: text(member(payload, 'label'), 'name'),
    pullRequest: number(pullRequest, 'number') ?? (pullRequest === undefined ? undefined : number(payload, 'number')),
    issue: number(member(payload, 'issue'), 'number'),
    isMerged: pullRequest?.['merged'] === true || text(pullRequest, 'merged_at') !== undefined,
    commits: name === 'push' && after !== undefined ? [after] : [],
    headSha: text(mergeGroup, 'head_sha'),
  };
}

type Json = Readonly<Record<string, unknown>>;

/** The event is a hint only, so an event file that cannot be read is no error: everything is read through the API. */
function readPayload(path: string | undefined): Json | undefined {
  if (path === undefined || path === '') return undefined;
  try {
    return asObject(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null ? (value as Json) : undefined;
}

function member(object: Json | undefined, key: string): Json | undefined {
  return asObject(object?.[key]);
}

function text(object: Json | undefined, key: string): string | undefined {
  const value = object?.[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function number(object: Json | undefined, key: string): number | undefined {
  const value = object?.[key];
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}
