import type { ACMClient } from '@aws-sdk/client-acm';
import { ListTagsForCertificateCommand } from '@aws-sdk/client-acm';
import type { CertificateSummary, ValidationMethod } from '../../../core/certificate/certificate.ts';
import { UpstreamError } from '../../../core/errors.ts';
import type { CertificateInventory, CertificateReader } from '../../../ports/aws.ts';
import { incompleteAnswer, tagsOf, unlessGone } from '../client/answers.ts';
import type { Caller } from '../client/call.ts';
import { toCertificate } from './certificate-detail.ts';
import { describeCertificate, visitCertificates, type ListedCertificate } from './certificate-listing.ts';
import { searchCertificates } from './certificate-search.ts';
import { listDomainSwitches } from './certificate-switch.ts';
import { isUnknownOperation } from '../client/failure.ts';

/** Remembers, for one account and region and a whole run, that `SearchCertificates` is of no use there. */
export interface SearchSupport {
  isRefused: boolean;
}

/** Reads the certificates of one account and region. */
export function createCertificateReader(client: ACMClient, caller: Caller, support: SearchSupport): CertificateReader {
  let listing: Promise<Listing> | undefined;

  /** The searches share one listing: describing everything is dear. A listing that failed is not kept. */
  async function listOnce(wanted: Wanted): Promise<Listing> {
    listing ??= readListing(client, caller, wanted);
    try {
      return await listing;
    } catch (error) {
      listing = undefined;
      throw error;
    }
  }

  /** `undefined` where the search is of no use. */
  async function search(method: ValidationMethod | 'any'): Promise<CertificateInventory | undefined> {
    if (support.isRefused) return undefined;
    try {
      const certificates = await searchCertificates(client, caller, method);
      return { source: 'search', certificates, described: new Map() };
    } catch (error) {
      if (!isSearchRefused(error)) throw error;
      support.isRefused = true;
      return undefined;
    }
  }

  async function listDnsValidated(): Promise<CertificateInventory> {
    // Nobody was expected to ask, so nothing may have been kept.
    const certificates = (await listOnce('dns')).dns ?? (await readListing(client, caller, 'dns')).dns ?? [];
    return { source: 'list', certificates, described: new Map() };
  }

  async function listAll(): Promise<CertificateInventory> {
    const { all } = await listOnce('all');
    if (all !== undefined) return all;
    listing = undefined;
    return listAll();
  }

  return {
    findEmailValidated: async () => (await search('EMAIL')) ?? (await listOnce('email')).email,
    findDnsValidated: async () => (await search('DNS')) ?? listDnsValidated(),
    findAll: async () => (await search('any')) ?? listAll(),
    async describeCertificate(arn) {
      const detail = await describeCertificate(client, caller, arn);
      return detail === undefined ? undefined : toCertificate(detail);
    },
    listDomainSwitches: (arn) => listDomainSwitches(client, caller, arn),
    async listCertificateTags(arn) {
      const request = new ListTagsForCertificateCommand({ CertificateArn: arn });
      const send = () => caller.read('ListTagsForCertificate', () => client.send(request));
      const answer = await unlessGone(send, undefined);
      if (answer === undefined) return {};
      return tagsOf(answer.Tags, () => incompleteAnswer('acm', 'ListTagsForCertificate', arn, answer));
    },
  };
}

/** Older endpoints do not know the call, older policies do not allow it. */
function isSearchRefused(error: unknown): boolean {
  return error instanceof UpstreamError && (error.details.kind === 'denied' || isUnknownOperation(error.cause));
}

/** What a listing is asked for: more is not kept, however many certificates there are. */
type Wanted = 'email' | 'dns' | 'all';

/** What is kept of a listing. */
interface Listing {
  readonly email: CertificateInventory;
  /** Where it was asked for, or an e-mail-validated one may need a replacement. */
  readonly dns: readonly CertificateSummary[] | undefined;
  /** Where it was asked for. */
  readonly all: CertificateInventory | undefined;
}

async function readListing(client: ACMClient, caller: Caller, wanted: Wanted): Promise<Listing> {
  const [email, dns, all] = [new Kept(), new Kept(), new Kept()];
  await visitCertificates(client, caller, (listed) => {
    if (wanted === 'all') all.add(listed);
    if (listed.summary.method === 'EMAIL') email.add(listed);
    if (listed.summary.method === 'DNS') dns.add({ ...listed, certificate: undefined });
  });
  const isDnsKept = email.size > 0 || wanted === 'dns';
  return {
    email: email.inventory(),
    dns: isDnsKept ? dns.inventory().certificates : undefined,
    all: wanted === 'all' ? all.inventory() : undefined,
  };
}

/** By ARN: descriptions come in any order, and what is made of them shall be the same in each run. */
class Kept {
  readonly #listed = new Map<string, ListedCertificate>();

  get size(): number {
    return this.#listed.size;
  }

  add(listed: ListedCertificate): void {
    this.#listed.set(listed.summary.arn, listed);
  }

  inventory(): CertificateInventory {
    const sorted = [...this.#listed.values()].sort((a, b) => (a.summary.arn < b.summary.arn ? -1 : 1));
    return {
      source: 'list',
      certificates: sorted.map(({ summary }) => summary),
      described: new Map(
        sorted.flatMap(({ certificate }) => (certificate === undefined ? [] : [[certificate.arn, certificate]])),
      ),
    };
  }
}
