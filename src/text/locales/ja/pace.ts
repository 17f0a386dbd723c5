import type { Catalogue } from '../catalogue.ts';

export const pace = {
  header: ['AWS Certificate Manager', '日付', '残り', '必要なペース（週）', '実績（直近 2 週間、週あたり）'],
  days: { issue: 'E メールによる発行の終了', renewal: 'E メールによる更新の終了' },
  passed: '期日経過',
  nothingLeft: '残り 0 件',
  ganttTitle: (timeZone) => `今後の期限とウィンドウ（${timeZone}）`,
  deadlines: 'DNS レコードの登録期限',
  windows: 'メンテナンスウィンドウ',
  window: (number) => (number === 1 ? '次のウィンドウ' : `ウィンドウ ${String(number)}`),
  issueNumber: (number) => `No.${number}`,
  burnDownTitle: '残りの証明書数',
  certificates: '証明書',
  daysLeft: (days) => `${String(days)} 日`,
} satisfies Catalogue['pace'];
