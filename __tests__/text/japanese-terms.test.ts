import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';

/* One word for one thing: what stands on the left is said as on the right. */

const terms: readonly (readonly [RegExp, string])[] = [
  [/切り戻し|元に戻/, 'ロールバック'],
  [/未着手/, '未開始'],
  [/申請/, 'リクエスト'],
  [/パブリック DNS/, '公開 DNS'],
  [/(?<!E )メール検証/, 'E メール検証'],
  [/(?<!再)試行/, '検証'],
  [/待っているもの/, '対応待ちの内容'],
  [/直近の完全な/, '最後に全範囲をスキャンした日'],
  [/証明書の位置/, '設定箇所'],
  [/配備/, 'デプロイ'],
  [/鍵アルゴリズム/, 'キーアルゴリズム'],
  [/個のアドレス/, 'IP アドレス … 件'],
  [/： /, 'no blank behind a full-width colon'],
  [/ [（）。、」]|[（「] /, 'no blank beside full-width brackets and stops'],
  [/[ぁ-んァ-ヶ一-龠]:(?! '|\/)/, 'a full-width colon behind Japanese'],
  [/[ぁ-んァ-ヶ一-龠]\(|\([ぁ-んァ-ヶ一-龠]/, 'full-width brackets beside Japanese'],
  [/ACM 上の|これ以上の/, 'ACM の、追加の'],
  [/所有者/, '担当者、管理者'],
  [/クッキー|サーバ(?!ー)|ユーザ(?!ー)|フォルダ(?!ー)|ブラウザ(?!ー)/, 'a long vowel at the end'],
  [/リバート/, '取り消し（Revert）'],
  [/(?:日|\$\{day\}) (?=[ぁ-ん])/, 'no blank between a date and what follows'],
];

const folders = ['src/text/locales/ja', 'docs/ja'];
const paths = ['README.ja.md', ...folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))];
const files = paths.map((name) => ({ name, text: readFileSync(name, 'utf8') }));

describe('the Japanese texts', () => {
  test.each(terms)('never say %s, but: %s', (term) => {
    const lines = files.flatMap(({ name, text }) =>
      text.split('\n').flatMap((line) => (term.test(line) ? [`${name}: ${line.trim()}`] : [])),
    );
    expect(lines).toEqual([]);
  });
});
