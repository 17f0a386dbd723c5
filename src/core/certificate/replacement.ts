import { hashOf } from '../hash.ts';
import { Temporal } from 'temporal-polyfill';
import type { Certificate, CertificateSummary, Tags } from './certificate.ts';
import { normaliseName, sameNames } from './certificate.ts';
import type { Validation } from './validation.ts';

/** Tag on a replacement: the ARN of the certificate that it replaces. */
export const replacesTag = 'acm-email-to-dns:replaces';
/** Tag on a replacement: the number of the attempt, from 1. */
export const attemptTag = 'acm-email-to-dns:attempt';

/** Tag on a replacement that somebody asked for where a controller may attach what is issued: their word that it does not. */
export const pinnedTag = 'acm-email-to-dns:pinned';

const ownTagPrefix = 'acm-email-to-dns:';
/** Keys and values that begin so are reserved by AWS. */
const reservedTagPrefix = 'aws:';
/** ACM's limit of tags on a certificate. */
const maximumTags = 50;
/** An issued certificate is used instead of a request only while it lives this much longer. */
const minimumLife = Temporal.Duration.from({ hours: 60 * 24 });

/** What a certificate's replacement shall be. */
export interface ReplacementSpecification {
  readonly replaces: string;
  /** In the order of the old certificate; the first has at most 64 characters if any has. */
  readonly names: readonly string[];
  readonly keyAlgorithm: string;
  readonly exportOption: 'ENABLED' | 'DISABLED' | undefined;
}

/** A certificate that might serve as replacement, with its tags. */
export interface Candidate {
  readonly certificate: Certificate;
  readonly tags: Tags;
  readonly validation: Validation;
}

/** What a request for the given attempt carries. `droppedTags`: keys that did not fit. */
export interface ReplacementRequest {
  readonly names: readonly string[];
  readonly keyAlgorithm: string;
  readonly exportOption: 'ENABLED' | 'DISABLED' | undefined;
  readonly tags: Tags;
  readonly droppedTags: readonly string[];
  readonly idempotencyToken: string;
}

/** Longer names may stand in a certificate, but not first (ACM API reference, `RequestCertificate`, `DomainName`). */
const longestFirstName = 64;

/** Whether any name may stand first. */
export function hasFirstName({ names }: ReplacementSpecification): boolean {
  return names.some(mayStandFirst);
}

function mayStandFirst(name: string): boolean {
  return name.length <= longestFirstName;
}

function withFirstName(names: readonly string[]): readonly string[] {
  const first = names.find(mayStandFirst);
  return first === undefined ? names : [first, ...names.filter((name) => name !== first)];
}

/** The same names in the same order (but for those that a rule drops, and one that is too long to stand first), key algorithm and export option. */
export function specifyReplacement(old: Certificate, drop: readonly string[]): ReplacementSpecification {
  const dropped = new Set(drop.map(normaliseName));
  return {
    replaces: old.arn,
    names: withFirstName(old.names.filter((name) => !dropped.has(name))),
    keyAlgorithm: old.keyAlgorithm,
    exportOption: old.exportOption,
  };
}

/** Certificates with equal keys share one replacement. */
export function sharingKey(specification: ReplacementSpecification): string {
  const { names, keyAlgorithm, exportOption } = specification;
  return JSON.stringify([[...names].sort(), keyAlgorithm, exportOption ?? 'DISABLED']);
}

/** Builds the request: all tags in the request itself, ours first in line when 50 are too few for all. */
export function buildRequest(
  specification: ReplacementSpecification,
  oldTags: Tags,
  { attempt, isPinned }: { readonly attempt: number; readonly isPinned: boolean },
): ReplacementRequest {
  const copied = Object.entries(oldTags)
    .filter(([key, value]) => !isReserved(key) && !isReserved(value) && !key.startsWith(ownTagPrefix))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const { replaces } = specification;
  const own = { [replacesTag]: replaces, [attemptTag]: String(attempt), ...(isPinned && { [pinnedTag]: 'true' }) };
  const room = maximumTags - Object.keys(own).length;
  return {
    names: specification.names,
    keyAlgorithm: specification.keyAlgorithm,
    exportOption: specification.exportOption,
    tags: { ...Object.fromEntries(copied.slice(0, room)), ...own },
    droppedTags: copied.slice(room).map(([key]) => key),
    // The same for every run that makes this attempt: 32 hex digits, the most that `RequestCertificate` takes.
    idempotencyToken: hashOf([replaces, String(attempt), ...(isPinned ? [pinnedTag] : [])].join('\n'), 32),
  };
}

function isReserved(text: string): boolean {
  return text.toLowerCase().startsWith(reservedTagPrefix);
}

