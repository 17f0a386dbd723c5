import { expect } from '@jest/globals';
import { push, startAuthorityWorld, type AuthorityWorld, type ConfigChange } from './authority-world.ts';
import { runInProcess, type InProcessOptions } from './in-process.ts';
import type { Person } from '../../../sandbox/github/person.ts';

/** What people do in a small repository, one step after the other, and what a run then makes of it. */
export interface AuthorityStory {
  /** The world of the test that runs. */
  readonly it: AuthorityWorld;
  readonly start: (change?: ConfigChange) => Promise<void>;
  readonly end: () => Promise<void>;
  readonly by: (login: string) => Person;
  readonly label: (login?: string, name?: string, via?: string) => Promise<void>;
  readonly review: (login: string, verdict?: 'APPROVED' | 'CHANGES_REQUESTED') => Promise<void>;
  readonly merge: () => Promise<void>;
  /** dev pushes another text of the plan. */
  readonly write: (text: string) => Promise<void>;
  /** Reasons of the pull requests and listeners of a run, each once; a run that throws tells its message. */
  readonly run: (options?: InProcessOptions) => Promise<readonly string[]>;
  /** What the run says; nothing may have been written to any listener. */
  readonly stays: (options?: InProcessOptions) => Promise<readonly string[]>;
  /** Whether everything that the plan names serves its new certificate. */
  readonly goes: (options?: InProcessOptions, to?: string) => Promise<void>;
  readonly sessionsIn: (id: string) => number;
  /** The last status of the pull request's head. */
  readonly status: () => string;
}

/** A story that begins anew with each `start`. */
export function authorityStory(): AuthorityStory {
  let it: AuthorityWorld;
  const start = async (change?: ConfigChange): Promise<void> => {
    it = await startAuthorityWorld(change);
  };
  const by = (login: string) => it.world.github.as(login);
  const label = (login = 'octocat', name = 'acm-swap', via?: string): Promise<void> =>
    it.step(() => {
      by(login).addLabel(it.pullRequest, name, undefined, via);
    });
  const merge = (): Promise<void> => it.step(() => by('octocat').merge(it.pullRequest));
  const write = (text: string): Promise<void> => it.step(() => push(it.world, 'plan', text));

  async function run(options: InProcessOptions = {}): Promise<readonly string[]> {
    try {
      const result = await runInProcess(it.world, options);
      if (result === 'killed') throw new Error('nobody kills this run');
      const told = result.pullRequests.flatMap(({ reason, listeners }) => [
        reason,
        ...listeners.map((one) => one.reason),
      ]);
      const unknown = result.problems.filter(({ en }) => en.includes('trusted-authors')).map(({ en }) => en);
      return [...new Set([...told.flatMap((reason) => reason?.code ?? []), ...unknown])];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  }

  async function stays(options: InProcessOptions = {}): Promise<readonly string[]> {
    const { history } = it.world.aws;
    const before = history.length;
    const codes = await run(options);
    expect(history.slice(before)).toEqual([]);
    expect(it.world.github.violations).toEqual([]);
    return codes;
  }

  async function goes(options: InProcessOptions = {}, to = it.to): Promise<void> {
    const codes = await run(options);
    const served = it.world.aws.listeners().filter(({ arn }) => arn.includes(to.split(':')[4] ?? ''));
    expect({ codes, served: served.map(({ defaultCertificate }) => defaultCertificate === to) }).toEqual({
      codes: [],
      served: [true, true],
    });
  }

  const sessionsIn = (id: string): number => it.world.aws.calls.filter(({ account: of }) => of === id).length;
  const status = (): string => {
    const sha = it.world.github.issue(it.pullRequest)?.pull?.headSha ?? '';
    const last = it.world.github.statuses(sha).at(-1);
    return last === undefined ? 'none' : `${last.state}: ${last.description ?? ''}`;
  };
  const review = (login: string, verdict: 'APPROVED' | 'CHANGES_REQUESTED' = 'APPROVED'): Promise<void> =>
    it.step(() => {
      by(login).review(it.pullRequest, verdict);
    });
  return {
    get it() {
      return it;
    },
    end: () => it.world.close(),
    ...{ start, by, label, review, merge, write, run, stays, goes, sessionsIn, status },
  };
}
