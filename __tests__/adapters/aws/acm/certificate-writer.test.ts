import { afterEach, describe, expect, test } from '@jest/globals';
import type { CertificateRequest } from '../../../../src/ports/aws.ts';
import { certificateArn } from '../support/certificates.ts';
import { json, jsonError } from '../support/server.ts';
import { closeWorlds, session, startWorld } from '../support/world.ts';

afterEach(closeWorlds);

const request: CertificateRequest = {
  names: ['shop.example.com', '*.shop.example.com', 'a.example.com'],
  keyAlgorithm: 'EC_prime256v1',
  exportOption: 'DISABLED',
  tags: { 'acm-email-to-dns:attempt': '1', team: 'web' },
  idempotencyToken: 'token1',
};

describe('requesting a certificate', () => {
  test('sends names in their order, algorithm, export option, tags and token in one call', async () => {
    const world = await startWorld({ RequestCertificate: () => json({ CertificateArn: certificateArn('new') }) });
    const writer = await world.writers.openCertificateWriter(session('scan'));

    const arn = await writer.requestCertificate(request);

    expect(arn).toBe(certificateArn('new'));
    expect(world.calls('RequestCertificate')[0]?.input).toEqual({
      DomainName: 'shop.example.com',
      SubjectAlternativeNames: ['*.shop.example.com', 'a.example.com'],
      ValidationMethod: 'DNS',
      KeyAlgorithm: 'EC_prime256v1',
      Options: { Export: 'DISABLED' },
      Tags: [
        { Key: 'acm-email-to-dns:attempt', Value: '1' },
        { Key: 'team', Value: 'web' },
      ],
      IdempotencyToken: 'token1',
    });
  });

  test('leaves out what there is none of', async () => {
    const world = await startWorld({ RequestCertificate: () => json({ CertificateArn: certificateArn('new') }) });
    const writer = await world.writers.openCertificateWriter(session('scan'));

    await writer.requestCertificate({ ...request, names: ['a.example.com'], tags: {}, exportOption: undefined });

    expect(Object.keys(world.calls('RequestCertificate')[0]?.input ?? {}).toSorted()).toEqual([
      'DomainName',
      'IdempotencyToken',
      'KeyAlgorithm',
      'ValidationMethod',
    ]);
  });

  test('uses a session that may request but not touch listeners', async () => {
    const world = await startWorld({ RequestCertificate: () => json({ CertificateArn: certificateArn('new') }) });
    await (await world.writers.openCertificateWriter(session('scan'))).requestCertificate(request);

    const [call] = world.calls('RequestCertificate');
    const policy = call === undefined ? '' : world.sessionOf(call)?.policy;

    expect(policy).toContain('acm:RequestCertificate');
    expect(policy).not.toContain('elasticloadbalancing:Modify');
  });

  test('stops at once when the account is full, though the SDK takes that for throttling', async () => {
    const world = await startWorld({ RequestCertificate: () => jsonError('LimitExceededException', 'too many') });
    const writer = await world.writers.openCertificateWriter(session('scan'));

    await expect(writer.requestCertificate(request)).rejects.toMatchObject({
      details: { kind: 'quota', code: 'LimitExceededException' },
    });

    expect(world.calls('RequestCertificate')).toHaveLength(1);
  });

  test('is repeated with the same token after a lost answer', async () => {
    let lost = 1;
    const world = await startWorld({
      RequestCertificate: () => (lost-- > 0 ? 'reset' : json({ CertificateArn: certificateArn('new') })),
    });
    const writer = await world.writers.openCertificateWriter(session('scan'));

    expect(await writer.requestCertificate(request)).toBe(certificateArn('new'));

    const tokens = world.calls('RequestCertificate').map((call) => call.input['IdempotencyToken']);
    expect(tokens).toEqual(['token1', 'token1']);
  });

  test('is unclear when every answer is lost', async () => {
    const world = await startWorld({ RequestCertificate: () => 'reset' });
    const writer = await world.writers.openCertificateWriter(session('scan'));

    await expect(writer.requestCertificate(request)).rejects.toMatchObject({ details: { kind: 'unclear' } });
  });
});

describe('deleting a certificate', () => {
  test('succeeds when it is gone already', async () => {
    const world = await startWorld({ DeleteCertificate: () => jsonError('ResourceNotFoundException') });
    const writer = await world.writers.openCertificateWriter(session('scan'));

    await expect(writer.deleteCertificate(certificateArn('a'))).resolves.toBeUndefined();
  });

  test('fails as in-use while something serves it', async () => {
    const world = await startWorld({ DeleteCertificate: () => jsonError('ResourceInUseException') });
    const writer = await world.writers.openCertificateWriter(session('scan'));

    await expect(writer.deleteCertificate(certificateArn('a'))).rejects.toMatchObject({ details: { kind: 'in-use' } });
  });
});
