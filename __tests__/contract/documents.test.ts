import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { loadConfig } from '../../src/config/load.ts';
import { protectSection, sectionOf } from '../../src/core/documents.ts';
import { languages } from '../../src/core/language.ts';
import { parsePlan } from '../../src/core/plan/plan.ts';
import { reasonCodes } from '../../src/core/reasons.ts';
import { detailText } from '../../src/text/facts.ts';
import { anchorsOf, codeBlocksOf, linksOf, type CodeBlock } from './markdown.ts';
import { exampleConfigs, filesBelow, markdownFiles, pathOf, readText } from './project.ts';

/** Relative links of a file that lead nowhere. */
function brokenLinks(file: string): readonly string[] {
  return linksOf(readText(file))
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : join(dirname(file), path);
      if (!existsSync(pathOf(target))) return true;
      return anchor !== undefined && !anchorsOf(readText(target)).has(anchor);
    });
}

/** What is wrong with a YAML or JSON block, as what it looks like: a plan, a config, a part of a config, or neither. */
function blockProblems({ language, text }: CodeBlock): readonly string[] {
  if (language === 'json') return jsonProblems(text);
  if (language !== 'yaml') return [];
  const document = parseDocument(text);
  if (document.errors.length > 0) return document.errors.map((error) => error.message);
  const value: unknown = document.toJS();
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (keys.includes('listeners')) {
    const plan = parsePlan(text);
    return plan.kind === 'valid' ? [] : plan.problems.map((problem) => detailText([problem], 'en'));
  }
  if (keys.includes('jobs') || keys.length === 0) return [];
  return configProblems(keys.includes('version') ? text : `${smallestConfig}${text}`);
}

const smallestConfig = 'version: 1\naccounts: [{ id: "111122223333", regions: [us-east-1] }]\n';

function configProblems(text: string): readonly string[] {
  const loaded = loadConfig(text);
  return loaded.kind === 'valid' ? [] : loaded.problems.map(({ path, message }) => `${path}: ${message}`);
}

function jsonProblems(text: string): readonly string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

describe('README, docs and the other Markdown files', () => {
  test.each(markdownFiles)('%s has no relative link that leads nowhere', (file) => {
    expect(brokenLinks(file)).toEqual([]);
  });

  test.each(markdownFiles)('%s has only code blocks that parse, configs and plans that are valid', (file) => {
    const wrong = codeBlocksOf(readText(file)).flatMap((block) =>
      blockProblems(block).map((problem) => `line ${block.line}: ${problem}`),
    );

    expect(wrong).toEqual([]);
  });

  test('a config, a plan and a workflow are among the blocks', () => {
    const blocks = markdownFiles.flatMap((file) => codeBlocksOf(readText(file)));
    const holds = (part: string): boolean => blocks.some(({ text }) => text.includes(part));

    expect([holds('maintenance:'), holds('listeners:'), holds('workflow_dispatch:')]).toEqual([true, true, true]);
  });

  test.each([
    { language: 'yaml', text: 'maintenance:\n  window: always', line: 1 },
    { language: 'yaml', text: 'version: 1\naccounts: []\nnope: 1', line: 1 },
    { language: 'yaml', text: 'version: 1\nlisteners: []', line: 1 },
    { language: 'yaml', text: 'a: [', line: 1 },
    { language: 'json', text: '{', line: 1 },
  ])('a block such as $text would be found', (block) => {
    expect(blockProblems(block)).not.toEqual([]);
  });
});

test.each(exampleConfigs)('%s is a valid config', (path) => {
  expect(configProblems(readText(path))).toEqual([]);
});

test('the README stays short enough to be read', () => {
  expect(readText('README.md').split('\n').length).toBeLessThanOrEqual(205);
});

describe('what texts link to', () => {
  test.each(languages)('is there in the language of the text, with its section (%s)', (language) => {
    const folder = language === 'en' ? 'docs/' : `docs/${language}/`;
    const inTexts = filesBelow(`src/text/locales/${language}`, /\.ts$/).flatMap((file) =>
      [...readText(file).matchAll(/\]\((docs\/[^)]+)\)/g)].map(([, link = '']) => link),
    );
    const links = [protectSection(language), ...reasonCodes.map((code) => sectionOf(code, language)), ...inTexts];
    expect(inTexts).not.toEqual([]);
    for (const link of links) {
      const [page = '', anchor = ''] = link.split('#');
      expect(dirname(page)).toBe(dirname(`${folder}a`));
      expect([link, anchorsOf(readText(page)).has(anchor)]).toEqual([link, true]);
    }
  });
});
