import { Temporal } from 'temporal-polyfill';
import type { Certificate, Tags } from './certificate.ts';
import type { Owner } from '../swap/owners.ts';

/** Tag on an old certificate: since when nothing uses it, an ISO 8601 time in UTC. */
export const unusedSinceTag = 'acm-email-to-dns:unused-since';

/** All that decides whether an old certificate, whose migration is done, may be deleted. */
export interface RetirementFacts {
  readonly certificate: Certificate;
  readonly tags: Tags;
  /** Whether ACM says that somebody has exported the old one. */
  readonly isExported: boolean;
  /** The certificate that took its place. */
  readonly replacement: Certificate | undefined;
  /** Whoever owns the old certificate or a listener that serves the new one: its files may still name the old. */
  readonly owner: Owner | undefined;
  /** When its issue was closed; `undefined` while it is open. */
  readonly closedAt: Temporal.Instant | undefined;
  /** How long it has to be unused. */
  readonly soak: Temporal.Duration;
}

/** What to do about the old certificate (`swap.delete-old-after`). */
export type Retirement =
  /** Seen unused for the first time: the soak begins with the tag. */
  | { readonly kind: 'begin' }
  /** Used again, so the soak begins anew once it is unused. */
  | { readonly kind: 'reset' }
  | { readonly kind: 'wait' }
  | { readonly kind: 'delete' }
  | { readonly kind: 'keep'; readonly why: string };

/** Deletes only what was seen unused for the whole soak while its replacement is issued and served. */
export function decideRetirement(facts: RetirementFacts, now: Temporal.Instant): Retirement {
  const { certificate, tags, replacement, owner, soak, closedAt } = facts;
  const since = Object.hasOwn(tags, unusedSinceTag) ? tags[unusedSinceTag] : undefined;
  if (certificate.inUseBy === undefined) return { kind: 'keep', why: 'ACM does not say what uses it' };
  if (certificate.inUseBy.length > 0) return since === undefined ? { kind: 'wait' } : { kind: 'reset' };
  if (mayBeExported(facts)) return { kind: 'keep', why: 'somebody may have exported it and serve it outside AWS' };
  if (replacement?.status !== 'ISSUED') return { kind: 'keep', why: 'its replacement is not issued' };
  if (!replacement.inUseBy?.length) return { kind: 'keep', why: 'nothing serves its replacement' };
  if (owner !== undefined) return { kind: 'keep', why: `${owner.kind} owns it or a listener of its replacement` };
  const start = instantOf(since);
  if (start === undefined) return { kind: 'begin' };
  if (closedAt === undefined) return { kind: 'wait' };
  // Whoever may tag certificates must not shorten the soak by a tag of their own: it counts from the later of both.
  const from = Temporal.Instant.compare(start, closedAt) > 0 ? start : closedAt;
  return Temporal.Instant.compare(now, from.add({ milliseconds: soak.total('milliseconds') })) >= 0
    ? { kind: 'delete' }
    : { kind: 'wait' };
}

/** Only a certificate that cannot be exported, or of which ACM says that nobody did, is known to be used nowhere else. */
function mayBeExported({ certificate, isExported }: RetirementFacts): boolean {
  return isExported || (certificate.exportOption === 'ENABLED' && certificate.renewalEligibility !== 'INELIGIBLE');
}

/** A tag that somebody broke is no start: the soak begins anew. */
function instantOf(text: string | undefined): Temporal.Instant | undefined {
  try {
    return text === undefined ? undefined : Temporal.Instant.from(text);
  } catch {
    return undefined;
  }
}
