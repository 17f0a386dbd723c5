import { expect } from '@jest/globals';
import { unpackRecords, type ListenerRecord, isUnderWay } from '../../../src/core/swap/swap-record.ts';
import { markerKeys } from '../../../src/text/markdown/marker-keys.ts';
import { readJsonMarker } from '../../../src/text/markdown/markdown.ts';
import { bareMoments, isSwapped, startSwapWorld, swapComment, type SwapWorld } from './swap-world.ts';

/** Works in an approved world of six listeners, and closes it. */
export async function inSwapWorld<T>(
  work: (it: SwapWorld) => Promise<T>,
  options: Parameters<typeof startSwapWorld>[0] = {},
): Promise<T> {
  const it = await startSwapWorld(options);
  try {
    await it.approve();
    return await work(it);
  } finally {
    await it.world.close();
  }
}

/** All is swapped, was never bare, and labels and comment say so. */
export function expectEnd(it: SwapWorld, place: unknown): void {
  expect({ place, isSwapped: isSwapped(it), bare: bareMoments(it) }).toEqual({ place, isSwapped: true, bare: [] });
  expect({ place, labels: it.world.github.issue(it.pullRequest)?.labels.toSorted() }).toEqual({
    place,
    labels: ['acm-swap', 'acm:done'],
  });
  expect(swapComment(it)).toContain('### Swapped: all 6 listeners');
  expect([...it.world.aws.violations, ...it.world.github.violations]).toEqual([]);
}

/** What the swap comment says of a listener that is not so; empty when all of it is true. */
export function untruths(it: SwapWorld): readonly string[] {
  const records = unpackRecords(readJsonMarker(swapComment(it), markerKeys.swap));
  return records
    .filter((entry) => !isTrue(it, entry))
    .map(({ loadBalancer, outcome }) => `${loadBalancer}: ${outcome}`);
}

function isTrue({ world, from, to }: SwapWorld, entry: ListenerRecord): boolean {
  // It claims nothing: the next look tells.
  if (isUnderWay(entry)) return true;
  const { arn, outcome, evidence } = entry;
  const { defaultCertificate, sni } = world.aws.listener(arn);
  const held = [defaultCertificate, ...sni];
  const isPutBack = typeof evidence !== 'string' && evidence.some(({ key }) => key === 'put-back');
  if (outcome === 'swapped' || outcome === 'already-swapped') return held.includes(to) && !held.includes(from);
  return outcome === 'failed' ? !isPutBack || !held.includes(to) : held.includes(from);
}

/** Requests of different worlds by the same names. */
export function nameListeners({ listeners, from, to }: SwapWorld, text: string): string {
  const named = [
    ...listeners.map(({ arn, name }) => [arn, name] as const),
    [from, 'from'] as const,
    [to, 'to'] as const,
  ];
  const plain = named.reduce((result, [arn, name]) => result.replaceAll(arn, name), text);
  return plain.replaceAll(/"(?:WebIdentityToken|Policy|RoleSessionName)":"(?:[^"\\]|\\.)*"/g, '');
}
