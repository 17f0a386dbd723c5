import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../src/modes/scan/scan.ts';
import { swap } from '../../src/modes/swap/swap.ts';
import { account, region, startWorld, windowClosed, type World } from './world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };

describe('a migration from the first scan to the closed issue', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.close());

  async function fleet(): Promise<{ old: string; alb: string; nlb: string }> {
    const { aws } = world;
    const old = aws.addCertificate({
      account,
      region,
      names: ['shop.example.com', 'www.shop.example.com'],
      tags: { team: 'web' },
    });
    const albArn = aws.addLoadBalancer({ account, region, name: 'shop', type: 'application' }).arn;
    const nlbArn = aws.addLoadBalancer({ account, region, name: 'mail', type: 'network' }).arn;
    const alb = await aws.addListener({ loadBalancerArn: albArn, certificateArn: old, sni: [old] });
    const nlb = await aws.addListener({ loadBalancerArn: nlbArn, certificateArn: old });
    return { old, alb, nlb };
  }

  test('goes all the way, and a second scan writes nothing', async () => {
    const { aws, github } = world;
    aws.dns.addZone('example.com');
    const { old, alb, nlb } = await fleet();

    const first = await scan(world.context(windowClosed));
    expect(first.problems).toEqual([]);
    expect(first.certificates).toMatchObject([{ arn: old, state: 'awaiting-dns', attempt: 1 }]);
    const [issue] = github.issues.values();
    expect(issue?.body).toContain('acm-validations.aws.');
    const written = github.writes.length;
    const second = await scan(world.context(windowClosed));
    expect(github.writes.slice(written)).toEqual([]);
    expect(second.certificates).toMatchObject([{ state: 'awaiting-dns' }]);

    const to = first.certificates[0]?.replacement ?? '';
    aws.registerRecords(to);
    const third = await scan(world.context(windowClosed));
    expect(third.certificates).toMatchObject([{ state: 'ready' }]);
    const [pullRequest] = github.pullRequests.values();
    expect(pullRequest?.headRef).toMatch(/^acm-email-to-dns\/111122223333-eu-west-1-[0-9a-f]{8}$/);
    const thanks = [...github.comments.values()].filter(({ body }) => body.includes('event=thanks'));
    expect(thanks).toHaveLength(1);
    expect(thanks[0]?.body).toContain('Thank you: all DNS records are in place');
    expect(thanks[0]?.body).not.toContain('@');
    const zones = (body = ''): readonly string[] => body.match(/CNAME in zone `\S+`/g) ?? [];
    expect(zones(issue?.body)).toEqual(['CNAME in zone `example.com`', 'CNAME in zone `example.com`']);
    expect(zones(github.issues.get(issue?.number ?? 0)?.body)).toEqual(zones(issue?.body));
    const quiet = github.writes.length;
    await scan(world.context(windowClosed));
    expect(github.writes.slice(quiet)).toEqual([]);

    const number = pullRequest?.number ?? 0;
    github.setLabel('octocat', number, 'acm-swap');
    github.merge('octocat', number);
    const outside = await swap(world.context(windowClosed), drain);
    expect(outside.problems).toEqual([]);
    expect(outside.pullRequests[0]?.listeners.map(({ outcome, reason }) => [outcome, reason?.code])).toEqual(
      expect.arrayContaining([
        ['deferred', 'outside-window'],
        ['swapped', undefined],
      ]),
    );
    expect(aws.listener(nlb).defaultCertificate).toBe(to);
    expect(aws.listener(alb).defaultCertificate).toBe(old);
    expect(github.pullRequests.get(number)?.labels).toContain('acm:waiting-for-window');

    const inside = await swap(world.context(), drain);
    expect(inside.problems).toEqual([]);
    expect(aws.listener(alb)).toMatchObject({ defaultCertificate: to, sni: [to] });
    expect(github.pullRequests.get(number)?.labels).toEqual(expect.arrayContaining(['acm-swap', 'acm:done']));
    expect(github.pullRequests.get(number)?.labels).not.toContain('acm:waiting-for-window');

    const last = await scan(world.context());
    expect(last.certificates).toMatchObject([{ state: 'done' }]);
    expect([...github.issues.values()].find((entry) => entry.number === issue?.number)?.state).toBe('closed');
    expect(aws.violations).toEqual([]);
  });

  test('says why it is not done while ACM names a load balancer that does not exist any more', async () => {
    const { aws, github } = world;
    const { old, alb, nlb } = await fleet();
    const first = await scan(world.context());
    const to = first.certificates[0]?.replacement ?? '';
    aws.registerRecords(to);
    for (const listener of [alb, nlb]) aws.setListenerCertificates(listener, { defaultCertificate: to, sni: [] });
    const gone = `arn:aws:elasticloadbalancing:${region}:${account}:loadbalancer/app/gone/50dc6c495c0c9188`;
    aws.setOtherUsers(old, [gone]);

    const second = await scan(world.context());
    expect(second.problems).toEqual([]);
    expect(second.certificates).toMatchObject([{ state: 'swapped', reason: { code: 'contradictory-answers' } }]);
    const issue = [...github.issues.values()].find(({ body }) => body.includes(old));
    expect(issue?.labels).toContain('acm:swapped');
    expect(issue?.body).toContain(`ACM names \`${gone}\` as a user, and there is no such load balancer any more`);
    expect(issue?.body).toContain('ask AWS Support');
    const written = github.writes.length;
    await scan(world.context());
    expect(github.writes.slice(written)).toEqual([]);
    aws.setOtherUsers(old, []);
    expect((await scan(world.context())).certificates).toMatchObject([{ state: 'done' }]);
  });
});
