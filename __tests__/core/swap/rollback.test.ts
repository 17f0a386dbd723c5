import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isRolledBack, judgeRollback, wasSwappedHere } from '../../../src/core/swap/rollback.ts';
import { stepsBetween } from '../../../src/core/swap/swap.ts';
import type { CertificateRole, Listener } from '../../../src/core/swap/listener.ts';
import type { ListenerRecord } from '../../../src/core/swap/swap-record.ts';
import { appListener, listener, listenerRecord, netListener, newArn, oldArn, plan, planned } from '../fixtures.ts';

const other = `${oldArn.slice(0, -4)}0ther`;
const roles: readonly CertificateRole[] = ['default', 'sni', 'both'];

function before(role: CertificateRole): Listener {
  return listener({
    defaultCertificate: role === 'sni' ? other : oldArn,
    sniCertificates: role === 'default' ? [] : [oldArn],
  });
}

function apply(state: Listener, steps: readonly { readonly kind: string; readonly certificate: string }[]): Listener {
  return steps.reduce((now, { kind, certificate }) => {
    if (kind === 'set-default') return { ...now, defaultCertificate: certificate };
    const others = now.sniCertificates.filter((each) => each !== certificate);
    return { ...now, sniCertificates: kind === 'add' ? [...others, certificate] : others };
  }, state);
}

describe('putting the old certificate back', () => {
  test.each(roles)('of a %s listener restores what stood there, from every point of the swap', (role) => {
    const forward = stepsBetween(before(role), oldArn, newArn);
    for (let made = 0; made <= forward.length; made += 1) {
      const state = apply(before(role), forward.slice(0, made));
      const judged = judgeRollback(planned({ certificate: role }), plan(), state, true);
      const steps = judged.kind === 'to-put-back' ? judged.steps : [];
      expect(judged.kind).toBe(made === 0 ? 'stands' : 'to-put-back');
      expect(apply(state, steps)).toEqual(before(role));
    }
  });

  test('never leaves a moment without a certificate for the names', () => {
    fc.assert(
      fc.property(fc.constantFrom(...roles), fc.nat(3), fc.nat(3), fc.boolean(), (role, made, back, mayRemove) => {
        const forward = stepsBetween(before(role), oldArn, newArn);
        const state = apply(before(role), forward.slice(0, made));
        const judged = judgeRollback(planned({ certificate: role }), plan(), state, mayRemove);
        const steps = judged.kind === 'to-put-back' ? judged.steps.slice(0, back) : [];
        const { defaultCertificate, sniCertificates } = apply(state, steps);
        const serving = [defaultCertificate, ...sniCertificates];
        return serving.includes(oldArn) || serving.includes(newArn);
      }),
    );
  });

  test('leaves the new certificate in the list where others put it', () => {
    const state = listener({ defaultCertificate: newArn, sniCertificates: [newArn, oldArn] });
    expect(judgeRollback(planned({ certificate: 'both' }), plan(), state, false)).toEqual({
      kind: 'to-put-back',
      steps: [{ kind: 'set-default', certificate: oldArn }],
    });
  });

  test('refuses a listener that is gone or serves neither', () => {
    expect(judgeRollback(planned(), plan(), undefined, true)).toMatchObject({ reason: { code: 'listener-gone' } });
    const strange = listener({ defaultCertificate: other, sniCertificates: [] });
    expect(judgeRollback(planned(), plan(), strange, true)).toMatchObject({ reason: { code: 'listener-drifted' } });
  });

  test('takes a role that the plan did not name as somebody else’s', () => {
    const asDefault = listener({ defaultCertificate: newArn, sniCertificates: [oldArn] });
    expect(judgeRollback(planned({ certificate: 'sni' }), plan(), asDefault, true)).toEqual({ kind: 'stands' });
    const inList = listener({ defaultCertificate: oldArn, sniCertificates: [newArn] });
    expect(judgeRollback(planned({ certificate: 'default' }), plan(), inList, true)).toEqual({ kind: 'stands' });
    const onlyInList = listener({ defaultCertificate: other, sniCertificates: [newArn] });
    expect(judgeRollback(planned({ certificate: 'default' }), plan(), onlyInList, true)).toMatchObject({
      reason: { code: 'listener-drifted', detail: [{ key: 'neither-served' }] },
    });
  });

  test('puts the old one in the list again before the new one leaves it, also where it was seen', () => {
    const both = listener({ defaultCertificate: other, sniCertificates: [newArn, oldArn] });
    expect(judgeRollback(planned({ certificate: 'sni' }), plan(), both, true)).toEqual({
      kind: 'to-put-back',
      steps: [
        { kind: 'add', certificate: oldArn },
        { kind: 'remove', certificate: newArn },
      ],
    });
  });

  test('beside a new one that others put there adds the old one and takes nothing away', () => {
    const without = listener({ defaultCertificate: other, sniCertificates: [newArn] });
    expect(judgeRollback(planned({ certificate: 'sni' }), plan(), without, false)).toEqual({
      kind: 'to-put-back',
      steps: [{ kind: 'add', certificate: oldArn }],
    });
  });
});

describe('the rollback of a pull request is over', () => {
  const listeners = [
    { arn: appListener, port: 443 },
    { arn: netListener, port: 443 },
  ];
  const askedAt = '2027-03-01T10:00:00Z';
  const made = (arn: string, part: Partial<ListenerRecord> = {}): ListenerRecord =>
    listenerRecord({ arn, outcome: 'rolled-back', askedAt, ...part });
  const refused = made(netListener, { outcome: 'refused' });

  test('when every listener was put back or refused for good, as far as it was asked then', () => {
    expect(isRolledBack([made(appListener), made(netListener)], listeners, askedAt)).toBe(true);
    expect(isRolledBack([made(appListener), refused], listeners, askedAt)).toBe(true);
    expect(isRolledBack([made(appListener), refused], listeners, undefined)).toBe(true);
    expect(isRolledBack([], [], askedAt)).toBe(true);
  });

  test('not when somebody asked anew, except where an earlier version noted nothing', () => {
    const later = '2027-03-02T10:00:00Z';
    expect(isRolledBack([made(appListener), made(netListener)], listeners, later)).toBe(false);
    const old = listeners.map(({ arn }) => made(arn, { askedAt: undefined }));
    expect(isRolledBack(old, listeners, later)).toBe(true);
  });

  test.each<[string, readonly ListenerRecord[]]>([
    ['one is missing', [made(appListener)]],
    ['it was a swap that refused one', [made(appListener), { ...refused, askedAt: undefined }]],
    ['one waits', [made(appListener), made(netListener, { outcome: 'deferred' })]],
    ['it is another port of the same Classic load balancer', [made(appListener), made(netListener, { port: 8443 })]],
  ])('not while %s', (_what, records) => {
    expect(isRolledBack(records, listeners, askedAt)).toBe(false);
  });
});

describe('what a pull request swapped', () => {
  test('is its own no more once a rollback put it back, or refused it as another hand’s', () => {
    const swapped = listenerRecord({ begun: true, startedAt: '2027-03-01T10:00:00Z' });
    expect(wasSwappedHere(swapped, plan())).toBe(true);
    expect(wasSwappedHere({ ...swapped, outcome: 'rolled-back' }, plan())).toBe(false);
    const refused = { code: 'not-swapped-here', detail: '' } as const;
    expect(wasSwappedHere({ ...swapped, outcome: 'refused', reason: refused }, plan())).toBe(false);
  });
});
