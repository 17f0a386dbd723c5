import type { CalendarWarning } from '../../core/calendar/warnings.ts';
import type { Language } from '../../core/language.ts';

/** What is odd about a calendar that is valid: one sentence without its full stop, per kind. */
export type CalendarWarningTexts = {
  readonly [K in CalendarWarning['kind']]: (warning: Extract<CalendarWarning, { readonly kind: K }>) => string;
};

export const calendarWarningTexts: Readonly<Record<Language, CalendarWarningTexts>> = {
  en: {
    'no-windows': () => 'there are none, so no ALB or Classic listener that no override matches is ever started',
    'never-open': () =>
      'no listener can start in the next five years, every opening is frozen or no longer than the cutoff',
    'always-open': () => 'always open, so listeners are swapped at any time outside a freeze',
    'short-openings': ({ longestMinutes }) =>
      `open for ${String(longestMinutes)} min at the most, too short when GitHub starts a scheduled run late; allow two hours or more`,
  },
  ja: {
    'no-windows': () =>
      'ウィンドウが設定されていないため、`overrides` に一致しない ALB と Classic Load Balancer のリスナーは切り替えられません',
    'never-open': () =>
      '今後 5 年間、切り替えを開始できる時間がありません。すべてのウィンドウが凍結期間と重なるか、`cutoff` より短くなっています',
    'always-open': () => '常に開いているため、凍結期間を除き、リスナーはいつでも切り替えられます',
    'short-openings': ({ longestMinutes }) =>
      `ウィンドウが最長でも ${String(longestMinutes)} 分です。GitHub の定期実行は遅れることがあるため、2 時間以上にしてください`,
  },
};
