import { isOutstanding } from '../../core/dns/proof.ts';
import type { ReportedCertificate } from '../../core/report/report.ts';
import { instantOf, type DashboardModel } from '../dashboard/model.ts';
import { texts } from '../locales/index.ts';
import { fittedTable } from '../markdown/fitting.ts';
import { code } from '../markdown/markdown.ts';
import { plain } from './records.ts';
import { formatNumber } from '../number.ts';
import { formatTime } from '../time.ts';

interface Zone {
  readonly name: string;
  readonly owners: Set<string>;
  readonly certificates: Set<string>;
  readonly missing: Set<string>;
  deadline: string | undefined;
}

/** What waits for DNS, by zone and by who owns it; the nearest deadline first. */
export function zoneTable(certificates: readonly ReportedCertificate[], model: DashboardModel, limit: number): string {
  const { language, timeZone } = model;
  const t = texts[language].dashboard;
  const rows = zonesOf(certificates).map(({ name, owners, certificates: inZone, missing, deadline }) => [
    name === '' ? '–' : code(plain(name)),
    [...owners]
      .sort()
      .map((owner) => code(owner))
      .join(' ') || '–',
    formatNumber(inZone.size, language),
    formatNumber(missing.size, language),
    deadline === undefined ? '' : formatTime(instantOf(deadline), timeZone, language),
  ]);
  return fittedTable({ header: t.zoneHeader, rows, limit, noun: t.nouns.zones, language });
}

/** A certificate whose records ACM has not made yet, or whose zone is not known, stands under no zone. */
function zonesOf(certificates: readonly ReportedCertificate[]): readonly Zone[] {
  const zones = new Map<string, Zone>();
  for (const certificate of certificates) {
    const names = new Set(certificate.records.map(({ zone = '' }) => zone));
    for (const name of names.size === 0 ? [''] : names) add(zoneIn(zones, name), certificate);
  }
  return [...zones.values()].sort((a, b) => rank(a) - rank(b) || compare(a, b));
}

function zoneIn(zones: Map<string, Zone>, name: string): Zone {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const made = { name, owners: new Set<string>(), certificates: new Set<string>(), missing: new Set<string>() };
  const zone: Zone = { ...made, deadline: undefined };
  zones.set(name, zone);
  return zone;
}

function add(zone: Zone, { arn, owners, records, deadline }: ReportedCertificate): void {
  for (const owner of owners) zone.owners.add(owner);
  zone.certificates.add(arn);
  for (const record of records) {
    if ((record.zone ?? '') === zone.name && isOutstanding(record)) zone.missing.add(record.name);
  }
  if (deadline !== undefined && (zone.deadline === undefined || deadline < zone.deadline)) zone.deadline = deadline;
}

/** Zones in which nobody has to do anything any more stand last. */
function rank({ missing }: Zone): number {
  return missing.size > 0 ? 0 : 1;
}

function compare(a: Zone, b: Zone): number {
  const [left, right] = [`${a.deadline ?? '~'} ${a.name}`, `${b.deadline ?? '~'} ${b.name}`];
  return left < right ? -1 : 1;
}
