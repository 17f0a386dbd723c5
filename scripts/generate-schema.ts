import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configJsonSchema } from '../src/config/json-schema.ts';

/* Writes schema/config.schema.json from the zod schema; with --check it only says whether the file is up to date. */

const file = fileURLToPath(new URL('../schema/config.schema.json', import.meta.url));
const wanted = configJsonSchema();

if (process.argv.includes('--check')) {
  if (readOrEmpty() !== wanted) {
    console.error('schema/config.schema.json is not what the schema says; run `node scripts/generate-schema.ts`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, wanted);
}

function readOrEmpty(): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
