import type { Language } from '../../core/language.ts';
import { plural } from '../plural.ts';

/** Records that prove another certificate already, and how many are left to register. */
export interface ProofTexts {
  /** `certificate`: a code span; `seen`: what public DNS says. */
  readonly inPlace: (certificate: string, seen: string) => string;
  readonly lost: (certificate: string, seen: string) => string;
  /** `day`: by when. */
  readonly register: (count: number, day: string) => string;
  readonly nothingLeft: (day: string) => string;
}

export const proofTexts: Readonly<Record<Language, ProofTexts>> = {
  en: {
    inPlace: (certificate, seen) => `already in place, for certificate ${certificate}; public DNS: ${seen}`,
    lost: (certificate, seen) => `${seen}, though certificate ${certificate} needs it too for its next renewal`,
    register: (count, day) => `**Needed by ${day}: please register ${plural(count, 'DNS record')} in public DNS.**`,
    nothingLeft: (day) =>
      `**Nothing is left to register: every DNS record is in place.** ACM sees them, usually within 30 minutes; needed by ${day}.`,
  },
  ja: {
    inPlace: (certificate, seen) => `証明書 ${certificate} のためにすでに登録済み（公開 DNS：${seen}）`,
    lost: (certificate, seen) => `${seen}（証明書 ${certificate} の次回の更新にも必要なレコードです）`,
    register: (count, day) => `**${day}までに、DNS レコード ${String(count)} 件を公開 DNS に登録してください。**`,
    nothingLeft: (day) =>
      `**登録が必要なレコードは残っていません。すべての DNS レコードが登録済みです。** 通常 30 分以内に ACM で確認されます（期限：${day}）。`,
  },
};
