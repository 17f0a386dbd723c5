import type { Detail } from './facts.ts';

/** What has to come before what was held back can go on. */
export const waitKinds = [
  /** The calendar opens. */
  'window',
  /** Somebody reviews, approves or merges a pull request. */
  'review',
  /** A record or a setting in somebody's DNS. */
  'dns',
  /** Somebody sets a label or takes one off. */
  'label',
  /** A plan file, or the code that manages a listener, changes. */
  'code',
  /** Somebody looks at what happened and decides how to go on. */
  'decision',
  /** The config of the action changes. */
  'config',
  /** A role or a token is allowed more. */
  'permission',
  /** A quota of AWS is raised, or something that nobody needs makes room. */
  'quota',
  /** Somebody does by hand what the action does not do. */
  'person',
  /** The next run goes on by itself. */
  'run',
] as const;

export type WaitKind = (typeof waitKinds)[number];

/** Who has to act: who owns the DNS, who answers for the load balancer, or who runs the action. */
export const actors = ['dns-owner', 'approver', 'platform', 'nobody'] as const;

export type Actor = (typeof actors)[number];

/** What a reason code means. Everything that depends on a code is derived from here, and from nothing else. */
export interface ReasonMeaning {
  /** No later run could do it: a listener's part in its pull request ends, and so does a pull request's. */
  readonly final: boolean;
  /**
   * The job fails where this kept a listener of a merged plan, a pull request or an account-region from being done.
   * What it holds of a certificate waits in its issue, which is no failure.
   */
  readonly failsJob: boolean;
  readonly waitsFor: WaitKind;
  /** `nobody` exactly where a moment or the next run is waited for and nobody can hasten it. */
  readonly actor: Actor;
  /** A merged pull request that this shuts is opened by no window: somebody has to act, so its certificate is blocked. */
  readonly blocksMerged?: true;
  /** A pull request that failed so is not tried again until somebody starts it anew. */
  readonly parks?: true;
}

const waits = { final: false, failsJob: false } as const;
const fails = { final: false, failsJob: true } as const;
const ends = { final: true, failsJob: false } as const;
const endsAndFails = { final: true, failsJob: true } as const;

/** A meaning, and where the detail makes a difference, the others by detail. */
type ReasonRule = ReasonMeaning & { readonly byDetail?: Readonly<Record<string, ReasonMeaning>> };

/**
 * Why something was not done. The codes are part of the contract: the same in comments, summaries, the report and its
 * schema. A new one needs an entry here, a sentence in each language, and a section in docs/operations.md.
 */
