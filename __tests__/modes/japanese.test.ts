import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { check } from '../../src/modes/check/check.ts';
import type { Context } from '../../src/modes/shared/context.ts';
import { rollback } from '../../src/modes/rollback/rollback.ts';
import { scan } from '../../src/modes/scan/scan.ts';
import { swap } from '../../src/modes/swap/swap.ts';
import { brokenEmphasis, latinRuns } from '../text/languages.ts';
import { account, region, startWorld, windowClosed, windowOpen, type World } from './world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };

describe('a migration with `issues.language: ja`', () => {
  let world: World;
  let old: string;
  beforeEach(async () => {
    world = await startWorld();
    old = world.aws.addCertificate({ account, region, names: ['shop.example.com'] });
    for (const type of ['application', 'network'] as const) {
      const { arn } = world.aws.addLoadBalancer({ account, region, name: type, type });
      await world.aws.addListener({ loadBalancerArn: arn, certificateArn: old });
    }
  });
  afterEach(() => world.close());

  function japanese(maintenance: string): Context {
    return world.context(maintenance, 'issues: { language: ja, contact: "#dns" }\nswap: { verify: api }');
  }

  /** Everything that people can read in the repository. */
  function texts(): readonly string[] {
    const { issues, pullRequests, comments } = world.github;
    return [...issues.values(), ...pullRequests.values(), ...comments.values()].map(({ body }) => body);
  }

  function expectJapanese(summary: string): void {
    for (const text of [...texts(), summary].filter((each) => each !== '')) {
      expect(latinRuns(text)).toEqual([]);
      expect(brokenEmphasis(text)).toEqual([]);
    }
  }

  test('is told in Japanese from the request to the rollback', async () => {
    const first = await scan(japanese(windowClosed));
    expectJapanese(first.summary);
    const [issue] = world.github.issues.values();
    expect(issue?.title).toBe('DNS レコード 1 件の登録のお願い：shop.example.com');
    expect(issue?.body).toContain('### 登録していただく DNS レコード');

    world.aws.registerRecords(first.certificates[0]?.replacement ?? '');
    expectJapanese((await scan(japanese(windowClosed))).summary);
    const [pullRequest] = world.github.pullRequests.values();
    const number = pullRequest?.number ?? 0;
    expect(pullRequest?.title).toContain('の証明書を DNS 検証のものに切り替え');
    expectJapanese((await check(japanese(windowClosed), number)).summary);

    world.github.setLabel('octocat', number, 'acm-swap');
    world.github.merge('octocat', number);
    expectJapanese((await swap(japanese(windowClosed), drain)).summary);
    const swapped = await swap(japanese(windowOpen), drain);
    expectJapanese(swapped.summary);
    expect(swapped.pullRequests[0]?.listeners[0]?.evidence).toMatch(/新しい証明書を確認しました/);
    expect(texts().join('\n')).toContain('### 切り替え完了：リスナー 2 件');

    world.github.setLabel('octocat', number, 'acm-rollback');
    expectJapanese((await rollback(japanese(windowOpen), { pullRequests: [], byHand: undefined })).summary);
    expect(texts().join('\n')).toContain('### ロールバック完了：リスナー 2 件');
  }, 120_000);

  test('leaves the job’s log in English', async () => {
    await scan(japanese(windowOpen));
    expect(world.log.join('\n')).not.toMatch(/[\u3040-\u30ff]/);
  });
});

describe('a rule with `language: ja`', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.close());

  test('writes the issues of its certificates in Japanese, and no others', async () => {
    const old = ['shop.example.com', 'shop.example.jp'].map((name) =>
      world.aws.addCertificate({ account, region, names: [name] }),
    );
    for (const [n, certificateArn] of old.entries()) {
      const { arn } = world.aws.addLoadBalancer({ account, region, name: `lb-${String(n)}`, type: 'network' });
      await world.aws.addListener({ loadBalancerArn: arn, certificateArn });
    }
    await scan(world.context(windowOpen, 'rules: [{ match: { domain: "*.jp" }, language: ja }]'));
    const titles = [...world.github.issues.values()].map(({ title }) => title);
    expect(titles).toContain('DNS: add 1 CNAME record for shop.example.com');
    expect(titles).toContain('DNS レコード 1 件の登録のお願い：shop.example.jp');
  });
});
