/**
 * How AWS answers where its documents leave it open, or where more than one way has been seen. The first choice of each
 * is what the sandbox does unless told otherwise.
 */
export const formChoices = {
  /** `DescribeCertificate` has been seen with hyphens; of the lists nothing is known. */
  keyAlgorithms: ['hyphens-in-details', 'hyphens', 'underscores'],
  /** `DescribeListenerCertificates` promises no order. */
  listenerCertificates: ['default-first', 'default-last', 'sorted'],
  /** What `DomainValidationOptions` says while a switch in place is open. */
  switching: ['EMAIL', 'DNS'],
  /** What `DomainValidationOptions`, documented as the initial validation, says once a switch has succeeded. */
  switchedDomains: ['DNS', 'EMAIL'],
  /** What `Options.ValidationMethod` says then. */
  switchedOptions: ['DNS', 'EMAIL'],
  /** Under which method `SearchCertificates` finds a certificate then. */
  switchedSearch: ['DNS', 'EMAIL'],
  /** How a switch that nobody validated in 72 hours shows in `UpdateSummary`. */
  switchTimeout: ['FAILED', 'vanished', 'PENDING_DOMAIN_VALIDATION'],
  /** Whether a switch asks for the CNAMEs that a DNS request of the same account and name would ask for. */
  switchRecords: ['as-requested', 'own'],
  /** What comes of an idempotency token that is used again with other parameters. */
  repeatedToken: ['refused', 'first-certificate'],
  /** Whether a listener takes a certificate that has expired. */
  expiredOnListener: ['refused', 'taken'],
} as const;

/** One way for each open point. */
export type Forms = { -readonly [Point in keyof typeof formChoices]: (typeof formChoices)[Point][number] };

/** The first choice everywhere. */
export function usualForms(): Forms {
  return chooseForms(() => 0);
}

/** A choice for each point; `random` gives numbers from 0 up to 1. */
export function chooseForms(random: () => number): Forms {
  const chosen = Object.entries(formChoices).map(([point, choices]) => [
    point,
    choices[Math.floor(random() * choices.length)],
  ]);
  return Object.fromEntries(chosen) as Forms;
}
