import type { AllowedChange } from '../allowed-change.ts';
import { normaliseName, uncoveredNames } from '../../certificate/certificate.ts';
import type { Certificate } from '../../certificate/certificate.ts';
import { readValidation, type Validation } from '../../certificate/validation.ts';
import { reason, type Reason } from '../../reasons.ts';
import { isValid } from '../swap.ts';
import { check, type Moment } from './check.ts';

const always: readonly Moment[] = ['listener', 'write', 'after'];

/** What comes on the listener is issued and has not ended. */
export const certificate = check({
  name: 'certificate',
  question: 'Is the certificate that comes on the listener issued, and not over?',
  purposes: ['swap', 'rollback'],
  asked: always,
  reasons: ['certificate-gone', 'certificate-not-issued'],
  needs: ['target', 'now'],
  judge: ({ target, now }) => {
    if (target === undefined) return reason('certificate-gone');
    if (target.status !== 'ISSUED') return reason('certificate-not-issued', target.status);
    return isValid(target, now) ? undefined : reason('certificate-not-issued', 'EXPIRED');
  },
});

/** The change is one that the config lets through: what the new certificate is, and what the old one was. */
export const change = check({
  name: 'change',
  question:
    'Is the new certificate Amazon’s own and validated by DNS for every name, the old one by e-mail, or does `swap.allow` name the change?',
  purposes: ['swap'],
  asked: always,
  reasons: ['certificate-not-issued', 'plan-invalid'],
  needs: ['source', 'target', 'allow'],
  judge: ({ source, target, allow }) => (target === undefined ? undefined : judgeChange(source, target, allow)),
});

function judgeChange(
  source: Certificate | undefined,
  target: Certificate,
  allow: readonly AllowedChange[],
): Reason | undefined {
  const made = changeOf(source, target);
  if (made === undefined) {
    const kind = target.type === 'AMAZON_ISSUED' ? validationOf(target).toUpperCase() : target.type;
    return reason('certificate-not-issued', kind);
  }
  // A migration is a re-issue too.
  if (allow.includes(made) || (made === 'migration' && allow.includes('re-issued'))) return undefined;
  if (target.type !== 'AMAZON_ISSUED') return reason('certificate-not-issued', target.type);
  return reason('plan-invalid', [{ key: 'change-not-allowed', change: made }]);
}

/** What bringing `target` in the place of `source` is; `undefined`: nothing that a plan may do. */
export function changeOf(source: Certificate | undefined, target: Certificate): AllowedChange | undefined {
  if (target.type === 'IMPORTED') return 'imported';
  if (target.type === 'PRIVATE') return 'private';
  if (target.type !== 'AMAZON_ISSUED' || !isProvenByDns(target)) return undefined;
  const isMigration = source === undefined || (source.type === 'AMAZON_ISSUED' && mayBeByEmail(source));
  return isMigration ? 'migration' : 're-issued';
}

function validationOf(certificate: Certificate): Validation['kind'] {
  return readValidation({ certificate, isListedAsEmail: undefined, active: undefined }).kind;
}

/** Every name of it: what ACM does not say of a name proves nothing. */
function isProvenByDns(certificate: Certificate): boolean {
  const told = new Set(certificate.domains.map(({ domain }) => normaliseName(domain)));
  return validationOf(certificate) === 'dns' && certificate.names.every((name) => told.has(normaliseName(name)));
}

function mayBeByEmail(certificate: Certificate): boolean {
  const kind = validationOf(certificate);
  return kind !== 'dns' && kind !== 'http';
}

/** No name is lost but those that the config lets go. What the plan says of names is no yardstick. */
export const names = check({
  name: 'names',
  question:
    'Does the new certificate cover every name of the old one but those that the rules of the default branch drop?',
  purposes: ['swap'],
  asked: always,
  reasons: ['names-not-covered', 'unverifiable'],
  needs: ['source', 'target', 'dropped'],
  judge: ({ source, target, dropped }) => {
    if (target === undefined) return undefined;
    if (source === undefined) return reason('unverifiable', [{ key: 'old-certificate-gone' }]);
    const mayGo = new Set(dropped.map(normaliseName));
    const lost = uncoveredNames(source.names, target.names).filter((name) => !mayGo.has(normaliseName(name)));
    return lost.length === 0 ? undefined : reason('names-not-covered', lost.join(', '));
  },
});

/** What the plan says of names is what AWS says: whoever reads it reads the truth. */
export const domains = check({
  name: 'domains',
  question: 'Does the plan tell the names that AWS tells?',
  purposes: ['swap'],
  asked: ['listener', 'write'],
  reasons: ['plan-invalid'],
  needs: ['plan', 'source', 'dropped'],
  judge: ({ plan, source, dropped }) => {
    if (source === undefined) return undefined;
    const told = new Set(plan.domains.map(normaliseName));
    const all = source.names.map(normaliseName);
    const mayGo = new Set(dropped.map(normaliseName));
    const strangers = [...told].filter((name) => !all.includes(name));
    const unsaid = all.filter((name) => !told.has(name) && !mayGo.has(name));
    const differing = [...strangers, ...unsaid];
    if (differing.length === 0) return undefined;
    return reason('plan-invalid', [{ key: 'domains-differ', names: differing.join(', ') }]);
  },
});

/** The old certificate serves what the plan names, so that putting it back takes no name away. */
export const oldNames = check({
  name: 'old-names',
  question: 'Does the old certificate cover the names of the plan?',
  purposes: ['rollback'],
  asked: ['listener'],
  reasons: ['names-not-covered'],
  needs: ['plan', 'target'],
  judge: ({ plan, target }) => {
    const lost = target === undefined ? [] : uncoveredNames(plan.domains, target.names);
    return lost.length === 0 ? undefined : reason('names-not-covered', lost.join(', '));
  },
});

/**
 * Key algorithms that a load balancer takes (Elastic Load Balancing User Guide, "Create an HTTPS listener" and
 * "Server certificates" of Network Load Balancers, "SSL/TLS certificates for Classic Load Balancers"): an NLB takes no
 * RSA-4096, an ALB no RSA-1024, a Classic one through ACM neither RSA-4096 nor EC keys.
 */
const unsupportedKeys: Readonly<Record<'application' | 'network' | 'classic', readonly string[]>> = {
  application: ['RSA_1024'],
  network: ['RSA_4096'],
  classic: ['RSA_4096', 'EC_prime256v1', 'EC_secp384r1', 'EC_secp521r1'],
};

/** The load balancer takes keys of that kind. */
export const key = check({
  name: 'key',
  question: 'Does the load balancer take keys of that kind?',
  purposes: ['swap', 'rollback'],
  asked: always,
  reasons: ['key-not-supported'],
  needs: ['planned', 'target'],
  judge: ({ planned, target }) =>
    target !== undefined && unsupportedKeys[planned.type].includes(target.keyAlgorithm)
      ? reason('key-not-supported', target.keyAlgorithm)
      : undefined,
});
