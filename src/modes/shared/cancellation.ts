import { CancelledError } from '../../core/errors.ts';
import type { Context } from './context.ts';

/** What is under way when a run is cancelled may take this long; then outputs, summary and report need their time. */
const graceMilliseconds = 5000;

/** What `work` comes to; `undefined` where the run was cancelled and it stopped for that, or took longer than it may. */
export async function untilCancelled<T>(
  { cancelled, clock }: Pick<Context, 'cancelled' | 'clock'>,
  work: () => Promise<T>,
): Promise<T | undefined> {
  if (cancelled.aborted) return undefined;
  const isOver = new Promise<void>((resolve) => {
    cancelled.addEventListener('abort', () => void clock.sleep(graceMilliseconds).then(resolve), { once: true });
  });
  const done = work().catch((error: unknown) => {
    if (error instanceof CancelledError) return undefined;
    throw error;
  });
  return Promise.race([done, isOver.then(() => undefined)]);
}

/** The context whose writers start nothing new in AWS once the run is cancelled; what was started is still recorded. */
export function startingNothingOnceCancelled(context: Context): Context {
  const { awsWriters, cancelled } = context;
  if (awsWriters === undefined) return context;
  const unlessCancelled = <T extends object>(writer: T): T =>
    new Proxy(writer, {
      get: (target, key) => {
        if (cancelled.aborted) throw new CancelledError();
        const member: unknown = Reflect.get(target, key);
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
  return {
    ...context,
    awsWriters: {
      ...awsWriters,
      openCertificateWriter: async (request) => unlessCancelled(await awsWriters.openCertificateWriter(request)),
      openHostedZoneWriter: async (request) => unlessCancelled(await awsWriters.openHostedZoneWriter(request)),
    },
  };
}
