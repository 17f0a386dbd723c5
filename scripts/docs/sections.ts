import type { Language } from '../../src/core/language.ts';
import { inputsTable, outputsTable } from './action-tables.ts';
import { configReference, type SchemaNode } from './config-reference.ts';
import { fenced } from './markdown-table.ts';
import { serviceTable, strategyTable } from './owner-table.ts';
import { policyTable } from './policy-table.ts';
import { readProjectFile } from './project-file.ts';
import { reasonTable } from './reason-table.ts';
import { replaceSection } from './section.ts';

/** Content of the generated sections of a file, by their names. */
export type Sections = Readonly<Record<string, string>>;

/** README: inputs and outputs from action.yml, config from the first example. */
export function readmeSections(): Sections {
  const actionFile = readProjectFile('action.yml');
  return {
    inputs: inputsTable(actionFile),
    outputs: outputsTable(actionFile),
    config: fenced('yaml', readProjectFile('examples/one-account/.github/acm-email-to-dns.yml')),
  };
}

/** README.ja.md: the same config. */
export function translatedReadmeSections(): Sections {
  const { config = '' } = readmeSections();
  return { config };
}

/** docs/configuration.md: every key from the JSON Schema, and an example. */
export function configurationSections(): Sections {
  return {
    example: fenced('yaml', readProjectFile('examples/several-accounts/.github/acm-email-to-dns.yml')),
    reference: configReference(JSON.parse(readProjectFile('schema/config.schema.json')) as SchemaNode),
  };
}

/** docs/setup.md: the workflow of the first example, and the trust policy of examples/iam. */
export function setupSections(): Sections {
  const trust = 'trust-scan-and-swap';
  return {
    workflow: fenced('yaml', readProjectFile('examples/one-account/.github/workflows/acm-email-to-dns.yml')),
    [trust]: fenced('json', readProjectFile(`examples/iam/${trust}.json`)),
  };
}

/** docs/swap-safety.md: the list of checks. */
export function safetySections(): Sections {
  return { policy: policyTable() };
}

/** docs/operations.md and its translations: the table of reasons. */
export function operationsSections(language: Language): Sections {
  return { reasons: reasonTable(language) };
}

/** docs/owners.md: what happens by owner and strategy, and what services need that have no listener. */
export function ownersSections(): Sections {
  return { strategies: strategyTable(), services: serviceTable() };
}

/** A file's text with its generated sections brought up to date. */
export function withSections(path: string, sections: Sections): string {
  return Object.entries(sections).reduce(
    (text, [name, content]) => replaceSection(text, name, content),
    readProjectFile(path),
  );
}
