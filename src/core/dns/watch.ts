import type { JudgedRecord } from './proof.ts';
import type { RecordMistake } from './record-look.ts';

/**
 * Whether a DNS-validated certificate in use still has what its next renewal needs. `unclear`: nobody could look for
 * some record, so nothing is said and nothing is taken back.
 */
export type WatchVerdict = 'kept' | 'lost' | 'unclear';

/** A record as the watch sees it. */
export interface WatchedRecord extends Pick<JudgedRecord, 'state'> {
  readonly mistake: RecordMistake | undefined;
}

/** A record that only some name servers miss is on its way, in or out: the next scan sees which. */
export function isLost({ state, mistake }: WatchedRecord): boolean {
  return state === 'missing' || (state === 'wrong' && mistake !== 'some-name-servers');
}

/** What the records of a certificate come to. */
export function judgeWatch(records: readonly WatchedRecord[]): WatchVerdict {
  if (records.some(isLost)) return 'lost';
  return records.length > 0 && records.every(({ state }) => state === 'present') ? 'kept' : 'unclear';
}
