import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Call } from '../../../sandbox/aws/call-log.ts';
import type { FaultEffect } from '../../../sandbox/aws/faults.ts';
import { scan } from '../../../src/modes/scan/scan.ts';
import type { ModeResult } from '../../../src/modes/shared/context.ts';
import {
  FaultyFleet,
  isOfAllRegions,
  listed,
  management,
  type AccountSpec,
  type CertificateKind,
  type Change,
  type FaultSpec,
  type Place,
  type PlacedCertificate,
  type Suspension,
} from './faulty-fleet.ts';

/*
 * Scans of random fleets over HTTP while AWS answers as badly as it can. SCAN_RUNS sets how many stories are told,
 * SCAN_SEED tells others; a failure prints its seed and path.
 */
const stories = Number(process.env['SCAN_RUNS'] ?? 5);
const seed = Number(process.env['SCAN_SEED'] ?? 20_261_127);

const inPages = [
  'SearchCertificates',
  'ListCertificates',
  'DescribeListeners',
  'DescribeListenerCertificates',
  'ListAccounts',
];
const reads = [
  ...inPages,
  ...['AssumeRoleWithWebIdentity', 'GetCallerIdentity', 'DescribeCertificate', 'DescribeLoadBalancers', 'DescribeTags'],
];
const writes = ['RequestCertificate', 'UpdateCertificateOptions', 'ListCertificateDomainValidations'];

/** Each is over after a try or two, or it is for ever. */
const effects: readonly FaultEffect[] = [
  ...([
    'throttle',
    '500',
    '503',
    'reset',
    'half-answer',
    'torn-answer',
    'empty-answer',
    'stalled-answer',
    'hang',
  ] as const),
  { error: 'AccessDenied', message: 'User is not authorized to perform this.' },
  { error: 'ExpiredCredentials', message: 'The security token included in the request is expired' },
];

const anEffect = fc.constantFrom(...effects);
const aRule = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...reads), anEffect) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...inPages), fc.constant<FaultEffect>('same-page')) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...writes), anEffect) },
);

const aFault: fc.Arbitrary<FaultSpec> = fc
  .tuple(
    aRule,
    fc.record({
      account: fc.option(fc.nat(3), { nil: undefined }),
      region: fc.option(fc.nat(1), { nil: undefined }),
      after: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(6)),
      times: fc.constantFrom(1, 2, 4, Infinity, Infinity),
    }),
  )
  .map(([[operation, effect], where]) => ({ operation, effect, ...where }));

const certificates = fc.array(fc.constantFrom<CertificateKind>('served', 'used', 'unused', 'dns', 'imported'), {
  maxLength: 3,
});
const anAccount: fc.Arbitrary<AccountSpec> = fc.record({ regions: fc.tuple(certificates, certificates) });

interface Story {
  readonly accounts: readonly AccountSpec[];
  /** What happens after an earlier scan; there was none when absent. */
  readonly since: Change | 'nothing' | undefined;
  readonly search: 'available' | 'unknown';
  readonly faults: readonly FaultSpec[];
  readonly suspension: Suspension | undefined;
}

const aStory: fc.Arbitrary<Story> = fc.record({
  accounts: fc.array(anAccount, { minLength: 3, maxLength: 4 }),
  since: fc.constantFrom<Story['since']>(undefined, 'nothing', 'deleted', 'out of use', 'new'),
  search: fc.constantFrom<Story['search']>('available', 'available', 'available', 'unknown'),
  faults: fc.array(aFault, { minLength: 1, maxLength: 4 }),
  suspension: fc.option(fc.record({ account: fc.nat(3), atCall: fc.integer({ min: 1, max: 60 }) }), {
    freq: 4,
    nil: undefined,
  }),
});

/** Milliseconds that the scan with faults waits for an answer: longer than one takes here, unless the machine is busy. */
const patience = 250;

/** A fleet as it is before the scan that is looked at. */
async function begin({ accounts, since, search }: Story): Promise<FaultyFleet> {
  const fleet = await FaultyFleet.start(accounts);
  fleet.world.aws.settings.search = search;
  if (since !== undefined) {
    await scan(fleet.context());
    if (since !== 'nothing') await fleet.change(since);
  }
  return fleet;
}

