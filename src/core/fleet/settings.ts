import type { Config, RequestPolicy, RuleConfig, Strategy } from '../../config/config.ts';
import type { Certificate, Tags } from '../certificate/certificate.ts';
import { globMatches } from '../glob.ts';
import { unicodeName } from '../dns/idn.ts';
import type { Language } from '../language.ts';
import type { HandsOff } from '../swap/owners.ts';

/** What holds for one certificate once rules and accounts have been looked through. */
export interface CertificateSettings {
  /** Name of the account, as far as it is known. Foreign text. */
  readonly accountName: string | undefined;
  readonly isIgnored: boolean;
  readonly strategy: Strategy;
  readonly request: RequestPolicy;
  /** GitHub users and teams (`org/team`). */
  readonly owners: readonly string[];
  readonly contact: string;
  /** Of the issue and of everything else that is about this certificate alone. */
  readonly language: Language;
  /** The owners change the certificate in their own code: nothing is proposed. */
  readonly isExternal: boolean;
  /** Names left out of the replacement. */
  readonly drop: readonly string[];
}

/** What decides whether a listener of the certificate is left to the code that manages it. */
export function handsOffOf({ swap }: Pick<Config, 'swap'>, { isExternal }: CertificateSettings): HandsOff {
  return { isExternal, managed: swap.managed, terraformTags: swap.terraformTags };
}

/** Whether any rule asks for tags, so that they have to be read for every certificate. */
export function rulesNeedTags(rules: readonly RuleConfig[]): boolean {
  return rules.some((rule) => Object.keys(rule.match.tag).length > 0);
}

/** The settings of one certificate: the first matching rule wins, then the account's, then the config's. */
export function settingsFor(config: Config, certificate: Certificate, tags: Tags): CertificateSettings {
  const rule = config.rules.find((candidate) => ruleMatches(candidate, certificate, tags));
  const drop = rule?.drop ?? [];
  const account = config.accounts.find((candidate) => candidate.id === certificate.account);
  return {
    accountName: account?.name,
    isIgnored: rule?.ignore ?? false,
    // Names can be left out of a new certificate only.
    strategy: drop.length > 0 ? 'replace' : (rule?.strategy ?? config.strategy),
    request: rule?.request ?? config.request,
    owners: rule?.owners ?? account?.owners ?? [],
    contact: rule?.contact ?? config.issues.contact,
    language: rule?.language ?? config.issues.language,
    isExternal: rule?.swap === 'external',
    drop,
  };
}

/** Names of other scripts may be written as ACM has them (`xn--…`) or as people read them. */
function isMatched(pattern: string): (name: string) => boolean {
  return (name) => [name, unicodeName(name) ?? name].some((each) => globMatches(pattern, each));
}

/** Every given pattern has to match; a domain pattern matches any of the certificate's names. */
function ruleMatches({ match }: RuleConfig, certificate: Certificate, tags: Tags): boolean {
  return (
    (match.account === undefined || globMatches(match.account, certificate.account)) &&
    (match.region === undefined || globMatches(match.region, certificate.region)) &&
    (match.domain === undefined || certificate.names.some(isMatched(match.domain))) &&
    Object.entries(match.tag).every(([key, pattern]) => {
      const value = Object.hasOwn(tags, key) ? tags[key] : undefined;
      return value !== undefined && globMatches(pattern, value);
    })
  );
}
