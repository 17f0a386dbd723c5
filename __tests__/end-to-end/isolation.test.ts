import { describe, expect, test } from '@jest/globals';
import {
  lockConversation,
  refusePeople,
  spoil,
  surprises,
  type SeenRequest,
  type Surprise,
} from '../../sandbox/github/surprises.ts';
import { planBranch } from '../../src/core/plan/plan.ts';
import type { ModeResult } from '../../src/modes/shared/context.ts';
import {
  account,
  inWorld,
  region,
  untilApproved,
  untilIssued,
  untilProposed,
  type TwoCertificates,
  type Which,
} from './support/two-certificates.ts';

/** Requests for an issue or pull request itself, or for something below it. */
function about(number: number | undefined, method: string, below = ''): (request: SeenRequest) => boolean {
  const path = new RegExp(`/(?:issues|pulls)/${String(number)}${below}$`);
  return (request) => request.method === method && path.test(request.path);
}

/** Adds a listener that the fault's AWS denies, or whatever it says. */
function deny({ world }: TwoCertificates, operation: string, hits: (input: string, account: string) => boolean): void {
  const message =
    `User: arn:aws:sts::${account}:assumed-role/acm-email-to-dns-scan/run-1 is not authorized to perform: ` +
    `acm:${operation} because no identity-based policy allows the acm:${operation} action. ${'Ask who owns it. '.repeat(20)}END`;
  world.aws.faults.add({
    match: (call) => call.operation === operation && hits(JSON.stringify(call.input), call.account),
    effect: { error: 'AccessDenied', message },
  });
}

/** What is asked for, and an outcome that the run names. */
function expectFailed(result: ModeResult): void {
  expect(result.problems).not.toEqual([]);
}

function expectProposed(it: TwoCertificates, ...which: readonly Which[]): void {
  for (const one of which) {
    expect({ one, state: it.state(one), pulls: it.pullRequests(one).length }).toEqual({
      one,
      state: 'open acm:ready',
      pulls: 1,
    });
  }
}

/** Listeners of A hold the new certificate. */
function isSwapped(it: TwoCertificates, which: 'a' | 'b'): boolean {
  const listeners = which === 'a' ? it.listeners.slice(0, 2) : it.listeners.slice(2);
  return listeners.every((arn) => {
    const { defaultCertificate, sni } = it.world.aws.listener(arn);
    return ![defaultCertificate, ...sni].includes(it.certificates[which]);
  });
}

/** The dashboard's body. */
function dashboard({ world }: TwoCertificates): string {
  return world.github.issues().find(({ body }) => body?.includes('acm-email-to-dns:dashboard'))?.body ?? '';
}

