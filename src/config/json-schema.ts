import * as z from 'zod';
import { configSchema } from './schema/config.ts';

/**
 * The JSON Schema of the config file, for editors, as the text of `schema/config.schema.json`. Draft 7, which every
 * YAML language server reads. It is as strict as one key can be; what depends on several keys is judged by the action.
 */
export function configJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-07' });
  const described = {
    $schema,
    title: 'Config of acm-email-to-dns',
    description:
      'Which accounts to migrate from e-mail to DNS validation, and when listeners may be swapped; the default path is .github/acm-email-to-dns.yml.',
    ...rest,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
