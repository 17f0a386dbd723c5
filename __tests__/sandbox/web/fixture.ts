import type {
  WebCertificate,
  WebIssueDetail,
  WebLabel,
  WebLoadBalancer,
  WebPullRequestDetail,
  WebRunDetail,
  WebSource,
} from '../../../sandbox/web/source.ts';
import { issueBody, plan, stickyComment, summary } from './texts.ts';

/** A repository in the middle of a migration, as the pages would meet it. */

const bot = { login: 'github-actions[bot]' };
const octocat = { login: 'octocat' };
const hubot = { login: 'hubot' };

const own: WebLabel = { name: 'acm-email-to-dns', color: '1d76db' };
const awaiting: WebLabel = { name: 'acm:awaiting-dns', color: 'fbca04' };
const waiting: WebLabel = { name: 'acm:waiting-for-window', color: 'd4c5f9' };
const done: WebLabel = { name: 'acm:done', color: '0e8a16' };
const swap: WebLabel = { name: 'acm-swap', color: 'b60205' };

function arn(id: string, region: string): string {
  return `arn:aws:acm:${region}:111122223333:certificate/${id}-1234-4321-abcd-0123456789ab`;
}

function certificate(id: string, change: Partial<WebCertificate> = {}): WebCertificate {
  const region = change.region ?? 'ap-northeast-1';
  return {
    arn: arn(id, region),
    account: '111122223333',
    region,
    names: ['shop.example.com', 'www.shop.example.com'],
    type: 'AMAZON_ISSUED',
    validationMethod: 'EMAIL',
    status: 'ISSUED',
    keyAlgorithm: 'RSA_2048',
    serial: '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
    notAfter: '2027-04-02T23:59:59Z',
    inUseBy: ['shop'],
    ...change,
  };
}

const oldShop = certificate('1f3a9c2e');
const newShop = certificate('7d20b4aa', {
  validationMethod: 'DNS',
  serial: '5e4d3c2b1a09f8e7d6c5b4a392817060',
  notAfter: '2027-11-08T23:59:59Z',
});
const wildcard = certificate('c0ffee00', {
  names: ['*.example.com', 'example.com'],
  keyAlgorithm: 'EC_prime256v1',
  inUseBy: ['shop', 'api'],
});
const pending = certificate('deadbeef', {
  account: '444455556666',
  region: 'eu-west-1',
  names: ['pay.example.net'],
  validationMethod: 'DNS',
  status: 'PENDING_VALIDATION',
  serial: undefined,
  notAfter: undefined,
  inUseBy: [],
});
const imported = certificate('0badf00d', {
  account: '444455556666',
  region: 'eu-west-1',
  names: ['<b>legacy</b>.example.org'],
  type: 'IMPORTED',
  validationMethod: undefined,
  status: 'EXPIRED',
  notAfter: '2026-01-31T23:59:59Z',
  inUseBy: [],
});

const balancers: readonly WebLoadBalancer[] = [
  {
    arn: 'arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/shop/50dc6c495c0c9188',
    name: 'shop',
    type: 'application',
    account: '111122223333',
    region: 'ap-northeast-1',
    dnsName: 'shop-1234567890.ap-northeast-1.elb.amazonaws.com',
    listeners: [
      { port: 443, protocol: 'HTTPS', defaultCertificate: newShop, sniCertificates: [wildcard] },
      { port: 8443, protocol: 'HTTPS', defaultCertificate: wildcard, sniCertificates: [] },
    ],
    history: [
      {
        at: '2026-10-09T23:03:12+09:00',
        port: 443,
        action: 'default-set',
        certificateArn: newShop.arn,
        previousArn: oldShop.arn,
        by: 'arn:aws:sts::111122223333:assumed-role/acm-swap/pull-request-5',
      },
      {
        at: '2026-10-09T14:03:13Z',
        port: 443,
        action: 'sni-removed',
        certificateArn: oldShop.arn,
        previousArn: undefined,
        by: 'arn:aws:sts::111122223333:assumed-role/acm-swap/pull-request-5',
      },
    ],
  },
  {
    arn: 'arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/net/api/0123456789abcdef',
    name: 'api',
    type: 'network',
    account: '111122223333',
    region: 'ap-northeast-1',
    dnsName: 'api-0123456789abcdef.elb.ap-northeast-1.amazonaws.com',
    listeners: [{ port: 443, protocol: 'TLS', defaultCertificate: wildcard, sniCertificates: [] }],
    history: [],
  },
];

