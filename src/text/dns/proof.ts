import type { Temporal } from 'temporal-polyfill';
import { certificateId } from '../../core/arn.ts';
import type { Due } from '../../core/certificate/migration.ts';
import type { Language } from '../../core/language.ts';
import { isOutstanding, type JudgedRecord } from '../../core/dns/proof.ts';
import type { DueTexts } from '../locales/en/dns.ts';
import { texts } from '../locales/index.ts';
import { code } from '../markdown/markdown.ts';
import { formatDate } from '../time.ts';

/** What public DNS says of a record, `seen`, with the certificate that it proves already, if there is one. */
export function withProof(record: JudgedRecord, seen: string, language: Language): string {
  const { provenBy, state } = record;
  if (provenBy === undefined || state === 'validated') return seen;
  const t = texts[language].proof;
  const certificate = code(certificateId(provenBy) ?? provenBy);
  return isOutstanding(record) ? t.lost(certificate, seen) : t.inPlace(certificate, seen);
}

/** By when, as it is told. AWS's own date is a day without a time zone, so this one is told in none but UTC. */
export function dueTexts(due: Due, language: Language): DueTexts {
  const told = (at: Temporal.Instant): string => formatDate(at, 'UTC', language);
  if (due.kind === 'by') return { kind: 'by', day: told(due.day) };
  return { kind: 'at-once', end: due.end && told(due.end), isExpired: due.isExpired };
}

/** What to add and by when, first of all; how many are wrong, where some are. */
export function registerText(records: readonly JudgedRecord[], by: Due, language: Language): string {
  const t = texts[language].proof;
  const left = records.filter(isOutstanding);
  const due = dueTexts(by, language);
  if (left.length === 0) return t.nothingLeft(due);
  const wrong = left.filter(({ state }) => state === 'wrong').length;
  if (wrong === 0) return t.register(left.length, records.length, due);
  return t.correct(left.length, wrong, due, t.counts(wrong, left.length - wrong, records.length - left.length));
}
