import { afterEach, describe, expect, test } from '@jest/globals';
import { closeSandboxes, hubRole, startSandbox } from './support/sandbox.ts';
import { account, region, session } from './support/world.ts';

afterEach(closeSandboxes);

const hours = 3_600_000;

/* AWS refuses signatures that are five minutes off, and says its time in every answer. */
describe.each([
  ['ahead of', -3 * hours],
  ['behind', 3 * hours],
])("a runner's clock that is three hours %s AWS's", (_way, clockAhead) => {
  test('is corrected, and one session does for all calls', async () => {
    const { sandbox, readers, count } = await startSandbox({ hubs: { scan: hubRole } });
    sandbox.settings.clockAhead = clockAhead;
    const arn = sandbox.addCertificate({ account, region, names: ['shop.example.com'] });

    const { certificates } = await readers.open(session('scan'));
    const found = await certificates.findEmailValidated();
    const { arn: described } = (await certificates.describeCertificate(arn)) ?? {};
    await readers.open(session('scan', { region: 'us-east-1' }));

    expect(found.certificates.map((certificate) => certificate.arn)).toEqual([arn]);
    expect(described).toBe(arn);
    expect(count('AssumeRoleWithWebIdentity')).toBe(1);
    expect(
      sandbox.calls.filter(({ operation, outcome }) => operation === 'AssumeRole' && outcome === 'ok'),
    ).toHaveLength(1);
  });

  test('is corrected for EC2, which calls it RequestExpired, without another session', async () => {
    const { sandbox, readers, count } = await startSandbox();
    sandbox.settings.clockAhead = clockAhead;
    sandbox.account(account).denials.push({ actions: ['account:*'] });

    const regions = await readers.listRegions({ account, role: 'acm-email-to-dns-scan', near: undefined });

    expect(regions).toContain('us-east-1');
    expect(count('AssumeRoleWithWebIdentity')).toBe(1);
  });

  test('opens a session that AWS has ended anew, once', async () => {
    const { sandbox, readers, count } = await startSandbox();
    sandbox.settings.clockAhead = clockAhead;
    const { certificates } = await readers.open(session('scan'));
    sandbox.expireSessions(account, 'acm-email-to-dns-scan');

    await certificates.findEmailValidated();

    expect(count('AssumeRoleWithWebIdentity')).toBe(2);
  });
});