const issues: readonly WebIssueDetail[] = [
  {
    number: 1,
    title: 'Move shop.example.com (111122223333, ap-northeast-1) to DNS validation',
    author: bot,
    createdAt: '2026-10-09T13:59:01Z',
    labels: [own, done],
    assignees: [octocat],
    commentCount: 2,
    state: 'closed',
    stateReason: 'completed',
    body: issueBody,
    isEdited: true,
    comments: [
      {
        id: 11,
        author: bot,
        createdAt: '2026-10-09T14:00:10Z',
        isEdited: false,
        body: '@octocat @my-org/dns the records of this certificate are known now: see the table above.\nPull request: #5',
      },
      {
        id: 12,
        author: octocat,
        createdAt: '2026-10-09T14:01:00Z',
        isEdited: false,
        body: 'Registered both.\n\n- [x] `shop.example.com`\n- [ ] something else\n\n> [!NOTE]\n> Our zone lives at *another* provider.',
      },
    ],
    events: [
      { kind: 'labeled', label: own, actor: bot, at: '2026-10-09T13:59:01Z' },
      { kind: 'labeled', label: awaiting, actor: bot, at: '2026-10-09T13:59:02Z' },
      { kind: 'assigned', subject: 'octocat', actor: bot, at: '2026-10-09T13:59:03Z' },
      { kind: 'unlabeled', label: awaiting, actor: bot, at: '2026-10-09T14:03:20Z' },
      { kind: 'labeled', label: done, actor: bot, at: '2026-10-09T14:03:21Z' },
      { kind: 'closed', reason: 'completed', actor: bot, at: '2026-10-09T14:03:22Z' },
    ],
  },
  {
    number: 2,
    title: 'Move pay.example.net (444455556666, eu-west-1) to DNS validation',
    author: bot,
    createdAt: '2026-10-09T13:59:05Z',
    labels: [own, awaiting],
    assignees: [],
    commentCount: 0,
    state: 'open',
    stateReason: undefined,
    body: 'Account `Payments <script>alert(1)</script> @org/team`\n\n<script>alert(2)</script><img src=x onerror=alert(3)>',
    isEdited: false,
    comments: [],
    events: [],
  },
  {
    number: 3,
    title: 'Migration to DNS validation: <dashboard> & "progress"',
    author: bot,
    createdAt: '2026-10-09T13:59:06Z',
    labels: [own],
    assignees: [],
    commentCount: 0,
    state: 'closed',
    stateReason: 'not_planned',
    body: '',
    isEdited: false,
    comments: [],
    events: [
      { kind: 'closed', reason: 'not_planned', actor: hubot, at: '2026-10-09T14:09:00Z' },
      { kind: 'reopened', actor: hubot, at: '2026-10-09T14:10:00Z' },
      { kind: 'renamed', from: 'Old', to: 'New', actor: hubot, at: '2026-10-09T14:11:00Z' },
    ],
  },
];

