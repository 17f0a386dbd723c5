import * as payload from './payloads.ts';
import type { GitHubState, Issue } from './state.ts';

/* What the runner finds in the event file, as far as an action reads it. */

function of(state: GitHubState, number: number): Issue {
  const issue = state.issues.get(number);
  if (issue === undefined) throw new Error(`there is no #${number}`);
  return issue;
}

/** Makes event payloads from the state as it is. */
export class EventPayloads {
  readonly #state: GitHubState;

  constructor(state: GitHubState) {
    this.#state = state;
  }

  schedule(): object {
    return { schedule: '17 * * * *', repository: payload.repository(this.#state) };
  }

  workflowDispatch(inputs: Readonly<Record<string, string>> = {}): object {
    return { inputs, ref: `refs/heads/${this.#state.defaultBranch}`, repository: payload.repository(this.#state) };
  }

  /** A push that moved the default branch to where it is. */
  async push(): Promise<object> {
    const ref = `refs/heads/${this.#state.defaultBranch}`;
    return { ref, after: (await this.#state.git.readRef(ref)) ?? '', repository: payload.repository(this.#state) };
  }

  pullRequest(number: number, action: string, label?: string): object {
    const state = this.#state;
    const named = label === undefined ? {} : { label: payload.label(payload.labelOf(state, label)) };
    const pull = payload.pullRequest(state, of(state, number), true);
    return { action, number, pull_request: pull, repository: payload.repository(state), ...named };
  }

  issues(number: number, action: string, label?: string): object {
    const state = this.#state;
    const named = label === undefined ? {} : { label: payload.label(payload.labelOf(state, label)) };
    return { action, issue: payload.issue(state, of(state, number)), repository: payload.repository(state), ...named };
  }

  mergeGroup(headSha: string): object {
    return {
      action: 'checks_requested',
      merge_group: { head_sha: headSha },
      repository: payload.repository(this.#state),
    };
  }
}
