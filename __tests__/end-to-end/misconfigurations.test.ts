import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { callsAbout } from '../../sandbox/aws/faults.ts';
import { spoil, surprises, type Surprise } from '../../sandbox/github/surprises.ts';
import { startWorld, type World } from '../../sandbox/world.ts';
import { runMisconfigured, setUpAccount, toldBy, type Setup } from './support/misconfigured-world.ts';
import { account, region } from './support/one-certificate.ts';

/** A set-up that cannot work as it is, and what the run has to say about it. */
interface Misconfiguration extends Setup {
  readonly what: string;
  /** Only a warning, or a line of the log. */
  readonly isHarmless?: true;
  /** Where it is, what it is and what to do. */
  readonly says: readonly RegExp[];
  /** Cures of something else, which would contradict. */
  readonly never?: readonly RegExp[];
}

type Arrange = (world: World) => void;

const policyOfRole = /in the policy of the role/;
const searches = ['SearchCertificates', 'ListCertificates'];

/** AWS answers these operations with an error from now on. */
function refuse(operations: readonly string[], error: string, message: (operation: string) => string): Arrange {
  return ({ aws }) => {
    for (const operation of operations)
      aws.faults.add({ match: callsAbout('', operation), effect: { error, message: message(operation) } });
  };
}

/** ACM denies its searches in the words that AWS has for one kind of policy. */
function deniedBy(words: (action: string) => string): Arrange {
  const who = `User: arn:aws:sts::${account}:assumed-role/acm-email-to-dns-scan/run is not authorized to perform:`;
  return refuse(
    searches,
    'AccessDeniedException',
    (operation) => `${who} acm:${operation} on resource: * ${words(`acm:${operation}`)}`,
  );
}

function sts(error: string, message: string): Arrange {
  return refuse(['AssumeRoleWithWebIdentity'], error, () => message);
}

function lacking(role: 'scan' | 'swap', ...missing: readonly string[]): Arrange {
  return ({ aws }) => {
    const { roles } = aws.account(account);
    const found = roles.get(`acm-email-to-dns-${role}`);
    if (found === undefined) throw new Error(`there is no role ${role}`);
    roles.set(found.name, { ...found, allow: found.allow.filter((action) => !missing.includes(action)) });
  };
}

function github(operation: RegExp, effect: Surprise): Arrange {
  return (world) => {
    spoil(world.github, (request) => operation.test(request.operation), effect);
  };
}

const noToken = { environment: { ACTIONS_ID_TOKEN_REQUEST_URL: '' } };
const hub = `arn:aws:iam::${account}:role/hub`;

