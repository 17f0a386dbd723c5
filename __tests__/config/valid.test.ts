import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Config } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load.ts';

const SMALLEST = 'version: 1\naccounts:\n  - id: "111122223333"\nregions: [us-east-1]\n';

function load(text: string): Config {
  const result = loadConfig(text);
  if (result.kind === 'invalid') throw new Error(JSON.stringify(result.problems));
  return result.config;
}

function maintenance(yaml: string): Config['maintenance'] {
  return load(`${SMALLEST}maintenance:\n${yaml.replaceAll(/^/gm, '  ')}`).maintenance;
}

describe('the smallest file', () => {
  test('gives every default', () => {
    const { maintenance: calendar, issues, ...config } = load(SMALLEST);

    expect(config).toEqual({
      accounts: [{ id: '111122223333', name: undefined, regions: ['us-east-1'], owners: [] }],
      organization: undefined,
      regions: ['us-east-1'],
      roles: {
        scan: 'acm-email-to-dns-scan',
        swap: 'acm-email-to-dns-swap',
        check: undefined,
        dns: undefined,
        hub: { scan: undefined, swap: undefined },
      },
      strategy: 'replace',
      rules: [],
      request: 'automatic',
      scan: { concurrency: 'auto', timeBudget: Temporal.Duration.from({ minutes: 50 }), accountsPerShard: 40 },
      health: false,
      guard: 'migrated',
      dns: { resolvers: ['1.1.1.1', '8.8.8.8'], route53: 'off', route53Accounts: [], authoritative: true },
      pullRequests: {
        label: 'acm-swap',
        directory: 'acm-migrations',
        reviewers: [],
        per: 'certificate',
        maxOpen: 20,
        require: { approvals: 0, labelBy: 'write', apps: [] },
      },
      swap: { verify: 'tls', managed: 'warn', terraformTags: [], deleteOldAfter: undefined, allow: ['migration'] },
    });
    expect({ ...calendar, cutoff: calendar.cutoff.toString() }).toEqual({
      timeZone: 'UTC',
      windows: undefined,
      freezes: [],
      overrides: [],
      cutoff: 'PT5M',
      outsideWindow: 'wait',
      rollback: 'any-time',
      allowOverride: false,
      changeCalendars: [],
    });
    expect({ ...issues, reminders: issues.reminders.map(String) }).toEqual({
      language: 'en',
      per: 'certificate',
      labels: [],
      contact: '',
      note: '',
      allowPublic: false,
      reminders: ['PT48H', 'PT24H', 'PT6H'],
      maxNewPerRun: 40,
      trustedAuthors: [],
    });
  });
});

describe('accounts and roles', () => {
  test('an account keeps its own regions and takes the top-level ones without', () => {
    const { accounts } = load(`version: 1
regions: [us-east-1]
accounts:
  - { id: "111122223333", name: shop-prod, regions: [ap-northeast-1, eu-west-1], owners: [octocat, my-org/dns-team] }
  - { id: "012345678901" }
`);

    expect(accounts).toEqual([
      {
        id: '111122223333',
        name: 'shop-prod',
        regions: ['ap-northeast-1', 'eu-west-1'],
        owners: ['octocat', 'my-org/dns-team'],
      },
      { id: '012345678901', name: undefined, regions: ['us-east-1'], owners: [] },
    ]);
  });

  test.each(['scan', 'path/to/scan', 'arn:aws-cn:iam::111122223333:role/path/scan', 'a+b=c,d.e@f_g-h'])(
    'the role %s is taken as it is',
    (role) => {
      expect(load(`${SMALLEST}roles: { scan: "${role}", check: "${role}" }`).roles).toMatchObject({
        scan: role,
        swap: 'acm-email-to-dns-swap',
        check: role,
      });
    },
  );

  test('values may be shared by anchors and aliases', () => {
    const { accounts } = load(`version: 1
accounts:
  - { id: "111122223333", regions: &r [us-east-1] }
  - { id: "444455556666", regions: *r }
`);

    expect(accounts.map(({ regions }) => regions)).toEqual([['us-east-1'], ['us-east-1']]);
  });
});

describe('rules', () => {
  test('what a rule does not say stays undefined', () => {
    const { rules } = load(`${SMALLEST}rules:
  - match: { domain: "*.Legacy.example.com", tag: { team: "web*" } }
    ignore: true
  - match: { account: "1111*", region: "us-*" }
    owners: [my-org/legacy]
    contact: the DNS desk
    request: on-label
    drop: [old-name.example.org, "*.example.org"]
    strategy: replace
`);

    expect(rules).toEqual([
      {
        match: { account: undefined, region: undefined, domain: '*.Legacy.example.com', tag: { team: 'web*' } },
        ignore: true,
        owners: undefined,
        contact: undefined,
        request: undefined,
        strategy: undefined,
        drop: [],
      },
      {
        match: { account: '1111*', region: 'us-*', domain: undefined, tag: {} },
        ignore: false,
        owners: ['my-org/legacy'],
        contact: 'the DNS desk',
        request: 'on-label',
        strategy: 'replace',
        drop: ['old-name.example.org', '*.example.org'],
      },
    ]);
  });
});

