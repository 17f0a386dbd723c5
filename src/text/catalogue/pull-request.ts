import type { Language } from '../../core/language.ts';
import { plural } from '../plural.ts';
import { changeCalendarTexts } from './change-calendar.ts';

/** What merging does: how many listeners at once, how many later, how many are done. Zero means that it is not told. */
export interface MergingFacts {
  readonly now: number;
  readonly waiting: number;
  /** When the first of the waiting ones may start; `undefined` where an SSM Change Calendar does not say. */
  readonly opening: string | undefined;
  readonly done: number;
}

/** Pull requests that swap listeners, and the check's comment on them. Values are Markdown, foreign parts as code spans. */
export interface PullRequestTexts {
  readonly title: (domain: string, account: string, region: string) => string;
  /** The commit of a plan file, new or brought up to date. */
  readonly commit: (domain: string, isNew: boolean) => string;
  readonly merging: (facts: MergingFacts) => string;
  /** `reason`: the described reason. */
  readonly mergingRefused: (reason: string) => string;
  /** Load balancer, port, place of the certificate, when. */
  readonly header: readonly [string, string, string, string];
  readonly noun: string;
  readonly atOnce: string;
  readonly from: (opening: string, reason: string) => string;
  readonly swappedAlready: string;
  readonly refused: (reason: string) => string;
  readonly warning: (text: string) => string;
  readonly moreWarnings: (count: number) => string;
  readonly certificates: (from: string, to: string, names: string) => string;
  readonly tracked: (issue: string) => string;
  readonly felt: string;
  readonly feltBy: Readonly<Record<'network' | 'application' | 'classic', string>>;
  readonly openings: (openings: string) => string;
  readonly howTo: string;
  readonly review: string;
  readonly approve: (label: string, role: string) => string;
  readonly stop: string;
  readonly rollBack: (label: string) => string;
  readonly labelMissing: (label: string) => string;
  readonly awsNotAsked: string;
  readonly noPlan: string;
  readonly planFiles: string;
}

function leaves(count: number, opening: string | undefined): string {
  return opening === undefined
    ? changeCalendarTexts.en.merging(count)
    : `leaves ${plural(count, 'listener')} for the maintenance window from ${opening}`;
}

