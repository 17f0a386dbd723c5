import { describe, expect, test } from '@jest/globals';
import { labelDefinitions, migrationStates, stateLabel, withStateLabel } from '../../../src/core/issue/labels.ts';
import { texts } from '../../../src/text/locales/index.ts';

describe('the labels of an issue', () => {
  test('keep everything but the state', () => {
    const labels = ['acm-email-to-dns', 'acm:found', 'team', 'acm:other', 'acm:ready', 'acm-hold'];
    expect(withStateLabel(labels, 'awaiting-dns')).toEqual([
      'acm-email-to-dns',
      'team',
      'acm:other',
      'acm-hold',
      'acm:awaiting-dns',
    ]);
  });

  test('hold exactly one state, and the same when set again', () => {
    for (const state of migrationStates) {
      const once = withStateLabel(migrationStates.map(stateLabel), state);
      expect(once).toEqual([stateLabel(state)]);
      expect(withStateLabel(once, state)).toEqual(once);
    }
  });
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
