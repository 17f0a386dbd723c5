import type { Catalogue } from '../catalogue.ts';

const notByDns =
  'すべてのドメイン名が DNS で検証された証明書を提案してください。この証明書は、待っていても状態が変わりません。';

export const cures = {
  failures: {
    ADDITIONAL_VERIFICATION_REQUIRED:
      '著名なドメイン名などの場合、発行前に AWS による追加の確認が必要です。このアカウントから AWS サポートにお問い合わせのうえ、解決後にラベル `acm-request` を付けてください。',
    DOMAIN_NOT_ALLOWED:
      'ドメイン名が安全でないドメインのリスト（Google Safe Browsing など）に登録されています。リストからの削除と AWS サポートへの解除依頼の後、ラベル `acm-request` を付けてください。`rules[].drop` でその名前を除くこともできます。',
    INVALID_PUBLIC_DOMAIN:
      '公開ドメインとして有効でない名前が含まれています（存在しないトップレベルドメインなど）。`rules[].drop` で除いてから、ラベル `acm-request` を付けてください。',
    DOMAIN_VALIDATION_DENIED:
      'ドメインの管理者が検証を拒否しました。管理者と調整のうえ、ラベル `acm-request` を付けてください。',
    NO_AVAILABLE_CONTACTS:
      'ACM が連絡先を見つけられませんでした。DNS 検証では通常起こらないため、ラベル `acm-request` を付けて再度リクエストしてください。繰り返す場合は AWS サポートにお問い合わせください。',
    OTHER:
      'ACM から理由が示されていません。ラベル `acm-request` を付けて再度リクエストしてください。繰り返す場合は、ARN を添えて AWS サポートにお問い合わせください。',
  },
  facts: {
    unverifiable: {
      'merge-commit-missing':
        '対応は不要です。どのコミットとしてマージされたかを、次回の自動チェック（定期実行）で改めて確認します。',
      'label-setter-unknown': 'ラベルを付けた人を GitHub で確認できるよう、ラベルを付け直してください。',
      'push-unwitnessed':
        '新しいプルリクエストでプランを改めて提案してください。ブランチのプッシュ日時をトークンで読み取れるかは、`doctor` で確認できます。',
      'starter-unknown': 'GitHub で確認できるユーザーまたはアプリとして、実行し直してください。',
      'commit-of-nobody':
        'コミットの作成者のアカウントにそのメールアドレスを登録するか、新しいプルリクエストでプランを改めて提案してください。',
      'pusher-unknown': '新しいプルリクエストでプランを改めて提案し、アカウントのある人がプッシュしてください。',
      'old-certificate-gone':
        'リスナーを確認してください。AWS に存在しない証明書が設定されていると表示されています。次回の自動チェック（定期実行）で改めて確認します。',
      'load-balancer-unresolved':
        '名前を解決できるリゾルバーを `dns.resolvers` に指定するか、`swap.verify: api` を設定してください。',
    },
    'plan-invalid': {
      'change-not-allowed':
        '意図した変更であれば、その種類をデフォルトブランチの設定ファイルの `swap.allow` に追加してください。記載のない種類の変更は許可されません。',
    },
  },
  kinds: {
    IMPORTED:
      'インポートした証明書への変更が意図したものであれば、デフォルトブランチの設定ファイルの `swap.allow` に `imported` を追加してください。そうでない場合は、ACM が発行した証明書を提案してください。',
    PRIVATE:
      'プライベート認証機関の証明書への変更が意図したものであれば、デフォルトブランチの設定ファイルの `swap.allow` に `private` を追加してください。そうでない場合は、ACM が発行した証明書を提案してください。',
    EMAIL: notByDns,
    HTTP: notByDns,
    UNKNOWN: notByDns,
  },
  quotas: {
    names:
      'このアカウントとリージョンの Service Quotas（AWS Certificate Manager）で、クォータ「Domain names per ACM certificate」（初期値 10、最大 100）を引き上げるか、`rules[].drop` で名前を減らしてください。次回の自動チェック（定期実行）で自動的に続行します。',
    'requests-per-year':
      'このアカウントとリージョンの Service Quotas（AWS Certificate Manager）で、クォータ「ACM certificates created in last 365 days」を引き上げてください。証明書を削除しても解消しません。`strategy: in-place` であれば新しい証明書は不要です。次回の自動チェック（定期実行）で自動的に続行します。',
    certificates:
      'このアカウントとリージョンの Service Quotas（AWS Certificate Manager）で、クォータ「ACM certificates」を引き上げるか、不要な証明書を削除してください。有効期限切れの証明書も数に含まれます。次回の自動チェック（定期実行）で自動的に続行します。',
  },
} satisfies Catalogue['cures'];
