import type { IssueModel } from '../../src/text/issue/model.ts';
import { describe, expect, test } from '@jest/globals';
import { dnsFailures } from '../../src/core/dns/dns.ts';
import type { Detail, Fact } from '../../src/core/facts.ts';
import { nothingLeftOut } from '../../src/core/fleet/organization.ts';
import { languages, type Language, type LocalizedText } from '../../src/core/language.ts';
import { migrationStates } from '../../src/core/issue/labels.ts';
import { attachingReason } from '../../src/core/swap/owners.ts';
import { reason, reasonCodes } from '../../src/core/reasons.ts';
import type { RecordMistake } from '../../src/core/dns/record-status.ts';
import type { PlanReview, Verdict } from '../../src/core/plan/review.ts';
import type { ListenerRecord } from '../../src/core/swap/swap-record.ts';
import { unnamedServices } from '../../src/core/certificate/usage.ts';
import { checkComment } from '../../src/text/pull-request/check-comment.ts';
import {
  blockedText,
  deletedText,
  duplicateText,
  recordsText,
  reminderText,
  reopenedText,
  wrongRecordText,
} from '../../src/text/issue/events.ts';
import { calendarWarningText } from '../../src/text/doctor/calendar-warnings.ts';
import { doctorSummary, foreignWords, type Words } from '../../src/text/doctor/doctor.ts';
import { closedRegionsLine, discoverSummary, fleetSection } from '../../src/text/dashboard/fleet.ts';
import { formatTime } from '../../src/text/time.ts';
import { issueBody } from '../../src/text/issue/issue.ts';
import { describeOpenings } from '../../src/text/doctor/openings.ts';
import { pullRequestBody, pullRequestTitle } from '../../src/text/pull-request/pull-request.ts';
import type { Catalogue } from '../../src/text/locales/catalogue.ts';
import { texts } from '../../src/text/locales/index.ts';
import { problem } from '../../src/text/report/problems.ts';
import { describeReason, plainReason } from '../../src/text/reasons.ts';
import { recordStateText } from '../../src/text/dns/records.ts';
import { statusOf } from '../../src/text/pull-request/status.ts';
import { swapComment } from '../../src/text/pull-request/swap-comment.ts';
import { swapNews } from '../../src/text/pull-request/swap-news.ts';
import {
  certificate,
  config,
  listener,
  listenerArn,
  newArn,
  now,
  oldArn,
  plan,
  planned,
  replacement,
  use,
} from '../core/fixtures.ts';
import { bodyLimit, length, longName, shown } from './fixtures.ts';
import { brokenEmphasis, codeSpans, latinRuns, outline } from './languages.ts';

type Render = (language: Language) => string;

const timeZone = 'Asia/Tokyo';
const opening: Detail = [{ key: 'next-opening', at: now.toString(), timeZone }];

function issue(part: Partial<IssueModel> = {}): Render {
  return (language) =>
    issueBody({
      certificate: certificate(),
      accountName: 'shop-prod',
      owners: [],
      state: 'awaiting-dns',
      reason: undefined,
      listeners: [use()],
      others: [],
      replacement: replacement({ status: 'PENDING_VALIDATION' }),
      attempt: 1,
      recordsSeen: undefined,
      strategy: 'replace',
      isInRenewalWindow: false,
      deadline: now.add({ hours: 50 }),
      records: [],
      namesToCome: [],
      droppedTags: [],
      wasDone: undefined,
      leftToCode: [],
      swappedOwned: [],
      owned: [],
      request: 'automatic',
      isHeld: false,
      swapLabel: 'acm-swap',
      opensAt: undefined,
      comparePage: undefined,
      pullRequest: undefined,
      notices: [],
      sections: [],
      teams: ['my-org/dns-team'],
      contact: '#dns',
      note: '',
      language,
      timeZone,
      now,
      ...part,
    });
}

const mistakes: readonly RecordMistake[] = [
  'other-value',
  'suffix-doubled',
  'value-suffixed',
  'underscore-lost',
  'some-name-servers',
  'other-type',
  'chain-too-long',
  'chain-loop',
];
const records = [shown('shop.example.com'), shown('www.shop.example.com', { state: 'present' })];
const number = { number: 9, isRejected: false };
const codeManaged = [{ use: use(), owner: { kind: 'CloudFormation', name: 'shop' } as const }];
const attaching = [{ use: use(), owner: { kind: 'EKS Auto Mode', name: 'prod' } as const }];

