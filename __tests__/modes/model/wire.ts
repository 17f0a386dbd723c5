import { UpstreamError } from '../../../src/core/errors.ts';

/** The run was killed: nothing that it still does reaches anything. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** What happens to one call of a run, counted from 1. */
export type Disturbance =
  /** Somebody else acts right before it. */
  | { readonly at: number; readonly kind: 'meanwhile'; readonly act: () => void }
  | { readonly at: number; readonly kind: 'kill-before' | 'kill-after' }
  /** Refused without an effect; the answer is lost before, or after, its effect. */
  | { readonly at: number; readonly kind: 'refused' | 'lost-before' | 'lost-after' };

/** Counts a run's calls to its ports and disturbs some of them. */
export class Wire {
  readonly #disturbances: readonly Disturbance[];
  readonly #onCall: (name: string) => void;
  #calls = 0;
  #isDead = false;

  constructor(disturbances: readonly Disturbance[], onCall: (name: string) => void) {
    this.#disturbances = disturbances;
    this.#onCall = onCall;
  }

  /** The port with every method behind the wire. */
  wrap<T extends object>(port: T): T {
    return new Proxy(port, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        return (...values: unknown[]) =>
          this.#call(String(key), () => Promise.resolve(Reflect.apply(value, target, values) as unknown));
      },
    });
  }

  async #call(name: string, effect: () => Promise<unknown>): Promise<unknown> {
    if (this.#isDead) throw new Killed();
    this.#calls += 1;
    const here = this.#disturbances.filter(({ at }) => at === this.#calls);
    for (const disturbance of here) if (disturbance.kind === 'meanwhile') disturbance.act();
    const kinds = here.map(({ kind }) => kind);
    if (kinds.includes('kill-before')) this.#die();
    if (kinds.includes('refused')) throw upstream(name, 'other');
    if (kinds.includes('lost-before')) throw upstream(name, 'unclear');
    this.#onCall(name);
    const answer = await effect();
    if (kinds.includes('kill-after')) this.#die();
    if (kinds.includes('lost-after')) throw upstream(name, 'unclear');
    return answer;
  }

  #die(): never {
    this.#isDead = true;
    throw new Killed();
  }
}

function upstream(operation: string, kind: 'other' | 'unclear'): UpstreamError {
  return new UpstreamError(`${operation}: ${kind}`, { service: 'test', operation, code: kind, kind }, undefined);
}
