import type { Temporal } from 'temporal-polyfill';
import type { Certificate } from '../../core/certificate/certificate.ts';
import { emailedNames, urgencyOf, type Urgency } from '../../core/certificate/email.ts';
import type { Language } from '../../core/language.ts';
import { texts } from '../locales/index.ts';
import { fittedTable } from '../markdown/fitting.ts';
import { code } from '../markdown/markdown.ts';
import { formatDate } from '../time.ts';

/** What the texts on renewals by e-mail are about. */
export interface EmailModel {
  readonly certificate: Certificate;
  readonly now: Temporal.Instant;
  readonly timeZone: string;
  readonly language: Language;
}

/** Code points for the addresses, so that the records keep their room. */
const limit = 5000;

/** That a certificate cannot wait, and why; `undefined` where it can. */
export function urgentNotice({ certificate, now, timeZone, language }: EmailModel): string | undefined {
  const urgency = urgencyOf(certificate, now);
  if (urgency === undefined || certificate.notAfter === undefined) return undefined;
  return texts[language].email.urgent[urgency](formatDate(certificate.notAfter, timeZone, language));
}

/** The same in a few words, for the dashboard; empty where nothing is urgent. */
export function urgentWords(urgency: Urgency | undefined, language: Language): string {
  return urgency === undefined ? '' : `⚠️ ${texts[language].email.short[urgency]}`;
}

/** Whom ACM writes to for a renewal by e-mail, and how far it is; `undefined` where it writes to nobody. */
export function emailSection({ certificate, language }: EmailModel): string | undefined {
  const names = emailedNames(certificate);
  // ACM renews nothing that has expired.
  if (names.length === 0 || certificate.status === 'EXPIRED') return undefined;
  const t = texts[language].email;
  const rows = names.map(({ domain, status, emails }) => [
    code(domain),
    emails.map((email) => code(email)).join(', '),
    status === undefined ? '' : code(status),
  ]);
  const { renewal } = certificate;
  const state = renewal === undefined ? t.noRenewal : t.state(code(renewal.status));
  const pending = renewal?.status === 'PENDING_VALIDATION' ? [t.pending] : [];
  return [
    `### ${t.heading}`,
    t.intro,
    [...pending, state].join(' '),
    fittedTable({ header: t.header, rows, limit, noun: t.noun, language }),
  ].join('\n\n');
}
