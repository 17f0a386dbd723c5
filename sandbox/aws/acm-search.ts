import type {
  AcmCertificateMetadata,
  CertificateFilter,
  CertificateFilterStatement,
  CertificateSearchResult,
  SearchCertificatesRequest,
  SearchCertificatesResponse,
  TimestampRange,
  X509AttributeFilter,
} from '@aws-sdk/client-acm';
import { visibleCertificates } from './acm-store.ts';
import { renderSearchResult } from './acm-render.ts';
import { AwsError } from './errors.ts';
import { anyResource, operation } from './operation.ts';
import type { CallContext } from './operation.ts';
import { page } from './paging.ts';

const defaultPageSize = 100;

/** `SearchCertificates`. It knows no default filter on key types. */
export const searchCertificates = operation(anyResource, search);

function search(input: SearchCertificatesRequest, context: CallContext): SearchCertificatesResponse {
  const { state, now } = context;
  if (state.settings.search === 'unknown') throw new AwsError('UnknownOperation', '');
  const found = visibleCertificates(context)
    .map((certificate) => renderSearchResult(state, certificate, now))
    .filter((result) => input.FilterStatement === undefined || matches(input.FilterStatement, result));
  const size = input.MaxResults ?? state.settings.pageSizes['SearchCertificates'] ?? defaultPageSize;
  const { items, next } = page(found, input.NextToken, size, JSON.stringify(input.FilterStatement ?? null));
  return { Results: [...items], NextToken: next };
}

function matches(statement: CertificateFilterStatement, result: CertificateSearchResult): boolean {
  if (statement.And !== undefined) return statement.And.every((each) => matches(each, result));
  if (statement.Or !== undefined) return statement.Or.some((each) => matches(each, result));
  if (statement.Not !== undefined) return !matches(statement.Not, result);
  if (statement.Filter !== undefined) return matchesFilter(statement.Filter, result);
  throw new AwsError('Validation', 'A filter statement must have exactly one of And, Or, Not and Filter.');
}

function matchesFilter(filter: CertificateFilter, result: CertificateSearchResult): boolean {
  if (filter.CertificateArn !== undefined) return filter.CertificateArn === result.CertificateArn;
  if (filter.X509AttributeFilter !== undefined) return matchesX509(filter.X509AttributeFilter, result);
  const wanted = Object.entries(filter.AcmCertificateMetadataFilter ?? {})[0];
  if (wanted === undefined) throw new AwsError('Validation', 'A filter must name one property.');
  const metadata = result.CertificateMetadata?.AcmCertificateMetadata ?? {};
  return metadata[wanted[0] as keyof AcmCertificateMetadata] === wanted[1];
}

function matchesX509(filter: X509AttributeFilter, { X509Attributes: has = {} }: CertificateSearchResult): boolean {
  const names = (has.SubjectAlternativeNames ?? []).map((name) => name.DnsName ?? '');
  if (filter.SubjectAlternativeName?.DnsName !== undefined) {
    return names.some((name) => compares(filter.SubjectAlternativeName?.DnsName, name));
  }
  if (filter.Subject?.CommonName !== undefined)
    return compares(filter.Subject.CommonName, has.Subject?.CommonName ?? '');
  if (filter.KeyAlgorithm !== undefined) return filter.KeyAlgorithm === has.KeyAlgorithm?.replaceAll('-', '_');
  if (filter.SerialNumber !== undefined) return filter.SerialNumber === has.SerialNumber;
  if (filter.KeyUsage !== undefined) return (has.KeyUsages ?? []).includes(filter.KeyUsage);
  if (filter.ExtendedKeyUsage !== undefined) return (has.ExtendedKeyUsages ?? []).includes(filter.ExtendedKeyUsage);
  if (filter.NotAfter !== undefined) return isWithin(filter.NotAfter, has.NotAfter);
  if (filter.NotBefore !== undefined) return isWithin(filter.NotBefore, has.NotBefore);
  throw new AwsError('Validation', 'A filter must name one property.');
}

interface TextFilter {
  readonly Value: string | undefined;
  readonly ComparisonOperator: string | undefined;
}

function compares(filter: TextFilter | undefined, text: string): boolean {
  const value = (filter?.Value ?? '').toLowerCase();
  return filter?.ComparisonOperator === 'CONTAINS' ? text.toLowerCase().includes(value) : text.toLowerCase() === value;
}

function isWithin({ Start, End }: TimestampRange, moment: Date | undefined): boolean {
  return moment !== undefined && (Start === undefined || Start <= moment) && (End === undefined || moment <= End);
}
