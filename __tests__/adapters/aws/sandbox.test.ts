import { machineWitness } from '../../machine-witness.ts';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { startAws } from '../../../sandbox/aws/server.ts';
import type { SandboxAws } from '../../../sandbox/aws/server.ts';
import { createDnsReader } from '../../../src/adapters/net/dns.ts';
import { createAws } from '../../../src/adapters/aws/sessions/access.ts';
import type { Aws } from '../../../src/adapters/aws/sessions/access.ts';
import { account, region, session } from './support/world.ts';

let sandbox: SandboxAws;
let aws: Aws;

beforeEach(async () => {
  sandbox = await startAws({ settings: { cnameDelay: 0, packedPolicyLimit: 1000 } });
  const roles = ['scan', 'swap'].map((power) => [`acm-email-to-dns-${power}`, { allow: ['*'] }] as const);
  sandbox.addAccount(account, { roles: Object.fromEntries(roles) });
  aws = createAws({
    witness: machineWitness(),
    oidc: { token: (audience) => Promise.resolve(sandbox.oidc.mint(audience)) },
    repository: 'my-org/certificates',
    runId: '1',
    hubs: {},
    dns: createDnsReader({ resolvers: [sandbox.dns.address] }),
    clock: {
      now: () => Temporal.Now.instant(),
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    },
    mask: () => undefined,
    environment: sandbox.environment,
  });
});

afterEach(() => sandbox.close());

describe('against the sandbox', () => {
  test.each(['available', 'unknown'] as const)(
    'finds what is validated by e-mail, requests a replacement and deletes it, with the search %s',
    async (search) => {
      sandbox.settings.search = search;
      const old = sandbox.addCertificate({ account, region, names: ['shop.example.com', '*.shop.example.com'] });
      sandbox.addCertificate({ account, region, names: ['dns.example.com'], validationMethod: 'DNS' });
      const { certificates } = await aws.readers.open(session('scan'));

      const inventory = await certificates.findEmailValidated();
      const writer = await aws.writers.openCertificateWriter(session('scan'));
      const arn = await writer.requestCertificate({
        names: ['shop.example.com', '*.shop.example.com'],
        keyAlgorithm: 'RSA_2048',
        exportOption: 'DISABLED',
        tags: { 'acm-email-to-dns:replaces': old },
        idempotencyToken: 'abc123',
      });
      const replacement = await certificates.describeCertificate(arn);
      const tags = await certificates.listCertificateTags(arn);
      await writer.deleteCertificate(arn);

      expect(inventory.certificates.map((certificate) => certificate.arn)).toEqual([old]);
      expect(replacement).toMatchObject({
        status: 'PENDING_VALIDATION',
        names: ['shop.example.com', '*.shop.example.com'],
      });
      expect(replacement?.domains.map(({ record }) => record)).toEqual([
        expect.objectContaining({ name: sandbox.validationRecords(old)[0]?.name }),
        expect.objectContaining({ name: sandbox.validationRecords(old)[0]?.name }),
      ]);
      expect(tags).toEqual({ 'acm-email-to-dns:replaces': old });
      expect(await certificates.describeCertificate(arn)).toBeUndefined();
      expect(sandbox.violations).toEqual([]);
    },
  );

  test('swaps the certificate of listeners whose policies must be halved', async () => {
    const [from, to] = ['old', 'new'].map((id) =>
      sandbox.addCertificate({ account, region, id, names: ['shop.example.com'], validationMethod: 'DNS' }),
    ) as [string, string];
    const loadBalancerArn = sandbox.addLoadBalancer({ account, region, name: 'shop' }).arn;
    const adding = Array.from({ length: 7 }, () => sandbox.addListener({ loadBalancerArn, certificateArn: from }));
    const listeners = await Promise.all(adding);
    const writer = await aws.writers.openListenerWriter(session('swap', { listeners }));

    for (const listener of listeners) {
      await writer.addListenerCertificate({ arn: listener, port: 443 }, to);
      await writer.setDefaultCertificate({ arn: listener, port: 443 }, to);
      await writer.addListenerCertificate({ arn: listener, port: 443 }, from);
      await writer.removeListenerCertificate({ arn: listener, port: 443 }, from);
    }

    const reader = (await aws.readers.open(session('swap'))).listeners;
    for (const listener of listeners) {
      expect(await reader.describeListener({ arn: listener, port: 443 })).toMatchObject({
        defaultCertificate: to,
        sniCertificates: [to],
      });
    }
    expect(sandbox.violations).toEqual([]);
  });
});
