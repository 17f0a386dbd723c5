import { loadBalancerTypes } from '../../../core/arn.ts';
import * as z from 'zod';
import type { Certificate, DnsRecord, DomainValidation } from '../../../core/certificate/certificate.ts';
import type { ListenerUse, OtherUse } from '../../../core/certificate/usage.ts';
import { ownerKinds, type Owner } from '../../../core/swap/owners.ts';
import {
  accountId,
  arn,
  certificateArn,
  domainName,
  foreign,
  instant,
  maybe,
  regionName,
  tags,
  word,
} from './values.ts';

export const dnsRecordShape = { name: domainName, value: domainName } as const;
const dnsRecord: z.ZodType<DnsRecord> = z.object(dnsRecordShape);

const domainValidation: z.ZodType<DomainValidation> = z.object({
  domain: domainName,
  method: maybe(z.enum(['EMAIL', 'DNS', 'HTTP'])),
  status: maybe(word),
  record: maybe(dnsRecord),
  emails: z.array(foreign),
});

export const certificateSchema: z.ZodType<Certificate> = z.object({
  arn: certificateArn,
  account: accountId,
  region: regionName,
  domainName,
  names: z.array(domainName),
  status: z.enum(['PENDING_VALIDATION', 'ISSUED', 'INACTIVE', 'EXPIRED', 'VALIDATION_TIMED_OUT', 'REVOKED', 'FAILED']),
  type: word,
  keyAlgorithm: word,
  serial: maybe(word),
  createdAt: maybe(instant),
  issuedAt: maybe(instant),
  notBefore: maybe(instant),
  notAfter: maybe(instant),
  failureReason: maybe(word),
  domains: z.array(domainValidation),
  renewal: maybe(
    z.object({ status: word, updatedAt: maybe(instant), reason: maybe(word), domains: z.array(domainValidation) }),
  ),
  update: maybe(
    z.object({
      status: maybe(z.enum(['PENDING_DOMAIN_VALIDATION', 'SUCCESS', 'FAILED'])),
      requestedAt: maybe(instant),
      to: maybe(z.enum(['EMAIL', 'DNS', 'HTTP'])),
    }),
  ),
  renewalEligibility: maybe(z.enum(['ELIGIBLE', 'INELIGIBLE'])),
  inUseBy: maybe(z.array(arn)),
  exportOption: maybe(z.enum(['ENABLED', 'DISABLED'])),
  managedBy: maybe(word),
});

export const roleSchema = z.enum(['default', 'sni', 'both']);
const loadBalancerName = z.string().regex(/^[\w-]{1,100}$/);
export const portSchema = z.int().min(1).max(65_535);

export const listenerUseSchema: z.ZodType<ListenerUse> = z.object({
  role: roleSchema,
  listener: z.object({
    arn,
    loadBalancerArn: arn,
    port: portSchema,
    protocol: word,
    defaultCertificate: maybe(arn),
    sniCertificates: z.array(arn),
  }),
  loadBalancer: z.object({
    arn,
    name: loadBalancerName,
    type: z.enum(loadBalancerTypes),
    dnsName: foreign,
    scheme: maybe(z.enum(['internet-facing', 'internal'])),
  }),
  listenerTags: tags,
  loadBalancerTags: tags,
});

export const ownerSchema: z.ZodType<Owner> = z.object({ kind: z.enum(ownerKinds), name: foreign });

export const otherUseSchema: z.ZodType<OtherUse> = z.object({ arn, service: foreign });
