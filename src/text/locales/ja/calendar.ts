import type { Catalogue } from '../catalogue.ts';

export const calendarWarnings = {
  'no-windows': () =>
    'ウィンドウが設定されていないため、`overrides` に一致しない ALB と Classic Load Balancer のリスナーは切り替えられません',
  'never-open': () =>
    '今後 5 年間、切り替えを開始できる時間がありません。すべてのウィンドウが凍結期間と重なるか、`cutoff` より短くなっています',
  'always-open': () => '常に開いているため、凍結期間を除き、リスナーはいつでも切り替えられます',
  'short-openings': ({ longestMinutes }) =>
    `ウィンドウが最長でも ${String(longestMinutes)} 分です。GitHub の定期実行は遅れることがあるため、2 時間以上にしてください`,
} satisfies Catalogue['calendarWarnings'];

export const changeCalendar = {
  merging: (count) => `リスナー ${String(count)} 件を SSM Change Calendar がオープンになった後に切り替えます`,
  row: (reason) => `SSM Change Calendar がオープンになった後（現在は ${reason}）`,
  status: (count) => `リスナー ${String(count)} 件を SSM Change Calendar のオープン後に`,
} satisfies Catalogue['changeCalendar'];

export const openings = {
  none: 'なし',
  openNow: '現在開いています',
  withoutEnd: (from) => `${from}（終了なし）`,
  until: (from, to) => `${from} ～ ${to}`,
  join: '、',
} satisfies Catalogue['openings'];
