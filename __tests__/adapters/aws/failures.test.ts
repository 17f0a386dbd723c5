import { afterEach, describe, expect, test } from '@jest/globals';
import { translateError } from '../../../src/adapters/aws/client/errors.ts';
import { UpstreamError } from '../../../src/core/errors.ts';
import type { CertificateReader } from '../../../src/ports/aws.ts';
import { certificateArn, certificateDetail } from './support/certificates.ts';
import type { Reply } from './support/server.ts';
import { json, jsonError } from './support/server.ts';
import type { World } from './support/world.ts';
import { account, closeWorlds, region, session, startWorld } from './support/world.ts';

afterEach(closeWorlds);

const arn = certificateArn('a');
const found = json({ Certificate: certificateDetail('a', 'EMAIL') });

/** A world where describing gives these answers, the last one for ever. */
async function describing(...replies: readonly Reply[]): Promise<{ world: World; reader: CertificateReader }> {
  let asked = 0;
  const world = await startWorld(
    { DescribeCertificate: () => replies[Math.min(asked++, replies.length - 1)] ?? 'hang' },
    // Only a server that hangs takes so long, not one on a busy machine.
    { timeouts: { connection: 1000, request: replies.includes('hang') ? 1000 : 30_000 } },
  );
  return { world, reader: (await world.readers.open(session('scan'))).certificates };
}

async function failureOf(reader: CertificateReader): Promise<UpstreamError> {
  const error: unknown = await reader.describeCertificate(arn).catch((thrown: unknown) => thrown);
  if (!(error instanceof UpstreamError)) throw new Error('no upstream error', { cause: error });
  return error;
}

describe('a denial', () => {
  test('names service, operation, account and region, says what to allow, and keeps its cause', async () => {
    const { reader } = await describing(jsonError('AccessDeniedException', 'User is not\nauthorized'));

    const error = await failureOf(reader);

    expect(error.details).toEqual({
      service: 'acm',
      operation: 'DescribeCertificate',
      code: 'AccessDeniedException',
      kind: 'denied',
      account,
      region,
      denial: 'unnamed-policy',
      next: "AWS does not say which policy refuses: look for acm:DescribeCertificate in the policy of the role, then in its permissions boundary and in the organisation's policies.",
    });
    expect(error.message).toBe(
      "acm DescribeCertificate in account 111122223333, ap-northeast-1: AccessDeniedException: User is not authorized. Next: AWS does not say which policy refuses: look for acm:DescribeCertificate in the policy of the role, then in its permissions boundary and in the organisation's policies.",
    );
    expect((error.cause as Error).name).toBe('AccessDeniedException');
  });

  test('names the action that AWS names, where that is another one than the call’s own', async () => {
    const words =
      'User: arn:aws:sts::111122223333:assumed-role/scan/run is not authorized to perform: acm:AddTagsToCertificate on ' +
      'resource: arn:aws:acm:ap-northeast-1:111122223333:certificate/* because no identity-based policy allows the ' +
      'acm:AddTagsToCertificate action';
    const { reader } = await describing(jsonError('AccessDeniedException', words));

    const error = await failureOf(reader);

    expect(error.details.next).toBe('allow acm:AddTagsToCertificate in the policy of the role.');
    expect(error.detail).toEqual([{ key: 'upstream', said: error.said, next: error.details.next }]);
    expect(error.said).toContain(words);
  });

  test('by a service control policy is told from one by the role', async () => {
    const { reader } = await describing(
      jsonError('AccessDeniedException', 'is not authorized … with an explicit deny in a service control policy'),
    );

    const error = await failureOf(reader);

    expect(error.details).toMatchObject({ kind: 'denied', denial: 'service-control-policy' });
    expect(error.message).toContain('a service control policy of the organisation denies acm:DescribeCertificate');
  });

  test('in a region that is not enabled names the region and no action to allow', async () => {
    const { reader } = await describing(jsonError('UnrecognizedClientException', 'The security token is invalid.'));

    const error = await failureOf(reader);

    expect(error.details).toMatchObject({ kind: 'denied', denial: 'region-not-enabled' });
    expect(error.message).toContain('Next: ap-northeast-1 is not enabled in account 111122223333: enable the region');
    expect(error.message).not.toContain('acm:');
  });

  test.each([
    ['identity-policy', 'because no identity-based policy allows the acm:X action', 'allow acm:DescribeCertificate in'],
    [
      'identity-policy',
      'with an explicit deny in an identity-based policy',
      'a statement in the policy of the role denies',
    ],
    ['permissions-boundary', 'because no permissions boundary allows the acm:X action', 'manages the boundary'],
    ['service-control-policy', 'because no service control policy allows the acm:X action', 'service control policy'],
    ['resource-control-policy', 'with an explicit deny in a resource control policy', 'resource control policy'],
    ['vpc-endpoint-policy', 'because no VPC endpoint policy allows the acm:X action', 'manages the endpoint'],
    ['session-policy', 'because no session policy allows the acm:X action', 'session policy'],
    ['resource-policy', 'with an explicit deny in a resource-based policy', 'owns the resource'],
  ])('by %s, %s, has a cure of its own', async (denial, verdict, cure) => {
    const { reader } = await describing(jsonError('AccessDeniedException', `User: a is not authorized ${verdict}`));

    const error = await failureOf(reader);

    expect(error.details.denial).toBe(denial);
    expect(error.message).toContain(cure);
    if (denial !== 'identity-policy') expect(error.message).not.toContain('in the policy of the role');
  });
});

