import * as z from 'zod';
import { accountsSchema, organizationSchema, regionsSchema, rolesSchema } from './accounts.ts';
import { expected, section } from './fields.ts';
import { issuesSchema, pullRequestsSchema } from './github.ts';
import { maintenanceSchema } from './maintenance.ts';
import { requestSchema, rulesSchema, strategySchema } from './migration.ts';
import { dnsSchema, guardSchema, healthSchema, scanSchema, swapSchema } from './operation.ts';

/**
 * The whole config file, key by key, with every default: the source of `schema/config.schema.json` too. What depends
 * on several keys at once is judged in `checks/`.
 */
export const configSchema = section({
  version: z.literal(1, expected('`1`, the only version of this file')).describe('Version of this file: 1.'),
  accounts: accountsSchema,
  organization: organizationSchema,
  regions: regionsSchema,
  roles: rolesSchema,
  strategy: strategySchema,
  rules: rulesSchema,
  request: requestSchema,
  maintenance: maintenanceSchema,
  scan: scanSchema,
  health: healthSchema,
  dns: dnsSchema,
  issues: issuesSchema,
  'pull-requests': pullRequestsSchema,
  swap: swapSchema,
  guard: guardSchema,
}).meta({ anyOf: [{ required: ['accounts'] }, { required: ['organization'] }] });

/** The checked file with its defaults, still with the file's own names and texts. */
export type ConfigFile = z.output<typeof configSchema>;
