import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { configPath, demoConfig } from '../../sandbox/demo/config.ts';
import { accounts, setUpFleet, type DemoFleet } from '../../sandbox/demo/fleet.ts';
import { startWorld, type RecordedRun, type World } from '../../sandbox/world.ts';
import type { ReportedCertificate } from '../../src/core/report/report.ts';
import { inThread } from './support/in-thread.ts';

describe('the DNS of the domains', () => {
  let world: World;
  let fleet: DemoFleet;
  beforeEach(async () => {
    world = await startWorld();
    world.execute = inThread;
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
      reason: {
        code: 'caa',
        detail:
          'media.example.net: CAA of example.net (issue) allows only letsencrypt.org; ' +
          'line to add: example.net. CAA 0 issue "amazon.com"',
      },
    });
    expect(api).toMatchObject({ state: 'blocked', reason: { code: 'dnssec' } });
    expect(issueOf(media).body).toMatch(/\*\*\[`caa`\]\(https?:\/\/[^)]*\/docs\/operations\.md#caa\)\*\*/);
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

  /** A certificate on a Network Load Balancer. */
  async function serve(...names: readonly string[]): Promise<string> {
    const place = { account: accounts.api, region: 'eu-west-1' } as const;
    const arn = world.aws.addCertificate({ ...place, names: [...names] });
    const name = `lb-${String(world.aws.loadBalancers().length)}`;
    const loadBalancerArn = world.aws.addLoadBalancer({ ...place, name, type: 'network' }).arn;
    await world.aws.addListener({ loadBalancerArn, certificateArn: arn });
    return arn;
  }

  test('DNS of every bad kind is told for what it is, calls nothing missing and fails no scan', async () => {
    const label = 'x'.repeat(63);
    const names = {
      circle: 'circle.example.com',
      down: 'down.example.net',
      other: 'xn--mnchen-3ya.example.org',
      // 253 characters: the record's own name is longer than DNS can carry.
      longest: `${label}.${label}.${label}.${'y'.repeat(49)}.example.com`,
      label: `${label}.example.org`,
    };
    expect(names.longest).toHaveLength(253);
    const arns = new Map<string, string>();
    // ACM takes no more than 64 characters for the first name.
    for (const [key, name] of Object.entries(names)) arns.set(key, await serve(`${key}.example.org`, name));
    const { dns } = world.aws;
    // Nobody listens at the first resolver, and every answer of the second is cut over UDP.
    const config = demoConfig('closed', dns.address).replace('resolvers: [', 'resolvers: ["127.0.0.1:9", ');
    await world.github.as('octocat').commitFile({ branch: 'main', path: configPath, text: config, message: 'Config' });
    dns.udpSize = 0;

    const [first] = await Promise.all([scan(), scan()]);
    const recordOf = (run: RecordedRun, key: string) => certificateIn(run, arns.get(key) ?? '').records[1];
    const circle = recordOf(first, 'circle');
    dns.addRecord({ name: circle?.name ?? '', type: 'CNAME', value: 'a.circle.example.net' });
    dns.addRecord({ name: 'a.circle.example.net', type: 'CNAME', value: circle?.name ?? '' });
    world.aws.registerRecords(certificateIn(first, arns.get('label') ?? '').replacement ?? '');
    dns.breakName(names.down);

    const second = await scan();
    const seen = [...arns.keys()].map((key) => [key, recordOf(second, key)?.state, recordOf(second, key)?.mistake]);
    expect(seen).toEqual([
      ['circle', 'wrong', 'chain-loop'],
      ['down', 'unknown', undefined],
      ['other', 'missing', undefined],
      ['longest', 'unknown', undefined],
      // The sandbox's ACM has found this one.
      ['label', undefined, undefined],
    ]);
    expect(certificateIn(second, arns.get('label') ?? '').state).toBe('ready');
    const bodyOf = (key: string): string => issueOf(certificateIn(second, arns.get(key) ?? '')).body;
    expect(bodyOf('circle')).toContain('the CNAMEs lead in a circle');
    expect(bodyOf('down')).toContain('could not look (the resolver failed (SERVFAIL))');
    expect(bodyOf('longest')).toContain('could not look (this is no valid DNS name)');
    expect(bodyOf('other')).toContain('`xn--mnchen-3ya.example.org` (`münchen.example.org`)');

    // Two scans at once made neither a request nor an issue twice, once a third has looked.
    const requests = world.aws.certificates().filter(({ tags }) => tags.has('acm-email-to-dns:replaces'));
    const asked = requests.map(({ tags }) => tags.get('acm-email-to-dns:replaces'));
    expect(asked).toHaveLength(new Set(asked).size);
    const open = world.github.issues().filter(({ state }) => state === 'open');
    const markers = open.map(({ body }) => /acm-email-to-dns:(?:certificate=\S+|dashboard)/.exec(body ?? '')?.[0]);
    expect(markers).toHaveLength(new Set(markers).size);
  }, 60_000);
});
