import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Config } from '../../../../src/config/config.ts';
import { loadConfig } from '../../../../src/config/load.ts';
import { accountsOfShard, type Shard } from '../../../../src/core/fleet/shard.ts';
import type { Survey } from '../../../../src/modes/scan/survey.ts';
import { mergeShards } from '../../../../src/modes/scan/shards/merge.ts';
import { makeStorable, packShard } from '../../../../src/modes/scan/shards/pack.ts';
import { unpackShard, type Expectation } from '../../../../src/modes/scan/shards/unpack.ts';

const everyAccount = ['111111111111', '222222222222', '333333333333', '444444444444', '555555555555'];
const now = Temporal.Instant.from('2026-11-25T12:00:00Z');
const repository = 'my-org/certificates';

function config(): Config {
  const loaded = loadConfig(
    `version: 1\naccounts: [${everyAccount.map((id) => `{ id: "${id}" }`).join(', ')}]\nregions: [eu-west-1]\n`,
  );
  if (loaded.kind === 'invalid') throw new Error(JSON.stringify(loaded.problems));
  return loaded.config;
}

const expected: Expectation = { repository, config: config(), isDryRun: false, now };

function reportOf(shard: Shard, part: Partial<Survey> = {}, accounts = everyAccount): Record<string, unknown> {
  const found: Survey = {
    findings: [],
    changes: [],
    scanned: 1,
    gone: [],
    notScanned: [],
    resumeFrom: [],
    outside: [],
    health: undefined,
    closedRegions: [],
    excludedAccounts: { inactive: 0, excluded: 0 },
    watched: [],
    unwatched: [],
    guard: undefined,
    reviews: [],
    deleted: [],
    problems: [],
    ...part,
  };
  const own = accountsOfShard(accounts, shard);
  const fleet = {
    accounts: own.map((id) => ({ id, name: undefined, regions: ['eu-west-1'], hasFoundRegions: false })),
    everyAccount: accounts,
    isComplete: true,
    resumeFrom: undefined,
    deferred: [],
    excludedAccounts: { inactive: 0, excluded: 0 },
    failedAccounts: [],
  };
  return {
    ...{ schemaVersion: 1, mode: 'scan', repository, run: 'https://github.com/my-org/certificates/actions/runs/1' },
    ...{ startedAt: '2026-11-25T10:59:00Z', finishedAt: '2026-11-25T11:00:00.123Z' },
    ...{ complete: true, isDryRun: false, certificates: [], notScanned: [], closedRegions: [] },
    ...{ accountsLeftOut: { inactive: 0, excluded: 0 }, pullRequests: [], problems: [] },
    shard: packShard(shard, fleet, makeStorable(found, 'en')),
  };
}

const one = { index: 1, count: 2 };
const two = { index: 2, count: 2 };

/** As somebody would write it who does not use our code. */
function withGone(arn: string): unknown {
  const shard = reportOf(two)['shard'] as { readonly survey: object };
  return { ...reportOf(two), shard: { ...shard, survey: { ...shard.survey, gone: [arn] } } };
}

function merge(files: Readonly<Record<string, unknown>>, against = expected): ReturnType<typeof mergeShards> {
  const unpacked = Object.entries(files).map(([path, content]) =>
    unpackShard({ path, content: { text: typeof content === 'string' ? content : JSON.stringify(content) } }, against),
  );
  return mergeShards(unpacked, 'en');
}

function gapsOf({ survey }: ReturnType<typeof mergeShards>): readonly string[] {
  return (survey?.notScanned ?? []).map(({ account, reason }) => `${account} ${reason.code} ${reason.detail}`);
}

function englishOf({ problems }: ReturnType<typeof mergeShards>): readonly string[] {
  return problems.map(({ en }) => en);
}

/** The accounts of shard 2 of 2. */
const missingTwo = ['222222222222 shard-missing shard 2/2', '444444444444 shard-missing shard 2/2'];

