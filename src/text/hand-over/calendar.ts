import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../core/language.ts';
import type { ReportedCertificate } from '../../core/report/report.ts';
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
  readonly certificates: readonly Pick<ReportedCertificate, 'arn' | 'domains' | 'deadline'>[];
  readonly language: Language;
  readonly now: Temporal.Instant;
}

/** Windows, freezes and the deadlines of ACM as an iCalendar file (RFC 5545). */
export function handOverCalendar({ windows, freezes, certificates, language, now }: CalendarModel): string {
  const t = texts[language].handOver;
  const events = [
    ...windows.map((span) => ({ ...span, key: 'window', summary: t.window })),
    ...freezes.map((span) => ({ ...span, key: 'freeze', summary: t.freeze(span.reason) })),
    ...certificates.flatMap(({ arn, domains, deadline }) => {
      if (deadline === undefined) return [];
      const at = Temporal.Instant.from(deadline);
      return [{ from: at, to: at, key: arn, summary: t.deadline(domains[0] ?? arn) }];
    }),
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//acm-email-to-dns//EN',
    ...events.flatMap(({ from, to, key, summary }) => [
      'BEGIN:VEVENT',
      `UID:${key}-${stamp(from)}@acm-email-to-dns`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART:${stamp(from)}`,
      // A deadline is a moment, which has no end.
      ...(from.epochMilliseconds < to.epochMilliseconds ? [`DTEND:${stamp(to)}`] : []),
      `SUMMARY:${escaped(summary)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

/** `20261205T170000Z`. */
function stamp(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}

function escaped(text: string): string {
  return visibleLine(text, 300).replaceAll(/[\\;,]/g, String.raw`\$&`);
}

/** A line has at most 75 bytes; the next ones begin with a space. Twenty-four characters are never more. */
function folded(line: string): readonly string[] {
  const parts = line.match(/[^]{1,24}/gu) ?? [''];
  return parts.map((part, index) => (index === 0 ? part : ` ${part}`));
}
