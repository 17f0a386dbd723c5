import type { ReportedCertificate } from '../../core/report/report.ts';
import { nameOf, numberOf, placeOf, type DashboardModel } from './model.ts';
import { texts } from '../locales/index.ts';
import { listing } from '../markdown/fitting.ts';
import { formatNumber } from '../number.ts';

/**
 * A line each for the certificates that have no issue and wait for nothing, by why; names as far as they fit in `limit`
 * code points for all lines.
 */
export function listedLines({ report, language }: DashboardModel, limit: number): readonly string[] {
  const t = texts[language].dashboard;
  const kinds = (Object.keys(t.listed) as (keyof typeof t.listed)[])
    .map((kind) => ({ kind, listed: report.certificates.filter((certificate) => certificate.listed === kind) }))
    .filter(({ listed }) => listed.length > 0);
  const room = Math.floor(limit / Math.max(1, kinds.length)) - headingRoom;
  return kinds.map(({ kind, listed }) => {
    const names = listed.map((certificate) => t.named(nameOf(certificate), placeAndIssue(certificate)));
    return t.line(t.listed[kind], formatNumber(listed.length, language), listing(names, { limit: room, language }));
  });
}

/** Room for a line's own words. */
const headingRoom = 100;

/** A closed issue is the only place where a person's decision stands. */
function placeAndIssue(certificate: ReportedCertificate): string {
  return `${placeOf(certificate)} ${numberOf(certificate.issue)}`.trim();
}