describe('mergeShards', () => {
  test('takes a whole set without a word', () => {
    const merged = merge({ 'a/report.json': reportOf(one), 'b/report.json': reportOf(two) });

    expect(merged.problems).toEqual([]);
    expect(gapsOf(merged)).toEqual([]);
  });

  test('names a missing shard and exactly its accounts', () => {
    const merged = merge({ 'a.json': reportOf(one) });

    expect(englishOf(merged)).toEqual(['The report of shard 2/2 is missing: its accounts count as not scanned.']);
    expect(gapsOf(merged)).toEqual(missingTwo);
  });

  test.each<readonly [string, unknown, string]>([
    ['half a file', JSON.stringify(reportOf(two)).slice(0, 300), 'is no whole JSON file'],
    ['certificates that are null', { ...reportOf(two), certificates: null }, 'no shard writes: certificates'],
    ['problems that are no list', { ...reportOf(two), problems: {} }, 'no shard writes: problems'],
    ['a member of its own', { ...reportOf(two), extra: 1 }, 'no shard writes'],
    ['another repository', { ...reportOf(two), repository: 'else/where' }, 'is of another repository'],
    ['an older version', { ...reportOf(two), schemaVersion: 0 }, 'another version of this action'],
    [
      'an older shard version',
      { ...reportOf(two), shard: { ...(reportOf(two)['shard'] as object), version: 0 } },
      'another version of this action',
    ],
    ['a left-over file', { ...reportOf(two), finishedAt: '2026-11-24T11:00:00Z' }, 'more than 24 hours old'],
    ['a dry run', { ...reportOf(two), isDryRun: true }, 'is of a dry run'],
    ['no shard', { schemaVersion: 1, repository }, 'is no report of a shard'],
    ['a list', [1, 2], 'is no report of a shard'],
    [
      'accounts of another shard',
      { ...reportOf(two), shard: { ...(reportOf(two)['shard'] as object), accounts: ['111111111111'] } },
      'names other accounts than its shard has',
    ],
    [
      'a certificate of an account of another shard',
      reportOf(two, { gone: ['arn:aws:acm:eu-west-1:111111111111:certificate/0a1b'] }),
      'speaks of account 111111111111',
    ],
    [
      'an ARN that would break out of a marker',
      withGone('arn:aws:acm:eu-west-1:222222222222:certificate/x --> @everybody'),
      'holds something that no shard writes: gone.0',
    ],
  ])('does not use %s, and names it', (_name, file, problem) => {
    const merged = merge({ 'a.json': reportOf(one), 'b.json': file });

    expect(englishOf(merged)[0]).toContain('Report file b.json ');
    expect(englishOf(merged)[0]).toContain(problem);
    expect(gapsOf(merged)).toEqual(missingTwo);
  });

  test('uses the newer of two reports of a shard, and is incomplete', () => {
    const newer = { ...reportOf(one, { problems: [{ en: 'newer', ja: '新' }] }), finishedAt: '2026-11-25T11:30:00Z' };
    const merged = merge({ 'a.json': reportOf(one), 'b.json': newer, 'c.json': reportOf(two) });

    expect(merged.survey?.problems).toEqual([{ en: 'newer', ja: '新' }]);
    expect(englishOf(merged)).toEqual(['Report file a.json is of shard 1/2, which is there twice; it is not used.']);
    expect(merged.survey?.notScanned).toHaveLength(1);
  });

  test('keeps where each shard ran out of time, and the issues that no scan looks at', () => {
    const resumeFrom = ['222222222222/eu-west-1'];
    const outside = ['arn:aws:acm:eu-west-1:999999999999:certificate/0a1b'];
    const merged = merge({
      'a.json': reportOf(one, { resumeFrom: ['111111111111'], outside }),
      'b.json': reportOf(two, { resumeFrom }),
    });
    expect(merged.problems).toEqual([]);
    expect(merged.survey).toMatchObject({ resumeFrom: ['111111111111', ...resumeFrom], outside });
    const strange = merge({ 'a.json': reportOf(one), 'b.json': reportOf(two, { outside }) });
    expect(englishOf(strange)[0]).toContain('speaks of account 999999999999');
    expect(englishOf(merge({ 'b.json': reportOf(two, { resumeFrom: ['111111111111'] }) }))[0]).toContain(
      'speaks of account 111111111111',
    );
  });

  test('does not mix shards of different counts', () => {
    const merged = merge({
      'a.json': reportOf(one),
      'b.json': reportOf(two),
      'c.json': reportOf({ index: 3, count: 3 }),
    });

    expect(englishOf(merged)).toEqual(['Report file c.json is of shard 3/3, not of 2.']);
  });

  test('names an account that came into the organisation while the shards were at work', () => {
    const grown = ['100000000000', ...everyAccount];
    const merged = merge({ 'a.json': reportOf(one), 'b.json': reportOf(two, {}, grown) });

    // With the new account in front, shard 2 has the accounts that shard 1 had before.
    expect(gapsOf(merged).map((gap) => gap.slice(0, 26))).toEqual([
      '100000000000 shard-missing',
      '222222222222 shard-missing',
      '444444444444 shard-missing',
    ]);
  });

  test('knows nothing when no file can be used', () => {
    expect(merge({ 'a.json': '{' }).survey).toBeUndefined();
    expect(merge({}).survey).toBeUndefined();
  });
});
