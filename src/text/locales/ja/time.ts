import type { Catalogue } from '../catalogue.ts';

export const time = {
  withUtc: (local, utc) => `${local}（${utc}）`,
  over: '終了',
  lessThanAMinute: '1 分未満',
  days: (count) => `${String(count)} 日`,
  hours: (count) => `${String(count)} 時間`,
  minutes: (count) => `${String(count)} 分`,
} satisfies Catalogue['time'];

export const labelled: Catalogue['labelled'] = (label, text) => `${label}：${text}`;
