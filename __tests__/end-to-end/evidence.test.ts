import { describe, expect, test } from '@jest/globals';
import type { CertificateSetup } from '../../sandbox/aws/fleet-setup.ts';
import { usualForms, type Forms } from '../../sandbox/aws/forms.ts';
import { optionalMembers } from '../../sandbox/aws/omissions.ts';
import { account, region, withOne, type OneCertificate } from './support/one-certificate.ts';

const allClear = 'No e-mail-validated certificate is in use.';
const denied = { error: 'AccessDenied', message: 'User is not authorized to perform this.' } as const;
const day = 86_400_000;
const inDays = (days: number): Date => new Date(Date.now() + days * day);

interface Domain {
  readonly DomainName: string;
  readonly ValidationMethod?: string;
  readonly ValidationStatus?: string;
}

function domainsOf(detail: Readonly<Record<string, unknown>>): readonly Domain[] {
  return detail['DomainValidationOptions'] as readonly Domain[];
}

/** Every domain says DNS, with this status. */
function asDns(detail: Readonly<Record<string, unknown>>, status: string): Readonly<Record<string, unknown>> {
  const DomainValidationOptions = domainsOf(detail).map(({ DomainName }) => {
    return { DomainName, ValidationMethod: 'DNS', ValidationStatus: status };
  });
  return { ...detail, DomainValidationOptions };
}

const withoutMethod = { omit: 'Certificate.DomainValidationOptions.ValidationMethod' } as const;

async function expectOpen(it: OneCertificate): Promise<void> {
  const { outputs } = await it.scan();
  expect({ state: it.state()?.split(' ')[0], done: outputs.done }).toEqual({ state: 'open', done: '0' });
  expect(it.state()).not.toContain('acm:done');
}