const issues: readonly (readonly [string, Render])[] = [
  ...migrationStates.map((state) => [`in state ${state}`, issue({ state, reason: reason('quota') })] as const),
  ...migrationStates.map((state) => [`in place, in state ${state}`, issue({ state, strategy: 'in-place' })] as const),
  ['that asks for records', issue({ records, attempt: 2 })],
  ['that asks for records in place', issue({ records, strategy: 'in-place', replacement: undefined })],
  ['whose records are all there', issue({ records: records.slice(1) })],
  ['after a time-out', issue({ records, reason: reason('validation-timed-out') })],
  ['held', issue({ state: 'found', isHeld: true })],
  ['on label', issue({ state: 'found', request: 'on-label' })],
  ['with requests off', issue({ state: 'found', request: 'off' })],
  ['on label in place', issue({ state: 'found', request: 'on-label', strategy: 'in-place' })],
  ['in the renewal window', issue({ state: 'found', strategy: 'in-place', isInRenewalWindow: true })],
  ['with a pull request', issue({ state: 'ready', pullRequest: number })],
  ['with a branch to open by hand', issue({ state: 'ready', comparePage: 'https://github.com/a/b/compare/main...c' })],
  ['with a rejected pull request', issue({ state: 'ready', pullRequest: { ...number, isRejected: true } })],
  ['without its label', issue({ state: 'ready', pullRequest: number, reason: reason('not-labelled') })],
  ['approved', issue({ state: 'waiting-for-window', pullRequest: number })],
  ['failed', issue({ state: 'failed', pullRequest: number })],
  ['with owned listeners', issue({ state: 'ready', pullRequest: number, swappedOwned: codeManaged })],
  [
    'owned by a controller',
    issue({ state: 'blocked', owned: attaching, reason: attachingReason({ kind: 'EKS Auto Mode', name: 'prod' }) }),
  ],
  ['left to code', issue({ state: 'ready', leftToCode: codeManaged })],
  ['for another service', issue({ state: 'blocked', listeners: [], reason: reason('unsupported-service') })],
  [
    'with everything',
    issue({
      records: mistakes.map((mistake) => shown('shop.example.com', { state: 'wrong', mistake, found: 'x.example.' })),
      certificate: certificate({ notAfter: undefined }),
      droppedTags: ['team'],
      others: ['CloudFront', ...unnamedServices].map((service) => ({ arn: 'arn:aws:cloudfront::1:x', service })),
    }),
  ],
];

const verdicts: readonly Verdict[] = [
  { kind: 'swap-now' },
  { kind: 'wait', reason: reason('outside-window'), opensAt: now },
  { kind: 'already-swapped' },
];
const refusal: Verdict = { kind: 'refused', reason: reason('listener-drifted', [{ key: 'old-not-served' }]) };

function review(of: readonly Verdict[], part: Partial<PlanReview> = {}): PlanReview {
  const types = ['application', 'network', 'classic'] as const;
  const place = 'shop:443';
  return {
    path: 'acm-migrations/a.yml',
    plan: plan(),
    problems: [],
    listeners: of.map((verdict, n) => ({ planned: planned({ type: types[n % 3] ?? 'network' }), verdict })),
    isAwsAsked: true,
    warnings: [
      [{ key: 'manager-puts-back', place, kind: 'Terraform', name: 'tf', certificate: newArn }],
      [{ key: 'list-nearly-full', place, count: '25', quota: '25' }],
    ],
    ...part,
  };
}

function pullRequest(of: readonly Verdict[], part: Partial<PlanReview> = {}): Render {
  const proposed = review(of, part);
  const listeners = proposed.listeners.map((each) => each.planned);
  return (language) =>
    pullRequestBody({
      reviews: [{ ...proposed, plan: plan({ listeners }) }],
      named: [plan().from],
      written: { plans: ['x'], before: ['y'] },
      config: config(
        `issues: { language: ${language} }\nmaintenance: { timezone: Asia/Tokyo, windows: [{ start: "0 2 * * SUN", duration: 3h }] }`,
      ),
      accountName: 'shop-prod',
      issues: [5],
      now,
    });
}

