import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { copyableRecords } from '../../../src/text/dns/copyable.ts';
import { zoneFile, type ZonedRecord } from '../../../src/text/dns/records.ts';

const piece = fc.constantFrom(
  ...[
    '\n',
    '\r',
    '\u2028',
    '"',
    "'",
    '${',
    '}',
    '`',
    '```',
    '~~~',
    '-->',
    '<!-- acm-email-to-dns:x -->',
    ';',
    '#',
    '@dev',
  ],
  ...[
    '[x](http://x)',
    '</details>',
    ' ',
    '\t',
    '::error::',
    '##[',
    '\\',
    '\u001b[2J',
    '_a',
    '.',
    'example',
    '*',
    '-',
    '=1',
  ],
);
const foreign = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));
const record: fc.Arbitrary<ZonedRecord> = fc.record({
  name: foreign,
  value: foreign,
  zone: fc.option(foreign, { nil: undefined }),
});
const records = fc.array(record, { minLength: 1, maxLength: 4 });

/** The text of the only code block of a form. */
function blocksOf(text: string, language: string): readonly string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)\\n\`\`\`$`, 'gm'))].map(([, block = '']) => block);
}

describe('whatever AWS and DNS say of a record', () => {
  test('each line of the zone file is an origin or one CNAME', () => {
    fc.assert(
      fc.property(records, (some) => {
        const lines = zoneFile(some).split('\n');
        const isCname = /^[\w.*-]* 300 IN CNAME [\w.*-]* ; cf_tags=cf-proxied:false$/;
        expect(lines.filter((line) => isCname.test(line))).toHaveLength(some.length);
        expect(lines.filter((line) => !isCname.test(line) && !/^\$ORIGIN [\w.*-]+$/.test(line))).toEqual([]);
      }),
    );
  });

  test('the Route 53 batches hold one change for each record, and the Terraform block no line of another kind', () => {
    fc.assert(
      fc.property(records, (some) => {
        const texts = copyableRecords(some, 'en').map(({ text }) => text);
        const batches = texts.flatMap((text) => blocksOf(text, 'json'));
        const changes = batches.flatMap(
          (batch) => (JSON.parse(batch) as { readonly Changes: readonly object[] }).Changes,
        );
        expect(changes).toHaveLength(some.length);
        const lines = texts.flatMap((text) => blocksOf(text, 'hcl')).flatMap((block) => block.split('\n'));
        const kinds = [
          ...[/^$/, /^\}$/, /^resource "aws_route53_record" "\w*" \{$/, /^ {2}zone_id = var\.zone_id(?: # [^$"`]*)?$/],
          ...[
            /^ {2}name {4}= "[\w.*-]*"$/,
            /^ {2}type {4}= "CNAME"$/,
            /^ {2}ttl {5}= 300$/,
            /^ {2}records = \["[\w.*-]*"\]$/,
          ],
        ];
        expect(lines.filter((line) => !kinds.some((kind) => kind.test(line)))).toEqual([]);
        expect(lines.filter((line) => line.startsWith('resource'))).toHaveLength(some.length);
      }),
    );
  });
});
