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

/** What to add and by when, first of all; how many are wrong, where some are. */
export function registerText(records: readonly JudgedRecord[], day: string, language: Language): string {
  const t = texts[language].proof;
  const left = records.filter(isOutstanding);
  if (left.length === 0) return t.nothingLeft(day);
  const wrong = left.filter(({ state }) => state === 'wrong').length;
  const counts = wrong === 0 ? '' : ` ${t.counts(wrong, left.length - wrong, records.length - left.length)}`;
  return `${t.register(left.length, records.length, day)}${counts}`;
}
