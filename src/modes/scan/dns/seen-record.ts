import type { ProviderName } from '../../../core/dns/providers.ts';
import type { Detail } from '../../../core/facts.ts';
import type { RecordMistake, RecordState } from '../../../core/dns/record-status.ts';
import type { RequiredRecord } from '../../../core/dns/records.ts';
import type { ZoneStatus } from '../../../core/dns/route53.ts';

/** A required record with what was seen of it. */
export interface SeenRecord extends RequiredRecord {
  /** The DNS zone that it belongs in; `undefined` where it could not be found out. */
  readonly zone: string | undefined;
  /** Whose form it is to be entered in, by the zone's name servers; absent where nobody has to or it is not known. */
  readonly provider?: ProviderName | undefined;
  readonly state: RecordState;
  /** Which of the known mistakes, for `wrong`. */
  readonly mistake: RecordMistake | undefined;
  /** What stands there instead or where, for `wrong`; why nobody could look, for `unknown`. Foreign text. */
  readonly found: Detail;
  /** ARN of another certificate of the account that this record proves already. */
  readonly provenBy: string | undefined;
  /** What this run made of it in Route 53; absent where that was not asked for or no zone was found. */
  readonly hostedZone?: ZoneStatus | undefined;
}
