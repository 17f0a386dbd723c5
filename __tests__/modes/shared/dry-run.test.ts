import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createPrintingWriter } from '../../../src/adapters/github/dry-run.ts';
import type { Context } from '../../../src/modes/shared/context.ts';
import { Foretold } from '../../../src/modes/shared/foretold.ts';
import { rollback } from '../../../src/modes/rollback/rollback.ts';
import { scan } from '../../../src/modes/scan/scan.ts';
import { swap } from '../../../src/modes/swap/swap.ts';
import { account, region, startWorld, type World } from '../world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };

describe('a dry run prints what it would write to AWS, and writes nothing', () => {
  let world: World;
  let old: string;
  let listener: string;
  beforeEach(async () => {
    world = await startWorld();
    old = world.aws.addCertificate({ account, region, names: ['shop.example.com'], tags: { team: 'web' } });
    const { arn } = world.aws.addLoadBalancer({ account, region, name: 'shop', type: 'application' });
    listener = await world.aws.addListener({ loadBalancerArn: arn, certificateArn: old });
  });
  afterEach(() => world.close());

  function dry(more = ''): Context {
    const context = world.context('windows: always', more);
    const githubWriter = createPrintingWriter('my-org/certificates', context.log);
    return { ...context, githubWriter, awsWriters: undefined, run: { ...context.run, isDryRun: true } };
  }

  /** The lines of one run about AWS; nothing may have changed in it. */
  async function printed(work: (context: Context) => Promise<unknown>, more = ''): Promise<readonly string[]> {
    const before = JSON.stringify([world.aws.certificates(), world.aws.listeners(), world.github.writes]);
    const from = world.log.length;
    await work(dry(more));
    expect(JSON.stringify([world.aws.certificates(), world.aws.listeners(), world.github.writes])).toBe(before);
    return world.log.slice(from).filter((line) => /^dry run: (?:acm|elasticloadbalancing):/.test(line));
  }

  async function untilReady(): Promise<string> {
    const first = await scan(world.context());
    const to = first.certificates[0]?.replacement ?? '';
    world.aws.registerRecords(to);
    await scan(world.context());
    return to;
  }

  test('a headline that counts requests and issues and names whom it would mention, and lines that are kept apart', async () => {
    world.aws.addCertificate({ account, region, names: ['pay.example.com'] });
    const foretold = new Foretold();
    const context = dry();
    const from = world.log.length;
    const githubWriter = foretold.counted(createPrintingWriter('my-org/certificates', foretold));
    await scan({ ...context, githubWriter, foretold });
    expect(foretold.headline('en')).toMatch(
      /^Dry run: nothing was written\. This run would request 1 certificate, open 1 issue and mention /,
    );
    expect(foretold.headline('ja')).toMatch(
      /^ドライラン：何も書き込んでいません。.*証明書 1 件をリクエストし、Issue 1 件を作成/,
    );
    expect(foretold.lines.filter((line) => line.includes('acm:RequestCertificate'))).toHaveLength(1);
    expect(world.log.slice(from).filter((line) => /[{"]/.test(line))).toEqual([]);
  });

  test('people once for each issue or comment, however often one of them is named', async () => {
    const foretold = new Foretold();
    const writer = foretold.counted(createPrintingWriter('my-org/certificates', foretold));
    const issue = { title: '', labels: ['acm-email-to-dns', 'acm:found'] };
    await writer.createIssue({ ...issue, assignees: ['mona'], body: '@mona @my-org/dns `@code` a@example.com' });
    await writer.createComment(1, '@my-org/dns please');
    await writer.createIssue({ ...issue, labels: ['acm-email-to-dns'], assignees: [], body: '' });
    expect(foretold.headline('en')).toBe(
      'Dry run: nothing was written. This run would request 0 certificates, open 1 issue and mention @mona (1), @my-org/dns (2).',
    );
  });

  test('a request, with names, tags and token', async () => {
    const lines = await printed(scan);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`dry run: acm:RequestCertificate in ${account} ${region} {"names":["shop.example.com"]`);
    expect(lines[0]).toContain('"team":"web"');
    expect(lines[0]).toContain(`"acm-email-to-dns:replaces":"${old}"`);
  });

  test('a request that timed out: the next one, and the deletion of the failed one', async () => {
    const first = await scan(world.context());
    const failed = first.certificates[0]?.replacement ?? '';
    world.aws.ageCertificate(failed, 73);
    const lines = await printed(scan);
    expect(lines.map((line) => /acm:\w+/.exec(line)?.[0])).toEqual(['acm:RequestCertificate', 'acm:DeleteCertificate']);
    expect(lines[1]).toContain(failed);
  });

  test('a switch in place', async () => {
    expect(await printed(scan, 'strategy: in-place')).toEqual([
      `dry run: acm:UpdateCertificateOptions in ${account} ${region} {"CertificateArn":"${old}","Options":{"ValidationMethod":"DNS"}}`,
    ]);
  });

  test('a swap and its rollback, a line for each change of a listener', async () => {
    const to = await untilReady();
    const [number = 0] = world.github.pullRequests.keys();
    world.github.setLabel('octocat', number, 'acm-swap');
    world.github.merge('octocat', number);
    const line = (certificate: string): string =>
      `dry run: elasticloadbalancing:ModifyListener in ${account} ${region} {"ListenerArn":"${listener}","Certificates":[{"CertificateArn":"${certificate}"}]}`;
    expect(await printed((context) => swap(context, drain))).toEqual([line(to)]);

    await swap(world.context(), drain);
    world.github.setLabel('octocat', number, 'acm-rollback');
    expect(await printed((context) => rollback(context, { pullRequests: [], byHand: undefined }))).toEqual([line(old)]);
  });
});
