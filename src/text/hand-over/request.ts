import { Temporal } from 'temporal-polyfill';
import { dueOf } from '../../core/certificate/migration.ts';
import { isOutstanding } from '../../core/dns/proof.ts';
import type { ProviderName } from '../../core/dns/providers.ts';
import { hostWithin } from '../../core/dns/zone.ts';
import type { Language } from '../../core/language.ts';
import type { ReportedCertificate } from '../../core/report/report.ts';
import { plain, valueToEnter, zoneFile } from '../dns/records.ts';
import { texts } from '../locales/index.ts';
import { dueTexts } from '../dns/proof.ts';
import { visibleLine } from '../markdown/visible.ts';

/** A file to hand on. */
export interface HandOverFile {
  readonly name: string;
  readonly text: string;
}

/** What the requests depend on beside the records. */
interface HandOverFacts {
  readonly language: Language;
  readonly contact: string;
  readonly now: Temporal.Instant;
}

/** The records asked for as plain text to mail or to paste into a ticket: a file for each owner, or for a zone of nobody's. */
export function handOverRequests(
  certificates: readonly ReportedCertificate[],
  { language, contact, now }: HandOverFacts,
): readonly HandOverFile[] {
  const groups = new Map<string, ReportedCertificate[]>();
  for (const certificate of certificates.filter(({ records }) => records.some(isOutstanding))) {
    for (const key of keysOf(certificate)) groups.set(key, [...(groups.get(key) ?? []), certificate]);
  }
  return [...groups].map(([key, group]) => ({
    name: `${key.replaceAll(/[^\w.-]+/g, '-')}.txt`,
    text: requestText(group, { language, contact, now }),
  }));
}

function keysOf({ owners, records }: ReportedCertificate): readonly string[] {
  return owners.length > 0
    ? owners
    : [...new Set(records.filter(isOutstanding).map(({ name, zone = name }) => plain(zone)))];
}

function requestText(certificates: readonly ReportedCertificate[], facts: HandOverFacts): string {
  const { language, contact } = facts;
  const t = texts[language].handOver;
  const asked = certificates.flatMap((each) => each.records.filter(isOutstanding));
  const records = new Map(asked.map((record) => [record.name, record]));
  return [
    t.subject(records.size),
    t.intro,
    ...certificates.map((certificate) => certificateText(certificate, facts)),
    `${t.zoneFile}\n\n${zoneFile([...records.values()])}`,
    ...(contact === '' ? [] : [t.contact(contact)]),
  ]
    .join('\n\n')
    .concat('\n');
}

function certificateText(certificate: ReportedCertificate, { language, now }: HandOverFacts): string {
  const t = texts[language].handOver;
  const { domains, account, accountName, arn, notAfter } = certificate;
  const end = notAfter === undefined ? undefined : Temporal.Instant.from(notAfter);
  const due = dueTexts(dueOf({ notAfter: end }, now), language);
  const name = visibleLine(domains[0] ?? arn, 300);
  const lines = certificate.records.filter(isOutstanding).map((record) => recordText(record, language));
  return [t.certificate(name, visibleLine(accountName ?? account, 100), due), ...lines].join('\n\n');
}

/** Where no look-up told the zone, whoever holds it cuts the full name. */
function recordText(record: ReportedCertificate['records'][number], language: Language): string {
  const t = texts[language].handOver;
  const { name, zone, provider } = record;
  const rows: readonly (readonly [string, string])[] = [
    ...(zone === undefined
      ? []
      : ([
          [t.zone, plain(zone)],
          [t.host, hostWithin(name, zone)],
        ] as const)),
    [t.fullName, name],
    [t.type, 'CNAME'],
    [t.value, valueToEnter(record)],
    ...(provider === undefined ? [] : ([[t.provider, unmarked(providerText(provider, language))]] as const)),
  ];
  return rows.map(([word, text]) => `  ${texts[language].issue.fact(word, text)}`).join('\n');
}

/** Whose form it is, and what is easily missed there. */
function providerText(provider: ProviderName, language: Language): string {
  const hint = texts[language].providers.hints[provider];
  return hint === '' ? provider : `${provider}. ${hint}`;
}

function unmarked(markdown: string): string {
  return markdown.replaceAll(/[*`]/g, '');
}