describe('windows', () => {
  test('cron windows keep their expression and get a duration of hours and minutes', () => {
    const { windows, timeZone } = maintenance(
      'timezone: asia/tokyo\nwindows: [{ start: "0 2 * * SUN", duration: 1d1h30m }]',
    );

    expect(timeZone).toBe('Asia/Tokyo');
    expect(JSON.parse(JSON.stringify(windows))).toEqual([{ kind: 'cron', start: '0 2 * * SUN', duration: 'PT25H30M' }]);
  });

  test('weekly windows name ISO weekdays once, in order, and 24:00 is midnight', () => {
    const { windows } = maintenance(
      'timezone: UTC\nwindows: [{ weekly: { days: [Sunday, FRI, sun, monday], from: 22:00, to: "24:00" } }]',
    );

    expect(JSON.parse(JSON.stringify(windows))).toEqual([
      { kind: 'weekly', days: [1, 5, 7], from: '22:00:00', to: '00:00:00' },
    ]);
  });

  test.each(['always', 'never'] as const)('`windows: %s` needs no time zone', (windows) => {
    expect(maintenance(`windows: ${windows}`).windows).toBe(windows);
  });

  test('an override says which listeners have other windows', () => {
    const { overrides } = maintenance(`overrides:
  - { match: { load-balancer: "dev-*", type: network }, windows: always }
  - { match: { account: "1111????3333", tag: { env: "" } }, windows: never }`);

    expect(overrides).toEqual([
      { match: { account: undefined, loadBalancer: 'dev-*', type: 'network', tag: {} }, windows: 'always' },
      {
        match: { account: '1111????3333', loadBalancer: undefined, type: undefined, tag: { env: '' } },
        windows: 'never',
      },
    ]);
  });
});

describe('freezes', () => {
  test.each([
    // Whole local days, the end inclusive.
    ['Asia/Tokyo', '2026-12-25', '2027-01-04', '2026-12-24T15:00:00Z', '2027-01-04T15:00:00Z'],
    ['Asia/Tokyo', '2026-12-25', '2026-12-25', '2026-12-24T15:00:00Z', '2026-12-25T15:00:00Z'],
    // A day that clocks make 23 hours long, and one that begins at 01:00.
    ['Europe/Berlin', '2026-03-29', '2026-03-29', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'],
    ['America/Santiago', '2026-09-06', '2026-09-06', '2026-09-06T04:00:00Z', '2026-09-07T03:00:00Z'],
    // Date-times in the zone, the end exclusive; one in the spring gap moves on by the gap.
    ['Europe/Berlin', '2026-03-29T02:15', '2026-03-29 12:00', '2026-03-29T01:15:00Z', '2026-03-29T10:00:00Z'],
    // Offsets count by themselves.
    ['Asia/Tokyo', '2026-12-25T18:00+01:00', '2026-12-25T18:00:30Z', '2026-12-25T17:00:00Z', '2026-12-25T18:00:30Z'],
    ['Asia/Tokyo', '2026-12-25', '2026-12-25T12:00', '2026-12-24T15:00:00Z', '2026-12-25T03:00:00Z'],
  ])('in %s from %s to %s is frozen from %s until %s', (zone, from, to, start, end) => {
    const { freezes } = maintenance(`timezone: ${zone}\nfreezes: [{ from: ${from}, to: ${to}, reason: year end }]`);

    expect(freezes).toEqual([
      { from: Temporal.Instant.from(start), to: Temporal.Instant.from(end), reason: 'year end' },
    ]);
    expect(freezes.map(({ from: a, to: b }) => [String(a), String(b)])).toEqual([[start, end]]);
  });
});

describe('the other sections', () => {
  test('reminders come longest first and once', () => {
    const { reminders } = load(`${SMALLEST}issues: { reminders: [6h, 1d, 72h, 24h] }`).issues;

    expect(reminders.map((each) => each.total('hours'))).toEqual([72, 24, 6]);
  });

  test('a folder loses the slash at its end', () => {
    expect(load(`${SMALLEST}pull-requests: { directory: .ops/acm/ }`).pullRequests.directory).toBe('.ops/acm');
  });

  test('a cut-off of nothing is allowed', () => {
    expect(maintenance('cutoff: 0m').cutoff.total('minutes')).toBe(0);
  });

  test('every key that is built reaches the config', () => {
    const config = load(`${SMALLEST}request: off
scan: { concurrency: 8 }
dns: { resolvers: ["127.0.0.1:5353", "[::1]:53", dns.example.com] }
issues:
  labels: [team dns]
  contact: the DNS desk
  note: "[form](https://example.com)"
  allow-public: true
  max-new-per-run: 1
  trusted-authors: ["my-app[bot]", octocat]
pull-requests:
  label: swap it
  reviewers: [my-org/ops]
  max-open: 1
  require: { approvals: 2, label-by: admin, apps: [my-app] }
swap: { verify: api }
maintenance: { outside-window: fail }
`);

    expect(config).toMatchObject({
      request: 'off',
      scan: { concurrency: 8 },
      dns: { resolvers: ['127.0.0.1:5353', '[::1]:53', 'dns.example.com'] },
      issues: {
        labels: ['team dns'],
        contact: 'the DNS desk',
        note: '[form](https://example.com)',
        allowPublic: true,
        maxNewPerRun: 1,
        trustedAuthors: ['my-app[bot]', 'octocat'],
      },
      pullRequests: {
        label: 'swap it',
        reviewers: ['my-org/ops'],
        per: 'certificate',
        maxOpen: 1,
        require: { approvals: 2, labelBy: 'admin', apps: ['my-app'] },
      },
      swap: { verify: 'api' },
      maintenance: { outsideWindow: 'fail' },
    });
  });
});
