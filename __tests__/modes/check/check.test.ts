import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.ts';
import { check } from '../../../src/modes/check/check.ts';
import type { Context } from '../../../src/modes/shared/context.ts';
import { scan } from '../../../src/modes/scan/scan.ts';
import { account, region, startWorld, windowClosed, type World } from '../world.ts';

describe('check of an open pull request', () => {
  let world: World;
  let number: number;
  let listener: string;
  beforeEach(async () => {
    world = await startWorld();
    ({ number, listener } = await proposed());
  });
  afterEach(() => world.close());

  /** One certificate on an NLB, scanned until its pull request is open. */
  async function proposed(): Promise<{ number: number; listener: string }> {
    const { aws, github } = world;
    const old = aws.addCertificate({ account, region, names: ['shop.example.com'] });
    const { arn } = aws.addLoadBalancer({ account, region, name: 'mail', type: 'network' });
    const added = await aws.addListener({ loadBalancerArn: arn, certificateArn: old });
    const first = await scan(world.context(windowClosed));
    aws.registerRecords(first.certificates[0]?.replacement ?? '');
    await scan(world.context(windowClosed));
    return { number: [...github.pullRequests.keys()][0] ?? 0, listener: added };
  }

  function statusOf(pullRequest: number): { readonly state: string; readonly description: string } | undefined {
    return world.github.statuses.get(world.github.pullRequests.get(pullRequest)?.headSha ?? '')?.[0];
  }

  test('asks AWS with the check role and says what a merge would do', async () => {
    const result = await check(world.context(windowClosed), number);
    expect(result.problems).toEqual([]);
    expect(statusOf(number)).toMatchObject({
      state: 'success',
      description: 'needs label acm-swap; would swap 1 listener now',
    });
    expect(result.summary).toContain('"at once" : 1');
  });

  test('says before the merge that no address of the load balancer can be reached from here', async () => {
    const usual = world.context(windowClosed);
    const handshake = () => Promise.resolve({ kind: 'unreachable', why: 'ECONNREFUSED' } as const);
    const result = await check({ ...usual, tls: { handshake } }, number);
    expect(result.summary).toContain('ECONNREFUSED');
    expect(statusOf(number)).toMatchObject({ state: 'success' });
  });

  test('says before the merge that no resolver knows the load balancer, for which it would wait', async () => {
    const usual = world.context(windowClosed);
    const result = await check({ ...usual, dns: { ...usual.dns, lookUpAddresses: () => Promise.resolve([]) } }, number);
    expect(result.summary).toContain('unverifiable');
    expect(result.summary).toContain('no resolver gives an address');
  });

  test('says that AWS was not asked where the event gets no session', async () => {
    const usual = world.context(windowClosed);
    const context: Context = {
      ...usual,
      aws: { ...usual.aws, open: () => Promise.reject(new UserError('This job has no OIDC token.')) },
    };
    const result = await check(context, number);
    expect(result.problems).toEqual([]);
    expect(statusOf(number)).toMatchObject({ state: 'success' });
    expect(statusOf(number)?.description).toContain('AWS not asked');
    expect(world.log.join('\n')).toContain('This job has no OIDC token.');
    expect(result.summary).toContain('This job has no OIDC token.');
    expect(result.summary).not.toContain('roles.check');
  });

  test('says that AWS was not asked where the trust policy refuses the subject', async () => {
    world.aws.account(account).roles.delete('acm-email-to-dns-check');
    const result = await check(world.context(windowClosed), number);
    expect(result.problems).toEqual([]);
    expect(statusOf(number)?.description).toContain('AWS not asked');
  });

  test('refuses what the role may not read, with AWS’s reason', async () => {
    const { roles } = world.aws.account(account);
    const role = roles.get('acm-email-to-dns-check');
    if (role === undefined) throw new Error('the world has no check role');
    roles.set(role.name, { ...role, allow: ['sts:GetCallerIdentity'] });
    const result = await check(world.context(windowClosed), number);
    expect(result.problems).toEqual([]);
    expect(statusOf(number)).toMatchObject({ state: 'failure' });
    expect(statusOf(number)?.description).toMatch(/^access-denied: /);
  });

  test.each([
    ['', 'AWS not asked'],
    [', include: ["ou-abcd-11111111"]', 'AWS not asked'],
    [`, include: ["${account}"]`, 'AWS not asked'],
    [', include: ["444455556666"]', 'not-in-fleet'],
    [`, exclude: ["${account}"]`, 'not-in-fleet'],
  ])(
    'opens no session in an account that only the organisation (%s) may hold, which a pull request’s event may not ask',
    async (entry, description) => {
      const role = 'role: "arn:aws:iam::999900001111:role/discovery"';
      const context = world.contextOf(
        `version: 1\norganization: { ${role}${entry} }\nregions: [${region}]\nroles: { check: acm-email-to-dns-check }\n`,
      );
      await check(context, number);
      expect(statusOf(number)?.description).toContain(description);
    },
  );

  test('refuses a listener on another port than the plan names, and names both', async () => {
    const { headRef = '' } = world.github.pullRequests.get(number) ?? {};
    const [path = '', text = ''] = [...(world.github.trees.get(headRef) ?? new Map<string, string>())][0] ?? [];
    const [, port] = /port: (\d+)/.exec(text) ?? [];
    world.github.commitFile(headRef, path, text.replaceAll(/port: \d+/g, 'port: 1'));
    const { summary } = await check(world.context(windowClosed), number);
    expect(statusOf(number)?.description).toMatch(/^listener-drifted: /);
    expect(summary).toContain(`reviewed as port 1, found on port ${port ?? ''}`);
  });

  test('refuses a listener that is gone', async () => {
    await world.aws.removeListener(listener);
    await check(world.context(windowClosed), number);
    expect(statusOf(number)).toMatchObject({ state: 'failure' });
    expect(statusOf(number)?.description).toMatch(/^listener-gone: /);
  });
});
