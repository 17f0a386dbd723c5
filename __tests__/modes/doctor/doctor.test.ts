import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { actionsOf, discoveryActions, dnsActions, scanActions, swapActions } from '../../../sandbox/aws/permissions.ts';
import type { Context } from '../../../src/modes/shared/context.ts';
import { doctor } from '../../../src/modes/doctor/doctor.ts';
import { brokenEmphasis, latinRuns } from '../../text/languages.ts';
import { account, startWorld, type World } from '../world.ts';

const management = '999900001111';
const other = '444455556666';
const hub = (power: string): string => `arn:aws:iam::${management}:role/acm-email-to-dns-${power}-hub`;

describe('the doctor of a whole organisation', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
    const { aws } = world;
    aws.addAccount(management, {
      roles: {
        discovery: { allow: discoveryActions },
        'acm-email-to-dns-scan-hub': { allow: actionsOf('hub-scan') },
        'acm-email-to-dns-swap-hub': { allow: actionsOf('hub-swap') },
      },
    });
    for (const id of [account, other]) {
      aws.addAccount(id, {
        roles: {
          'acm-email-to-dns-scan': { allow: scanActions, subjects: [], principals: [hub('scan')] },
          'acm-email-to-dns-swap': { allow: swapActions, subjects: [], principals: [hub('swap')] },
        },
      });
    }
    aws.setOrganization({
      managementAccount: management,
      accounts: [{ id: account }, { id: other }, { id: '777788889999', state: 'SUSPENDED' }],
    });
  });
  afterEach(() => world.close());

  function context(...lines: readonly string[]): Context {
    const text = [
      'version: 1',
      `organization: { role: "arn:aws:iam::${management}:role/discovery" }`,
      `roles: { dns: acm-email-to-dns-dns, hub: { scan: "${hub('scan')}", swap: "${hub('swap')}" } }`,
      ...lines,
    ];
    return world.contextOf(text.join('\n'));
  }

  test('says in a line each what it found of organisation, hubs, roles and regions', async () => {
    for (const id of [account, other]) world.aws.account(id).deniedRegions.add('us-west-1');
    const { problems } = await doctor(context('regions: all'));
    const log = world.log.join('\n');
    expect(problems).toEqual([]);
    expect(log).toContain(
      '✅ Organisation: 2 accounts beside the listed ones; left out: 1 suspended or closing, 0 excluded',
    );
    expect(log).toContain(`✅ Hub role (scan): ${hub('scan')} leads to 2 of 2 accounts`);
    expect(log).toContain(`✅ 2 accounts (${account}, ${other}), role acm-email-to-dns-swap: can be assumed (swap)`);
    expect(log).toContain(`✅ 2 accounts (${account}, ${other}), regions: 17 enabled: ap-northeast-1, `);
    expect(log).toMatch(/✅ 32 account-regions \(.*, 29 more\), switch in place: known to ACM/);
    expect(log).toMatch(/✅ Closed regions: .*us-west-1: 2 accounts/);
    expect(log).not.toContain(`${other} us-west-1, ACM`);
    expect(world.aws.violations).toEqual([]);
  });

  test('says of a hub that leads nowhere and of a denied region that is named what to do', async () => {
    world.aws.account(management).roles.delete('acm-email-to-dns-swap-hub');
    world.aws.account(other).deniedRegions.add('us-west-1');
    const { problems } = await doctor(context('regions: [eu-west-1, us-west-1]'));
    expect(problems.map(({ en }) => en)).toContainEqual(
      expect.stringMatching(/^❌ Hub role \(swap\): .* leads to 0 of 2 accounts$/),
    );
    expect(problems.map(({ en }) => en)).toContainEqual(
      expect.stringMatching(/^❌ 444455556666 us-west-1, ACM: .*service control policy/),
    );
  });

  test('warns where ACM does not know the newer calls, and minds where the config wants them', async () => {
    world.aws.settings.search = 'unknown';
    world.aws.settings.inPlaceSwitch = 'unknown';
    const loose = await doctor(context('regions: [eu-west-1]'));
    expect(loose.problems).toEqual([]);
    expect(world.log.join('\n')).toMatch(/⚠️ 2 account-regions .*, switch in place/);
    const strict = await doctor(context('regions: [eu-west-1]', 'strategy: in-place'));
    expect(strict.problems.filter(({ en }) => en.includes('switch in place'))).toHaveLength(1);
  });

  test('says which hosted zones the role for Route 53 sees, and of an account without the role what to do', async () => {
    world.aws.addAccount(account, {
      roles: {
        'acm-email-to-dns-scan': { allow: scanActions, subjects: [], principals: [hub('scan')] },
        'acm-email-to-dns-swap': { allow: swapActions, subjects: [], principals: [hub('swap')] },
        'acm-email-to-dns-dns': { allow: dnsActions, subjects: [], principals: [hub('scan')] },
      },
    });
    world.aws.addHostedZone({ account, name: 'example.com' });
    world.aws.addHostedZone({ account, name: 'inside.example.com', isPrivate: true });
    const lines = (accounts: string) => [
      'regions: [eu-west-1]',
      `dns: { resolvers: ["${world.aws.dns.address}"], route53: create, route53-accounts: [${accounts}] }`,
    ];
    expect((await doctor(context(...lines(`"${account}"`)))).problems).toEqual([]);
    expect(world.log.join('\n')).toContain(
      `✅ ${account}, role acm-email-to-dns-dns: can be assumed (Route 53); 1 public hosted zone: example.com`,
    );
    const { problems } = await doctor(context(...lines('')));
    expect(problems.map(({ en }) => en)).toEqual([
      expect.stringMatching(/^❌ 444455556666, role acm-email-to-dns-dns: .*Next: /),
    ]);
  });

  test('says whether AWS Health answers, of the organisation or of each account, and never fails for it', async () => {
    const lines = ['regions: [eu-west-1]', 'health: true'];
    const refused = await doctor(context(...lines));
    expect(refused.problems).toEqual([]);
    expect(world.log.join('\n')).toContain('⚠️ AWS Health of the organisation: ');
    expect(world.log.join('\n')).toContain(`⚠️ 2 accounts (${account}, ${other}), AWS Health: `);
    world.aws.setSupportPlan(management, true);
    const health = { allow: [...discoveryActions, ...actionsOf('health-organization')] };
    world.aws.addAccount(management, {
      roles: {
        discovery: health,
        'acm-email-to-dns-scan-hub': { allow: actionsOf('hub-scan') },
        'acm-email-to-dns-swap-hub': { allow: actionsOf('hub-swap') },
      },
    });
    world.log.length = 0;
    await doctor(context(...lines));
    expect(world.log.join('\n')).toContain(
      '✅ AWS Health of the organisation: reads; 0 open or upcoming events about ACM',
    );
    expect(world.log.join('\n')).not.toContain(`${account}, AWS Health`);
  });

  test('tells all of it in Japanese where the config says so, and the job log in English', async () => {
    for (const id of [account, other]) world.aws.account(id).deniedRegions.add('us-west-1');
    world.aws.settings.search = 'unknown';
    const { summary } = await doctor(
      context(
        'regions: all',
        'health: true',
        'maintenance: { timezone: Asia/Tokyo, windows: [{ start: "0 2 * * SUN", duration: 1h }] }',
        'issues: { language: ja }',
      ),
    );
    expect(latinRuns(summary)).toEqual([]);
    expect(brokenEmphasis(summary)).toEqual([]);
    expect(summary).toContain('| ✅ | 設定ファイル | 有効です。');
    expect(summary).toMatch(/pie showData\n {4}title 確認結果\n {4}"警告" : \d+\n {4}"正常" : \d+/);
    expect(summary).toContain('ウィンドウが最長でも 60 分です');
    expect(world.log.join('\n')).not.toMatch(/[\u3040-\u30ff]/);
  });

  test('names an organisation that cannot be read', async () => {
    world.aws.account(management).roles.delete('discovery');
    const { problems } = await doctor(context('regions: [eu-west-1]'));
    expect(problems.map(({ en }) => en)).toContainEqual(
      expect.stringMatching(/^❌ 999900001111: the accounts of the organisation could not be/),
    );
  });
});
