import type { Language } from '../../core/language.ts';
import { countsAsEmailValidated } from '../../core/migration.ts';
import type { ReportedCertificate } from '../../core/report.ts';
import { reportReason } from '../../text/reasons.ts';
import { isEmailValidated } from '../../core/certificate.ts';
import type { Entry } from './entry.ts';

/** An entry as the report holds it. `issue` and `pullRequest` are URLs. */
export function reportEntry(
  entry: Entry,
  language: Language,
  { issue, pullRequest }: { readonly issue: string | undefined; readonly pullRequest: string | undefined },
): ReportedCertificate {
  const { certificate, listeners, others } = entry.observed;
  const replacement = entry.result.replacement;
  const isListed = listedAs(entry);
  const tracked = isListed === undefined && entry.decision.kind === 'tracked' ? entry.decision : undefined;
  return {
    arn: certificate.arn,
    account: certificate.account,
    region: certificate.region,
    domains: certificate.names,
    status: certificate.status,
    keyAlgorithm: certificate.keyAlgorithm,
    notAfter: certificate.notAfter?.toString(),
    state: tracked?.state,
    listed: isListed,
    reason: reportReason(tracked?.reason, language),
    replacement: replacement?.certificate.arn,
    attempt: replacement?.attempt,
    deadline: entry.deadline?.toString(),
    records: entry.records.map(({ name, value, zone, state, mistake, found }) => ({
      ...{ name, value, zone, state, mistake, found },
    })),
    listeners: listeners.map(({ listener }) => listener.arn),
    otherUses: others,
    issue,
    pullRequest,
  };
}

function listedAs(entry: Entry): ReportedCertificate['listed'] {
  if (entry.decision.kind === 'listed') return entry.decision.why;
  if (entry.isHeldBack) return 'held-back';
  return entry.stance === 'declined' && entry.decision.state !== 'done' ? 'declined' : undefined;
}

/** All found that are issued, or expired and in use. */
export function countEmailValidated(entries: readonly Entry[]): number {
  return entries.filter(
    ({ observed: { certificate } }) => isEmailValidated(certificate) && countsAsEmailValidated(certificate),
  ).length;
}
