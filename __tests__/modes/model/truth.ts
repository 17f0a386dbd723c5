import { isUnderWay, unpackRecords, type ListenerRecord } from '../../../src/core/swap/swap-record.ts';
import { markerKeys } from '../../../src/text/markdown/marker-keys.ts';
import { readJsonMarker, readMarkers } from '../../../src/text/markdown/markdown.ts';
import { swapCommentKind } from '../../../src/text/pull-request/swap-comment.ts';
import type { FakeListener } from './fake-aws.ts';
import { from, to, type Rig } from './rig.ts';

/** There is more than one; the next run leaves the oldest. */
export const manyComments = 'more than one comment';

/** What the pull request's one comment says that is not so; empty when all of it is true. */
export function untruths(rig: Rig): readonly string[] {
  const bodies = [...rig.github.comments.values()]
    .map(({ body }) => body)
    .filter((body) => readMarkers(body).get(markerKeys.comment) === swapCommentKind);
  if (bodies.length > 1) return [manyComments];
  return bodies.flatMap((body) => {
    const records = unpackRecords(readJsonMarker(body, markerKeys.swap));
    const isAllSwapped = rig.plannedListeners().every(isSwapped);
    return [
      ...records.filter((record) => !isTrue(record, rig)).map(({ arn, outcome }) => `${arn} is said to be ${outcome}`),
      ...(/^### Swapped: all/m.test(body) && records.length === rig.plannedListeners().length && !isAllSwapped
        ? ['not all are swapped']
        : []),
    ];
  });
}

/** What stands on the listener says that it was swapped. */
export function isSwapped({ defaultCertificate, sni }: FakeListener): boolean {
  const held = [defaultCertificate, ...sni];
  return held.includes(to) && !held.includes(from);
}

function isTrue(record: ListenerRecord, rig: Rig): boolean {
  const { arn, outcome, evidence } = record;
  // It says no more than that the plan was begun.
  if (isUnderWay(record)) return true;
  const listener = rig.listeners().find((each) => each.arn === arn);
  if (listener === undefined) return outcome === 'refused';
  const holdsNew = [listener.defaultCertificate, ...listener.sni].includes(to);
  const isPutBack = typeof evidence !== 'string' && evidence.some(({ key }) => key === 'put-back');
  switch (outcome) {
    case 'swapped':
    case 'already-swapped':
      return isSwapped(listener);
    case 'rolled-back':
      return !holdsNew;
    case 'failed':
      return !(isPutBack && holdsNew);
    default:
      return !isSwapped(listener);
  }
}