interface TrackedIssue {
  readonly certificate: string;
  readonly state: string;
  readonly labels: readonly string[];
}

/** What stands in GitHub about each certificate. */
function issuesOf({ world }: FaultyFleet): readonly TrackedIssue[] {
  return [...world.github.issues.values()]
    .flatMap(({ body, state, labels }) => {
      const certificate = /certificate=(\S+)/.exec(body)?.[1];
      return certificate === undefined ? [] : [{ certificate, state, labels: labels.toSorted() }];
    })
    .toSorted((a, b) => (a.certificate < b.certificate ? -1 : 1));
}

/** Everything that outlives a run, but for what is random in it. */
function stateOf(fleet: FaultyFleet, last: ModeResult): object {
  const { aws } = fleet.world;
  const isSuspended = (arn: string): boolean => fleet.suspended.has(arn.split(':')[4] ?? '');
  const own = aws.certificates().filter(({ arn }) => !isSuspended(arn));
  return {
    aws: own
      .map(({ account, region, names, status, tags, validationMethod, switch: change }) =>
        JSON.stringify([
          account,
          region,
          names,
          status,
          validationMethod,
          change?.status,
          tags.get('acm-email-to-dns:replaces'),
        ]),
      )
      .toSorted(),
    issues: issuesOf(fleet).filter(({ certificate }) => !isSuspended(certificate)),
    report: last.certificates
      .filter(({ arn }) => !isSuspended(arn))
      .map(({ arn, status, state, listed, reason }) => JSON.stringify([arn, status, state, listed, reason?.code]))
      .toSorted(),
    gaps: last.notScanned,
    problems: last.problems,
  };
}

/** Tells which places a result says nothing about. */
function gapsIn({ notScanned }: ModeResult): (place: Place & { readonly arn?: string }) => boolean {
  const whole = notScanned.filter(({ certificate }) => certificate === undefined);
  const gaps = new Set(whole.map(({ account, region }) => `${account}/${region}`));
  const single = new Set(notScanned.map(({ certificate }) => certificate));
  const isHidden = gaps.has(`${management}/all`);
  return ({ account, region, arn }) =>
    single.has(arn ?? '') ||
    gaps.has(`${account}/${region}`) ||
    gaps.has(`${account}/all`) ||
    (isHidden && account !== listed);
}

const isMigrated = ({ kind }: PlacedCertificate): boolean => kind !== 'dns' && kind !== 'imported';

/** Whether a fault that never ends makes it impossible to look at a place. */
function isFatal(
  fleet: FaultyFleet,
  fault: FaultSpec,
  place: Place,
  { faults, search }: Pick<Story, 'faults' | 'search'>,
): boolean {
  if (fault.times !== Infinity || fault.after > 0 || !fleet.isHit(fault, place)) return false;
  const { aws } = fleet.world;
  const here = fleet.certificates.filter(({ account, region }) => account === place.account && region === place.region);
  const isServed = (arn: string): boolean => aws.listeners().some((each) => each.defaultCertificate === arn);
  switch (fault.operation) {
    case 'AssumeRoleWithWebIdentity':
    case 'GetCallerIdentity':
      return true;
    case 'ListAccounts':
      return place.account !== listed;
    case 'SearchCertificates':
      // Where it is denied, everything is listed and described instead.
      return search === 'available' && !faults.some((other) => isDenial(other) && fleet.isHit(other, place));
    case 'ListCertificates':
      return search === 'unknown';
    case 'DescribeCertificate':
      return here.some((placed) => isMigrated(placed) && aws.certificates().some(({ arn }) => arn === placed.arn));
    default:
      return !writes.includes(fault.operation) && here.some(({ arn }) => isServed(arn));
  }
}

function isDenial({ operation, effect }: FaultSpec): boolean {
  return (
    operation === 'SearchCertificates' &&
    typeof effect === 'object' &&
    'error' in effect &&
    effect.error === 'AccessDenied'
  );
}

