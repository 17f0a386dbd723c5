import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../src/modes/scan/scan.ts';
import { swap } from '../../src/modes/swap/swap.ts';
import { account, region, startWorld, type World } from './world.ts';

describe('a new certificate that ends while the gates are read', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.close());

  test('is not put on the listener', async () => {
    const { aws, github } = world;
    const old = aws.addCertificate({ account, region, names: ['shop.example.com'] });
    const { arn } = aws.addLoadBalancer({ account, region, name: 'shop', type: 'application' });
    const listener = await aws.addListener({ loadBalancerArn: arn, certificateArn: old });
    const first = await scan(world.context());
    aws.registerRecords(first.certificates[0]?.replacement ?? '');
    await scan(world.context());
    const [number = 0] = github.pullRequests.keys();
    github.setLabel('octocat', number, 'acm-swap');
    github.merge('octocat', number);

    const context = world.context();
    let isLate = false;
    const clock = { ...context.clock, now: () => context.clock.now().add({ hours: isLate ? 400 * 24 : 0 }) };
    const tls: typeof context.tls = {
      handshake: (target) => {
        isLate = true;
        return context.tls.handshake(target);
      },
    };
    const result = await swap({ ...context, clock, tls }, { pullRequests: [], commits: [], byHand: undefined });

    expect(isLate).toBe(true);
    expect(result.pullRequests[0]?.listeners).toMatchObject([{ reason: { code: 'certificate-not-issued' } }]);
    expect(aws.listener(listener)).toMatchObject({ defaultCertificate: old, sni: [] });
  });
});
