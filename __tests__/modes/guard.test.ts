import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CertificateSetup } from '../../sandbox/aws/fleet-setup.ts';
import { scan } from '../../src/modes/scan/scan.ts';
import type { Context, ModeResult } from '../../src/modes/shared/context.ts';
import { UpstreamError } from '../../src/core/errors.ts';
import type { Issue } from '../../src/core/repository.ts';
import { account, region, startWorld, windowOpen, type World } from './world.ts';

const day = 86_400_000;
const refused = { service: 'github', operation: 'PATCH /issues/{number}', code: '403', kind: 'denied' } as const;

describe('the guard over certificates that were never migrated', () => {
  let world: World;
  let healthy: string;
  beforeEach(async () => {
    world = await startWorld();
    world.aws.dns.addZone('example.com');
    healthy = await served({ names: ['example.org'] });
  });
  afterEach(() => {
    expect(world.aws.violations).toEqual([]);
    return world.close();
  });

  /** A certificate in use on an NLB, of 198 days with 150 left unless told otherwise; its records are in public DNS. */
  async function served(setup: Partial<CertificateSetup> & { left?: number; life?: number } = {}): Promise<string> {
    const { left = 150, life = 198, names = ['shop.example.com', 'www.example.com'], ...more } = setup;
    const notAfter = new Date(Date.now() + left * day + day / 2);
    const notBefore = new Date(notAfter.getTime() - life * day);
    const arn = world.aws.addCertificate({
      account,
      region,
      names,
      validationMethod: 'DNS',
      notBefore,
      notAfter,
      ...more,
    });
    const name = `nlb-${String(world.aws.loadBalancers().length)}`;
    const { arn: loadBalancerArn } = world.aws.addLoadBalancer({ account, region, name, type: 'network' });
    await world.aws.addListener({ loadBalancerArn, certificateArn: arn });
    if (more.type === undefined) world.aws.registerRecords(arn);
    return arn;
  }

  /** A scan after so many days. */
  function run(
    guard = 'all',
    days = 0,
    change: (context: Context) => Partial<Context> = () => ({}),
  ): Promise<ModeResult> {
    const context = world.context(windowOpen, guard === '' ? '' : `guard: ${guard}`);
    const now = (): ReturnType<typeof context.clock.now> => context.clock.now().add({ hours: 24 * days });
    return scan({ ...context, clock: { ...context.clock, now }, ...change(context) });
  }

  function atRisk(): readonly Issue[] {
    return [...world.github.issues.values()].filter(
      ({ labels, state }) => state === 'open' && labels.includes('acm:at-risk'),
    );
  }

  /** One issue that names the certificate and the reason, and no other. */
  function expectTold(arn: string, code: string): Issue {
    const [issue] = atRisk();
    expect(atRisk()).toHaveLength(1);
    expect(issue?.labels).toEqual(['acm-email-to-dns', 'acm:at-risk']);
    expect(issue?.body).toContain(arn);
    expect(issue?.body).toContain(`\`${code}\``);
    expect(issue?.body).not.toContain(healthy);
    expect(issue?.assignees).toEqual(['octocat']);
    if (issue === undefined) throw new Error('nothing was told');
    return issue;
  }

  const soon = { status: 'PENDING_VALIDATION', reason: undefined, updatedAt: Date.now() - day };

  test.each<[string, () => Promise<string>]>([
    [
      'record-lost',
      async () => {
        const arn = await served();
        world.aws.dns.removeRecord(world.aws.validationRecords(arn)[0]?.name ?? '');
        return arn;
      },
    ],
    ['renewal-failed', () => served({ left: 20, renewal: { ...soon, status: 'FAILED' } })],
    ['renewal-waits', () => served({ left: 20, renewal: soon })],
    ['renewal-waits', () => served({ left: 28 })],
    [
      'caa',
      async () => {
        const arn = await served();
        world.aws.dns.addRecord({
          name: 'example.com',
          type: 'CAA',
          value: { tag: 'issue', value: 'letsencrypt.org' },
        });
        return arn;
      },
    ],
    [
      'dnssec',
      async () => {
        const arn = await served();
        world.aws.dns.breakDnssec('example.com');
        return arn;
      },
    ],
    ['expires-soon', () => served({ type: 'IMPORTED', left: 40, life: 395 })],
    ['not-renewable', () => served({ left: 100, renewalEligibility: 'INELIGIBLE' })],
  ])('tells %s in an issue of its own, is then quiet, and a day later keeps the same issue', async (code, set) => {
    const arn = await set();
    const first = await run();
    const { number } = expectTold(arn, code);
    expect(first.problems).toEqual([]);
    expect(first.guard?.atRisk.map((risk) => [risk.arn, risk.reasons[0]?.code])).toEqual([[arn, code]]);

    const writes = world.github.writes.length;
    await run();
    expect(world.github.writes.slice(writes)).toEqual([]);

    await run('all', 1);
    expect(expectTold(arn, code).number).toBe(number);
    for (const guard of ['off', 'migrated', '']) {
      const quiet = world.github.writes.length;
      await run(guard);
      expect(world.github.writes.slice(quiet).filter((write) => write.startsWith('create'))).toEqual([]);
    }
  });

  test.each(['off', 'migrated', ''])('tells nothing with guard: %s', async (guard) => {
    await served({ type: 'IMPORTED', left: 40, life: 395 });
    const lost = await served();
    world.aws.dns.removeRecord(world.aws.validationRecords(lost)[0]?.name ?? '');
    await run(guard);
    expect(atRisk()).toEqual([]);
  });

  test('closes nothing that was told where an answer leaves out the member that told it', async () => {
    const failed = { status: 'FAILED', reason: 'OTHER', updatedAt: Date.now() - day };
    const waiting = { ...soon, updatedAt: Date.now() - 8 * day };
    const lost = await served({ names: ['a.example.com'] });
    world.aws.dns.removeRecord(world.aws.validationRecords(lost)[0]?.name ?? '');
    await served({ names: ['b.example.com'], left: 40, renewal: failed });
    await served({ names: ['c.example.com'], left: 40, renewal: waiting });
    await served({ names: ['d.example.com'], left: 100, renewalEligibility: 'INELIGIBLE' });
    await served({ names: ['e.example.com'], type: 'IMPORTED', left: 40, life: 395 });
    await served({ names: ['f.example.com'], type: 'PRIVATE', left: 20, life: 395, renewalEligibility: 'ELIGIBLE' });
    await run();
    const told = atRisk().map(({ number }) => number);
    expect(told).toHaveLength(6);
    for (const member of [
      ...['NotBefore', 'NotAfter', 'RenewalSummary', 'RenewalEligibility', 'InUseBy'],
      ...[
        'DomainValidationOptions',
        'DomainValidationOptions.ValidationMethod',
        'DomainValidationOptions.ResourceRecord',
      ],
    ]) {
      world.aws.faults.clear();
      world.aws.faults.add({
        match: ({ operation }) => operation === 'DescribeCertificate',
        effect: { omit: `Certificate.${member}` },
      });
      await run();
      expect({ member, told: atRisk().map(({ number }) => number) }).toEqual({ member, told });
    }
    const { comments } = world.github;
    expect([...comments.values()].map(({ body }) => body)).toEqual([]);
  }, 60_000);

  test('says of one that has ended in use that clients get an error', async () => {
    const arn = await served({ type: 'IMPORTED', left: -3, life: 90, status: 'EXPIRED' });
    await run();
    const { title, body } = expectTold(arn, 'expires-soon');
    expect(title).toBe('The certificate for shop.example.com has ended and is still in use');
    expect(body).toContain('is still in use: clients get an error.');
  });

  test('closes what was told once a rule says to ignore the certificate', async () => {
    const arn = await served({ type: 'IMPORTED', left: 40, life: 395 });
    await run();
    const { number } = expectTold(arn, 'expires-soon');
    await run('all\nrules: [{ match: { domain: "shop.example.com" }, ignore: true }]');
    expect(world.github.issues.get(number)).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(world.github.issues.get(number)?.body).toContain('A rule of the config says to ignore the certificate.');
  });

  test('tells nothing of what is healthy', async () => {
    await served();
    for (const value of ['letsencrypt.org', 'amazonaws.com']) {
      world.aws.dns.addRecord({ name: 'example.com', type: 'CAA', value: { tag: 'issue', value } });
    }
    await served({ left: 40, renewal: { ...soon, status: 'PENDING_AUTO_RENEWAL' } });
    await served({ type: 'IMPORTED', left: 200, life: 395 });
    await served({ type: 'PRIVATE', left: 300, life: 395 });
    world.aws.addCertificate({
      ...{ account, region, names: ['cdn.example.com'], validationMethod: 'HTTP', managedBy: 'CLOUDFRONT' },
      inUseBy: [`arn:aws:cloudfront::${account}:distribution/E1234567890ABC`],
    });
    const exported = world.aws.addCertificate({
      ...{ account, region, names: ['pop.example.com'], validationMethod: 'DNS' },
      ...{ exportOption: 'ENABLED', isExported: true },
    });
    world.aws.registerRecords(exported);
    const result = await run();
    expect(atRisk()).toEqual([]);
    expect(result.guard?.kinds.filter(({ certificates }) => certificates > 0)).toMatchObject([
      { kind: 'imported', certificates: 1 },
      { kind: 'dns', certificates: 4 },
      { kind: 'http', certificates: 1 },
      { kind: 'private', certificates: 1 },
    ]);
  });

  describe('once a lost record is told', () => {
    let arn: string;
    let issue: Issue;
    beforeEach(async () => {
      arn = await served();
      world.aws.dns.removeRecord(world.aws.validationRecords(arn)[0]?.name ?? '');
      await run();
      issue = expectTold(arn, 'record-lost');
    });

    const now = (): Issue => world.github.issues.get(issue.number) ?? issue;
    const comments = (): readonly string[] => [...world.github.comments.values()].map(({ body }) => body);

    test('closes its issue when the record is back, saying so, and opens it again when it goes once more', async () => {
      world.aws.registerRecords(arn);
      await run();
      expect(now()).toMatchObject({ state: 'closed', stateReason: 'completed' });
      expect(now().body).toContain('All its DNS records are there again.');
      expect(comments()).toHaveLength(1);
      expect(comments()[0]).not.toContain('@');

      world.aws.dns.removeRecord(world.aws.validationRecords(arn)[1]?.name ?? '');
      await run('all', 1);
      expect(now().state).toBe('open');
      expect(comments().filter((body) => body.includes('@octocat'))).toHaveLength(1);
      const writes = world.github.writes.length;
      await run('all', 1);
      expect(world.github.writes.slice(writes)).toEqual([]);
    });

    test('leaves it open while nobody can look', async () => {
      world.aws.registerRecords(arn);
      world.aws.dns.breakName('example.com');
      await run();
      expect(now().state).toBe('open');
      expect(now().body).toContain('could not be looked at again');
      world.aws.dns.repairName('example.com');
      world.aws.faults.add({
        match: ({ operation }) => operation === 'DescribeCertificate',
        effect: { error: 'AccessDenied', message: 'not authorized' },
      });
      const denied = await run();
      expect(denied.problems.map(({ en }) => en)).toEqual([expect.stringContaining(arn)]);
      expect(now().state).toBe('open');
    });

    test('closes it when nothing uses the certificate any more, or it is gone', async () => {
      const [listener] = world.aws.listeners().filter((each) => each.defaultCertificate === arn);
      world.aws.setListenerCertificates(listener?.arn ?? '', { defaultCertificate: healthy });
      await run();
      expect(now()).toMatchObject({ state: 'closed' });
      expect(now().body).toContain('Nothing uses the certificate any more.');
    });

    test('says once, and closes nothing, where its account has left the fleet', async () => {
      const [issue] = atRisk();
      const elsewhere = (context: Context): Partial<Context> => ({
        config: { ...context.config, accounts: context.config.accounts.map((one) => ({ ...one, id: '444455556666' })) },
      });
      await run('all', 1, elsewhere);
      await run('all', 2, elsewhere);
      expect(atRisk().map(({ number }) => number)).toEqual([issue?.number]);
      const told = [...world.github.comments.values()].filter(({ body }) => body.includes('not-in-fleet'));
      expect(told).toHaveLength(1);
      expect(told[0]?.body).toContain('@octocat');
    });

    test('takes a person’s word: held, or closed as not planned', async () => {
      world.github.setLabel('octocat', issue.number, 'acm-hold');
      world.aws.registerRecords(arn);
      await run();
      expect(now().state).toBe('open');
      world.github.issues.set(issue.number, { ...issue, state: 'closed', stateReason: 'not_planned' });
      world.aws.dns.removeRecord(world.aws.validationRecords(arn)[0]?.name ?? '');
      const { guard } = await run('all', 1);
      expect(now().state).toBe('closed');
      expect(guard?.atRisk.map((risk) => risk.arn)).not.toContain(arn);
    });

    test('leaves the issue alone that a person puts on hold during the scan', async () => {
      world.aws.registerRecords(arn);
      const writes = world.github.writes.length;
      const result = await run('all', 0, ({ github }) => ({
        github: {
          ...github,
          getIssue: (number) => {
            if (number === issue.number) world.github.setLabel('octocat', number, 'acm-hold');
            return github.getIssue(number);
          },
        },
      }));
      expect(result.problems).toEqual([]);
      expect(now().state).toBe('open');
      expect(world.github.writes.slice(writes).filter((write) => write.includes(`#${String(issue.number)}`))).toEqual(
        [],
      );
    });

    test('goes on with the others where GitHub refuses one, says which, and fails the job', async () => {
      const other = await served({ type: 'IMPORTED', left: 40, life: 395 });
      world.aws.registerRecords(arn);
      const result = await run('all', 1, ({ githubWriter }) => ({
        githubWriter: {
          ...githubWriter,
          updateIssue: (number, change) =>
            number === issue.number
              ? Promise.reject(new UpstreamError('locked', refused, undefined))
              : githubWriter.updateIssue(number, change),
        },
      }));
      expect(result.problems.map(({ en }) => en)).toEqual([expect.stringContaining(arn)]);
      expect(atRisk().filter(({ body }) => body.includes(other))).toHaveLength(1);
    });

    test('closes it behind a locked conversation too, and fails the job but once', async () => {
      world.aws.registerRecords(arn);
      const lock = ({ githubWriter }: Context): Partial<Context> => ({
        githubWriter: {
          ...githubWriter,
          createComment: () => Promise.reject(new UpstreamError('locked', refused, undefined)),
        },
      });
      expect((await run('all', 1, lock)).problems).toHaveLength(1);
      expect(now().state).toBe('closed');
      expect((await run('all', 2, lock)).problems).toEqual([]);
    });

    test('opens it once more when it was closed as completed too early', async () => {
      world.github.issues.set(issue.number, { ...issue, state: 'closed', stateReason: 'completed' });
      await run('all', 1);
      expect(now().state).toBe('open');
      world.github.issues.set(issue.number, { ...now(), state: 'closed', stateReason: 'completed' });
      await run('all', 2);
      expect(now().state).toBe('closed');
    });
  });

  describe('that were renewed three days ago', () => {
    /** The renewed one on a listener that goes on serving the one that it replaced, or not. */
    async function renewed(isOldServed: boolean): Promise<string> {
      const names = ['shop.example.com'];
      const setup = {
        account,
        region,
        names,
        validationMethod: 'DNS',
        notAfter: new Date(Date.now() + 30 * day),
      } as const;
      const old = world.aws.addCertificate(setup);
      const arn = await served({ names, left: 195 });
      const listener = world.aws.listeners().find((each) => each.defaultCertificate === arn)?.arn ?? '';
      if (isOldServed) {
        world.aws.setListenerCertificates(listener, { defaultCertificate: old });
        world.aws.endpoint(listener).stick();
        world.aws.setListenerCertificates(listener, { defaultCertificate: arn });
      }
      world.aws.removeCertificate(old);
      return arn;
    }

    test('tells an old certificate that a load balancer still presents', async () => {
      const arn = await renewed(true);
      await run();
      expectTold(arn, 'old-served');
    });

    test('tells what else is the matter where load balancers may not be described, and fails the job', async () => {
      const arn = await renewed(false);
      world.aws.dns.removeRecord(world.aws.validationRecords(arn)[0]?.name ?? '');
      world.aws.faults.add({
        match: ({ operation }) => operation === 'DescribeLoadBalancers',
        effect: { error: 'AccessDenied', message: 'not authorized' },
      });
      const result = await run();
      expect(result.problems.map(({ en }) => en)).toContainEqual(expect.stringContaining(arn));
      expectTold(arn, 'record-lost');
    });

    test('tells nothing where the load balancer presents the new one, or cannot be reached', async () => {
      await renewed(false);
      await run();
      expect(atRisk()).toEqual([]);
      await renewed(true);
      for (const { endpoint } of world.aws.listeners()) endpoint?.setReachable(false);
      await run('all', 1);
      expect(atRisk()).toEqual([]);
    });
  });

  test('tells one that was requested by e-mail after the migration began as such', async () => {
    await run();
    await served({ names: ['new.example.com'], validationMethod: 'EMAIL', createdAt: new Date(Date.now() - 1000) });
    await run();
    const bodies = [...world.github.issues.values()].map(({ body }) => body);
    expect(bodies.filter((body) => body.includes('after the migration had begun'))).toHaveLength(1);
    expect(bodies.filter((body) => body.includes('requested after this migration began'))).toHaveLength(1);
  });

  test('tells only what it knows where no resolver answers', async () => {
    const lost = await served();
    world.aws.dns.removeRecord(world.aws.validationRecords(lost)[0]?.name ?? '');
    const imported = await served({ type: 'IMPORTED', left: 40, life: 395, names: ['pay.example.com'] });
    await world.aws.dns.close();
    await run();
    expectTold(imported, 'expires-soon');
  });

  test('asks once for everything, and describes what is in use once a day', async () => {
    const used = [healthy, await served(), await served({ type: 'IMPORTED', left: 200, life: 395 })];
    for (let n = 0; n < 5; n += 1) {
      world.aws.addCertificate({ account, region, names: [`unused${String(n)}.example.com`], validationMethod: 'DNS' });
    }
    const count = (operation: string): number => world.aws.calls.filter((call) => call.operation === operation).length;
    await run();
    expect([count('SearchCertificates'), count('DescribeCertificate')]).toEqual([1, used.length]);
    await run();
    expect([count('SearchCertificates'), count('DescribeCertificate')]).toEqual([2, used.length]);
    await run('all', 1);
    expect(count('DescribeCertificate')).toBe(2 * used.length);
    const dashboard = [...world.github.issues.values()].find(({ body }) => body.includes('dns:dashboard'));
    expect(dashboard?.body).toContain('Certificates that nothing uses: 5.');
  });
});
