import { Temporal } from 'temporal-polyfill';
import type { Config } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load.ts';
import type { Certificate, CertificateSummary, DomainValidation } from '../../src/core/certificate/certificate.ts';
import type { Listener, LoadBalancer } from '../../src/core/swap/listener.ts';
import type { Plan, PlannedListener } from '../../src/core/plan/plan.ts';
import type { CertificateSettings } from '../../src/core/fleet/settings.ts';
import type { ListenerRecord } from '../../src/core/swap/swap-record.ts';
import type { ListenerUse } from '../../src/core/certificate/usage.ts';

export const account = '111122223333';
export const region = 'eu-west-1';
export const now = Temporal.Instant.from('2026-11-24T05:00:00Z');

/** The ARN of the n-th certificate. */
export function certificateArn(n: number): string {
  return `arn:aws:acm:${region}:${account}:certificate/${String(n).padStart(8, '0')}-1111-4222-8333-444455556666`;
}

export const oldArn = certificateArn(1);
export const newArn = certificateArn(2);
export const appListener = listenerArn('app', 'shop', 1);
export const netListener = listenerArn('net', 'mail', 2);

export function listenerArn(kind: 'app' | 'net', name: string, n: number): string {
  const id = String(n).padStart(16, '0');
  return `arn:aws:elasticloadbalancing:${region}:${account}:listener/${kind}/${name}/${id}/${id}`;
}

/** A domain's validation; with method DNS it has a CNAME. */
export function validation(domain: string, part: Partial<DomainValidation> = {}): DomainValidation {
  const method = part.method ?? 'DNS';
  const base = domain.replace(/^\*\./, '');
  const record = { name: `_a.${base}.`, value: '_b.acm-validations.aws.' };
  return {
    domain,
    method,
    status: 'PENDING_VALIDATION',
    record: method === 'DNS' ? record : undefined,
    emails: method === 'EMAIL' ? [`admin@${base}`] : [],
    ...part,
  };
}

/** An issued certificate validated by e-mail, unless told otherwise. */
export function certificate(part: Partial<Certificate> = {}): Certificate {
  const names = part.names ?? ['shop.example.com', 'www.shop.example.com'];
  return {
    arn: oldArn,
    account,
    region,
    domainName: names[0] ?? '',
    names,
    status: 'ISSUED',
    type: 'AMAZON_ISSUED',
    keyAlgorithm: 'RSA_2048',
    serial: 'a1b2',
    createdAt: now.subtract({ hours: 24 }),
    issuedAt: now.subtract({ hours: 23 }),
    notBefore: now.subtract({ hours: 23 }),
    notAfter: now.add({ hours: 24 * 200 }),
    failureReason: undefined,
    domains: names.map((name) => validation(name, { method: 'EMAIL', status: 'SUCCESS' })),
    renewal: undefined,
    update: undefined,
    renewalEligibility: 'ELIGIBLE',
    inUseBy: [],
    exportOption: undefined,
    managedBy: undefined,
    ...part,
  };
}

/** What a list says of a certificate when it says next to nothing. */
export function summary(part: Partial<CertificateSummary> = {}): CertificateSummary {
  return {
    ...{ arn: oldArn, domainName: undefined, names: [], keyAlgorithm: undefined, status: undefined, type: undefined },
    ...{ method: undefined, inUse: undefined, exported: undefined, exportOption: undefined },
    ...{ renewalEligibility: undefined, serial: undefined, createdAt: undefined, notBefore: undefined },
    notAfter: undefined,
    ...part,
  };
}

/** A DNS-validated certificate of the same names. */
export function replacement(part: Partial<Certificate> = {}): Certificate {
  const names = part.names ?? ['shop.example.com', 'www.shop.example.com'];
  return certificate({ arn: newArn, domains: names.map((name) => validation(name)), ...part });
}

export function listener(part: Partial<Listener> = {}): Listener {
  return {
    arn: appListener,
    loadBalancerArn: `arn:aws:elasticloadbalancing:${region}:${account}:loadbalancer/app/shop/0000000000000001`,
    port: 443,
    protocol: 'HTTPS',
    defaultCertificate: oldArn,
    sniCertificates: [],
    ...part,
  };
}

export function loadBalancer(part: Partial<LoadBalancer> = {}): LoadBalancer {
  return {
    arn: `arn:aws:elasticloadbalancing:${region}:${account}:loadbalancer/app/shop/0000000000000001`,
    name: 'shop',
    type: 'application',
    dnsName: 'shop-1.eu-west-1.elb.amazonaws.com',
    scheme: 'internet-facing',
    ...part,
  };
}

export function use(part: Partial<ListenerUse> = {}): ListenerUse {
  return {
    listener: listener(),
    loadBalancer: loadBalancer(),
    listenerTags: {},
    loadBalancerTags: {},
    role: 'default',
    ...part,
  };
}

export function planned(part: Partial<PlannedListener> = {}): PlannedListener {
  return { arn: appListener, loadBalancer: 'shop', type: 'application', port: 443, certificate: 'default', ...part };
}

export function plan(part: Partial<Plan> = {}): Plan {
  return {
    account,
    region,
    domains: ['shop.example.com', 'www.shop.example.com'],
    from: oldArn,
    to: newArn,
    listeners: [planned()],
    ...part,
  };
}

/** What became of the listener: swapped, unless told otherwise. */
export function listenerRecord(part: Partial<ListenerRecord> = {}): ListenerRecord {
  const { arn, port, loadBalancer } = planned();
  return {
    ...{ arn, port, loadBalancer, type: 'application', path: 'acm-migrations/a.yml' },
    ...{ from: oldArn, to: newArn, outcome: 'swapped', evidence: '' },
    ...part,
  };
}

export function settings(part: Partial<CertificateSettings> = {}): CertificateSettings {
  return {
    isIgnored: false,
    strategy: 'replace',
    request: 'automatic',
    owners: [],
    contact: '',
    language: 'en',
    accountName: undefined,
    isExternal: false,
    drop: [],
    ...part,
  };
}

/** A config with these lines beside the account. */
export function config(...lines: readonly string[]): Config {
  const text = ['version: 1', `accounts: [{ id: "${account}", owners: [octocat] }]`, `regions: [${region}]`, ...lines];
  const loaded = loadConfig(text.join('\n'));
  if (loaded.kind === 'invalid') throw new Error(JSON.stringify(loaded.problems));
  return loaded.config;
}