const inAws: readonly Misconfiguration[] = [
  {
    what: 'a scan role that may neither search nor list certificates',
    arrange: lacking('scan', ...searches.map((operation) => `acm:${operation}`)),
    says: [/❌.*acm:SearchCertificates.*Next: allow/, /❌.*acm:ListCertificates.*Next: allow/],
    never: [/does without it/],
  },
  ...['acm:DescribeCertificate', 'acm:ListTagsForCertificate', 'elasticloadbalancing:DescribeTags'].map((action) => ({
    what: `a scan role without ${action}`,
    arrange: lacking('scan', action),
    says: [new RegExp(`❌ .*${account}.*${action}.*Next: allow ${action} in the policy of the role`)],
  })),
  {
    what: 'a swap role without elasticloadbalancing:DescribeListeners',
    arrange: lacking('swap', 'elasticloadbalancing:DescribeListeners'),
    says: [/❌ .*acm-email-to-dns-swap.*Next: allow elasticloadbalancing:DescribeListeners in the policy/],
  },
  {
    what: 'a scan role that may not request',
    mode: 'scan',
    arrange: lacking('scan', 'acm:RequestCertificate'),
    says: [/::error::.*shop\.example\.com.*because no identity-based policy allows the acm:RequestCertificate action/],
  },
  {
    what: 'a scan role that may not tag',
    mode: 'scan',
    arrange: lacking('scan', 'acm:AddTagsToCertificate'),
    says: [/::error::.*shop\.example\.com.*Next: allow acm:AddTagsToCertificate/],
  },
  {
    what: 'a scan role that may not switch in place',
    mode: 'scan',
    lines: { strategy: 'in-place' },
    arrange: lacking('scan', 'acm:UpdateCertificateOptions'),
    says: [/::error::.*shop\.example\.com.*Next: allow acm:UpdateCertificateOptions/],
  },
  {
    what: 'roles that are not there, seen by a scan of three regions',
    mode: 'scan',
    lines: { regions: `[${region}, us-east-1, eu-west-1]` },
    arrange: ({ aws }) => {
      aws.account(account).roles.clear();
    },
    says: [new RegExp(`::error::Account ${account}, regions .*, .*, .*Not authorized.*check that the role exists`)],
    never: [policyOfRole],
  },
  {
    what: 'a trust policy for another branch',
    arrange: ({ aws }) => {
      const { roles } = aws.account(account);
      for (const role of roles.values())
        roles.set(role.name, {
          ...role,
          trust: { ...role.trust, subjects: ['repo:my-org/certificates:ref:refs/heads/prod'] },
        });
    },
    says: [/❌ .*"token\.actions\.githubusercontent\.com:sub": "repo:my-org\/certificates:ref:refs\/heads\/main"/],
    never: [policyOfRole],
  },
  {
    what: 'a job without id-token: write, doctor',
    trigger: noToken,
    says: [/❌ OIDC token: .*add the line `id-token: write` below/],
    never: [policyOfRole],
  },
  {
    what: 'a job without id-token: write, scan',
    mode: 'scan',
    trigger: noToken,
    says: [/::error::.*add the line `id-token: write` below/],
    never: [policyOfRole],
  },
  {
    what: 'an OIDC endpoint that refuses',
    mode: 'scan',
    trigger: { environment: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'another-token' } },
    says: [/::error::.*GitHub gave no OIDC token.*status 401.*run the job again.*let this runner reach/],
  },
  {
    what: 'an account without the OIDC provider',
    arrange: sts('InvalidIdentityTokenException', 'No OpenIDConnect provider found in your account for https://token'),
    says: [new RegExp(`❌ .*account ${account} has no OIDC provider.*create-open-id-connect-provider`)],
    never: [/check that the role exists/],
  },
  {
    what: 'an audience that the provider does not list',
    arrange: sts('InvalidIdentityTokenException', 'Incorrect token audience'),
    says: [/❌ .*does not list the audience that this token carries, sts\.amazonaws\.com/],
    never: [/check that the role exists/],
  },
  {
    what: 'signing keys that AWS cannot fetch',
    arrange: sts('InvalidIdentityTokenException', "Couldn't retrieve verification key from your identity provider"),
    says: [/❌ .*AWS cannot fetch the signing keys.*openid-configuration/],
    never: [/check that the role exists/],
  },
  {
    what: 'STS that is switched off in the region',
    arrange: sts('RegionDisabledException', 'STS is not activated in this region'),
    says: [/❌ .*activate STS in us-east-1/],
  },
  {
    what: 'a permissions boundary',
    arrange: deniedBy((action) => `because no permissions boundary allows the ${action} action`),
    says: [
      /❌ .*the role's permissions boundary does not allow acm:ListCertificates.*ask whoever manages the boundary/,
    ],
    never: [policyOfRole, /does without it/],
  },
  {
    what: 'an explicit deny in a service control policy',
    arrange: deniedBy(() => 'with an explicit deny in a service control policy'),
    says: [/❌ .*a service control policy of the organisation denies acm:ListCertificates: ask whoever keeps it/],
    never: [policyOfRole, /allow it for this account/],
  },
  {
    what: 'a service control policy that does not allow',
    arrange: deniedBy((action) => `because no service control policy allows the ${action} action`),
    says: [/❌ .*no service control policy of the organisation allows acm:ListCertificates/],
    never: [policyOfRole],
  },
  {
    what: 'a resource control policy',
    arrange: deniedBy(() => 'with an explicit deny in a resource control policy'),
    says: [/❌ .*resource control policy of the organisation denies.*whoever manages the organisation's policies/],
    never: [policyOfRole],
  },
  {
    what: 'the policy of a VPC endpoint',
    arrange: deniedBy((action) => `because no VPC endpoint policy allows the ${action} action`),
    says: [/❌ .*policy of the VPC endpoint for acm.*ask whoever manages the endpoint/],
    never: [policyOfRole],
  },
  {
    what: 'a session policy',
    arrange: deniedBy((action) => `because no session policy allows the ${action} action`),
    says: [/❌ .*the session policy does not allow acm:ListCertificates/],
    never: [policyOfRole],
  },
  {
    what: 'an explicit deny in the role’s own policy',
    arrange: deniedBy(() => 'with an explicit deny in an identity-based policy'),
    says: [/❌ .*a statement in the policy of the role denies acm:ListCertificates: take it out or narrow it/],
  },
  {
    what: 'a region that is not enabled',
    arrange: ({ aws }) => {
      aws.account(account).disabledRegions.add(region);
    },
    says: [new RegExp(`❌ .*${region} is not enabled in account ${account}: enable the region`)],
    never: [policyOfRole],
  },
  {
    what: 'an organisation’s role that is not there',
    lines: { organization: `{ role: "arn:aws:iam::${account}:role/discovery" }` },
    says: [/❌ .*the accounts of the organisation could not be read.*Next: check that the role exists/],
    never: [/Do what the message says/],
  },
  {
    what: 'a hub role that is not there',
    lines: { roles: `{ hub: { scan: "${hub}", swap: "${hub}" } }` },
    says: [/❌ .*check that the role exists in account/],
  },
  {
    what: 'a resolver that does not answer, doctor',
    lines: { dns: '{ resolvers: ["127.0.0.1:9"] }' },
    says: [/❌ DNS resolver 127\.0\.0\.1:9: no answer.*open UDP and TCP port 53/],
  },
  {
    what: 'a resolver that does not answer, scan',
    mode: 'scan',
    isHarmless: true,
    lines: { dns: '{ resolvers: ["127.0.0.1:9"] }' },
    says: [/::warning file=\S+,line=4,.*no answer from 127\.0\.0\.1:9.*port 53/],
  },
];

