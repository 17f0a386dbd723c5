import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  packRecords,
  packShortRecords,
  unpackRecords,
  type ListenerRecord,
} from '../../../src/core/swap/swap-record.ts';
import { appListener, netListener, newArn, oldArn } from '../fixtures.ts';

const swapped: ListenerRecord = {
  arn: appListener,
  path: 'acm-migrations/a.yml',
  loadBalancer: 'shop',
  type: 'application',
  port: 443,
  from: oldArn,
  to: newArn,
  outcome: 'swapped',
  startedAt: '2026-11-24T05:00:00Z',
  finishedAt: '2026-11-24T05:00:09.123456789Z',
  before: { serial: 'a1', subject: 'CN=shop', issuer: 'Amazon', notAfter: '2027-01-01T00:00:00Z' },
  after: { serial: 'b2', subject: 'CN=shop', issuer: 'Amazon', notAfter: '2027-06-01T00:00:00Z' },
  evidence: 'three handshakes',
  run: 'https://github.com/my-org/certs/actions/runs/1',
};
const waiting: ListenerRecord = {
  arn: netListener,
  path: 'acm-migrations/b.yml',
  loadBalancer: 'mail',
  type: 'network',
  port: 8443,
  from: newArn,
  to: oldArn,
  outcome: 'deferred',
  reason: { code: 'frozen', detail: 'year end' },
  opensAt: '2027-01-05T00:00:00Z',
  evidence: '',
};

function viaJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

describe('the records of a swap', () => {
  test('are read as they were written', () => {
    expect(unpackRecords(viaJson(packRecords([swapped, waiting])))).toEqual([swapped, waiting]);
    expect(unpackRecords(packRecords([]))).toEqual([]);
  });

  test('keep in the short form what a later run decides by', () => {
    const short = unpackRecords(
      viaJson(packShortRecords([swapped, waiting, { ...swapped, path: 'acm-migrations/c.yml' }])),
    );
    const { startedAt, before, after, run, ...kept } = swapped;
    expect([startedAt, before, after, run]).not.toContain(undefined);
    expect(short).toEqual([
      { ...kept, evidence: '' },
      { ...waiting, reason: { code: 'frozen', detail: '' }, opensAt: undefined },
      { ...kept, path: 'acm-migrations/c.yml', evidence: '' },
    ]);
  });

  test.each([
    ['nothing', undefined],
    ['another version', { version: 3, listeners: [] }],
    ['a foreign outcome', { version: 1, listeners: [{ ...swapped, outcome: 'great' }] }],
    ['a foreign reason', { version: 1, listeners: [{ ...waiting, reason: { code: 'x', detail: '' } }] }],
    ['a moment that is none', { version: 1, listeners: [{ ...swapped, finishedAt: 'soon' }] }],
    ['a run that is no page', { version: 1, listeners: [{ ...swapped, run: 'javascript:alert(1)' }] }],
    ['a missing member', { version: 1, listeners: [{ arn: appListener }] }],
    [
      'a plan that is not there',
      { version: 2, plans: [], listeners: [{ arn: appListener, plan: 0, port: 1, outcome: 'swapped' }] },
    ],
    [
      'a listener that is none',
      {
        version: 2,
        plans: [{ path: 'a', from: 'b', to: 'c' }],
        listeners: [{ arn: 'x', plan: 0, port: 1, outcome: 'swapped' }],
      },
    ],
  ])('count as none in %s', (_what, value) => {
    expect(unpackRecords(value)).toEqual([]);
  });

  test('are none in any other JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(unpackRecords(value)).toEqual([]);
      }),
    );
  });
});