function check(reviews: readonly PlanReview[], isLabelled = false): Render {
  return (language) => checkComment({ reviews, label: 'acm-swap', isLabelled, language, timeZone });
}

const presented = { serial: 'a1', subject: 'CN=shop', issuer: 'CN=Amazon', notAfter: '2027-01-01T00:00:00Z' };
const outcomes: readonly ListenerRecord['outcome'][] = [
  'failed',
  'refused',
  'not-started',
  'deferred',
  'rolled-back',
  'swapped',
  'already-swapped',
];

function record(outcome: ListenerRecord['outcome'], n: number, part: Partial<ListenerRecord> = {}): ListenerRecord {
  return {
    arn: listenerArn('app', 'shop', n),
    path: 'acm-migrations/a.yml',
    loadBalancer: 'shop',
    type: 'application',
    port: n,
    from: oldArn,
    to: newArn,
    outcome,
    finishedAt: '2026-11-24T05:00:00Z',
    startedAt: '2026-11-24T05:00:00Z',
    before: presented,
    after: presented,
    reason: reason('outside-window', opening),
    evidence: [{ key: 'handshakes', addresses: '3', which: 'new' }],
    override: { by: 'octocat', why: n % 2 === 0 ? '' : 'because' },
    run: 'https://github.com/my-org/certs/actions/runs/1',
    ...part,
  };
}

function swap(listeners: readonly ListenerRecord[], blockedBy = false, action: 'swap' | 'rollback' = 'swap'): Render {
  return (language) =>
    swapComment({
      number: 12,
      action,
      listeners,
      blockedBy: blockedBy ? reason('label-not-authorised', [{ key: 'label-before-last-commit' }]) : undefined,
      labelledBy: 'octocat',
      mergedBy: undefined,
      notes: [texts[language].swapComment.takenLater(action, 12)],
      workflow: 'acm.yml',
      repository: 'my-org/certs',
      language,
      timeZone,
    });
}

