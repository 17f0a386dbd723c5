import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Concurrency {
  readonly group?: string;
  readonly queue?: string;
  readonly 'cancel-in-progress'?: boolean;
}

interface Job {
  readonly environment?: string;
  readonly secrets?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly concurrency?: Concurrency;
  readonly strategy?: Readonly<Record<string, unknown>>;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: unknown;
  readonly concurrency?: Concurrency;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Reads a workflow. */
export function parseWorkflowFile(text: string): Workflow {
  return parse(text) as Workflow;
}

/** Names of the events that start a workflow. */
export function eventsOf({ on }: Workflow): readonly string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(on as object);
}

/** Everything that is wrong with a workflow's manners, one sentence each. */
export function workflowProblems(text: string): readonly string[] {
  const workflow = parseWorkflowFile(text);
  const jobs = Object.entries(workflow.jobs);
  return [
    ...dangerousEvents(workflow),
    ...(isEmptyMap(workflow.permissions) ? [] : ['the top level does not take away all permissions']),
    ...concurrencyProblems('(top)', workflow.concurrency),
    ...jobs.flatMap(([name, job]) => jobProblems(name, job)),
    ...unpinnedActions(text),
    ...unexplainedPermissions(text),
  ];
}

function dangerousEvents(workflow: Workflow): readonly string[] {
  const dangerous = ['pull_request_target', 'workflow_run'];
  return eventsOf(workflow)
    .filter((event) => dangerous.includes(event))
    .map((event) => `event ${event} runs with power over code of strangers`);
}

function isEmptyMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function jobProblems(name: string, job: Job): readonly string[] {
  return [
    ...(job.permissions === undefined ? [`job ${name} names no permissions`] : []),
    ...(job['timeout-minutes'] === undefined ? [`job ${name} has no time limit`] : []),
    ...(job.secrets === 'inherit' ? [`job ${name} hands on every secret`] : []),
    ...concurrencyProblems(name, job.concurrency),
    ...(job.steps ?? []).flatMap((step) => stepProblems(name, step)),
  ];
}

/** What waits in a group is dropped unless it queues; only a run that its successor makes worthless may be cancelled. */
function concurrencyProblems(job: string, concurrency: Concurrency | undefined): readonly string[] {
  if (concurrency === undefined || concurrency['cancel-in-progress'] === true || concurrency.queue === 'max') return [];
  return [`job ${job} drops runs that wait`];
}

function stepProblems(job: string, step: Step): readonly string[] {
  const isCheckout = step.uses?.startsWith('actions/checkout@') === true;
  return [
    ...(step.run?.includes('${{') === true ? [`job ${job} has an expression inside run`] : []),
    ...(isCheckout && step.with?.['persist-credentials'] !== false
      ? [`job ${job} leaves the token in the checkout`]
      : []),
    ...(/\bnpx\b|\bnpm (?:exec|x|i|install|add)\b|\b(?:curl|wget)\b/.test(step.run ?? '')
      ? [`job ${job} runs what no lock file pins`]
      : []),
  ];
}

/** Each action stands at a full commit, with the version that it is beside it for people and Dependabot. */
function unpinnedActions(text: string): readonly string[] {
  return lines(text)
    .map((line) => /^\s*(?:- )?uses:\s*(.*)$/.exec(line)?.[1])
    .filter((uses) => uses !== undefined && !/^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d[\w.]*$/.test(uses))
    .map((uses) => `not pinned to a full commit with its version: ${uses ?? ''}`);
}

function unexplainedPermissions(text: string): readonly string[] {
  return lines(text)
    .filter((line) => /^\s+[a-z-]+: (?:read|write)\b/.test(line) && !/: (?:read|write) # \S/.test(line))
    .map((line) => `no reason beside permission ${line.trim()}`);
}

function lines(text: string): readonly string[] {
  return text.split('\n');
}
