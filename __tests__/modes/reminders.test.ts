import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../src/modes/scan/scan.ts';
import { addShop, startWorld, type World } from './world.ts';

describe('reminders before the 72 hours end', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
    await addShop(world);
    await scan(world.context());
  });
  afterEach(() => world.close());

  function pending(): string {
    const found = world.aws.certificates().filter(({ status }) => status === 'PENDING_VALIDATION');
    return found.at(-1)?.arn ?? '';
  }

  /** Lets hours pass and scans; the reminders that stand on the issue then. */
  async function after(hours: number): Promise<readonly string[]> {
    if (hours > 0) world.aws.ageCertificate(pending(), hours);
    await scan(world.context());
    const comments = [...world.github.comments.values()].map(({ body }) => body);
    return comments.filter((body) => body.includes('acm-email-to-dns:event=reminder'));
  }

  test('come once for each threshold, mention the owners, and replace the one before', async () => {
    expect(await after(23)).toEqual([]);
    const [first, ...others] = await after(2);
    expect(first).toContain('@octocat');
    expect(others).toEqual([]);
    const writes = world.github.writes.length;
    expect(await after(0)).toEqual([first]);
    expect(world.github.writes).toHaveLength(writes);
    // 24 hours were missed; only the nearest threshold is told.
    const late = await after(42);
    expect(late).toHaveLength(1);
    expect(late[0]).not.toBe(first);
    const told = world.github.writes.filter((write) => write.startsWith('comment on'));
    expect(told).toHaveLength(2);
  });

  test('come in the next attempt again, also where nobody can look, and not for what is registered', async () => {
    await after(25);
    world.aws.ageCertificate(pending(), 73);
    await scan(world.context());
    world.aws.dns.breakName('shop.example.com');
    const before = world.github.writes.filter((write) => write.startsWith('comment on')).length;
    // Another end than that of the first attempt, as in life.
    expect(await after(26)).toHaveLength(1);
    expect(world.github.writes.filter((write) => write.startsWith('comment on'))).toHaveLength(before + 1);
    world.aws.dns.repairName('shop.example.com');
    for (const { name, value } of world.aws.validationRecords(pending())) {
      world.aws.dns.addRecord({ name, type: 'CNAME', value });
    }
    await after(0);
    expect(world.aws.certificates().some(({ status }) => status === 'PENDING_VALIDATION')).toBe(false);
  });

  test('are not sent where the certificate ended behind the threshold, and whoever was told of that knows', async () => {
    const old = world.aws.certificates().find(({ validationMethod }) => validationMethod === 'EMAIL');
    if (old === undefined) throw new Error('there is none');
    world.aws.certificate(old.arn).notAfter = Date.now() - 3_600_000;
    world.github.now = Temporal.Now.instant();
    expect(await after(25)).toEqual([]);
    expect([...world.github.comments.values()].map(({ body }) => body).join()).toContain('event=expired');
    const writes = world.github.writes.length;
    expect(await after(0)).toEqual([]);
    expect(world.github.writes).toHaveLength(writes);
    // The next threshold is one of its own.
    for (const [id, comment] of world.github.comments)
      world.github.comments.set(id, { ...comment, createdAt: comment.createdAt.subtract({ hours: 42 }) });
    expect(await after(42)).toHaveLength(1);
  });
});