describe('the second scan goes on past what GitHub refuses for one certificate', () => {
  test('nothing is wrong: both certificates are proposed', async () => {
    await inWorld({}, async (it) => {
      await untilIssued(it);
      const result = await it.scan();
      expect(result.problems).toEqual([]);
      expectProposed(it, 'a', 'b');
      expect(it.world.github.violations).toEqual([]);
    });
  });

  test('an issue that was closed too early and is locked', async () => {
    await inWorld({}, async (it) => {
      await untilIssued(it);
      it.world.github.as('octocat').close(it.issue('a')?.number ?? 0);
      lockConversation(it.world.github, it.issue('a')?.number ?? 0);
      const result = await it.scan();
      expectFailed(result);
      expectProposed(it, 'b');
      expect(dashboard(it)).toContain('api.example.com');
    });
  });

  test.each<[string, Surprise]>([
    ['is invalid', surprises.invalid],
    ['is forbidden', surprises.forbidden],
    ['was deleted', surprises.deleted],
    ['is not found', surprises.notFound],
    ['conflicts', surprises.conflict],
    ['meets an outage', surprises.outage],
  ])('the write to one issue %s', async (_what, surprise) => {
    await inWorld({}, async (it) => {
      await untilIssued(it);
      const lift = spoil(it.world.github, about(it.issue('a')?.number, 'PATCH'), surprise);
      const result = await it.scan();
      expectFailed(result);
      expect(JSON.stringify(result.problems)).not.toContain('<html');
      expectProposed(it, 'b');
      lift();
      await it.scan();
      expectProposed(it, 'a', 'b');
    });
  });

  test('one issue that GitHub lists and then does not find', async () => {
    await inWorld({}, async (it) => {
      await untilIssued(it);
      const lift = spoil(it.world.github, about(it.issue('a')?.number, 'GET'), surprises.notFound);
      const result = await it.scan();
      expect(result.problems.map(({ en }) => en).join()).toContain(`#${String(it.issue('a')?.number)}`);
      expectProposed(it, 'b');
      lift();
      await it.scan();
      expectProposed(it, 'a', 'b');
    });
  });

  test('statuses that may not be set cost the job, and nothing else', async () => {
    await inWorld({}, async (it) => {
      await untilIssued(it);
      spoil(
        it.world.github,
        ({ method, path }) => method === 'POST' && path.includes('/statuses/'),
        surprises.forbidden,
      );
      for (let day = 0; day < 3; day += 1) {
        expectFailed(await it.scan());
        expectProposed(it, 'a', 'b');
        it.nextDay();
      }
    });
  });

  test('the files of a stranger’s pull request that cannot be listed', async () => {
    await inWorld({ third: true }, async (it) => {
      await untilIssued(it);
      const { github, aws } = it.world;
      const octocat = github.as('octocat');
      await octocat.createBranch('big');
      await octocat.commitFile({ branch: 'big', path: 'big.txt', text: 'big\n', message: 'Big' });
      const number = await octocat.openPullRequest({ title: 'Big', head: 'big' });
      spoil(github, about(number, 'GET', '/files'), surprises.diffTooLong);
      const fresh = aws.addCertificate({ account, region, names: ['new.example.com'] });
      const loadBalancerArn = aws.addLoadBalancer({ account, region, name: 'new', type: 'network' }).arn;
      await aws.addListener({ loadBalancerArn, certificateArn: fresh });
      await it.scan();
      expectProposed(it, 'a', 'b', 'c');
      expect(aws.certificates().filter(({ names }) => names[0] === 'new.example.com')).toHaveLength(2);
      expect(github.issues().some(({ body }) => body?.includes(fresh))).toBe(true);
    });
  });

  test('one reviewer of two whom GitHub refuses', async () => {
    const config = { 'pull-requests': 'pull-requests: { reviewers: [octocat, my-org/platform] }' };
    await inWorld({ config }, async (it) => {
      await untilIssued(it);
      refusePeople(it.world.github, ['platform']);
      const result = await it.scan();
      expect(result.problems).toEqual([]);
      expectProposed(it, 'a', 'b');
      const asked = it.world.github.pullRequests().map(({ pull }) => pull?.reviewers);
      expect(asked).toEqual([['octocat'], ['octocat']]);
    });
  });

  test('one owner of two whom GitHub refuses', async () => {
    const config = { accounts: `accounts: [{ id: "${account}", owners: [gone-person, octocat] }]` };
    await inWorld({ config }, async (it) => {
      const result = await it.scan();
      expect(result.problems).toEqual([]);
      expect([it.issue('a')?.assignees, it.issue('b')?.assignees]).toEqual([['octocat'], ['octocat']]);
    });
  });

  test('an account whose role is gone, with a pull request open', async () => {
    await inWorld({ twoAccounts: true }, async (it) => {
      await it.scan();
      const first = it.replacement('a');
      if (first !== undefined) it.world.aws.registerRecords(first);
      it.nextDay();
      await it.scan();
      expectProposed(it, 'a');
      it.register();
      it.world.aws.account(account).roles.delete('acm-email-to-dns-scan');
      const result = await it.scan();
      expectFailed(result);
      expectProposed(it, 'a', 'b');
      expect(it.pullRequests('a')[0]?.state).toBe('open');
    });
  });

  test('a branch that a ruleset refuses', async () => {
    await inWorld({}, async (it) => {
      await untilIssued(it);
      const branch = planBranch({ account, region, arn: it.certificates.a }, 1);
      const isOfA = ({ operation, body }: SeenRequest): boolean =>
        operation === 'git/create-ref' && JSON.stringify(body).includes(branch);
      spoil(it.world.github, isOfA, surprises.branchRuleset);
      const result = await it.scan();
      expectFailed(result);
      expect(it.pullRequests('a')).toEqual([]);
      expectProposed(it, 'b');
    });
  });
});

