import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import {
  desiredIssue,
  desiredRisk,
  type IssueInput,
  type MigrationInput,
  type RiskInput,
} from '../../../src/core/issue/desired.ts';
import { reason } from '../../../src/core/reasons.ts';

type Current = Parameters<typeof desiredIssue>[1];

const deadline = Temporal.Instant.from('2026-12-03T05:00:00Z');
const record = { name: '_a.example.com.', mistake: undefined };

function input(change: Partial<MigrationInput> = {}): MigrationInput {
  return {
    ...{
      kind: 'migration',
      state: 'ready',
      reason: undefined,
      attempt: 1,
      records: [],
      placement: 'known',
      reminder: undefined,
    },
    ...{ reverted: [], isRequestUsed: false, isExpired: false, closing: undefined, ...change },
  };
}

function issue(change: Partial<Current> = {}): Current {
  return { state: 'open', stateReason: undefined, labels: ['acm-email-to-dns', 'acm:found'], body: '', ...change };
}

const closed = (stateReason: string, ...labels: readonly string[]): Current =>
  issue({ state: 'closed', stateReason, labels: ['acm-email-to-dns', ...labels] });

/** The kinds and facts of what is told. */
function newsOf(given: IssueInput, current: Current = issue()): unknown {
  return desiredIssue(given, current)?.news.map(({ kind, facts }) => [kind, ...facts]);
}

describe('an open issue', () => {
  test('gets the label of its state, loses that of the last one, and keeps all others', () => {
    const labels = ['acm:Found', 'prio-1', 'acm:at-risk', 'acm-request'];
    expect(desiredIssue(input(), issue({ labels }))).toMatchObject({
      set: ['acm-email-to-dns', 'acm:ready'],
      takeOff: ['acm:Found'],
      state: 'open',
      writesBody: true,
    });
  });

  test('needs no write where a label stands in another case', () => {
    const labels = ['ACM-email-to-dns', 'ACM:ready'];
    expect(desiredIssue(input(), issue({ labels }))).toMatchObject({ set: [], takeOff: [] });
  });

  test('loses label acm-request once it has done its work', () => {
    const labels = ['acm-email-to-dns', 'acm:ready', 'ACM-Request'];
    expect(desiredIssue(input({ isRequestUsed: true }), issue({ labels }))?.takeOff).toEqual(['ACM-Request']);
    expect(desiredIssue(input(), issue({ labels }))?.takeOff).toEqual([]);
  });

  test('tells of an expired certificate first, and carries its label while that lasts', () => {
    const expired = input({ isExpired: true, state: 'blocked', reason: reason('quota') });
    expect(desiredIssue(expired, issue())?.set).toEqual(['acm:blocked', 'acm:expired']);
    expect(newsOf(expired)).toEqual([
      ['expired', 'expired'],
      ['blocked', 'quota 1'],
    ]);
    expect(desiredIssue(input(), issue({ labels: ['acm:expired'] }))?.takeOff).toEqual(['acm:expired']);
  });

  test('closes when the certificate is done', () => {
    expect(desiredIssue(input({ state: 'done' }), issue())).toMatchObject({ state: 'closed', set: ['acm:done'] });
  });

  test.each<[string, MigrationInput, Current, unknown]>([
    ['nothing where nothing happened', input(), issue(), []],
    [
      'a block by code and attempt',
      input({ state: 'blocked', reason: reason('quota', 'any words') }),
      issue(),
      [['blocked', 'quota 1']],
    ],
    [
      'a block in place by its code',
      input({ state: 'blocked', reason: reason('caa'), attempt: undefined }),
      issue(),
      [['blocked', 'caa ']],
    ],
    ['no block where the state says none', input({ reason: reason('quota') }), issue(), []],
    [
      'listeners that are back, and not once more as a block',
      input({ state: 'blocked', reason: reason('reverted'), reverted: ['arn 443 #7'] }),
      issue(),
      [['reverted', 'arn 443 #7']],
    ],
    [
      'records that became known late',
      input({ state: 'awaiting-dns', records: [record] }),
      issue(),
      [['records', '_a.example.com.']],
    ],
    [
      'one more record that became known after the others',
      input({ state: 'awaiting-dns', records: [record, { name: '_b.example.com.', mistake: undefined }] }),
      issue({ body: '_a.example.com.' }),
      [['records', '_b.example.com.']],
    ],
    [
      'no records that the issue shows already',
      input({ state: 'awaiting-dns', records: [record] }),
      issue({ body: '| _a.example.com. |' }),
      [],
    ],
    [
      'each wrong record with its mistake',
      input({ state: 'awaiting-dns', records: [record, { name: '_b.', mistake: 'suffix-doubled' }] }),
      issue({ body: '_a.example.com. _b.' }),
      [['record-wrong', '_b. suffix-doubled']],
    ],
    [
      'a reminder by attempt and threshold',
      input({ state: 'awaiting-dns', reminder: { hours: 24, deadline }, attempt: 2 }),
      issue(),
      [['reminder', '2 24']],
    ],
    [
      'a reminder in place by the hour of its end',
      input({
        state: 'awaiting-dns',
        reminder: { hours: 6, deadline: deadline.add({ seconds: 9 }) },
        attempt: undefined,
      }),
      issue(),
      [['reminder', '2026-12-03T05:00:00Z 6']],
    ],
    [
      'thanks where all records are in place for the first time, though ACM waits',
      input({ state: 'awaiting-dns', records: [record], placement: 'now' }),
      issue({ body: '_a.example.com.' }),
      [['thanks', 'records-in-place']],
    ],
    [
      'thanks where the certificate is issued already',
      input({ placement: 'now' }),
      issue(),
      [['thanks', 'records-in-place']],
    ],
    [
      'nothing while it is held',
      input({ state: 'blocked', reason: reason('quota') }),
      issue({ labels: ['Acm-Hold'] }),
      [],
    ],
  ])('tells %s', (_what, given, current, expected) => {
    expect(newsOf(given, current)).toEqual(expected);
  });

  test('knows since when a reminder is due', () => {
    const given = input({ state: 'awaiting-dns', reminder: { hours: 24, deadline } });
    expect(String(desiredIssue(given, issue())?.news[0]?.since)).toBe('2026-12-02T05:00:00Z');
  });
});