/** Every word that the doctor has. */
function doctorFound(language: Language): string {
  const subjects: readonly Words[] = [
    (w) => w.config,
    (w) => w.tokenContents,
    (w) => w.tokenIssues,
    (w) => w.tokenPullRequests,
    (w) => w.tokenStatuses,
    (w) => w.tokenAccount,
    (w) => w.oidcToken,
    (w) => w.organisation,
    (w) => w.organisationHealth,
    (w) => w.closedRegions,
    (w) => w.nextOpenings,
    (w) => w.calendar,
    (w, q) => w.changeCalendar(q('arn:aws:ssm:x')),
    (w) => w.hubRole('swap'),
    (w, q) => w.at(w.places(['111122223333'], { all: 1, areRegions: false }), w.role(q('scan'))),
    (w) => w.at(w.places(['111122223333'], { all: 3, areRegions: false }), w.regions),
    (w) => w.at(w.places(['111122223333 eu-west-1'], { all: 2, areRegions: true }), w.health),
    (w) => w.acm,
    (w) => w.loadBalancing,
    (w) => w.switchInPlace,
    (w) => w.branch,
    (w) => w.environment,
    (w, q) => w.owner(q('octocat')),
    (w, q) => w.reviewer(q('octocat')),
    (w, q) => w.resolver(q('192.0.2.1')),
    (w) => w.pullRequests,
    (w) => w.tokenWrites,
    (w) => w.tlsProof,
  ];
  const found: readonly Words[] = [
    (w) => w.valid(1, 2),
    (w) => w.reads,
    (w) => w.readsIssues(1),
    (w) => w.readsPullRequests(2),
    (w) => w.readsEvents(0),
    (w, q) => w.writesAs(q('github-actions[bot]')),
    (w, q) => w.identity(q('repo:a/b'), q('sts')),
    (w) => w.accountsFound(2, 1, 0),
    (w) => w.canBeAssumed('scan'),
    (w, q) => w.seesZones(12, [q('example.com')]),
    (w) => w.seesZones(0, []),
    (w) => w.enabled(['eu-west-1', 'us-east-1']),
    (w, q) => w.leadsTo(q('hub'), 1, 2),
    (w, q) => w.onBranch(q('feature'), q('main')),
    (w, q) => w.notFromBranch(q('feature'), q('main')),
    (w, q) => w.inEnvironment(q('acm-swap')),
    (w, q) => w.fromEnvironment(q('acm-swap')),
    (w, q) => w.canDoWithout(q('AccessDenied')),
    (w) => w.triedReads(6),
    (w, q) => w.onlyByWriting(q('acm:DeleteCertificate'), q('examples/iam/scan.json')),
    (w, q) => w.tokenOnlyByWriting(q('issues: write')),
    (w) => w.tlsNotTried,
    (w) => w.mayOpen,
    (w) => w.mayNotOpen,
    (w) => w.mayOpenUnknown,
    (w) => w.assignable,
    (w, q) => w.notAssignable(q('octocat'), q('a.yml:4')),
    (w) => w.teamSeen,
    (w) => w.teamUnknown,
    (w) => w.resolverAnswers,
    (w, q) => w.resolverSilent(q('ETIMEDOUT')),
    (w, q) => w.resolverRefuses(q('SERVFAIL')),
    (w) => w.searched(1),
    (w) => w.listed(2),
    (w) => w.knowsSwitch,
    (w) => w.calendarSays(true, ''),
    (w, _quote, told) => w.calendarSays(false, formatTime(now, timeZone, told)),
    (_words, quote, told) => calendarWarningText({ kind: 'no-windows', path: 'maintenance.windows' }, told, quote),
    (_words, quote, told) => calendarWarningText({ kind: 'never-open', path: 'maintenance.windows' }, told, quote),
    (_words, quote, told) => calendarWarningText({ kind: 'always-open', path: 'maintenance.windows' }, told, quote),
    (_words, quote, told) =>
      calendarWarningText({ kind: 'short-openings', path: 'maintenance.windows', longestMinutes: 30 }, told, quote),
    (_words, _quote, told) => closedRegionsLine([{ region: 'us-west-1', accounts: ['111122223333'] }], told),
  ];
  const state = 'problem';
  const findings = found.map((each, n) => ({ state, subject: subjects[n] ?? foreignWords('x'), found: each }) as const);
  const first = findings.slice(0, 1);
  const trust = [{ roles: ['scan', 'swap'], policy: '{}' }];
  return doctorSummary({ first, findings, subjects: ['repo:a/b', 'repo:a@1/b@2'], trust, language });
}

/** Each that there is, and each rule that a key may break. */
const planProblems: readonly Fact[] = [
  { key: 'plan-file-of', path: 'a.yml' },
  { key: 'plan-file-too-long' },
  { key: 'plan-file-too-deep' },
  { key: 'plan-file-alias' },
  { key: 'plan-file-blank', line: '3', column: '8' },
  { key: 'plan-file-syntax', message: 'Unexpected flow' },
  { key: 'plan-file-is-none' },
  { key: 'plan-file-unknown', path: '', keys: 'force' },
  { key: 'plan-file-unknown', path: 'listeners.0', keys: 'force' },
  { key: 'plan-file-same' },
  { key: 'plan-file-elsewhere', path: 'to', account: '444455556666', region: 'us-east-1' },
  { key: 'plan-file-other-name', path: 'listeners.0.arn', type: 'network', name: 'mail' },
  { key: 'plan-file-classic', path: 'listeners.0.certificate' },
  { key: 'plan-file-twice', path: 'listeners.1.arn' },
  { key: 'more', count: '3' },
  ...['version', 'account', 'region', 'domains', 'domain', 'from', 'to', 'listeners', 'listener'].map(expectedAt),
  ...['arn', 'load-balancer', 'type', 'port', 'certificate'].map(expectedAt),
];

function expectedAt(what: string): Fact {
  return { key: 'plan-file-expected', path: what, what };
}

const closedRegions = [{ region: 'us-west-1', accounts: ['111122223333', '444455556666'] }];

