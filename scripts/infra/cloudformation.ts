import { readPolicy, substitute, withSubjectOnly, withWorkflow, type Placeholders, type Policy } from './statements.ts';

const placeholders: Placeholders = {
  partition: '${AWS::Partition}',
  account: '${AWS::AccountId}',
  hubAccount: '${HubAccountId}',
  organization: '${OrganizationId}',
  provider: '${ProviderHost}',
  audience: '${Audience}',
  owner: '${RepositoryOwner}',
  ownerId: '${RepositoryOwnerId}',
  repository: '${RepositoryName}',
  repositoryId: '${RepositoryId}',
  branch: '${Branch}',
  environment: '${SwapEnvironment}',
  workflow: '${Workflow}',
  regions: ['${Regions}'],
  tagKey: '${ListenerTagKey}',
  tagValue: '${ListenerTagValue}',
  role: (power) => `\${${power.charAt(0).toUpperCase()}${power.slice(1)}RoleName}`,
};

const audience = 'Audience: !If [InChina, sts.amazonaws.com.cn, sts.amazonaws.com]';
const regions = `Regions: !Join ['", "', !Ref ListenerRegions]`;

/** Lines of a YAML value: the first follows a key or a dash, the others stand below it, not indented. */
type Value = readonly string[];

/** A policy as JSON in a `!Sub`, with lines that declare variables of its own. */
function sub(policy: Policy, variables: readonly string[] = []): Value {
  const json = JSON.stringify(substitute(policy, placeholders), undefined, 2).split('\n');
  if (variables.length === 0) return ['!Sub |', ...json];
  return ['!Sub', ...item(['|', ...json]), `- { ${variables.join(', ')} }`];
}

function choose(condition: string, yes: Value, no: Value): Value {
  return ['!If', `- ${condition}`, ...item(yes), ...item(no)];
}

function item([first = '', ...others]: Value): readonly string[] {
  return [`- ${first}`, ...others.map((line) => `  ${line}`)];
}

function property(name: string, [first = '', ...others]: Value): readonly string[] {
  return [`${name}: ${first}`, ...others.map((line) => `  ${line}`)];
}

/** `of`: whose parameter names the workflow that alone is trusted; absent where there is none. */
function directTrust(name: string, of?: 'Scan' | 'Swap'): Value {
  const policy = readPolicy(name);
  const whole = sub(policy, [audience]);
  const workflow = `Workflow: !Ref ${of ?? ''}Workflow`;
  const claims =
    of === undefined ? whole : choose(`Has${of}Workflow`, sub(withWorkflow(policy), [audience, workflow]), whole);
  return choose('ChecksTokenClaims', claims, sub(withSubjectOnly(policy), [audience]));
}

const scanTrust = directTrust('trust-scan-and-swap', 'Scan');
const swapTrust = choose(
  'HasSwapEnvironment',
  directTrust('trust-swap-environment', 'Swap'),
  directTrust('trust-scan-and-swap', 'Swap'),
);

/** What stands between `# generated:<name>` and `# /generated:<name>` in the templates, without indentation. */
const blocks: Readonly<Record<string, () => readonly string[]>> = {
  'trust-scan': () =>
    property('AssumeRolePolicyDocument', choose('ThroughHub', sub(readPolicy('trust-hub-scan')), scanTrust)),
  'trust-swap': () =>
    property('AssumeRolePolicyDocument', choose('ThroughHub', sub(readPolicy('trust-hub-swap')), swapTrust)),
  // The scan is who enters the dns role too, straight or through its hub.
  'trust-dns': () =>
    property('AssumeRolePolicyDocument', choose('ThroughHub', sub(readPolicy('trust-hub-scan')), scanTrust)),
  'trust-check': () => property('AssumeRolePolicyDocument', directTrust('trust-check')),
  'trust-discovery': () => property('AssumeRolePolicyDocument', directTrust('trust-scan-and-swap')),
  'trust-scan-hub': () => property('AssumeRolePolicyDocument', scanTrust),
  'trust-swap-hub': () => property('AssumeRolePolicyDocument', swapTrust),
  'limit-listener-regions': () => property('PolicyDocument', sub(readPolicy('limit-listener-regions'), [regions])),
  'limit-listener-tag': () => policyDocument('limit-listener-tag'),
  'deny-email-validation': () => property('Content', sub(readPolicy('deny-email-validation'))),
  ...Object.fromEntries(
    [
      ...[
        'scan',
        'swap',
        'check',
        'dns',
        'delete-old',
        'request-exportable',
        'change-calendar',
        'health',
        'health-organization',
      ],
      ...['discovery', 'hub-scan', 'hub-swap'],
    ].map((name) => [name, () => policyDocument(name)]),
  ),
};

function policyDocument(name: string): readonly string[] {
  return property('PolicyDocument', sub(readPolicy(name)));
}

const region = /^( *)# generated:([a-z-]+)\n[^]*?^ *# \/generated:\2$/gm;

/** A template with its generated blocks brought up to date. Throws where it names a block that does not exist. */
export function withBlocks(template: string): string {
  return template.replace(region, (_whole, indentation: string, name: string) => {
    const block = blocks[name];
    if (block === undefined) throw new Error(`there is no block ${name}`);
    const lines = [`# generated:${name}`, ...block(), `# /generated:${name}`];
    return lines.map((line) => `${indentation}${line}`).join('\n');
  });
}
