import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { actionsOf } from '../../../sandbox/aws/permissions.ts';
import { UpstreamError } from '../../../src/core/errors.ts';
import type { BranchRules } from '../../../src/core/fleet/branch-rules.ts';
import type { Context } from '../../../src/modes/shared/context.ts';
import { doctor } from '../../../src/modes/doctor/doctor.ts';
import { account, startWorld, type World } from '../world.ts';

const region = 'ap-northeast-1';
const onMain = 'repo:my-org/certificates:ref:refs/heads/main';
const sts = 'AssumeRoleWithWebIdentity';

/** One account with the roles of the examples, each with its policy and nothing else. */
describe('the doctor of one account', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
    world.aws.oidc.setClaims({ sub: onMain, ref: 'refs/heads/main', repository: 'my-org/certificates' });
    world.github.roles.set('octocat', 'write');
  });
  afterEach(() => world.close());

  interface Difference {
    /** Actions that a role lacks. */
    readonly scan?: readonly string[];
    readonly swap?: readonly string[];
    readonly lines?: readonly string[];
    readonly subjects?: readonly string[];
  }

  function contextOf({ scan = [], swap = [], lines = [], subjects = [onMain] }: Difference): Context {
    const allow = (policy: string, missing: readonly string[]): string[] =>
      actionsOf(policy).filter((action) => !missing.includes(action));
    world.aws.addAccount(account, {
      roles: {
        'acm-email-to-dns-scan': { allow: allow('scan', scan), subjects },
        'acm-email-to-dns-swap': { allow: allow('swap', swap), subjects },
      },
    });
    const keys = lines.some((line) => line.startsWith('regions')) ? lines : [`regions: [${region}]`, ...lines];
    const dns = lines.some((line) => line.startsWith('dns'))
      ? []
      : [`dns: { resolvers: ["${world.aws.dns.address}"] }`];
    return world.contextOf(
      ['version: 1', `accounts: [{ id: "${account}", owners: [octocat] }]`, ...keys, ...dns].join('\n'),
    );
  }

  /** What it said, each line once, and whether the job fails. */
  async function examine(difference: Difference = {}): Promise<{ text: string; summary: string; isFailed: boolean }> {
    const { problems, summary } = await doctor(contextOf(difference));
    const text = [...world.log, ...problems.map(({ en }) => en)].join('\n');
    return { text, summary, isFailed: problems.length > 0 };
  }

  test.each(['[ap-northeast-1]', 'all'])('with the roles of the examples and regions %s passes', async (regions) => {
    const { text, summary, isFailed } = await examine({ lines: [`regions: ${regions}`] });
    expect(isFailed).toBe(false);
    expect(text).not.toContain('❌');
    expect(summary).toContain('No problem was found.');
    expect(world.aws.violations).toEqual([]);
  });

  test('says what only a write would show, and never that everything is there', async () => {
    const { text, summary } = await examine();
    for (const write of ['acm:RequestCertificate', 'acm:DeleteCertificate', 'elasticloadbalancing:ModifyListener']) {
      expect(text).toMatch(new RegExp(`➖ .*not looked at.*${write}`));
      expect(summary).toContain(write);
    }
    expect(text + summary).not.toMatch(/everything/i);
  });

  test.each<[string, BranchRules | undefined, readonly string[]]>([
    ['asks for nothing', { approvals: 0, dismissesStale: false, asksCodeOwners: false }, ['⚠️.*without an approval']],
    ['lets approvals survive', { approvals: 1, dismissesStale: false, asksCodeOwners: true }, ['⚠️.*survive']],
    ['asks no owner', { approvals: 1, dismissesStale: true, asksCodeOwners: false }, ['⚠️.*no code owner']],
    ['asks for everything', { approvals: 1, dismissesStale: true, asksCodeOwners: true }, ['✅.*acm-migrations/']],
    ['cannot be read', undefined, ['➖.*may not read all rules.*no right']],
  ])('warns where the default branch %s', async (_what, rules, lines) => {
    world.github.trees.get('main')?.set('.github/CODEOWNERS', '/acm-migrations/ @octocat');
    const context = contextOf({});
    const details = { service: 'github', operation: '', code: '403', kind: 'denied' } as const;
    const branchRules = (): Promise<BranchRules> =>
      rules === undefined ? Promise.reject(new UpstreamError('no right', details, undefined)) : Promise.resolve(rules);
    const { problems, summary } = await doctor({ ...context, github: { ...context.github, branchRules } });
    const ofBranch = world.log.filter((line) => line.includes('Default branch main'));
    expect(ofBranch).toEqual(lines.map((line) => expect.stringMatching(line)));
    expect(summary).toContain('Default branch');
    expect(problems).toEqual([]);
  });

  const needed = actionsOf('scan').filter((action) => /Describe(?!Regions)|ListTags/.test(action));
  test.each(needed)('names %s that the scan role lacks, and fails', async (action) => {
    const { text, isFailed } = await examine({ scan: [action] });
    expect(isFailed).toBe(true);
    expect(text).toMatch(new RegExp(`❌ .*${account}.*allow ${action} in the policy of the role`));
  });

  test.each(actionsOf('scan').filter((action) => /Search|acm:List(?!Tags)|Regions/.test(action)))(
    'names %s that the scan role lacks and that this config has another way for, and passes',
    async (action) => {
      const { text, isFailed } = await examine({ scan: [action] });
      expect(isFailed).toBe(false);
      expect(text).toMatch(new RegExp(`⚠️ .*${action}`));
    },
  );

  test.each(actionsOf('swap').filter((action) => /:(?:Describe|List)/.test(action)))(
    'names %s that the swap role lacks, and fails',
    async (action) => {
      const { text, isFailed } = await examine({ swap: [action] });
      expect(isFailed).toBe(true);
      expect(text).toMatch(new RegExp(`❌ .*role acm-email-to-dns-swap.*${action}`));
    },
  );

  test('in place alone asks for no swap role, no statuses and no pull requests by this token', async () => {
    const context = contextOf({ lines: ['strategy: in-place'] });
    world.aws.account(account).roles.delete('acm-email-to-dns-swap');
    const { problems } = await doctor({
      ...context,
      github: { ...context.github, listStatuses: () => Promise.reject(new Error('must not be asked')) },
    });
    expect(problems).toEqual([]);
    const without = contextOf({ lines: ['strategy: in-place'] });
    world.aws.account(account).roles.delete('acm-email-to-dns-scan');
    expect((await doctor(without)).problems).toHaveLength(1);
  });

  test('from another branch says so first, and shows trust policies for the default branch only', async () => {
    const onFeature = onMain.replace('main', 'feature');
    world.aws.oidc.setClaims({ sub: onFeature, ref: 'refs/heads/feature' });
    const { text, summary, isFailed } = await examine();
    expect(isFailed).toBe(true);
    expect(world.log[0]).toMatch(/^⚠️ Branch: this run is on feature, and roles trust the default branch, main/);
    const policies = summary.match(/```json[\s\S]*?```/g)?.join('\n') ?? '';
    expect(policies).toContain('refs/heads/main');
    expect(policies).not.toContain('feature');
    expect(text).not.toContain('compare its trust policy');
  });

  test('of a swap role that only a job in an environment may assume says that it was not looked at', async () => {
    const file = { path: '.github/workflows/swap.yml', uses: 'my-org/acm-email-to-dns@abc' };
    world.github.trees.set(
      'main',
      new Map([[file.path, `jobs: { a: { environment: prod, steps: [{ uses: "${file.uses}" }] } }`]]),
    );
    const context = contextOf({});
    const { roles } = world.aws.account(account);
    const role = roles.get('acm-email-to-dns-swap');
    if (role === undefined) throw new Error('there is no swap role');
    roles.set(role.name, {
      ...role,
      trust: { ...role.trust, subjects: ['repo:my-org/certificates:environment:prod'] },
    });
    const { problems, summary } = await doctor(context);
    expect(problems).toEqual([]);
    expect(world.log.join('\n')).toMatch(/➖ .*role acm-email-to-dns-swap: not looked at: .*environment prod/);
    expect(summary).toContain('repo:my-org/certificates:environment:prod');
  });

  test('of an account without the identity provider says how to make it, once, and of no trust policy', async () => {
    world.aws.faults.add({
      match: ({ operation }) => operation === sts,
      effect: {
        error: 'InvalidIdentityTokenException',
        message: 'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
      },
    });
    const { text } = await examine();
    expect(text.match(/create-open-id-connect-provider/g)).toHaveLength(1);
    expect(text).not.toMatch(/trust policy with|allow sts:/);
  });

  test('of a role that does not take the token compares what the token carries', async () => {
    const { text } = await examine({ subjects: ['repo:my-org/other:*'] });
    expect(text).toContain(
      `compare its trust policy with what this job's token carries: "token.actions.githubusercontent.com:sub": "${onMain}"`,
    );
  });

  test('names a region that is not enabled, and no action for it', async () => {
    const context = contextOf({ lines: [`regions: [${region}, eu-south-2]`] });
    world.aws.account(account).disabledRegions.add('eu-south-2');
    const { problems } = await doctor(context);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.en).toMatch(/eu-south-2 is not enabled in account 111122223333/);
    expect(problems[0]?.en).not.toMatch(/acm:|policy/);
  });

  test.each([
    ['because no permissions boundary allows the acm:X action', 'permissions boundary does not allow'],
    ['with an explicit deny in a resource control policy', 'resource control policy of the organisation denies'],
  ])('gives a denial "%s" its own cure', async (verdict, cure) => {
    world.aws.faults.add({
      match: ({ operation }) => /^(?:Search|List)Certificates$/.test(operation),
      effect: { error: 'AccessDenied', message: `User: x is not authorized to perform: acm:X ${verdict}` },
    });
    const { text, isFailed } = await examine();
    expect(isFailed).toBe(true);
    expect(text).toContain(cure);
    expect(text).not.toContain('in the policy of the role');
  });

  test('fails for a resolver that does not answer, beside one that does', async () => {
    const { text, isFailed } = await examine({
      lines: [`dns: { resolvers: ["${world.aws.dns.address}", "127.0.0.1:1"] }`],
    });
    expect(isFailed).toBe(true);
    expect(text).toMatch(/❌ DNS resolver 127\.0\.0\.1:1: no answer/);
    expect(text).toContain(`✅ DNS resolver ${world.aws.dns.address}: answers`);
  });

  test('warns of an owner whom nobody knows, and of teams says that they were not looked at', async () => {
    world.github.roles.delete('octocat');
    const { text, isFailed } = await examine({ lines: ['pull-requests: { reviewers: [my-org/dns] }'] });
    expect(isFailed).toBe(false);
    expect(text).toMatch(
      /⚠️ Owner octocat: GitHub knows nobody called octocat who can be assigned here: correct the name in .*yml:2/,
    );
    expect(text).toMatch(/➖ Reviewer my-org\/dns: not looked at/);
  });
});

test('the doctor of twenty healthy accounts in three regions needs no more than a page', async () => {
  const world = await startWorld();
  const ids = Array.from({ length: 20 }, (_, n) => String(100_000_000_000 + n));
  for (const id of ids) {
    world.aws.addAccount(id, {
      roles: {
        'acm-email-to-dns-scan': { allow: actionsOf('scan') },
        'acm-email-to-dns-swap': { allow: actionsOf('swap') },
      },
    });
  }
  const accounts = ids.map((id) => `  - { id: "${id}" }`).join('\n');
  const { problems } = await doctor(
    world.contextOf(`version: 1\nregions: [eu-west-1, us-east-1, ap-northeast-1]\naccounts:\n${accounts}`),
  );
  await world.close();
  expect(problems).toEqual([]);
  expect(world.log.length).toBeLessThan(40);
});
