import { reasonOf } from '../shared/reason-of.ts';
import type { PlannedListener } from '../../core/plan/plan.ts';
import { UpstreamError } from '../../core/errors.ts';
import type { Listener, ListenerRef } from '../../core/swap/listener.ts';
import type { Reason } from '../../core/reasons.ts';
import { reason } from '../../core/reasons.ts';
import type { ListenerRecord } from '../../core/swap/swap-record.ts';
import type { SwapStep } from '../../core/swap/swap.ts';
import type { AccountRegion, ListenerReader, ListenerWriter } from '../../ports/aws.ts';
import type { Context } from '../shared/context.ts';

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
/** So many of them may be refused or lost before it counts as unknown what stands on the listener. */
const mostLooksLost = 3;
/** Looks after a write whose answer was lost, before it is made again: making it twice comes to the same. */
const looksAfterLostAnswer = 4;
/** A write whose answer was lost and whose effect is not there is made again. */
const attemptsPerStep = 3;
/** Before a write that came too fast for AWS is made again, milliseconds. */
const throttlePauses = [500, 1_000, 2_000, 4_000, 8_000, 15_000] as const;

/** What is to be written, as judged by a look right before the first write. */
interface Look {
  readonly listener: Listener;
  readonly steps: readonly SwapStep[];
}

/**
 * Makes the steps of a look that lets them be made, or gives back why it does not. Where AWS refuses the first write as too
 * fast, the pause before the next attempt may be long, and it is looked at once more.
 */
export async function lookAndMakeSteps<L extends Look>(
  context: Context,
  reader: ListenerReader,
  writer: ListenerWriter,
  look: () => Promise<L | ListenerRecord>,
): Promise<ListenerRecord | { readonly look: L; readonly startedAt: string; readonly made: StepsOutcome }> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await look();
    if ('outcome' in answer) return answer;
    const startedAt = context.clock.now().toString();
    const made = await makeSteps(context, reader, writer, answer, false);
    const pause = throttlePauses[attempt];
    const isTooFast = made.kind === 'stopped' && made.isUntouched && made.reason.code === 'throttled';
    if (!isTooFast || pause === undefined) return { look: answer, startedAt, made };
    await context.clock.sleep(pause);
  }
}

/** Makes the steps one after the other; each is read back before the next, and a lost answer is settled by reading. */
export async function makeSteps(
  context: Context,
  reader: ListenerReader,
  writer: ListenerWriter,
  { listener: before, steps }: Look,
  isFirstRepeated = true,
): Promise<StepsOutcome> {
  let listener: Listener | undefined = before;
  for (const [index, step] of steps.entries()) {
    const isRepeated = index > 0 || isFirstRepeated;
    const send = (): Promise<void> => sendInPace(context, () => write(writer, before, step), isRepeated);
    const failure = await makeStep(send, step, async (looks) => {
      listener = await waitForEffect(context, reader, before, step, looks);
      return listener !== undefined && hasEffect(listener, step);
    });
    if (failure !== undefined) {
      return { kind: 'stopped', reason: failure.reason, listener, isUntouched: index === 0 && failure.isSeen };
    }
  }
  // What a run beside this one has taken away between two calls would leave the list with neither.
  const undone = steps.find((step) => step.kind === 'add' && listener !== undefined && !hasEffect(listener, step));
  if (undone !== undefined) {
    const why = reason('service-error', [{ key: 'effect-missing', step: undone.kind }]);
    return { kind: 'stopped', reason: why, listener, isUntouched: false };
  }
  return { kind: 'made', listener };
}

/** Sends a write, again after a pause where AWS refuses it as too fast and `isRepeated`. */
async function sendInPace({ clock }: Context, send: () => Promise<void>, isRepeated: boolean): Promise<void> {
  for (const pause of isRepeated ? throttlePauses : []) {
    try {
      await send();
      return;
    } catch (error) {
      if (!(error instanceof UpstreamError) || error.details.kind !== 'throttled') throw error;
    }
    await clock.sleep(pause);
  }
  await send();
}

/** Why a step was not made. `isSeen`: the listener was read afterwards, and its effect is not there. */
interface StepFailure {
  readonly reason: Reason;
  readonly isSeen: boolean;
}

/** Makes one step; `undefined` when its effect is there, else why not. */
async function makeStep(
  send: () => Promise<void>,
  step: SwapStep,
  isEffective: (looks: number) => Promise<boolean>,
): Promise<StepFailure | undefined> {
  let last: Reason = reason('service-error', [{ key: 'effect-missing', step: step.kind }]);
  for (let attempt = 0; attempt < attemptsPerStep; attempt += 1) {
    let looks: number = readBack.attempts;
    try {
      await send();
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      if (error.details.kind !== 'unclear') return { reason: refusalOf(error), isSeen: true };
      last = reasonOf(error);
      if (attempt < attemptsPerStep - 1) looks = looksAfterLostAnswer;
    }
    try {
      if (await isEffective(looks)) return undefined;
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      return { reason: reasonOf(error), isSeen: false };
    }
  }
  return { reason: last, isSeen: true };
}

function refusalOf(error: UpstreamError): Reason {
  const isFull = error.details.code.startsWith('TooManyCertificates');
  const isGone = ['ListenerNotFound', 'AccessPointNotFound'].some((name) => error.details.code.startsWith(name));
  if (isGone) return reason('listener-gone');
  return isFull ? reason('sni-list-full', error.said) : reasonOf(error);
}

const stepWords: Readonly<Record<SwapStep['kind'], string>> = {
  add: 'add to the certificate list',
  'set-default': 'set as the default certificate',
  remove: 'remove from the certificate list',
};

/** A change of a listener as the log tells it. */
export function describeChange(
  { account, region }: AccountRegion,
  { loadBalancer, port }: Pick<PlannedListener, 'loadBalancer' | 'port'>,
  steps: readonly SwapStep[],
): string {
  const what = steps.map(({ kind, certificate }) => `${stepWords[kind]} ${certificate}`).join(', ');
  return `Load balancer ${loadBalancer}, port ${String(port)}, account ${account}, ${region}: ${what}.`;
}

function write(writer: ListenerWriter, ref: ListenerRef, step: SwapStep): Promise<void> {
  switch (step.kind) {
    case 'add':
      return writer.addListenerCertificate(ref, step.certificate);
    case 'set-default':
      return writer.setDefaultCertificate(ref, step.certificate);
    case 'remove':
      return writer.removeListenerCertificate(ref, step.certificate);
  }
}

/** What stands on the listener once the effect is seen, or at the last look. One look that fails is made up for by the next. */
async function waitForEffect(
  context: Context,
  reader: ListenerReader,
  ref: ListenerRef,
  step: SwapStep,
  looks: number,
): Promise<Listener | undefined> {
  let lost = 0;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const listener = await reader.describeListener(ref);
      if (attempt >= looks || listener === undefined || hasEffect(listener, step)) return listener;
    } catch (error) {
      lost += 1;
      const mayPass = error instanceof UpstreamError && error.details.kind !== 'denied';
      if (!mayPass || lost >= mostLooksLost) throw error;
    }
    await context.clock.sleep(readBack.pauseMilliseconds);
  }
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
