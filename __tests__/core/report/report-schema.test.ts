import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { reportProblems } from '../../../sandbox/report-check.ts';
import { reasonCodes } from '../../../src/core/reasons.ts';
import { listenerOutcomes } from '../../../src/core/report/kinds.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { reportJsonSchema } from '../../../src/core/report/report-schema.ts';
import { reportedRecord, reported } from '../../text/fixtures.ts';

interface Schema {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const schema = JSON.parse(reportJsonSchema()) as Schema & Readonly<Record<string, unknown>>;

/** A report with every member set, as JSON holds it. */
function whole(part: Partial<Report> = {}): unknown {
  const reason = { code: 'caa', detail: 'example.com', cure: 'Allow it.' } as const;
  const certificate = {
    ...reported(1, {
      reason,
      listed: 'declined',
      heldBackBy: 'pull-requests.max-open',
      opensAt: '2026-11-29T17:00:00Z',
    }),
    ...{
      accountName: 'shop',
      replacement: 'arn:new',
      closedAt: '2026-11-25T01:00:00.123Z',
      pullRequest: 'https://x/1',
    },
    records: [{ ...reportedRecord('a.example.com', 'wrong'), mistake: 'suffix-doubled' as const, found: 'x' }],
    otherUses: [{ arn: 'arn:other', service: 'CloudFront' }],
    listeners: ['arn:listener'],
  };
  const listener = {
    arn: 'arn:l',
    loadBalancer: 'shop',
    port: 443,
    outcome: 'failed',
    reason,
    from: 'a',
    to: 'b',
  } as const;
  const report: Report = {
    guard: undefined,
    schemaVersion: 1,
    mode: 'auto',
    repository: 'my-org/certs',
    run: 'https://github.com/my-org/certs/actions/runs/1',
    startedAt: '2026-11-25T00:00:00Z',
    finishedAt: '2026-11-25T00:00:01.5Z',
    complete: false,
    isDryRun: false,
    certificates: [certificate],
    notScanned: [{ account: '111122223333', region: 'eu-west-1', certificate: 'arn:one', reason }],
    health: {
      events: [
        {
          ...{ arn: 'arn:h', code: 'AWS_ACM_X', category: 'issue', region: 'eu-west-1', status: 'open' },
          startsAt: '2026-11-25T00:00:00Z',
          entities: [{ account: '111122223333', value: 'x', status: 'PENDING' }],
        },
      ],
      gaps: [{ account: '111122223333', why: 'subscription', detail: 'x' }],
    },
    closedRegions: [{ region: 'us-west-1', accounts: ['111122223333'] }],
    accountsLeftOut: { inactive: 1, excluded: 2 },
    pullRequests: [
      {
        ...{ number: 7, url: 'https://x/7', reason, labelledBy: 'octocat', mergedBy: 'octocat' },
        listeners: [
          {
            ...listener,
            ...{ startedAt: '2026-11-25T00:00:00Z', finishedAt: '2026-11-25T00:00:01Z', evidence: 'seen' },
            ...{
              before: presented,
              after: presented,
              run: 'https://x/runs/1',
              labelledBy: 'octocat',
              mergedBy: 'octocat',
            },
            window: { from: '2026-11-25T00:00:00Z', to: '2026-11-25T03:00:00Z' },
            override: { by: 'octocat', why: 'An outage.' },
          },
        ],
      },
    ],
    nextWindow: '2026-11-29T17:00:00Z',
    problems: ['something'],
    shard: undefined,
    ...part,
  };
  return JSON.parse(JSON.stringify(report));
}

const presented = { serial: 'a1', subject: 'CN=a', issuer: 'CN=b', notAfter: '2027-01-01T00:00:00Z' };

function objectsIn(part: Schema, path: string): readonly (readonly [string, Schema])[] {
  const below = Object.entries(part.properties ?? {}).flatMap(([key, value]) => objectsIn(value, `${path}/${key}`));
  const items = part.items === undefined ? [] : objectsIn(part.items, `${path}/*`);
  return [...(part.properties === undefined ? [] : [[path, part] as const]), ...below, ...items];
}

describe('schema/report.schema.json', () => {
  test('is what `node scripts/generate-report-schema.ts` writes', () => {
    expect(readFileSync(new URL('../../../schema/report.schema.json', import.meta.url), 'utf8')).toBe(
      reportJsonSchema(),
    );
  });

  test('is of draft 2020-12, closed in each object, with a sentence for each member', () => {
    const objects = objectsIn(schema, '');

    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(objects.length).toBeGreaterThan(8);
    for (const [path, { additionalProperties, properties }] of objects) {
      expect([path, additionalProperties]).toEqual([path, false]);
      for (const [key, { description }] of Object.entries(properties ?? {}))
        expect([path, key, description]).toEqual([path, key, expect.stringMatching(/^[A-Z].*\.$/)]);
    }
  });

  test('knows exactly the reason codes and listener outcomes of the code', () => {
    const listeners = schema.properties?.['pullRequests']?.items?.properties?.['listeners']?.items;

    expect(schema.properties?.['notScanned']?.items?.properties?.['reason']?.properties?.['code']?.enum).toEqual(
      reasonCodes,
    );
    expect(listeners?.properties?.['outcome']?.enum).toEqual(listenerOutcomes);
  });

  test('takes a report with everything set, and one of a run that found nothing', () => {
    expect(reportProblems(whole())).toEqual([]);
    const empty = { certificates: [], notScanned: [], pullRequests: [], nextWindow: undefined, problems: [] };
    expect(reportProblems(whole({ ...empty, complete: true }))).toEqual([]);
  });

  test.each([
    ['another version', { schemaVersion: 2 }],
    ['a member that it does not know', { extra: 1 }],
    ['a local time', { startedAt: '2026-11-25T09:00:00+09:00' }],
    ['a certificate without owners', { certificates: [{ ...reported(1), owners: undefined }] }],
    ['a state that there is not', { certificates: [{ ...reported(1), state: 'lost' }] }],
  ])('refuses %s', (_what, part) => {
    expect(reportProblems(whole(part as Partial<Report>))).not.toEqual([]);
  });
});
