import type {
  AddTagsToCertificateRequest,
  DeleteCertificateRequest,
  DescribeCertificateRequest,
  DescribeCertificateResponse,
  GetCertificateRequest,
  GetCertificateResponse,
  ListCertificatesRequest,
  ListCertificatesResponse,
  ListTagsForCertificateRequest,
  ListTagsForCertificateResponse,
  RemoveTagsFromCertificateRequest,
} from '@aws-sdk/client-acm';
import { renderDetail, renderSummary } from './acm-render.ts';
import { checkTagCount, checkTags, readTags, requestCertificate } from './acm-request.ts';
import { searchCertificates } from './acm-search.ts';
import { findCertificate, visibleCertificates } from './acm-store.ts';
import { listCertificateDomainValidations, updateCertificateOptions } from './acm-switch.ts';
import { AwsError } from './errors.ts';
import { usersOf } from './in-use.ts';
import type { IssuedCertificates } from './issued-certificates.ts';
import { anyResource, operation } from './operation.ts';
import type { CallContext, Operation } from './operation.ts';
import { page } from './paging.ts';

const defaultPageSize = 1000;
/** What `ListCertificates` shows where `Includes.keyTypes` does not say otherwise. */
const defaultKeyTypes: readonly string[] = ['RSA_1024', 'RSA_2048'];

/** The operations of AWS Certificate Manager. */
export function acmOperations(issued: IssuedCertificates): Readonly<Record<string, Operation>> {
  return {
    SearchCertificates: searchCertificates,
    ListCertificates: operation(anyResource, listCertificates),
    DescribeCertificate: operation(ownArn, describeCertificate),
    GetCertificate: operation(ownArn, (input: GetCertificateRequest, context) =>
      getCertificate(input, context, issued),
    ),
    RequestCertificate: requestCertificate,
    DeleteCertificate: operation(ownArn, deleteCertificate),
    UpdateCertificateOptions: updateCertificateOptions,
    ListCertificateDomainValidations: listCertificateDomainValidations,
    ListTagsForCertificate: operation(ownArn, listTags),
    AddTagsToCertificate: operation(ownArn, addTags),
    RemoveTagsFromCertificate: operation(ownArn, removeTags),
  };
}

function ownArn(input: { readonly CertificateArn: string | undefined }): string {
  return input.CertificateArn ?? '*';
}

function listCertificates(input: ListCertificatesRequest, context: CallContext): ListCertificatesResponse {
  if ((input.SortBy === undefined) !== (input.SortOrder === undefined)) {
    throw new AwsError('InvalidArgsException', 'SortBy and SortOrder must be given together.');
  }
  const { CertificateStatuses: statuses, Includes: includes } = input;
  const keyTypes: readonly string[] = includes?.keyTypes ?? defaultKeyTypes;
  const shown = visibleCertificates(context).filter(
    (certificate) =>
      keyTypes.includes(certificate.keyAlgorithm) &&
      (statuses === undefined || statuses.includes(certificate.status)) &&
      (includes?.exportOption === undefined || includes.exportOption === certificate.exportOption) &&
      (includes?.managedBy === undefined || includes.managedBy === certificate.managedBy),
  );
  const direction = input.SortOrder === 'DESCENDING' ? -1 : 1;
  const sorted = shown.toSorted((a, b) => direction * (a.createdAt - b.createdAt));
  const size = input.MaxItems ?? context.state.settings.pageSizes['ListCertificates'] ?? defaultPageSize;
  const question = JSON.stringify([statuses, includes, input.SortOrder]);
  const { items, next } = page(input.SortBy === undefined ? shown : sorted, input.NextToken, size, question);
  return {
    NextToken: next,
    CertificateSummaryList: items.map((certificate) => renderSummary(context.state, certificate, context.now)),
  };
}

function describeCertificate(input: DescribeCertificateRequest, context: CallContext): DescribeCertificateResponse {
  const certificate = findCertificate(input.CertificateArn, context);
  return { Certificate: renderDetail(context.state, certificate, context.now) };
}

async function getCertificate(
  input: GetCertificateRequest,
  context: CallContext,
  issued: IssuedCertificates,
): Promise<GetCertificateResponse> {
  const certificate = findCertificate(input.CertificateArn, context);
  if (certificate.status === 'PENDING_VALIDATION') {
    throw new AwsError('RequestInProgressException', `Certificate ${certificate.arn} is not issued yet.`);
  }
  if (certificate.serial === undefined) {
    throw new AwsError('ResourceNotFoundException', `Certificate ${certificate.arn} was never issued.`);
  }
  const { certificate: pem, chain } = await issued.of(certificate.arn);
  return { Certificate: pem, CertificateChain: chain };
}

function deleteCertificate(input: DeleteCertificateRequest, context: CallContext): object {
  const { state, now, account } = context;
  const certificate = findCertificate(input.CertificateArn, context);
  if (usersOf(state, certificate, now).length > 0) {
    throw new AwsError('ResourceInUseException', `Certificate ${certificate.arn} in account ${account} is in use.`);
  }
  state.certificates.delete(certificate.arn);
  state.deletedCertificates.set(certificate.arn, certificate);
  return {};
}

function listTags(input: ListTagsForCertificateRequest, context: CallContext): ListTagsForCertificateResponse {
  const { tags } = findCertificate(input.CertificateArn, context);
  return { Tags: [...tags].map(([Key, Value]) => ({ Key, Value })) };
}

function addTags(input: AddTagsToCertificateRequest, context: CallContext): object {
  const { tags } = findCertificate(input.CertificateArn, context);
  const all = new Map([...tags, ...readTags(input.Tags)]);
  checkTags(input.Tags ?? []);
  checkTagCount(all.size);
  for (const [key, value] of all) tags.set(key, value);
  return {};
}

function removeTags(input: RemoveTagsFromCertificateRequest, context: CallContext): object {
  const { tags } = findCertificate(input.CertificateArn, context);
  for (const { Key = '', Value } of input.Tags ?? []) {
    // Without a value the tag goes whatever its value is; with one only if it is that one.
    if (Value === undefined || tags.get(Key) === Value) tags.delete(Key);
  }
  return {};
}
