import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { actionsOf, scanActions } from '../../sandbox/aws/permissions.ts';
import type { Context } from '../../src/modes/shared/context.ts';
import { scan } from '../../src/modes/scan/scan.ts';
import { account, region, startWorld, windowOpen, type World } from './world.ts';

const management = '999900001111';
const organizationRole = `arn:aws:iam::${management}:role/acm-email-to-dns-discovery`;

describe('AWS Health', () => {
  let world: World;
  let certificate: string;
  beforeEach(async () => {
    world = await startWorld();
    allow([...scanActions, ...actionsOf('health')]);
    world.aws.setSupportPlan(account, true);
    certificate = world.aws.addCertificate({ account, region, names: ['shop.example.com'] });
    const { arn } = world.aws.addLoadBalancer({ account, region, name: 'shop', type: 'network' });
    await world.aws.addListener({ loadBalancerArn: arn, certificateArn: certificate });
    world.aws.addHealthEvent({
      code: 'AWS_ACM_OPERATIONAL_NOTIFICATION',
      region,
      entities: [
        { account, value: certificate },
        { account, value: '@my-org/all `AWS_ACCOUNT`' },
      ],
    });
    world.aws.addHealthEvent({ code: 'AWS_EC2_OTHER', service: 'EC2', region, entities: [{ account, value: 'i-1' }] });
    world.aws.addHealthEvent({ code: 'AWS_ACM_OVER', status: 'closed', region, entities: [{ account, value: 'x' }] });
  });
  afterEach(() => {
    expect(world.aws.violations).toEqual([]);
    return world.close();
  });

  function allow(actions: readonly string[]): void {
    world.aws.addAccount(account, { roles: { 'acm-email-to-dns-scan': { allow: actions } } });
  }

  function context(): Context {
    return world.context(windowOpen, 'health: true');
  }

  function withOrganization(): Context {
    const base = context();
    return { ...base, config: { ...base.config, organization: { role: organizationRole, include: [], exclude: [] } } };
  }

  function dashboard(): string {
    return (
      [...world.github.issues.values()].find(({ body }) => body.includes('acm-email-to-dns:dashboard'))?.body ?? ''
    );
  }

  function calls(operation: string): number {
    return world.aws.calls.filter((call) => call.operation === operation).length;
  }

  test('is not asked unless the config says so', async () => {
    expect((await scan(world.context())).health).toBeUndefined();
    expect(calls('DescribeEvents')).toBe(0);
    expect(dashboard()).not.toContain('AWS Health');
  });

  test('tells of open events of ACM, whatever their code, with the issue of what is a certificate', async () => {
    const result = await scan(context());
    expect(result.problems).toEqual([]);
    expect(result.health).toMatchObject({
      events: [{ code: 'AWS_ACM_OPERATIONAL_NOTIFICATION', entities: [{ account }, { account, value: certificate }] }],
      gaps: [],
    });
    const number = [...world.github.issues.values()].find(({ body }) => body.includes(certificate))?.number ?? 0;
    expect(dashboard()).toContain('### AWS Health about ACM');
    expect(dashboard()).toContain('`AWS_ACM_OPERATIONAL_NOTIFICATION`');
    expect(dashboard()).toContain(`#${String(number)}`);
    expect(dashboard()).toContain('`` @my-org/all `AWS_ACCOUNT` ``');
    const quiet = world.github.writes.length;
    await scan(context());
    expect(world.github.writes.slice(quiet)).toEqual([]);
  });

  test('that the support plan does not have is one line and no failure', async () => {
    world.aws.setSupportPlan(account, false);
    const result = await scan(context());
    expect(result.problems).toEqual([]);
    expect(result.notScanned).toEqual([]);
    expect(result.health).toMatchObject({ events: [], gaps: [{ account, why: 'subscription' }] });
    expect(dashboard()).toContain('needs one of the paid support plans');
  });

  test('that the role may not read is one line and no failure', async () => {
    allow(scanActions);
    const result = await scan(context());
    expect(result.problems).toEqual([]);
    expect(result.health).toMatchObject({ gaps: [{ account, why: 'refused' }] });
    expect(dashboard()).toContain('Nothing else depends on it');
  });

  test('is asked of the organisation at once where its role may, else of each account', async () => {
    const role = { 'acm-email-to-dns-discovery': { allow: actionsOf('health-organization') } };
    world.aws.addAccount(management, { roles: role });
    world.aws.setOrganization({ managementAccount: management, accounts: [{ id: account }, { id: management }] });
    const alone = await scan(withOrganization());
    expect(alone.health?.events).toHaveLength(1);
    expect(calls('DescribeEvents')).toBe(1);

    world.aws.setSupportPlan(management, true);
    const whole = await scan(withOrganization());
    expect(whole.health).toEqual(alone.health);
    expect(calls('DescribeEvents')).toBe(1);
    expect(calls('DescribeAffectedEntitiesForOrganization')).toBe(1);
  });
});
