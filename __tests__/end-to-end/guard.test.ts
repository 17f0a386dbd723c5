import { expect, test } from '@jest/globals';
import { scanActions } from '../../sandbox/aws/permissions.ts';
import { configPath } from '../../sandbox/demo/config.ts';
import { startWorld } from '../../sandbox/world.ts';
import { inThread } from './support/in-thread.ts';

const account = '111122223333';
const region = 'ap-northeast-1';

test('guard: all tells of a lost record and an old import, is then quiet, and closes what is mended', async () => {
  const world = await startWorld();
  world.execute = inThread;
  const { aws, github } = world;
  aws.addAccount(account, { roles: { 'acm-email-to-dns-scan': { allow: scanActions } } });
  github.addPerson('octocat', 'write');
  const config = [
    'version: 1',
    `accounts: [{ id: "${account}", owners: [octocat] }]`,
    `regions: [${region}]`,
    `dns: { resolvers: ["${aws.dns.address}"] }`,
    'guard: all',
  ].join('\n');
  await github.as('octocat').commitFile({ branch: 'main', path: configPath, text: config, message: 'Config' });
  const { arn: loadBalancerArn } = aws.addLoadBalancer({ account, region, name: 'shop', type: 'network' });
  const add = async (name: string, setup: { readonly type?: 'IMPORTED'; readonly left: number }): Promise<string> => {
    const { left, ...more } = setup;
    const notAfter = new Date(Date.now() + left * 86_400_000);
    const arn = aws.addCertificate({ account, region, names: [name], validationMethod: 'DNS', notAfter, ...more });
    await aws.addListener({ loadBalancerArn, certificateArn: arn });
    aws.registerRecords(arn);
    return arn;
  };
  const healthy = await add('www.example.org', { left: 150 });
  const lost = await add('shop.example.com', { left: 150 });
  const imported = await add('pay.example.com', { left: 40, type: 'IMPORTED' });
  aws.dns.removeRecord(aws.validationRecords(lost)[0]?.name ?? '');

  const run = async (): Promise<void> => {
    const { exitCode, log } = await world.run({ event: 'schedule', payload: github.events.schedule() });
    expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' });
  };
  const open = () => github.issues().filter(({ labels, state }) => state === 'open' && labels.includes('acm:at-risk'));
  try {
    await run();
    const bodies = open().map(({ body }) => body ?? '');
    expect(bodies).toHaveLength(2);
    expect(bodies.filter((body) => body.includes(lost) && body.includes('record-lost'))).toHaveLength(1);
    expect(bodies.filter((body) => body.includes(imported) && body.includes('expires-soon'))).toHaveLength(1);
    expect(bodies.filter((body) => body.includes(healthy))).toEqual([]);

    const writes = github.writes().length;
    await run();
    expect(github.writes().slice(writes)).toEqual([]);

    aws.registerRecords(lost);
    await run();
    expect(open().map(({ body }) => body?.includes(imported))).toEqual([true]);
    expect(aws.violations).toEqual([]);
    expect(github.violations).toEqual([]);
  } finally {
    await world.close();
  }
}, 60_000);
