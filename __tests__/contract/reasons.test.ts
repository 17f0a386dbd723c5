import { expect, test } from '@jest/globals';
import { meaningOf, reason, reasonCodes } from '../../src/core/reasons.ts';
import { headingsOf } from './markdown.ts';
import { readText } from './project.ts';

test('docs/operations.md has one section for every reason code, and none for anything else', () => {
  const sections = headingsOf(readText('docs/operations.md'))
    .filter(({ depth }) => depth === 3)
    .map(({ text }) => text);

  expect([...sections].sort()).toEqual([...reasonCodes].sort());
});

test.each(reasonCodes)('the section of %s says what it means and what to do', (code) => {
  const text = readText('docs/operations.md');
  const section = text.slice(text.indexOf(`### ${code}\n`)).split('\n### ')[0] ?? '';

  expect(section).toMatch(/^### [a-z-]+\n\n\S[^]+\n\n\*What you do:\* \S/);
});

test.each(reasonCodes)('the section of %s says that it fails the job exactly where it does', (code) => {
  const text = readText('docs/operations.md');
  const section = text.slice(text.indexOf(`### ${code}\n`)).split('\n##')[0] ?? '';

  expect(section.includes('**Fails the job')).toBe(meaningOf(reason(code)).failsJob);
});
