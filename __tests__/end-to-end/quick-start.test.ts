import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RoleSetup } from '../../sandbox/aws/fleet-setup.ts';
import { startWorld, type RecordedRun, type World } from '../../sandbox/world.ts';
import { codeBlocksOf } from '../contract/markdown.ts';
import { readText } from '../contract/project.ts';
import { evaluate, parseTemplate, type Resource } from '../infra/cloudformation.ts';

/* The README's quick start as a newcomer follows it: its command deploys its template, its config is committed as it is. */

const account = '111122223333';
const region = 'ap-northeast-1';
const provider = 'token.actions.githubusercontent.com';
const blocks = codeBlocksOf(readText('README.md'));

interface Trust {
  readonly Statement: readonly [{ readonly Condition: Readonly<Record<string, Readonly<Record<string, unknown>>>> }];
}

interface Permissions {
  readonly Statement: readonly { readonly Action: string | readonly string[] }[];
}

/** What the README's `aws cloudformation deploy` makes of the template that it names. */
function deploy(): Readonly<Record<string, RoleSetup>> {
  const command = blocks.find(({ text }) => text.includes('aws cloudformation deploy'))?.text ?? '';
  const template = /--template-file (\S+)/.exec(command)?.[1] ?? '';
  const overrides = command.slice(command.indexOf('--parameter-overrides'));
  const parameters = Object.fromEntries(
    [...overrides.matchAll(/(\w+)=(\S+)/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
  const made = evaluate(parseTemplate(readText(template)), { partition: 'aws', account, parameters });
  const roles = Object.entries(made).filter(([, { Type }]) => Type === 'AWS::IAM::Role');
  return Object.fromEntries(
    roles.map(([name, { Properties }]) => [String(Properties['RoleName']), roleOf(name, Properties, made)]),
  );
}

function roleOf(name: string, properties: Resource['Properties'], made: Readonly<Record<string, Resource>>): RoleSetup {
  const claims = (properties['AssumeRolePolicyDocument'] as Trust).Statement[0].Condition['StringEquals'] ?? {};
  const policies = Object.values(made).filter(({ Properties }) => Properties['RoleName'] === `<${name}>`);
  return {
    allow: policies
      .flatMap(({ Properties }) => (Properties['PolicyDocument'] as Permissions).Statement)
      .flatMap(({ Action }) => Action),
    subjects: [claims[`${provider}:sub`]].flat().map(String),
    audience: String(claims[`${provider}:aud`]),
  };
}

describe('the README’s quick start', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    world.aws.addAccount(account, { roles: deploy() });
    const certificateArn = world.aws.addCertificate({ account, region, names: ['shop.example.com'] });
    const { arn } = world.aws.addLoadBalancer({ account, region, name: 'shop', type: 'network' });
    await world.aws.addListener({ loadBalancerArn: arn, certificateArn });
    world.github.addPerson('octocat', 'admin');
    const config = blocks.find(({ text }) => text.startsWith('version: 1'))?.text ?? '';
    await world.github.as('octocat').commitFile({
      branch: 'main',
      path: '.github/acm-email-to-dns.yml',
      // Nothing else is changed: the sandbox's names are not in public DNS.
      text: `${config}\ndns: { resolvers: ["${world.aws.dns.address}"] }\n`,
      message: 'Add the config',
    });
  });
  afterAll(() => world.close());

  function start(inputs: Readonly<Record<string, string>>): Promise<RecordedRun> {
    return world.run({ event: 'workflow_dispatch', inputs });
  }

  test.each(['repo:my-org/certificates', 'repo:my-org@1234567/certificates@7654321'])(
    'the doctor finds nothing wrong for %s',
    async (prefix) => {
      world.aws.oidc.setSubject(`${prefix}:ref:refs/heads/main`);

      const run = await start({ mode: 'doctor' });

      expect([run.exitCode, run.log.split('\n').filter((line) => line.includes('❌'))]).toEqual([0, []]);
    },
    60_000,
  );

  test('a dry run writes nothing, then a run opens the issue with its record', async () => {
    const dry = await start({ mode: 'scan', 'dry-run': 'true' });
    expect([dry.exitCode, world.github.writes()]).toEqual([0, []]);

    const run = await start({ mode: 'scan' });

    expect(run.exitCode).toBe(0);
    expect(run.outputs['awaiting-dns']).toBe('1');
    const issue = world.github.issues().find(({ title }) => title.includes('shop.example.com'));
    expect(issue?.body).toContain('.acm-validations.aws.');
    expect([...world.aws.violations, ...world.github.violations]).toEqual([]);
  }, 60_000);
});
