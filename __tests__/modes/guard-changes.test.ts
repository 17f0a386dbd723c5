import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CertificateSetup } from '../../sandbox/aws/fleet-setup.ts';
import type { PullRequest } from '../../src/core/repository.ts';
import { rollback } from '../../src/modes/rollback/rollback.ts';
import { scan, scanShard } from '../../src/modes/scan/scan.ts';
import { unpackShard } from '../../src/modes/scan/shards/unpack.ts';
import type { ModeResult } from '../../src/modes/shared/context.ts';
import { swap } from '../../src/modes/swap/swap.ts';
import { account, region, startWorld, windowOpen, type World } from './world.ts';

const day = 86_400_000;
const drain = { pullRequests: [], commits: [], byHand: undefined };
const names = ['pay.example.com', 'www.pay.example.com'];

describe('changes of certificates that the guard proposes', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => {
    expect(world.aws.violations).toEqual([]);
    return world.close();
  });

  /** A certificate with so many days gone and so many left. */
  function add(setup: Partial<CertificateSetup> & { readonly age: number; readonly left: number }): string {
    const { age, left, ...more } = setup;
    const term = { notBefore: new Date(Date.now() - age * day), notAfter: new Date(Date.now() + left * day) };
    const arn = world.aws.addCertificate({ account, region, names, validationMethod: 'DNS', ...term, ...more });
    if (more.type === undefined) world.aws.registerRecords(arn);
    return arn;
  }

  function listen(certificateArn: string, type: 'network' | 'application' | 'classic' = 'network'): Promise<string> {
    const name = `lb-${String(world.aws.loadBalancers().length)}`;
    const { arn: loadBalancerArn } = world.aws.addLoadBalancer({ account, region, name, type });
    return world.aws.addListener({ loadBalancerArn, certificateArn });
  }

  const configOf = (allow: string, guard = 'all'): string =>
    `guard: ${guard}\nswap: { verify: api, allow: [${allow}] }\nissues: { per: certificate }`;

  function run(allow: string, guard?: string): Promise<ModeResult> {
    return scan(world.context(windowOpen, configOf(allow, guard)));
  }

  const proposed = (): readonly PullRequest[] => [...world.github.pullRequests.values()];
  const onlyOne = (): PullRequest => {
    const [one] = proposed();
    expect(proposed()).toHaveLength(1);
    if (one === undefined) throw new Error('nothing is proposed');
    return one;
  };
  const plan = (): string => [...(world.github.trees.get(onlyOne().headRef) ?? [])][0]?.[1] ?? '';

  test.each([
    ['imported', { type: 'IMPORTED' }, { type: 'IMPORTED' }],
    ['re-issued', {}, { keyAlgorithm: 'EC_prime256v1' }],
    ['re-issued', { type: 'IMPORTED' }, {}],
    ['private', { type: 'PRIVATE', renewalEligibility: 'INELIGIBLE' }, { type: 'PRIVATE' }],
  ] as const)(
    'are proposed where swap.allow names %s, swapped once approved, and put back',
    async (allow, old, fresh) => {
      const from = add({ ...old, age: 300, left: 95 });
      const to = add({ ...fresh, age: 1, left: 197 });
      const listener = await listen(from);
      const first = await run(allow);
      expect(first.problems).toEqual([]);
      const { number, title, body } = onlyOne();
      expect(title).toBe(`Swap pay.example.com to its new certificate (${account}, ${region})`);
      expect(body).toContain(`the certificate \`${from}\` is exchanged for \`${to}\``);
      expect(body).not.toMatch(/by e-mail/);
      expect(plan()).toContain(`from: ${from}\nto: ${to}\n`);
      expect([...world.github.statuses.values()].at(-1)).toMatchObject([{ state: 'success' }]);

      const quiet = world.github.writes.length;
      await run(allow);
      expect(world.github.writes.slice(quiet)).toEqual([]);

      world.github.setLabel('octocat', number, 'acm-swap');
      world.github.merge('octocat', number);
      const context = world.context(windowOpen, configOf(allow));
      expect((await swap(context, drain)).problems).toEqual([]);
      expect(world.aws.listener(listener).defaultCertificate).toBe(to);
      await run(allow);
      expect(proposed()).toHaveLength(1);

      world.github.setLabel('octocat', number, 'acm-rollback');
      await rollback(context, { pullRequests: [], byHand: undefined });
      expect(world.aws.listener(listener).defaultCertificate).toBe(from);
      await run(allow);
      expect(proposed()).toHaveLength(1);
    },
  );

  test('are named on the issue of the certificate at risk, whose hold and refusal hold for them', async () => {
    const from = add({ type: 'IMPORTED', age: 355, left: 40 });
    await listen(from);
    await run('imported');
    const [issue] = [...world.github.issues.values()].filter(({ body }) => body.includes(`risk=${from}`));
    world.github.setLabel('octocat', issue?.number ?? 0, 'acm-hold');
    add({ type: 'IMPORTED', age: 1, left: 390 });
    await run('imported');
    expect(proposed()).toEqual([]);
    await world.github.writer.removeLabel(issue?.number ?? 0, 'acm-hold');
    await run('imported');
    const { number, body } = onlyOne();
    expect(body).toContain(`Tracked in #${String(issue?.number)}.`);
    expect(world.github.issues.get(issue?.number ?? 0)?.body).toContain(`stands ready: #${String(number)} puts it`);
  });

  test('are proposed again for the listeners that an approved plan left out', async () => {
    const from = add({ type: 'IMPORTED', age: 300, left: 95 });
    const [first, second] = [await listen(from), await listen(from)];
    const to = add({ type: 'IMPORTED', age: 1, left: 390 });
    await run('imported');
    const { number, headRef } = onlyOne();
    const [path = '', text = ''] = [...(world.github.trees.get(headRef) ?? [])][0] ?? [];
    const kept = text.split('  - arn: ').filter((part) => !part.startsWith(second));
    world.github.trees.get(headRef)?.set(path, kept.join('  - arn: '));
    world.github.setLabel('octocat', number, 'acm-swap');
    world.github.merge('octocat', number);
    await swap(world.context(windowOpen, configOf('imported')), drain);
    expect(world.aws.listener(first).defaultCertificate).toBe(to);
    expect(world.aws.listener(second).defaultCertificate).toBe(from);
    await run('imported');
    const [, again] = proposed();
    const [, left = ''] =
      [...(world.github.trees.get(again?.headRef ?? '') ?? [])].find(([each]) => each === path) ?? [];
    expect(left).toContain(second);
    expect(left).not.toContain(first);
  });

  test('are found by a shard too, whose file says so', async () => {
    const to = await pair({ type: 'IMPORTED' });
    await run('imported');
    const context = world.context(windowOpen, configOf('imported'));
    const { shard, problems } = await scanShard(context, { index: 1, count: 1 });
    expect(problems).toEqual([]);
    const { config, repository, clock } = context;
    const at = clock.now().toString();
    const content = {
      ...{ schemaVersion: 1, mode: 'scan', run: 'https://github.com/my-org/certificates/actions/runs/1' },
      ...{ startedAt: at, finishedAt: at, complete: true, isDryRun: false, certificates: [], notScanned: [] },
      ...{ closedRegions: [], accountsLeftOut: { inactive: 0, excluded: 0 }, pullRequests: [], problems: [], shard },
    };
    const unpacked = unpackShard(
      { path: 'report.json', content: { text: JSON.stringify({ ...content, repository: repository.fullName }) } },
      { repository: repository.fullName, config, isDryRun: false, now: clock.now() },
    );
    if ('why' in unpacked) throw new Error('the file cannot be used');
    const [change, ...others] = unpacked.survey.changes;
    expect(others).toEqual([]);
    expect(change?.result.replacement?.certificate.arn).toBe(to);
    expect(change?.observed.listeners).toHaveLength(1);
    expect(change?.observed.settings.owners).toEqual(['octocat']);
    expect(unpacked.survey.reviews.map(({ review }) => review.change?.kind)).toEqual(['imported']);
  });

  test.each<[string, string, string, () => Promise<unknown>]>([
    ['swap.allow leaves them out', 'migration', 'all', () => pair({ type: 'IMPORTED' })],
    ['swap.allow names another change', 're-issued, private', 'all', () => pair({ type: 'IMPORTED' })],
    ['the guard watches what was migrated', 'imported', 'migrated', () => pair({ type: 'IMPORTED' })],
    ['a name is missing', 'imported', 'all', () => pair({ type: 'IMPORTED', names: ['pay.example.com'] })],
    ['there is one name more', 'imported', 'all', () => pair({ type: 'IMPORTED', names: [...names, 'x.example.com'] })],
    ['the other one ends sooner', 'imported', 'all', () => pair({ type: 'IMPORTED', left: 90 })],
    ['the other one was there before', 'imported', 'all', () => pair({ type: 'IMPORTED', age: 301 })],
    ['the other one is in use', 'imported', 'all', async () => listen(await pair({ type: 'IMPORTED' }))],
    ['nothing would take it', 're-issued', 'all', () => pair({ keyAlgorithm: 'RSA_4096' })],
    [
      'a rule leaves it out',
      'imported\n  ] }\nrules: [{ match: { domain: "*" }, ignore: true }]\n#',
      'all',
      () => pair({ type: 'IMPORTED' }),
    ],
  ])('are not proposed where %s', async (_why, allow, guard, set) => {
    await set();
    const result = await run(allow, guard);
    expect(result.problems).toEqual([]);
    expect(proposed()).toEqual([]);
  });

  async function pair(fresh: Partial<CertificateSetup> & { age?: number; left?: number }): Promise<string> {
    await listen(add({ type: 'IMPORTED', age: 300, left: 95 }));
    return add({ age: 1, left: 197, ...fresh });
  }
});
