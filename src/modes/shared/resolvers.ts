import type { DnsAnswer, DnsFailureKind } from '../../core/dns/dns.ts';
import type { Context } from './context.ts';

/** What one resolver said. */
export interface ResolverAnswer {
  readonly server: string;
  readonly answer: DnsAnswer;
}

/** ACM's own domain, below which every value of a record lies. */
const knownName = 'acm-validations.aws.';

const silences: readonly DnsFailureKind[] = [
  'no-resolver',
  'resolvers-given-up',
  'timeout',
  'unreachable',
  'unreadable',
];

/** Asks each configured resolver for something that exists. */
export async function askEachResolver({ resolvers, config }: Context): Promise<readonly ResolverAnswer[]> {
  return Promise.all(
    config.dns.resolvers.map(async (server) => ({ server, answer: await resolvers.ask(server, knownName, 'NS') })),
  );
}

/** Whether nobody is there who answers; a resolver that says no is there. */
export function isSilent(answer: DnsAnswer): boolean {
  return answer.kind === 'failed' && silences.includes(answer.why.kind);
}
