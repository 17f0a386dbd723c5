import * as z from 'zod';
import { reportVersion } from './kinds.ts';
import { reportSchema } from './report.ts';

/** The JSON Schema of the report, as the text of `schema/report.schema.json`. */
export function reportJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12' });
  const titled = { $schema, title: `Report of acm-email-to-dns, version ${String(reportVersion)}`, ...rest };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