const saml: Surprise = {
  status: 403,
  body: { message: 'Resource protected by organization SAML enforcement.' },
  headers: { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?authorization_request=A1B2C3' },
};

const inGitHub: readonly Misconfiguration[] = [
  ...['doctor', 'scan'].map((mode) => ({
    what: `issues that are switched off, ${mode}`,
    mode,
    arrange: github(/^issues\//, surprises.issuesDisabled),
    says: [/::error::.*Enable Issues in the repository under Settings/],
    never: [/issues: (?:read|write)/],
  })),
  {
    what: 'a token that is not released for single sign-on',
    mode: 'scan',
    arrange: github(/./, saml),
    says: [/::error::.*authorise it at https:\/\/github\.com\/orgs\/acme\/sso\?authorization_request=A1B2C3/],
    never: [/metadata/],
  },
  {
    what: 'an address that is not on the IP allow list',
    mode: 'scan',
    arrange: github(/./, surprises.ipAllowList),
    says: [/::error::.*IP allow list \(Settings/],
    never: [/metadata/],
  },
  {
    what: 'an app that is not installed here',
    mode: 'scan',
    arrange: github(/./, surprises.notFound),
    says: [/::error::.*my-org\/certificates.*an app has to be installed on it/],
    never: [/metadata/],
  },
  {
    what: 'a token that has expired',
    mode: 'scan',
    trigger: { inputs: { 'github-token': 'ghs_expired' } },
    says: [/::error::.*check the input github-token/],
  },
  {
    what: 'a token that may not write issues',
    mode: 'scan',
    arrange: github(/^issues\/(?:create|update|add)/, surprises.forbidden),
    says: [/::error::.*POST \/repos\/my-org\/certificates\/labels.*"issues: write".*Nothing was requested in AWS/],
  },
  {
    what: 'a token that may not read contents',
    arrange: github(/^repos\/get-content/, surprises.forbidden),
    says: [/❌ Config: .*"contents: read": add it to permissions:/, /➖ Accounts, roles, regions.*mend what is said/],
  },
  {
    what: 'a public repository',
    arrange: (world) => {
      world.github.state.isPrivate = false;
    },
    says: [/❌ Config: my-org\/certificates is public.*`issues\.allow-public: true`/, /➖ Accounts, roles, regions/],
    never: [new RegExp(account)],
  },
  {
    what: 'an owner who does not exist',
    mode: 'scan',
    isHarmless: true,
    lines: { accounts: `[{ id: "${account}", owners: [nobody-here] }]` },
    says: [/::warning file=\S+,line=2,.*nobody-here, an owner for account 111122223333/],
  },
  {
    what: 'a run on a feature branch',
    isHarmless: true,
    arrange: ({ aws }) => {
      const claims = { sub: 'repo:my-org/certificates:ref:refs/heads/feature', ref: 'refs/heads/feature' };
      aws.oidc.setClaims({ ...claims, repository: 'my-org/certificates' });
    },
    says: [/⚠️ Branch: this run is on feature.*start the doctor from main/],
  },
  ...['swap', 'rollback', 'check'].map((mode) => ({
    what: `the number of no pull request, ${mode}`,
    mode,
    trigger: { inputs: { 'pull-request': '99' } },
    says: [/::error::.*#99 is no pull request of my-org\/certificates\. Correct input pull-request/],
  })),
  {
    what: 'a swap that finds nothing',
    mode: 'swap',
    isHarmless: true,
    says: [/Nothing to swap: no merged pull request with label acm-swap waits/],
  },
  {
    what: 'a check without a pull request',
    mode: 'check',
    isHarmless: true,
    says: [/::notice::Nothing to do: mode check needs input pull-request/],
  },
  {
    what: 'a mode that does not exist',
    mode: 'scna',
    says: [/::error::input mode: found `scna`; allowed are auto, scan/],
  },
  {
    what: 'a pull request that is no number',
    mode: 'swap',
    trigger: { inputs: { 'pull-request': '#12' } },
    says: [/::error::input pull-request: found `#12`; expected a number such as 12/],
  },
];

const place = (line: number, column: number): string =>
  `::error file=\\S+,line=${String(line)},col=${String(column)}::`;
const rule = (match: string): string =>
  `version: 1\naccounts: [{ id: "${account}" }]\nregions: [us-east-1]\nrules: [{ match: ${match}, strategy: auto }]\n`;

const inConfig: readonly Misconfiguration[] = [
  {
    what: 'request: onlabel',
    lines: { request: 'onlabel' },
    says: [/request: found `onlabel`.*did you mean `on-label`\?/],
  },
  { what: 'strategy: inplace', lines: { strategy: 'inplace' }, says: [/strategy: .*did you mean `in-place`\?/] },
  { what: 'verify: tsl', lines: { swap: '{ verify: tsl }' }, says: [/swap\.verify: .*did you mean `tls`\?/] },
  { what: 'language: jp', lines: { issues: '{ language: jp }' }, says: [/issues\.language: .*did you mean `ja`\?/] },
  {
    what: 'no new issue in any run',
    lines: { issues: '{ max-new-per-run: 0 }' },
    says: [/issues\.max-new-per-run: found the number 0; .*to request nothing, set `request: off`/],
  },
  {
    what: 'a misspelt key',
    lines: { maintenence: '{}' },
    says: [/unknown key `maintenence`; did you mean `maintenance`\?/],
  },
  {
    what: 'a region with two letters swapped',
    lines: { regions: '[us-eats-1]' },
    says: [new RegExp(`${place(3, 11)}.*no region of AWS; did you mean \`us-east-1\``)],
  },
  {
    what: 'a region with one digit too many',
    lines: { regions: '[ap-northeast-11]' },
    says: [/regions\[0\].*did you mean `ap-northeast-1`\?/],
  },
  {
    what: 'cron with both day fields',
    isHarmless: true,
    lines: { maintenance: '{ timezone: Asia/Tokyo, windows: [{ start: "0 2 1-7 * SUN", duration: 2h }] }' },
    says: [/::warning file=\S+,line=5,.*either is enough.*`0 2 \* \* SUN#1`/],
  },
  {
    what: 'a time zone that does not exist',
    lines: { maintenance: '{ timezone: Asia/Tokio, windows: always }' },
    says: [/maintenance\.timezone: found `Asia\/Tokio`/],
  },
  {
    what: 'an account id without quotes',
    config: rule('{ account: 012345678901 }'),
    says: [new RegExp(`${place(4, 29)}.*write it in quotes: \`"012345678901"\``)],
  },
  {
    what: 'an account id of eleven digits',
    config: rule('{ account: "12345678901" }'),
    says: [/rules\[0\]\.match\.account: found `"12345678901"`; expected an account id in quotes, twelve digits/],
  },
  {
    what: 'a wildcard without quotes',
    config: rule('{ domain: *.example.com }'),
    says: [/YAML takes `\*\.example\.com` for an alias; write it in quotes: `"\*\.example\.com"`/],
  },
  {
    what: 'a tag value that YAML takes for a number',
    config: rule('{ tag: { version: 1.10 } }'),
    says: [/found the number 1\.10.*write it in quotes: `"1\.10"`/],
  },
  {
    what: 'a mention in place of a login',
    lines: { accounts: `[{ id: "${account}", owners: [@octocat] }]` },
    says: [/a value may begin with `@` only in quotes.*`octocat`/],
  },
  { what: 'a full-width colon', config: 'version： 1\n', says: [/found a full-width `：`; use `:`/] },
  { what: 'a tab', config: 'version: 1\n\taccounts: []\n', says: [/a tab is used as indentation.*use spaces/] },
  { what: 'an empty file', config: '\n', says: [/::error file=\S+acm-email-to-dns\.yml,line=1/] },
];

/** What has to hold of everything that is told, whatever it is about. */
function expectWellSaid(lines: readonly string[]): void {
  const told = lines.join('\n');
  expect(told).not.toMatch(/Do what the message says|thing\(s\)|\{owner\}|undefined|NaN|\[object |…/);
  const annotations = lines.filter((line) => /^::(?:error|warning)/.test(line));
  expect(new Set(annotations).size).toBe(annotations.length);
  for (const line of annotations) expect(line.match(/Next: /g)?.length ?? 0).toBeLessThanOrEqual(1);
}

function expectSaid(
  { says, never = [], isHarmless }: Misconfiguration,
  run: Awaited<ReturnType<typeof runMisconfigured>>,
) {
  const lines = toldBy(run);
  for (const pattern of says) expect(lines).toContainEqual(expect.stringMatching(pattern));
  // What is only listed as not looked at is no advice.
  const advice = lines.filter((line) => !line.startsWith('➖'));
  for (const pattern of never) expect(advice).not.toContainEqual(expect.stringMatching(pattern));
  expectWellSaid(lines);
  expect(run.exitCode).toBe(isHarmless ? 0 : 1);
}

describe('what is wrong around the action is told with its place and its cure', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
    await setUpAccount(world);
  });
  afterEach(() => world.close());

  test.each([...inAws, ...inGitHub].map((each) => [each.what, each] as const))('%s', async (_what, each) => {
    expectSaid(each, await runMisconfigured(world, each));
  });
});

describe('what is wrong in the config is told with its place and its cure, before anything is asked of AWS', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    await setUpAccount(world);
  });
  afterAll(() => world.close());

  test.each(inConfig.map((each) => [each.what, each] as const))('%s', async (_what, each) => {
    const before = world.aws.calls.length;
    expectSaid(each, await runMisconfigured(world, { mode: 'scan', ...each }));
    expect(world.aws.calls.length > before).toBe(each.isHarmless === true);
  });
});
