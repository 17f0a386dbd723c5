import { UpstreamError } from '../../core/errors.ts';
import type { Listener } from '../../core/listener.ts';
import type { Reason } from '../../core/reasons.ts';
import { reason } from '../../core/reasons.ts';
import type { SwapStep } from '../../core/swap.ts';
import type { ListenerReader, ListenerWriter } from '../../ports.ts';
import type { Context } from '../context.ts';
import { reasonOf } from '../scan/observe.ts';

/** How steps on one listener ended. `listener` is what stood there when it was last read. */
export type StepsOutcome =
  | { readonly kind: 'made'; readonly listener: Listener }
  | {
      readonly kind: 'stopped';
      readonly reason: Reason;
      readonly listener: Listener | undefined;
      readonly isUntouched: boolean;
    };

/** Reads after a write may be stale for some seconds. */
const readBack = { attempts: 20, pauseMilliseconds: 500 } as const;
/** A write whose answer was lost and whose effect is not there is made once more. */
const attemptsPerStep = 2;

/** Makes the steps one after the other; each is read back before the next, and a lost answer is settled by reading. */
export async function makeSteps(
  context: Context,
  reader: ListenerReader,
  writer: ListenerWriter,
  before: Listener,
  steps: readonly SwapStep[],
): Promise<StepsOutcome> {
  let listener: Listener | undefined = before;
  for (const [index, step] of steps.entries()) {
    const failure = await makeStep(writer, before.arn, step, async () => {
      listener = await waitForEffect(context, reader, before.arn, step);
      return listener !== undefined && hasEffect(listener, step);
    });
    if (failure !== undefined) return { kind: 'stopped', reason: failure, listener, isUntouched: index === 0 };
  }
  return { kind: 'made', listener };
}

/** Makes one step; `undefined` when its effect is there, else why not. */
async function makeStep(
  writer: ListenerWriter,
  arn: string,
  step: SwapStep,
  isEffective: () => Promise<boolean>,
): Promise<Reason | undefined> {
  let last: Reason = reason('service-error', `${step.kind}: the listener does not show the change`);
  for (let attempt = 0; attempt < attemptsPerStep; attempt += 1) {
    try {
      await write(writer, arn, step);
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      if (error.details.kind !== 'unclear') return refusalOf(error);
      last = reasonOf(error);
    }
    if (await isEffective()) return undefined;
  }
  return last;
}

function refusalOf(error: UpstreamError): Reason {
  const isFull = error.details.code.startsWith('TooManyCertificates');
  const isGone = error.details.code.startsWith('ListenerNotFound');
  if (isGone) return reason('listener-gone');
  return isFull ? reason('sni-list-full', error.message) : reasonOf(error);
}

function write(writer: ListenerWriter, arn: string, step: SwapStep): Promise<void> {
  switch (step.kind) {
    case 'add':
      return writer.addListenerCertificate(arn, step.certificate);
    case 'set-default':
      return writer.setDefaultCertificate(arn, step.certificate);
    case 'remove':
      return writer.removeListenerCertificate(arn, step.certificate);
  }
}

async function waitForEffect(
  context: Context,
  reader: ListenerReader,
  arn: string,
  step: SwapStep,
): Promise<Listener | undefined> {
  let listener = await reader.describeListener(arn);
  for (let attempt = 1; attempt < readBack.attempts; attempt += 1) {
    if (listener === undefined || hasEffect(listener, step)) return listener;
    await context.clock.sleep(readBack.pauseMilliseconds);
    listener = await reader.describeListener(arn);
  }
  return listener;
}

function hasEffect(listener: Listener, step: SwapStep): boolean {
  switch (step.kind) {
    case 'add':
      return listener.sniCertificates.includes(step.certificate);
    case 'set-default':
      return listener.defaultCertificate === step.certificate;
    case 'remove':
      return !listener.sniCertificates.includes(step.certificate);
  }
}