const pulls: readonly WebPullRequestDetail[] = [
  {
    number: 5,
    title: 'Swap shop.example.com (111122223333, ap-northeast-1)',
    author: bot,
    createdAt: '2026-10-09T14:02:00Z',
    labels: [own, swap, waiting],
    assignees: [],
    commentCount: 1,
    state: 'merged',
    baseRef: 'main',
    headRef: 'acm-email-to-dns/111122223333-ap-northeast-1-1f3a9c2e',
    statuses: [
      { context: 'acm-email-to-dns', state: 'success', description: 'NLB at once, ALB on Fri 9 Oct 23:00 Asia/Tokyo' },
      { context: 'lint', state: 'failure', description: 'Two warnings' },
    ],
    body: 'Merging swaps the **NLB** at once; the ALB waits until 23:00 Asia/Tokyo (14:00 UTC).\n\nTracking issue: http://127.0.0.1:4000/my-org/infra/issues/1\n\n```mermaid\nflowchart LR\n  old --> new\n```',
    isEdited: false,
    comments: [{ id: 21, author: bot, createdAt: '2026-10-09T14:03:14Z', isEdited: true, body: stickyComment }],
    events: [
      {
        kind: 'committed',
        sha: '0123456789abcdef',
        message: 'Plan the swap\n\nBody',
        actor: bot,
        at: '2026-10-09T14:01:59Z',
      },
      { kind: 'review_requested', subject: 'my-org/platform', actor: bot, at: '2026-10-09T14:02:01Z' },
      { kind: 'labeled', label: swap, actor: octocat, at: '2026-10-09T14:02:30Z' },
      { kind: 'merged', sha: 'fedcba9876543210', base: 'main', actor: octocat, at: '2026-10-09T14:03:00Z' },
      { kind: 'head_ref_deleted', actor: octocat, at: '2026-10-09T14:03:01Z' },
    ],
    reviews: [
      { reviewer: hubot, state: 'APPROVED', submittedAt: '2026-10-09T14:02:20Z', body: 'Looks right.' },
      { reviewer: octocat, state: 'COMMENTED', submittedAt: '2026-10-09T14:02:10Z', body: '' },
    ],
    files: [
      {
        path: 'acm-migrations/111122223333/ap-northeast-1/shop.example.com-1f3a9c2e.yml',
        status: 'added',
        patch: plan,
      },
      { path: 'README.md', status: 'modified', patch: '@@ -3,3 +3,3 @@ Title\n same <b>\n-old\n+new\n end' },
    ],
  },
];

const runs: readonly WebRunDetail[] = [
  {
    id: '1',
    name: 'scan: the first look at three accounts',
    event: 'schedule',
    outcome: 'success',
    startedAt: '2026-10-09T13:59:00Z',
    finishedAt: '2026-10-09T13:59:04.250Z',
    log: '::add-mask::secret-value\n::group::111122223333 ap-northeast-1\nFound 3 e-mail-validated certificates\n::endgroup::\n::warning file=.github/acm-email-to-dns.yml,line=3::The calendar is open for 1 h%0Aat a time\n\u001b[32mDone\u001b[0m <b>\n',
    summary,
    page: '<!doctype html><title>Report</title><p>report of run 1</p>',
    outputs: [
      { name: 'email-validated', value: '3' },
      { name: 'issues', value: '["http://127.0.0.1:4000/my-org/infra/issues/1"]' },
    ],
  },
  {
    id: '2',
    name: 'swap: refused outside the window',
    event: 'push',
    outcome: 'failure',
    startedAt: '2026-10-09T14:03:00Z',
    finishedAt: undefined,
    log: '',
    summary: '',
    page: undefined,
    outputs: [],
  },
];

/** The pages' source with everything in it. */
export function fixtureSource(change: Partial<WebSource> = {}): WebSource {
  return {
    repository: () => Promise.resolve({ fullName: 'my-org/infra', htmlUrl: 'http://127.0.0.1:4000/my-org/infra' }),
    issues: () => Promise.resolve(issues),
    issue: (number) => Promise.resolve(issues.find((issue) => issue.number === number)),
    pullRequests: () => Promise.resolve(pulls),
    pullRequest: (number) => Promise.resolve(pulls.find((pull) => pull.number === number)),
    runs: () => Promise.resolve(runs),
    run: (id) => Promise.resolve(runs.find((run) => run.id === id)),
    loadBalancers: () => Promise.resolve(balancers),
    certificates: () => Promise.resolve([pending, oldShop, newShop, wildcard, imported]),
    dnsRecords: () =>
      Promise.resolve([
        {
          zone: 'example.com',
          name: '_0a1b2c3d4e5f60718293a4b5c6d7e8f9.shop.example.com.',
          type: 'CNAME',
          value: '_f9e8d7c6b5a4938271605f4e3d2c1b0a.mhbtsbpdnt.acm-validations.aws.',
          registeredAt: '2026-10-09T14:01:00Z',
        },
        { zone: 'example.com', name: 'shop.example.com.', type: 'A', value: '127.0.0.1', registeredAt: undefined },
      ]),
    ...change,
  };
}