describe('the first scan goes on past what AWS refuses for one certificate', () => {
  function expectStarted(it: TwoCertificates, ...which: readonly Which[]): void {
    for (const one of which) {
      expect({ one, state: it.state(one), isAsked: it.replacement(one) !== undefined }).toEqual({
        ...{ one, state: 'open acm:awaiting-dns', isAsked: true },
      });
    }
  }

  test('one certificate of three that may not be described', async () => {
    await inWorld({ third: true }, async (it) => {
      deny(it, 'DescribeCertificate', (input) => input.includes(it.certificates.b));
      const result = await it.scan();
      expectFailed(result);
      expectStarted(it, 'a', 'c');
      expect(it.state('b')).toBeUndefined();
      expect(JSON.stringify(result.problems)).toContain(it.certificates.b);
    });
  });

  test.each(['DescribeListeners', 'DescribeLoadBalancers', 'DescribeListenerCertificates', 'DescribeTags'])(
    '%s that is denied for one load balancer',
    async (operation) => {
      await inWorld({ third: true }, async (it) => {
        deny(it, operation, (input) => input.includes('/api/'));
        const result = await it.scan();
        expectFailed(result);
        expectStarted(it, 'a', 'c');
      });
    },
  );

  test('a region that a service control policy denies in one account of two', async () => {
    await inWorld({ twoAccounts: true }, async (it) => {
      it.world.aws.account(account).deniedRegions.add(region);
      expectFailed(await it.scan());
      expectStarted(it, 'b');
    });
  });

  test('a request that AWS denies fails the job on each day, with the whole of AWS’s sentence', async () => {
    await inWorld({ twoAccounts: true }, async (it) => {
      deny(it, 'RequestCertificate', (_input, by) => by === account);
      for (let day = 0; day < 3; day += 1) {
        const log: string[] = [];
        const result = await it.scan({ log });
        expectFailed(result);
        expect([...log, ...result.problems.map(({ en }) => en)].join('\n')).toContain('Ask who owns it. END');
        expectStarted(it, 'b');
        it.nextDay();
      }
    });
  });
});

