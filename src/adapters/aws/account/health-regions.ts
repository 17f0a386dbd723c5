import { UpstreamError } from '../../../core/errors.ts';
import type { DnsReader } from '../../../ports/net.ts';
import type { HealthReader } from '../../../ports/aws.ts';
import { isAnswerLost } from '../client/failure.ts';

/*
 * In the commercial partition AWS Health has two regions, one active and one standing by; the CNAME of its global name
 * says which is which (AWS Health User Guide, "Accessing the AWS Health API").
 */
const globalName = 'global.health.amazonaws.com';
const pair = ['us-east-1', 'us-east-2'] as const;

/** The active region first, then the one that stands by. Where DNS does not say, in AWS's usual order. */
export async function findHealthRegions(dns: Pick<DnsReader, 'ask'>): Promise<readonly string[]> {
  const answer = await dns.ask(globalName, 'CNAME');
  const target = answer.kind === 'answered' ? (answer.values[0] ?? '') : '';
  const active = pair.find((region) => target.includes(`.${region}.`));
  return [...pair].sort((a, b) => Number(b === active) - Number(a === active));
}

/** Reads from the first region that answers; a refusal is an answer. */
export function readFromAny(open: (region: string) => Promise<HealthReader>, regions: readonly string[]): HealthReader {
  async function read<T>(work: (reader: HealthReader) => Promise<T>): Promise<T> {
    for (const region of regions.slice(0, -1)) {
      try {
        return await work(await open(region));
      } catch (error) {
        if (!(error instanceof UpstreamError) || !isAnswerLost(error.cause)) throw error;
      }
    }
    return work(await open(regions.at(-1) ?? pair[0]));
  }
  return {
    listEvents: () => read((reader) => reader.listEvents()),
    listOrganizationEvents: () => read((reader) => reader.listOrganizationEvents()),
  };
}
