import type { Call } from '../../../sandbox/aws/call-log.ts';
import { isFields, type Fields } from '../../../sandbox/aws/codec.ts';
import type { FaultEffect } from '../../../sandbox/aws/faults.ts';
import { chooseForms } from '../../../sandbox/aws/forms.ts';
import type { Service } from '../../../sandbox/aws/model.ts';
import { optionalMembers, withoutMember } from '../../../sandbox/aws/omissions.ts';
import { spoil, surprises, type SeenRequest } from '../../../sandbox/github/surprises.ts';
import { pick } from './stories.ts';
import type { TwoCertificates } from './two-certificates.ts';

type Random = () => number;

/** Something that goes wrong for the first certificate alone, until it is lifted. */
export interface Trouble {
  readonly name: string;
  readonly begin: (it: TwoCertificates) => () => void;
}

const acm = ['DescribeCertificate', 'ListTagsForCertificate', 'ListCertificateDomainValidations', 'RequestCertificate'];
const elb = [
  ...['DescribeListeners', 'DescribeLoadBalancers', 'DescribeListenerCertificates', 'DescribeTags'],
  ...['ModifyListener', 'AddListenerCertificates', 'RemoveListenerCertificates'],
];

/** Whether AWS is asked about the first certificate: itself, its replacement, its load balancers, its names. */
function isAboutFirst(it: TwoCertificates, { input }: Call): boolean {
  const said = JSON.stringify(input);
  const marks = [
    it.certificates.a,
    it.replacement('a') ?? it.certificates.a,
    '/shop/',
    '/shop-net/',
    'shop.example.com',
  ];
  // A call about several at once is not about the first alone.
  return marks.some((mark) => said.includes(mark)) && !said.includes('/api/') && !said.includes(it.certificates.b);
}

/** The answer without a member in the items of its lists that are about the first certificate. */
function strip(it: TwoCertificates, answer: Fields, list: string, member: string): Fields {
  const items = answer[list];
  if (!Array.isArray(items)) return answer;
  const marks = [it.certificates.a, it.replacement('a') ?? it.certificates.a];
  const isFirst = (item: unknown): boolean => marks.some((mark) => JSON.stringify(item).includes(mark));
  return {
    ...answer,
    [list]: items.map((item: unknown) => (isFields(item) && isFirst(item) ? withoutMember(item, member) : item)),
  };
}

function ofAws(random: Random): Trouble {
  const operation = pick(random, [...acm, ...elb]);
  const service: Service = acm.includes(operation) ? 'acm' : 'elasticloadbalancing';
  const members = optionalMembers(service, operation);
  const denied = { error: 'AccessDenied', message: 'no identity-based policy allows it' } as const;
  const plain: readonly FaultEffect[] = [
    ...([denied, '500', 'throttle', 'reset', 'stale', 'torn-answer', 'empty-answer'] as const),
    ...(['reset-after-effect', { delay: 20 }] as const),
  ];
  const effect: FaultEffect =
    members.length > 0 && random() < 0.4 ? { omit: pick(random, members) } : pick(random, plain);
  return {
    name: `${operation} ${JSON.stringify(effect)}`,
    begin: (it) => {
      it.world.aws.faults.add({ match: (call) => call.operation === operation && isAboutFirst(it, call), effect });
      return () => {
        it.world.aws.faults.clear();
      };
    },
  };
}

function ofSearch(random: Random): Trouble {
  const within = 'Results.';
  const members = optionalMembers('acm', 'SearchCertificates').filter((member) => member.startsWith(within));
  const member = pick(random, members).slice(within.length);
  return {
    name: `SearchCertificates without ${member}`,
    begin: (it) => {
      it.world.aws.faults.add({
        match: ({ operation }) => operation === 'SearchCertificates',
        effect: { rewrite: (answer) => strip(it, answer, 'Results', member) },
      });
      return () => {
        it.world.aws.faults.clear();
      };
    },
  };
}

type Hits = (it: TwoCertificates, request: SeenRequest) => boolean;

/** Requests to GitHub about the first certificate's issue or pull request, by what they ask for. */
const ofItem: readonly (readonly [string, Hits])[] = (['issue', 'pull'] as const).flatMap((what) =>
  (
    [
      ['GET', ''],
      ['PATCH', ''],
      ['POST', '/comments'],
      ['GET', '/comments'],
      ['POST', '/labels'],
      ['DELETE', '/labels/.+'],
      ['POST', '/assignees'],
      ['POST', '/requested_reviewers'],
      ['GET', '/files'],
      ['GET', '/commits'],
      ['GET', '/reviews'],
    ] as const
  ).map(([method, below]) => [
    `${method} ${what}${below}`,
    (it: TwoCertificates, request: SeenRequest): boolean => {
      const number = what === 'issue' ? it.issue('a')?.number : it.pullRequests('a')[0]?.number;
      return request.method === method && new RegExp(`/(?:issues|pulls)/${String(number)}${below}$`).test(request.path);
    },
  ]),
);

const ofContent: readonly (readonly [string, Hits])[] = [
  ['git/create-ref', 'git/create-ref'],
  ['contents', 'repos/create-or-update-file-contents'],
  ['pulls/create', 'pulls/create'],
  ['issues/create', 'issues/create'],
].map(([name = '', operation]) => [
  name,
  (it, request) => {
    const said = `${request.path} ${JSON.stringify(request.body)}`;
    const marks = [it.certificates.a, (it.certificates.a.split('/')[1] ?? '').slice(0, 8)];
    return request.operation === operation && marks.some((mark) => said.includes(mark));
  },
]);

function ofGitHub(random: Random): Trouble {
  const [name, hits] = pick(random, [...ofItem, ...ofContent]);
  const kinds = [
    'locked',
    'forbidden',
    'notFound',
    'conflict',
    'deleted',
    'invalid',
    'diffTooLong',
    'ipAllowList',
  ] as const;
  const kind = pick(random, [...kinds, 'outage', 'branchRuleset', 'commitRuleset'] as const);
  return {
    name: `${name} ${kind}`,
    begin: (it) => spoil(it.world.github, (request) => hits(it, request), surprises[kind]),
  };
}

/** Draws what goes wrong. */
export function drawTrouble(random: Random): Trouble {
  const kind = random();
  if (kind < 0.45) return ofGitHub(random);
  return kind < 0.9 ? ofAws(random) : ofSearch(random);
}

/** AWS answers in one of the ways that its documents leave open. */
export function drawForms(random: Random, { world }: TwoCertificates): void {
  const { keyAlgorithms, listenerCertificates } = chooseForms(random);
  Object.assign(world.aws.settings.forms, { keyAlgorithms, listenerCertificates });
}