export const pullRequestTexts: Readonly<Record<Language, PullRequestTexts>> = {
  en: {
    title: (domain, account, region) => `Swap ${domain} to its DNS-validated certificate (${account}, ${region})`,
    commit: (domain, isNew) =>
      isNew ? `Swap ${domain} to its DNS-validated certificate` : `Update the plan for ${domain}`,
    merging: ({ now, waiting, opening, done }) => {
      const parts = [
        ...(now > 0 ? [`swaps ${plural(now, 'listener')} at once`] : []),
        ...(waiting > 0 ? [leaves(waiting, opening)] : []),
        ...(done > 0 ? [`finds ${plural(done, 'listener')} swapped already`] : []),
      ];
      return `**Merging with the label ${parts.join(' and ')}.**`;
    },
    mergingRefused: (reason) => `**As it is, merging does not swap everything.** ${reason}`,
    header: ['Load balancer', 'Port', 'Certificate', 'When'],
    noun: 'listeners',
    atOnce: 'at once',
    from: (opening, reason) => `from ${opening} (${reason} now)`,
    swappedAlready: 'swapped already',
    refused: (reason) => `refused: ${reason}`,
    warning: (text) => `**Warning:** ${text}`,
    moreWarnings: (count) => `${plural(count, 'more warning')}.`,
    certificates: (from, to, names) =>
      `On these listeners the certificate ${from}, which is validated by e-mail, is exchanged for ${to}, which is validated by DNS, for ${names}. Nothing else about the listeners changes.`,
    tracked: (issue) => `Tracked in ${issue}.`,
    felt: 'What may be felt',
    feltBy: {
      network: 'Network Load Balancer: nothing. Connections made before keep the old certificate until they end.',
      application:
        'Application Load Balancer: long-lived connections may be cut and made anew; clients that resume TLS sessions make a full handshake once.',
      classic:
        'Classic Load Balancer: long-lived connections may be cut and made anew; clients that resume TLS sessions make a full handshake once.',
    },
    openings: (openings) => `Next maintenance windows: ${openings}.`,
    howTo: 'How to approve',
    review:
      'Review the plan file. You may delete listeners from it to go in steps; what is left out is proposed again.',
    approve: (label, role) =>
      `Set label ${label} (${role} access or more, after the last commit) and merge; the order does not matter.`,
    stop: 'To stop what has not been swapped yet: take the label off, or revert the merge.',
    rollBack: (label) =>
      `To put the old certificate back after the swap: set label ${label} on the merged pull request.`,
    labelMissing: (label) =>
      `Label ${label} is missing: without it merging swaps nothing. Before or after the merge is fine.`,
    awsNotAsked:
      'AWS was not asked (no `roles.check` for this account): only plan and calendar were checked. The next scan checks it fully.',
    noPlan: 'This is no valid plan:',
    planFiles: 'plan files',
  },
  ja: {
    title: (domain, account, region) => `${domain} の証明書を DNS 検証のものに切り替え（${account}、${region}）`,
    commit: (domain, isNew) =>
      isNew ? `${domain} の証明書を DNS 検証のものに切り替える` : `${domain} のプランを更新する`,
    merging: ({ now, waiting, opening, done }) => {
      const parts = [
        ...(now > 0 ? [`リスナー ${String(now)} 件をすぐに切り替えます`] : []),
        ...(waiting > 0
          ? [
              opening === undefined
                ? changeCalendarTexts.ja.merging(waiting)
                : `リスナー ${String(waiting)} 件を ${opening}からのメンテナンスウィンドウで切り替えます`,
            ]
          : []),
        ...(done > 0 ? [`リスナー ${String(done)} 件は切り替え済みです`] : []),
      ];
      return `**ラベルを付けてマージすると、次のように動作します：${parts.join('。')}。**`;
    },
    mergingRefused: (reason) => `**このままマージしても、一部またはすべてのリスナーは切り替わりません。** ${reason}`,
    header: ['ロードバランサー', 'ポート', '証明書の位置', '切り替えの時期'],
    noun: 'リスナー',
    atOnce: 'すぐに',
    from: (opening, reason) => `${opening}以降（現在は ${reason}）`,
    swappedAlready: '切り替え済み',
    refused: (reason) => `見送り： ${reason}`,
    warning: (text) => `**ご注意：** ${text}`,
    moreWarnings: (count) => `ほか ${String(count)} 件の注意事項があります。`,
    certificates: (from, to, names) =>
      `これらのリスナーの証明書を、E メール検証の ${from} から、DNS 検証の ${to} に差し替えます。対象のドメイン名： ${names}。リスナーのそのほかの設定は変更しません。`,
    tracked: (issue) => `経緯は ${issue} をご覧ください。`,
    felt: '想定される影響',
    feltBy: {
      network: 'Network Load Balancer：影響はありません。既存の接続は、終了するまで古い証明書のまま維持されます。',
      application:
        'Application Load Balancer：長時間の接続は切断され、再接続が必要になる場合があります。TLS セッションを再開するクライアントでは、一度だけフルハンドシェイクが発生します。',
      classic:
        'Classic Load Balancer：長時間の接続は切断され、再接続が必要になる場合があります。TLS セッションを再開するクライアントでは、一度だけフルハンドシェイクが発生します。',
    },
    openings: (openings) => `今後のメンテナンスウィンドウ：${openings}`,
    howTo: '承認の手順',
    review:
      'プランファイルをレビューしてください。段階的に進める場合は、リスナーをプランから削除できます。削除した分は、後で改めて提案します。',
    approve: (label, role) =>
      `ラベル ${label} を付けて（${role} 以上の権限で、最後のコミットより後に）、マージしてください。順序はどちらが先でもかまいません。`,
    stop: 'まだ切り替えていない分を中止するには、ラベルを外すか、マージをリバートしてください。',
    rollBack: (label) =>
      `切り替え後に古い証明書へロールバックするには、マージ済みのプルリクエストにラベル ${label} を付けてください。`,
    labelMissing: (label) =>
      `ラベル ${label} が付いていません。ラベルがない場合、マージしても切り替えは行いません。ラベルはマージの前でも後でもかまいません。`,
    awsNotAsked:
      'AWS には問い合わせていません（このアカウントの `roles.check` が未設定）。プランとカレンダーのみを確認しました。次回のスキャンですべてを確認します。',
    noPlan: 'プランとして正しくありません：',
    planFiles: 'プランファイル',
  },
};
