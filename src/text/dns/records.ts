import type { DnsRecord } from '../../core/certificate/certificate.ts';
import { hostWithin } from '../../core/dns/zone.ts';
import { lastDotOf, type ProviderName } from '../../core/dns/providers.ts';
import { longestChain, type RecordMistake, type RecordState } from '../../core/dns/record-status.ts';
import { isOutstanding } from '../../core/dns/proof.ts';
import type { Detail } from '../../core/facts.ts';
import type { Language } from '../../core/language.ts';
import { texts } from '../locales/index.ts';
import { suggestedTtl, type ZoneStatus } from '../../core/dns/route53.ts';
import { quoteDetail } from '../facts.ts';
import { fitRows } from '../markdown/budget.ts';
import { bytesFor, droppedNote } from '../markdown/fitting.ts';
import { readableName } from './idn.ts';
import { code, codeBlock } from '../markdown/markdown.ts';
import { withProof } from './proof.ts';

/** A record with the DNS zone that it belongs in. */
export interface ZonedRecord extends DnsRecord {
  /** Fully qualified; `undefined` where it could not be found out. */
  readonly zone: string | undefined;
  /** Whose form it is to be entered in, where known. */
  readonly provider?: ProviderName | undefined;
}

/** A record with what public DNS says of it. */
export interface ShownRecord extends ZonedRecord {
  readonly state: RecordState;
  /** Which of the known mistakes, for `wrong`. */
  readonly mistake: RecordMistake | undefined;
  /** What stands there instead or where, which is foreign text, or why nobody could look. */
  readonly found: Detail;
  /** ARN of another certificate of the account that this record proves already. */
  readonly provenBy: string | undefined;
  /** What this run made of it in Route 53. */
  readonly hostedZone?: ZoneStatus | undefined;
}

/** Language of shown records, and the room that they share with other text. */
export interface RecordRoom {
  readonly language: Language;
  readonly fixed?: string;
  /** Code points of both together. */
  readonly limit?: number;
}

/** Most code points of what stands in DNS instead, the longest name with room to spare, or of why nobody could look. */
const foundLength = 260;

/**
 * The records to enter: where each belongs and what public DNS says of it, then host and value as blocks of their own,
 * each with a button to copy it; as many records as there is room for.
 */
export function recordBlocks(records: readonly ShownRecord[], { language, fixed = '', limit }: RecordRoom): string {
  const { noun } = texts[language].records;
  const forms = providerForms(records, language);
  const fitted = fitRows({
    fixed: fixed + forms.join('\n\n'),
    rows: records.map((record) => `${recordBlock(record, language)}\n`),
    ...(limit !== undefined && { limit, byteLimit: bytesFor(limit) }),
    dropped: (count) => droppedNote(count, noun, language),
  });
  const note = fitted.note === undefined ? [] : [fitted.note];
  return [...forms, ...fitted.rows.map((row) => row.trimEnd()), ...note].join('\n\n');
}

/** Where the records are entered and what is easily missed there, for each provider whose form is known. */
function providerForms(records: readonly ShownRecord[], language: Language): readonly string[] {
  const t = texts[language].providers;
  const names = new Set(records.filter(isOutstanding).flatMap(({ provider }) => provider ?? []));
  return [...names].map((name) => t.form(name, t.dots[lastDotOf(name)], t.hints[name]));
}

function recordBlock(record: ShownRecord, language: Language): string {
  const t = texts[language].records;
  const { name, zone, provider } = record;
  const state = recordStateText(record, language);
  return [
    zone === undefined ? t.noZone(state) : t.inZone(code(plain(zone)), provider, state),
    t.host(readableName(name)),
    codeBlock(zone === undefined ? plain(name) : hostWithin(name, zone)),
    provider === undefined ? t.value : t.valueFor,
    codeBlock(valueToEnter(record)),
  ].join('\n\n');
}

/** The value as its form takes it. One whose zone was added, as is seen in DNS, needs the dot whatever is known of the form. */
export function valueToEnter({
  value,
  provider,
  mistake,
}: Pick<ShownRecord, 'value' | 'provider' | 'mistake'>): string {
  const isRefused = provider !== undefined && lastDotOf(provider) === 'refused' && mistake !== 'value-suffixed';
  return isRefused ? plain(value) : value;
}

/** What public DNS says of a record, in a few words of Markdown. */
export function recordStateText(record: ShownRecord, language: Language): string {
  return withProof(record, seenText(record, language), language);
}

