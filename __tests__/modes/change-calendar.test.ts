import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { swapActions } from '../../sandbox/aws/permissions.ts';
import { check } from '../../src/modes/check/check.ts';
import { doctor } from '../../src/modes/doctor/doctor.ts';
import { rollback } from '../../src/modes/rollback/rollback.ts';
import { scan } from '../../src/modes/scan/scan.ts';
import { swap } from '../../src/modes/swap/swap.ts';
import { account, region, startWorld, type World } from './world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };
/** In an account of its own, as organisations do it. */
const operations = '999900001111';
const calendar = `arn:aws:ssm:us-east-1:${operations}:document/release-freeze`;
const config = `windows: always\n  change-calendars: ["${calendar}"]`;

describe('an SSM Change Calendar', () => {
  let world: World;
  let old: string;
  let to: string;
  let alb: string;
  let nlb: string;
  let number: number;
  beforeEach(async () => {
    world = await startWorld();
    const { aws } = world;
    const role = { allow: swapActions };
    aws.addAccount(operations, {
      roles: { 'acm-email-to-dns-swap': role, 'acm-email-to-dns-scan': role, 'acm-email-to-dns-check': role },
    });
    aws.setChangeCalendar(calendar, true);
    old = aws.addCertificate({ account, region, names: ['shop.example.com'] });
    const add = (name: string, type: 'application' | 'network'): Promise<string> =>
      aws.addListener({
        loadBalancerArn: aws.addLoadBalancer({ account, region, name, type }).arn,
        certificateArn: old,
      });
    [alb, nlb] = [await add('shop', 'application'), await add('mail', 'network')];
    to = (await scan(world.context())).certificates[0]?.replacement ?? '';
    aws.registerRecords(to);
    await scan(world.context());
    number = [...world.github.pullRequests.keys()][0] ?? 0;
  });
  afterEach(() => world.close());

  function approve(): void {
    world.github.setLabel('octocat', number, 'acm-swap');
    world.github.merge('octocat', number);
  }

  function held(): readonly (string | undefined)[] {
    return [alb, nlb].map((arn) => world.aws.listener(arn).defaultCertificate);
  }

  test('that is closed holds ALB and NLB alike, names its opening, and fails nothing', async () => {
    approve();
    const opening = new Date(Date.now() + 3_600_000);
    opening.setMilliseconds(0);
    world.aws.setChangeCalendar(calendar, false, opening);
    const result = await swap(world.context(config), drain);
    expect(result.problems).toEqual([]);
    expect(result.pullRequests[0]?.listeners).toMatchObject([
      { outcome: 'deferred', reason: { code: 'change-calendar-closed' } },
      { outcome: 'deferred', reason: { code: 'change-calendar-closed' } },
    ]);
    expect(result.nextWindow?.epochMilliseconds).toBe(opening.getTime());
    expect(held()).toEqual([old, old]);
    expect(world.github.pullRequests.get(number)?.labels).toContain('acm:waiting-for-window');

    world.aws.setChangeCalendar(calendar, true);
    const before = world.aws.calls.length;
    expect((await swap(world.context(config), drain)).problems).toEqual([]);
    expect(held()).toEqual([to, to]);
    const asked = world.aws.calls.slice(before).filter(({ operation }) => operation === 'GetCalendarState');
    // Each listener is looked at before the beginning of the swap is recorded, and again right before its first write.
    expect(asked.map(({ account: where, region: place, role }) => [where, place, role])).toEqual(
      Array.from({ length: 4 }, () => [operations, 'us-east-1', 'acm-email-to-dns-swap']),
    );
    expect(world.aws.violations).toEqual([]);
  });

  test('that closes between two listeners holds the second', async () => {
    approve();
    let asked = 0;
    const context = world.context(config);
    const aws = {
      ...context.aws,
      open: async (request: Parameters<typeof context.aws.open>[0]) => {
        const opened = await context.aws.open(request);
        return {
          ...opened,
          calendars: {
            stateOf: async (arn: string) => {
              asked += 1;
              // Both are asked about twice; whoever asks last has waited for the other to be swapped.
              while (asked === 4 && !held().includes(to)) await new Promise((done) => setTimeout(done, 5));
              if (held().includes(to)) world.aws.setChangeCalendar(calendar, false);
              return opened.calendars.stateOf(arn);
            },
          },
        };
      },
    };
    await swap({ ...context, aws }, drain);
    expect(new Set(held())).toEqual(new Set([old, to]));
  });

  test.each([
    ['does not exist', `arn:aws:ssm:us-east-1:${operations}:document/nobody`],
    ['is in an account whose role cannot be assumed', 'arn:aws:ssm:us-east-1:222233334444:document/release-freeze'],
  ])('that %s counts as closed and fails the job', async (_title, arn) => {
    approve();
    const result = await swap(world.context(`windows: always\n  change-calendars: ["${arn}"]`), drain);
    expect(result.pullRequests[0]?.listeners.map(({ reason }) => reason?.code)).toEqual([
      'change-calendar-unreadable',
      'change-calendar-unreadable',
    ]);
    expect(result.problems).toHaveLength(2);
    expect(held()).toEqual([old, old]);
  });

  test('that is closed is not opened by the emergency label', async () => {
    approve();
    world.github.roles.set('octocat', 'maintain');
    world.github.setLabel('octocat', number, 'acm-override-window');
    world.aws.setChangeCalendar(calendar, false);
    await swap(world.context(`${config}\n  allow-override: true\n  overrides: []`), drain);
    expect(held()).toEqual([old, old]);
  });

  test('holds a rollback only where windows do', async () => {
    approve();
    await swap(world.context(config), drain);
    world.aws.setChangeCalendar(calendar, false);
    world.github.setLabel('octocat', number, 'acm-rollback');
    await rollback(world.context(`rollback: windows\n  ${config}`), { pullRequests: [], byHand: undefined });
    expect(held()).toEqual([to, to]);
    await rollback(world.context(config), { pullRequests: [], byHand: undefined });
    expect(held()).toEqual([old, old]);
  });

  test('is told of by check and doctor as it is now', async () => {
    world.aws.setChangeCalendar(calendar, false, new Date('2099-01-01T00:00:00Z'));
    await check(world.context(config), number);
    const head = world.github.pullRequests.get(number)?.headSha ?? '';
    expect(world.github.statuses.get(head)?.[0]?.description).toContain('in the window from 2099-01-01T00:00:00');
    const comment = [...world.github.comments.values()].find(({ body }) => body.includes('comment=check'))?.body;
    expect(comment).toContain('(docs/operations.md#change-calendar-closed) now');
    world.aws.setChangeCalendar(calendar, false);
    await check(world.context(config), number);
    expect(world.github.statuses.get(head)?.[0]?.description).toContain('when the SSM Change Calendar opens');
    const { summary } = await doctor(world.context(config));
    expect(summary).toContain(calendar);
    expect(summary).toContain('closed now');
  });

  test('that check may not read is a warning there, since the swap asks by its own role', async () => {
    world.aws.account(operations).roles.delete('acm-email-to-dns-check');
    await check(world.context(config), number);
    const head = world.github.pullRequests.get(number)?.headSha ?? '';
    expect(world.github.statuses.get(head)?.[0]).toMatchObject({ state: 'success' });
    const comment = [...world.github.comments.values()].find(({ body }) => body.includes('comment=check'))?.body;
    expect(comment).toContain('SSM Change Calendar could not be read now');
  });
});
