import * as z from 'zod';
import { languages } from '../../core/language.ts';
import { choice, flag, list, prose, section, tags, text } from './fields.ts';
import { domainName, owner } from './names.ts';

/** Glob over account ids, shared by rules and overrides. */
export function accountGlob(): z.ZodString {
  return text(
    'an account id in quotes, twelve digits, with `*` and `?` as wildcards',
    // Without a `*` it is as long as an account id; with one it may be shorter.
    /^(?:[\d?]{12}|(?=[^*]*\*)\*?(?:[\d?]\*?){0,12})$/,
  );
}

export const strategySchema = choice(['replace', 'in-place', 'auto'])
  .default('replace')
  .describe('How certificates move: by a replacement certificate, in place, or as each certificate allows.');

export const requestSchema = choice(['automatic', 'on-label', 'off'])
  .default('automatic')
  .describe('Whether replacements are requested by themselves, on label acm-request, or not at all.');

const matchSchema = section({
  account: accountGlob().optional().describe('Account id, with * and ? as wildcards.'),
  region: text('a region name, with `*` and `?` as wildcards', /^[a-z\d*?-]{1,32}$/)
    .optional()
    .describe('Region, with * and ? as wildcards.'),
  domain: text('a domain name, with `*` and `?` as wildcards', /^[\w.*?-]{1,253}$/)
    .optional()
    .describe('A name of the certificate, with * and ? as wildcards.'),
  tag: tags().optional().describe('Tags of the certificate, the values with * and ? as wildcards.'),
})
  .meta({ minProperties: 1 })
  .describe('Which certificates the rule is for; every given pattern must match.');

export const rulesSchema = list(
  section({
    match: matchSchema,
    ignore: flag().default(false).describe('Leaves these certificates alone; the dashboard lists them as ignored.'),
    owners: list(owner(), 'GitHub users and teams')
      .optional()
      .describe('GitHub users and teams who own the DNS of these certificates.'),
    contact: prose('whom to ask', { min: 0, max: 200 }).optional().describe('Whom to ask, shown in these issues.'),
    language: choice(languages).optional().describe('Language of these certificates’ issues and of the comments on them; pull requests keep `issues.language`.'),
    request: choice(['automatic', 'on-label', 'off'])
      .optional()
      .describe('When replacements of these certificates are requested.'),
    strategy: choice(['replace', 'in-place', 'auto']).optional().describe('How these certificates move.'),
    swap: choice(['external'])
      .optional()
      .describe('No pull request: the issue says what to change in the code that manages the listener.'),
    drop: list(domainName(), 'domain names')
      .default([])
      .describe('Names left out of the replacement; forces the strategy replace.'),
  }),
  'rules',
)
  .default([])
  .describe('Exceptions per certificate; the first rule that matches wins.');
