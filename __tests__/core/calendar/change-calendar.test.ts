import { describe, expect, test } from '@jest/globals';
import { calendarName, judgeChangeCalendars, openingFrom } from '../../../src/core/calendar/change-calendar.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { account, now, region } from '../fixtures.ts';

function arn(name: string): string {
  return `arn:aws:ssm:${region}:${account}:document/${name}`;
}

const open = { isOpen: true, nextTransition: undefined };
const soon = now.add({ hours: 1 });
const later = now.add({ hours: 5 });

describe('SSM Change Calendars together', () => {
  test('are open when there are none, and when each is open', () => {
    expect(judgeChangeCalendars([])).toEqual({ kind: 'open' });
    expect(judgeChangeCalendars([{ arn: arn('a'), state: open }])).toEqual({ kind: 'open' });
  });

  test('are closed when one is, until the last of the closed ones opens', () => {
    const looks = [
      { arn: arn('a'), state: { isOpen: false, nextTransition: soon } },
      { arn: arn('b'), state: open },
      { arn: arn('c'), state: { isOpen: false, nextTransition: later } },
    ];
    expect(judgeChangeCalendars(looks)).toEqual({ kind: 'closed', names: ['a', 'c'], opensAt: later });
  });

  test('have no known opening where one of the closed ones does not say it', () => {
    const looks = [
      { arn: arn('a'), state: { isOpen: false, nextTransition: soon } },
      { arn: arn('b'), state: { isOpen: false, nextTransition: undefined } },
    ];
    expect(judgeChangeCalendars(looks)).toEqual({ kind: 'closed', names: ['a', 'b'], opensAt: undefined });
  });

  test('are unreadable when one is, whatever the others say', () => {
    const looks = [
      { arn: arn('a'), state: open },
      { arn: arn('b'), state: { unreadable: 'denied' } },
    ];
    expect(judgeChangeCalendars(looks)).toEqual({ kind: 'unreadable', why: 'b: denied' });
  });

  test('are named by their document', () => {
    expect(calendarName(arn('release/freeze'))).toBe('release/freeze');
    expect(calendarName('freeze')).toBe('freeze');
  });
});

describe('the opening after a change calendar opens', () => {
  const subject = { account, loadBalancer: 'shop', listenerTags: {}, loadBalancerTags: {} };
  const loaded = loadConfig(
    `version: 1\naccounts: [{ id: "${account}" }]\nregions: [${region}]\n` +
      'maintenance: { timezone: UTC, windows: [{ start: "0 2 * * *", duration: 2h }] }',
  );
  if (loaded.kind === 'invalid') throw new Error(JSON.stringify(loaded.problems));
  const { maintenance } = loaded.config;

  test('is that moment where the windows are open then, and the next window where they are not', () => {
    const at = now.add({ hours: 22 }).toString();
    expect(at).toBe('2026-11-25T03:00:00Z');
    expect(openingFrom(maintenance, { ...subject, type: 'application' }, now.add({ hours: 22 }))?.toString()).toBe(at);
    const closed = openingFrom(maintenance, { ...subject, type: 'application' }, now.add({ hours: 1 }));
    expect(closed?.toString()).toBe('2026-11-25T02:00:00Z');
    expect(openingFrom(maintenance, { ...subject, type: 'network' }, soon)).toEqual(soon);
  });

  test('is none where no window ever opens', () => {
    expect(openingFrom({ ...maintenance, windows: 'never' }, { ...subject, type: 'application' }, now)).toBeUndefined();
  });
});
