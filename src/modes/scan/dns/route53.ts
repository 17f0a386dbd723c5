import type { SeenRecord } from './seen-record.ts';
import type { DnsRecord } from '../../../core/certificate/certificate.ts';
import type { LocalizedText } from '../../../core/language.ts';
import type { ZoneStatus } from '../../../core/dns/route53.ts';
import type { Context } from '../../shared/context.ts';
import type { Fleet } from '../../shared/fleet.ts';
import type { Finding } from '../entry.ts';
import { keyOf, Route53RecordWriter } from './route53-record-writer.ts';
import type { GuardedCertificate } from '../guard/judge.ts';
import type { Watched } from './watch.ts';

/** Those whose records may be missing. */
interface Sought {
  readonly findings: readonly Finding[];
  readonly watched: readonly Watched[];
  readonly guarded: readonly GuardedCertificate[];
}

/** What came of the records that are missing in public DNS. */
export interface Registered extends Sought {
  /** Accounts and zones that could not be asked or written. */
  readonly problems: readonly LocalizedText[];
}

/**
 * With `dns.route53: create`, adds the records that public DNS does not show and that a running 72-hour clock, or the
 * renewal of a certificate in use, waits for, in the hosted zones of our own accounts: once each, and never over anything
 * that is there. A dry run reads, and prints what would be added. What an account refuses is told, and the rest goes on.
 */
export async function registerRecords(
  context: Context,
  fleet: Fleet,
  { findings, watched, guarded }: Sought,
): Promise<Registered> {
  const wanted = missingRecords([...findings.filter(isClockRunning), ...watched, ...guarded]);
  if (context.config.dns.route53 === 'off' || wanted.length === 0) {
    return { findings, watched, guarded, problems: [] };
  }
  const registrar = new Route53RecordWriter(context);
  await registrar.run(await registrar.listZones(fleet), wanted);
  return {
    findings: findings.map((each) => (isClockRunning(each) ? withSights(each, registrar.sights) : each)),
    watched: watched.map((each) => withSights(each, registrar.sights)),
    guarded: guarded.map((each) => withSights(each, registrar.sights)),
    problems: registrar.problems,
  };
}

function isClockRunning({ deadline }: Finding): boolean {
  return deadline !== undefined;
}

interface WithRecords {
  readonly records: readonly SeenRecord[];
}

/** Each name once. */
function missingRecords(sought: readonly WithRecords[]): readonly DnsRecord[] {
  const missing = sought.flatMap(({ records }) => records.filter(({ state }) => state === 'missing'));
  return [...new Map(missing.map(({ name, value }) => [keyOf({ name, value }), { name, value }])).values()];
}

function withSights<T extends WithRecords>(sought: T, sights: ReadonlyMap<string, ZoneStatus>): T {
  const records = sought.records.map((record) => {
    const hostedZone = record.state === 'missing' ? sights.get(keyOf(record)) : undefined;
    return hostedZone === undefined ? record : { ...record, hostedZone };
  });
  return { ...sought, records };
}
