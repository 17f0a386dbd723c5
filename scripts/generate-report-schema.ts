import { reportJsonSchema } from '../src/core/report/report-schema.ts';
import { keepProjectFile } from './docs/project-file.ts';

/* Writes schema/report.schema.json from the zod schema; with --check it only says whether the file is up to date. */

keepProjectFile('schema/report.schema.json', reportJsonSchema(), 'node scripts/generate-report-schema.ts');
