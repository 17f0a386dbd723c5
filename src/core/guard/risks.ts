import type { Certificate } from '../certificate/certificate.ts';
import { isLost } from '../dns/watch.ts';
import { risk, riskCodes, type GuardedFacts, type Risk, type RiskAnswer, type RiskCode } from './facts.ts';
import { expiryRisk, renewabilityRisk, renewalFailure, renewalWait } from './renewal.ts';

const questions: Readonly<Record<RiskCode, (facts: GuardedFacts) => RiskAnswer>> = {
  'record-lost': recordRisk,
  caa: (facts) => issuingRisk(facts, 'caa'),
  dnssec: (facts) => issuingRisk(facts, 'dnssec'),
  'renewal-failed': renewalFailure,
  'renewal-waits': renewalWait,
  'not-renewable': renewabilityRisk,
  'expires-soon': expiryRisk,
  'old-served': servedRisk,
};

/** What a look at a certificate came to. */
export interface Judgement {
  readonly risks: readonly Risk[];
  /** Those of which nothing could be found out. */
  readonly unknown: readonly RiskCode[];
}

/** Asks everything of a certificate that is in use or exported. */
export function judgeRisks(facts: GuardedFacts): Judgement {
  const answers = riskCodes.map((code) => ({ code, answer: questions[code](facts) }));
  return {
    risks: answers.flatMap(({ answer }) => (typeof answer === 'object' ? [answer] : [])),
    unknown: answers.filter(({ answer }) => answer === 'unknown').map(({ code }) => code),
  };
}

/** Codes out of a text of ours; what is no code is passed over. */
export function readRiskCodes(text: string | undefined): readonly RiskCode[] {
  const written = new Set(text?.split(','));
  return riskCodes.filter((code) => written.has(code));
}

/** Whether CNAMEs prove the certificate to ACM, at each renewal too. */
export function isProvenByDns({ type, domains, update }: Pick<Certificate, 'type' | 'domains' | 'update'>): boolean {
  const isDns = update?.status === 'SUCCESS' || domains.some(({ method }) => method === 'DNS');
  return type === 'AMAZON_ISSUED' && isDns;
}

/** What ACM leaves out of a certificate of Amazon's is no word that no record proves it. */
function mayBeProvenByDns({ type, domains, update }: Certificate): boolean {
  if (type !== 'AMAZON_ISSUED') return false;
  const isProvenOtherwise =
    domains.length > 0 && domains.every(({ method }) => method === 'HTTP' || method === 'EMAIL');
  return update?.status === 'SUCCESS' || !isProvenOtherwise;
}

function recordRisk({ certificate, records, areRecordsTold }: GuardedFacts): RiskAnswer {
  if (!mayBeProvenByDns(certificate)) return 'none';
  const lost = records.filter(isLost);
  if (lost.length > 0) return risk('record-lost', lost.map(({ name }) => name).join(', '));
  return areRecordsTold && records.every(({ state }) => state === 'present') ? 'none' : 'unknown';
}

function issuingRisk({ certificate, issuing }: GuardedFacts, code: 'caa' | 'dnssec'): RiskAnswer {
  if (certificate.type !== 'AMAZON_ISSUED') return 'none';
  const rejection = issuing.rejections.find((found) => found.code === code);
  if (rejection !== undefined) return risk(code, rejection.detail);
  return issuing.isComplete ? 'none' : 'unknown';
}

function servedRisk({ served }: GuardedFacts): RiskAnswer {
  if (served.kind !== 'old') return served.kind === 'current' ? 'none' : 'unknown';
  return risk('old-served', [{ key: 'still-presents', address: served.address, serial: served.serial }]);
}