function seenText(record: ShownRecord, language: Language): string {
  const t = texts[language].records;
  const { state, mistake = 'other-value' } = record;
  const found = quoteDetail(record.found, language, (foreign) => code(foreign, { maxLength: foundLength }));
  switch (state) {
    case 'validated':
      return `✅ ${t.validated}`;
    case 'present':
      return `✅ ${t.present}`;
    case 'missing':
      return missingText(record, language);
    case 'wrong':
      return `❌ ${t.mistakes[mistake]({ seen: found, zone: code(plain(addedZone(record))), longestChain })}`;
    case 'unknown':
      return `❔ ${t.unknown(found)}`;
  }
}

/** What a form has added to the name, for a record that stands at another one. */
function addedZone({ name, zone = '', found }: ShownRecord): string {
  return typeof found === 'string' && found.startsWith(name) ? found.slice(name.length) : zone;
}

function missingText({ hostedZone }: ShownRecord, language: Language): string {
  const t = texts[language].records;
  if (hostedZone === undefined) return `⬜ ${t.missing}`;
  const { kind, account, zone, found } = hostedZone;
  const facts = { zone: code(plain(zone)), account: code(account), found: code(found, { maxLength: foundLength }) };
  return texts[language].hostedZone[kind](facts, t.missing);
}

/** Records by DNS zone, both in alphabetical order; those whose zone is not known stand first, under an empty name. */
export function groupByZone<T extends ZonedRecord>(records: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of [...records].sort((a, b) => (hostOf(a) < hostOf(b) ? -1 : 1))) {
    const { zone = '' } = record;
    const known = groups.get(zone);
    if (known === undefined) groups.set(zone, [record]);
    else known.push(record);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The host that a record is for: the label that ACM puts before it is by chance, so it orders only what is alike. */
function hostOf({ name }: ZonedRecord): string {
  return `${name.replace(/^_[^.]*\./, '')} ${name}`;
}

const recordLine = /^(_[\w-]+(?:\.[\w-]+)+\.) +(?:\d+ +)?(?:IN +)?CNAME +(_[\w-]+(?:\.[\w-]+)+\.)(?: +;.*)?$/gm;

/** The records that a body shows to copy, each once, with the zone under which it does. */
export function shownRecords(body: string): readonly ZonedRecord[] {
  const values = new Map([...body.matchAll(recordLine)].map(([, name = '', value = '']) => [name, value]));
  return [...values].map(([name, value]) => ({ name, value, zone: shownZone(body, name) }));
}

/** The zone in which an issue shows a record: by the lines of a zone file, or by the host that is to be entered. */
export function shownZone(body: string, name: string): string | undefined {
  const full = plain(name);
  const lines = body.split(/\r?\n/);
  const pasted = lines.findIndex((line) => line.startsWith(`${full}. `));
  const origin = lines.slice(0, Math.max(pasted, 0)).findLast((line) => line.startsWith('$ORIGIN '));
  const named = lines.findIndex((line) => line.includes(`\`${full}.\``) && !line.startsWith('- '));
  const host = named === -1 ? undefined : lines[named + 3];
  const zones = [
    ...(origin === undefined ? [] : [origin.slice('$ORIGIN '.length)]),
    ...(host !== undefined && full.startsWith(`${host}.`) ? [`${full.slice(host.length + 1)}.`] : []),
  ];
  return zones.find((zone) => `${full}.`.endsWith(`.${zone}`));
}

/**
 * Lines for zone files, grouped by zone; all names are fully qualified, so no origin matters. A record behind Cloudflare's
 * proxy would answer with addresses, and its import reads from the comment not to do that; to all others it is a comment.
 */
export function zoneFile(records: readonly ZonedRecord[]): string {
  return [...groupByZone(records)]
    .map(([zone, group]) =>
      [
        ...(oneWord(zone) === '' ? [] : [`$ORIGIN ${oneWord(zone)}`]),
        ...group.map(
          ({ name, value }) =>
            `${oneWord(name)} ${String(suggestedTtl)} IN CNAME ${oneWord(value)} ; cf_tags=cf-proxied:false`,
        ),
      ].join('\n'),
    )
    .join('\n');
}

/** What no domain name can hold is left out: whatever AWS or DNS says, a name stays one word in what people paste. */
export function oneWord(name: string): string {
  return name.replaceAll(/[^\w.*-]/g, '');
}

/** The same without the trailing dot. */
export function plain(name: string): string {
  return oneWord(name).replace(/\.$/, '');
}
