import * as z from 'zod';
import { choice, expected, list, prose, section } from './fields.ts';
import { accountId, owner, region, role, roleArn, unitOrAccount } from './names.ts';

/** Names of the roles that the examples in `infra/` create. */
const DEFAULT_ROLES = { scan: 'acm-email-to-dns-scan', swap: 'acm-email-to-dns-swap' } as const;

function regions(): z.ZodUnion<readonly [z.ZodArray<z.ZodString>, z.ZodEnum<{ all: 'all' }>]> {
  return z.union(
    [list(region(), 'region names', 1), choice(['all'])],
    expected('a list of region names such as `[us-east-1]`, or `all`'),
  );
}

export const accountsSchema = list(
  section({
    id: accountId().describe('AWS account id, twelve digits in quotes.'),
    name: prose('a name for people', { min: 1, max: 100 })
      .optional()
      .describe('Name of the account, shown beside its id.'),
    regions: regions().optional().describe('Regions to look in; the top-level regions if not given.'),
    owners: list(owner(), 'GitHub users and teams')
      .default([])
      .describe('GitHub users (assigned) and teams (mentioned) who own the DNS of this account.'),
  }),
  'accounts',
)
  .optional()
  .describe('AWS accounts to migrate.');

export const organizationSchema = section({
  role: roleArn().describe('Full ARN of the role that lists the accounts of the organization.'),
  include: list(unitOrAccount(), 'organisational units and account ids')
    .default([])
    .describe('Organisational units or account ids to take; all active accounts if empty.'),
  exclude: list(unitOrAccount(), 'organisational units and account ids')
    .default([])
    .describe('Organisational units or account ids to leave out.'),
})
  .optional()
  .describe('Takes the accounts from AWS Organizations, instead of or beside the listed ones.');

export const regionsSchema = regions()
  .optional()
  .describe('Regions of every account without regions of its own, or all: the regions enabled in each account.');

export const rolesSchema = section({
  scan: role()
    .default(DEFAULT_ROLES.scan)
    .describe('Role that reads, requests replacements and deletes its own requests; a name in each account or an ARN.'),
  swap: role()
    .default(DEFAULT_ROLES.swap)
    .describe('Role that changes listeners; a name in each account or an ARN.'),
  check: role().optional().describe('Read-only role for open pull requests; without it they are checked without AWS.'),
  dns: role().optional().describe('Role that may write Route 53 records, and nothing else.'),
  hub: section({
    scan: roleArn().optional().describe('Hub role from which the scan role of each account is assumed.'),
    swap: roleArn().optional().describe('Hub role from which the swap role of each account is assumed.'),
  })
    .optional()
    .describe('Hub roles: OIDC into the hub role of a power, then AssumeRole into each account.'),
})
  .prefault({})
  .describe('IAM roles, one per power.');
