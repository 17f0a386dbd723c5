import { utf8ToBytes } from '@noble/hashes/utils.js';
import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../core/language.ts';
import type { ReportedCertificate } from '../../core/report/report.ts';
import { dueOf } from '../../core/certificate/migration.ts';
import { isOutstanding } from '../../core/dns/proof.ts';
import { texts } from '../locales/index.ts';
import { visibleLine } from '../markdown/visible.ts';

/** A span of time in a calendar. */
interface Span {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

/** What a calendar file is made from. */
export interface CalendarModel {
  readonly windows: readonly Span[];
  readonly freezes: readonly (Span & { readonly reason: string })[];
  readonly certificates: readonly ReportedCertificate[];
  readonly language: Language;
  readonly now: Temporal.Instant;
}

/** Something that is to stand in people's calendars. */
interface Entry {
  readonly key: string;
  readonly from: Temporal.Instant;
  /** Absent for a moment, which has no end. */
  readonly to?: Temporal.Instant;
  /** It is about a day, whatever the time zone. */
  readonly isDay?: boolean;
  readonly summary: string;
  readonly description?: string;
  readonly url?: string | undefined;
}

/** Windows, freezes, the days by which records are needed and the ends of ACM's attempts as an iCalendar file (RFC 5545). */
export function handOverCalendar(model: CalendarModel): string {
  const { windows, freezes, certificates, language, now } = model;
  const t = texts[language].handOver;
  const waiting = certificates.filter(({ state }) => state === 'waiting-for-window');
  const waits = waiting.map((certificate) => nameIn(certificate)).join(', ');
  const entries: readonly Entry[] = [
    ...windows.map((span) => ({ ...span, key: 'window', summary: t.window, description: waits && t.waiting(waits) })),
    ...freezes.map((span) => ({ ...span, key: 'freeze', summary: t.freeze(span.reason) })),
    ...certificates.flatMap((certificate) => entriesOf(certificate, model)),
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//acm-email-to-dns//EN',
    ...entries.flatMap((entry) => eventLines(entry, now)),
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

/** When the records of a certificate are needed, and when ACM stops waiting for them. */
function entriesOf(certificate: ReportedCertificate, { language, now }: CalendarModel): readonly Entry[] {
  const t = texts[language].handOver;
  const { arn, account, accountName, region, deadline, notAfter, records, issue: url } = certificate;
  const named = nameIn(certificate);
  const description = t.place(accountName === undefined ? account : `${accountName} (${account})`, region);
  const due = dueOf({ notAfter: notAfter === undefined ? undefined : Temporal.Instant.from(notAfter) }, now);
  return [
    ...(due.kind === 'by' && records.some(isOutstanding)
      ? [{ key: `${arn}-needed`, from: due.day, isDay: true, summary: t.needed(named), description, url }]
      : []),
    ...(deadline === undefined
      ? []
      : [{ key: arn, from: Temporal.Instant.from(deadline), summary: t.deadline(named), description, url }]),
  ];
}

function nameIn({ domains, arn, account, accountName }: ReportedCertificate): string {
  return `${domains[0] ?? arn} (${accountName ?? account})`;
}

function eventLines(
  { key, from, to, isDay, summary, description, url }: Entry,
  now: Temporal.Instant,
): readonly string[] {
  const day = stamp(from).slice(0, 'yyyymmdd'.length);
  return [
    'BEGIN:VEVENT',
    `UID:${key}-${stamp(from)}@acm-email-to-dns`,
    `DTSTAMP:${stamp(now)}`,
    isDay === true ? `DTSTART;VALUE=DATE:${day}` : `DTSTART:${stamp(from)}`,
    ...(to === undefined ? [] : [`DTEND:${stamp(to)}`]),
    `SUMMARY:${escaped(summary)}`,
    ...(description === undefined || description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(url === undefined ? [] : [`URL:${visibleLine(url, 300)}`]),
    'END:VEVENT',
  ];
}

/** `20261205T170000Z`. */
function stamp(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}

function escaped(text: string): string {
  return visibleLine(text, 300).replaceAll(/[\\;,]/g, String.raw`\$&`);
}

/** A line has at most 75 bytes; the next ones begin with a space, and no character is cut. */
function folded(line: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (utf8ToBytes(part + character).length > 75) {
      parts.push(part);
      part = ' ';
    }
    part += character;
  }
  return [...parts, part];
}