const comments: readonly (readonly [string, Render])[] = [
  ['a pull request', pullRequest(verdicts)],
  ['a pull request that is refused', pullRequest([refusal, ...verdicts])],
  ['a pull request without anything to wait for', pullRequest([{ kind: 'swap-now' }], { warnings: [] })],
  ['a check', check([review(verdicts), review([refusal], { path: 'acm-migrations/b.yml', isAwsAsked: false })])],
  ['a check with its label', check([review(verdicts)], true)],
  ['a check of what is no plan', check([review([], { problems: planProblems, plan: undefined, warnings: [] })])],
  ['a swap of every outcome', swap(outcomes.map((outcome, n) => record(outcome, n)))],
  ['a whole swap', swap([record('swapped', 1), record('swapped', 2)])],
  ['a rollback', swap([record('rolled-back', 1)], false, 'rollback')],
  ['a swap that is shut', swap([], true)],
  ['a swap that is shut later', swap([record('swapped', 1)], true)],
  ['a rollback that is shut', swap([], true, 'rollback')],
  ['records that became known', (language) => recordsText(records, language)],
  ['a wrong record', (language) => wrongRecordText(records, language)],
  [
    'a reminder',
    (language) => reminderText({ records, deadline: now.add({ hours: 5 }), hours: 6, now, timeZone, language }),
  ],
  ['what is blocked', (language) => blockedText(reason('caa', opening), language)],
  ['what was deleted', (language) => deletedText(oldArn, language)],
  ['what is in use again', (language) => reopenedText(true, language)],
  ['what was closed too early', (language) => reopenedText(false, language)],
  [
    'news of a swap',
    (language) =>
      swapNews({
        ...{
          action: 'swap',
          listeners: outcomes.map((outcome, n) => record(outcome, n)),
          blockedBy: undefined,
          number: 12,
        },
        ...{ language, run: record('swapped', 1).run ?? '', nameOf: () => 'shop-prod', label: 'acm-swap' },
      }),
  ],
  ['a duplicate', (language) => duplicateText(7, language)],
  ['what the doctor found', doctorFound],
  [
    'shards to scan',
    (language) =>
      discoverSummary({ accounts: 50, shards: 2, excludedAccounts: { inactive: 1, excluded: 2 } }, language),
  ],
  ['closed regions', (language) => fleetSection({ excludedAccounts: nothingLeftOut, closedRegions }, language, 2000)],
];

const facts: readonly Detail[] = [
  [{ key: 'head-repository-deleted' }, { key: 'branch-in-fork', repository: 'a/b' }],
  [{ key: 'merged-elsewhere', branch: 'a', expected: 'main' }, { key: 'merge-commit-missing' }],
  [{ key: 'label-setter-unknown' }, { key: 'label-by-unlisted-app', app: 'bot' }],
  [
    { key: 'role-unreadable', login: 'mona' },
    { key: 'role-too-low', login: 'mona', role: 'triage', needed: 'write' },
    { key: 'approvals', given: '1', needed: '2' },
  ],
  [
    { key: 'pull-request-unreadable' },
    { key: 'label-taken-off' },
    { key: 'plan-left-branch' },
    { key: 'plan-differs' },
  ],
  [{ key: 'found-elsewhere', reviewed: 'sni', found: 'default' }, { key: 'neither-served' }],
  [{ key: 'swapped-and-back' }, { key: 'manager-sets-it', kind: 'CloudFormation', name: 'shop' }],
  [
    { key: 'manager', kind: 'Terraform', name: 'tf=x' },
    { key: 'still-presents', address: '192.0.2.1', serial: 'a1' },
  ],
  [{ key: 'effect-missing', step: 'add' }, { key: 'no-opening' }, { key: 'every-name-dropped' }],
  [
    { key: 'caa-issuers', name: 'a.example.com', zone: 'example.com', tag: 'issue', issuers: 'other.example' },
    { key: 'caa-nobody', name: 'a.example.com', zone: 'example.com', tag: 'issue' },
    { key: 'caa-critical', name: 'a.example.com', zone: 'example.com', property: 'x' },
    { key: 'more', count: '2' },
  ],
  [{ key: 'dnssec-broken', zone: 'example.com' }],
  dnsFailures.map((kind) => ({ key: 'dns-failure', kind, detail: 'x' })),
  [
    { key: 'api-only', which: 'new', why: 'configured' },
    { key: 'api-only', which: 'old', why: 'not-served-before' },
    { key: 'api-only', which: 'old', why: 'unreachable' },
  ],
  [{ key: 'api-shows', which: 'new' }, { key: 'old-stands' }, { key: 'put-back' }, { key: 'not-put-back-invalid' }],
  [{ key: 'not-put-back-gone' }, { key: 'putting-back-stopped', code: 'throttled' }],
  [{ key: 'dry-run-swap' }, { key: 'dry-run-rollback' }],
  [
    { key: 'of-shard', shard: '1/2' },
    { key: 'of-shard', shard: '' },
    { key: 'shards-missing', shards: '1/2, 2/2' },
    { key: 'report-file-unused' },
    { key: 'not-understood', what: 'status' },
  ],
];

