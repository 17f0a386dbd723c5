import { describe, expect, test } from '@jest/globals';
import { registrableDomain } from '../../../src/core/dns/zone.ts';
import type { Language } from '../../../src/core/language.ts';
import type { ZoneStatus } from '../../../src/core/dns/route53.ts';
import { groupByZone, recordStateText, zoneFile } from '../../../src/text/dns/records.ts';
import { zoned } from '../fixtures.ts';

describe('a record that is missing in public DNS', () => {
  const missing = {
    ...zoned('_a.example.com'),
    state: 'missing',
    mistake: undefined,
    found: '',
    provenBy: undefined,
  } as const;
  const place = { account: '111122223333', zone: 'example.com.' };

  test.each<[Language, ZoneStatus['kind'], string]>([
    [
      'en',
      'added',
      '⏳ added in Route 53 (zone `example.com`, account `111122223333`); public DNS does not show it yet',
    ],
    [
      'ja',
      'there',
      '⏳ Route 53 に登録済みですが（ゾーン `example.com`、アカウント `111122223333`）、公開 DNS に反映されていません。この状態が続く場合は、ドメインがこのゾーンに委任されているか確認してください',
    ],
    [
      'en',
      'delegated',
      '⬜ not there yet; not added in Route 53 (zone `example.com`, account `111122223333`), since `found` is delegated to other name servers: register it there',
    ],
    [
      'ja',
      'unclear-zone',
      '⬜ 未登録。ホストゾーン `example.com`（アカウント：`found`）が有効かどうかを公開 DNS から確認できないため、Route 53 には追加していません。手動で登録するか、次回の実行をお待ちください',
    ],
    [
      'en',
      'refused',
      '⬜ not there yet; Route 53 refused to add it (zone `example.com`, account `111122223333`): `found`',
    ],
  ])('says in %s that it is %s', (language, kind, text) => {
    expect(recordStateText({ ...missing, hostedZone: { ...place, kind, found: 'found' } }, language)).toBe(text);
  });

  test('says what holds its name, as code', () => {
    const hostedZone = { ...place, kind: 'other-value', found: 'TXT <b>' } as const;
    expect(recordStateText({ ...missing, hostedZone }, 'en')).toContain('❌ not added in Route 53');
    expect(recordStateText({ ...missing, hostedZone }, 'en')).toContain('the name holds `TXT <b>`');
  });
});

describe('records for a zone file', () => {
  test('are grouped by zone, both in alphabetical order', () => {
    const names = ['b.example.com', 'a.example.co.uk', 'a.example.com'];
    expect(
      zoneFile(names.map(zoned))
        .split('\n')
        .map((line) => line.split(/[ .]/).slice(1, 4).join('.')),
    ).toEqual(['example.co.uk', 'a.example.co', 'example.com.', 'a.example.com', 'b.example.com']);
  });

  test('lose none and gain none', () => {
    const records = Array.from({ length: 50 }, (_, n) => zoned(`s${String(n)}.example${String(n % 7)}.com`));
    expect([...groupByZone(records).values()].flat().sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
      [...records].sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
  });

  test.each([
    ['_x.www.example.com.', 'example.com'],
    ['_x.shop.example.co.jp.', 'example.co.jp'],
    ['_x.internal.', '_x.internal'],
    ['com.', 'com'],
  ])('%s belongs to %s', (name, domain) => {
    expect(registrableDomain(name)).toBe(domain);
  });
});
