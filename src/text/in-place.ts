import type { Certificate } from '../core/certificate.ts';
import { bullets, codeBlock } from './markdown.ts';

/** Why a switch that is not started waits, and who starts it. */
export function switchWaits(isInRenewalWindow: boolean, request: 'automatic' | 'on-label' | 'off'): string {
  if (request === 'off') return 'Requests are switched off in the config (`request: off`).';
  if (isInRenewalWindow) {
    return (
      'It is to be switched in place, keeping its ARN. It ends so soon that ACM would also deploy a new key with the ' +
      'switch, at a time that ACM chooses within 72 hours; clients that pin the key would refuse it. So somebody with ' +
      'write access sets label `acm-request` on this issue when that may happen.'
    );
  }
  return request === 'on-label'
    ? 'It is to be switched in place, keeping its ARN. Somebody with write access sets label `acm-request` on this issue when the records can be registered; then ACM gives the records and waits 72 hours for them.'
    : 'It is to be switched in place, keeping its ARN, by one of the next runs; then this issue shows the DNS records to register.';
}

/** What infrastructure code would do next, with the lines to change first. */
export function codeWarning({ names, arn }: Certificate): string {
  return [
    '### Before infrastructure code is applied again',
    'The switch keeps the certificate and its ARN, but code that made it by e-mail would make **another one**:',
    bullets([
      'Terraform: `validation_method` of `aws_acm_certificate` forces a new certificate. Set it to `"DNS"` before the next apply.',
      'CloudFormation: a change of `ValidationMethod` replaces the certificate, and without it the default is `EMAIL`. Leave the resource as it is, and make new ones with `ValidationMethod: DNS`.',
    ]),
    codeBlock(`# aws_acm_certificate for ${names[0] ?? arn}\nvalidation_method = "DNS"`, 'hcl'),
  ].join('\n\n');
}

/** The row of an issue that names the strategy. */
export function strategyText(strategy: 'replace' | 'in-place'): string {
  return strategy === 'replace'
    ? '`replace`: a new certificate is put on the listeners'
    : '`in-place`: ACM changes how this certificate is validated; its ARN and what uses it stay';
}
