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
    if ('next' in fact && fact.next !== '') return quote(fact.next);
    const cure = cures.facts[code]?.[fact.key];
    if (cure !== undefined) return cure;
  }
  const kind = typeof detail === 'string' && code === 'certificate-not-issued' ? cures.kinds[detail] : undefined;
  if (kind !== undefined) return kind;
  const [failure, quota] = [failureOf({ code, detail }), quotaOf({ code, detail })];
  if (failure !== undefined) return cures.failures[failure];
  return quota === undefined ? undefined : cures.quotas[quota];
}
