import type { Catalogue } from '../catalogue.ts';

export const recordSection = {
  heading: '登録していただく DNS レコード',
  forms: {
    zoneFile: 'ゾーンファイル（Cloudflare、Azure、Google など）',
    route53: 'Route 53 変更バッチ',
    terraform: 'Terraform',
  },
  notAskedHeading: 'DNS レコード（現在は登録を依頼していません）',
  knownHeading: 'すでに分かっている DNS レコード',
  known:
    'このアカウントの別の証明書が、同じ名前についてこれらのレコードを必要としています。ACM はこの証明書にも同じレコードを求めますので、先に登録していただけます。',
  keepHeading: 'DNS レコード（削除しないでください）',
  zoneOf: (zone) => zone,
  hostedZone: (zone) => `ホストゾーン ${zone}：`,
  excludedAccounts: (names) =>
    `Issue が長くなりすぎるため、次の形式は省略しました：${names.join('、')}。すべてのレコードはレポートファイルに記載しています。`,
  check: '確認方法',
  lookUp: ({ dig, nslookup, link }) =>
    `${dig}（Windows の場合は ${nslookup}）を実行するか、${link}してください。上記の値が返れば、正しく登録されています。公開 DNS の状態は、実行のたびにこの Issue にも反映されます。`,
  openLink: 'ブラウザーで公開 DNS を照会',
  notes: '補足',
  underscores:
    'アンダースコアもレコード名の一部です。DNS の登録画面でゾーン名が自動的に補われる場合は、上記のホスト名を、完全な名前が必要な場合は完全な名前を入力してください。',
  late: '期限に間に合わなくても、問題は発生しません。改めて検証を開始します。登録済みのレコードはそのまま有効です。',
  keep: '証明書を使用している間は、レコードを削除しないでください。ACM が更新のたびに参照します。',
  everywhere: 'この AWS アカウントで同じドメイン名を使用する証明書には、どのリージョンでも同じレコードが使用されます。',
  genuine: (link) =>
    `値はランダムな文字列で、機密情報は含まれず、ほかの用途にも使用されません。レコードの説明は ${link} にあります。`,
  page: 'AWS のユーザーガイド',
} satisfies Catalogue['recordSection'];