const reasons: readonly (readonly [string, Render])[] = [
  ...reasonCodes.map(
    (code) => [`reason ${code}`, (language: Language) => describeReason(reason(code), language)] as const,
  ),
  ...facts.map(
    (detail, n) =>
      [`facts ${String(n)}`, (language: Language) => describeReason(reason('unverifiable', detail), language)] as const,
  ),
];

describe.each([...issues.map(([name, render]) => [`an issue ${name}`, render] as const), ...comments, ...reasons])(
  '%s',
  (_name, render) => {
    test('has the same outline in every language', () => {
      const [first, ...others] = languages.map((language) => outline(render(language)));
      for (const other of others) expect(other).toEqual(first);
    });

    test('has no English sentence in Japanese, and emphasis that GitHub sees', () => {
      const text = render('ja');
      expect(latinRuns(text)).toEqual([]);
      expect(brokenEmphasis(text)).toEqual([]);
      expect(text).toMatch(/[\u3040-\u30ff]/);
    });
  },
);

describe('what fails a job', () => {
  const left = { places: 2, accounts: 1, next: '111122223333/eu-west-1', minutes: 50 };
  const listenerFacts = { pullRequest: 7, loadBalancer: 'shop', port: 443, left: '' };
  const files: readonly ((t: Catalogue['problems']['shardFiles']) => string)[] = [
    (t) => t.unreadable('x'),
    (t) => t.noJson,
    (t) => t.otherVersion,
    (t) => t.noShard('x'),
    (t) => t.strange('gone.0: x'),
    (t) => t.strayAccount('1'),
    (t) => t.otherRepository,
    (t) => t.dryRun,
    (t) => t.noDryRun,
    (t) => t.impossible,
    (t) => t.tooOld,
    (t) => t.otherAccounts,
    (t) => t.otherCount('1/2', 3),
    (t) => t.twice('1/2'),
  ];
  const items: readonly ((t: Catalogue['problems']['items']) => string)[] = [
    (t) => t.certificateNotRead('arn'),
    (t) => t.notRequested('shop.example.com', 'arn'),
    (t) => t.issueNotOpened('arn'),
    (t) => t.issueNotUpdated(7),
    (t) => t.dashboardNotUpdated,
    (t) => t.labelNotCreated('acm-hold'),
    (t) => t.notDeleted('arn'),
    (t) => t.planNotReviewed('a.yml'),
    (t) => t.pullRequestNotOpened('arn'),
    (t) => t.pullRequestNotRead(7),
    (t) => t.pullRequestNotUpdated(7),
    (t) => t.pullRequestNotHandled(7),
    (t) => t.statusNotSet(7),
    (t) => t.taskNotDone('scan'),
  ];
  const problems: readonly LocalizedText[] = [
    problem((t) => t.because(t.zonesUnused('1'), '')),
    problem((t) => t.because(t.recordsNotAdded('example.com', '1'), '')),
    problem((t) => t.because(t.nameServersUnread('example.com'), '')),
    problem((t, language) => t.accountNotScanned('1', plainReason(reason('access-denied'), language))),
    problem((t, language) =>
      t.regionsNotScanned('1', ['eu-west-1', 'eu-west-2'], plainReason(reason('throttled'), language)),
    ),
    problem((t, language) => t.outOfTime({ ...left, reason: plainReason(reason('time-budget'), language) })),
    problem((t) => t.notUnderstood('arn', 'status')),
    problem((t) => t.noPullRequest(7, 'my-org/certificates')),
    problem((t, language) => t.noPlan(7, plainReason(reason('plan-invalid', planProblems.slice(0, 2)), language))),
    ...outcomes.map((outcome) =>
      problem((t, language) =>
        t.listener({ ...listenerFacts, outcome, reason: plainReason(reason('withdrawn'), language) }),
      ),
    ),
    problem((t) => t.notOpened('throttled', 'b', '')),
    problem((t) => t.notPermitted('b', 'https://github.com/a/b')),
    ...items.map((say) => problem((t) => say(t.items))),
    problem((t) => t.shardMissing('1/2')),
    ...files.map((why) => problem((t) => t.shardFile('a.json', why(t.shardFiles)))),
  ];

  test.each(problems)('is told in Japanese: $en', ({ ja }) => {
    expect(latinRuns(ja)).toEqual([]);
    expect(ja).toMatch(/[\u3040-\u30ff]/);
  });
});

