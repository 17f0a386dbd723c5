import type { Catalogue } from '../catalogue.ts';
import { swapComment } from './swap-comment.ts';

export const problems = {
  because: (what, message) => `${what}。${message}`,
  items: {
    certificateNotRead: (arn) => `証明書 ${arn} を確認できませんでした`,
    notRequested: (name, arn) => `${name}（${arn}）の DNS 検証をリクエストまたは確認できませんでした`,
    issueNotOpened: (arn) => `${arn} の Issue を作成できませんでした`,
    riskNotTold: (arn) => `リスクのある証明書 ${arn} の Issue を更新できませんでした`,
    issueNotUpdated: (number) => `Issue #${String(number)} を更新できませんでした`,
    dashboardNotUpdated: 'ダッシュボードを更新できませんでした',
    labelNotCreated: (name) => `ラベル ${name} を作成できませんでした`,
    notDeleted: (arn) => `古い証明書 ${arn} を削除できませんでした`,
    planNotReviewed: (path) => `プラン ${path} を確認できませんでした`,
    pullRequestNotOpened: (branch) => `ブランチ ${branch} のプルリクエストを作成できませんでした`,
    rolledBackNotRead: 'ロールバック済みのプルリクエストを読み取れなかったため、新しいプルリクエストは作成しません',
    pullRequestNotRead: (number) => `プルリクエスト #${String(number)} を読み取れませんでした`,
    pullRequestNotUpdated: (number) => `プルリクエスト #${String(number)} を更新できませんでした`,
    pullRequestNotHandled: (number) => `プルリクエスト #${String(number)} を処理できませんでした`,
    statusNotSet: (number) => `プルリクエスト #${String(number)} のステータスを設定できませんでした`,
    taskNotDone: (task) => `モード ${task} を実行できませんでした`,
  },
  cancelled: (tasks, { pullRequests, listeners, certificates }) => {
    const left = [
      ...tasks.map((task) => `モード ${task}`),
      ...(pullRequests > 0 ? [`プルリクエスト ${String(pullRequests)} 件`] : []),
      ...(listeners > 0 ? [`リスナー ${String(listeners)} 件`] : []),
      ...(certificates > 0 ? [`証明書 ${String(certificates)} 件`] : []),
    ];
    const what = left.length === 0 ? '残った作業はありません。' : `未完了：${left.join('、')}。`;
    return `実行がキャンセルされました。${what}次回の実行がここから続行します。`;
  },
  accountNotScanned: (account, reason) => `アカウント ${account} をスキャンできませんでした。${reason}`,
  regionsNotScanned: (account, regions, reason) =>
    `アカウント ${account} のリージョン ${regions.join('、')} をスキャンできませんでした。${reason}`,
  outOfTime: ({ minutes, places, accounts, next, reason }) => {
    const what = [
      ...(places > 0 ? [`リージョン ${String(places)} 件（アカウント別）`] : []),
      ...(accounts > 0 ? [`${String(accounts)} アカウントの全リージョン`] : []),
    ].join('と');
    const then = next === undefined ? '' : `次回のスキャンは ${next} から始めます。`;
    return `scan.time-budget（${String(minutes)} 分）を超えたため、${what}を確認できませんでした。${then}${reason}`;
  },
  notGuarded: (arn, why) => `${arn} を確認できませんでした：${why}`,
  notUnderstood: (arn, what) => `${arn}：AWS が返した ${what} の値を解釈できません。`,
  noPullRequest: (number, repository) =>
    `#${String(number)} は ${repository} のプルリクエストではありません。入力 pull-request を修正してください。プルリクエストの番号は、各証明書の Issue に記載されています。`,
  noPlan: (pullRequest, reason) => `プルリクエスト #${String(pullRequest)}：${reason}`,
  listener: ({ pullRequest, loadBalancer, port, outcome, reason, left }) =>
    `プルリクエスト #${String(pullRequest)}、${loadBalancer} ポート ${String(port)}（${swapComment.outcome[outcome]('')}）：${reason}${left}`,
  notOpened: (code, branch, message) =>
    `${code}：ブランチ ${branch} からプルリクエストを作成できませんでした：${message}`,
  notPermitted: (branch, comparePage) =>
    `pull-request-not-permitted：ブランチ ${branch} は作成しましたが、このトークンではプルリクエストを作成できません。` +
    `リポジトリの「Settings」→「Actions」→「General」で許可するか、GitHub App のトークンを使用するか、次のページから手動で作成してください：${comparePage}`,
  zonesUnused: (account) => `アカウント ${account} のホストゾーンを利用できませんでした`,
  recordsNotAdded: (zone, account) => `アカウント ${account} のホストゾーン ${zone} にレコードを追加できませんでした`,
  nameServersUnread: (zone) => `ホストゾーン ${zone} のネームサーバーを読み取れませんでした`,
  shardMissing: (shard) =>
    `シャード ${shard} のレポートがありません。このシャードのアカウントは未スキャンとして扱います。`,
  shardFile: (path, why) => `レポートファイル ${path}：${why}。`,
  shardFiles: {
    unreadable: (why) => `読み取れません（${why}）`,
    noJson: 'JSON ファイルとして不完全です',
    otherVersion:
      'このアクションの別のバージョンで書き出されています。ワークフローのすべてのジョブで同じバージョンを使用してください',
    noShard: (where) => `シャードのレポートではありません（${where}）`,
    strange: (where) => `シャードが書き出さない内容が含まれています（${where}）`,
    strayAccount: (account) => `このシャードのものではないアカウント ${account} の内容が含まれています`,
    otherRepository: '別のリポジトリのレポートです',
    dryRun: 'ドライランのレポートです',
    noDryRun: 'ドライランではない実行のレポートです',
    impossible: '存在しないシャードのレポートです',
    tooOld: '作成から 24 時間を超えており、別の実行のレポートです',
    otherAccounts: 'シャードに割り当てたものとは異なるアカウントが記載されています',
    otherCount: (shard, count) => `シャード ${shard} のレポートですが、シャードの総数は ${String(count)} です`,
    twice: (shard) => `シャード ${shard} のレポートが重複しているため、使用しません`,
  },
} satisfies Catalogue['problems'];
