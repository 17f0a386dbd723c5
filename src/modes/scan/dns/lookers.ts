import type { RecordLooker } from './dns-look.ts';
import type { IssuingLooker } from './issuing-look.ts';

/** What looks at public DNS, for the whole scan: nothing is asked twice. */
export interface Lookers {
  readonly records: RecordLooker;
  readonly issuing: IssuingLooker;
}