describe('a closed issue', () => {
  test('is left alone once the certificate is done, and where people decided so', () => {
    expect(desiredIssue(input({ state: 'done' }), closed('completed', 'acm:done'))).toBeUndefined();
    expect(desiredIssue(input(), closed('not_planned'))).toBeUndefined();
    expect(desiredIssue(input(), closed('duplicate'))).toBeUndefined();
  });

  test('is opened again once where a person closed it too early, with word of it', () => {
    const desired = desiredIssue(input(), closed('completed', 'acm:ready'));
    expect(desired).toMatchObject({ state: 'open', needsNews: true, news: [{ facts: ['closed-too-early'] }] });
  });

  test('is opened again always where it was closed as done', () => {
    const desired = desiredIssue(input(), closed('completed', 'acm:done'));
    expect(desired).toMatchObject({ state: 'open', needsNews: false, news: [{ facts: ['back-in-use'] }] });
    expect(newsOf(input({ reverted: ['arn 443 #7'] }), closed('completed', 'acm:done'))).toEqual([
      ['reverted', 'arn 443 #7'],
    ]);
  });
});

describe('what goes before the migration', () => {
  test('a risk opens the issue, and its moment is written before it is told', () => {
    const given = { kind: 'at-risk', since: '2026-12-01T00:00:00Z', facts: ['record-lost'] } as const;
    expect(desiredIssue(given, closed('completed', 'acm:done', 'acm-request'))).toMatchObject({
      ...{ state: 'open', isBodyFirst: true, writesBody: true, takeOff: ['acm:done', 'acm-request'] },
      set: ['acm:blocked', 'acm:at-risk'],
      news: [{ kind: 'at-risk', facts: ['2026-12-01T00:00:00Z record-lost'] }],
    });
  });

  test('a certificate that is gone closes the issue with no label of ours but that it is done', () => {
    const labels = ['acm-email-to-dns', 'acm:ready', 'acm:at-risk', 'prio-1'];
    expect(desiredIssue({ kind: 'gone' }, issue({ labels }))).toMatchObject({
      ...{ state: 'closed', set: ['acm:done'], takeOff: ['acm:ready', 'acm:at-risk'], writesBody: true, news: [] },
    });
  });

  test('a certificate outside the fleet is blocked, and the body asks for nothing more', () => {
    expect(desiredIssue({ kind: 'outside', reason: reason('not-in-fleet') }, issue())).toMatchObject({
      ...{ state: 'open', writesBody: true, set: ['acm:blocked'], takeOff: ['acm:found'] },
      news: [{ kind: 'blocked', facts: ['not-in-fleet'] }],
    });
  });
});

