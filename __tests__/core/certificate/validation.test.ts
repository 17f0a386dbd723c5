import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Certificate, DomainValidation, ValidationUpdate } from '../../../src/core/certificate/certificate.ts';
import type { DomainSwitch } from '../../../src/core/certificate/in-place.ts';
import {
  isActiveDns,
  isActiveNeeded,
  readValidation,
  type ValidationWitnesses,
} from '../../../src/core/certificate/validation.ts';
import { now, validation } from '../fixtures.ts';

const names = ['shop.example.com', 'www.shop.example.com'];
const byEmail = names.map((name) => validation(name, { method: 'EMAIL', status: 'SUCCESS' }));
const byDns = names.map((name) => validation(name, { status: 'SUCCESS' }));
const silent = names.map((name): DomainValidation => {
  return { domain: name, method: undefined, status: undefined, record: undefined, emails: [] };
});
const addressed = byEmail.map((domain) => ({ ...domain, method: undefined }));
const update = (status: ValidationUpdate['status'], to: ValidationUpdate['to'] = 'DNS'): ValidationUpdate => {
  return { status, requestedAt: now, to };
};
const open = 'PENDING_DOMAIN_VALIDATION';

function active(...methods: readonly (string | undefined)[]): readonly DomainSwitch[] {
  return methods.map((method, index) => {
    return { domain: names[index] ?? '', active: method, activeRecord: undefined, requested: undefined };
  });
}

interface Said {
  readonly domains?: readonly DomainValidation[];
  readonly update?: ValidationUpdate;
  readonly listed?: boolean;
  readonly active?: readonly DomainSwitch[];
}

function witnesses({ domains = [], update: change, listed, active: asked }: Said): ValidationWitnesses {
  return { certificate: { names, domains, update: change }, isListedAsEmail: listed, active: asked };
}

/** The kind; with `!` where it is proven. */
function read(said: Said): string {
  const { kind, isProven } = readValidation(witnesses(said));
  return `${kind}${isProven ? '!' : ''}`;
}

describe('the validation of a certificate', () => {
  test.each<[string, string, Said]>([
    ['plain e-mail', 'email', { domains: byEmail, listed: true }],
    ['addresses without a method', 'email', { domains: addressed, listed: true }],
    ['addresses without a method and no search', 'email', { domains: addressed }],
    ['one name of two by e-mail', 'email', { domains: [...byEmail.slice(1), ...byDns.slice(0, 1)] }],
    ['nothing but the search', 'email', { domains: [], listed: true }],
    ['a search that no longer lists it', 'email', { domains: byEmail, listed: false }],
    [
      'a switch that is open, described as DNS already',
      'email',
      { domains: byDns, update: update(open), listed: true },
    ],
    ['the same where the search lists it no more', 'email', { domains: byDns, update: update(open), listed: false }],
    ['a switch that failed', 'email', { domains: byEmail, update: update('FAILED'), listed: true }],
    [
      'a success without a target',
      'email',
      { domains: byEmail, update: { ...update('SUCCESS'), to: undefined }, listed: true },
    ],
    ['a success back to e-mail', 'email', { domains: byEmail, update: update('SUCCESS', 'EMAIL') }],
    ['an active name by e-mail', 'email!', { domains: byEmail, active: active('DNS', 'EMAIL') }],
    ['a DNS request', 'dns', { domains: byDns }],
    ['a DNS request that the search does not list', 'dns', { domains: byDns, listed: false }],
    ['a switch that succeeded', 'dns!', { domains: byEmail, update: update('SUCCESS') }],
    ['the same that the search lists no more', 'dns!', { domains: byDns, update: update('SUCCESS'), listed: false }],
    [
      'active DNS for every name, whatever else is said',
      'dns!',
      { domains: byEmail, listed: true, active: active('DNS', 'DNS') },
    ],
    ['a search that says e-mail of a DNS request', 'contradictory', { domains: byDns, listed: true }],
    [
      'a search that says e-mail after a success',
      'contradictory',
      { domains: byDns, update: update('SUCCESS'), listed: true },
    ],
    [
      'an active name by e-mail after a success',
      'contradictory',
      { update: update('SUCCESS'), active: active('DNS', 'EMAIL') },
    ],
    ['an active name by e-mail of a DNS request', 'contradictory', { domains: byDns, active: active('DNS', 'EMAIL') }],
    ['one active name of two, and nothing else', 'unknown', { active: active('DNS') }],
    ['nothing', 'unknown', {}],
    ['domains without method and addresses', 'unknown', { domains: silent }],
    ['HTTP', 'http', { domains: byDns.map((domain) => ({ ...domain, method: 'HTTP' })) }],
  ])('by %s is %s', (_what, kind, said) => {
    expect(read(said)).toBe(kind);
  });

  test.each<[string, boolean, boolean, Said]>([
    ['plain e-mail that the search lists', false, false, { domains: byEmail, listed: true }],
    ['e-mail that the search lists no more', true, false, { domains: byEmail, listed: false }],
    ['addresses without a method', true, false, { domains: addressed, listed: true }],
    ['an update without a status', true, false, { domains: byEmail, update: update(undefined), listed: true }],
    ['a DNS request', true, false, { domains: byDns }],
    ['a contradiction', true, true, { domains: byDns, listed: true }],
    ['silence', true, true, { domains: silent }],
    ['a finished switch', false, false, { domains: byEmail, update: update('SUCCESS') }],
  ])(
    'asks for the active configuration for %s: %s where a change has to be proven, else %s',
    (_what, proof, plain, said) => {
      expect([isActiveNeeded(witnesses(said), true), isActiveNeeded(witnesses(said), false)]).toEqual([proof, plain]);
    },
  );

  test('is active DNS only with every name of the certificate', () => {
    expect(isActiveDns(names, active('DNS', 'DNS'))).toBe(true);
    expect(isActiveDns(names, active('DNS'))).toBe(false);
    expect(isActiveDns([], [])).toBe(false);
  });
});

