import { keepProjectFile } from './docs/project-file.ts';
import { readmeSections, withSections } from './docs/sections.ts';

/* Writes the generated sections of README.md; with --check it only says whether they are up to date. */

keepProjectFile('README.md', withSections('README.md', readmeSections()), 'node scripts/generate-readme.ts');
