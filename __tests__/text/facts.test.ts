import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/core/language.ts';
import type { Detail } from '../../src/core/facts.ts';
import { reason } from '../../src/core/reasons.ts';
import { detailMarkdown, detailText } from '../../src/text/facts.ts';
import { describeReason, plainReason } from '../../src/text/reasons.ts';
import { escaped, hostile, outsideCode } from './fixtures.ts';

const drifted: Detail = [
  { key: 'swapped-and-back' },
  { key: 'manager-sets-it', kind: 'CloudFormation', name: 'shop-network' },
];

describe('what was found', () => {
  test('is a clause each, in either language', () => {
    expect(detailText(drifted, 'en')).toBe(
      'it was swapped and is back on the old certificate; CloudFormation stack shop-network manages it',
    );
    expect(detailText(drifted, 'ja')).toBe(
      '切り替え後に、古い証明書に戻されています。CloudFormation スタック shop-network で管理されています',
    );
    expect(detailMarkdown(drifted, 'en')).toContain('CloudFormation stack `shop-network` manages it');
  });

  test('tells a time in the zone that it was stored with', () => {
    const detail: Detail = [{ key: 'next-opening', at: '2026-11-28T17:00:00Z', timeZone: 'Asia/Tokyo' }];
    expect(detailText(detail, 'en')).toBe('next opening Sun 2026-11-29 02:00 GMT+9 (Sat 2026-11-28 17:00 UTC)');
    expect(detailText(detail, 'ja')).toBe(
      '次のウィンドウ：2026年11月29日(日) 02:00 JST（2026年11月28日(土) 17:00 UTC）から',
    );
  });

  test('of foreign text is that text in code, whatever the language', () => {
    for (const language of languages) {
      expect(detailText('LimitExceededException', language)).toBe('LimitExceededException');
      expect(detailMarkdown('LimitExceededException', language)).toBe('`LimitExceededException`');
      expect(detailMarkdown('', language)).toBe('');
    }
  });

  test('lets no foreign value out of its code', () => {
    const detail: Detail = [
      { key: 'manager-puts-back', place: hostile, kind: 'Terraform', name: hostile, certificate: hostile },
      { key: 'role-too-low', login: hostile, role: hostile, needed: hostile },
      { key: 'caa-issuers', name: hostile, zone: hostile, tag: hostile, issuers: hostile },
    ];
    for (const language of languages) {
      expect(outsideCode(describeReason(reason('caa', detail), language))).not.toMatch(escaped);
    }
  });
});

test('the job log has the whole message of AWS, whose next step stands at its end', () => {
  const message = `${'very '.repeat(100)}long. Next: allow acm:SearchCertificates in the policy of the role.`;
  expect(plainReason(reason('access-denied', message), 'en')).toContain(
    `access-denied (${message}): Do what the message says`,
  );
});
