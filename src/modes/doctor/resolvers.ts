import type { DnsAnswer } from '../../core/dns/dns.ts';
import type { DoctorFinding, Words } from '../../text/doctor/doctor.ts';
import { quoteDetail } from '../../text/facts.ts';
import type { Context } from '../shared/context.ts';
import { askEachResolver, isSilent } from '../shared/resolvers.ts';
import { ok, problem, warning } from './probe.ts';

/** Each of the configured resolvers, since one that answers hides that another does not. */
export async function lookAtResolvers(context: Context): Promise<readonly DoctorFinding[]> {
  return (await askEachResolver(context)).map(({ server, answer }) => findingOf(server, answer));
}

function findingOf(server: string, answer: DnsAnswer): DoctorFinding {
  const subject: Words = (w, q) => w.resolver(q(server));
  if (answer.kind === 'answered') return ok(subject, (w) => w.resolverAnswers);
  const detail = [{ key: 'dns-failure', ...answer.why }] as const;
  return isSilent(answer)
    ? problem(subject, (w, q, language) => w.resolverSilent(quoteDetail(detail, language, q)))
    : warning(subject, (w, q, language) => w.resolverRefuses(quoteDetail(detail, language, q)));
}
