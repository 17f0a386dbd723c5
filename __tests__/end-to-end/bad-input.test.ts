import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { configPath, demoConfig } from '../../sandbox/demo/config.ts';
import { accounts, setUpFleet } from '../../sandbox/demo/fleet.ts';
import { startWorld, type RecordedRun, type World } from '../../sandbox/world.ts';

describe('bad input to the built bundle', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
    world.github.addPerson('octocat', 'write');
  });
  afterEach(() => world.close());

  async function scheduled(config?: string, inputs: Record<string, string> = {}): Promise<RecordedRun> {
    if (config !== undefined) {
      await world.github
        .as('octocat')
        .commitFile({ branch: 'main', path: configPath, text: config, message: 'Config' });
    }
    return world.run({ event: 'schedule', payload: world.github.events.schedule(), inputs });
  }

  function expectUntouched(): void {
    expect(world.aws.calls).toEqual([]);
    expect(world.aws.oidc.requests).toEqual([]);
    expect(world.github.writes()).toEqual([]);
  }

  /** Outputs empty and not 0, the cause in the summary, and a report that says that nothing was looked at. */
  function expectEarlyEnd({ exitCode, outputs, summary, report }: RecordedRun, cause: string): void {
    const { report: path, issues, 'pull-requests': pulls, ...counts } = outputs;
    expect({ exitCode, counts: [...new Set(Object.values(counts))] }).toEqual({ exitCode: 1, counts: [''] });
    expect([path?.endsWith('report.json'), issues, pulls]).toEqual([true, '[]', '[]']);
    expect(summary).toContain('ended before it was done');
    expect(summary).toContain(cause);
    expect(report).toMatchObject({ complete: false, problems: [expect.stringContaining(cause)] });
  }

  test('a run that ends before its tasks still leaves outputs, a summary with the cause, and a report', async () => {
    expectEarlyEnd(await scheduled(), `There is no config file ${configPath}`);
    expectEarlyEnd(await scheduled(undefined, { mode: 'discovery' }), 'input mode: found `discovery`');
    expectEarlyEnd(await scheduled(undefined, { 'github-token': 'ghs_dead' }), 'github-token');
    const bad = await scheduled('version: 1\naccounts: [{ id: "1" }]\nregions: [us-east-1]\n');
    expect(bad.summary).toContain(`${configPath}:2:`);
    expect(bad.outputs).toMatchObject({ 'email-validated': '', swapped: '' });
  }, 60_000);

  test('a missing config fails with the path, before any AWS call or write', async () => {
    const run = await scheduled();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`There is no config file ${configPath} on branch main`);
    expectUntouched();
  });

  test('every config error is told at once with line and column, before any AWS call or write', async () => {
    const run = await scheduled(
      'version: 1\naccounts:\n  - id: "111122223333"\nregions: [us-east-1]\nmaintenance:\n  timezone: Asia/Tokio\n  windows:\n    - { start: "0 2 30 2 *", duration: 3h }\n  cutof: 5m\n',
    );
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(/acm-email-to-dns\.yml:6:13: maintenance\.timezone/);
    expect(run.log).toMatch(/acm-email-to-dns\.yml:8:16: maintenance\.windows/);
    expect(run.log).toMatch(/acm-email-to-dns\.yml:9:3: .*cutof.*cutoff/);
    expectUntouched();
  });

  test('an account whose role cannot be assumed is reported, the rest goes on, and the job fails', async () => {
    await setUpFleet(world.aws);
    world.aws.account(accounts.media).roles.delete('acm-email-to-dns-scan');
    const run = await scheduled(demoConfig('closed', world.aws.dns.address));
    expect(run.exitCode).toBe(1);
    expect(run.outputs['awaiting-dns']).toBe('3');
    expect(run.log).toMatch(new RegExp(`Account ${accounts.media}, regions? .*could not be scanned`));
    expect(run.report).toMatchObject({ complete: false });
    expect(world.github.violations).toEqual([]);
  });

  test('a dry run writes nothing to AWS or GitHub', async () => {
    await setUpFleet(world.aws);
    const run = await scheduled(demoConfig('closed', world.aws.dns.address), { 'dry-run': 'true' });
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('Dry run: nothing was written.');
    expect(world.github.writes()).toEqual([]);
    expect(world.aws.calls.filter(({ operation }) => /^(Request|Delete|Modify|Add|Remove)/.test(operation))).toEqual(
      [],
    );
  });

  test('a public repository is refused before anything is written', async () => {
    world.github.state.isPrivate = false;
    const run = await scheduled(demoConfig('closed', world.aws.dns.address));
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('issues.allow-public');
    expectUntouched();
  });
});
