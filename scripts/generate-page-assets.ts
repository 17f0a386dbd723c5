import { keepProjectFile, readProjectFile } from './docs/project-file.ts';

/*
 * Writes script and style of report.html into src/text/page/assets.ts, since the bundle is one file that reads no
 * others; with --check it only says whether it is up to date.
 */

const folder = 'src/text/page';

/** The text of a file as a template literal, in which nothing but backslashes would read otherwise. */
function literal(name: string): string {
  const text = readProjectFile(`${folder}/${name}`);
  if (/`|\$\{/.test(text))
    throw new Error(`${folder}/${name} may hold neither a backtick nor \${: it becomes a literal.`);
  return `String.raw\`\n${text}\``;
}

const wanted = `/* Made from page.css and page.js by scripts/generate-page-assets.ts: change those. */

/** The style of report.html. */
export const pageStyle = ${literal('page.css')};

/** The script of report.html. */
export const pageScript = ${literal('page.js')};
`;
keepProjectFile(`${folder}/assets.ts`, wanted, 'node scripts/generate-page-assets.ts');
