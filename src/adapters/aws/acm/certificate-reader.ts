import type { ACMClient, Tag } from '@aws-sdk/client-acm';
import { ListTagsForCertificateCommand } from '@aws-sdk/client-acm';
import type { Certificate, CertificateSummary, Tags, ValidationMethod } from '../../../core/certificate/certificate.ts';
import { UpstreamError } from '../../../core/errors.ts';
import type { CertificateInventory, CertificateReader } from '../../../ports.ts';
import { unlessGone } from '../client/answers.ts';
import type { Caller } from '../client/call.ts';
import { toCertificate } from './certificate-detail.ts';
import { describeCertificate, visitCertificates } from './certificate-listing.ts';
import { searchCertificates } from './certificate-search.ts';
import { listDomainSwitches } from './certificate-switch.ts';
import { isUnknownOperation } from '../client/failure.ts';

/** Remembers, for one account and region and a whole run, that `SearchCertificates` is of no use there. */
export interface SearchSupport {
  isRefused: boolean;
}

/** Reads the certificates of one account and region. */
export function createCertificateReader(client: ACMClient, caller: Caller, search: SearchSupport): CertificateReader {
  let listing: Promise<Listing> | undefined;

  /** Both searches share one listing: describing everything is dear. A listing that failed is not kept. */
  async function listOnce(): Promise<Listing> {
    listing ??= readListing(client, caller, 'if-needed');
    try {
      return await listing;
    } catch (error) {
      listing = undefined;
      throw error;
    }
  }

  async function find(method: ValidationMethod): Promise<CertificateInventory> {
    if (!search.isRefused) {
      try {
        const certificates = await searchCertificates(client, caller, method);
        return { source: 'search', certificates, described: new Map() };
      } catch (error) {
        if (!isSearchRefused(error)) throw error;
        search.isRefused = true;
      }
    }
    const { email, dns } = await listOnce();
    if (method === 'DNS') {
      // Nobody was expected to ask, so nothing was kept.
      const asked = dns ?? (await readListing(client, caller, 'keep')).dns ?? [];
      return { source: 'list', certificates: asked, described: new Map() };
    }
    return { source: 'list', certificates: [...email.values()].map(toSummary), described: email };
  }

  return {
    findEmailValidated: () => find('EMAIL'),
    findDnsValidated: () => find('DNS'),
    async describeCertificate(arn) {
      const detail = await describeCertificate(client, caller, arn);
      return detail === undefined ? undefined : toCertificate(detail);
    },
    listDomainSwitches: (arn) => listDomainSwitches(client, caller, arn),
    async listCertificateTags(arn) {
      const request = new ListTagsForCertificateCommand({ CertificateArn: arn });
      const send = () => caller.read('ListTagsForCertificate', () => client.send(request));
      const answer = await unlessGone(send, undefined);
      return tagsOf(answer?.Tags);
    },
  };
}

/** Tags as a record. */
export function tagsOf(tags: readonly Tag[] | undefined): Tags {
  return Object.fromEntries((tags ?? []).flatMap(({ Key, Value }) => (Key === undefined ? [] : [[Key, Value ?? '']])));
}

/** Older endpoints do not know the call, older policies do not allow it. */
function isSearchRefused(error: unknown): boolean {
  return error instanceof UpstreamError && (error.details.kind === 'denied' || isUnknownOperation(error.cause));
}

function toSummary(certificate: Certificate): CertificateSummary {
  const { arn, domainName, names, keyAlgorithm, status, inUseBy, notAfter } = certificate;
  return { arn, domainName, names, keyAlgorithm, status, inUse: inUseBy.length > 0, notAfter };
}

/** What is kept of a listing. */
interface Listing {
  /** By ARN. */
  readonly email: ReadonlyMap<string, Certificate>;
  /** Where an e-mail-validated one may need a replacement; elsewhere they are not kept, however many they are. */
  readonly dns: readonly CertificateSummary[] | undefined;
}

async function readListing(client: ACMClient, caller: Caller, healthy: 'keep' | 'if-needed'): Promise<Listing> {
  const email = new Map<string, Certificate>();
  const dns = new Map<string, CertificateSummary>();
  await visitCertificates(client, caller, (certificate, method) => {
    if (method === 'EMAIL') email.set(certificate.arn, certificate);
    if (method === 'DNS') dns.set(certificate.arn, toSummary(certificate));
  });
  return {
    email: inOrder(email),
    dns: email.size > 0 || healthy === 'keep' ? [...inOrder(dns).values()] : undefined,
  };
}

/** By ARN: descriptions come in any order, and what is made of them shall be the same in each run. */
function inOrder<T>(found: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
