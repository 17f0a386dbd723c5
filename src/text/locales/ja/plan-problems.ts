import type { Catalogue } from '../catalogue.ts';

const expected: Readonly<Record<string, string>> = {
  version: '`1`',
  round: '2 以上の数値、または指定なし',
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

export const planProblems = {
  'plan-file-of': ({ path }, q) => `ファイル ${q(path)}`,
  'plan-file-too-long': () => 'ファイルがプランとして大きすぎます',
  'plan-file-key-twice': ({ name }, q) => `同じマップにキー ${q(name)} が二つあります`,
  'plan-file-too-many': ({ count, most }) =>
    `プルリクエストにプランファイルが ${count} 件あります。読み取るのは ${most} 件までです`,
  'plan-file-too-deep': () => '入れ子が深すぎます',
  'plan-file-alias': () => 'プランではエイリアスを使用できません',
  'plan-file-blank': ({ line, column }) =>
    `${line} 行 ${column} 文字目に、YAML で空白として扱われない文字（ノーブレークスペースなど）があります。半角スペースにしてください`,
  'plan-file-syntax': ({ message }, q) => `YAML として正しくありません：${q(message)}`,
  'plan-file-is-none': () => 'プランに必要なキーがないか、プルリクエストに表示されている通常のファイルではありません',
  'plan-file-expected': ({ path, what }, q) => `${q(path)} には${expected[what] ?? '別の値'}を指定してください`,
  'plan-file-unknown': ({ path, keys }, q) => `${path === '' ? '' : `${q(path)} に`}不明なキーがあります：${q(keys)}`,
  'plan-file-same': () => '`to` が `from` と同じ証明書です',
  'plan-file-elsewhere': ({ path, account, region }, q) =>
    `${q(path)} は別のアカウントまたはリージョンのものです（アカウント ${q(account)}、リージョン ${q(region)}）`,
  'plan-file-other-name': ({ path, type, name }, q) =>
    `${q(path)} の ARN は、${q(type)} のロードバランサー ${q(name)} を指しています`,
  'plan-file-classic': ({ path }, q) =>
    `${q(path)}：Classic Load Balancer のリスナーの証明書は 1 つで、\`default\` のみ指定できます`,
  'plan-file-twice': ({ path }, q) => `${q(path)} のリスナーが重複しています`,
} satisfies Catalogue['planProblems'];