describe('nothing is done without evidence', () => {
  test('addresses without a method mean e-mail, at first sight and later', async () => {
    await withOne({}, async (it) => {
      it.spoil('DescribeCertificate', withoutMethod);
      const { outputs } = await it.scan();
      expect([outputs['email-validated'], it.state()]).toEqual(['1', 'open acm:awaiting-dns']);
      await expectOpen(it);
    });
  });

  test('the same where everything has to be listed', async () => {
    await withOne({}, async (it) => {
      it.world.aws.settings.search = 'unknown';
      it.world.aws.settings.inPlaceSwitch = 'unknown';
      it.spoil('DescribeCertificate', withoutMethod);
      const { outputs } = await it.scan();
      expect([outputs['email-validated'], it.state()]).toEqual(['1', 'open acm:awaiting-dns']);
    });
  });

  test('a switch that is open is not finished, though every name is described as DNS', async () => {
    await withOne({}, async (it) => {
      await it.scan();
      it.describeAs((detail) => ({
        ...asDns(detail, 'PENDING_VALIDATION'),
        UpdateSummary: {
          Status: 'PENDING_DOMAIN_VALIDATION',
          Type: 'DOMAIN_VALIDATION_METHOD',
          DomainValidationMethodUpdateSummary: { From: 'EMAIL', To: 'DNS' },
        },
      }));
      await expectOpen(it);
    });
  });

  test('a search that goes on saying EMAIL contradicts a description that says DNS', async () => {
    await withOne({}, async (it) => {
      await it.scan();
      it.describeAs((detail) => asDns(detail, 'SUCCESS'));
      await expectOpen(it);
      expect(it.state()).toBe('open acm:blocked');
      expect(it.issue()?.body).toContain('contradictory-answers');
      const before = it.world.github.comments(it.issue()?.number ?? 0).length;
      await expectOpen(it);
      expect(it.world.github.comments(it.issue()?.number ?? 0)).toHaveLength(before);
    });
  });

  test('a listener that a merged plan waits for decides over an empty list of users', async () => {
    const sundays = 'windows: [{ start: "0 2 29 2 *", duration: 1h }]';
    await withOne({ config: { maintenance: `maintenance: { timezone: Asia/Tokyo, ${sundays} }` } }, async (it) => {
      await it.untilApproved();
      it.describeAs((detail) => ({ ...detail, InUseBy: [] }));
      await it.run();
      expect(it.state()).toBe('open acm:waiting-for-window');
      expect(it.world.github.pullRequests()[0]?.labels).not.toContain('acm:done');
    });
  });

  test.each(['InUseBy', 'DomainValidationOptions', 'Status', 'KeyAlgorithm'])(
    'a description without %s closes nothing',
    async (member) => {
      await withOne({}, async (it) => {
        await it.untilApproved();
        it.spoil('DescribeCertificate', { omit: `Certificate.${member}` });
        await it.scan();
        expect(it.state()?.split(' ')[0]).toBe('open');
        expect(it.dashboard()).not.toContain(allClear);
      });
    },
  );

  test.each<[string, Partial<Forms>]>([
    ['as everything says', {}],
    ['though describe goes on saying EMAIL', { switchedDomains: 'EMAIL' }],
    ['though the options go on saying EMAIL', { switchedOptions: 'EMAIL' }],
    ['though the search goes on saying EMAIL', { switchedSearch: 'EMAIL' }],
    ['by records of its own', { switchRecords: 'own' }],
    ['though describe says DNS from the start', { switching: 'DNS' }],
  ])('a switch in place is done %s', async (_how, forms) => {
    await withOne({ config: { strategy: 'strategy: in-place' } }, async (it) => {
      it.world.aws.settings.forms = { ...usualForms(), ...forms };
      await it.scan();
      await expectOpen(it);
      it.world.aws.registerRecords(it.arn);
      const { outputs } = await it.scan();
      expect([it.state(), outputs.done]).toEqual(['closed acm:done', '1']);
    });
  });

  test('a switch that timed out in any form is started again and is not done', async () => {
    for (const switchTimeout of ['FAILED', 'vanished', 'PENDING_DOMAIN_VALIDATION'] as const) {
      await withOne({ config: { strategy: 'strategy: in-place' } }, async (it) => {
        it.world.aws.settings.forms.switchTimeout = switchTimeout;
        await it.scan();
        it.world.aws.ageCertificate(it.arn, 73);
        await expectOpen(it);
        expect([switchTimeout, it.calls('UpdateCertificateOptions')]).toEqual([switchTimeout, 2]);
      });
    }
  });

  test('a certificate that describe does not find while the search lists it is not gone', async () => {
    await withOne({}, async (it) => {
      await it.scan();
      it.spoil('DescribeCertificate', { error: 'ResourceNotFoundException', message: 'Could not find certificate' });
      await expectOpen(it);
    });
  });
});

describe('the all-clear', () => {
  test('is not given over an account that could not be reached, and nothing is counted', async () => {
    await withOne({}, async (it) => {
      it.world.aws.faults.add({ match: ({ service }) => service === 'sts', effect: denied });
      const result = await it.scan();
      const { outputs, problems, summary } = result;
      expect(problems).not.toEqual([]);
      expect(`${summary}${it.dashboard()}`).not.toContain(allClear);
      const counts = ['email-validated', 'awaiting-dns', 'ready', 'waiting-for-window', 'blocked', 'done'] as const;
      expect(counts.map((name) => outputs[name])).toEqual(counts.map(() => ''));
    });
  });

  test('is not given over one region of two that could not be reached', async () => {
    await withOne({ type: undefined, config: { regions: `regions: [${region}, us-east-1]` } }, async (it) => {
      const match = (call: { readonly region: string; readonly service: string }): boolean =>
        call.region === 'us-east-1' && call.service === 'acm';
      it.world.aws.faults.add({ match, effect: denied });
      const { outputs, summary } = await it.scan();
      expect(outputs['email-validated']).toBe('1');
      expect(`${summary}${it.dashboard()}`).not.toContain(allClear);
    });
  });

  test('is given over a region that answers and holds nothing', async () => {
    await withOne({ type: undefined }, async (it) => {
      it.world.aws.removeCertificate(it.arn);
      const { outputs, problems } = await it.scan();
      expect([problems, outputs['email-validated']]).toEqual([[], '0']);
      expect(it.dashboard()).toContain(allClear);
    });
  });
});

