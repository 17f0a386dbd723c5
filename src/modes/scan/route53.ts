import type { DnsRecord } from '../../core/certificate.ts';
import type { ZoneSight } from '../../core/route53.ts';
import type { Context } from '../context.ts';
import type { Fleet } from '../fleet.ts';
import type { Finding } from './entry.ts';
import { keyOf, Registrar } from './registrar.ts';

/** What came of the records that are missing in public DNS. */
export interface Registered {
  readonly findings: readonly Finding[];
  /** Accounts and zones that could not be asked or written. */
  readonly problems: readonly string[];
}

/**
 * With `dns.route53: create`, adds the records that a running 72-hour clock waits for and that public DNS does not
 * show, in the hosted zones of our own accounts: once each, and never over anything that is there. A dry run
 * reads, and prints what would be added. What an account refuses is told, and the rest goes on.
 */
export async function registerRecords(
  context: Context,
  fleet: Fleet,
  findings: readonly Finding[],
): Promise<Registered> {
  const wanted = wantedRecords(findings);
  if (context.config.dns.route53 === 'off' || wanted.length === 0) return { findings, problems: [] };
  const registrar = new Registrar(context);
  await registrar.run(await registrar.listZones(fleet), wanted);
  return { findings: findings.map((finding) => withSights(finding, registrar.sights)), problems: registrar.problems };
}

/** Missing records that somebody waits for, each name once. */
function wantedRecords(findings: readonly Finding[]): readonly DnsRecord[] {
  const missing = findings
    .filter(({ deadline }) => deadline !== undefined)
    .flatMap(({ records }) => records.filter(({ state }) => state === 'missing'));
  return [...new Map(missing.map(({ name, value }) => [keyOf({ name, value }), { name, value }])).values()];
}

function withSights(finding: Finding, sights: ReadonlyMap<string, ZoneSight>): Finding {
  if (finding.deadline === undefined) return finding;
  const records = finding.records.map((record) => {
    const hostedZone = record.state === 'missing' ? sights.get(keyOf(record)) : undefined;
    return hostedZone === undefined ? record : { ...record, hostedZone };
  });
  return { ...finding, records };
}
