import { keepProjectFile } from './docs/project-file.ts';
import { readmeSections, translatedReadmeSections, withSections } from './docs/sections.ts';

/* Writes the generated sections of README.md and its translation; with --check it only says whether they are up to date. */

const command = 'node scripts/generate-readme.ts';
keepProjectFile('README.md', withSections('README.md', readmeSections()), command);
keepProjectFile('README.ja.md', withSections('README.ja.md', translatedReadmeSections()), command);
