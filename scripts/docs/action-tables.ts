import { parse } from 'yaml';
import { markdownTable } from './markdown-table.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** The inputs of action.yml as a table, in the file's order. */
export function inputsTable(actionFile: string): string {
  const { inputs } = parse(actionFile) as ActionFile;
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.default === undefined ? '' : `\`${input.default}\``,
    input.description,
  ]);
  return markdownTable(['Input', 'Default', 'Meaning'], rows);
}

/** The outputs of action.yml as a table, in the file's order. */
export function outputsTable(actionFile: string): string {
  const { outputs } = parse(actionFile) as ActionFile;
  const rows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description]);
  return markdownTable(['Output', 'Meaning'], rows);
}
