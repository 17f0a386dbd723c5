import { Temporal } from 'temporal-polyfill';
import type { RequestPolicy, Strategy } from '../../config/config.ts';
import { isDead, type Certificate, type DnsRecord, type DomainValidation } from './certificate.ts';
import { namesWithoutRecord, requiredRecords, validationPeriod, type RequiredRecord } from '../dns/records.ts';
import { isInRenewalWindow } from './renewal.ts';
import { isOverlooked } from '../dns/sighting.ts';
import type { Reason } from '../reasons.ts';
import type { Owner } from '../swap/owners.ts';
import { reason } from '../reasons.ts';

/** What ACM says of one name while a certificate is switched in place (`DomainValidationSummary`). */
export interface DomainSwitch {
  readonly domain: string;
  /** How the name is proven now. */
  readonly active: string | undefined;
  /** The CNAME that proves it now, for a name that DNS proves. */
  readonly activeRecord: DnsRecord | 'malformed' | undefined;
  /** The DNS validation that is asked for; absent when no switch is under way. */
  readonly requested: DomainValidation | undefined;
}

/** How a certificate is migrated once `auto` is decided. */
export type EffectiveStrategy = 'replace' | 'in-place';

/** What decides how a certificate is migrated where its strategy is `auto`. */
export interface StrategyFacts {
  readonly strategy: Strategy;
  readonly status: Certificate['status'];
  /** Users that have no listener to swap. */
  readonly otherUses: number;
  /** Whoever may put a replacement on its listeners as soon as it is issued. */
  readonly attacher: Owner | undefined;
}

/**
 * `auto`: in place where the certificate serves anything but listeners that could be swapped, and where a replacement
 * would get on a listener before anybody approved it. What has expired or was revoked is replaced, whatever is asked for.
 */
export function effectiveStrategy({ strategy, status, otherUses, attacher }: StrategyFacts): EffectiveStrategy {
  if (isDead({ status })) return 'replace';
  if (strategy !== 'auto') return strategy;
  return otherUses > 0 || attacher !== undefined ? 'in-place' : 'replace';
}

/** What decides whether a switch is started now. */
export interface SwitchFacts {
  readonly certificate: Certificate;
  readonly policy: RequestPolicy;
  /** Label `acm-request` is set by somebody who may. */
  readonly isAsked: boolean;
  /** `acm-hold`, closed as not planned, or a limit. */
  readonly isHeld: boolean;
  /** Since when all records stand in public DNS, as far as earlier runs found. */
  readonly recordsSeen: Temporal.Instant | undefined;
}

/** What to do about a switch in place. */
export type SwitchDecision =
  | { readonly kind: 'start' }
  /** ACM waits for the records until `deadline`. */
  | { readonly kind: 'running'; readonly deadline: Temporal.Instant | undefined }
  | { readonly kind: 'wait' }
  | { readonly kind: 'blocked'; readonly reason: Reason };

/**
 * Starts a switch, or again one that timed out: nothing is lost by that, the certificate keeps working and its records
 * stay the same. Inside the renewal window, and once ACM refused, only when somebody asks.
 */
export function decideSwitch(facts: SwitchFacts, now: Temporal.Instant): SwitchDecision {
  const { certificate, policy, isAsked, isHeld } = facts;
  const { update, status, type } = certificate;
  const deadline = update?.requestedAt?.add(validationPeriod);
  const isOver = deadline !== undefined && Temporal.Instant.compare(deadline, now) <= 0;
  if (update?.status === 'PENDING_DOMAIN_VALIDATION' && !isOver) return { kind: 'running', deadline };
  if (type !== 'AMAZON_ISSUED' || status !== 'ISSUED') {
    return { kind: 'blocked', reason: reason('certificate-not-issued', `${type}, ${status}`) };
  }
  if (isHeld || policy === 'off') return { kind: 'wait' };
  if (update?.status === 'FAILED' && !isAsked && !isNearlyOver(deadline, now)) {
    return { kind: 'blocked', reason: reason('validation-failed') };
  }
  if (isAsked) return { kind: 'start' };
  // What ACM did not see though it was there for hours it will not see next time either.
  if (update !== undefined && isOverlooked(facts.recordsSeen, update.requestedAt, now)) {
    return { kind: 'blocked', reason: reason('acm-does-not-see') };
  }
  return policy === 'automatic' && !isInRenewalWindow(certificate, now) ? { kind: 'start' } : { kind: 'wait' };
}

/** An attempt that failed before its time was refused; one that failed about then has timed out. */
function isNearlyOver(deadline: Temporal.Instant | undefined, now: Temporal.Instant): boolean {
  return deadline === undefined || Temporal.Instant.compare(deadline, now.add({ hours: 1 })) <= 0;
}

/** The CNAMEs that a switch asks for, each once. */
export function switchRecords(domains: readonly DomainSwitch[]): readonly RequiredRecord[] {
  return requiredRecords({ domains: requestedIn(domains) });
}

/** The validations that a switch asks for. */
export function requestedIn(domains: readonly DomainSwitch[]): readonly DomainValidation[] {
  return domains.flatMap(({ requested }) => requested ?? []);
}

/** Names whose CNAME ACM has yet to give, also those that its answer leaves out so far. */
export function namesWithoutSwitch(names: readonly string[], domains: readonly DomainSwitch[]): readonly string[] {
  const requested = requestedIn(domains);
  const given = new Set(requested.map(({ domain }) => domain));
  const left = names.filter((name) => !given.has(name)).map((domain) => ({ ...unasked, domain }));
  return namesWithoutRecord({ domains: [...requested, ...left] });
}

const unasked = { method: 'DNS', status: undefined, record: undefined, emails: [] } as const;

/** The CNAMEs that prove the names now, each once. */
export function activeRecords(domains: readonly DomainSwitch[]): readonly RequiredRecord[] {
  return requiredRecords({
    domains: domains.map(({ domain, activeRecord }) => ({
      ...{ domain, method: 'DNS' as const, status: 'SUCCESS', record: activeRecord, emails: [] },
    })),
  });
}

/** Whether ACM has given the CNAMEs of all names already (they appear some seconds after the start). */
export function hasSwitchRecords(domains: readonly DomainSwitch[]): boolean {
  return domains.length > 0 && domains.every(({ requested }) => requested?.record !== undefined);
}
