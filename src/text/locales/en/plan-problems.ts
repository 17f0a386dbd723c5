import type { FactTexts } from '../fact-texts.ts';
import type { FactKey } from '../../../core/facts.ts';

/** What stands at a key of a plan, by the key's own name. */
const expected: Readonly<Record<string, string>> = {
  version: '1',
  round: 'a number from 2 on, or nothing',
  account: 'twelve digits in quotes',
  region: 'a region such as eu-west-1',
  domains: 'a list of at least one domain name',
  domain: 'a domain name',
  from: 'the ARN of a certificate',
  to: 'the ARN of a certificate',
  listeners: 'a list of at least one listener',
  listener: 'a listener with `arn`, `load-balancer`, `type`, `port` and `certificate`',
  arn: 'the ARN of a listener, or of a Classic load balancer',
  'load-balancer': 'the name of a load balancer',
  type: 'application, network or classic',
  port: 'a number from 1 to 65535',
  certificate: 'default, sni or both',
};

/** What is wrong with a plan file. */
export const planProblems: Pick<FactTexts, Extract<FactKey, `plan-file-${string}`>> = {
  'plan-file-of': ({ path }, q) => `in ${q(path)}`,
  'plan-file-too-long': () => 'the file is longer than a plan can be',
  'plan-file-key-twice': ({ name }, q) => `the key ${q(name)} stands twice in the same map`,
  'plan-file-too-many': ({ count, most }) => `the pull request has ${count} plan files; at most ${most} are read`,
  'plan-file-too-deep': () => 'it is nested too deeply',
  'plan-file-alias': () => 'aliases are not allowed in a plan',
  'plan-file-blank': ({ line, column }) =>
    `line ${line}, column ${column}: a blank that YAML does not take for one, such as a no-break space; use a plain space`,
  'plan-file-syntax': ({ message }, q) => `this is no valid YAML: ${q(message)}`,
  'plan-file-is-none': () =>
    'this is no plan: its keys are missing, or it is not the regular file that the pull request lists',
  'plan-file-expected': ({ path, what }, q) => `${q(path)}: expected ${expected[what] ?? 'another value'}`,
  'plan-file-unknown': ({ path, keys }, q) => `${path === '' ? '' : `${q(path)}: `}unknown: ${q(keys)}`,
  'plan-file-same': () => '`to`: the same certificate as `from`',
  'plan-file-elsewhere': ({ path, account, region }, q) =>
    `${q(path)}: it is of account ${q(account)}, region ${q(region)}`,
  'plan-file-other-name': ({ path, type, name }, q) => `${q(path)}: the ARN names ${q(type)} load balancer ${q(name)}`,
  'plan-file-classic': ({ path }, q) => `${q(path)}: a Classic listener has one certificate, its default`,
  'plan-file-twice': ({ path }, q) => `${q(path)}: the listener stands twice`,
};