describe('an expired certificate in use', () => {
  test.each(['replace', 'in-place', 'auto'])(
    'gets an issue, a replacement and the top with strategy %s',
    async (strategy) => {
      const old = { names: ['old.example.com'], status: 'EXPIRED', notAfter: inDays(-1) } as const;
      await withOne({ certificate: old, config: { strategy: `strategy: ${strategy}` } }, async (it) => {
        const { aws } = it.world;
        const next = aws.addCertificate({ account, region, names: ['next.example.com'] });
        const { arn: loadBalancerArn } = aws.addLoadBalancer({ account, region, name: 'next' });
        await aws.addListener({ loadBalancerArn, certificateArn: next });
        await it.scan();
        expect(it.state()).toBe('open acm:awaiting-dns acm:expired');
        expect(it.replacement()).toBeDefined();
        expect(it.issue()?.assignees).toContain('octocat');
        const dashboard = it.dashboard();
        expect(dashboard.indexOf('old.example.com')).toBeGreaterThan(-1);
        expect(dashboard.indexOf('old.example.com')).toBeLessThan(dashboard.indexOf('next.example.com'));
      });
    },
  );

  test('whose issue stood before is told once, and loses the label when it is done', async () => {
    await withOne({}, async (it) => {
      await it.scan();
      it.world.aws.certificate(it.arn).notAfter = Date.now() - 1000;
      await it.scan();
      await it.scan();
      const told = it.world.github
        .comments(it.issue()?.number ?? 0)
        .filter(({ body }) => body.includes('event=expired'));
      expect([it.state(), told.length]).toEqual(['open acm:awaiting-dns acm:expired', 1]);
      expect(told[0]?.body).toContain('@octocat');
      it.world.aws.registerRecords(it.replacement() ?? '');
      it.world.aws.setListenerCertificates(it.listener, { defaultCertificate: it.replacement() ?? '' });
      await it.scan();
      expect(it.state()).toBe('closed acm:done');
    });
  });
});

describe('an exported certificate', () => {
  const exported = { exportOption: 'ENABLED', isExported: true } as const;

  test('is in use though nothing in AWS uses it, and auto switches it in place', async () => {
    await withOne({ type: undefined, certificate: exported, config: { strategy: 'strategy: auto' } }, async (it) => {
      await it.scan();
      expect(it.state()).toBe('open acm:awaiting-dns');
      expect(it.dashboard()).not.toContain(allClear);
      expect([it.calls('UpdateCertificateOptions'), it.calls('RequestCertificate')]).toEqual([1, 0]);
    });
  });

  test('is known by its eligibility where no list tells of the export', async () => {
    await withOne({ type: undefined, certificate: exported }, async (it) => {
      it.spoil('SearchCertificates', { omit: 'Results.CertificateMetadata.AcmCertificateMetadata.Exported' }, '');
      await it.scan();
      expect(it.state()).toBe('open acm:blocked');
    });
  });

  test('that could be exported and never was needs nothing', async () => {
    await withOne({ type: undefined, certificate: { exportOption: 'ENABLED' } }, async (it) => {
      await it.scan();
      expect(it.issue()).toBeUndefined();
    });
  });

  test.each<[string, Partial<CertificateSetup>, boolean]>([
    ['is never deleted', exported, true],
    ['that nobody exported is deleted after its soak', { exportOption: 'ENABLED' }, false],
    ['that cannot be exported is deleted after its soak', {}, false],
  ])('replaced on its load balancer %s', async (_what, certificate, isKept) => {
    const swap = { swap: 'swap: { verify: api, delete-old-after: 14d }' };
    await withOne({ certificate, type: 'network', config: swap }, async (it) => {
      await it.untilApproved();
      await it.run();
      expect(it.world.aws.listener(it.listener).defaultCertificate).toBe(it.replacement());
      it.nextDay();
      await it.run();
      it.nextDay(16);
      await it.run();
      expect(it.world.aws.certificates().some(({ arn }) => arn === it.arn)).toBe(isKept);
    });
  });
});

