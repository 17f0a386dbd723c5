import { randomUUID } from 'node:crypto';
import type { RequestCertificateRequest, RequestCertificateResponse, Tag } from '@aws-sdk/client-acm';
import { dnsName } from './dns-zones.ts';
import { AwsError } from './errors.ts';
import { anyResource, authorise, operation } from './operation.ts';
import type { CallContext } from './operation.ts';
import type { Certificate } from './state.ts';

const hour = 3_600_000;
const year = 365 * 24 * hour;
/** Algorithms that Amazon issues; the others are for imported certificates. */
const requestable = ['RSA_2048', 'EC_prime256v1', 'EC_secp384r1'];
const mostTags = 50;

/** `RequestCertificate`. The validation method is EMAIL where none is named, as ACM has it. */
export const requestCertificate = operation(anyResource, request);

function request(input: RequestCertificateRequest, context: CallContext): RequestCertificateResponse {
  const { state, account, region, now, session } = context;
  if (input.Tags !== undefined) {
    authorise(context, 'acm:AddTagsToCertificate', `arn:aws:acm:${region}:${account}:certificate/*`);
  }
  const names = [
    ...new Set([input.DomainName, ...(input.SubjectAlternativeNames ?? [])].map((name) => dnsName(name ?? ''))),
  ];
  const earlier = repeatedRequest(input, context);
  if (earlier !== undefined) return { CertificateArn: earlier.arn };
  checkRequest(input, names, context);
  checkQuotas(names, context);
  const arn = `arn:aws:acm:${region}:${account}:certificate/${randomUUID()}`;
  const { IdempotencyToken: token } = input;
  state.certificates.set(arn, {
    ...{ arn, account, region, names, type: 'AMAZON_ISSUED', keyAlgorithm: input.KeyAlgorithm ?? 'RSA_2048' },
    tags: readTags(input.Tags),
    exportOption: input.Options?.Export ?? 'DISABLED',
    isExported: false,
    ...{ renewalEligibility: undefined, renewalDefect: undefined, renewalBegunAt: undefined },
    validationDomain: input.DomainValidationOptions?.[0]?.ValidationDomain,
    managedBy: input.ManagedBy,
    idempotency: token === undefined ? undefined : { token, at: now, request: fingerprint(input) },
    visibleAt: now + state.settings.describeDelay,
    listedAt: now + state.settings.listDelay,
    validationMethod: input.ValidationMethod ?? 'EMAIL',
    status: 'PENDING_VALIDATION',
    createdAt: now,
    recordVisibleAt: now + state.settings.cnameDelay,
    ...{ failureReason: undefined, issuedAt: undefined, notBefore: undefined, notAfter: undefined, serial: undefined },
    ...{ recordsSeenAt: undefined, switch: undefined, renewal: undefined, otherUsers: [] },
  });
  const place = `${session.account.id} ${region}`;
  state.requests.set(place, [...(state.requests.get(place) ?? []), now]);
  return { CertificateArn: arn };
}

function fingerprint(input: RequestCertificateRequest): string {
  return JSON.stringify({ ...input, IdempotencyToken: undefined, Tags: undefined });
}

/** The certificate of an earlier request with the same token, within one hour. */
function repeatedRequest(input: RequestCertificateRequest, context: CallContext): Certificate | undefined {
  const { state, account, region, now } = context;
  if (input.IdempotencyToken === undefined) return undefined;
  const earlier = [...state.certificates.values()].find(
    (certificate) =>
      certificate.account === account &&
      certificate.region === region &&
      certificate.idempotency !== undefined &&
      certificate.idempotency.token === input.IdempotencyToken &&
      certificate.idempotency.at + hour > now,
  );
  const isRepeated = earlier?.idempotency?.request === fingerprint(input);
  if (earlier !== undefined && !isRepeated && state.settings.forms.repeatedToken === 'refused') {
    throw new AwsError('InvalidParameterException', 'The idempotency token was used with other parameters.');
  }
  return earlier;
}

function checkRequest(input: RequestCertificateRequest, names: readonly string[], context: CallContext): void {
  if ((names[0] ?? '').length > 64) {
    throw new AwsError('InvalidParameterException', 'The first domain name can have at most 64 characters.');
  }
  if (input.KeyAlgorithm !== undefined && !requestable.includes(input.KeyAlgorithm)) {
    throw new AwsError('InvalidParameterException', `The key algorithm ${input.KeyAlgorithm} cannot be requested.`);
  }
  if (input.ValidationMethod === 'HTTP' && input.ManagedBy !== 'CLOUDFRONT') {
    throw new AwsError('InvalidParameterException', 'HTTP validation is for certificates managed by CloudFront.');
  }
  const limit = context.session.account.quotas.namesPerCertificate;
  if (names.length > limit) {
    throw new AwsError('LimitExceededException', `Error: ACM allows ${limit} domain names in a certificate.`);
  }
  checkTagCount((input.Tags ?? []).length);
  checkTags(input.Tags ?? []);
}

function checkQuotas(names: readonly string[], { state, session, account, region, now }: CallContext): void {
  const { certificates, requestsPerYear } = session.account.quotas;
  const existing = [...state.certificates.values()].filter(
    (each) => each.account === account && each.region === region,
  );
  if (existing.length >= certificates) {
    throw new AwsError(
      'LimitExceededException',
      `Error: you have reached your limit of ${certificates} certificates in ${region}; ${names[0] ?? ''} was not requested.`,
    );
  }
  const recent = (state.requests.get(`${account} ${region}`) ?? []).filter((at) => at + year > now);
  if (recent.length >= requestsPerYear) {
    const limit = `${requestsPerYear} certificates in the last 365 days`;
    throw new AwsError('LimitExceededException', `Error: you have reached your limit of ${limit}.`);
  }
}

/** Throws where a certificate would have more than fifty tags. */
export function checkTagCount(count: number): void {
  if (count <= mostTags) return;
  throw new AwsError('TooManyTagsException', `A certificate can have at most ${mostTags} tags.`);
}

/** Throws for a tag whose key AWS keeps for itself. */
export function checkTags(tags: readonly Tag[]): void {
  const reserved = tags.find(({ Key }) => (Key ?? '').toLowerCase().startsWith('aws:'));
  if (reserved !== undefined) {
    throw new AwsError('InvalidTagException', `aws: prefixed tag key names are not allowed: ${reserved.Key ?? ''}`);
  }
}

/** Tags as a map. */
export function readTags(tags: readonly Tag[] | undefined): Map<string, string> {
  return new Map((tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']));
}
