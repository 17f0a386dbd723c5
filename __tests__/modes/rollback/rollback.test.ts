import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UpstreamError } from '../../../src/core/errors.ts';
import { rollback } from '../../../src/modes/rollback/rollback.ts';
import { scan } from '../../../src/modes/scan/scan.ts';
import { swap } from '../../../src/modes/swap/swap.ts';
import { account, region, startWorld, windowClosed, windowOpen, type World } from '../world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };
const asked = { pullRequests: [], byHand: undefined };

describe('a rollback', () => {
  let world: World;
  let old: string;
  let to: string;
  let alb: string;
  let nlb: string;
  let number: number;
  beforeEach(async () => {
    world = await startWorld();
    const { aws, github } = world;
    old = aws.addCertificate({ account, region, names: ['shop.example.com'] });
    const albArn = aws.addLoadBalancer({ account, region, name: 'shop', type: 'application' }).arn;
    const nlbArn = aws.addLoadBalancer({ account, region, name: 'mail', type: 'network' }).arn;
    alb = await aws.addListener({ loadBalancerArn: albArn, certificateArn: old, sni: [old] });
    nlb = await aws.addListener({ loadBalancerArn: nlbArn, certificateArn: old });
    const first = await scan(world.context());
    to = first.certificates[0]?.replacement ?? '';
    aws.registerRecords(to);
    await scan(world.context());
    number = [...github.pullRequests.keys()][0] ?? 0;
    github.setLabel('octocat', number, 'acm-swap');
    github.merge('octocat', number);
  });
  afterEach(() => world.close());

  function certificates(): readonly unknown[] {
    return [alb, nlb].map((arn) => {
      const { defaultCertificate, sni } = world.aws.listener(arn);
      return [defaultCertificate, ...sni];
    });
  }

  function body(): string {
    return world.github.pullRequests.get(number)?.body ?? '';
  }

  function comment(): string {
    return [...world.github.comments.values()].find(({ body }) => body.includes('comment=swap'))?.body ?? '';
  }

  test('says that nothing is to be put back where nothing is labelled', async () => {
    expect((await rollback(world.context(), asked)).problems).toEqual([]);
    expect(world.log.join('\n')).toContain('no merged pull request carries label acm-rollback');
  });

  test('by label puts all back, outside any window, and nothing goes forward again', async () => {
    await swap(world.context(), drain);
    expect(certificates()).toEqual([[to, to], [to]]);
    expect(body()).toContain('**Merged. Swapped: all 2 listeners.**');
    expect(body()).not.toMatch(/Merging with the label|How to approve/);
    world.github.setLabel('octocat', number, 'acm-rollback');
    const result = await rollback(world.context(windowClosed), asked);
    expect(body()).toContain('**Merged. Put back: all 2 listeners.**');
    expect(result.problems).toEqual([]);
    expect(result.pullRequests[0]?.listeners.map(({ outcome }) => outcome)).toEqual(['rolled-back', 'rolled-back']);
    expect(result.pullRequests[0]?.listeners[0]?.evidence).toContain('showed the old certificate');
    expect(certificates()).toEqual([[old, old], [old]]);
    expect(world.github.pullRequests.get(number)?.labels).toContain('acm:done');
    expect(comment()).toContain('### Put back: all 2 listeners');
    expect(world.aws.certificates().map(({ arn }) => arn)).toContain(to);

    const quiet = world.github.writes.length;
    expect((await rollback(world.context(), asked)).pullRequests).toEqual([]);
    expect((await swap(world.context(), { ...drain, byHand: number })).pullRequests).toEqual([]);
    expect(world.github.writes.slice(quiet)).toEqual([]);
    const seen = await scan(world.context());
    expect(seen.certificates).toMatchObject([{ state: 'blocked', reason: { code: 'rolled-back' } }]);
    expect(world.github.pullRequests.size).toBe(1);
    world.github.takeLabel('octocat', number, 'acm-rollback');
    await swap(world.context(), { ...drain, byHand: number });
    expect(certificates()).toEqual([[old, old], [old]]);
    await scan(world.context());
    expect(world.github.pullRequests.size).toBe(2);
    expect(world.aws.violations).toEqual([]);
  });

  test('leaves a listener alone that somebody gives a third certificate right before its write', async () => {
    await swap(world.context(), drain);
    const third = world.aws.addCertificate({ account, region, names: ['shop.example.com'], validationMethod: 'DNS' });
    world.github.setLabel('octocat', number, 'acm-rollback');
    const context = world.context();
    const { awsWriters } = context;
    if (awsWriters === undefined) throw new Error('this is no dry run');
    const openListenerWriter: typeof awsWriters.openListenerWriter = (request) => {
      world.aws.setListenerCertificates(nlb, { defaultCertificate: third, sni: [] });
      return awsWriters.openListenerWriter(request);
    };
    await rollback({ ...context, awsWriters: { ...awsWriters, openListenerWriter } }, asked);
    expect(certificates()).toEqual([[old, old], [third]]);
    expect(comment()).toContain('listener-drifted');
  });

  test('by hand needs no label, and sets it so that nothing is proposed again', async () => {
    await swap(world.context(), drain);
    await rollback(world.context(windowClosed), { pullRequests: [], byHand: number });
    expect(certificates()).toEqual([[old, old], [old]]);
    expect(world.github.pullRequests.get(number)?.labels).toContain('acm-rollback');
  });

  test('of a half-done swap puts back what was swapped and ends what waits', async () => {
    await swap(world.context(windowClosed), drain);
    expect(certificates()).toEqual([[old, old], [to]]);
    world.github.setLabel('octocat', number, 'acm-rollback');
    await rollback(world.context(windowClosed), asked);
    expect(certificates()).toEqual([[old, old], [old]]);
    await swap(world.context(windowOpen), drain);
    expect(certificates()).toEqual([[old, old], [old]]);
    expect(world.github.pullRequests.get(number)?.labels).toContain('acm:done');
    expect(world.github.pullRequests.get(number)?.labels).not.toContain('acm:waiting-for-window');
  });

  test('asked for before any swap says that the old certificates are in place, and not that it put them back', async () => {
    world.github.setLabel('octocat', number, 'acm-rollback');
    expect((await rollback(world.context(), asked)).problems).toEqual([]);
    expect(certificates()).toEqual([[old, old], [old]]);
    expect(comment()).toContain('### Nothing to put back: the old certificate is in place');
    expect(comment()).not.toMatch(/put back \d|Put back/);
    expect(body()).toContain('**Merged. Nothing to put back: the old certificate is in place.**');
  });

  test('begins the merged pull request with the window that it waits for, and keeps what people wrote around it', async () => {
    world.github.change(number, { body: `Mine.\n\n${body()}` });
    await swap(world.context(windowClosed), drain);
    expect(body()).toMatch(/^Mine\.\n/);
    expect(body()).toContain('**Merged. Swap of 2 listeners: 1 swapped, 1 waiting.**');
    expect(body()).toContain('It goes on in the maintenance window from Tue 2028-02-29 02:00 UTC');
    const quiet = world.github.writes.length;
    await swap(world.context(windowClosed), drain);
    expect(world.github.writes.slice(quiet)).toEqual([]);
  });

  test('takes back what a swap that was killed had added', async () => {
    const context = world.context();
    const killed = (): Promise<never> => Promise.reject(new Error('killed'));
    const writer = { addListenerCertificate: killed, setDefaultCertificate: killed, removeListenerCertificate: killed };
    const awsWriters = context.awsWriters && {
      ...context.awsWriters,
      openListenerWriter: () => Promise.resolve(writer),
    };
    await swap({ ...context, awsWriters }, drain);
    world.aws.setListenerCertificates(alb, { defaultCertificate: old, sni: [old, to] });
    world.github.setLabel('octocat', number, 'acm-rollback');
    await rollback(world.context(), asked);
    expect(certificates()).toEqual([[old, old], [old]]);
  });

  test('refuses what another hand has put on, for which nothing speaks but that it is there', async () => {
    world.aws.setListenerCertificates(alb, { defaultCertificate: to, sni: [] });
    world.github.setLabel('octocat', number, 'acm-rollback');
    const { pullRequests } = await rollback(world.context(), asked);
    const codes = pullRequests[0]?.listeners.map(({ reason }) => reason?.code);
    expect(codes).toContain('not-swapped-here');
    expect(certificates()[0]).toEqual([to]);
  });

  test('asked for by somebody who may not is refused, and the record of the swap stays', async () => {
    await swap(world.context(), drain);
    world.github.roles.set('reader', 'triage');
    world.github.setLabel('reader', number, 'acm-rollback');
    const result = await rollback(world.context(), asked);
    expect(result.pullRequests).toMatchObject([{ reason: { code: 'label-not-authorised' } }]);
    expect(certificates()).toEqual([[to, to], [to]]);
    expect(comment()).toContain('### Nothing was put back');
    world.github.setLabel('octocat', number, 'acm-rollback');
    world.github.takeLabel('octocat', number, 'acm-rollback');
    world.github.setLabel('octocat', number, 'acm-rollback');
    await rollback(world.context(), asked);
    expect(certificates()).toEqual([[old, old], [old]]);
  });

  test('does not put a certificate back that is not valid any more', async () => {
    await swap(world.context(), drain);
    Object.assign(world.aws.certificate(old), { status: 'EXPIRED' });
    world.github.setLabel('octocat', number, 'acm-rollback');
    const result = await rollback(world.context(), asked);
    expect(result.pullRequests[0]?.listeners.map(({ reason }) => reason?.code)).toEqual([
      'certificate-not-issued',
      'certificate-not-issued',
    ]);
    expect(certificates()).toEqual([[to, to], [to]]);
  });

  const refusals: readonly [string, string, () => void][] = [
    [
      'another certificate stands there',
      'listener-drifted',
      () => {
        replaceAll(stranger());
      },
    ],
    [
      'the old certificate is gone',
      'certificate-gone',
      () => {
        world.aws.removeCertificate(old);
      },
    ],
    ['the old certificate is over', 'certificate-not-issued', () => expire(old)],
  ];
  const expire = (arn: string): unknown => Object.assign(world.aws.certificate(arn), { status: 'EXPIRED' });
  const stranger = (): string => world.aws.addCertificate({ account, region, names: ['shop.example.com'] });
  const replaceAll = (arn: string): void => {
    for (const listener of [alb, nlb])
      world.aws.setListenerCertificates(listener, { defaultCertificate: arn, sni: [] });
  };

  test.each(refusals)(
    'refused because %s is told once, with what to do, and leaves every later run in peace',
    async (...[, code, happen]) => {
      await swap(world.context(), drain);
      happen();
      world.github.setLabel('octocat', number, 'acm-rollback');
      const { pullRequests } = await rollback(world.context(), asked);
      const [listener] = pullRequests[0]?.listeners ?? [];
      expect(listener).toMatchObject({ outcome: 'refused', reason: { code } });
      expect(listener?.reason?.cure).not.toMatch(/next scan|ISSUED/);
      const told = [...world.github.comments.values()].filter(({ body }) => body.includes('event=swap'));
      expect(told).toHaveLength(1);
      expect(told[0]?.body).toMatch(/@octocat[^]*Not put back: .*acm-rollback/);

      const quiet = world.github.writes.length;
      expect(await rollback(world.context(), asked)).toMatchObject({ pullRequests: [], problems: [] });
      await swap(world.context(), drain);
      expect(world.github.writes.slice(quiet)).toEqual([]);
    },
  );

  test.each(['by label', 'by hand'])(
    'asked for again %s, in a freeze, leaves what another pull request swapped since',
    async (way) => {
      await swap(world.context(), drain);
      world.github.setLabel('octocat', number, 'acm-rollback');
      await rollback(world.context(), asked);
      world.github.takeLabel('octocat', number, 'acm-rollback');
      await scan(world.context());
      const second = [...world.github.pullRequests.keys()].at(-1) ?? 0;
      expect(second).not.toBe(number);
      world.github.setLabel('octocat', second, 'acm-swap');
      world.github.merge('octocat', second);
      await swap(world.context(), drain);
      expect(certificates()).toEqual([[to, to], [to]]);

      world.github.now = world.github.now.add({ hours: 1 });
      if (way === 'by label') world.github.setLabel('octocat', number, 'acm-rollback');
      const { pullRequests } = await rollback(world.context(windowClosed), {
        pullRequests: [],
        byHand: way === 'by hand' ? number : undefined,
      });
      expect(certificates()).toEqual([[to, to], [to]]);
      const reasons = pullRequests[0]?.listeners.map(({ reason }) => reason) ?? [];
      expect(reasons.map((each) => each?.code)).toEqual(['not-swapped-here', 'not-swapped-here']);
      expect(reasons[0]?.detail).toContain(`#${String(second)}`);
      expect(comment()).not.toContain('### Put back');
      expect(await rollback(world.context(), asked)).toMatchObject({ pullRequests: [], problems: [] });
    },
  );

  test('waits for a window only where the config says so', async () => {
    await swap(world.context(), drain);
    world.github.setLabel('octocat', number, 'acm-rollback');
    const result = await rollback(world.context(`rollback: windows\n  ${windowClosed}`), asked);
    expect(result.problems).toEqual([]);
    expect(certificates()).toEqual([[to, to], [old]]);
    expect(world.github.pullRequests.get(number)?.labels).toContain('acm:waiting-for-window');
    await rollback(world.context(`rollback: windows\n  ${windowOpen}`), asked);
    expect(certificates()).toEqual([[old, old], [old]]);
  });

  test('fails when a client still gets the new certificate, and is settled by the next run', async () => {
    await swap(world.context(), drain);
    world.aws.endpoint(nlb).stick();
    world.github.setLabel('octocat', number, 'acm-rollback');
    const context = world.context();
    const start = context.clock.now();
    let reads = 0;
    const clock = { ...context.clock, now: () => start.add({ seconds: (reads += 1) * 5 }) };
    const result = await rollback({ ...context, clock }, asked);
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]?.en).toContain('verification-failed');
    expect(world.github.pullRequests.get(number)?.labels).toContain('acm:failed');

    // Nothing is left to write, and clients still get the wrong one.
    const again = await rollback({ ...world.context(), clock }, asked);
    expect(again.problems[0]?.en).toContain('verification-failed');
    expect(world.github.pullRequests.get(number)?.labels).not.toContain('acm:done');

    world.aws.endpoint(nlb).unstick();
    expect((await rollback(world.context(), asked)).problems).toEqual([]);
    expect(world.github.pullRequests.get(number)?.labels).toContain('acm:done');
    expect([...world.github.comments.values()].map(({ body }) => body).join()).toContain('Put back: NLB');
  });

  describe('of a pull request that a person wrote', () => {
    const proposals = (): readonly number[] => [...world.github.pullRequests.keys()].filter((one) => one !== number);

    beforeEach(() => {
      const { headRef = '' } = world.github.pullRequests.get(number) ?? {};
      world.github.trees.set('mine', new Map(world.github.trees.get(headRef)));
      world.github.change(number, { author: 'dev', headRef: 'mine', body: 'Mine.' });
    });

    test('proposes the swap again only once the label is taken off', async () => {
      await swap(world.context(), drain);
      await scan(world.context());
      world.github.setLabel('octocat', number, 'acm-rollback');
      await rollback(world.context(), asked);
      expect(await scan(world.context())).toMatchObject({
        certificates: [
          { state: 'blocked', reason: { code: 'rolled-back', detail: `pull request #${String(number)}` } },
        ],
      });
      expect(proposals()).toEqual([]);
      world.github.takeLabel('octocat', number, 'acm-rollback');
      expect(await scan(world.context())).toMatchObject({ certificates: [{ state: 'ready' }] });
      expect(proposals()).toHaveLength(1);
    });

    test('keeps another one, merged or not, from swapping the same again while the label stands', async () => {
      const context = world.context(windowOpen, 'swap: { verify: api }');
      await scan(context);
      const [second = 0] = proposals();
      await swap(context, drain);
      world.github.setLabel('octocat', number, 'acm-rollback');
      await rollback(context, asked);
      await scan(context);
      const { headSha = '' } = world.github.pullRequests.get(second) ?? {};
      expect(world.github.statuses.get(headSha)?.at(-1)).toMatchObject({ state: 'failure' });
      world.github.setLabel('octocat', second, 'acm-swap');
      world.github.merge('octocat', second);
      const held = await swap(context, drain);
      expect(held.pullRequests[0]?.listeners).toMatchObject([
        { outcome: 'deferred', reason: { code: 'rolled-back', detail: `pull request #${String(number)}` } },
        { outcome: 'deferred', reason: { code: 'rolled-back' } },
      ]);
      expect(held.problems).toEqual([]);
      expect(certificates()).toEqual([[old, old], [old]]);
      world.github.takeLabel('octocat', number, 'acm-rollback');
      await swap(context, drain);
      expect(certificates()).toEqual([[to, to], [to]]);
    });

    test('proposes nothing beside it where somebody who may not asked for it before the swap', async () => {
      world.github.roles.set('reader', 'triage');
      world.github.setLabel('reader', number, 'acm-rollback');
      await rollback(world.context(), asked);
      expect(await scan(world.context())).toMatchObject({ certificates: [{ state: 'blocked' }] });
      expect(proposals()).toEqual([]);
    });

    test('fails a scan that cannot read what it holds, and nothing new is proposed meanwhile', async () => {
      await swap(world.context(), drain);
      world.github.setLabel('octocat', number, 'acm-rollback');
      await rollback(world.context(), asked);
      const context = world.context();
      const listPullRequestFiles = (): Promise<never> =>
        Promise.reject(
          new UpstreamError(
            'HTTP 500',
            { service: 'GitHub', operation: 'list', code: '500', kind: 'other' },
            undefined,
          ),
        );
      const { problems } = await scan({ ...context, github: { ...context.github, listPullRequestFiles } });
      expect(problems.map(({ en }) => en).join()).toContain('nothing new is proposed');
      expect(proposals()).toEqual([]);
    });
  });
});