describe('the clock of a switch in place', () => {
  test.each([
    ['is denied', denied],
    ['shows nothing', { omit: 'DomainValidationSummaryList' }],
  ])('is not started where the list of its records %s', async (_what, effect) => {
    await withOne({ config: { strategy: 'strategy: in-place' } }, async (it) => {
      it.spoil('ListCertificateDomainValidations', effect);
      await it.scan();
      expect([it.state(), it.calls('UpdateCertificateOptions')]).toEqual(['open acm:blocked', 0]);
    });
  });

  test('is started after its records could be read', async () => {
    await withOne({ config: { strategy: 'strategy: in-place' } }, async (it) => {
      await it.scan();
      const operations = it.world.aws.calls.map(({ operation }) => operation);
      const [list, start] = ['ListCertificateDomainValidations', 'UpdateCertificateOptions'].map((one) =>
        operations.indexOf(one),
      );
      expect(start).toBeGreaterThan(list ?? Infinity);
      expect(list).toBeGreaterThan(-1);
    });
  });

  test.each([
    [198, 50, 1],
    [198, 44, 0],
    [395, 59, 0],
    [395, 61, 1],
  ])('of a certificate of %i days with %i left is started by itself %i times', async (life, left, times) => {
    const notAfter = inDays(left);
    const certificate = { notAfter, notBefore: new Date(notAfter.getTime() - life * day) };
    await withOne({ certificate, config: { strategy: 'strategy: in-place' } }, async (it) => {
      await it.scan();
      expect(it.calls('UpdateCertificateOptions')).toBe(times);
    });
  });
});

describe('the proof by TLS', () => {
  const tls = { swap: 'swap: { verify: tls }' };

  test('defers before any write where no resolver knows the load balancer', async () => {
    await withOne({ config: tls }, async (it) => {
      await it.untilApproved();
      await it.configure({ dns: 'dns: { resolvers: ["127.0.0.1:1"] }' });
      const { outputs, pullRequests } = await it.run({ mode: 'swap' });
      expect([outputs.deferred, outputs.swapped]).toEqual(['1', '0']);
      expect(pullRequests[0]?.listeners[0]?.reason?.code).toBe('unverifiable');
      expect(it.world.aws.listener(it.listener).defaultCertificate).toBe(it.arn);
    });
  });

  test('leaves the decision to the API where the address refuses, and says so', async () => {
    await withOne({ config: tls }, async (it) => {
      await it.untilApproved();
      await it.world.aws.endpoint(it.listener).close();
      const { outputs, problems } = await it.run({ mode: 'swap' });
      expect([outputs.swapped, problems]).toEqual(['1', []]);
      const warned = it.log.filter((line) => line.includes('shop') && line.includes('refused'));
      expect(warned).not.toEqual([]);
    });
  });

  test('that shows the new certificate warns of nothing', async () => {
    await withOne({ config: tls }, async (it) => {
      await it.untilApproved();
      const { outputs } = await it.run({ mode: 'swap' });
      expect(outputs.swapped).toBe('1');
      expect(it.log.filter((line) => line.includes('refused'))).toEqual([]);
    });
  });
});

/* One optional member of one answer is missing; EVIDENCE_SEED chooses which, EVIDENCE_RUNS how many. */
test('nothing is done and nobody is told that all is well because of a member that is missing', async () => {
  const members = ['SearchCertificates', 'DescribeCertificate', 'ListCertificateDomainValidations'].flatMap(
    (operation) => optionalMembers('acm', operation).map((omit) => ({ operation, omit })),
  );
  const seed = Number(process.env['EVIDENCE_SEED'] ?? Date.now() % 1_000_000);
  const runs = Number(process.env['EVIDENCE_RUNS'] ?? 6);
  for (let run = 0; run < runs; run += 1) {
    const chosen = members[(seed + run * 37) % members.length];
    if (chosen === undefined) continue;
    await withOne({}, async (it) => {
      await it.scan();
      it.spoil(chosen.operation, { omit: chosen.omit }, '');
      const { summary } = await it.scan();
      const told = `${summary}${it.dashboard()}`.includes(allClear);
      expect({ seed, run, ...chosen, state: it.state()?.split(' ')[0], told }).toEqual({
        ...{ seed, run, ...chosen, state: 'open', told: false },
      });
    });
  }
}, 600_000);
