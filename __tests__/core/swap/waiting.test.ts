import { describe, expect, test } from '@jest/globals';
import {
  isAsLeft,
  leaveWaiting,
  packWaiting,
  plansStand,
  unpackWaiting,
  type LeftWaiting,
  type ListedPullRequest,
} from '../../../src/core/swap/waiting.ts';
import { packListeners, unpackListeners } from '../../../src/core/swap/waiting-listeners.ts';
import type { ListenerRecord } from '../../../src/core/swap/swap-record.ts';
import { now } from '../fixtures.ts';

const opensAt = now.add({ hours: 30 });
const folder = 'acm-migrations/111122223333/eu-west-1';
const plan = { path: `${folder}/shop.example.com-00000001.yml`, sha: 'a'.repeat(40) };
const listed: ListedPullRequest = {
  number: 7,
  createdAt: now.subtract({ hours: 9 }),
  updatedAt: now.subtract({ hours: 1 }),
  labels: ['acm-swap', 'acm:waiting-for-window'],
};
const waits: ListenerRecord = {
  ...{ arn: 'listener', path: plan.path, loadBalancer: 'shop', type: 'application', port: 443 },
  ...{ from: 'old', to: 'new', outcome: 'deferred', evidence: '', opensAt: opensAt.toString() },
  reason: { code: 'outside-window', detail: '' },
};
const found = { listeners: [waits], plans: [plan], labelledBy: 'octocat', mergedBy: 'merge-queue[bot]' };

function left(): LeftWaiting {
  const one = leaveWaiting(listed, found, now);
  if (one === undefined) throw new Error('it is not left');
  return one;
}

describe('a pull request that waits', () => {
  test('is as it was left while nothing of it moves and its opening has not come', () => {
    expect(isAsLeft(left(), listed, opensAt.subtract({ seconds: 1 }))).toBe(true);
    expect(isAsLeft(left(), listed, opensAt)).toBe(false);
    expect(isAsLeft(left(), { ...listed, updatedAt: listed.updatedAt.add({ seconds: 1 }) }, now)).toBe(false);
    expect(isAsLeft(left(), { ...listed, labels: [...listed.labels, 'acm-override-window'] }, now)).toBe(false);
  });

  test('is remembered at once where the run itself was the last to touch it, and no label of others has changed', () => {
    const again = { ...listed, updatedAt: now, labels: [...listed.labels, 'acm:waiting-for-window'] };
    expect(leaveWaiting(listed, found, now, again)?.updatedAt).toEqual(now);
    const other = { ...again, labels: [...again.labels, 'acm-override-window'] };
    expect(leaveWaiting(listed, found, now, other)?.updatedAt).toEqual(listed.updatedAt);
  });

  test('stands only where every plan of it stands', () => {
    expect(plansStand(left(), [{ path: 'x', sha: 'b'.repeat(40) }, plan])).toBe(true);
    expect(plansStand(left(), [{ path: 'x', sha: 'b'.repeat(40) }])).toBe(false);
    expect(plansStand({ ...left(), blobs: [] }, [plan])).toBe(false);
  });

  test.each<[string, Partial<ListedPullRequest>, Partial<typeof found>]>([
    ['was touched just now', { updatedAt: now.subtract({ seconds: 59 }) }, {}],
    ['has no moment of its own', { createdAt: listed.updatedAt }, {}],
    ['waits for something else', {}, { listeners: [{ ...waits, reason: { code: 'unverifiable', detail: '' } }] }],
    ['asks an SSM calendar', {}, { listeners: [{ ...waits, reason: { code: 'change-calendar-closed', detail: '' } }] }],
    ['has another listener that can go on', {}, { listeners: [waits, { ...waits, outcome: 'failed' }] }],
    ['has another listener that never opens', {}, { listeners: [waits, { ...waits, opensAt: undefined }] }],
    ['opens now', {}, { listeners: [{ ...waits, opensAt: now.toString() }] }],
    ['waits for nothing', {}, { listeners: [{ ...waits, outcome: 'swapped' }] }],
    ['has plans in two folders', {}, { plans: [plan, { ...plan, path: 'acm-migrations/elsewhere/x.yml' }] }],
    ['has no plan', {}, { plans: [] }],
    ['lies in a folder that no marker can name', {}, { plans: [{ ...plan, path: 'a,b/x.yml' }] }],
  ])('is looked at again where it %s', (_what, changed, other) => {
    expect(leaveWaiting({ ...listed, ...changed }, { ...found, ...other }, now)).toBeUndefined();
  });
});

describe('the listeners of what waits', () => {
  const arn = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333';
  const [from, to] = ['1', '2'].map((id) => `arn:aws:acm:eu-west-1:111122223333:certificate/0000000${id}-1111`);
  const real: ListenerRecord = {
    ...{ ...waits, arn: `${arn}:listener/app/shop/0123456789abcdef/fedcba9876543210`, path: '', from, to },
    reason: { code: 'frozen', detail: [{ key: 'next-opening', at: opensAt.toString(), timeZone: 'UTC' }] },
  } as ListenerRecord;
  const classic: ListenerRecord = { ...real, arn: `${arn}:loadbalancer/old`, loadBalancer: 'old', type: 'classic' };

  test('are told as they were recorded', () => {
    expect(unpackListeners(packListeners([real, classic]) ?? '', 'UTC')).toEqual([real, classic]);
  });

  test.each<[string, Partial<ListenerRecord>]>([
    ['is no such ARN', { arn: 'listener' }],
    ['is swapped', { outcome: 'swapped' }],
    ['was begun', { begun: true }],
    ['has no opening', { opensAt: undefined }],
    ['lies in a name that ends a comment', { arn: real.arn.replace('shop', 'a--b') }],
  ])('are read again where one %s', (_what, change) => {
    expect(packListeners([real, { ...real, ...change }])).toBeUndefined();
  });

  test('are left out where they would fill the dashboard', () => {
    const listeners = packListeners(Array.from({ length: 100 }, (_, index) => ({ ...real, port: index + 1 }))) ?? '';
    const waiting = [1, 2, 3, 4].map((number) => ({ ...left(), number, listeners }));
    const read = unpackWaiting(packWaiting({ config: 'c0ffee', waiting })).waiting;
    expect(read.map((one) => one.listeners !== '')).toEqual([true, true, false, false]);
  });
});

describe('what is remembered of them', () => {
  test('is read as it was written', () => {
    const memory = { config: 'c0ffee', waiting: [left(), { ...left(), number: 9, labelledBy: '' }] };
    expect(unpackWaiting(packWaiting(memory))).toEqual(memory);
  });

  test.each([
    undefined,
    '',
    'c0ffee',
    'c0ffee,x',
    'c0ffee,7:!:1:a:b:c:d:e',
    'c0ffee,0:1:1:a:b:c:d:e',
    'c0ffee,7:1:1:a',
  ])('is nothing where it says %s', (text) => {
    expect(unpackWaiting(text).waiting).toEqual([]);
  });

  test('is nothing to write where none waits, and never more than two hundred', () => {
    expect(packWaiting({ config: 'c0ffee', waiting: [] })).toBeUndefined();
    const many = Array.from({ length: 201 }, (_, index) => ({ ...left(), number: index + 1 }));
    expect(unpackWaiting(packWaiting({ config: 'c0ffee', waiting: many })).waiting).toHaveLength(200);
  });
});
