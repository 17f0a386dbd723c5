import { placeKey } from '../../core/fleet/scan-order.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { AccountRegion, AwsReaders, ListenerWriter } from '../../ports/aws.ts';
import type { Context } from '../shared/context.ts';
import { onceDone } from '../../core/once.ts';

type Writer = Promise<ListenerWriter | undefined>;

/**
 * The sessions of a run: one that reads for each account and region, and those that write for all listeners there that
 * pull requests ask for, opened when the first of them is about to be written to.
 */
export class SwapSessions {
  readonly #context: Pick<Context, 'aws' | 'awsWriters' | 'config'>;
  readonly #readers = new Map<string, Promise<AwsReaders>>();
  readonly #writers = new Map<string, Writer>();
  /** Listeners that no session was opened for yet, with the pull request that asks for each, by place. */
  readonly #wanted = new Map<string, Map<string, number>>();

  constructor(context: Pick<Context, 'aws' | 'awsWriters' | 'config'>) {
    this.#context = context;
  }

  /** Opens the session that reads. What failed is tried again by whoever asks next. */
  readers(place: AccountRegion): Promise<AwsReaders> {
    return onceDone(this.#readers, placeKey(place), () => this.#context.aws.open(this.#request(place)));
  }

  /** Takes note of the listeners of a plan, so that others share a session with them. */
  want(plan: Plan, pullRequest: number): void {
    const wanted = this.#wanted.get(placeKey(plan)) ?? new Map<string, number>();
    for (const { arn } of plan.listeners) if (!this.#writers.has(arn)) wanted.set(arn, pullRequest);
    this.#wanted.set(placeKey(plan), wanted);
  }

  /** Opens what writes to a listener, and to all others that are wanted there; `undefined` in a dry run. */
  writer(place: AccountRegion, listener: string): Writer {
    const opened = this.#writers.get(listener);
    if (opened !== undefined) return opened;
    const wanted = this.#wanted.get(placeKey(place)) ?? new Map<string, number>();
    this.#wanted.delete(placeKey(place));
    const listeners = [...new Set([listener, ...wanted.keys()])];
    const [pullRequest, ...others] = new Set(wanted.values());
    const writer: Writer = Promise.resolve(
      this.#context.awsWriters?.openListenerWriter({
        ...this.#request(place),
        listeners,
        // It lands in the session's name.
        ...(pullRequest !== undefined && others.length === 0 && { pullRequest }),
      }),
    );
    for (const each of listeners) this.#writers.set(each, writer);
    return writer;
  }

  #request({ account, region }: AccountRegion) {
    return { account, region, power: 'swap', role: this.#context.config.roles.swap } as const;
  }
}
