import { Temporal } from 'temporal-polyfill';
import { sameNames, type CertificateSummary } from '../certificate/certificate.ts';
import type { AllowedChange } from '../swap/allowed-change.ts';
import { isInUse } from './readiness.ts';

/** A search tells at most so many names; who has as many may have more. */
const mostNamesTold = 100;

/** A certificate in use, and the one that stands ready to take its place. */
export interface Succession {
  readonly from: CertificateSummary;
  readonly to: CertificateSummary;
  /** The other one is in use already: no reason to propose anything, but for what an approved plan left out. */
  readonly isBegun: boolean;
}

/**
 * Pairs each certificate in use with one that somebody made after it for the same names, first of all one that nothing uses
 * yet: one that was imported anew, or requested with another key. Only changes that `swap.allow` names count, and what waits for a
 * migration is its own (`taken`). A person may propose other pairs; these are those that nobody has to be asked about.
 */
export function findSuccessions(
  certificates: readonly CertificateSummary[],
  { allow, taken }: { readonly allow: readonly AllowedChange[]; readonly taken: ReadonlySet<string> },
): readonly Succession[] {
  const ready = certificates.filter((each) => {
    const change = changeTo(each);
    const isTold = each.inUse !== undefined && (each.inUse || !isInUse(each));
    return change !== undefined && allow.includes(change) && !taken.has(each.arn) && isTold;
  });
  if (ready.length === 0) return [];
  return certificates.filter(mayBeSucceeded).flatMap((from): readonly Succession[] => {
    const fitting = ready.filter((each) => isSuccessor(each, from)).toSorted(latestFirst);
    const to = fitting.find(({ inUse }) => inUse === false) ?? fitting[0];
    return to === undefined ? [] : [{ from, to, isBegun: to.inUse === true }];
  });
}

/** What a plan that brings it would be. */
function changeTo({ status, type, method }: CertificateSummary): AllowedChange | undefined {
  if (status !== 'ISSUED') return undefined;
  if (type === 'IMPORTED') return 'imported';
  if (type === 'PRIVATE') return 'private';
  return type === 'AMAZON_ISSUED' && method === 'DNS' ? 're-issued' : undefined;
}

/** What is validated by e-mail migrates. */
function mayBeSucceeded({ inUse, method, type }: CertificateSummary): boolean {
  return (
    inUse === true && type !== undefined && (type !== 'AMAZON_ISSUED' || (method !== undefined && method !== 'EMAIL'))
  );
}

/** Made later, for the same names, with a later end or another key. What is not told decides nothing. */
function isSuccessor(to: CertificateSummary, from: CertificateSummary): boolean {
  if (to.names.length === 0 || to.names.length >= mostNamesTold || !sameNames(to.names, from.names)) return false;
  if (!isLater(to.createdAt, from.createdAt) || to.notAfter === undefined) return false;
  const hasOtherKey =
    to.keyAlgorithm !== undefined && from.keyAlgorithm !== undefined && to.keyAlgorithm !== from.keyAlgorithm;
  return isLater(to.notAfter, from.notAfter) || hasOtherKey;
}

function isLater(a: Temporal.Instant | undefined, b: Temporal.Instant | undefined): boolean {
  return a !== undefined && b !== undefined && Temporal.Instant.compare(a, b) > 0;
}

function latestFirst(a: CertificateSummary, b: CertificateSummary): number {
  return isLater(a.notAfter, b.notAfter) ? -1 : isLater(b.notAfter, a.notAfter) ? 1 : a.arn < b.arn ? -1 : 1;
}
