import type { Language } from '../../core/language.ts';
import type { ListenerOutcomeKind } from '../../core/report/report.ts';
import { plural } from '../plural.ts';
import { swapCommentTexts } from './swap-comment.ts';

/** What was over before everything was looked at. */
export interface LeftOverFacts {
  readonly minutes: number;
  readonly places: number;
  /** Accounts of which no region was looked at. */
  readonly accounts: number;
  /** Where the next scan begins; `undefined` in a dry run. */
  readonly next: string | undefined;
  readonly reason: string;
}

/** A listener that was not swapped or put back. */
export interface ListenerFacts {
  readonly pullRequest: number;
  readonly loadBalancer: string;
  readonly port: number;
  readonly outcome: ListenerOutcomeKind;
  readonly reason: string;
  /** What the failure left behind, or empty. */
  readonly left: string;
}

/** Why a shard's report file cannot be used. */
export interface ShardFileTexts {
  readonly unreadable: (why: string) => string;
  readonly noJson: string;
  readonly otherVersion: string;
  readonly noShard: (where: string) => string;
  readonly strange: (where: string) => string;
  readonly strayAccount: (account: string) => string;
  readonly otherRepository: string;
  readonly dryRun: string;
  readonly noDryRun: string;
  readonly impossible: string;
  readonly tooOld: string;
  readonly otherAccounts: string;
  readonly otherCount: (shard: string, count: number) => string;
  readonly twice: (shard: string) => string;
}

/** What fails the job at its end, as plain text: in the job log, the report and its page. */
export interface ProblemTexts {
  /** What an adapter said, behind what it kept from being done. */
  readonly because: (what: string, message: string) => string;
  readonly accountNotScanned: (account: string, reason: string) => string;
  readonly regionNotScanned: (account: string, region: string, reason: string) => string;
  readonly outOfTime: (facts: LeftOverFacts) => string;
  readonly notUnderstood: (arn: string, what: string) => string;
  readonly noPullRequest: (number: number) => string;
  readonly noPlan: (pullRequest: number, reason: string) => string;
  readonly listener: (facts: ListenerFacts) => string;
  readonly notOpened: (code: string, branch: string, message: string) => string;
  readonly notPermitted: (branch: string, comparePage: string) => string;
  readonly notDeleted: (arn: string, reason: string) => string;
  readonly zonesUnused: (account: string) => string;
  readonly recordsNotAdded: (zone: string, account: string) => string;
  readonly nameServersUnread: (zone: string) => string;
  readonly shardMissing: (shard: string) => string;
  readonly shardFile: (path: string, why: string) => string;
  readonly shardFiles: ShardFileTexts;
}

