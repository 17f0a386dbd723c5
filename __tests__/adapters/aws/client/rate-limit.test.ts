import { describe, expect, test } from '@jest/globals';
import { createBuckets } from '../../../../src/adapters/aws/client/quotas.ts';
import { TokenBucket } from '../../../../src/adapters/aws/client/rate-limit.ts';
import { manualClock } from '../support/world.ts';

/** Takes so many tokens at once and gives the milliseconds that passed. */
async function timeOf(bucket: TokenBucket, clock: ReturnType<typeof manualClock>, count: number): Promise<number> {
  const start = clock.now().epochMilliseconds;
  await Promise.all(Array.from({ length: count }, () => bucket.take()));
  return clock.now().epochMilliseconds - start;
}

describe('a token bucket', () => {
  test('lets nine tenths of a burst through at once and spaces the rest at nine tenths of the quota', async () => {
    const clock = manualClock();
    const bucket = new TokenBucket({ perSecond: 10, burst: 10 }, clock);

    expect(await timeOf(bucket, clock, 9)).toBe(0);

    const time = await timeOf(bucket, clock, 90);
    expect(time).toBeGreaterThanOrEqual(10_000);
    expect(time).toBeLessThan(10_200);
  });

  test('loses no time to timers that go off late, and lets no more through for it', async () => {
    const clock = manualClock();
    const late = { ...clock, sleep: (milliseconds: number) => clock.sleep(milliseconds + 30) };
    const bucket = new TokenBucket({ perSecond: 10, burst: 1 }, late);

    const time = await timeOf(bucket, clock, 91);

    expect(time).toBeGreaterThanOrEqual(10_000);
    expect(time).toBeLessThan(10_200);
  });

  test('makes up for a long stop by one request and no more', async () => {
    const clock = manualClock();
    const stopping = { ...clock, sleep: (milliseconds: number) => clock.sleep(milliseconds + 5000) };
    const bucket = new TokenBucket({ perSecond: 10, burst: 1 }, stopping);

    expect(await timeOf(bucket, clock, 3)).toBeGreaterThan(5000);
    expect(await timeOf(bucket, clock, 1)).toBeGreaterThan(5000);
  });

  test('is first come, first served', async () => {
    const bucket = new TokenBucket({ perSecond: 1, burst: 1 }, manualClock());
    const order: number[] = [];

    await Promise.all([1, 2, 3, 4].map((caller) => bucket.take().then(() => order.push(caller))));

    expect(order).toEqual([1, 2, 3, 4]);
  });

  test('grows to the quota and no further while nothing is throttled', () => {
    const bucket = new TokenBucket({ perSecond: 10, burst: 1 }, manualClock());

    for (let call = 0; call < 50; call++) bucket.succeeded();

    expect(bucket.perSecond).toBe(10);
  });

  test('halves when throttled and makes even the burst wait', async () => {
    const clock = manualClock();
    const bucket = new TokenBucket({ perSecond: 10, burst: 20 }, clock);

    bucket.throttled();

    expect(bucket.perSecond).toBe(4.5);
    expect(await timeOf(bucket, clock, 9)).toBeGreaterThanOrEqual(2000);
  });

  test('halves once for answers of the same overload and again for a later one', () => {
    const clock = manualClock();
    const bucket = new TokenBucket({ perSecond: 10, burst: 1 }, clock);

    bucket.throttled();
    bucket.throttled();
    expect(bucket.perSecond).toBe(4.5);

    clock.advance(1000);
    bucket.throttled();
    expect(bucket.perSecond).toBe(2.25);
  });

  test('keeps a floor and recovers', () => {
    const clock = manualClock();
    const bucket = new TokenBucket({ perSecond: 10, burst: 1 }, clock);
    for (let overload = 0; overload < 20; overload++) {
      bucket.throttled();
      clock.advance(2000);
    }
    expect(bucket.perSecond).toBe(0.5);

    for (let call = 0; call < 100; call++) bucket.succeeded();
    expect(bucket.perSecond).toBe(10);
  });

  test('survives a clock that is set back', async () => {
    const clock = manualClock();
    const bucket = new TokenBucket({ perSecond: 10, burst: 1 }, clock);
    await bucket.take();
    clock.advance(-60_000);

    expect(await timeOf(bucket, clock, 1)).toBeLessThan(200);
  });
});

describe('the buckets of a run', () => {
  const target = { account: '111122223333', region: 'us-east-1' };

  test('are shared by everything in one account and region that AWS counts together, and by nothing else', () => {
    const buckets = createBuckets(manualClock());
    const describing = buckets.bucketFor(target, 'DescribeListeners');

    expect(buckets.bucketFor({ ...target }, 'DescribeTags')).toBe(describing);
    expect(buckets.bucketFor(target, 'ModifyListener')).not.toBe(describing);
    expect(buckets.bucketFor({ ...target, region: 'us-east-2' }, 'DescribeTags')).not.toBe(describing);
    expect(buckets.bucketFor({ ...target, account: '444455556666' }, 'DescribeTags')).not.toBe(describing);
  });

  test.each([
    ['SearchCertificates', 5],
    ['ListCertificates', 8],
    ['DescribeCertificate', 10],
    ['ListTagsForCertificate', 10],
    ['RequestCertificate', 5],
    ['DeleteCertificate', 10],
    ['UpdateCertificateOptions', 5],
    ['AddTagsToCertificate', 5],
    ['RemoveTagsFromCertificate', 5],
    ['ListCertificateDomainValidations', 5],
    ['DescribeListenerCertificates', 10],
    ['elb:DescribeLoadBalancers', 10],
    ['elb:SetLoadBalancerListenerSSLCertificate', 3],
    ['ListRegions', 5],
    ['DescribeRegions', 10],
    ['ChangeResourceRecordSets', 5],
    ['RemoveListenerCertificates', 3],
  ])('hold %s to the published %d a second', (operation, quota) => {
    const bucket = createBuckets(manualClock()).bucketFor(target, operation);

    expect(bucket?.perSecond).toBeCloseTo(quota * 0.9);
  });
});