describe('the window goes on past what GitHub refuses for one pull request', () => {
  test('a locked pull request: both are swapped, the record stands in the issue, and what is turned back stays', async () => {
    await inWorld({}, async (it) => {
      await untilApproved(it);
      const [pull] = it.pullRequests('a');
      lockConversation(it.world.github, pull?.number ?? 0);
      const result = await it.run();
      expect([isSwapped(it, 'a'), isSwapped(it, 'b')]).toEqual([true, true]);
      for (const { labels } of it.world.github.pullRequests()) expect(labels).toContain('acm:done');
      const said = [it.issue('a')?.body, ...it.comments(it.issue('a')).map(({ body }) => body)].join('\n');
      expect(said).toContain('shop-net');
      expect(said).toContain(`#${String(pull?.number)}`);
      expect(result.summary).toContain('shop-net');
      expect(JSON.stringify(result.pullRequests)).toContain('shop-net');
      expectFailed(result);

      const [alb = ''] = it.listeners;
      it.world.aws.setListenerCertificates(alb, { defaultCertificate: it.certificates.a });
      it.nextDay();
      await it.run();
      expect(it.world.aws.listener(alb).defaultCertificate).toBe(it.certificates.a);
    });
  });

  test('comments that may be made and not edited: all that was swapped is reported, and the next run knows it', async () => {
    await inWorld({}, async (it) => {
      await untilApproved(it);
      const isEdit = ({ method, path }: SeenRequest): boolean => method === 'PATCH' && path.includes('/comments/');
      const lift = spoil(it.world.github, isEdit, surprises.forbidden);
      const result = await it.run({ mode: 'swap' });
      expect([isSwapped(it, 'a'), isSwapped(it, 'b')]).toEqual([true, true]);
      expect(result.pullRequests.flatMap(({ listeners }) => listeners.map(({ outcome }) => outcome))).toEqual([
        ...['swapped', 'swapped', 'swapped'],
      ]);
      const comments = it.comments(it.pullRequests('a')[0]).length;
      it.nextDay();
      await it.run({ mode: 'swap' });
      expect(it.comments(it.pullRequests('a')[0])).toHaveLength(comments);
      expect(result.summary).toContain('shop-net');

      lift();
      const [alb = ''] = it.listeners;
      it.world.aws.setListenerCertificates(alb, { defaultCertificate: it.certificates.a });
      await it.run({ mode: 'swap' });
      expect(it.world.aws.listener(alb).defaultCertificate).toBe(it.certificates.a);
    });
  });

  test('a locked pull request of a certificate without an issue is not begun: nothing could be recorded', async () => {
    await inWorld({}, async (it) => {
      await untilApproved(it);
      const [pull] = it.pullRequests('a');
      const unlock = lockConversation(it.world.github, pull?.number ?? 0);
      it.world.github.as('octocat').editBody(it.issue('a')?.number ?? 0, 'Mine now.');
      const result = await it.run({ mode: 'swap' });
      expectFailed(result);
      expect([isSwapped(it, 'a'), isSwapped(it, 'b')]).toEqual([false, true]);
      expect(result.pullRequests[0]?.listeners.map(({ reason }) => reason?.code)).toEqual([
        ...['unverifiable', 'unverifiable'],
      ]);
      unlock();
      await it.run({ mode: 'swap' });
      expect(isSwapped(it, 'a')).toBe(true);
    });
  });

  test('a pull request whose files cannot be listed is read another way, or waits until they can', async () => {
    await inWorld({}, async (it) => {
      await untilApproved(it);
      const [pull] = it.pullRequests('a');
      const lift = spoil(it.world.github, about(pull?.number, 'GET', '/files'), surprises.diffTooLong);
      const result = await it.run();
      expect(isSwapped(it, 'b')).toBe(true);
      if (isSwapped(it, 'a')) expect(result.problems).toEqual([]);
      else {
        expectFailed(result);
        expect(pull?.labels).not.toContain('acm:done');
      }
      lift();
      await it.run();
      expect(isSwapped(it, 'a')).toBe(true);
    });
  });

  test('labels that a pull request refuses take nothing from the report of what was swapped', async () => {
    await inWorld({}, async (it) => {
      await untilApproved(it);
      const [pull] = it.pullRequests('a');
      spoil(it.world.github, about(pull?.number, 'POST', '/labels'), surprises.notFound);
      const result = await it.run();
      expectFailed(result);
      expect([isSwapped(it, 'a'), isSwapped(it, 'b')]).toEqual([true, true]);
      expect(result.pullRequests.flatMap(({ listeners }) => listeners.map(({ outcome }) => outcome))).toEqual([
        ...['swapped', 'swapped', 'swapped'],
      ]);
    });
  });

  test('a pull request that GitHub lists, and then finds no files of, is said, and swapped once it does', async () => {
    await inWorld({}, async (it) => {
      await untilApproved(it);
      const [pull] = it.pullRequests('a');
      const lift = spoil(it.world.github, about(pull?.number, 'GET', '/files'), surprises.notFound);
      const result = await it.run();
      expect(result.problems.map(({ en }) => en).join()).toContain(`#${String(pull?.number)}`);
      expect([isSwapped(it, 'a'), isSwapped(it, 'b')]).toEqual([false, true]);
      lift();
      await it.run();
      expect(isSwapped(it, 'a')).toBe(true);
    });
  });

  test('reviews that cannot be read hold their pull request alone, and only while they cannot', async () => {
    const config = { 'pull-requests': 'pull-requests: { require: { approvals: 1 } }' };
    await inWorld({ config }, async (it) => {
      await untilProposed(it);
      it.world.github.addPerson('hubot', 'write');
      for (const { number } of it.world.github.pullRequests()) it.world.github.as('hubot').review(number, 'APPROVED');
      await it.approve();
      await it.setWindow(true);
      const [pull] = it.pullRequests('a');
      const lift = spoil(it.world.github, about(pull?.number, 'GET', '/reviews'), surprises.outage);
      const result = await it.run();
      expectFailed(result);
      expect(JSON.stringify(result)).not.toContain('Unicorn');
      expect([isSwapped(it, 'a'), isSwapped(it, 'b')]).toEqual([false, true]);
      expect(pull?.labels).not.toContain('acm:done');
      lift();
      await it.run();
      expect(isSwapped(it, 'a')).toBe(true);
    });
  });

  test('reviews that cannot be read once cost nothing', async () => {
    const config = { 'pull-requests': 'pull-requests: { require: { approvals: 1 } }' };
    await inWorld({ config }, async (it) => {
      await untilProposed(it);
      it.world.github.addPerson('hubot', 'write');
      for (const { number } of it.world.github.pullRequests()) it.world.github.as('hubot').review(number, 'APPROVED');
      await it.approve();
      await it.setWindow(true);
      spoil(it.world.github, about(it.pullRequests('a')[0]?.number, 'GET', '/reviews'), surprises.outage, 1);
      const result = await it.run();
      expect(result.problems).toEqual([]);
      expect([isSwapped(it, 'a'), isSwapped(it, 'b')]).toEqual([true, true]);
    });
  });
});
