import type { SeenRecord } from './seen-record.ts';
import type { Certificate } from '../../../core/certificate/certificate.ts';
import { messageOf, UpstreamError } from '../../../core/errors.ts';
import { mayProve, proofKey, proofsOf } from '../../../core/dns/proof.ts';
import type { Context } from '../../shared/context.ts';
import type { AccountRegion } from '../../../ports/aws.ts';
import type { Finding } from '../entry.ts';
import type { ObservedRegion } from '../inventory/observe.ts';

/**
 * Says of each record that ACM has not seen yet whether it already proves another certificate of the account. Asked for
 * only in account-regions that wait for records; what this scan knows anyway counts in all of them. It is information
 * only, so a refusal leaves it out.
 */
export async function markProven(
  context: Context,
  regions: readonly ObservedRegion[],
  findings: readonly Finding[],
): Promise<readonly Finding[]> {
  const found = await Promise.all(regions.map((region) => findProving(context, region, waitedIn(region, findings))));
  const replacements = findings.flatMap(({ result }) => result.replacement?.certificate ?? []);
  const proofs = proofsOf([...found.flat(), ...replacements]);
  if (proofs.size === 0) return findings;
  return findings.map((finding) => ({
    ...finding,
    records: finding.records.map((record) => {
      const provenBy = isWaited(record)
        ? proofs.get(proofKey(finding.observed.certificate.account, record))
        : undefined;
      return { ...record, provenBy };
    }),
  }));
}

function isWaited({ state }: SeenRecord): boolean {
  return state !== 'validated';
}

function waitedIn({ target }: ObservedRegion, findings: readonly Finding[]): readonly SeenRecord[] {
  return findings
    .filter(({ observed: { certificate } }) => isAt(certificate, target))
    .flatMap(({ records }) => records.filter(isWaited));
}

function isAt(certificate: AccountRegion, target: AccountRegion): boolean {
  return certificate.account === target.account && certificate.region === target.region;
}

/** Issued DNS-validated certificates of the account and region with any of the names that are waited for. */
async function findProving(
  context: Context,
  { readers, target }: ObservedRegion,
  records: readonly SeenRecord[],
): Promise<readonly Certificate[]> {
  if (records.length === 0) return [];
  try {
    const { certificates, described } = await readers.certificates.findDnsValidated();
    const likely = certificates.filter((summary) => mayProve(summary, records));
    const read = await Promise.all(
      likely.map(async ({ arn }) => described.get(arn) ?? (await readers.certificates.describeCertificate(arn))),
    );
    return read.filter((certificate) => certificate !== undefined);
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    context.log.warning(
      `Whether records are in place already was not found out in ${target.account}, ${target.region}: ${messageOf(error)}`,
    );
    return [];
  }
}
