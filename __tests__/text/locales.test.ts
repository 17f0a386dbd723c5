import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/core/language.ts';
import type { Catalogue } from '../../src/text/locales/catalogue.ts';
import { texts } from '../../src/text/locales/index.ts';

/** Paths of all sentences; `()`: one that is made from values. */
function sentences(part: unknown, path = ''): readonly string[] {
  if (typeof part === 'string') return [path];
  if (typeof part === 'function') return [`${path}()`];
  return Object.entries(part as Readonly<Record<string, unknown>>).flatMap(([key, each]) =>
    sentences(each, `${path}/${key}`),
  );
}

describe('the catalogue of texts', () => {
  test.each(languages)('has the sentences of English and no others in %s', (language) => {
    expect(sentences(texts[language]).toSorted()).toEqual(sentences(texts.en).toSorted());
  });

  test('does not compile where a language lacks a sentence, or takes other values for it', () => {
    const { title, ...rest } = texts.en.dashboard;
    // @ts-expect-error: its title is missing
    const lacking: Catalogue['dashboard'] = rest;
    // @ts-expect-error: the title is made from nothing
    const other: Catalogue['dashboard'] = { ...rest, title: (count: number) => String(count) };
    // @ts-expect-error: a whole noun is missing
    const none: Catalogue = { dashboard: texts.en.dashboard };
    expect([lacking, other, none]).toHaveLength(3);
    expect(title).not.toBe('');
  });

  test('does not compile where a language is listed without its texts', () => {
    // @ts-expect-error: Japanese is missing
    const lacking: typeof texts = { en: texts.en };
    expect(Object.keys(lacking)).not.toEqual(languages);
  });
});
