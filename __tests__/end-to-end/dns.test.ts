import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { configPath, demoConfig } from '../../sandbox/demo/config.ts';
import { setUpFleet, type DemoFleet } from '../../sandbox/demo/fleet.ts';
import { startWorld, type RecordedRun, type World } from '../../sandbox/world.ts';
import type { ReportedCertificate } from '../../src/core/report.ts';

describe('the DNS of the domains, on the built bundle', () => {
  let world: World;
  let fleet: DemoFleet;
  beforeEach(async () => {
    world = await startWorld();
    fleet = await setUpFleet(world.aws);
    world.github.addPerson('octocat', 'write');
    const text = demoConfig('closed', world.aws.dns.address);
    await world.github.as('octocat').commitFile({ branch: 'main', path: configPath, text, message: 'Config' });
  });
  afterEach(async () => {
    expect(world.aws.violations).toEqual([]);
    expect(world.github.violations).toEqual([]);
    await world.close();
  });

  async function scan(): Promise<RecordedRun> {
    const run = await world.run({ event: 'schedule', payload: world.github.events.schedule() });
    expect(run).toMatchObject({ exitCode: 0 });
    return run;
  }

  function certificateIn(run: RecordedRun, arn: string): ReportedCertificate {
    const { certificates } = run.report as { readonly certificates: readonly ReportedCertificate[] };
    const found = certificates.find((certificate) => certificate.arn === arn);
    if (found === undefined) throw new Error(`the report does not name ${arn}`);
    return found;
  }

  function issueOf(certificate: ReportedCertificate): { readonly body: string; readonly comments: string } {
    const number = Number(certificate.issue?.split('/').at(-1));
    const comments = world.github.comments(number).map(({ body }) => body);
    return { body: world.github.issue(number)?.body ?? '', comments: comments.join('\n') };
  }

  /** Names that ACM was asked to issue for. */
  function requested(): readonly string[] {
    return world.aws
      .certificates()
      .filter(({ validationMethod, status }) => validationMethod === 'DNS' && status === 'PENDING_VALIDATION')
      .map(({ names }) => names[0] ?? '');
  }

  test('a record with its zone twice is named and its owner told, once; corrected, it is ready', async () => {
    const first = certificateIn(await scan(), fleet.certificates.media);
    const [record] = first.records;
    expect(record).toMatchObject({ state: 'missing', zone: 'example.net.' });
    const doubled = `${record?.name ?? ''}example.net.`;
    world.aws.dns.addRecord({ name: doubled, type: 'CNAME', value: record?.value ?? '' });

    const second = certificateIn(await scan(), fleet.certificates.media);
    expect(second).toMatchObject({
      state: 'awaiting-dns',
      records: [{ state: 'wrong', mistake: 'suffix-doubled', found: doubled }],
    });
    const says = `❌ the zone’s name stands twice, it is at \`${doubled}\`: enter the host without \`example.net\``;
    expect(issueOf(second).body).toContain(says);
    expect(issueOf(second).comments).toContain(says);
    expect(issueOf(second).comments).toContain('@octocat');
    const written = world.github.writes().length;
    await scan();
    expect(world.github.writes()).toHaveLength(written);

    world.aws.dns.removeRecord(doubled);
    world.aws.registerRecords(first.replacement ?? '');
    expect(certificateIn(await scan(), fleet.certificates.media).state).toBe('ready');
  }, 60_000);

  test('CAA without Amazon and a broken DNSSEC chain block before anything is requested', async () => {
    world.aws.dns.addRecord({ name: 'example.net', type: 'CAA', value: { tag: 'issue', value: 'letsencrypt.org' } });
    world.aws.dns.breakDnssec('api.example.com');
    const blocked = await scan();
    const media = certificateIn(blocked, fleet.certificates.media);
    const api = certificateIn(blocked, fleet.certificates.api);
    expect(media).toMatchObject({
      state: 'blocked',
      reason: { code: 'caa', detail: 'media.example.net: CAA of example.net (issue) allows only letsencrypt.org' },
    });
    expect(api).toMatchObject({ state: 'blocked', reason: { code: 'dnssec' } });
    expect(issueOf(media).body).toContain('**`caa`**');
    expect(issueOf(api).body).toContain('the DNSSEC chain is broken');
    expect(requested()).toEqual(expect.arrayContaining(['shop.example.com']));
    expect(requested()).not.toEqual(expect.arrayContaining(['media.example.net']));
    expect(requested()).not.toEqual(expect.arrayContaining(['api.example.com']));

    world.aws.dns.addRecord({ name: 'example.net', type: 'CAA', value: { tag: 'issue', value: 'amazonaws.com' } });
    world.aws.dns.repairDnssec('api.example.com');
    const mended = await scan();
    expect(certificateIn(mended, fleet.certificates.media).state).toBe('awaiting-dns');
    expect(certificateIn(mended, fleet.certificates.api).state).toBe('awaiting-dns');
    expect(requested()).toEqual(expect.arrayContaining(['media.example.net', 'api.example.com']));
  }, 60_000);

  test('a DNS server that never answers fails no scan, and nothing is called missing', async () => {
    await scan();
    world.aws.dns.silent = true;
    const run = await scan();
    for (const { records } of [fleet.certificates.media, fleet.certificates.api].map((arn) =>
      certificateIn(run, arn),
    )) {
      expect(records.map(({ state }) => state)).toEqual(['unknown']);
    }
  }, 60_000);
});
