import type { Language } from '../../core/language.ts';
import type { AwsDay } from '../../core/report/pace.ts';
import { plural } from '../plural.ts';

/** The days that AWS has announced, the pace, and the charts. */
export interface PaceTexts {
  /** What AWS does, day, days left, needed a week, done a week. */
  readonly header: readonly [string, string, string, string, string];
  readonly days: Readonly<Record<AwsDay['kind'], string>>;
  readonly passed: string;
  readonly nothingLeft: string;
  /** At the pace of the last two weeks. */
  readonly expected: (day: string, remaining: string) => string;
  readonly nothingDone: (remaining: string) => string;
  readonly pieTitle: string;
  readonly ganttTitle: (timeZone: string) => string;
  readonly deadlines: string;
  readonly windows: string;
  readonly window: (number: number) => string;
  readonly issueNumber: (number: string) => string;
  readonly burnDownTitle: string;
  readonly certificates: string;
  readonly daysLeft: (days: number) => string;
}

export const paceTexts: Readonly<Record<Language, PaceTexts>> = {
  en: {
    header: ['AWS Certificate Manager', 'Day', 'Left', 'Needed a week', 'Done a week (last two weeks)'],
    days: { issue: 'stops issuing by e-mail', renewal: 'stops renewing by e-mail' },
    passed: 'passed',
    nothingLeft: 'nothing left',
    expected: (day, remaining) => `At the pace of the last two weeks the remaining ${remaining} are done by ${day}.`,
    nothingDone: (remaining) => `Nothing was finished in the last two weeks; ${remaining} remain.`,
    pieTitle: 'Certificates by state',
    ganttTitle: (timeZone) => `Next deadlines and windows (${timeZone})`,
    deadlines: 'DNS records needed',
    windows: 'Maintenance windows',
    window: (number) => (number === 1 ? 'next window' : `window ${String(number)}`),
    issueNumber: (number) => `No.${number}`,
    burnDownTitle: 'Certificates left',
    certificates: 'certificates',
    daysLeft: (days) => plural(days, 'day'),
  },
  ja: {
    header: ['AWS Certificate Manager', '日付', '残り', '必要なペース（週）', '実績（直近 2 週間、週あたり）'],
    days: { issue: 'E メールによる発行の終了', renewal: 'E メールによる更新の終了' },
    passed: '経過済み',
    nothingLeft: '残りなし',
    expected: (day, remaining) => `直近 2 週間のペースでは、残り ${remaining} 件は ${day} までに完了する見込みです。`,
    nothingDone: (remaining) => `直近 2 週間に完了した証明書はありません。残りは ${remaining} 件です。`,
    pieTitle: '状態別の証明書数',
    ganttTitle: (timeZone) => `今後の期限とウィンドウ（${timeZone}）`,
    deadlines: 'DNS レコードの登録期限',
    windows: 'メンテナンスウィンドウ',
    window: (number) => (number === 1 ? '次のウィンドウ' : `ウィンドウ ${String(number)}`),
    issueNumber: (number) => `No.${number}`,
    burnDownTitle: '残りの証明書数',
    certificates: '証明書',
    daysLeft: (days) => `${String(days)} 日`,
  },
};
