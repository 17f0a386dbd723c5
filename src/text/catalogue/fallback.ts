import type { Language } from '../../core/language.ts';

/** That `auto` could not switch a certificate in place. `region`: a code span. */
export const fallbackTexts: Readonly<Record<Language, (region: string) => string>> = {
  en: (region) =>
    `ℹ️ Strategy \`auto\` would switch this certificate in place, but ACM in ${region} does not know that call (\`in-place-unavailable\`). So it is **replaced** instead: the new certificate has another ARN, and whatever is no listener of a load balancer has to be changed by hand.`,
  ja: (region) =>
    `ℹ️ 設定 \`auto\` では、この証明書の検証方法をそのまま変更する予定でしたが、${region} の ACM はこの操作に対応していません（\`in-place-unavailable\`）。そのため、証明書を**置き換え**ます。新しい証明書の ARN は異なり、ロードバランサーのリスナー以外で使用している箇所は手動での変更が必要です。`,
};
