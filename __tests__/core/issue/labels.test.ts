import { describe, expect, test } from '@jest/globals';
import { hasLabel, labelDefinitions } from '../../../src/core/issue/labels.ts';
import { texts } from '../../../src/text/locales/index.ts';

test('a label is the same in any case', () => {
  expect(hasLabel(['Acm-Hold'], 'acm-hold')).toBe(true);
  expect(hasLabel(['acm-hold-2'], 'acm-hold')).toBe(false);
});

describe('the labels of a repository', () => {
  const definitions = labelDefinitions('deploy-now', texts.en.labels);

  test('are all that the design names, the configured swap label among them', () => {
    expect(definitions.map(({ name }) => name).sort()).toEqual(
      [
        'acm-email-to-dns',
        'acm:at-risk',
        'acm:expired',
        ...['found', 'awaiting-dns', 'ready', 'waiting-for-window', 'swapped', 'failed', 'blocked', 'done'].map(
          (state) => `acm:${state}`,
        ),
        'deploy-now',
        'acm-request',
        'acm-hold',
        'acm-pause',
        'acm-rollback',
        'acm-override-window',
      ].sort(),
    );
  });

  test('have what GitHub takes: six hex digits and a description of at most 100 characters', () => {
    for (const { color, description } of [...definitions, ...labelDefinitions('deploy-now', texts.ja.labels)]) {
      expect(color).toMatch(/^[0-9a-f]{6}$/);
      expect(description).toMatch(/^.{1,100}$/);
    }
  });
});
