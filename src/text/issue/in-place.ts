import type { Certificate } from '../../core/certificate/certificate.ts';
import type { Language } from '../../core/language.ts';
import { texts } from '../locales/index.ts';
import { bullets, codeBlock } from '../markdown/markdown.ts';

/** Why a switch that is not started waits, and who starts it. */
export function switchWaits(
  isInRenewalWindow: boolean,
  request: 'automatic' | 'on-label' | 'off',
  language: Language,
): string {
  const t = texts[language].issue;
  if (request === 'off') return t.requestsOff;
  if (isInRenewalWindow) return t.switchInRenewal;
  return request === 'on-label' ? t.switchOnLabel : t.switchSoon;
}

/** What infrastructure code would do next, with the lines to change first. */
export function codeWarning({ names, arn }: Certificate, language: Language): string {
  const t = texts[language].issue.code;
  return [
    `### ${t.heading}`,
    t.what,
    bullets([t.terraform, t.cloudFormation]),
    codeBlock(`# ${t.comment(names[0] ?? arn)}\nvalidation_method = "DNS"`, 'hcl'),
  ].join('\n\n');
}
