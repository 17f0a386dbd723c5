import type { Risk, RiskCode } from './facts.ts';
import type { Judgement } from './risks.ts';

/** What an issue about a certificate at risk has to say. */
export interface RiskVerdict {
  /** What was seen now. */
  readonly risks: readonly Risk[];
  /** Told before, and nobody could see whether it is over. */
  readonly open: readonly RiskCode[];
  /** Told before, and seen to be over. */
  readonly fixed: readonly RiskCode[];
}

/** Holds what was seen against what was told: only evidence ends a risk. */
export function compareToTold({ risks, unknown }: Judgement, told: readonly RiskCode[]): RiskVerdict {
  const before = told.filter((code) => !risks.some((seen) => seen.code === code));
  return {
    risks,
    open: before.filter((code) => unknown.includes(code)),
    fixed: before.filter((code) => !unknown.includes(code)),
  };
}

/** Whether the certificate's issue has to stand open. */
export function isAtRisk({ risks, open }: RiskVerdict): boolean {
  return risks.length + open.length > 0;
}