describe('an answer that is none of AWS', () => {
  const html = '<!DOCTYPE html><html><head><title>Blocked</title></head><body>by the proxy</body></html>';

  test.each([403, 404, 502])(
    'with status %s is told by what was seen, and its page is never repeated',
    async (status) => {
      const { reader } = await describing({ status, body: html, headers: { 'content-type': 'text/html' } });

      const error = await failureOf(reader);

      expect(error.message).toContain(`status ${String(status)} without a message of AWS's`);
      expect(error.message).not.toMatch(/proxy<|Blocked|DOCTYPE|policy of the role/);
    },
  );
});

test('a connection that fails names the host, and how calls to AWS take a proxy', async () => {
  const { reader } = await describing('reset');

  const error = await failureOf(reader);

  expect(error.message).toMatch(/no answer from 127\.0\.0\.1:\d+: .*https_proxy.*Node 24\.5/);
});

describe('throttling', () => {
  test('is waited out', async () => {
    const throttled = jsonError('ThrottlingException', 'Rate exceeded');
    const { reader } = await describing(throttled, throttled, throttled, found);

    expect((await reader.describeCertificate(arn))?.arn).toBe(arn);
  });

  test('that never ends fails as throttled after eight attempts', async () => {
    const { world, reader } = await describing(jsonError('ThrottlingException', 'Rate exceeded'));

    expect((await failureOf(reader)).details.kind).toBe('throttled');
    expect(world.calls('DescribeCertificate')).toHaveLength(8);
  });

  test('slows down whoever else asks in that account and region, other sessions too', async () => {
    const { world, reader } = await describing(jsonError('ThrottlingException'), found);
    await reader.describeCertificate(arn);
    const other = (await world.readers.open(session('check'))).certificates;
    const before = world.clock.slept();

    for (let call = 0; call < 20; call++) await other.describeCertificate(arn);

    // Ten a second are allowed; nine are used at first, which would take 2.2 s.
    expect(world.clock.slept() - before).toBeGreaterThan(3000);
  });
});

describe('an account that does not answer', () => {
  test('costs three time-outs and no more', async () => {
    const { world, reader } = await describing('hang');

    const error = await failureOf(reader);

    expect(error.details).toMatchObject({ kind: 'other', code: 'ETIMEDOUT', operation: 'DescribeCertificate' });
    expect(world.calls('DescribeCertificate')).toHaveLength(3);
  });

  test('now and then is asked again', async () => {
    const { reader } = await describing('reset', jsonError('InternalFailure', 'oops', 500), found);

    expect((await reader.describeCertificate(arn))?.arn).toBe(arn);
  });
});

test('a description without a certificate in it is no certificate that is gone', async () => {
  const { reader } = await describing(json({}));

  expect((await failureOf(reader)).details).toMatchObject({
    code: 'IncompleteAnswer',
    operation: 'DescribeCertificate',
  });
});

describe('a message of AWS that repeats what the request carried', () => {
  test.each([
    [
      "the session's token",
      "The Canonical String for this request should have been\n'POST\n/\n\nx-amz-date:20261127T000000Z\nx-amz-security-token:IQoJb3JpZ2luX2VjEJr+/secret==\n\nhost;x-amz-date'",
    ],
    [
      'the OIDC token',
      "Value 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvIn0.c2VjcmV0-_' at 'webIdentityToken' failed to satisfy",
    ],
    ['a token in a query', 'Bad request: /?X-Amz-Security-Token=IQoJb3JpZ2luX2VjEJr%2Fsecret&Action=x'],
  ])('is told without %s', async (_what, message) => {
    const { reader } = await describing(jsonError('InvalidSignatureException', message));

    const error = await failureOf(reader);

    expect(error.message).toContain('(secret)');
    expect(error.message).not.toMatch(/IQoJ|eyJ|secret[^)]/);
  });
});

describe('what is no failure of AWS', () => {
  test('passes through untouched, so that it is reported as a bug', () => {
    const bug = new TypeError('x is not a function');

    expect(translateError(bug, { service: 'acm', operation: 'X', effect: 'read', account, region })).toBe(bug);
  });
});