const rules = {
  'outside-window': { ...waits, waitsFor: 'window', actor: 'nobody' },
  'window-cutoff': { ...waits, waitsFor: 'window', actor: 'nobody' },
  frozen: { ...waits, waitsFor: 'window', actor: 'nobody' },
  /** The calendar never opens, so only another config ends the wait. */
  'no-window': { ...waits, waitsFor: 'window', actor: 'platform' },
  'change-calendar-closed': { ...waits, waitsFor: 'window', actor: 'nobody' },
  'change-calendar-unreadable': { ...fails, waitsFor: 'permission', actor: 'platform' },
  'clock-wrong': { ...fails, waitsFor: 'person', actor: 'platform' },
  paused: { ...waits, waitsFor: 'label', actor: 'approver' },
  'not-merged': { ...waits, waitsFor: 'review', actor: 'approver', blocksMerged: true },
  'not-labelled': { ...waits, waitsFor: 'label', actor: 'approver' },
  'label-not-authorised': { ...waits, waitsFor: 'label', actor: 'approver', blocksMerged: true },
  'approvals-missing': { ...waits, waitsFor: 'review', actor: 'approver', blocksMerged: true },
  fork: { ...waits, waitsFor: 'code', actor: 'approver', blocksMerged: true },
  withdrawn: { ...waits, waitsFor: 'decision', actor: 'approver', blocksMerged: true },
  'rolled-back': { ...ends, waitsFor: 'label', actor: 'approver' },
  unverifiable: { ...fails, waitsFor: 'permission', actor: 'platform' },
  'plan-invalid': { ...endsAndFails, waitsFor: 'code', actor: 'approver', blocksMerged: true },
  'plan-changed': { ...waits, waitsFor: 'code', actor: 'approver', blocksMerged: true },
  /** The run that began by the old one starts nothing more. */
  'config-changed': { ...waits, waitsFor: 'run', actor: 'nobody' },
  'listener-gone': { ...ends, waitsFor: 'run', actor: 'nobody' },
  'listener-drifted': { ...endsAndFails, waitsFor: 'decision', actor: 'approver' },
  reverted: { ...waits, waitsFor: 'code', actor: 'approver' },
  /** ACM's status decides: what is pending may become issued, what ended never does. */
  'certificate-not-issued': {
    ...ends,
    waitsFor: 'label',
    actor: 'platform',
    byDetail: {
      PENDING_VALIDATION: { ...waits, waitsFor: 'dns', actor: 'dns-owner' },
    },
  },
  'certificate-gone': { ...endsAndFails, waitsFor: 'run', actor: 'nobody' },
  'names-not-covered': { ...endsAndFails, waitsFor: 'code', actor: 'approver' },
  'key-not-supported': { ...endsAndFails, waitsFor: 'code', actor: 'approver' },
  managed: { ...waits, waitsFor: 'code', actor: 'approver', blocksMerged: true },
  /** Another strategy ends the wait as well. */
  'owned-by-controller': { ...waits, waitsFor: 'label', actor: 'approver' },
  'sni-list-full': { ...fails, waitsFor: 'quota', actor: 'platform' },
  'access-denied': { ...fails, waitsFor: 'permission', actor: 'platform' },
  'account-not-found': { ...fails, waitsFor: 'config', actor: 'platform' },
  throttled: { ...fails, waitsFor: 'run', actor: 'nobody' },
  'verification-failed': { ...fails, waitsFor: 'decision', actor: 'approver', parks: true },
  'earlier-failure': { ...fails, waitsFor: 'decision', actor: 'approver' },
  'validation-timed-out': { ...waits, waitsFor: 'dns', actor: 'dns-owner' },
  'validation-failed': { ...waits, waitsFor: 'label', actor: 'platform' },
  caa: { ...waits, waitsFor: 'dns', actor: 'dns-owner' },
  'domain-not-registered': { ...waits, waitsFor: 'dns', actor: 'dns-owner' },
  'acm-does-not-see': { ...waits, waitsFor: 'dns', actor: 'dns-owner' },
  dnssec: { ...waits, waitsFor: 'dns', actor: 'dns-owner' },
  'record-lost': { ...waits, waitsFor: 'dns', actor: 'dns-owner' },
  'renewal-failed': { ...waits, waitsFor: 'person', actor: 'platform' },
  /** ACM waits for the records, or has not begun; who owns the DNS can hasten the one, AWS's support the other. */
  'renewal-waits': {
    ...waits,
    waitsFor: 'person',
    actor: 'platform',
    byDetail: { PENDING_VALIDATION: { ...waits, waitsFor: 'dns', actor: 'dns-owner' } },
  },
  'not-renewable': { ...waits, waitsFor: 'person', actor: 'platform' },
  'expires-soon': { ...waits, waitsFor: 'person', actor: 'platform' },
  'old-served': { ...waits, waitsFor: 'person', actor: 'platform' },
  quota: { ...fails, waitsFor: 'quota', actor: 'platform' },
  'unsupported-service': { ...waits, waitsFor: 'person', actor: 'platform' },
  /** AWS's own answers; nothing is done on either. */
  'contradictory-answers': { ...waits, waitsFor: 'person', actor: 'platform' },
  /** No listener holds the certificate, and ACM still names one as its user. */
  'use-unclear': { ...waits, waitsFor: 'run', actor: 'nobody' },
  'in-place-unavailable': { ...waits, waitsFor: 'config', actor: 'platform' },
  'pull-request-not-permitted': { ...fails, waitsFor: 'permission', actor: 'platform' },
  'marker-author-changed': { ...fails, waitsFor: 'config', actor: 'platform' },
  /** The run says it in one line for all that it left. */
  cancelled: { ...fails, waitsFor: 'run', actor: 'nobody' },
  'time-budget': { ...fails, waitsFor: 'run', actor: 'nobody' },
  /** For an issue that stays behind; a plan for such an account is refused for good. */
  'not-in-fleet': { ...ends, waitsFor: 'config', actor: 'platform' },
  'not-swapped-here': { ...ends, waitsFor: 'decision', actor: 'approver' },
  'starter-not-authorised': { ...fails, waitsFor: 'person', actor: 'approver' },
  'shard-missing': { ...fails, waitsFor: 'person', actor: 'platform' },
  'service-error': { ...fails, waitsFor: 'run', actor: 'nobody' },
} as const satisfies Readonly<Record<string, ReasonRule>>;

/** One of the fixed reason codes. */
export type ReasonCode = keyof typeof rules;

/** All codes, in the order of the table. */
export const reasonCodes = Object.keys(rules) as readonly ReasonCode[];

/** What a calendar says; a listener that it keeps waits for a time, and not for a person or for AWS. */
export const calendarReasons = reasonCodes.filter((code) => rules[code].waitsFor === 'window');

/** A reason with what is behind it: `text/facts.ts` says it in a language and escapes what is foreign. */
export interface Reason {
  readonly code: ReasonCode;
  /** Empty where the code says it all. */
  readonly detail: Detail;
}

/** Makes a reason. */
export function reason(code: ReasonCode, detail: Detail = ''): Reason {
  return { code, detail };
}

const table: Readonly<Record<ReasonCode, ReasonRule>> = rules;

/** What a reason means for the run, for the listener or certificate that it holds, and for people. */
export function meaningOf({ code, detail }: Pick<Reason, 'code' | 'detail'>): ReasonMeaning {
  const { byDetail, ...meaning } = table[code];
  return (typeof detail === 'string' ? byDetail?.[detail] : undefined) ?? meaning;
}

/** Details by which a code means something else, as the documentation lists them. */
export function specialDetailsOf(code: ReasonCode): readonly string[] {
  return Object.keys(table[code].byDetail ?? {});
}
