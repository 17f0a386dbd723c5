import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UpstreamError } from '../../../src/core/errors.ts';
import { runTasks } from '../../../src/modes/run-tasks.ts';
import { scan } from '../../../src/modes/scan/scan.ts';
import type { Context, ModeResult } from '../../../src/modes/shared/context.ts';
import { account, region, startWorld, type World } from '../world.ts';

const denied = new UpstreamError(
  'GitHub answered POST /repos/{owner}/{repo}/labels with 403: Resource not accessible by integration.',
  {
    ...{ service: 'github', operation: 'POST /repos/{owner}/{repo}/labels', code: '403', kind: 'denied' },
    next: 'The token needs "issues: write": add it to permissions: of the job.',
  },
  undefined,
);

describe('a scan whose token may not write issues', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
    for (const name of ['shop', 'mail']) await add(name);
  });
  afterEach(() => world.close());

  async function add(name: string): Promise<void> {
    const certificateArn = world.aws.addCertificate({ account, region, names: [`${name}.example.com`] });
    const { arn } = world.aws.addLoadBalancer({ account, region, name, type: 'network' });
    await world.aws.addListener({ loadBalancerArn: arn, certificateArn });
  }

  function requests(): number {
    return world.aws.calls.filter(({ operation }) => operation === 'RequestCertificate').length;
  }

  function scanRefused(): Promise<ModeResult> {
    const context = world.context();
    const refuse = (): Promise<never> => Promise.reject(denied);
    const refusing: Context = {
      ...context,
      githubWriter: { ...context.githubWriter, createLabel: refuse, addLabels: refuse },
    };
    return runTasks(refusing, [{ kind: 'scan' }]);
  }

  test('requests nothing and says the one cause once', async () => {
    const { problems } = await scanRefused();
    expect(problems.map(({ en }) => en)).toEqual([expect.stringContaining(denied.message)]);
    expect(problems[0]?.en).toContain('Nothing was requested in AWS');
    expect([requests(), world.github.writes]).toEqual([0, []]);
  });

  test('requests nothing where GitHub took the label from whoever may write pull requests', async () => {
    const context = world.context();
    const githubWriter = {
      ...context.githubWriter,
      createLabel: () => Promise.resolve({ provesIssues: false }),
      createIssue: (): Promise<never> => Promise.reject(denied),
    };
    const { problems } = await runTasks({ ...context, githubWriter }, [{ kind: 'scan' }]);
    expect(problems.map(({ en }) => en)).toEqual([expect.stringContaining('Nothing was requested in AWS')]);
    expect(requests()).toBe(0);
  });

  test('makes the dashboard first where only that proves it, and goes on with it', async () => {
    const context = world.context();
    const githubWriter = { ...context.githubWriter, createLabel: () => Promise.resolve({ provesIssues: false }) };
    await scan({ ...context, githubWriter });
    const bodies = [...world.github.issues.values()].map(({ body }) => body);
    expect(bodies).toHaveLength(3);
    expect(bodies[0]).toContain('0 of 2 certificates done');
  });

  test('requests nothing for a certificate that has no issue yet, also where all labels are there', async () => {
    await scan(world.context());
    const before = requests();
    await add('late');
    const { problems } = await scanRefused();
    expect(problems.map(({ en }) => en)).toEqual([expect.stringContaining(denied.message)]);
    expect(requests()).toBe(before);
  });
});

test('a scan whose token may not read pull requests starts no clock', async () => {
  const world = await startWorld();
  const certificateArn = world.aws.addCertificate({ account, region, names: ['shop.example.com'] });
  const { arn } = world.aws.addLoadBalancer({ account, region, name: 'shop', type: 'network' });
  await world.aws.addListener({ loadBalancerArn: arn, certificateArn });
  const context = world.context();
  const listPullRequests = (): Promise<never> => Promise.reject(denied);
  const { problems } = await runTasks({ ...context, github: { ...context.github, listPullRequests } }, [
    { kind: 'scan' },
  ]);
  expect(problems).toHaveLength(1);
  expect(world.aws.calls.filter(({ operation }) => operation === 'RequestCertificate')).toEqual([]);
  await world.close();
});
