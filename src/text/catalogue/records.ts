import type { Language } from '../../core/language.ts';
import type { RecordMistake } from '../../core/dns/record-look.ts';

/** Tables of DNS records. Foreign parts arrive as code spans. */
export interface RecordTexts {
  /** Name, type, value, host and zone, state. */
  readonly header: readonly [string, string, string, string, string];
  readonly noun: string;
  readonly hostIn: (host: string, zone: string) => string;
  readonly validated: string;
  readonly present: string;
  readonly missing: string;
  readonly unknown: (why: string) => string;
  /** `seen`: what stands there instead, or where. */
  readonly mistakes: Readonly<Record<RecordMistake, (facts: MistakeFacts) => string>>;
}

export interface MistakeFacts {
  readonly seen: string;
  readonly zone: string;
  /** How many CNAMEs ACM follows. */
  readonly longestChain: number;
}

export const recordTexts: Readonly<Record<Language, RecordTexts>> = {
  en: {
    header: ['Name', 'Type', 'Value', 'Host and zone', 'In public DNS'],
    noun: 'records',
    hostIn: (host, zone) => `${host} in ${zone}`,
    validated: 'seen by ACM',
    present: 'there; ACM will see it within 30 minutes',
    missing: 'not there yet',
    unknown: (why) => `could not look (${why})`,
    mistakes: {
      'other-value': ({ seen }) => `another value: ${seen}`,
      'suffix-doubled': ({ seen, zone }) =>
        `the zone’s name stands twice, it is at ${seen}: enter the host without ${zone}`,
      'value-suffixed': ({ seen }) => `the zone’s name was added to the value, it is ${seen}: end the value with a dot`,
      'underscore-lost': ({ seen }) => `the leading underscore of the name is lost, it is at ${seen}`,
      'some-name-servers': ({ seen }) => `only some of the zone’s name servers have it, not ${seen}`,
      'other-type': ({ seen }) =>
        `a record of type ${seen} stands at this name: remove it, a CNAME cannot stand beside it`,
      'chain-too-long': ({ seen, longestChain }) =>
        `it leads over more than ${String(longestChain)} CNAMEs, from ${seen} on: ACM does not follow them`,
      'chain-loop': ({ seen }) => `the CNAMEs lead in a circle, back to ${seen}`,
    },
  },
  ja: {
    header: ['レコード名', 'タイプ', '値', 'ホスト名とゾーン', '公開 DNS の状態'],
    noun: 'レコード',
    hostIn: (host, zone) => `${host}（ゾーン ${zone}）`,
    validated: 'ACM で確認済み',
    present: '登録済み（ACM には 30 分以内に反映されます）',
    missing: '未登録',
    unknown: (why) => `確認できませんでした（${why}）`,
    mistakes: {
      'other-value': ({ seen }) => `値が異なります：${seen}`,
      'suffix-doubled': ({ seen, zone }) =>
        `ゾーン名が二重になり、${seen} に登録されています。ホスト名は ${zone} を除いて入力してください`,
      'value-suffixed': ({ seen }) =>
        `値の末尾にゾーン名が付き、${seen} になっています。値の末尾にドット（.）を付けてください`,
      'underscore-lost': ({ seen }) => `レコード名の先頭のアンダースコアがなく、${seen} に登録されています`,
      'some-name-servers': ({ seen }) => `一部のネームサーバーにしか反映されていません。未反映：${seen}`,
      'other-type': ({ seen }) =>
        `同じ名前に ${seen} レコードがあります。CNAME レコードとは共存できないため、削除してください`,
      'chain-too-long': ({ seen, longestChain }) =>
        `CNAME が ${String(longestChain)} 段を超えており、ACM は ${seen} より先をたどりません`,
      'chain-loop': ({ seen }) => `CNAME が ${seen} に戻って循環しています`,
    },
  },
};
