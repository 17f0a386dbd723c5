import type { FactKey } from '../../core/facts.ts';
import type { Language } from '../../core/language.ts';
import type { FactTexts } from './facts.ts';

/** What is wrong with a plan file. */
export type PlanProblemTexts = Pick<FactTexts, Extract<FactKey, `plan-file-${string}`>>;

/** What stands at a key of a plan, by the key's own name. */
type Expected = Readonly<Record<string, string>>;

const expectedEn: Expected = {
  version: '1',
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

const expectedJa: Expected = {
  version: '`1`',
  account: '引用符で囲んだ 12 桁の数字',
  region: 'リージョン名（例：`eu-west-1`）',
  domains: '1 個以上のドメイン名のリスト',
  domain: 'ドメイン名',
  from: '証明書の ARN',
  to: '証明書の ARN',
  listeners: '1 個以上のリスナーのリスト',
  listener: '`arn`、`load-balancer`、`type`、`port`、`certificate` を持つリスナー',
  arn: 'リスナーまたは Classic Load Balancer の ARN',
  'load-balancer': 'ロードバランサーの名前',
  type: '`application`、`network`、`classic` のいずれか',
  port: '1 から 65535 までの数値',
  certificate: '`default`、`sni`、`both` のいずれか',
};

export const planProblemTexts: Readonly<Record<Language, PlanProblemTexts>> = {
  en: {
    'plan-file-of': ({ path }, q) => `in ${q(path)}`,
    'plan-file-too-long': () => 'the file is longer than a plan can be',
    'plan-file-too-deep': () => 'it is nested too deeply',
    'plan-file-alias': () => 'aliases are not allowed in a plan',
    'plan-file-syntax': ({ message }, q) => `this is no valid YAML: ${q(message)}`,
    'plan-file-is-none': () =>
      'this is no plan: its keys are missing, or it is not the regular file that the pull request lists',
    'plan-file-expected': ({ path, what }, q) => `${q(path)}: expected ${expectedEn[what] ?? 'another value'}`,
    'plan-file-unknown': ({ path, keys }, q) => `${path === '' ? '' : `${q(path)}: `}unknown: ${q(keys)}`,
    'plan-file-same': () => '`to`: the same certificate as `from`',
    'plan-file-elsewhere': ({ path, account, region }, q) =>
      `${q(path)}: it is of account ${q(account)}, region ${q(region)}`,
    'plan-file-other-name': ({ path, type, name }, q) =>
      `${q(path)}: the ARN names ${q(type)} load balancer ${q(name)}`,
    'plan-file-classic': ({ path }, q) => `${q(path)}: a Classic listener has one certificate, its default`,
    'plan-file-twice': ({ path }, q) => `${q(path)}: the listener stands twice`,
  },
  ja: {
    'plan-file-of': ({ path }, q) => `ファイル ${q(path)}`,
    'plan-file-too-long': () => 'ファイルがプランとして大きすぎます',
    'plan-file-too-deep': () => '入れ子が深すぎます',
    'plan-file-alias': () => 'プランではエイリアスを使用できません',
    'plan-file-syntax': ({ message }, q) => `YAML として正しくありません：${q(message)}`,
    'plan-file-is-none': () => 'プランに必要なキーがないか、プルリクエストに表示されている通常のファイルではありません',
    'plan-file-expected': ({ path, what }, q) => `${q(path)} には${expectedJa[what] ?? '別の値'}を指定してください`,
    'plan-file-unknown': ({ path, keys }, q) => `${path === '' ? '' : `${q(path)} に`}不明なキーがあります：${q(keys)}`,
    'plan-file-same': () => '`to` が `from` と同じ証明書です',
    'plan-file-elsewhere': ({ path, account, region }, q) =>
      `${q(path)} は別のアカウントまたはリージョンのものです（アカウント ${q(account)}、リージョン ${q(region)}）`,
    'plan-file-other-name': ({ path, type, name }, q) =>
      `${q(path)} の ARN は、${q(type)} のロードバランサー ${q(name)} を指しています`,
    'plan-file-classic': ({ path }, q) =>
      `${q(path)}：Classic Load Balancer のリスナーの証明書は 1 つで、\`default\` のみ指定できます`,
    'plan-file-twice': ({ path }, q) => `${q(path)} のリスナーが重複しています`,
  },
};
