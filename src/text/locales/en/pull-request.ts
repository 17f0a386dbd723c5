import type { SwappableType } from '../../../core/arn.ts';
import { plural } from '../../plural.ts';
import { changeCalendar } from './calendar.ts';

/** What merging does: how many listeners at once, how many later, how many are done. Zero means that it is not told. */
export interface MergingFacts {
  readonly now: number;
  readonly waiting: number;
  /** When the first of the waiting ones may start; `undefined` where an SSM Change Calendar does not say. */
  readonly opening: string | undefined;
  /** The code of what holds the waiting ones until somebody lets them go on; `undefined` where a calendar does. */
  readonly held: string | undefined;
  readonly done: number;
}

function leaves(count: number, opening: string | undefined, held: string | undefined): string {
  if (opening === undefined && held !== undefined) return `swaps ${plural(count, 'listener')} later (${held} now)`;
  return opening === undefined
    ? changeCalendar.merging(count)
    : `leaves ${plural(count, 'listener')} for the maintenance window from ${opening}`;
}

/** Pull requests that swap listeners, and the check's comment on them. Values are Markdown, foreign parts as code spans. */
export const pullRequest = {
  /** `account`: its name with its id, or the id alone; `others`: how many certificates it swaps beside the first. */
  title: (domain: string, others: number, account: string, region: string) =>
    others === 0
      ? `Swap ${domain} to its DNS-validated certificate (${account}, ${region})`
      : `Swap ${domain} and ${plural(others, 'more certificate')} to DNS-validated ones (${account}, ${region})`,
  /** The same where something else changes than the validation. */
  changeTitle: (domain: string, others: number, account: string, region: string) =>
    others === 0
      ? `Swap ${domain} to its new certificate (${account}, ${region})`
      : `Swap ${domain} and ${plural(others, 'more certificate')} to new ones (${account}, ${region})`,
  /** The commit of a plan file, new or brought up to date. */
  commit: (domain: string, isNew: boolean) =>
    isNew ? `Swap ${domain} to its new certificate` : `Update the plan for ${domain}`,
  merging: ({ now, waiting, opening, held, done }: MergingFacts) => {
    const parts = [
      ...(now > 0 ? [`swaps ${plural(now, 'listener')} at once`] : []),
      ...(waiting > 0 ? [leaves(waiting, opening, held)] : []),
      ...(done > 0 ? [`finds ${plural(done, 'listener')} swapped already`] : []),
    ];
    return `**Merging with the label ${parts.join(' and ')}.**`;
  },
  /** `reason`: the described reason. */
  mergingRefused: (reason: string) => `**As it is, merging does not swap everything.** ${reason}`,
  /** Load balancer, port, place of the certificate, when. */
  header: ['Load balancer', 'Port', 'Certificate', 'When'],
  /** Stands before `header` where several certificates are exchanged. */
  domain: 'Domain',
  noun: 'listeners',
  atOnce: 'at once',
  from: (opening: string, reason: string) => `from ${opening} (${reason} now)`,
  later: (reason: string) => `later (${reason} now)`,
  swappedAlready: 'swapped already',
  refused: (reason: string) => `refused: ${reason}`,
  warning: (text: string) => `**Warning:** ${text}`,
  moreWarnings: (count: number) => `${plural(count, 'more warning')}.`,
  place: (account: string, region: string) => `Account ${account}, region ${region}.`,
  certificates: (from: string, to: string, names: string) =>
    `On these listeners the certificate ${from}, which is validated by e-mail, is exchanged for ${to}, which is validated by DNS, for ${names}.`,
  /** The same where something else changes than the validation. */
  otherCertificates: (from: string, to: string, names: string) =>
    `On these listeners the certificate ${from} is exchanged for ${to}, for ${names}.`,
  exchange: (certificates: string) => `${certificates} Nothing else about the listeners changes.`,
  nothingElse: 'Nothing else about the listeners changes.',
  tracked: (issue: string) => `Tracked in ${issue}.`,
  felt: 'What may be felt',
  feltBy: {
    network: 'Network Load Balancer: nothing. Connections made before keep the old certificate until they end.',
    application:
      'Application Load Balancer: long-lived connections may be cut and made anew; clients that resume TLS sessions make a full handshake once.',
    classic:
      'Classic Load Balancer: long-lived connections may be cut and made anew; clients that resume TLS sessions make a full handshake once.',
  } satisfies Readonly<Record<SwappableType, string>>,
  openings: 'Next maintenance windows:',
  howTo: 'How to approve',
  review: 'Review the plan file. You may delete listeners from it to go in steps; what is left out is proposed again.',
  approve: (label: string, role: string) =>
    `Set label ${label} (${role} access or more, after the last commit) and merge; the order does not matter.`,
  stop: 'To stop what has not been swapped yet: take the label off, or revert the merge.',
  /** `until`: the day on which the old certificate ends, or empty. */
  rollBack: (label: string, until: string) =>
    `To put the old certificate back after the swap: set label ${label} on the merged pull request.${until === '' ? '' : ` That helps until ${until}, when the old certificate ends.`}`,
  labelMissing: (label: string) =>
    `Label ${label} is missing: without it merging swaps nothing. Before or after the merge is fine.`,
  /** Above the list of gates that block. */
  gatesShut: 'As it is, merging swaps nothing, because:',
  kept: (names: string) => `Names kept: ${names}.`,
  lost: (names: string) => `Names lost: ${names}.`,
  certificateHeader: ['', 'Old certificate', 'New certificate'],
  compared: { issuer: 'Issuer', key: 'Key algorithm', expires: 'Valid until' },
  /** `why`: the reason, or empty where no role is set up for it. */
  awsNotAsked: (why: string) =>
    `AWS was not asked${why === '' ? ' (the config names no `roles.check`)' : ''}: only plan and calendar were checked. The next scan checks it fully.${why === '' ? '' : ` ${why}`}`,
  /** First line of a merged pull request, and in place of its check's comment; `headline`: what became of it. */
  merged: (headline: string | undefined) => `**Merged.${headline === undefined ? '' : ` ${headline}.`}**`,
  outcomes: 'What became of each listener, and the way back, stand in the comment on the swap.',
  noPlan: 'This is no valid plan:',
  planFiles: 'plan files',
} as const;

/** Commit statuses: plain text of at most 140 characters. */
export const status = {
  noPlan: 'no plan',
  mergeGroup: 'checked on each pull request',
  refused: (code: string, why: string) => `${code}: ${why}`,
  needsLabel: (label: string) => `needs label ${label}`,
  /** `swaps`: one or both of the next two. */
  wouldSwap: (swaps: readonly string[]) => `would swap ${swaps.join(', ')}`,
  now: (count: number) => `${plural(count, 'listener')} now`,
  inWindow: (count: number, from: string) => `${plural(count, 'listener')} in the window from ${from}`,
  /** Once whatever stands against it is settled. */
  then: (count: number) => `${plural(count, 'listener')} after that`,
  /** `code`: what holds them until somebody lets them go on. */
  held: (count: number, code: string) => `${plural(count, 'listener')} later (${code})`,
  done: (count: number) => `${plural(count, 'listener')} swapped already`,
  awsNotAsked: 'AWS not asked',
  join: '; ',
} as const;
