import type { World } from '../../../sandbox/world.ts';

/** Which requests count as points: those that change something, or all. */
export type Scope = 'writes' | 'all';

/** Which of so many shares of the points is taken today. */
export function shareOfToday(shares: number): number {
  return Math.floor(Date.now() / 86_400_000) % shares;
}

const awsWrite = /^(?:Add|Delete|Modify|Remove|Request|Update)/;

/**
 * Counts a run's requests to AWS and GitHub and, with `at`, kills the process at that one (from 1): before it has an
 * effect, or after it had and before its answer arrives.
 */
export class KillPoint {
  /** The requests that counted, in order. */
  readonly seen: string[] = [];
  #kill: () => void = () => undefined;

  constructor(world: World, scope: Scope, at?: { readonly number: number; readonly when: 'before' | 'after' }) {
    const isHit = (name: string, isWrite: boolean): boolean => {
      if (scope === 'writes' && !isWrite) return false;
      this.seen.push(name);
      if (this.seen.length !== at?.number) return false;
      if (at.when === 'before') this.#kill();
      // The effect takes place first; the answer never comes.
      else
        setTimeout(() => {
          this.#kill();
        }, 300);
      return true;
    };
    world.aws.faults.add({
      match: ({ operation }) => isHit(operation, awsWrite.test(operation)),
      effect: at?.when === 'after' ? 'hang-after-effect' : 'hang',
    });
    world.github.faults.push({
      match: ({ method, operation }) => isHit(`${method} ${operation}`, method !== 'GET' && operation !== 'graphql'),
      effect: at?.when === 'after' ? 'hang-after-effect' : 'hang',
    });
  }

  /** To be given to the run. */
  readonly onStart = (kill: () => void): void => {
    this.#kill = kill;
  };

  /** Takes the faults back. */
  static lift(world: World): void {
    world.aws.faults.clear();
    world.github.faults.length = 0;
  }
}
