import { UpstreamError } from '../../../src/core/errors.ts';

/** The run was killed: nothing that it still does reaches anything. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** What happens to one call of a run, counted from 1. */
export type Disturbance =
  /** Somebody else acts right before it; a promise, as of another run, is waited for. */
  | { readonly at: number; readonly kind: 'meanwhile'; readonly act: () => void | Promise<void> }
  | { readonly at: number; readonly kind: 'kill-before' | 'kill-after' }
  /**
   * Refused without an effect; the answer is lost before, or after, its effect; a read has the answer that the same
   * question had before, once or for the rest of the run.
   */
  | {
      readonly at: number;
      readonly kind: 'refused' | 'throttled' | 'lost-before' | 'lost-after' | 'stale' | 'stale-for-good';
    };

/** Counts a run's calls to its ports and disturbs some of them. */
export class Wire {
  readonly #disturbances: readonly Disturbance[];
  readonly #turn: (() => Promise<void>) | undefined;
  readonly #onCall: (name: string) => void;
  readonly #onLost: (name: string, values: readonly unknown[]) => void;
  #calls = 0;
  #isDead = false;

  /** Whether the run was killed. */
  get isDead(): boolean {
    return this.#isDead;
  }

  /** Whether the call of each number, from 1, changes something. */
  readonly writes: boolean[] = [];
  readonly #answers = new Map<string, unknown>();
  /** Questions that have one answer for the rest of the run. */
  readonly #frozen = new Set<string>();

  /** `turn`: each call waits for it. `onLost`: told of a call that was sent and lost before it had an effect. */
  constructor(
    disturbances: readonly Disturbance[],
    turn: (() => Promise<void>) | undefined,
    onCall: (name: string) => void,
    onLost: (name: string, values: readonly unknown[]) => void,
  ) {
    this.#disturbances = disturbances;
    this.#turn = turn;
    this.#onCall = onCall;
    this.#onLost = onLost;
  }

  /** The port with every method behind the wire. */
  wrap<T extends object>(port: T): T {
    return new Proxy(port, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        // What GitHub said before is no call.
        if (typeof value !== 'function' || key === 'requestsLeft') return value;
        return (...values: unknown[]) =>
          this.#call(String(key), values, () => Promise.resolve(Reflect.apply(value, target, values) as unknown));
      },
    });
  }

  async #call(name: string, values: readonly unknown[], effect: () => Promise<unknown>): Promise<unknown> {
    if (this.#turn !== undefined) await this.#turn();
    if (this.#isDead) throw new Killed();
    this.#calls += 1;
    const isRead = reads.test(name);
    this.writes.push(!isRead);
    const question = JSON.stringify([name, values]);
    const here = this.#disturbances.filter(({ at }) => at === this.#calls);
    for (const disturbance of here) {
      const acting = disturbance.kind === 'meanwhile' ? disturbance.act() : undefined;
      if (acting !== undefined) await acting;
    }
    const kinds = here.map(({ kind }) => kind);
    if (kinds.includes('kill-before')) this.#die();
    const silence = kinds.length > 0 ? silences[name] : undefined;
    if (silence !== undefined && failures.some((kind) => kinds.includes(kind))) return silence;
    if (kinds.includes('refused')) throw upstream(name, 'other');
    if (kinds.includes('throttled')) throw upstream(name, 'throttled');
    if (kinds.includes('lost-before')) {
      this.#onLost(name, values);
      throw upstream(name, 'unclear');
    }
    this.#onCall(name);
    // A handshake is none of the API's answers.
    if (isRead && name !== 'handshake' && kinds.includes('stale-for-good')) this.#frozen.add(question);
    const isStale = kinds.includes('stale') || this.#frozen.has(question);
    if (isRead && isStale && this.#answers.has(question)) return this.#answers.get(question);
    const answer = await effect();
    this.#answers.set(question, answer);
    if (kinds.includes('kill-after')) this.#die();
    if (kinds.includes('lost-after')) throw upstream(name, 'unclear');
    return answer;
  }

  #die(): never {
    this.#isDead = true;
    throw new Killed();
  }
}

/** Names of calls that change nothing. */
const reads = /^(?:ask|branchHead|describe|get|handshake|is|list|lookUp|pullRequestsOf|read|repository|roleOf|viewer)/;

const failures = ['refused', 'throttled', 'lost-before', 'lost-after'] as const;
/** Look-ups and handshakes never throw: whatever fails is an answer. */
const silences: Readonly<Record<string, unknown>> = {
  lookUpAddresses: [],
  handshake: { kind: 'unreachable', why: 'nothing answers' },
};

function upstream(operation: string, kind: 'other' | 'throttled' | 'unclear'): UpstreamError {
  return new UpstreamError(`${operation}: ${kind}`, { service: 'test', operation, code: kind, kind }, undefined);
}