test('a scan is complete and right, or says exactly what it did not see, and the next one makes up for it', async () => {
  await fc.assert(
    fc.asyncProperty(aStory, async (story) => {
      const fleet = await begin(story);
      const twin = await begin(story);
      try {
        const before = issuesOf(fleet);
        const { result, doomed, calls } = await scanWithFaults(fleet, story);
        judgeGaps(fleet, result, { doomed, calls });
        judgeFindings(fleet, result, before);
        await judgeNextScans(fleet, twin);
      } finally {
        await Promise.all([fleet.close(), twin.close()]);
      }
    }),
    { seed, numRuns: stories },
  );
}, 3_600_000);

/** The scan that everything goes wrong in, the places that it cannot see, and the calls that it made. */
async function scanWithFaults(
  fleet: FaultyFleet,
  { faults, suspension, search }: Story,
): Promise<{ readonly result: ModeResult; readonly doomed: readonly Place[]; readonly calls: readonly Call[] }> {
  const { calls } = fleet.world.aws;
  const from = calls.length;
  const doomed = fleet.places.filter((place) =>
    faults.some((fault) => isFatal(fleet, fault, place, { faults, search })),
  );
  fleet.break(faults, suspension);
  const result = await scan(fleet.context(patience));
  fleet.mend();
  return { result, doomed, calls: calls.slice(from) };
}

/** What could not be seen is said; nothing else is; and it fails the job. */
function judgeGaps(
  fleet: FaultyFleet,
  result: ModeResult,
  { doomed, calls }: { readonly doomed: readonly Place[]; readonly calls: readonly Call[] },
): void {
  const isGap = gapsIn(result);
  const isSuspended = ({ account }: Place): boolean => fleet.suspended.has(account);
  const failed = calls.filter(({ outcome }) => outcome !== 'ok');
  // A busy machine answers late, which is no fault of the scan's.
  const late = result.notScanned.filter(({ reason }) => /ETIMEDOUT|TimeoutError/.test(reason.detail));
  const isLate = (place: Place): boolean =>
    late.some(({ account }) => account === place.account || account === management);
  const isTroubled = (place: Place): boolean =>
    isLate(place) ||
    failed.some(
      ({ operation, account, region }) =>
        account === management || (account === place.account && (isOfAllRegions(operation) || region === place.region)),
    );

  expect(doomed.filter((place) => !isSuspended(place) && !isGap(place))).toEqual([]);
  expect(fleet.places.filter((place) => isGap(place) && !isTroubled(place) && !isSuspended(place))).toEqual([]);
  if (result.notScanned.length > 0) expect(result.problems).not.toEqual([]);
}

/** What was seen is right, and what was not is left as it was. */
function judgeFindings(fleet: FaultyFleet, result: ModeResult, before: readonly TrackedIssue[]): void {
  const { aws } = fleet.world;
  const isGap = gapsIn(result);
  const rows = new Map(result.certificates.map((certificate) => [certificate.arn, certificate]));
  const issues = issuesOf(fleet);
  const known = new Set(aws.certificates().map(({ arn }) => arn));
  for (const placed of fleet.certificates.filter(isMigrated)) {
    const { arn } = placed;
    const issue = issues.find(({ certificate }) => certificate === arn);
    const isUsed = known.has(arn) && aws.usersOf(arn).length > 0;
    if (isUsed && issue !== undefined) expect(issue.state).toBe('open');
    if (isGap(placed)) {
      expect(['UNKNOWN', undefined]).toContain(rows.get(arn)?.status);
      expect(issue).toEqual(before.find(({ certificate }) => certificate === arn));
    } else if (!fleet.suspended.has(placed.account)) {
      if (known.has(arn)) expect(rows.get(arn)).toMatchObject({ arn, status: 'ISSUED' });
      expect(issue?.state === 'open').toBe(isUsed);
    }
  }
}

/** Two scans without faults lead to what there would be without any; a third has nothing to write. */
async function judgeNextScans(fleet: FaultyFleet, twin: FaultyFleet): Promise<void> {
  await scan(twin.context());
  for (const account of fleet.suspended) twin.suspend(account);
  await scan(fleet.context());
  const [last, other] = [await scan(fleet.context()), await scan(twin.context())];

  expect(last.notScanned).toEqual([]);
  expect(stateOf(fleet, last)).toEqual(stateOf(twin, other));
  const { writes } = fleet.world.github;
  const written = writes.length;
  await scan(fleet.context());
  expect(writes.slice(written)).toEqual([]);
  expect(fleet.world.aws.violations).toEqual([]);
}
