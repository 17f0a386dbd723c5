import { describe, expect, test } from '@jest/globals';
import { actionsOf } from '../../../sandbox/aws/permissions.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { needsSwaps, powersOf, roleActions } from '../../../src/core/fleet/role-actions.ts';

describe('the actions of a power', () => {
  test.each(['scan', 'swap', 'check'] as const)('are those of the policy for %s in the examples', (power) => {
    const { reads, writes } = roleActions[power];
    expect([...reads, ...writes].sort()).toEqual([...actionsOf(power)].sort());
  });
});

describe('a config', () => {
  const config = (...lines: readonly string[]) => {
    const loaded = loadConfig(
      ['version: 1', 'accounts: [{ id: "111122223333" }]', 'regions: [us-east-1]', ...lines].join('\n'),
    );
    if (loaded.kind === 'invalid') throw new Error(JSON.stringify(loaded.problems));
    return loaded.config;
  };

  test('that goes in place alone needs no swap role', () => {
    const inPlace = config('strategy: in-place');
    expect(needsSwaps(inPlace)).toBe(false);
    expect(powersOf(inPlace).map(([power]) => power)).toEqual(['scan']);
  });

  test.each([
    'rules: [{ match: { region: "us-*" }, strategy: replace }]',
    'rules: [{ match: { region: "us-*" }, strategy: auto }]',
    'rules: [{ match: { region: "us-*" }, drop: [old.example.org] }]',
  ])('that goes in place but for "%s" needs one', (rule) => {
    expect(needsSwaps(config('strategy: in-place', rule))).toBe(true);
  });
});
