import type { Language } from '../../core/language.ts';
import type { AcmQuota, FailureReason } from '../../core/certificate/acm-failures.ts';

/** What to do where the code alone does not say it: by ACM's reason, and by quota. */
export interface CureTexts {
  readonly failures: Readonly<Record<FailureReason, string>>;
  readonly quotas: Readonly<Record<AcmQuota, string>>;
}

export const cureTexts: Readonly<Record<Language, CureTexts>> = {
  en: {
    failures: {
      ADDITIONAL_VERIFICATION_REQUIRED:
        'AWS wants to know more before it issues for this domain, as for well-known names: open a case with AWS Support from this account; when it is settled, set label `acm-request`.',
      DOMAIN_NOT_ALLOWED:
        'A name is on a list of unsafe domains (such as Google Safe Browsing): have it taken off there, ask AWS Support to clear it, then set label `acm-request`; or leave the name out with `rules[].drop`.',
      INVALID_PUBLIC_DOMAIN:
        'A name is no valid public domain, for example because its top-level domain does not exist: leave it out with `rules[].drop`, then set label `acm-request`.',
      DOMAIN_VALIDATION_DENIED:
        'The owner of a domain has denied the validation: settle it with the owner, then set label `acm-request`.',
      NO_AVAILABLE_CONTACTS:
        'ACM found nobody to write to, which is no reason for a request by DNS: set label `acm-request`; if it comes again, ask AWS Support.',
      OTHER:
        'ACM does not say why: set label `acm-request` for a new attempt; if it comes again, ask AWS Support with the ARN.',
    },
    quotas: {
      names:
        'Raise the quota “Domain names per ACM certificate” (10 at first, at most 100) in Service Quotas, AWS Certificate Manager, in this account and region; or leave names out with `rules[].drop`. The next run goes on by itself.',
      'requests-per-year':
        'Raise the quota “ACM certificates created in last 365 days” in Service Quotas, AWS Certificate Manager, in this account and region; deleting certificates does not help. `strategy: in-place` needs no new certificate. The next run goes on by itself.',
      certificates:
        'Raise the quota “ACM certificates” in Service Quotas, AWS Certificate Manager, in this account and region, or delete certificates that nobody needs: expired ones count too. The next run goes on by itself.',
    },
  },
  ja: {
    failures: {
      ADDITIONAL_VERIFICATION_REQUIRED:
        '著名なドメイン名などの場合、発行前に AWS による追加の確認が必要です。このアカウントから AWS サポートにお問い合わせのうえ、解決後にラベル `acm-request` を付けてください。',
      DOMAIN_NOT_ALLOWED:
        'ドメイン名が安全でないドメインのリスト（Google Safe Browsing など）に登録されています。リストからの削除と AWS サポートへの解除依頼の後、ラベル `acm-request` を付けてください。`rules[].drop` でその名前を除くこともできます。',
      INVALID_PUBLIC_DOMAIN:
        '公開ドメインとして有効でない名前が含まれています（存在しないトップレベルドメインなど）。`rules[].drop` で除いてから、ラベル `acm-request` を付けてください。',
      DOMAIN_VALIDATION_DENIED:
        'ドメインの所有者が検証を拒否しました。所有者と調整のうえ、ラベル `acm-request` を付けてください。',
      NO_AVAILABLE_CONTACTS:
        'ACM が連絡先を見つけられませんでした。DNS 検証では通常起こらないため、ラベル `acm-request` を付けて再度リクエストしてください。繰り返す場合は AWS サポートにお問い合わせください。',
      OTHER:
        'ACM から理由が示されていません。ラベル `acm-request` を付けて再度リクエストしてください。繰り返す場合は、ARN を添えて AWS サポートにお問い合わせください。',
    },
    quotas: {
      names:
        'このアカウントとリージョンの Service Quotas（AWS Certificate Manager）で、クォータ「Domain names per ACM certificate」（初期値 10、最大 100）を引き上げるか、`rules[].drop` で名前を減らしてください。次回の実行で自動的に続行します。',
      'requests-per-year':
        'このアカウントとリージョンの Service Quotas（AWS Certificate Manager）で、クォータ「ACM certificates created in last 365 days」を引き上げてください。証明書を削除しても解消しません。`strategy: in-place` であれば新しい証明書は不要です。次回の実行で自動的に続行します。',
      certificates:
        'このアカウントとリージョンの Service Quotas（AWS Certificate Manager）で、クォータ「ACM certificates」を引き上げるか、不要な証明書を削除してください。有効期限切れの証明書も数に含まれます。次回の実行で自動的に続行します。',
    },
  },
};
