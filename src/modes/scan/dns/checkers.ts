import type { RecordChecker } from './record-checker.ts';
import type { IssuingChecker } from './issuing-checker.ts';

/** What looks at public DNS, for the whole scan: nothing is asked twice. */
export interface Checkers {
  readonly records: RecordChecker;
  readonly issuing: IssuingChecker;
}
