import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { rollback } from '../../../src/modes/rollback/rollback.ts';
import { scan } from '../../../src/modes/scan/scan.ts';
import { swap } from '../../../src/modes/swap/swap.ts';
import type { Context } from '../../../src/modes/shared/context.ts';
import { account, region, startWorld, type World } from '../world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };
const words =
  'User: arn:aws:sts::111122223333:assumed-role/acm-email-to-dns-swap/acm-email-to-dns-4711-pull-request-5 is not ' +
  'authorized to perform: elasticloadbalancing:ModifyListener on resource: arn:aws:elasticloadbalancing:ap-northeast-1:' +
  '111122223333:listener/net/mail/0123456789abcdef/0123456789abcdef because no identity-based policy allows the ' +
  'elasticloadbalancing:ModifyListener action';

describe('a listener that refuses its write', () => {
  let world: World;
  let old: string;
  let to: string;
  let nlb: string;
  let number: number;
  beforeEach(async () => {
    world = await startWorld();
    const { aws, github } = world;
    old = aws.addCertificate({ account, region, names: ['mail.example.com'] });
    const nlbArn = aws.addLoadBalancer({ account, region, name: 'mail', type: 'network' }).arn;
    nlb = await aws.addListener({ loadBalancerArn: nlbArn, certificateArn: old });
    to = (await scan(world.context())).certificates[0]?.replacement ?? '';
    aws.registerRecords(to);
    await scan(world.context());
    number = [...github.pullRequests.keys()][0] ?? 0;
    github.setLabel('octocat', number, 'acm-swap');
    github.merge('octocat', number);
  });
  afterEach(() => world.close());

  function refuse(): void {
    world.aws.faults.add({
      match: ({ operation }) => operation === 'ModifyListener',
      effect: { error: 'AccessDenied', message: words },
    });
  }

  function nextRun(): Context {
    const context = world.context();
    return { ...context, run: { ...context.run, url: `${context.run.url}2` } };
  }

  function comments(kind: string): string {
    return [...world.github.comments.values()]
      .filter(({ body }) => body.includes(kind))
      .map(({ body }) => body)
      .join('\n');
  }

  function endOf(arn: string): string {
    return new Date(world.aws.certificate(arn).notAfter ?? 0).toISOString().slice(0, 10);
  }

  test('is told as failed in issue, label, dashboard, comment and mail, with all of AWS’s words and the cure', async () => {
    refuse();
    await swap(world.context(), drain);
    const { certificates } = await scan(world.context());
    expect(certificates).toMatchObject([
      { state: 'failed', reason: { code: 'access-denied' }, next: { waitsFor: 'permission', actor: 'platform' } },
    ]);
    const issue = [...world.github.issues.values()].find(({ body }) => body.includes(`certificate=${old}`));
    expect(issue?.labels).toContain('acm:failed');
    expect(issue?.labels).not.toContain('acm:waiting-for-window');
    expect(world.github.pullRequests.get(number)?.labels).toContain('acm:failed');
    const dashboard = [...world.github.issues.values()].find(({ body }) => body.includes(':dashboard'))?.body ?? '';
    expect(dashboard).not.toContain('Waiting for a maintenance window (1)');
    for (const text of [issue?.body ?? '', comments('comment=swap'), comments('event=swap'), dashboard]) {
      expect(text).toContain(words);
      expect(text).toContain('allow elasticloadbalancing:ModifyListener in the policy of the role');
      expect(text).not.toContain('Do what the message says');
    }
    expect(issue?.body).not.toMatch(/Nothing has to be done here by hand|take label/);
    expect(issue?.body).toContain('The next run tries again');
    expect(comments('event=swap')).toContain(`serves the old certificate, valid until ${endOf(old)}`);
    expect(comments('event=swap')).not.toContain('To try again');
  });

  test('leaves no comment behind that tells what merging would do', async () => {
    await world
      .context()
      .githubWriter.createComment(number, '<!-- acm-email-to-dns:comment=check -->\n\nLabel is missing');
    await swap(world.context(), drain);
    expect(comments('comment=check')).toContain('**Merged.**');
    expect(comments('comment=check')).not.toContain('Label is missing');
    const quiet = world.github.writes.length;
    await swap(world.context(), drain);
    expect(world.github.writes.slice(quiet)).toEqual([]);
  });

  test('is tried again by the next run once it is allowed, without anybody setting the label anew', async () => {
    refuse();
    await swap(world.context(), drain);
    world.aws.faults.clear();
    expect((await swap(nextRun(), drain)).problems).toEqual([]);
    expect(world.aws.listener(nlb).defaultCertificate).toBe(to);
    expect(world.github.pullRequests.get(number)?.labels).not.toContain('acm:failed');
    expect(comments('event=swap')).toContain(`serves the new certificate, valid until ${endOf(to)}`);
  });

  test('that was put back is told with the end of the certificate that it serves now', async () => {
    await swap(world.context(), drain);
    expect(endOf(old)).not.toBe(endOf(to));
    world.github.setLabel('octocat', number, 'acm-rollback');
    await rollback(nextRun(), { pullRequests: [], byHand: undefined });
    expect(comments('event=swap')).toContain(`serves the old certificate, valid until ${endOf(old)}`);
    expect(comments('event=swap')).not.toContain(endOf(to));
  });

  /** AWS refuses so many writes as too fast; `meanwhile` happens right after the first of them. */
  function throttle(times: number, meanwhile: () => void = () => undefined): void {
    let isFirst = true;
    world.aws.faults.add({
      match: ({ operation }) => {
        if (operation !== 'ModifyListener') return false;
        if (isFirst) meanwhile();
        isFirst = false;
        return true;
      },
      effect: { error: 'Throttled', message: 'Rate exceeded' },
      times,
    });
  }

  test('as too fast is asked again until it takes it', async () => {
    throttle(3);
    expect((await swap(world.context(), drain)).problems).toEqual([]);
    expect(world.aws.listener(nlb).defaultCertificate).toBe(to);
    expect(world.github.pullRequests.get(number)?.labels).toContain('acm:done');
  });

  test('as too fast is not written to once somebody has stopped the swap meanwhile', async () => {
    throttle(1, () => {
      world.github.takeLabel('octocat', number, 'acm-swap');
    });
    await swap(world.context(), drain);
    expect(world.aws.listener(nlb).defaultCertificate).toBe(old);
    expect(world.aws.calls.filter(({ operation }) => operation === 'ModifyListener')).toHaveLength(1);
  });

  test('as too fast keeps what somebody else has set meanwhile', async () => {
    const other = world.aws.addCertificate({ account, region, names: ['mail.example.com'], validationMethod: 'DNS' });
    throttle(1, () => {
      world.aws.listener(nlb).defaultCertificate = other;
    });
    await swap(world.context(), drain);
    expect(world.aws.listener(nlb).defaultCertificate).toBe(other);
  });
});
