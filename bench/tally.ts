import type { Call } from '../sandbox/aws/call-log.ts';
import type { RequestEntry } from '../sandbox/github/server.ts';

/** What was asked of AWS and GitHub. */
export interface Tally {
  /** By operation of a service, such as `acm:DescribeCertificate`. */
  readonly calls: Readonly<Record<string, number>>;
  /** Calls that AWS did not answer as asked, such as `acm:DescribeCertificate ThrottlingException`. */
  readonly failed: Readonly<Record<string, number>>;
  /** Seconds from the first call to the last, by AWS's clock. */
  readonly span: number;
  /** Account-regions without e-mail-validated certificates, by what each was asked: `1 acm, 0 elb`. */
  readonly healthyPlaces: Readonly<Record<string, number>>;
  readonly github: {
    readonly requests: number;
    /** Those that GitHub refused to serve: limits among them. */
    readonly refused: number;
  };
}

/** An account and region. */
export function placeOf({ account, region }: { readonly account: string; readonly region: string }): string {
  return `${account} ${region}`;
}

/** Counts what was asked; `healthy`: the places without e-mail-validated certificates. */
export function tallyOf(
  calls: readonly Call[],
  requests: readonly RequestEntry[],
  healthy: ReadonlySet<string> = new Set(),
): Tally {
  const failed = calls.filter(({ outcome }) => outcome !== 'ok');
  const asked = new Map([...healthy].map((place) => [place, { acm: 0, elb: 0 }]));
  for (const call of calls) {
    const place = asked.get(placeOf(call));
    if (place === undefined) continue;
    if (call.service === 'acm') place.acm += 1;
    if (call.service.startsWith('elasticloadbalancing')) place.elb += 1;
  }
  const times = calls.map(({ at }) => at.getTime());
  return {
    span: calls.length === 0 ? 0 : ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000,
    calls: count(calls.map(({ service, operation }) => `${service}:${operation}`)),
    failed: count(failed.map(({ service, operation, outcome }) => `${service}:${operation} ${outcome}`)),
    github: { requests: requests.length, refused: requests.filter(({ status }) => [403, 429].includes(status)).length },
    healthyPlaces: count([...asked.values()].map(({ acm, elb }) => `${String(acm)} acm, ${String(elb)} elb`)),
  };
}

function count(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
