import type { Language } from '../core/language.ts';
import type { Reason } from '../core/reasons.ts';
import { failureOf, quotaOf } from '../core/certificate/acm-failures.ts';
import { texts } from './locales/index.ts';
import type { Quote } from './locales/fact-texts.ts';

/** What to do about exactly this refusal; `undefined` where its code says all there is to say. */
export function specificRemediation({ code, detail }: Reason, language: Language, quote: Quote): string | undefined {
  const { cures } = texts[language];
  const facts = typeof detail === 'object' ? detail : [];
  for (const fact of facts) {
    if (fact.key === 'upstream') return quote(fact.next);
    const cure = code === 'unverifiable' ? cures.unverifiable[fact.key] : undefined;
    if (cure !== undefined) return cure;
  }
  const [failure, quota] = [failureOf({ code, detail }), quotaOf({ code, detail })];
  if (failure !== undefined) return cures.failures[failure];
  return quota === undefined ? undefined : cures.quotas[quota];
}
