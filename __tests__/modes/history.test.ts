import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../src/modes/scan/scan.ts';
import { swap } from '../../src/modes/swap/swap.ts';
import type { Issue } from '../../src/core/repository.ts';
import { account, region, startWorld, windowOpen, type World } from './world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };
const tokyo = `timezone: Asia/Tokyo\n  ${windowOpen}`;
const at = /^\| \w{3} 2026-\d\d-\d\d \d\d:\d\d GMT\+9 \(\w{3} 2026-\d\d-\d\d \d\d:\d\d UTC\) \| /;

describe('the history with which an issue closes', () => {
  let world: World;
  let old: string;
  beforeEach(async () => {
    world = await startWorld();
    old = world.aws.addCertificate({ account, region, names: ['shop.example.com'] });
    const { arn } = world.aws.addLoadBalancer({ account, region, name: 'shop', type: 'network' });
    await world.aws.addListener({ loadBalancerArn: arn, certificateArn: old });
  });
  afterEach(() => world.close());

  function issue(): Issue {
    const found = [...world.github.issues.values()].find(({ body }) => body.includes(`certificate=${old}`));
    if (found === undefined) throw new Error('no issue');
    return found;
  }

  /** The rows of the history, without their times, which are checked. */
  function rows(): readonly string[] {
    const section = issue().body.split('### History\n\n')[1]?.split('\n\n')[0]?.split('\n').slice(2) ?? [];
    for (const row of section) expect(row).toMatch(at);
    return section.map((row) =>
      row
        .replace(at, '')
        .replace(/ \|$/, '')
        .replace(/port \d+/, 'port 443'),
    );
  }

  async function migrate(more = ''): Promise<number> {
    const first = await scan(world.context(tokyo, more));
    world.aws.registerRecords(first.certificates[0]?.replacement ?? '');
    await scan(world.context(tokyo, more));
    const number = Math.max(...world.github.pullRequests.keys());
    world.github.setLabel('octocat', number, 'acm-swap');
    world.github.merge('octocat', number);
    await swap(world.context(tokyo, more), drain);
    expect(issue().body).not.toContain('### History');
    await scan(world.context(tokyo, more));
    return number;
  }

  async function expectQuiet(): Promise<void> {
    const written = world.github.writes.length;
    await scan(world.context(tokyo));
    expect(world.github.writes.slice(written)).toEqual([]);
  }

  test('tells what was asked for, proposed, merged and swapped, and is written once', async () => {
    const number = await migrate();
    expect(issue().state).toBe('closed');
    const how = 'three TLS handshakes in a row on 1 address showed the new certificate';
    expect(new Set(rows())).toEqual(
      new Set([
        'This issue was opened.',
        'The DNS-validated certificate was requested (attempt 1).',
        'The DNS-validated certificate was issued.',
        `Pull request #${number} was opened.`,
        `Pull request #${number} was merged by \`octocat\`.`,
        `NLB \`shop\` port 443 was swapped (#${number}): ${how}.`,
        'Nothing uses the e-mail-validated certificate any more.',
      ]),
    );
    expect(rows().at(-1)).toBe('Nothing uses the e-mail-validated certificate any more.');
    await expectQuiet();

    world.aws.removeCertificate(old);
    await expectQuiet();
    expect(rows()).toHaveLength(7);
  });

  test('is Japanese where the issue is', async () => {
    await migrate('issues: { language: ja }');
    expect(issue().body).toContain('### 履歴');
    expect(issue().body).toContain('`octocat` さんによりマージされました。');
    expect(issue().body).not.toContain('was swapped');
  });

  test('tells of a switch in place', async () => {
    await scan(world.context(tokyo, 'strategy: in-place'));
    world.aws.registerRecords(old);
    await scan(world.context(tokyo, 'strategy: in-place'));
    expect(issue().state).toBe('closed');
    expect(rows()).toEqual(
      expect.arrayContaining(['The switch to DNS validation was started.', 'Every name is proven by DNS.']),
    );
    await expectQuiet();
  });
});
