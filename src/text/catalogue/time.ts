import type { Language } from '../../core/language.ts';
import { plural } from '../plural.ts';

/** Words around dates and spans; the dates themselves come from `Intl`. */
export interface TimeTexts {
  /** A time in the config's zone with the same moment in UTC. */
  readonly withUtc: (local: string, utc: string) => string;
  readonly over: string;
  readonly lessThanAMinute: string;
  readonly days: (count: number) => string;
  readonly hours: (count: number) => string;
  readonly minutes: (count: number) => string;
}

export const timeTexts: Readonly<Record<Language, TimeTexts>> = {
  en: {
    withUtc: (local, utc) => `${local} (${utc})`,
    over: 'over',
    lessThanAMinute: 'less than a minute',
    days: (count) => plural(count, 'day'),
    hours: (count) => plural(count, 'hour'),
    minutes: (count) => plural(count, 'minute'),
  },
  ja: {
    withUtc: (local, utc) => `${local}（${utc}）`,
    over: '終了',
    lessThanAMinute: '1 分未満',
    days: (count) => `${String(count)} 日`,
    hours: (count) => `${String(count)} 時間`,
    minutes: (count) => `${String(count)} 分`,
  },
};
