import { controlLabels, isLabel } from './issue/labels.ts';

/** What the event file says, as hints: everything is read again through the API. */
export interface EventHint {
  readonly name: string;
  readonly action: string | undefined;
  /** Label of a `labeled` event. */
  readonly label: string | undefined;
  readonly pullRequest: number | undefined;
  readonly issue: number | undefined;
  readonly isMerged: boolean;
  /** The commit that was pushed, if any. */
  readonly commits: readonly string[];
  /** Head of a merge group. */
  readonly headSha: string | undefined;
}

/** What one run does, in this order. */
export type Task =
  /** `issue`: only the certificate of that tracking issue. */
  | { readonly kind: 'scan'; readonly issue?: number }
  /**
   * Drains all merged, unfinished pull requests; `pullRequests` and those of `commits` are looked at even when nothing
   * marks them. `byHand`: named by a person, so it runs even when it is parked.
   */
  | {
      readonly kind: 'swap';
      readonly pullRequests: readonly number[];
      readonly commits: readonly string[];
      readonly byHand: number | undefined;
    }
  /** Puts back what carries the label, and `pullRequests`; `byHand`: named by a person, so it needs no label. */
  | { readonly kind: 'rollback'; readonly pullRequests: readonly number[]; readonly byHand: number | undefined }
  | { readonly kind: 'check'; readonly pullRequest: number }
  | { readonly kind: 'doctor' }
  | { readonly kind: 'discover' }
  /** Merges the reports of the shards. */
  | { readonly kind: 'report' }
  | { readonly kind: 'merge-group'; readonly headSha: string }
  | { readonly kind: 'nothing'; readonly why: string };

const rollback = { kind: 'rollback', pullRequests: [], byHand: undefined } as const;
const drain = { kind: 'swap', pullRequests: [], commits: [], byHand: undefined } as const;

/** Chooses what mode `auto` does (design section 3). */
export function chooseTasks(event: EventHint): readonly Task[] {
  switch (event.name) {
    case 'schedule':
    case 'workflow_dispatch':
      return [rollback, drain, { kind: 'scan' }];
    case 'push':
      return [rollback, { ...drain, commits: event.commits }];
    case 'merge_group':
      return event.headSha === undefined
        ? [{ kind: 'nothing', why: 'the merge group has no head' }]
        : [{ kind: 'merge-group', headSha: event.headSha }];
    case 'pull_request':
    case 'pull_request_target':
      return choosePullRequestTasks(event);
    case 'issues':
      return isAskedFor(event)
        ? [scanFor(event)]
        : [{ kind: 'nothing', why: `issue event ${event.action ?? ''} without label ${controlLabels.request}` }];
    default:
      return [{ kind: 'nothing', why: `event ${event.name || '(none)'} has no task` }];
  }
}

/** Somebody set the label that starts the 72 hours of one certificate. */
function isAskedFor({ name, action, label, issue }: EventHint): boolean {
  return (
    name === 'issues' &&
    action === 'labeled' &&
    label !== undefined &&
    isLabel(label, controlLabels.request) &&
    issue !== undefined
  );
}

function scanFor(event: EventHint): Task {
  return isAskedFor(event) && event.issue !== undefined ? { kind: 'scan', issue: event.issue } : { kind: 'scan' };
}

function choosePullRequestTasks(event: EventHint): readonly Task[] {
  if (event.pullRequest === undefined) return [{ kind: 'nothing', why: 'the event names no pull request' }];
  const named = { pullRequests: [event.pullRequest] };
  const swap: readonly Task[] = [
    { ...rollback, ...named },
    { ...drain, ...named },
  ];
  if (event.action === 'closed') {
    return event.isMerged ? swap : [{ kind: 'nothing', why: 'the pull request was closed without merging' }];
  }
  if (event.isMerged) {
    return event.action === 'labeled'
      ? swap
      : [{ kind: 'nothing', why: `the pull request is merged already (${event.action ?? 'no action'})` }];
  }
  return [{ kind: 'check', pullRequest: event.pullRequest }];
}

/** Modes that a workflow can ask for beside `auto`. */
export type AskedMode = 'auto' | 'scan' | 'swap' | 'rollback' | 'check' | 'doctor' | 'discover' | 'report';

/** What a run does: what its mode asks for, and with `auto` what its event does. */
export function tasksFor(mode: AskedMode, event: EventHint, pullRequest: number | undefined): readonly Task[] {
  switch (mode) {
    case 'auto':
      return chooseTasks(event);
    case 'scan':
      return [scanFor(event)];
    case 'doctor':
    case 'discover':
    case 'report':
      return [{ kind: mode }];
    case 'swap': {
      const named = event.isMerged && event.pullRequest !== undefined ? [event.pullRequest] : [];
      return [
        { ...rollback, pullRequests: named },
        { ...drain, pullRequests: named, commits: event.commits, byHand: pullRequest },
      ];
    }
    case 'rollback': {
      const named = event.isMerged && event.pullRequest !== undefined ? [event.pullRequest] : [];
      return [{ ...rollback, pullRequests: named, byHand: pullRequest }];
    }
    case 'check': {
      const number = pullRequest ?? event.pullRequest;
      if (number === undefined && event.name === 'merge_group') return chooseTasks(event);
      return number === undefined
        ? [{ kind: 'nothing', why: 'mode check needs input pull-request or a pull_request event' }]
        : [{ kind: 'check', pullRequest: number }];
    }
  }
}
