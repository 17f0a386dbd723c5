import { describe, expect, test } from '@jest/globals';
import { mayBeMember, nothingLeftOut, selectAccounts } from '../../../src/core/fleet/organization.ts';

const active = (id: string, name = id): { id: string; name: string; state: string } => ({ id, name, state: 'ACTIVE' });

describe('accounts of an organisation', () => {
  test('are taken once each and in a fixed order', () => {
    const { accounts } = selectAccounts([active('3'), active('1'), active('3', 'moved')], new Set());

    expect(accounts).toEqual([active('1'), active('3', 'moved')]);
  });

  test('are left out and counted when excluded, or not active', () => {
    const states = ['SUSPENDED', 'PENDING_CLOSURE', 'CLOSED', 'PENDING_ACTIVATION'];
    const inactive = states.map((state) => ({ id: state, name: undefined, state }));

    const selected = selectAccounts([active('1'), active('2'), ...inactive], new Set(['2', 'CLOSED', 'elsewhere']));

    expect(selected.accounts).toEqual([active('1')]);
    expect(selected.excludedAccounts).toEqual({ inactive: 3, excluded: 2 });
  });

  test('are tried in a state that is not known, so that it shows', () => {
    const odd = { id: '1', name: undefined, state: 'FROZEN' };

    expect(selectAccounts([odd], new Set()).accounts).toEqual([odd]);
  });
});

describe('whether an account can be one of the organisation’s', () => {
  const [one, another] = ['111111111111', '222222222222'];

  test('is answered by the lists of accounts alone where they name accounts only', () => {
    expect(mayBeMember({ include: [one], exclude: [] }, one)).toBe(true);
    expect(mayBeMember({ include: [one], exclude: [] }, another)).toBe(false);
  });

  test('is possible for any where all are taken, or those of a unit', () => {
    expect(mayBeMember({ include: [], exclude: [] }, one)).toBe(true);
    expect(mayBeMember({ include: ['ou-ab12-cd345678'], exclude: [] }, one)).toBe(true);
    expect(mayBeMember({ include: [another, 'r-ab12'], exclude: [] }, one)).toBe(true);
  });

  test('is out of the question for what is excluded', () => {
    expect(mayBeMember({ include: [], exclude: [one] }, one)).toBe(false);
    expect(mayBeMember({ include: [one, 'ou-ab12-cd345678'], exclude: [one] }, one)).toBe(false);
  });
});

test('without an organisation nothing is left out', () => {
  expect(nothingLeftOut).toEqual(selectAccounts([], new Set()).excludedAccounts);
});
