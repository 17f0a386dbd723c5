import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A module in webpack's statistics; one that others were joined to has them below it. */
interface StatsModule {
  readonly nameForCondition?: string;
  readonly modules?: readonly StatsModule[];
}

/**
 * The licences of every package with a module in the bundle or one of its chunks. ncc's own list names only the packages
 * of the chunk that it wrote last.
 */
export function bundledLicenses(statsFile: string): string {
  const stats = JSON.parse(readFileSync(statsFile, 'utf8')) as { readonly modules: readonly StatsModule[] };
  const folders = new Set(stats.modules.flatMap(packageFolders));
  const texts = new Map([...folders].map((folder) => licenseOf(folder)));
  return [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `${name}\n${text}`)
    .join('\n\n');
}

function packageFolders({ nameForCondition = '', modules = [] }: StatsModule): readonly string[] {
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(nameForCondition)?.[0];
  return [...(folder === undefined ? [] : [folder]), ...modules.flatMap(packageFolders)];
}

/** Name and version of a package, and its licence: the text, or only its name where the package brings none. */
function licenseOf(folder: string): readonly [string, string] {
  const about: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = about as Readonly<Record<'name' | 'version' | 'license', string>>;
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)(?:[-.].*)?$/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return [`${name} ${version}`, `${[license, ...texts].join('\n')}\n`];
}
