import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ModeResult } from '../../../src/modes/shared/context.ts';
import type { Issue } from '../../../src/core/repository.ts';
import { scan } from '../../../src/modes/scan/scan.ts';
import { scanActions } from '../../../sandbox/aws/permissions.ts';
import { account, addShop, region, startWorld, windowClosed, type World } from '../world.ts';

describe('the end of a certificate that no swap brought about', () => {
  let world: World;
  let old: string;
  let listener: string;
  let first: ModeResult;
  beforeEach(async () => {
    world = await startWorld();
    world.aws.dns.addZone('example.com');
    old = await addShop(world);
    listener = world.aws.listeners()[0]?.arn ?? '';
    first = await look();
  });
  afterEach(() => world.close());

  function look(more = ''): Promise<ModeResult> {
    return scan(world.context(windowClosed, more));
  }

  function replacement(): string {
    return first.certificates[0]?.replacement ?? '';
  }

  function issue(): Issue {
    const found = [...world.github.issues.values()].find(({ body }) => body.includes(`certificate=${old}`));
    if (found === undefined) throw new Error('There is no issue.');
    return found;
  }

  /** What a reader sees of it without unfolding anything. */
  function shown(): string {
    const { title, body } = issue();
    return `${title}\n${body.replaceAll(/<!--.*?-->/gs, '').replaceAll(/<details>.*?<\/details>/gs, '')}`;
  }

  function takeOff(): void {
    const other = world.aws.addCertificate({ account, region, names: ['other.example.org'], validationMethod: 'DNS' });
    world.aws.setListenerCertificates(listener, { defaultCertificate: other, sni: [] });
  }

  async function expectQuiet(more = ''): Promise<void> {
    const written = world.github.writes.length;
    await look(more);
    expect(world.github.writes.slice(written)).toEqual([]);
  }

  const asks = /Please add|We see (?:it|them)|DNS: add|have to stay|being late/;

  test.each(['pending', 'issued'])('is no swap where its replacement, %s, serves nothing', async (status) => {
    if (status === 'issued') {
      world.aws.registerRecords(replacement());
      await look();
      expect(world.github.pullRequests.size).toBe(1);
    }
    takeOff();
    const { certificates } = await look();
    expect(certificates).toMatchObject([{ arn: old, state: 'done' }]);
    expect(issue()).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(issue().labels).toContain('acm:done');
    expect(shown()).toContain('Not in use any more: shop.example.com');
    expect(shown()).toContain('**Nothing uses this certificate any more.**');
    expect(shown()).not.toMatch(/[Ss]wapped|new certificate|DNS validation of/);
    expect(shown()).not.toMatch(asks);
    expect(issue().body).not.toContain('please keep them');
    const left = [...world.github.comments.values()].filter(({ body }) => body.includes('event=nothing-left'));
    expect(left).toHaveLength(status === 'issued' ? 1 : 0);
    await expectQuiet();
  });

  test('is not told as a swap while ACM still names the load balancer', async () => {
    takeOff();
    const [loadBalancer] = world.aws.loadBalancers();
    world.aws.setOtherUsers(old, [loadBalancer?.arn ?? '']);
    const { certificates } = await look();
    expect(certificates).toMatchObject([{ state: 'found', reason: { code: 'use-unclear' } }]);
    expect(issue()).toMatchObject({ state: 'open' });
    expect(issue().labels).toContain('acm:found');
    expect(shown()).toContain('no listener holds this certificate any more');
    expect(shown()).not.toMatch(/[Ss]wapped|new certificate/);
    expect(shown()).not.toMatch(asks);
    await expectQuiet();
  });

  test('says that it was deleted when it is closed for that', async () => {
    takeOff();
    world.aws.removeCertificate(old);
    await look();
    expect(issue()).toMatchObject({ state: 'closed', title: 'Deleted in ACM: shop.example.com' });
    expect(issue().labels).toContain('acm:done');
    expect(shown()).toContain('**ACM does not know this certificate any more: somebody has deleted it.**');
    expect(issue().body).not.toMatch(asks);
    await expectQuiet();
  });

  test('asks for nothing any more once a rule leaves it out, and goes on when it is back', async () => {
    const rule = 'rules: [{ match: { domain: shop.example.com }, ignore: true }]';
    await look(rule);
    expect(issue()).toMatchObject({ state: 'open', title: 'Left out by the config: shop.example.com' });
    expect(issue().labels.filter((label) => label.startsWith('acm:'))).toEqual([]);
    expect(issue().body).not.toMatch(asks);
    await expectQuiet(rule);
    await look();
    expect(issue()).toMatchObject({ state: 'open', title: 'DNS: add 1 CNAME record for shop.example.com' });
    expect(issue().labels).toContain('acm:awaiting-dns');
    expect(issue().body).toContain(`replacement=${replacement()}`);
    await expectQuiet();
  });

  test('asks for nothing any more once its account has left the config, and goes on when it is back', async () => {
    const config = (accounts: string): string =>
      `version: 1\naccounts: [${accounts}]\nregions: [${region}]\nmaintenance:\n  ${windowClosed}\n` +
      `dns: { resolvers: ["${world.aws.dns.address}"] }\n`;
    const other = '444455556666';
    world.aws.addAccount(other, { roles: { 'acm-email-to-dns-scan': { allow: scanActions } } });
    await scan(world.contextOf(config(`{ id: "${other}" }`)));
    expect(issue()).toMatchObject({ state: 'open', title: 'Not looked at any more: shop.example.com' });
    expect(issue().labels).toContain('acm:blocked');
    expect(issue().body).not.toMatch(asks);
    const written = world.github.writes.length;
    await scan(world.contextOf(config(`{ id: "${other}" }`)));
    expect(world.github.writes.slice(written)).toEqual([]);
    await look();
    expect(issue()).toMatchObject({ state: 'open', title: 'DNS: add 1 CNAME record for shop.example.com' });
    await expectQuiet();
  });

  test.each(['REVOKED', 'INACTIVE', 'FAILED'] as const)(
    'is not reached by one that is %s while it is in use, which is urgent and told once',
    async (status) => {
      world.aws.certificate(old).status = status;
      const { certificates } = await look();
      expect(certificates).toMatchObject([{ state: 'awaiting-dns', urgent: 'not-valid' }]);
      expect(shown()).toContain(`**Urgent: ACM says \`${status}\` of this certificate, and it is still in use`);
      expect(shown()).toContain('Please add this CNAME record as soon as possible.');
      expect(shown()).not.toContain('works as before');
      const told = (): readonly string[] =>
        [...world.github.comments.values()].flatMap(({ body }) => (body.includes('event=expired') ? [body] : []));
      expect(told()).toHaveLength(1);
      expect(told()[0]).toContain('@octocat');
      expect(told()[0]).toContain(`ACM says \`${status}\` of this certificate, and it is still in use`);
      expect(told()[0]).not.toContain('works as before');
      const [dashboard] = [...world.github.issues.values()].filter(({ body }) =>
        body.includes('acm-email-to-dns:dashboard'),
      );
      expect(dashboard?.body).toContain('not valid any more, and in use');
      await expectQuiet();
      expect(told()).toHaveLength(1);
    },
  );
});
