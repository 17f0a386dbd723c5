import { operationsPage } from '../src/core/documents.ts';
import { languages } from '../src/core/language.ts';
import { keepProjectFile } from './docs/project-file.ts';
import {
  configurationSections,
  operationsSections,
  ownersSections,
  safetySections,
  setupSections,
  withSections,
} from './docs/sections.ts';

/* Writes the generated sections of docs/; with --check it only says whether they are up to date. */

const command = 'node scripts/generate-docs.ts';
const configuration = 'docs/configuration.md';
const setup = 'docs/setup.md';
const owners = 'docs/owners.md';
const safety = 'docs/swap-safety.md';
keepProjectFile(configuration, withSections(configuration, configurationSections()), command);
keepProjectFile(setup, withSections(setup, setupSections()), command);
for (const language of languages) {
  const operations = operationsPage(language);
  keepProjectFile(operations, withSections(operations, operationsSections(language)), command);
}
keepProjectFile(owners, withSections(owners, ownersSections()), command);
keepProjectFile(safety, withSections(safety, safetySections()), command);