test('whatever is left out of the answers, no change to DNS is proven that the whole answers do not prove', () => {
  const methods = fc.constantFrom('EMAIL', 'DNS', 'HTTP', undefined);
  const domain = (name: string): fc.Arbitrary<DomainValidation> =>
    fc.record({ method: methods, hasEmails: fc.boolean() }).map(({ method, hasEmails }) => {
      return { ...validation(name, { emails: hasEmails ? ['admin@example.com'] : [] }), method };
    });
  const certificate: fc.Arbitrary<Pick<Certificate, 'names' | 'domains' | 'update'>> = fc.record({
    names: fc.constant(names),
    domains: fc.tuple(...names.map(domain)),
    update: fc.option(
      fc.record({
        status: fc.constantFrom('SUCCESS', 'FAILED', open, undefined),
        requestedAt: fc.constant(now),
        to: fc.constantFrom('DNS', 'EMAIL', undefined),
      }),
      { nil: undefined },
    ),
  });
  const said = fc.record({
    certificate,
    isListedAsEmail: fc.constantFrom(true, false, undefined),
    active: fc.option(
      fc.tuple(methods, methods).map((each) => active(...each)),
      { nil: undefined },
    ),
  });
  const less: readonly ((whole: ValidationWitnesses) => ValidationWitnesses)[] = [
    (whole) => ({ ...whole, certificate: { ...whole.certificate, domains: [] } }),
    (whole) => ({ ...whole, certificate: { ...whole.certificate, domains: whole.certificate.domains.slice(1) } }),
    (whole) => ({ ...whole, certificate: { ...whole.certificate, domains: silent } }),
    (whole) => ({ ...whole, certificate: { ...whole.certificate, update: undefined } }),
    (whole) => ({ ...whole, active: whole.active?.slice(1) }),
    (whole) => ({ ...whole, active: whole.active && active(undefined, undefined) }),
  ];
  const isProvenDns = (each: ValidationWitnesses): boolean => {
    const { kind, isProven } = readValidation(each);
    return kind === 'dns' && isProven;
  };
  fc.assert(
    fc.property(said, fc.constantFrom(...less), (whole, leaveOut) => {
      const part = leaveOut(whole);
      // A switch that ACM calls successful proves it as soon as nobody contradicts any more.
      const isTold = part.certificate.update?.status === 'SUCCESS' && part.certificate.update.to === 'DNS';
      expect(isProvenDns(part) && !isProvenDns(whole) && !isTold).toBe(false);
    }),
  );
});
