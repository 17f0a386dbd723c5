import { afterEach, describe, expect, test } from '@jest/globals';
import { LoadBalancerController } from '../../sandbox/owners/load-balancer-controller.ts';
import type { RecordedRun } from '../../sandbox/world.ts';
import type { ReportedCertificate } from '../../src/core/report/report.ts';
import { setLater } from './support/later.ts';
import { account, withOne, type OneCertificate } from './support/one-certificate.ts';

/* Whole jobs, from environment to exit code. */

afterEach(() => {
  setLater(0);
});

const ingress = { 'elbv2.k8s.aws/cluster': 'prod', 'ingress.k8s.aws/stack': 'shop/web' };
const cluster = { 'kubernetes.io/cluster/prod': 'owned' };

function certificateIn({ report }: RecordedRun): ReportedCertificate | undefined {
  const { certificates } = report as { readonly certificates: readonly ReportedCertificate[] };
  return certificates[0];
}

/** A job that ends well. */
async function job(it: OneCertificate, mode: 'auto' | 'scan' = 'scan'): Promise<RecordedRun> {
  const run = await it.job(mode);
  expect({ exitCode: run.exitCode, log: run.exitCode === 0 ? '' : run.log }).toEqual({ exitCode: 0, log: '' });
  return run;
}

function commentsOf(it: OneCertificate, kind: string): readonly string[] {
  const comments = it.world.github.comments(it.issue()?.number ?? 0);
  return comments.map(({ body }) => body).filter((body) => body.includes(`event=${kind} `));
}

describe('DNS as it is', () => {
  test.each([
    ['that public DNS leads to is written once, by the role for DNS alone', true],
    ['that public DNS does not lead to is left alone, and its records stay outstanding', false],
  ])('a hosted zone %s', async (_what, isDelegated) => {
    const config = { roles: 'roles: { dns: acm-email-to-dns-dns }' };
    await withOne({ certificate: { names: ['shop.example.com'] }, config }, async (it) => {
      const { aws } = it.world;
      await it.configure({ dns: `dns: { resolvers: ["${aws.dns.address}"], route53: create }` });
      aws.addHostedZone({ account, name: 'example.com', isServed: false, isDelegated });
      if (!isDelegated) {
        for (const value of ['ns1.example.net', 'ns2.example.net', 'ns3.example.net', 'ns4.example.net'])
          aws.dns.addRecord({ name: 'example.com', type: 'NS', value });
      }
      const [record] = certificateIn(await job(it))?.records ?? [];
      await job(it);
      const writes = aws.calls.filter(({ operation }) => operation === 'ChangeResourceRecordSets');
      expect(writes.map(({ role }) => role)).toEqual(isDelegated ? ['acm-email-to-dns-dns'] : []);
      expect(it.dashboard().includes(record?.name ?? 'no record')).toBe(!isDelegated);
    });
  });

  test('records that ACM does not see in six hours are told once', async () => {
    await withOne({}, async (it) => {
      it.world.aws.settings.validationDelay = 1e12;
      await job(it);
      it.world.aws.registerRecords(it.arn);
      const reasons: unknown[] = [];
      const told: number[] = [];
      for (const hour of [1, 2, 8, 10, 30]) {
        setLater(hour);
        reasons.push(certificateIn(await job(it))?.reason?.code);
        told.push(commentsOf(it, 'not-seen').length);
      }
      const seen = 'acm-does-not-see';
      expect(reasons).toEqual([undefined, undefined, seen, seen, seen]);
      expect(told).toEqual([0, 0, 1, 1, 1]);
      expect(commentsOf(it, 'not-seen')[0]).toContain('@octocat');
      expect(commentsOf(it, 'not-seen')[0]).toContain('@acme/dns');
    });
  });
});

describe('owners of listeners', () => {
  test('no look of a controller that discovers certificates changes a listener before somebody approved', async () => {
    await withOne({ tags: ingress, config: { strategy: 'strategy: auto' } }, async (it) => {
      const { aws } = it.world;
      const controller = new LoadBalancerController(aws);
      controller.apply({ listener: it.listener, hosts: ['shop.example.com'] });
      for (let round = 0; round < 3; round += 1) {
        await job(it, 'auto');
        for (const { arn } of aws.certificates()) aws.registerRecords(arn);
        expect(controller.reconcile()).toBe(false);
      }
      expect(aws.listener(it.listener)).toMatchObject({ defaultCertificate: it.arn, sni: [] });
      expect(it.calls('RequestCertificate')).toBe(0);
    });
  });

  test('a cluster that is seen after the proposal keeps a merged one from being swapped, and the issue is blocked', async () => {
    await withOne({ type: 'classic' }, async (it) => {
      const { aws } = it.world;
      await it.untilApproved();
      for (const [key, value] of Object.entries(cluster)) aws.listener(it.listener).loadBalancer.tags.set(key, value);
      await it.configure({ swap: 'swap: { verify: api, managed: refuse }' });
      await job(it, 'auto');
      expect(aws.listener(it.listener).defaultCertificate).toBe(it.arn);
      expect(it.state()).toBe('open acm:blocked');
      await job(it, 'auto');
      expect(aws.listener(it.listener).defaultCertificate).toBe(it.arn);
    });
  });

  test.each([
    ['is kept where a cluster owns the listener by now', cluster, true],
    ['is deleted where nobody does', {}, false],
  ])('an old certificate after its soak %s', async (_what, tags, isKept) => {
    await withOne({ type: 'classic' }, async (it) => {
      const { aws } = it.world;
      await it.configure({ swap: 'swap: { verify: api, delete-old-after: 14d }' });
      await it.untilApproved();
      await job(it, 'auto');
      await job(it, 'auto');
      expect(it.state()).toBe('closed acm:done');
      for (const [key, value] of Object.entries(tags)) aws.listener(it.listener).loadBalancer.tags.set(key, value);
      setLater(16 * 24);
      await job(it, 'auto');
      await job(it, 'auto');
      expect(aws.certificates().some(({ arn }) => arn === it.arn)).toBe(isKept);
    });
  });
});
