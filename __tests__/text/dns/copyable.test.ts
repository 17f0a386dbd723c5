import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { copyableRecords } from '../../../src/text/dns/copyable.ts';
import type { ProviderName } from '../../../src/core/dns/providers.ts';
import { languages } from '../../../src/core/language.ts';
import { recordBlocks, shownZone, zoneFile, type ZonedRecord } from '../../../src/text/dns/records.ts';
import { shown } from '../fixtures.ts';

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

describe('the forms of records', () => {
  const kinds = (provider: ProviderName | undefined): readonly string[] =>
    copyableRecords([shown('shop.example.com', { provider })], 'en').map(({ kind }) => kind);

  test('are those that the zone’s provider takes', () => {
    expect(kinds('Cloudflare')).toEqual(['zoneFile']);
    expect(kinds('Amazon Route 53')).toEqual(['zoneFile', 'route53', 'terraform']);
    expect(kinds(undefined)).toEqual(['zoneFile', 'route53', 'terraform']);
  });

  test('are none where there is nothing to copy', () => {
    expect(copyableRecords([], 'en')).toEqual([]);
  });

  test('hold for Route 53 only what is served by it', () => {
    const records = [
      shown('a.example.com', { provider: 'Cloudflare' }),
      shown('b.example.com', { provider: 'Amazon Route 53' }),
    ];
    const [zoneLines, batch] = copyableRecords(records, 'ja');
    expect(zoneLines?.text).toContain('.a.example.com.');
    expect(batch?.text).toContain('.b.example.com.');
    expect(batch?.text).not.toContain('.a.example.com.');
  });
});

describe('the zone of a record', () => {
  const record = shown('shop.example.co.jp', { zone: 'example.co.jp.' });

  test('is read from what an issue shows of it, in lines to paste or in blocks', () => {
    expect(shownZone(`x\n\`\`\`dns\n${zoneFile([record])}\n\`\`\``, record.name)).toBe('example.co.jp.');
    for (const language of languages) {
      const blocks = recordBlocks([shown('a.example.com'), record], { language });
      expect(shownZone(blocks.replaceAll('\n', '\r\n'), record.name)).toBe('example.co.jp.');
    }
  });

  test('stays unknown where no issue shows it, or shows one that it cannot lie in', () => {
    expect(shownZone('', record.name)).toBeUndefined();
    expect(shownZone(recordBlocks([{ ...record, zone: undefined }], { language: 'en' }), record.name)).toBeUndefined();
    expect(shownZone(`$ORIGIN evil.example.\n${record.name} 300 IN CNAME x.`, record.name)).toBeUndefined();
  });
});
