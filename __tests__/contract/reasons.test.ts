import { expect, test } from '@jest/globals';
import { operationsPage } from '../../src/core/documents.ts';
import { languages, type Language } from '../../src/core/language.ts';
import { meaningOf, reason, reasonCodes } from '../../src/core/reasons.ts';
import { headingsOf } from './markdown.ts';
import { readText } from './project.ts';

const pages = languages.map((language) => [operationsPage(language), language] as const);

const words: Readonly<Record<Language, { readonly act: string; readonly fails: string }>> = {
  en: { act: 'What you do:', fails: '**Fails the job' },
  ja: { act: '対応：', fails: '**ジョブは失敗します' },
};

function sectionIn(page: string, code: string): string {
  const text = readText(page);
  return text.slice(text.indexOf(`### ${code}\n`)).split(/\n##|\n<a /)[0] ?? '';
}

test.each(pages)('%s has one section for every reason code, and none for anything else', (page) => {
  const sections = headingsOf(readText(page))
    .filter(({ depth }) => depth === 3)
    .map(({ text }) => text);

  expect([...sections].sort()).toEqual([...reasonCodes].sort());
});

test.each(reasonCodes)('the section of %s says what it means and what to do, in each language', (code) => {
  for (const [page, language] of pages) {
    const section = sectionIn(page, code);
    expect(section).toMatch(/^### [a-z-]+\n\n\S/);
    expect(section).toContain(`\n\n*${words[language].act}* `);
  }
});

test.each(reasonCodes)('the section of %s says that it fails the job exactly where it does', (code) => {
  for (const [page, language] of pages) {
    expect(sectionIn(page, code).includes(words[language].fails)).toBe(meaningOf(reason(code)).failsJob);
  }
});
