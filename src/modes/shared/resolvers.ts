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

/** One warning for all resolvers that do not answer, before anything is read from what they do not say. */
export async function warnOfSilentResolvers(context: Context): Promise<void> {
  const silent = (await askEachResolver(context)).filter(({ answer }) => isSilent(answer)).map(({ server }) => server);
  if (silent.length === 0) return;
  const others =
    silent.length === context.config.dns.resolvers.length
      ? 'no record can be seen until one does'
      : 'the others are asked';
  context.log.warning(
    `DNS: no answer from ${silent.join(', ')}; ${others}. Open UDP and TCP port 53 to them, or name other resolvers in \`dns.resolvers\`.`,
    context.placeInConfig(['dns', 'resolvers']),
  );
}
