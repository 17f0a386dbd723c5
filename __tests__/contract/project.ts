import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Absolute path of something in the project. */
export function pathOf(path: string): string {
  return join(root, path);
}

/** Text of a file of the project. */
export function readText(path: string): string {
  return readFileSync(pathOf(path), 'utf8');
}

/** Files below a folder, by paths from the project's root. */
export function filesBelow(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(pathOf(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** What people read first: the Markdown files at the root and in docs/. */
export const markdownFiles: readonly string[] = [
  'README.md',
  'README.ja.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'infra/README.md',
  'examples/README.md',
  ...filesBelow('docs', /\.md$/),
];

/** The repository's workflows and those that users copy. */
export const workflowFiles: readonly string[] = [
  ...filesBelow('.github/workflows', /\.ya?ml$/),
  ...filesBelow('examples', /\.ya?ml$/).filter((path) => path.includes('/.github/workflows/')),
];

/** The examples' config files. */
export const exampleConfigs: readonly string[] = filesBelow('examples', /^acm-email-to-dns\.yml$/).filter(
  (path) => !path.includes('/workflows/'),
);
