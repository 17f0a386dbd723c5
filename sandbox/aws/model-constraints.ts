import type { Service } from './model.ts';

/** Limits of a value: length of a text, size of a number, number of a list's items; `items` for each item. */
export interface Constraint {
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
  readonly items?: Constraint;
}

const domainName: Constraint = {
  min: 1,
  max: 253,
  pattern: /^(\*\.)?(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])$/,
};
const tagText = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const roleArn: Constraint = { min: 20, max: 2048, pattern: /^\S+$/ };

/**
 * What the extracted models lack: limits by member, as `Structure.Member` or, for every structure, `Member`.
 * Source: the API references of the services (data types and request parameters).
 */
export const constraints: Readonly<Record<Service, Readonly<Record<string, Constraint>>>> = {
  acm: {
    CertificateArn: {
      min: 20,
      max: 2048,
      pattern: /^arn:[\w+=/,.@-]+:acm:[\w+=/,.@-]*:[0-9]+:[\w+=,.@-]+(\/[\w+=,.@-]+)*$/,
    },
    DomainName: domainName,
    ValidationDomain: domainName,
    SubjectAlternativeNames: { min: 1, max: 100 },
    'RequestCertificateRequest.SubjectAlternativeNames': { min: 1, max: 100, items: domainName },
    DomainValidationOptions: { min: 1, max: 1000 },
    IdempotencyToken: { min: 1, max: 32, pattern: /^\w+$/ },
    MaxItems: { min: 1, max: 1000 },
    MaxResults: { min: 1, max: 500 },
    NextToken: { min: 1, max: 10_000, pattern: /^[\t\n\r\u0020-\u00FF]*$/ },
    And: { min: 1, max: 15 },
    Or: { min: 1, max: 15 },
    'DnsNameFilter.Value': { min: 1, max: 256 },
    'CommonNameFilter.Value': { min: 1, max: 256 },
    SerialNumber: { min: 2, max: 59, pattern: /^[0-9a-f]{2}(:[0-9a-f]{2}){1,19}$/ },
    'RequestCertificateRequest.Tags': { min: 1, max: 50 },
    'AddTagsToCertificateRequest.Tags': { min: 1, max: 50 },
    'RemoveTagsFromCertificateRequest.Tags': { min: 1, max: 50 },
    'Tag.Key': { min: 1, max: 128, pattern: tagText },
    'Tag.Value': { min: 0, max: 256, pattern: tagText },
  },
  elasticloadbalancing: {
    PageSize: { min: 1, max: 400 },
    Port: { min: 1, max: 65_535 },
    'Tag.Key': { min: 1, max: 128, pattern: tagText },
    'Tag.Value': { min: 0, max: 256, pattern: tagText },
  },
  'elasticloadbalancing-classic': {
    PageSize: { min: 1, max: 400 },
    LoadBalancerNames: { max: 400 },
    'DescribeTagsInput.LoadBalancerNames': { min: 1, max: 20 },
    LoadBalancerPort: { min: 1, max: 65_535 },
    'Tag.Key': { min: 1, max: 128, pattern: tagText },
    'Tag.Value': { min: 0, max: 256, pattern: tagText },
  },
  ssm: {},
  sts: {
    RoleArn: roleArn,
    RoleSessionName: { min: 2, max: 64, pattern: /^[\w+=,.@-]*$/ },
    WebIdentityToken: { min: 4, max: 20_000 },
    DurationSeconds: { min: 900, max: 43_200 },
    // Too long a policy is an answer of STS's own, and callers are to know it.
    Policy: { min: 1 },
    ExternalId: { min: 2, max: 1224, pattern: /^[\w+=,.@:/-]*$/ },
    SourceIdentity: { min: 2, max: 64, pattern: /^[\w+=,.@-]*$/ },
    Tags: { max: 50 },
    'Tag.Key': { min: 1, max: 128, pattern: tagText },
    'Tag.Value': { min: 0, max: 256, pattern: tagText },
  },
  organizations: {
    MaxResults: { min: 1, max: 20 },
    NextToken: { max: 100_000 },
    ParentId: { pattern: /^((r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}))$/ },
  },
  account: {
    MaxResults: { min: 1, max: 50 },
    AccountId: { pattern: /^\d{12}$/ },
    RegionOptStatusContains: { min: 1 },
  },
  ec2: {},
  health: {},
  route53: {
    'ChangeBatch.Changes': { min: 1, max: 1000 },
    'ResourceRecordSet.Name': { max: 1024 },
    'ResourceRecord.Value': { max: 4000 },
    TTL: { min: 0, max: 2_147_483_647 },
  },
};