describe('what languages share', () => {
  test.each(issues)('an issue %s names the same things in code', (_name, render) => {
    const [first, ...others] = languages.map((language) => codeSpans(render(language)));
    for (const other of others) expect(other).toEqual(first);
  });

  test.each(mistakes)('a record that is wrong by %s is told with the same parts', (mistake) => {
    const seen = shown('shop.example.com', { state: 'wrong', mistake, found: 'x.example.' });
    expect(codeSpans(recordStateText(seen, 'ja'))).toEqual(codeSpans(recordStateText(seen, 'en')));
  });
});

describe('in Japanese', () => {
  test('a record that nobody could look at says why', () => {
    const found: Detail = [{ key: 'dns-failure', kind: 'timeout', detail: '' }];
    const seen = shown('shop.example.com', { state: 'unknown', found });
    expect(recordStateText(seen, 'ja')).toBe('❔ 確認できませんでした（リゾルバーから時間内に応答がありませんでした）');
    expect(recordStateText(seen, 'en')).toBe('❔ could not look (no resolver answered in time)');
  });

  test('titles hold the names that a search looks for', () => {
    expect(pullRequestTitle([plan()], 'shop-prod', 'ja')).toMatch(
      /^shop\.example\.com の証明書を.*（shop-prod 111122223333、eu-west-1）$/,
    );
  });

  test('a status tells when, and fits', () => {
    const locale = { language: 'ja', timeZone } as const;
    const { description } = statusOf([review(verdicts)], { label: 'acm-swap', isSet: false }, locale);
    expect(description).toBe(
      'ラベル acm-swap が必要です。切り替え予定：リスナー 1 件をすぐに、リスナー 1 件を 2026-11-24T14:00:00+09:00 からのウィンドウで。リスナー 1 件は切り替え済み',
    );
    expect(description.length).toBeLessThanOrEqual(140);
  });

  test('openings are told with their ends', () => {
    const { maintenance } = config('maintenance: { timezone: UTC, windows: [{ start: "0 2 * * SUN", duration: 3h }] }');
    expect(describeOpenings(maintenance, now, 'ja')).toMatch(
      /^2026年11月29日\(日\) 02:00 UTC ～ 2026年11月29日\(日\) 05:00 UTC、/,
    );
  });

  test('a body of a hundred long names stays within both budgets', () => {
    const names = Array.from({ length: 100 }, (_, n) => longName(n));
    const text = issue({
      certificate: certificate({ names }),
      records: names.map((name) => shown(name, { state: 'wrong', found: '注'.repeat(260) })),
      listeners: Array.from({ length: 300 }, (_, n) => use({ listener: listener({ port: n }) })),
      note: '注'.repeat(4000),
    })('ja');
    expect(length(text)).toBeLessThan(bodyLimit);
    expect(Buffer.byteLength(text)).toBeLessThan(200_000);
    expect(text).toMatch(/残り \d+ 件のレコードは、ここに収まらないため省略しました。/);
  });
});
