import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { configPath, demoConfig } from '../../sandbox/demo/config.ts';
import { accounts, setUpFleet } from '../../sandbox/demo/fleet.ts';
import { startWorld, type RecordedRun, type World } from '../../sandbox/world.ts';
import { inThread } from './support/in-thread.ts';

const awsWrite = /^(?:Add|Delete|Modify|Remove|Request|Update)/;

describe('the doctor', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
    world.execute = inThread;
    await setUpFleet(world.aws);
    world.github.addPerson('octocat', 'write');
    const text = demoConfig('closed', world.aws.dns.address);
    await world.github.as('octocat').commitFile({ branch: 'main', path: configPath, text, message: 'Config' });
    world.aws.oidc.setClaims({
      sub: 'repo:my-org/certificates:ref:refs/heads/main',
      repository: 'my-org/certificates',
      repository_id: '7654321',
      repository_owner_id: '1234567',
    });
  });
  afterEach(() => world.close());

  async function examine(environment: Record<string, string> = {}): Promise<RecordedRun> {
    const run = await world.run({ event: 'workflow_dispatch', inputs: { mode: 'doctor' }, environment });
    expect(world.github.writes()).toEqual([]);
    expect(world.aws.calls.filter(({ operation }) => awsWrite.test(operation))).toEqual([]);
    expect([...world.aws.violations, ...world.github.violations]).toEqual([]);
    return run;
  }

  test('finds everything in order, and shows the subject in both forms with a trust policy', async () => {
    const run = await examine();
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('✅ Config: valid: 3 accounts, 6 account-regions');
    expect(run.log).toContain(
      '✅ 3 accounts (111122223333, 444455556666, 777788889999), role acm-email-to-dns-swap: can be assumed (swap)',
    );
    expect(run.log).toContain('found by SearchCertificates');
    expect(run.log).toContain(', switch in place: known to ACM');
    expect(run.log).toContain('✅ Next openings: ');
    expect(run.summary).toContain('repo:my-org@1234567/certificates@7654321:ref:refs/heads/main');
    expect(run.summary).toContain('"token.actions.githubusercontent.com:sub"');
  });

  test('names a role that does not take the token, and fails', async () => {
    const { roles } = world.aws.account(accounts.media);
    const role = roles.get('acm-email-to-dns-swap');
    if (role === undefined) throw new Error('there is no swap role');
    roles.set(role.name, { ...role, trust: { ...role.trust, subjects: ['repo:my-org/other:*'] } });
    const run = await examine();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`❌ ${accounts.media}, role acm-email-to-dns-swap: `);
    expect(run.log).toContain('trust policy');
  });

  test('names what a role may not read', async () => {
    const { roles } = world.aws.account(accounts.api);
    const role = roles.get('acm-email-to-dns-scan');
    if (role === undefined) throw new Error('there is no scan role');
    const allow = role.allow.filter(
      (action) => !action.startsWith('elasticloadbalancing:') && !action.includes('Search'),
    );
    roles.set(role.name, { ...role, allow });
    const run = await examine();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('elasticloadbalancing:DescribeLoadBalancers');
    expect(run.log).toContain('SearchCertificates is unknown or not allowed');
  });
});
