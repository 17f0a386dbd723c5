import type { Language } from '../core/language.ts';
import type { Reason } from '../core/reasons.ts';
import { failureOf, quotaOf } from '../core/certificate/acm-failures.ts';
import { texts } from './locales/index.ts';

/** What to do about exactly this refusal; `undefined` where its code says all there is to say. */
export function specificRemediation(reason: Reason, language: Language): string | undefined {
  const { cures } = texts[language];
  if (reason.code === 'unverifiable' && typeof reason.detail === 'object') {
    return reason.detail.map(({ key }) => cures.unverifiable[key]).find((cure) => cure !== undefined);
  }
  const [failure, quota] = [failureOf(reason), quotaOf(reason)];
  if (failure !== undefined) return cures.failures[failure];
  return quota === undefined ? undefined : cures.quotas[quota];
}
