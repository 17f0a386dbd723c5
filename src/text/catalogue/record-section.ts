import type { Language } from '../../core/language.ts';

/** The section of an issue with the DNS records to register. Values are Markdown. */
export interface RecordSectionTexts {
  readonly heading: string;
  /** Names of the forms to copy. */
  readonly forms: Readonly<Record<CopyableKind, string>>;
  readonly hostedZone: (zone: string) => string;
  readonly leftOut: (names: readonly string[]) => string;
  readonly check: string;
  /** How to look one record up; `link`: the same in a browser. */
  readonly lookUp: (commands: { readonly dig: string; readonly nslookup: string; readonly link: string }) => string;
  readonly openLink: string;
  readonly notes: string;
  readonly underscores: string;
  readonly late: string;
  readonly keep: string;
  readonly everywhere: string;
  /** `link`: AWS's own page. */
  readonly genuine: (link: string) => string;
  readonly page: string;
}

/** The forms that DNS administrators paste. */
export type CopyableKind = 'zoneFile' | 'table' | 'csv' | 'route53' | 'terraform';

export const recordSectionTexts: Readonly<Record<Language, RecordSectionTexts>> = {
  en: {
    heading: 'DNS records to register',
    forms: {
      zoneFile: 'Zone file',
      table: 'Plain table',
      csv: 'CSV (Cloudflare and others)',
      route53: 'Route 53 change batch',
      terraform: 'Terraform',
    },
    hostedZone: (zone) => `Hosted zone ${zone}:`,
    leftOut: (names) =>
      `Left out, because it would make this issue too long: ${names.join(', ')}. The report file has every record.`,
    check: 'How to check',
    lookUp: ({ dig, nslookup, link }) =>
      `Run ${dig} (on Windows ${nslookup}), or ${link}: the answer is the value above. This issue shows what public DNS says after each run.`,
    openLink: 'ask public DNS in the browser',
    notes: 'Good to know',
    underscores:
      'The underscores belong to the name. If your DNS form appends the zone by itself, leave the zone’s name off the end.',
    late: 'Being late breaks nothing: a run starts a new attempt, and what is registered already stays right.',
    keep: 'The records have to stay for as long as the certificate is used: ACM looks for them before each renewal.',
    everywhere: 'They are the same for every certificate of this AWS account with these names, in every region.',
    genuine: (link) =>
      `They hold random text, nothing secret, and are used for nothing else. AWS describes them in ${link}.`,
    page: 'its user guide',
  },
  ja: {
    heading: '登録していただく DNS レコード',
    forms: {
      zoneFile: 'ゾーンファイル',
      table: '一覧表',
      csv: 'CSV（Cloudflare など）',
      route53: 'Route 53 変更バッチ',
      terraform: 'Terraform',
    },
    hostedZone: (zone) => `ホストゾーン ${zone}：`,
    leftOut: (names) =>
      `Issue が長くなりすぎるため、次の形式は省略しました：${names.join('、')}。すべてのレコードはレポートファイルに記載しています。`,
    check: '確認方法',
    lookUp: ({ dig, nslookup, link }) =>
      `${dig} （Windows の場合は ${nslookup} ）を実行するか、${link}してください。上記の値が返れば、正しく登録されています。公開 DNS の状態は、実行のたびにこの Issue にも反映されます。`,
    openLink: 'ブラウザーで公開 DNS を照会',
    notes: '補足',
    underscores:
      'アンダースコアもレコード名の一部です。DNS の登録画面でゾーン名が自動的に補われる場合は、末尾のゾーン名を除いて入力してください。',
    late: '期限に間に合わなくても、問題は発生しません。改めて検証を開始します。登録済みのレコードはそのまま有効です。',
    keep: '証明書を使用している間は、レコードを削除しないでください。ACM が更新のたびに参照します。',
    everywhere:
      'この AWS アカウントで同じドメイン名を使用する証明書には、どのリージョンでも同じレコードが使用されます。',
    genuine: (link) =>
      `値はランダムな文字列で、機密情報は含まれず、ほかの用途にも使用されません。レコードの説明は ${link} にあります。`,
    page: 'AWS のユーザーガイド',
  },
};
