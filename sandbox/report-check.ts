import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const file = new URL('../schema/report.schema.json', import.meta.url);
let validate: ValidateFunction | undefined;

/** What of a report does not fit `schema/report.schema.json`; empty when all does. */
export function reportProblems(report: unknown): readonly string[] {
  validate ??= compile();
  if (validate(report)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`,
  );
}

/** Throws when a report does not fit its schema, so that no run of the sandbox may write another one. */
export function checkReport(report: unknown): void {
  const problems = reportProblems(report);
  if (problems.length > 0)
    throw new Error(`The report does not fit schema/report.schema.json:\n${problems.join('\n')}`);
}

function compile(): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  formats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
}
