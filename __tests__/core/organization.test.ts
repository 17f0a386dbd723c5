import { describe, expect, test } from '@jest/globals';
import { selectAccounts } from '../../src/core/organization.ts';

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
    expect(selected.leftOut).toEqual({ inactive: 3, excluded: 2 });
  });

  test('are tried in a state that is not known, so that it shows', () => {
    const odd = { id: '1', name: undefined, state: 'FROZEN' };

    expect(selectAccounts([odd], new Set()).accounts).toEqual([odd]);
  });
});