/**
 * Whether a listed certificate is worth a closer look: with the old one's names, or with some of them, as an earlier
 * attempt has that another `drop` led to. Lists leave names out for some; those are looked at too.
 */
export function mayMatch(
  old: Pick<Certificate, 'arn' | 'names' | 'keyAlgorithm'>,
  summary: CertificateSummary,
): boolean {
  if (summary.arn === old.arn) return false;
  if (summary.keyAlgorithm !== undefined && summary.keyAlgorithm !== old.keyAlgorithm) return false;
  if (summary.names.length > 0) return summary.names.every((name) => old.names.includes(name));
  return summary.domainName === undefined || old.names.includes(normaliseName(summary.domainName));
}

/** The attempt that a certificate of ours was requested in, `undefined` for one without our tags. */
export function attemptOf(tags: Tags): number | undefined {
  if (tags[replacesTag] === undefined) return undefined;
  const attempt = Number(tags[attemptTag] ?? '1');
  return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}

/**
 * The certificate to use instead of a request (design section 5): exactly the same names and key algorithm,
 * Amazon's, DNS-validated for every name, nobody else's (`ManagedBy`, CloudFormation), and issued for 60 more days
 * or pending with our tag. Of several: tagged for this ARN, then latest expiry, then smallest ARN.
 */
export function chooseReplacement(
  specification: ReplacementSpecification,
  candidates: readonly Candidate[],
  now: Temporal.Instant,
): Candidate | undefined {
  const usable = candidates.filter((candidate) => isUsable(specification, candidate, now));
  return usable.sort((a, b) => compareCandidates(specification.replaces, a, b))[0];
}

function isUsable(specification: ReplacementSpecification, candidate: Candidate, now: Temporal.Instant): boolean {
  const { certificate, tags } = candidate;
  if (!fits(specification, candidate)) return false;
  if (certificate.managedBy !== undefined) return false;
  if (Object.keys(tags).some((key) => key.startsWith('aws:cloudformation:'))) return false;
  if (certificate.status === 'PENDING_VALIDATION') return attemptOf(tags) !== undefined;
  if (certificate.status !== 'ISSUED' || certificate.notAfter === undefined) return false;
  return Temporal.Instant.compare(certificate.notAfter, now.add(minimumLife)) >= 0;
}

/** Same names and key algorithm, Amazon's own, validated by DNS for every name. */
function fits(specification: ReplacementSpecification, { certificate, validation }: Candidate): boolean {
  return (
    certificate.arn !== specification.replaces &&
    certificate.type === 'AMAZON_ISSUED' &&
    certificate.keyAlgorithm === specification.keyAlgorithm &&
    sameNames(certificate.names, specification.names) &&
    validation.kind === 'dns'
  );
}

function compareCandidates(replaces: string, a: Candidate, b: Candidate): number {
  const tagged = Number(b.tags[replacesTag] === replaces) - Number(a.tags[replacesTag] === replaces);
  if (tagged !== 0) return tagged;
  const expiry = (b.certificate.notAfter?.epochMilliseconds ?? 0) - (a.certificate.notAfter?.epochMilliseconds ?? 0);
  if (expiry !== 0) return expiry;
  return a.certificate.arn < b.certificate.arn ? -1 : 1;
}

/**
 * Our own requests for this certificate and for those that share its replacement, latest attempt first. What one of
 * them tried counts for all: else each would start its own attempts with the same names.
 */
export function ownAttempts(
  specification: ReplacementSpecification,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  return candidates
    .filter((candidate) => {
      const { tags } = candidate;
      if (tags[replacesTag] === specification.replaces) return true;
      return attemptOf(tags) !== undefined && fits(specification, candidate);
    })
    .sort((a, b) => (attemptOf(b.tags) ?? 0) - (attemptOf(a.tags) ?? 0));
}

/**
 * Whether it is our request for this certificate, made before anybody knew that a controller attaches what is issued.
 * What was requested for another one is that one's: its own load balancers decide.
 */
export function mayWithdraw({ certificate, tags }: Candidate, replaces: string): boolean {
  const isPending = certificate.status === 'PENDING_VALIDATION' && certificate.inUseBy?.length === 0;
  return isPending && tags[replacesTag] === replaces && tags[pinnedTag] === undefined;
}

/** Whether a request timed out or failed. */
export function hasFailed({ certificate }: Candidate): boolean {
  return certificate.status === 'VALIDATION_TIMED_OUT' || certificate.status === 'FAILED';
}

/** Whether the request may be deleted: only one with our tag, that failed, and that nothing uses. */
export function mayDelete(candidate: Candidate): boolean {
  const { certificate, tags } = candidate;
  return attemptOf(tags) !== undefined && hasFailed(candidate) && certificate.inUseBy?.length === 0;
}
