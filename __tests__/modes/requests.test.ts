import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { attemptTag, replacesTag } from '../../src/core/certificate/replacement.ts';
import { scan } from '../../src/modes/scan/scan.ts';
import { account, region, startWorld, type World } from './world.ts';

const names = ['shop.example.com'];

describe('requests for a replacement', () => {
  let world: World;
  let old: string;
  beforeEach(async () => {
    world = await startWorld();
    old = await serve('shop', names);
  });
  afterEach(() => {
    expect(world.aws.violations).toEqual([]);
    return world.close();
  });

  async function serve(name: string, certificateNames: readonly string[]): Promise<string> {
    const arn = world.aws.addCertificate({ account, region, names: certificateNames });
    const loadBalancer = world.aws.addLoadBalancer({ account, region, name, type: 'network' });
    await world.aws.addListener({ loadBalancerArn: loadBalancer.arn, certificateArn: arn });
    return arn;
  }

  function tokens(): readonly unknown[] {
    return world.aws.calls
      .filter(({ operation }) => operation === 'RequestCertificate')
      .map(({ input }) => input['IdempotencyToken']);
  }

  function own(): readonly {
    readonly arn: string;
    readonly status: string;
    readonly tags: ReadonlyMap<string, string>;
  }[] {
    return world.aws.certificates().filter(({ tags }) => tags.get(replacesTag) === old);
  }

  function issueOf(arn: string): { readonly number: number; readonly title: string; readonly body: string } {
    const found = [...world.github.issues.values()].find(({ body }) => body.includes(arn));
    if (found === undefined) throw new Error('there is no issue');
    return found;
  }

  test('that timed out are made again, and only then the own failed one goes', async () => {
    const first = (await scan(world.context())).certificates[0]?.replacement ?? '';
    world.aws.ageCertificate(first, 73);
    const from = world.aws.calls.length;
    const second = (await scan(world.context())).certificates[0];
    expect(second).toMatchObject({ state: 'awaiting-dns', attempt: 2 });
    expect(own().map(({ tags }) => tags.get(attemptTag))).toEqual(['2']);
    const writes = world.aws.calls
      .slice(from)
      .map(({ operation }) => operation)
      .filter((operation) => operation === 'RequestCertificate' || operation === 'DeleteCertificate');
    expect(writes).toEqual(['RequestCertificate', 'DeleteCertificate']);
    expect(new Set(tokens()).size).toBe(2);
    expect(issueOf(old).body).toContain('(Second attempt of ACM: what is registered already stays right.)');

    world.aws.ageCertificate(second?.replacement ?? '', 73);
    await scan(world.context());
    expect(tokens()).toHaveLength(2);
    expect(own()).toHaveLength(1);
  });

  test('that are not ours, or that something uses, are never deleted', async () => {
    const first = (await scan(world.context())).certificates[0]?.replacement ?? '';
    world.aws.setOtherUsers(first, [`arn:aws:cloudfront::${account}:distribution/E1234567890ABC`]);
    world.aws.ageCertificate(first, 73);
    const strange = world.aws.addCertificate({ account, region, names, validationMethod: 'DNS' });
    Object.assign(world.aws.certificate(strange), { status: 'FAILED', failureReason: 'OTHER', issuedAt: undefined });
    await scan(world.context());
    expect(world.aws.certificates().map(({ arn }) => arn)).toEqual(expect.arrayContaining([first, strange]));
  });

  test('that failed wait for the label, with the cure of their reason, and then carry another token', async () => {
    const first = (await scan(world.context())).certificates[0]?.replacement ?? '';
    Object.assign(world.aws.certificate(first), { status: 'FAILED', failureReason: 'DOMAIN_NOT_ALLOWED' });
    const failed = await scan(world.context());
    expect(failed.certificates).toMatchObject([
      { state: 'blocked', reason: { code: 'validation-failed', detail: 'DOMAIN_NOT_ALLOWED' } },
    ]);
    expect(issueOf(old).body).toContain('list of unsafe domains');
    await scan(world.context());
    expect(tokens()).toHaveLength(1);
    world.github.setLabel('octocat', issueOf(old).number, 'acm-request');
    const again = await scan(world.context());
    expect(again.certificates).toMatchObject([{ state: 'awaiting-dns', attempt: 2 }]);
    expect(new Set(tokens()).size).toBe(2);
  });

  test('over a quota stop, say which, and leave the others alone', async () => {
    const many = await serve(
      'many',
      Array.from({ length: 11 }, (_each, n) => `n${String(n)}.example.com`),
    );
    const result = await scan(world.context());
    const byArn = new Map(result.certificates.map((each) => [each.arn, each]));
    expect(byArn.get(many)).toMatchObject({ state: 'blocked', reason: { code: 'quota' } });
    expect(byArn.get(old)).toMatchObject({ state: 'awaiting-dns' });
    expect(issueOf(many).body).toContain('“Domain names per ACM certificate”');
    expect(tokens()).toHaveLength(2);
  });

  test.each([
    ['bring our title up to date', undefined, 'DNS: add 1 CNAME record for shop.example.com'],
    ['leave the title of a person', 'Shop: ask Kim', 'Shop: ask Kim'],
  ])('made after the issue was opened %s', async (_what, theirs, expected) => {
    await scan(world.context(undefined, 'request: on-label'));
    const issue = issueOf(old);
    expect(issue.title).toBe('Move shop.example.com to DNS validation');
    if (theirs !== undefined) Object.assign(issue, { title: theirs });
    await scan(world.context());
    await scan(world.context());
    expect(issueOf(old).title).toBe(expected);
  });

  test('of two scans at once are one, and so are the issues', async () => {
    await Promise.all([scan(world.context()), scan(world.context())]);
    expect(own()).toHaveLength(1);
    await scan(world.context());
    const open = [...world.github.issues.values()].filter(({ body, state }) => body.includes(old) && state === 'open');
    expect(open.filter(({ body }) => body.includes('acm-email-to-dns:certificate='))).toHaveLength(1);
  });
});