export const problemTexts: Readonly<Record<Language, ProblemTexts>> = {
  en: {
    because: (what, message) => `${what}. ${message}`,
    accountNotScanned: (account, reason) => `Account ${account} could not be scanned. ${reason}`,
    regionNotScanned: (account, region, reason) =>
      `Account ${account}, region ${region} could not be scanned. ${reason}`,
    outOfTime: ({ minutes, places, accounts, next, reason }) => {
      const what = [
        ...(places > 0 ? [plural(places, 'account-region')] : []),
        ...(accounts > 0 ? [`all regions of ${plural(accounts, 'account')}`] : []),
      ].join(' and ');
      const then = next === undefined ? '' : ` The next scan begins with ${next}.`;
      return `scan.time-budget (${String(minutes)}m) was over: ${what} could not be looked at.${then} ${reason}`;
    },
    notUnderstood: (arn, what) => `${arn}: AWS's ${what} is not understood.`,
    noPullRequest: (number) => `Pull request #${String(number)} does not exist.`,
    noPlan: (pullRequest, reason) => `Pull request #${String(pullRequest)}: ${reason}`,
    listener: ({ pullRequest, loadBalancer, port, outcome, reason, left }) =>
      `Pull request #${String(pullRequest)}, ${loadBalancer} port ${String(port)} (${outcome}): ${reason}${left === '' ? '' : ` ${left}`}`,
    notOpened: (code, branch, message) =>
      `${code}: the pull request from branch ${branch} could not be opened: ${message}`,
    notPermitted: (branch, comparePage) =>
      `pull-request-not-permitted: branch ${branch} is ready, but GitHub does not let this token open pull requests. ` +
      `Allow it in Settings › Actions › General, use a GitHub App's token, or open it by hand: ${comparePage}`,
    notDeleted: (arn, reason) => `The old certificate ${arn} was not deleted. ${reason}`,
    zonesUnused: (account) => `The hosted zones of account ${account} could not be used`,
    recordsNotAdded: (zone, account) => `Records of hosted zone ${zone} in account ${account} could not be added`,
    nameServersUnread: (zone) => `The name servers of hosted zone ${zone} could not be read`,
    shardMissing: (shard) => `The report of shard ${shard} is missing: its accounts count as not scanned.`,
    shardFile: (path, why) => `Report file ${path} ${why}.`,
    shardFiles: {
      unreadable: (why) => `cannot be read: ${why}`,
      noJson: 'is no whole JSON file',
      otherVersion: 'was written by another version of this action; use one version in all jobs of the workflow',
      noShard: (where) => `is no report of a shard: ${where}`,
      strange: (where) => `holds something that no shard writes: ${where}`,
      strayAccount: (account) => `speaks of account ${account}, which is none of its own`,
      otherRepository: 'is of another repository',
      dryRun: 'is of a dry run',
      noDryRun: 'is of a run that was no dry run',
      impossible: 'is of a shard that cannot be',
      tooOld: 'is more than 24 hours old, so of another run',
      otherAccounts: 'names other accounts than its shard has',
      otherCount: (shard, count) => `is of shard ${shard}, not of ${String(count)}`,
      twice: (shard) => `is of shard ${shard}, which is there twice; it is not used`,
    },
  },
  ja: {
    because: (what, message) => `${what}。${message}`,
    accountNotScanned: (account, reason) => `アカウント ${account} をスキャンできませんでした。${reason}`,
    regionNotScanned: (account, region, reason) =>
      `アカウント ${account} のリージョン ${region} をスキャンできませんでした。${reason}`,
    outOfTime: ({ minutes, places, accounts, next, reason }) => {
      const what = [
        ...(places > 0 ? [`リージョン ${String(places)} 件（アカウント別）`] : []),
        ...(accounts > 0 ? [`${String(accounts)} アカウントの全リージョン`] : []),
      ].join('と');
      const then = next === undefined ? '' : `次回のスキャンは ${next} から始めます。`;
      return `scan.time-budget（${String(minutes)} 分）を超えたため、${what}を確認できませんでした。${then}${reason}`;
    },
    notUnderstood: (arn, what) => `${arn}：AWS が返した ${what} の値を解釈できません。`,
    noPullRequest: (number) => `プルリクエスト #${String(number)} は存在しません。`,
    noPlan: (pullRequest, reason) => `プルリクエスト #${String(pullRequest)}：${reason}`,
    listener: ({ pullRequest, loadBalancer, port, outcome, reason, left }) =>
      `プルリクエスト #${String(pullRequest)}、${loadBalancer} ポート ${String(port)}（${swapCommentTexts.ja.outcome[outcome]('')}）：${reason}${left}`,
    notOpened: (code, branch, message) =>
      `${code}：ブランチ ${branch} からプルリクエストを作成できませんでした：${message}`,
    notPermitted: (branch, comparePage) =>
      `pull-request-not-permitted：ブランチ ${branch} は作成しましたが、このトークンではプルリクエストを作成できません。` +
      `リポジトリの「Settings」→「Actions」→「General」で許可するか、GitHub App のトークンを使用するか、次のページから手動で作成してください： ${comparePage}`,
    notDeleted: (arn, reason) => `古い証明書 ${arn} を削除できませんでした。${reason}`,
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
  },
};
