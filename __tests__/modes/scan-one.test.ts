import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan, scanOne } from '../../src/modes/scan/scan.ts';
import { account, region, startWorld, windowOpen, type World } from './world.ts';

const onLabel = 'request: on-label';

describe('label acm-request on one issue', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
    for (const name of ['shop', 'mail']) {
      const certificateArn = world.aws.addCertificate({ account, region, names: [`${name}.example.com`] });
      const { arn } = world.aws.addLoadBalancer({ account, region, name, type: 'network' });
      await world.aws.addListener({ loadBalancerArn: arn, certificateArn });
    }
    await scan(world.context(windowOpen, onLabel));
  });
  afterEach(() => world.close());

  function issueOf(name: string): {
    readonly number: number;
    readonly body: string;
    readonly labels: readonly string[];
  } {
    const issue = [...world.github.issues.values()].find(({ title }) => title.includes(`${name}.example.com`));
    if (issue === undefined) throw new Error(`there is no issue for ${name}`);
    return issue;
  }

  test('starts its 72 hours and shows the records, and touches nothing else', async () => {
    expect(issueOf('shop').labels).toContain('acm:found');
    const others = [...world.github.issues.values()].filter(({ number }) => number !== issueOf('shop').number);
    world.github.setLabel('octocat', issueOf('shop').number, 'acm-request');
    const result = await scanOne(world.context(windowOpen, onLabel), issueOf('shop').number);
    expect(result.problems).toEqual([]);
    expect(result.certificates).toMatchObject([{ domains: ['shop.example.com'], state: 'awaiting-dns' }]);
    expect(result.emailValidated).toBeUndefined();
    expect(issueOf('shop').labels).toContain('acm:awaiting-dns');
    expect(issueOf('shop').labels).not.toContain('acm-request');
    expect(issueOf('shop').body).toContain('acm-validations.aws.');
    expect([...world.github.issues.values()].filter(({ number }) => number !== issueOf('shop').number)).toEqual(others);
  });

  test('opens no issue for a certificate that was not there before', async () => {
    const certificateArn = world.aws.addCertificate({ account, region, names: ['new.example.com'] });
    const { arn } = world.aws.addLoadBalancer({ account, region, name: 'new', type: 'network' });
    await world.aws.addListener({ loadBalancerArn: arn, certificateArn });
    world.github.setLabel('octocat', issueOf('shop').number, 'acm-request');
    const count = world.github.issues.size;
    await scanOne(world.context(windowOpen, 'request: automatic'), issueOf('shop').number);
    expect(world.github.issues.size).toBe(count);
    expect(world.aws.certificates().filter(({ names }) => names.includes('new.example.com'))).toHaveLength(1);
  });

  test('on an issue that is none of the action’s does nothing', async () => {
    const quiet = world.github.writes.length;
    expect(await scanOne(world.context(), 4711)).toMatchObject({ certificates: [], problems: [] });
    expect(world.github.writes.slice(quiet)).toEqual([]);
    expect(world.log.at(-1)).toContain('#4711');
  });
});
