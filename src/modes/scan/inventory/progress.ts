import { formatNumber } from '../../../text/number.ts';
import type { Context } from '../../shared/context.ts';
import type { RegionInventory } from './observe.ts';

/** Milliseconds between two lines. */
const interval = 15_000;

/** Tells the job log how far a scan is: while it goes on a line now and then, and one at its end. */
export class Progress {
  readonly #context: Pick<Context, 'clock' | 'log'>;
  readonly #all: number;
  #done = 0;
  #certificates = 0;
  #unreachable = 0;
  #toldAt: number;

  constructor(context: Pick<Context, 'clock' | 'log'>, all: number) {
    this.#context = context;
    this.#all = all;
    this.#toldAt = this.#now();
  }

  /** Takes note of one account-region that was looked at. */
  count(observation: RegionInventory): void {
    this.#done += 1;
    if (observation.kind === 'unreachable') this.#unreachable += 1;
    else this.#certificates += observation.certificates.filter((one) => one.validation.kind !== 'dns').length;
    if (this.#now() - this.#toldAt >= interval) this.tell();
  }

  /** Writes the line. */
  tell(): void {
    this.#toldAt = this.#now();
    const [done, all, certificates, unreachable] = [this.#done, this.#all, this.#certificates, this.#unreachable].map(
      (count) => formatNumber(count, 'en'),
    );
    const noun = this.#certificates === 1 ? 'certificate' : 'certificates';
    const line = `${done ?? ''}/${all ?? ''} account-regions, ${certificates ?? ''} e-mail ${noun}`;
    this.#context.log.info(`${line}, ${unreachable ?? ''} not reachable`);
  }

  #now(): number {
    return this.#context.clock.now().epochMilliseconds;
  }
}
