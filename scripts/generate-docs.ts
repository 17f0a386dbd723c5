import { keepProjectFile } from './docs/project-file.ts';
import {
  configurationSections,
  operationsSections,
  safetySections,
  setupSections,
  withSections,
} from './docs/sections.ts';

/* Writes the generated sections of docs/; with --check it only says whether they are up to date. */

const command = 'node scripts/generate-docs.ts';
const configuration = 'docs/configuration.md';
const setup = 'docs/setup.md';
const operations = 'docs/operations.md';
const safety = 'docs/swap-safety.md';
keepProjectFile(configuration, withSections(configuration, configurationSections()), command);
keepProjectFile(setup, withSections(setup, setupSections()), command);
keepProjectFile(operations, withSections(operations, operationsSections()), command);
keepProjectFile(safety, withSections(safety, safetySections()), command);
