import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { swapActions } from '../../sandbox/aws/permissions.ts';
import type { World } from '../../sandbox/world.ts';
import { account, isSwapped, region, startSwapWorld, swapComment, type SwapWorld } from './support/swap-world.ts';

const closed = 'timezone: UTC, windows: [{ start: "0 2 29 2 *", duration: 1h }]';
const calendar = `arn:aws:ssm:${region}:${account}:document/release-freeze`;

describe('Classic listeners on the built file', () => {
  let swapWorld: SwapWorld;
  let world: World;
  beforeEach(async () => {
    const kinds = [
      { type: 'classic', certificate: 'default' },
      { type: 'network', certificate: 'default' },
    ] as const;
    swapWorld = await startSwapWorld({ maintenance: closed, kinds });
    ({ world } = swapWorld);
    await swapWorld.approve();
  });
  afterEach(() => world.close());

  function writes(): readonly string[] {
    return world.aws.calls.map(({ operation }) => operation).filter((name) => /^(Set|Modify|Add|Remove)/.test(name));
  }

  test('wait for the window, are swapped in it, and are put back; the clients come from chunks of the bundle', async () => {
    const outside = await swapWorld.run();
    expect([outside.exitCode, outside.outputs['swapped'], outside.outputs['deferred']]).toEqual([0, '1', '1']);
    expect(writes()).toEqual(['ModifyListener']);

    world.aws.setChangeCalendar(calendar, false);
    await swapWorld.configure(`windows: always, change-calendars: ["${calendar}"]`);
    const held = await swapWorld.run();
    expect([held.exitCode, held.outputs['deferred']]).toEqual([0, '1']);
    expect(swapComment(swapWorld)).toContain('change-calendar-closed');

    world.aws.setChangeCalendar(calendar, true);
    const inside = await swapWorld.run();
    expect([inside.exitCode, inside.outputs['swapped']]).toEqual([0, '1']);
    expect(writes()).toEqual(['ModifyListener', 'SetLoadBalancerListenerSSLCertificate']);
    expect(isSwapped(swapWorld)).toBe(true);

    world.github.as('octocat').addLabel(swapWorld.pullRequest, 'acm-rollback');
    const back = await swapWorld.run({ inputs: { mode: 'rollback' } });
    expect(back.exitCode).toBe(0);
    const held2 = swapWorld.listeners.map(({ arn }) => world.aws.listener(arn).defaultCertificate);
    expect(held2).toEqual([swapWorld.from, swapWorld.from]);
    expect([...world.aws.violations, ...world.github.violations]).toEqual([]);
  }, 300_000);

  test('fail with the missing action where the role may not change them', async () => {
    await swapWorld.configure('windows: always');
    const { roles } = world.aws.account(account);
    const role = roles.get('acm-email-to-dns-swap');
    if (role === undefined) throw new Error('there is no swap role');
    const allow = swapActions.filter((action) => !action.includes('SetLoadBalancer'));
    roles.set(role.name, { ...role, allow });
    const run = await swapWorld.run();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('elasticloadbalancing:SetLoadBalancerListenerSSLCertificate');
    const [classic] = swapWorld.listeners;
    expect(world.aws.listener(classic?.arn ?? '').defaultCertificate).toBe(swapWorld.from);
  }, 120_000);
});
