import { Temporal } from 'temporal-polyfill';
import { findLabelling } from './policy/people.ts';
import { hasLabel, isLabel, stateLabel } from '../issue/labels.ts';
import type { IssueEvent } from '../repository.ts';
import { meaningOf } from '../reasons.ts';
import { hasFailed, type ListenerRecord } from './swap-record.ts';

/** What says whether a failed verification holds a pull request. */
export interface ParkingFacts {
  readonly labels: readonly string[];
  readonly events: readonly IssueEvent[];
  /** What its swap comment records. */
  readonly records: readonly ListenerRecord[];
  /** The label that asks for the swap. */
  readonly swapLabel: string;
}

/**
 * Whether a pull request is parked after a failed verification: until the swap label is set anew (by whom is a gate of
 * its own). The label `acm:failed` says so, and the record does where a run was killed before it set the label, or where
 * somebody who may do no more than label took it off.
 */
export function isParked(facts: ParkingFacts): boolean {
  return isParkedByLabel(facts) || isParkedByRecord(facts);
}

/** Whether this outcome holds the pull request: what AWS refused does not, since the next run may be allowed it. */
export function isParking({ reason }: Pick<ListenerRecord, 'reason'>): boolean {
  return reason !== undefined && meaningOf(reason).parks === true;
}

/** The label alone is believed only where no record says what failed. */
function isParkedByLabel({ labels, events, records, swapLabel }: ParkingFacts): boolean {
  const failed = stateLabel('failed');
  if (!hasLabel(labels, failed)) return false;
  const causes = records.filter(hasFailed);
  if (causes.length > 0 && !causes.some(isParking)) return false;
  const parkedAt = events.findLastIndex((event) => event.kind === 'labeled' && isLabel(event.label ?? '', failed));
  const labelledAt = events.findLastIndex((event) => event.kind === 'labeled' && isLabel(event.label ?? '', swapLabel));
  return labelledAt < parkedAt;
}

function isParkedByRecord({ events, records, swapLabel }: ParkingFacts): boolean {
  const labelledAt = findLabelling(events, swapLabel)?.createdAt;
  return records.filter(isParking).some(({ finishedAt }) => {
    if (labelledAt === undefined || finishedAt === undefined) return true;
    // GitHub's moments are whole seconds: a label of the same second may have been there before.
    return Temporal.Instant.compare(labelledAt, Temporal.Instant.from(finishedAt)) <= 0;
  });
}
