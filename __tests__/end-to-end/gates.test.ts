import { afterEach, describe, expect, test } from '@jest/globals';
import {
  account,
  configPath,
  planPath,
  planText,
  region,
  startSwapWorld,
  swapComment,
  type ListenerKind,
  type SwapWorld,
} from './support/swap-world.ts';
import { inThread } from './support/in-thread.ts';

const nlb: readonly ListenerKind[] = [{ type: 'network', certificate: 'default' }];
const alb: readonly ListenerKind[] = [{ type: 'application', certificate: 'default' }];
const listed: readonly ListenerKind[] = [{ type: 'application', certificate: 'sni' }];

interface Verdict {
  /** Exit code of the run. */
  readonly exitCode: number | null;
  /** Reason of the pull request, else of its first listener; `undefined` when the run said nothing about it. */
  readonly reason: string | undefined;
  readonly outcome: string | undefined;
}

interface ReportedPull {
  readonly reason?: { readonly code: string };
  readonly listeners: readonly { readonly outcome: string; readonly reason?: { readonly code: string } }[];
}

describe('what keeps a swap from being made', () => {
  let swapWorld: SwapWorld | undefined;
  afterEach(() => swapWorld?.world.close());

  async function start(options: Parameters<typeof startSwapWorld>[0] = { kinds: nlb }): Promise<SwapWorld> {
    swapWorld = await startSwapWorld(options);
    swapWorld.world.execute = inThread;
    return swapWorld;
  }

  /** Runs the swap by number, so that it is looked at whatever its labels are; no listener may have changed. */
  async function refusal(
    { world, run, pullRequest }: SwapWorld,
    trigger: Parameters<SwapWorld['run']>[0] = {},
  ): Promise<Verdict> {
    const changes = world.aws.history.filter(({ by }) => by.includes('Listener')).length;
    const result = await run({
      event: 'workflow_dispatch',
      inputs: { mode: 'swap', 'pull-request': String(pullRequest) },
      ...trigger,
    });
    expect(world.aws.history.filter(({ by }) => by.includes('Listener'))).toHaveLength(changes);
    expect([...world.aws.violations, ...world.github.violations]).toEqual([]);
    const { pullRequests } = result.report as { readonly pullRequests: readonly ReportedPull[] };
    const [first] = pullRequests;
    const [listener] = first?.listeners ?? [];
    return {
      exitCode: result.exitCode,
      reason: first?.reason?.code ?? listener?.reason?.code,
      outcome: listener?.outcome,
    };
  }

  test('a label that is missing', async () => {
    const it = await start();
    await it.world.github.as('octocat').merge(it.pullRequest);
    expect(await refusal(it)).toMatchObject({ exitCode: 0, reason: 'not-labelled' });
    expect(swapComment(it)).toContain('`not-labelled`');
  });

  test('a pull request that is not merged', async () => {
    const it = await start();
    it.world.github.as('octocat').addLabel(it.pullRequest, 'acm-swap');
    expect(await refusal(it)).toMatchObject({ exitCode: 0, reason: 'not-merged' });
  });

  test('a label of somebody without write access', async () => {
    const it = await start();
    it.world.github.addPerson('helper', 'triage');
    it.world.github.as('helper').addLabel(it.pullRequest, 'acm-swap');
    await it.world.github.as('octocat').merge(it.pullRequest);
    expect(await refusal(it)).toMatchObject({ exitCode: 0, reason: 'label-not-authorised' });
  });

  test('a label of an app that is not listed', async () => {
    const it = await start();
    it.world.github.addPerson('helper[bot]', 'admin');
    it.world.github.as('helper[bot]').addLabel(it.pullRequest, 'acm-swap');
    await it.world.github.as('octocat').merge(it.pullRequest);
    expect(await refusal(it)).toMatchObject({ exitCode: 0, reason: 'label-not-authorised' });
  });

  test('a commit after the label', async () => {
    const it = await start();
    const person = it.world.github.as('octocat');
    person.addLabel(it.pullRequest, 'acm-swap');
    it.world.github.pass(1);
    await person.commitFile({ branch: 'plan', path: 'README.md', text: 'more\n', message: 'More', at: new Date(0) });
    await person.merge(it.pullRequest);
    expect(await refusal(it)).toMatchObject({ exitCode: 0, reason: 'label-not-authorised' });
  });

  test('approvals that are missing, and one of the author does not count', async () => {
    const it = await start({ kinds: nlb, more: 'pull-requests: { require: { approvals: 1 } }' });
    it.world.github.addPerson('reader', 'read');
    it.world.github.as('octocat').review(it.pullRequest, 'APPROVED');
    it.world.github.as('reader').review(it.pullRequest, 'APPROVED');
    await it.approve();
    expect(await refusal(it)).toMatchObject({ exitCode: 0, reason: 'approvals-missing' });
  });

  test('a merge into another branch', async () => {
    const it = await start();
    const person = it.world.github.as('octocat');
    await person.createBranch('release');
    const number = await person.openPullRequest({ title: 'Swap', head: 'plan', base: 'release' });
    person.addLabel(number, 'acm-swap');
    await person.merge(number);
    expect(await refusal({ ...it, pullRequest: number })).toMatchObject({ exitCode: 0, reason: 'not-merged' });
  });

  test('a branch of a fork', async () => {
    const it = await start();
    const person = it.world.github.as('octocat');
    await person.createBranch('plan-2', 'plan');
    const fork = 'somebody/certificates';
    const number = await person.openPullRequest({ title: 'Swap', head: 'plan-2', fork });
    person.addLabel(number, 'acm-swap');
    await person.merge(number);
    expect(await refusal({ ...it, pullRequest: number })).toMatchObject({ exitCode: 0, reason: 'fork' });
  });

  test('a merge that was reverted', async () => {
    const it = await start();
    await it.approve();
    const person = it.world.github.as('octocat');
    await person.commitFile({ branch: 'main', path: planPath, text: undefined, message: 'Revert' });
    expect(await refusal(it)).toMatchObject({ exitCode: 0, reason: 'withdrawn', outcome: 'deferred' });
  });

  test('a plan that was changed on the default branch since', async () => {
    const it = await start();
    await it.approve();
    const person = it.world.github.as('octocat');
    await person.commitFile({ branch: 'main', path: planPath, text: `${it.plan}# more\n`, message: 'Edit' });
    expect(await refusal(it)).toMatchObject({ exitCode: 0, reason: 'plan-changed', outcome: 'deferred' });
  });

  test('a pause on the dashboard', async () => {
    const it = await start();
    await it.run({ inputs: { mode: 'scan' } });
    const board = it.world.github.issues().find(({ body }) => body?.includes('acm-email-to-dns:dashboard'));
    it.world.github.as('octocat').addLabel(board?.number ?? 0, 'acm-pause');
    await it.approve();
    expect(await refusal(it)).toMatchObject({ exitCode: 0, reason: 'paused', outcome: 'deferred' });
  });

  test('a freeze, for a Network Load Balancer as well', async () => {
    const it = await start({
      kinds: nlb,
      maintenance: 'timezone: UTC, freezes: [{ from: 2020-01-01, to: 2099-01-01 }]',
    });
    await it.approve();
    expect(await refusal(it)).toMatchObject({ exitCode: 0, reason: 'frozen', outcome: 'deferred' });
    expect(it.world.github.issue(it.pullRequest)?.labels).toContain('acm:waiting-for-window');
  });

  test('a window that is not open; with `outside-window: fail` the run of a person fails, a scheduled one does not', async () => {
    const closed = 'timezone: UTC, windows: [{ start: "0 2 29 2 *", duration: 1h }], outside-window: fail';
    const it = await start({ kinds: alb, maintenance: closed });
    await it.approve();
    expect(await refusal(it)).toMatchObject({ exitCode: 1, reason: 'outside-window', outcome: 'deferred' });
    const scheduled = { event: 'schedule', inputs: { mode: 'swap' } };
    expect(await refusal(it, scheduled)).toMatchObject({ exitCode: 0, reason: 'outside-window' });
  });

  test('a listener that is gone ends its part, without failing the job', async () => {
    const it = await start();
    await it.world.aws.removeListener(it.listeners[0]?.arn ?? '');
    await it.approve();
    expect(await refusal(it)).toMatchObject({ exitCode: 0, reason: 'listener-gone', outcome: 'refused' });
    expect(it.world.github.issue(it.pullRequest)?.labels).toContain('acm:done');
  });

  test('a listener that somebody changed', async () => {
    const it = await start();
    it.world.aws.setListenerCertificates(it.listeners[0]?.arn ?? '', { defaultCertificate: it.other });
    await it.approve();
    expect(await refusal(it)).toMatchObject({ exitCode: 1, reason: 'listener-drifted', outcome: 'refused' });
  });

  test.each<[string, string, (it: SwapWorld) => string]>([
    ['is gone', 'certificate-gone', (it: SwapWorld) => it.to.replace(/.{12}$/, '000000000000')],
    [
      'does not cover the names',
      'names-not-covered',
      (it: SwapWorld) =>
        it.world.aws.addCertificate({ account, region, names: ['x.example.com'], validationMethod: 'DNS' }),
    ],
    [
      'is not issued',
      'certificate-not-issued',
      (it: SwapWorld) =>
        it.world.aws.addCertificate({
          ...{ account, region, names: ['shop.example.com'], validationMethod: 'DNS', status: 'PENDING_VALIDATION' },
        }),
    ],
    [
      'has a key that a Network Load Balancer does not take',
      'key-not-supported',
      (it: SwapWorld) =>
        it.world.aws.addCertificate({
          ...{ account, region, names: ['shop.example.com'], validationMethod: 'DNS', keyAlgorithm: 'RSA_4096' },
        }),
    ],
  ])('a new certificate that %s', async (_what, code, make) => {
    const it = await start();
    const text = planText(it.world, it.from, make(it), it.listeners);
    const person = it.world.github.as('octocat');
    await person.commitFile({ branch: 'plan', path: planPath, text, message: 'Another certificate' });
    await it.approve();
    expect((await refusal(it)).reason).toBe(code);
  });

  test('a plan that names another account’s listener, or is none', async () => {
    const it = await start();
    const person = it.world.github.as('octocat');
    const text = it.plan.replace(`:${account}:listener`, ':999900001111:listener');
    await person.commitFile({ branch: 'plan', path: planPath, text, message: 'Another account' });
    await it.approve();
    expect(await refusal(it)).toMatchObject({ exitCode: 1, reason: 'plan-invalid' });
    expect(swapComment(it)).toContain('plan-invalid');
  });

  test('a list that is full', async () => {
    const it = await start({ kinds: listed });
    const arn = it.listeners[0]?.arn ?? '';
    const more = Array.from({ length: 24 }, (_, n) =>
      it.world.aws.addCertificate({ account, region, names: [`n${String(n)}.example.com`], validationMethod: 'DNS' }),
    );
    it.world.aws.setListenerCertificates(arn, { sni: [it.from, ...more] });
    await it.approve();
    expect(await refusal(it)).toMatchObject({ exitCode: 1, reason: 'sni-list-full' });
    expect(it.world.aws.listener(arn).sni).toEqual([it.from, ...more]);
  });

  test('a swap role that trusts the default branch alone, on a pull request’s event: said, and taken later', async () => {
    const it = await start();
    const { roles } = it.world.aws.account(account);
    const role = roles.get('acm-email-to-dns-swap');
    if (role === undefined) throw new Error('there is no swap role');
    roles.set(role.name, { ...role, trust: { ...role.trust, subjects: ['nobody'] } });
    await it.approve();
    const payload = it.world.github.events.pullRequest(it.pullRequest, 'closed');
    expect(await refusal(it, { event: 'pull_request', payload, inputs: {} })).toMatchObject({ exitCode: 0 });
    expect(swapComment(it)).toContain('The next scheduled run on the default branch takes it');
    roles.set(role.name, role);
    expect((await it.run()).outputs['swapped']).toBe('1');
  });

  test('markers of another account than the action’s own', async () => {
    const it = await start();
    it.world.github.addPerson('earlier-app[bot]', 'write');
    const body = `<!-- acm-email-to-dns:certificate=${it.from} -->`;
    it.world.github.as('earlier-app[bot]').openIssue('Move', body, ['acm-email-to-dns']);
    const result = await it.run({ inputs: { mode: 'scan' } });
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('marker-author-changed');
    expect(it.world.github.issues()).toHaveLength(1);
  });

  test('a config on the pull request’s own branch changes nothing', async () => {
    const closed = 'timezone: UTC, windows: [{ start: "0 2 29 2 *", duration: 1h }]';
    const it = await start({ kinds: alb, maintenance: closed });
    const config = (await it.world.github.file(configPath))?.replace(closed, 'windows: always') ?? '';
    await it.world.github.as('octocat').commitFile({ branch: 'plan', path: configPath, text: config, message: 'Open' });
    const payload = it.world.github.events.pullRequest(it.pullRequest, 'synchronize');
    const result = await it.run({ event: 'pull_request', payload, inputs: {} });
    expect(result.exitCode).toBe(0);
    const sha = it.world.github.issue(it.pullRequest)?.pull?.headSha ?? '';
    expect(it.world.github.statuses(sha).at(-1)?.description).toContain('in the window from');
  });
});
