import { Temporal } from 'temporal-polyfill';
import { isDead, type Certificate } from '../../core/certificate/certificate.ts';
import { emailedNames, urgencyOf, type Urgency } from '../../core/certificate/email.ts';
import type { Language } from '../../core/language.ts';
import { texts } from '../locales/index.ts';
import { fitRows } from '../markdown/budget.ts';
import { bytesFor, droppedNote } from '../markdown/fitting.ts';
import { bullets, code, details } from '../markdown/markdown.ts';
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
export function urgentNotice({ certificate, now, language }: EmailModel): string | undefined {
  const urgency = urgencyOf(certificate, now);
  if (urgency === undefined) return undefined;
  const { notAfter, status } = certificate;
  return texts[language].email.urgent[urgency](
    notAfter === undefined ? texts[language].issue.unknown : formatDate(notAfter, 'UTC', language),
    isMailed(certificate),
    code(status),
  );
}

/** The same in a few words, for the dashboard; empty where nothing is urgent. */
export function urgentWords(urgency: Urgency | undefined, language: Language): string {
  return urgency === undefined ? '' : `⚠️ ${texts[language].email.short[urgency]}`;
}

/** Days before the end from which a renewal by e-mail concerns whoever owns the DNS. */
const due = Temporal.Duration.from({ hours: 45 * 24 });

/** ACM has sent the mails of a renewal. */
function isMailed({ renewal }: Certificate): boolean {
  return renewal?.status === 'PENDING_VALIDATION';
}

/**
 * Whom ACM writes to for a renewal by e-mail, and how far it is; folded as long as no mail is out and the end is far.
 * `undefined` where it writes to nobody.
 */
export function emailSection({ certificate, now, language }: EmailModel): string | undefined {
  const names = emailedNames(certificate);
  const { renewal, notAfter } = certificate;
  // ACM renews nothing that has expired or was revoked.
  if (names.length === 0 || isDead(certificate)) return undefined;
  const t = texts[language].email;
  const fitted = fitRows({
    fixed: '',
    rows: names.map(({ domain, status: approved, emails }) => {
      const addresses = emails.map((email) => code(email)).join(texts[language].fitting.separator);
      return bullets([t.address(code(domain), addresses, approved === undefined ? '' : code(approved))]);
    }),
    ...{ limit, byteLimit: bytesFor(limit), dropped: (count) => droppedNote(count, t.noun, language) },
  });
  const body = [
    t.intro,
    [
      ...(isMailed(certificate) ? [t.pending] : []),
      renewal === undefined ? t.noRenewal : t.state(code(renewal.status)),
    ].join(' '),
    fitted.rows.join('\n'),
    ...(fitted.note === undefined ? [] : [fitted.note]),
  ].join('\n\n');
  const isDue =
    isMailed(certificate) || (notAfter !== undefined && Temporal.Instant.compare(notAfter, now.add(due)) <= 0);
  return isDue ? `### ${t.heading}\n\n${body}` : details(t.heading, body);
}
