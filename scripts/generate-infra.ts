import { readdirSync } from 'node:fs';
import { keepProjectFile, projectPath, readProjectFile } from './docs/project-file.ts';
import { withBlocks } from './infra/cloudformation.ts';
import { terraformFiles } from './infra/terraform.ts';

/* Writes the policies of examples/iam into infra/; with --check it only says whether they are up to date. */

const command = 'node scripts/generate-infra.ts';
for (const name of readdirSync(projectPath('infra/cloudformation'))) {
  const path = `infra/cloudformation/${name}`;
  keepProjectFile(path, withBlocks(readProjectFile(path)), command);
}
for (const { path, text } of terraformFiles()) keepProjectFile(path, text, command);
