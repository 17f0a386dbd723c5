import type { Language } from '../../core/language.ts';
import type { CopyableKind } from '../locales/en/record-section.ts';
import { texts } from '../locales/index.ts';
import { code, codeBlock, details } from '../markdown/markdown.ts';
import { suggestedTtl } from '../../core/dns/route53.ts';
import { groupByZone, oneWord, plain, zoneFile, type ZonedRecord } from './records.ts';

/** One form of the records to copy. */
export interface CopyableForm {
  readonly kind: CopyableKind;
  readonly name: string;
  /** Folded Markdown. */
  readonly text: string;
}

/**
 * The records in the forms that DNS administrators paste: what a provider takes no record in is not shown for its zones.
 * Those at the end are left out first.
 */
export function copyableRecords(records: readonly ZonedRecord[], language: Language): readonly CopyableForm[] {
  const t = texts[language].recordSection;
  const inRoute53 = records.filter(({ provider = 'Amazon Route 53' }) => provider === 'Amazon Route 53');
  const forms: readonly (readonly [CopyableKind, string])[] = [
    ['zoneFile', codeBlock(zoneFile(records), 'dns')],
    ['route53', perZone(inRoute53, t.hostedZone, (group) => codeBlock(route53Batch(group), 'json'))],
    ['terraform', codeBlock(terraform(inRoute53, t.zoneOf), 'hcl')],
  ];
  return forms
    .filter(([kind]) => (kind === 'zoneFile' ? records : inRoute53).length > 0)
    .map(([kind, block]) => ({ kind, name: t.forms[kind], text: details(t.forms[kind], block) }));
}

/** A change batch is for one hosted zone. */
function perZone(
  records: readonly ZonedRecord[],
  heading: (zone: string) => string,
  block: (group: readonly ZonedRecord[]) => string,
): string {
  const zones = [...groupByZone(records)];
  return zones
    .map(([zone, group]) =>
      zones.length > 1 && zone !== '' ? `${heading(code(plain(zone)))}\n\n${block(group)}` : block(group),
    )
    .join('\n\n');
}

function route53Batch(records: readonly ZonedRecord[]): string {
  const changes = records.map((record) => ({
    Action: 'UPSERT',
    ResourceRecordSet: {
      Name: oneWord(record.name),
      Type: 'CNAME',
      TTL: suggestedTtl,
      ResourceRecords: [{ Value: oneWord(record.value) }],
    },
  }));
  return JSON.stringify({ Comment: 'ACM validation', Changes: changes }, undefined, 2);
}

function terraform(records: readonly ZonedRecord[], zoneOf: (zone: string) => string): string {
  return records
    .map((record) =>
      [
        `resource "aws_route53_record" "${plain(record.name).replaceAll(/\W/g, '_')}" {`,
        `  zone_id = var.zone_id${record.zone === undefined ? '' : ` # ${zoneOf(plain(record.zone))}`}`,
        `  name    = "${oneWord(record.name)}"`,
        '  type    = "CNAME"',
        `  ttl     = ${String(suggestedTtl)}`,
        `  records = ["${oneWord(record.value)}"]`,
        '}',
      ].join('\n'),
    )
    .join('\n\n');
}
