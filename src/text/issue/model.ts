import type { Temporal } from 'temporal-polyfill';
import type { Certificate } from '../../core/certificate/certificate.ts';
import type { Language } from '../../core/language.ts';
import type { IssueEnd } from '../../core/issue/ends.ts';
import type { MigrationState } from '../../core/issue/labels.ts';
import type { Reason } from '../../core/reasons.ts';
import type { ListenerUse, OtherUse } from '../../core/certificate/usage.ts';
import type { OwnedUse } from './managed.ts';
import type { ShownRecord } from '../dns/records.ts';

/** What a tracking issue shows. */
export interface IssueModel {
  readonly certificate: Certificate;
  readonly accountName: string | undefined;
  /** GitHub users and teams. */
  readonly owners: readonly string[];
  readonly state: MigrationState;
  readonly reason: Reason | undefined;
  /** Why nothing more is asked for, where it is not that the migration is done. */
  readonly end?: IssueEnd | undefined;
  readonly listeners: readonly ListenerUse[];
  readonly others: readonly OtherUse[];
  readonly replacement: Certificate | undefined;
  /** When it had been closed as done, ISO 8601, where the certificate is back in use. */
  readonly wasDone: string | undefined;
  readonly attempt: number | undefined;
  /** Since when all records stand in public DNS while ACM waits for them. */
  readonly recordsSeen: Temporal.Instant | undefined;
  readonly strategy: 'replace' | 'in-place';
  /** A switch in place now would deploy a new key as well. */
  readonly isInRenewalWindow: boolean;
  readonly deadline: Temporal.Instant | undefined;
  readonly records: readonly ShownRecord[];
  /** For one that nothing was requested for: what other certificates of its account have for its names. */
  readonly knownRecords?: readonly ShownRecord[];
  /** Names whose record ACM has yet to make. */
  readonly namesToCome: readonly string[];
  /** Tag keys that did not fit on the replacement. */
  readonly droppedTags: readonly string[];
  /** Markdown that stands below the headline, in the issue's language. */
  readonly notices: readonly string[];
  /** Further sections, likewise. */
  readonly sections: readonly string[];
  /** Listeners that no pull request touches, since code manages them; empty until the replacement is issued. */
  readonly leftToCode: readonly OwnedUse[];
  /** Listeners that are swapped by a pull request though somebody owns them; likewise. */
  readonly swappedOwned: readonly OwnedUse[];
  /** Every listener with its owner. */
  readonly owned: readonly OwnedUse[];
  readonly request: 'automatic' | 'on-label' | 'off';
  readonly isHeld: boolean;
  /** The label that starts a swap. */
  readonly swapLabel: string;
  /** When its next listener may be swapped, where it waits for that. */
  readonly opensAt: Temporal.Instant | undefined;
  /** Where a person opens the pull request that GitHub does not let the token open. */
  readonly comparePage: string | undefined;
  readonly pullRequest: { readonly number: number; readonly isRejected: boolean } | undefined;
  readonly teams: readonly string[];
  readonly contact: string;
  /** Markdown of the config's author. */
  readonly note: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly now: Temporal.Instant;
}
