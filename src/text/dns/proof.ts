import { certificateId } from '../../core/arn.ts';
import type { Language } from '../../core/language.ts';
import { isOutstanding, type JudgedRecord } from '../../core/dns/proof.ts';
import { texts } from '../locales/index.ts';
import { code } from '../markdown/markdown.ts';

/** What public DNS says of a record, `seen`, with the certificate that it proves already, if there is one. */
export function withProof(record: JudgedRecord, seen: string, language: Language): string {
  const { provenBy, state } = record;
  if (provenBy === undefined || state === 'validated') return seen;
  const t = texts[language].proof;
  const certificate = code(certificateId(provenBy) ?? provenBy);
  return isOutstanding(record) ? t.lost(certificate, seen) : t.inPlace(certificate, seen);
}

/** How many records are left to register, and by when. */
export function registerText(records: readonly JudgedRecord[], day: string, language: Language): string {
  const left = records.filter(isOutstanding).length;
  return left === 0 ? texts[language].proof.nothingLeft(day) : texts[language].proof.register(left, day);
}
