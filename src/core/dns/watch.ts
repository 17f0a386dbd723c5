import type { JudgedRecord } from './proof.ts';
import type { RecordMistake } from './record-status.ts';

/** A record as the watch sees it. */
export interface WatchedRecord extends Pick<JudgedRecord, 'name' | 'state'> {
  readonly mistake: RecordMistake | undefined;
}

/** A record that only some name servers miss is on its way, in or out: the next scan sees which. */
export function isLost({ state, mistake }: WatchedRecord): boolean {
  return state === 'missing' || (state === 'wrong' && mistake !== 'some-name-servers');
}
