import type { Quote } from '../locales/fact-texts.ts';
import type { Language } from '../../core/language.ts';
import { unnamedServices, type OtherUse } from '../../core/certificate/usage.ts';

import { texts } from '../locales/index.ts';

/** What uses the certificate beside listeners: its service, named or described, and its ARN. */
export function otherUseText({ service, arn }: OtherUse, language: Language, quote: Quote): string {
  return `${serviceText(service, language, quote)} ${quote(arn)}`;
}

function serviceText(service: string, language: Language, quote: Quote): string {
  const unnamed = unnamedServices.find((each) => each === service);
  return unnamed === undefined ? quote(service) : texts[language].services[unnamed];
}
