import { afterEach, describe, expect, test } from '@jest/globals';
import { certificateArn } from '../support/certificates.ts';
import { listenerArn } from '../support/listeners.ts';
import type { Handler, Reply } from '../support/server.ts';
import { xml, xmlError } from '../support/server.ts';
import { account, closeWorlds, session, startWorld } from '../support/world.ts';

afterEach(closeWorlds);

const certificate = certificateArn('new');

const accepting: Readonly<Record<string, Handler>> = {
  AddListenerCertificates: () => xml('AddListenerCertificates', ''),
  ModifyListener: () => xml('ModifyListener', ''),
  RemoveListenerCertificates: () => xml('RemoveListenerCertificates', ''),
};

function ref(id: string): { readonly arn: string; readonly port: number } {
  return { arn: listenerArn(id), port: 443 };
}

describe('changing a listener', () => {
  test('sends the listener, exactly one certificate and nothing else', async () => {
    const world = await startWorld(accepting);
    const writer = await world.writers.openListenerWriter(session('swap', { listeners: [listenerArn('a')] }));

    await writer.addListenerCertificate(ref('a'), certificate);
    await writer.setDefaultCertificate(ref('a'), certificate);
    await writer.removeListenerCertificate(ref('a'), certificate);

    const sent = world.server.calls.filter((call) => call.service === 'elasticloadbalancing').map((call) => call.input);
    expect(sent).toEqual(
      ['AddListenerCertificates', 'ModifyListener', 'RemoveListenerCertificates'].map((Action) => ({
        Action,
        Version: '2015-12-01',
        ListenerArn: listenerArn('a'),
        'Certificates.member.1.CertificateArn': certificate,
      })),
    );
  });

  test('is refused without asking AWS for a listener that no session was opened for', async () => {
    const world = await startWorld(accepting);
    const writer = await world.writers.openListenerWriter(session('swap', { listeners: [listenerArn('a')] }));

    await expect(writer.setDefaultCertificate(ref('b'), certificate)).rejects.toThrow(/no session/);

    expect(world.calls('ModifyListener')).toHaveLength(0);
  });

  test('tells a full SNI list by its code', async () => {
    const world = await startWorld({ AddListenerCertificates: () => xmlError('TooManyCertificates') });
    const writer = await world.writers.openListenerWriter(session('swap', { listeners: [listenerArn('a')] }));

    await expect(writer.addListenerCertificate(ref('a'), certificate)).rejects.toMatchObject({
      details: { kind: 'quota', code: 'TooManyCertificatesException', service: 'elbv2', account },
    });
  });
});

describe('a listener write whose answer is lost', () => {
  test.each<[string, Reply]>([
    ['the connection is reset', 'reset'],
    ['no answer comes in time', 'hang'],
    ['ELB fails inside', xmlError('InternalFailure', 'internal', 500)],
  ])('is unclear and not sent again when %s', async (_reason, reply) => {
    const world = await startWorld({ ModifyListener: () => reply }, { timeouts: { connection: 1000, request: 1000 } });
    const writer = await world.writers.openListenerWriter(session('swap', { listeners: [listenerArn('a')] }));

    await expect(writer.setDefaultCertificate(ref('a'), certificate)).rejects.toMatchObject({
      details: { kind: 'unclear' },
    });

    expect(world.calls('ModifyListener')).toHaveLength(1);
  });

  test('is not sent again by itself after throttling: whoever swaps looks at the listener again first', async () => {
    const world = await startWorld({ ModifyListener: () => xmlError('ThrottlingException', 'Rate exceeded') });
    const writer = await world.writers.openListenerWriter(session('swap', { listeners: [listenerArn('a')] }));

    await expect(writer.setDefaultCertificate(ref('a'), certificate)).rejects.toMatchObject({
      details: { kind: 'throttled' },
    });

    expect(world.calls('ModifyListener')).toHaveLength(1);
  });
});

describe('sessions of a swap', () => {
  const many = Array.from({ length: 30 }, (_, index) => listenerArn(`${index + 1_000_000_000_000_000}`));

  test('are several where the listeners do not fit one policy, and each call uses the one that names its listener', async () => {
    const world = await startWorld(accepting);
    const writer = await world.writers.openListenerWriter(session('swap', { listeners: many }));

    for (const listener of many) await writer.setDefaultCertificate({ arn: listener, port: 443 }, certificate);

    expect(world.sessions.length).toBeGreaterThan(1);
    for (const { policy } of world.sessions) expect(policy.length).toBeLessThanOrEqual(2048);
    for (const call of world.calls('ModifyListener')) {
      expect(world.sessionOf(call)?.policy).toContain(`"${String(call.input['ListenerArn'])}"`);
    }
  });

  test('are halved while AWS cannot pack the policy, and never go without one', async () => {
    const world = await startWorld(accepting);
    const tooLarge = await startWorld({
      ...accepting,
      AssumeRoleWithWebIdentity(call) {
        const listeners = String(call.input['Policy']).match(/:listener\//g)?.length ?? 0;
        if (listeners > 2) return xmlError('PackedPolicyTooLarge');
        expect(listeners).toBeGreaterThan(0);
        return xml(
          'AssumeRoleWithWebIdentity',
          `<Credentials><AccessKeyId>ASIA${String(listeners)}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2999-01-01T00:00:00Z</Expiration></Credentials>`,
        );
      },
      GetCallerIdentity: () => xml('GetCallerIdentity', `<Account>${account}</Account>`),
    });
    const writer = await tooLarge.writers.openListenerWriter(session('swap', { listeners: many.slice(0, 7) }));

    for (const listener of many.slice(0, 7))
      await writer.setDefaultCertificate({ arn: listener, port: 443 }, certificate);

    expect(tooLarge.calls('ModifyListener').map((call) => call.input['ListenerArn'])).toEqual(many.slice(0, 7));
    expect(world.sessions).toHaveLength(0);
  });

  test('fail when a single listener does not fit', async () => {
    const world = await startWorld({ AssumeRoleWithWebIdentity: () => xmlError('PackedPolicyTooLarge') });

    const opening = world.writers.openListenerWriter(session('swap', { listeners: [listenerArn('a')] }));

    await expect(opening).rejects.toMatchObject({ details: { code: 'PackedPolicyTooLargeException' } });
  });
});
