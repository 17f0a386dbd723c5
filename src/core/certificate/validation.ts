import type { Certificate } from './certificate.ts';
import type { DomainSwitch } from './in-place.ts';

/**
 * What AWS says of how the names of a certificate are proven. `DescribeCertificate` tells the *initial* validation, which
 * a switch in place need not change, so that it proves no switch by itself.
 */
export interface ValidationWitnesses {
  readonly certificate: Pick<Certificate, 'names' | 'domains' | 'update'>;
  /** Whether the search for e-mail-validated certificates lists it; `undefined` where nothing could be searched. */
  readonly isListedAsEmail: boolean | undefined;
  /** `ListCertificateDomainValidations`: how each name is proven now; `undefined` where it was not or could not be read. */
  readonly active: readonly DomainSwitch[] | undefined;
}

/** How a certificate is validated, as far as it is known. */
export const validationKinds = ['email', 'dns', 'http', 'contradictory', 'unknown'] as const;

/** `isProven`: the active configuration or a finished switch says so, not only the initial validation. */
export interface Validation {
  readonly kind: (typeof validationKinds)[number];
  readonly isProven: boolean;
}

/** The one reading of all witnesses. What is missing decides nothing. */
export function readValidation(witnesses: ValidationWitnesses): Validation {
  const active = activeMethods(witnesses);
  if (isEach(active, 'DNS')) return { kind: 'dns', isProven: true };
  const { certificate, isListedAsEmail } = witnesses;
  const hasActiveEmail = active.includes('EMAIL');
  if (hasSwitched(certificate)) {
    const isDenied = isListedAsEmail === true || hasActiveEmail;
    return isDenied ? unproven('contradictory') : { kind: 'dns', isProven: true };
  }
  const initial = initialValidation(certificate, isListedAsEmail);
  if (initial === 'dns' && hasActiveEmail) return unproven('contradictory');
  if (hasActiveEmail && initial !== 'contradictory') return { kind: 'email', isProven: true };
  return unproven(initial);
}

/**
 * Whether the active configuration has to be asked for, since the other witnesses leave the answer open. `needsProof`:
 * the certificate was seen as validated by e-mail, so that its initial validation proves no change of it.
 */
export function isActiveNeeded(witnesses: Omit<ValidationWitnesses, 'active'>, needsProof: boolean): boolean {
  const { kind, isProven } = readValidation({ ...witnesses, active: undefined });
  if (isProven || kind === 'http') return false;
  if (kind === 'dns') return needsProof;
  if (kind !== 'email') return true;
  const { domains, update } = witnesses.certificate;
  const isPlain = domains.every(({ method }) => method === 'EMAIL');
  const isUpdateTold = update === undefined || update.status === 'FAILED' || update.status === openUpdate;
  return needsProof && (witnesses.isListedAsEmail === false || !isPlain || !isUpdateTold);
}

/** Whether the active configuration proves every name by DNS. */
export function isActiveDns(names: readonly string[], active: readonly DomainSwitch[]): boolean {
  return isEach(activeMethods({ certificate: { names }, active }), 'DNS');
}

const openUpdate = 'PENDING_DOMAIN_VALIDATION';

function unproven(kind: Validation['kind']): Validation {
  return { kind, isProven: false };
}

function hasSwitched({ update }: Pick<Certificate, 'update'>): boolean {
  return update?.status === 'SUCCESS' && update.to === 'DNS';
}

/** One for each name; `undefined` for a name that nothing is said of. */
function activeMethods({
  certificate: { names },
  active,
}: {
  readonly certificate: Pick<Certificate, 'names'>;
  readonly active: ValidationWitnesses['active'];
}): readonly (string | undefined)[] {
  const byName = new Map((active ?? []).map((domain) => [domain.domain, domain.active]));
  return names.map((name) => byName.get(name));
}

function isEach(methods: readonly (string | undefined)[], wanted: string): boolean {
  return methods.length > 0 && methods.every((method) => method === wanted);
}

/** Without a switch that is known to have succeeded; an update is only ever asked of what was validated by e-mail. */
function initialValidation(
  { domains, update }: ValidationWitnesses['certificate'],
  isListedAsEmail: boolean | undefined,
): Validation['kind'] {
  const methods = domains.map(({ method, emails }) => method ?? byAddresses(emails));
  const isDns = isEach(methods, 'DNS');
  if (isListedAsEmail === true) return isDns && update === undefined ? 'contradictory' : 'email';
  if (methods.includes('EMAIL') || (isDns && update !== undefined)) return 'email';
  if (isDns) return 'dns';
  return methods.length > 0 && methods.every((method) => method === 'DNS' || method === 'HTTP') ? 'http' : 'unknown';
}

/** ACM writes to addresses only where e-mail proves the name. */
function byAddresses(emails: readonly string[]): 'EMAIL' | undefined {
  return emails.length > 0 ? 'EMAIL' : undefined;
}
