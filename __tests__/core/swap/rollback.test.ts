import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isRolledBack, judgeRollback } from '../../../src/core/swap/rollback.ts';
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

describe('a pull request is rolled back', () => {
  const listeners = [
    { arn: appListener, port: 443 },
    { arn: netListener, port: 443 },
  ];
  const made = (arn: string, part: Partial<ListenerRecord> = {}): ListenerRecord =>
    listenerRecord({ arn, outcome: 'rolled-back', ...part });

  test('when every listener is', () => {
    expect(isRolledBack([made(appListener), made(netListener)], listeners)).toBe(true);
    expect(isRolledBack([], [])).toBe(true);
  });

  test('not when one is missing, refused, or another port of the same Classic load balancer', () => {
    expect(isRolledBack([made(appListener)], listeners)).toBe(false);
    expect(isRolledBack([made(appListener), made(netListener, { outcome: 'refused' })], listeners)).toBe(false);
    expect(isRolledBack([made(appListener), made(netListener, { port: 8443 })], listeners)).toBe(false);
  });
});
