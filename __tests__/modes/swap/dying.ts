import type { Context } from '../../../src/modes/shared/context.ts';
import type { ListenerWriter } from '../../../src/ports/aws.ts';

const writes = ['addListenerCertificate', 'setDefaultCertificate', 'removeListenerCertificate'] as const;

/** A run that is killed. */
export interface Dying {
  readonly context: Context;
  /** Writes to listeners that it still had to make. */
  readonly left: () => number;
}

/** The same context, which dies right behind that write to a listener: nothing that it does then reaches anything. */
export function dyingBehind(whole: Context, write: number): Dying {
  const { awsWriters } = whole;
  if (awsWriters === undefined) throw new Error('this is no dry run');
  let left = write;
  const dead = (): Promise<never> => Promise.reject(new Error('killed'));
  const mortal = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function' || key === 'requestsLeft') return value;
        return (...given: unknown[]): unknown => (left === 0 ? dead() : Reflect.apply(value, target, given));
      },
    });
  const killing = (writer: ListenerWriter): ListenerWriter => {
    const wrapped = { ...writer };
    for (const name of writes)
      wrapped[name] = async (...given) => {
        if (left === 0) return dead();
        // What is under way beside the last write comes no further either.
        left -= 1;
        const isLast = left === 0;
        await writer[name](...given);
        return isLast ? dead() : undefined;
      };
    return wrapped;
  };
  const context = {
    ...whole,
    ...{ github: mortal(whole.github), githubWriter: mortal(whole.githubWriter) },
    awsWriters: {
      ...awsWriters,
      openListenerWriter: async (request: Parameters<typeof awsWriters.openListenerWriter>[0]) =>
        killing(await awsWriters.openListenerWriter(request)),
    },
  };
  return { context, left: () => left };
}