describe('the issue of a certificate at risk', () => {
  const since = '2026-12-01T00:00:00Z';
  const labels = ['acm-email-to-dns', 'acm:at-risk'];

  function risk(change: Partial<RiskInput> = {}): RiskInput {
    const told = { hasTold: true, wasReopened: false, closing: undefined };
    return { risks: ['record-lost'], isOver: false, since, ...told, ...change };
  }

  function newsOfRisk(given: RiskInput, current: Current): unknown {
    return desiredRisk(given, current)?.news.map(({ kind, facts }) => [kind, ...facts]);
  }

  test('tells each risk with its moment once, after the body remembers it, and keeps its labels', () => {
    const desired = desiredRisk(risk({ risks: ['record-lost', 'caa'] }), issue());
    expect(desired).toMatchObject({ writesBody: true, isBodyFirst: true, state: 'open', needsNews: false });
    expect(desired?.set).toEqual(['acm:at-risk']);
    expect(desired?.news).toEqual([
      { kind: 'at-risk', facts: [`${since} record-lost`, `${since} caa`], since: Temporal.Instant.from(since) },
    ]);
  });

  test('tells nothing anew while nobody can look, and stays open', () => {
    expect(desiredRisk(risk({ risks: [] }), issue({ labels }))).toMatchObject({ state: 'open', news: [], set: [] });
    expect(newsOfRisk(risk({ since: undefined }), issue({ labels }))).toEqual([]);
  });

  test('is closed with what mended it, and left alone when it is closed already', () => {
    const over = risk({ risks: [], isOver: true });
    expect(desiredRisk(over, issue({ labels }))).toMatchObject({
      state: 'closed',
      writesBody: true,
      isBodyFirst: false,
    });
    expect(newsOfRisk(over, issue({ labels }))).toEqual([['mended', `${since} mended`]]);
    expect(desiredRisk(over, closed('completed', 'acm:at-risk'))).toBeUndefined();
  });

  test('is left alone on hold, whatever became of the risk', () => {
    const held = issue({ labels: [...labels, 'ACM-Hold'] });
    expect(desiredRisk(risk(), held)).toBeUndefined();
    expect(desiredRisk(risk({ risks: [], isOver: true }), held)).toBeUndefined();
  });

  test.each([
    ['not_planned', {}, false],
    ['completed', {}, true],
    ['completed', { wasReopened: true }, false],
    ['not_planned', { hasTold: false }, true],
    ['completed', { closing: 'person', wasReopened: true }, false],
    ['not_planned', { closing: 'bot' }, true],
    ['completed', { closing: 'bot-again' }, false],
  ] as const)('closed as %s with %j is opened again: %s', (stateReason, change, isOpened) => {
    expect(desiredRisk(risk(change), closed(stateReason, 'acm:at-risk'))?.state).toBe(isOpened ? 'open' : undefined);
  });

  test('that a bot closed is opened by a run that says so first', () => {
    const byBot = risk({ closing: 'bot' });
    expect(desiredRisk(byBot, closed('not_planned', 'acm:at-risk'))).toMatchObject({
      ...{ needsNews: true, isBodyFirst: false, tellsAll: true },
    });
    expect(newsOfRisk(byBot, closed('not_planned', 'acm:at-risk'))).toEqual([
      ['reopened-bot', 'closed-by-bot'],
      ['at-risk', `${since} record-lost`],
    ]);
    expect(newsOfRisk(byBot, issue({ labels }))).toEqual([['at-risk', `${since} record-lost`]]);
  });

  test('of a migrated certificate loses the label when the risk is over, and stays as it is', () => {
    const fixed = { kind: 'fixed', facts: ['record-lost'] } as const;
    const current = issue({ labels: [...labels, 'ACM:At-Risk'] });
    expect(desiredIssue(fixed, current)).toMatchObject({
      ...{ writesBody: false, state: 'open', set: [], takeOff: ['acm:at-risk', 'ACM:At-Risk'] },
    });
    expect(newsOf(fixed)).toEqual([['mended', 'record-lost']]);
  });
});
