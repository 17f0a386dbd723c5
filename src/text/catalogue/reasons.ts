import type { Language } from '../../core/language.ts';
import type { ReasonCode } from '../../core/reasons.ts';

/** One sentence per code: what to do. */
export type ReasonTexts = Readonly<Record<ReasonCode, string>>;

/** A reason in a line: its code in bold, what was found (may be empty), what to do. */
export interface DescribedReason {
  readonly code: string;
  readonly found: string;
  readonly cure: string;
}

export const describedTexts: Readonly<Record<Language, (reason: DescribedReason) => string>> = {
  en: ({ code, found, cure }) => `${code}${found === '' ? '' : ` (${found})`}: ${cure}`,
  ja: ({ code, found, cure }) => `${code}${found === '' ? '' : `（${found}）`}：${cure}`,
};

export const reasonTexts: Readonly<Record<Language, ReasonTexts>> = {
  en: {
    'outside-window': 'Nothing to do: the next run inside the maintenance window goes on.',
    'window-cutoff': 'Nothing to do: the window ends too soon to start; the next one is used.',
    frozen: 'Nothing to do: the first run after the freeze, inside a window, goes on.',
    'no-window': 'Add `maintenance.windows` to the config (or an override for this load balancer) that opens.',
    'change-calendar-closed':
      'Nothing to do: the first run after the SSM Change Calendar opens, inside a window, goes on.',
    'change-calendar-unreadable':
      'Give the swap role `ssm:GetCalendarState` in the calendar’s account, or correct `maintenance.change-calendars`; what cannot be read counts as closed.',
    paused: 'Take the label `acm-pause` off the dashboard issue to go on.',
    'not-merged': 'Merge the pull request into the default branch.',
    'not-labelled': 'Set the swap label on the pull request; before or after merging.',
    'label-not-authorised':
      'Let somebody with the role that `pull-requests.require.label-by` names take the label off and set it again after the last commit.',
    'approvals-missing':
      'Get the approvals that `pull-requests.require.approvals` asks for, of the head that was merged.',
    fork: 'Open the pull request from a branch of this repository.',
    withdrawn:
      'Nothing to do if it was meant; to go on, restore the plan on the default branch and set the label again.',
    'rolled-back': 'Take the label `acm-rollback` off the pull request when the swap shall be proposed again.',
    unverifiable: 'Give the token the permission to read what could not be read, then run again.',
    'plan-invalid': 'Mend the plan file in a new pull request.',
    'plan-changed': 'Restore the plan as it was merged, or merge a new pull request for what is there now.',
    'listener-gone': 'Nothing to do if the listener was deleted; the next scan proposes what is left.',
    'listener-drifted':
      'Find out who changed the listener; the next scan proposes the swap anew if it is still needed.',
    reverted:
      'Change the certificate in the code, or with whoever turned it back, first: else the next apply turns it back again; then merge the new pull request, if there is one.',
    'certificate-not-issued':
      'Wait until the new certificate is ISSUED; one that expired or failed needs a new request.',
    'certificate-gone': 'Close this plan: the next scan requests or finds another certificate.',
    'names-not-covered': 'Use a certificate that has every name; the listener was left as it is.',
    'key-not-supported': 'Use a certificate with a key algorithm that this type of load balancer takes.',
    managed:
      'Change the certificate in the file of whoever owns the listener and take the listener out of the plan, or set `swap.managed: warn`.',
    'owned-by-controller':
      'Use `strategy: in-place` (or `auto`) for this certificate; or, where the listener’s certificate is pinned by its ARN, let somebody with write access set label `acm-request` on the issue.',
    'sni-list-full':
      'Remove an unused certificate from the load balancer or raise the quota “Certificates per load balancer”.',
    'access-denied': 'Allow the action in the role’s policy, or the role’s trust policy for this workflow.',
    throttled: 'Nothing to do: the next run goes on; if it stays, run less often or in smaller parts.',
    'verification-failed':
      'Look at the load balancer; then set the swap label anew, or start `swap` with this pull request’s number.',
    'earlier-failure': 'Nothing to do here: mend the failure before it, then the run goes on.',
    'validation-timed-out':
      'Register the records; another attempt starts when they are seen or with label `acm-request`.',
    'validation-failed': 'Mend what ACM names, then set label `acm-request` on the issue for a new attempt.',
    caa: 'Allow Amazon in the domain’s CAA records (`amazon.com`, for a wildcard in `issuewild` if there is one); the next run goes on by itself, after a failed request with label `acm-request`.',
    dnssec:
      'Mend the DNSSEC chain of the zone (DS record at the registrar, signatures in the zone): a broken one keeps every certificate authority from validating. The next run goes on by itself.',
    'record-lost':
      'Register the DNS record again, with the same name and value; the issue closes when every record is seen.',
    quota: 'Raise the quota in Service Quotas, or delete certificates that nobody needs.',
    'unsupported-service':
      'Switch this certificate in place (`UpdateCertificateOptions`, same ARN), or exchange it in that service by hand.',
    'in-place-unavailable':
      'Use `strategy: replace` or `auto` for this certificate; ACM in this region does not know the switch in place.',
    'pull-request-not-permitted':
      'Let GitHub Actions create pull requests, use a GitHub App’s token, or open it by hand from the branch.',
    'time-budget':
      'Nothing to do: the next run begins with it. If it stays, raise `scan.time-budget` or scan in shards.',
    'not-in-fleet':
      'Put the account and its region back into the config or the organisation’s units, or close this issue as *not planned*: no scan looks at them any more.',
    'shard-missing': 'Look at the job of that shard and run it again; its report file has to reach mode `report`.',
    'marker-author-changed': 'Add the account used before to `issues.trusted-authors`.',
    'account-not-found':
      'Correct the account ids and organisational units in `organization`, or take out what is gone.',
    'service-error': 'Nothing to do: the next run tries again; if it stays, look at the message.',
  },
  ja: {
    'outside-window': '対応は不要です。メンテナンスウィンドウ内の次回の実行で続行します。',
    'window-cutoff': '対応は不要です。ウィンドウの残り時間が短いため、次のウィンドウで実行します。',
    frozen: '対応は不要です。凍結期間が終わった後、ウィンドウ内の最初の実行で続行します。',
    'no-window':
      '設定ファイルに、実際に開く `maintenance.windows`（またはこのロードバランサー向けの `overrides`）を追加してください。',
    'change-calendar-closed':
      '対応は不要です。SSM Change Calendar がオープンになった後、メンテナンスウィンドウ内で最初に実行されるときに続行します。',
    'change-calendar-unreadable':
      'カレンダーのあるアカウントで、スワップ用ロールに `ssm:GetCalendarState` を許可するか、`maintenance.change-calendars` を修正してください。読み取れないカレンダーはクローズとして扱われます。',
    paused: '続行するには、ダッシュボードの Issue からラベル `acm-pause` を外してください。',
    'not-merged': 'プルリクエストをデフォルトブランチにマージしてください。',
    'not-labelled': 'プルリクエストに切り替え用のラベルを付けてください。マージの前でも後でもかまいません。',
    'label-not-authorised':
      '`pull-requests.require.label-by` で指定された権限を持つ方が、最後のコミットより後にラベルを付け直してください。',
    'approvals-missing':
      'マージされたコミットに対して、`pull-requests.require.approvals` で指定された数の承認を得てください。',
    fork: 'このリポジトリのブランチからプルリクエストを作成してください。',
    withdrawn:
      '意図した取り下げであれば対応は不要です。続行するには、デフォルトブランチのプランを元に戻し、ラベルを付け直してください。',
    'rolled-back': '切り替えを再度提案してよい場合は、プルリクエストからラベル `acm-rollback` を外してください。',
    unverifiable: '確認できなかった情報の読み取り権限をトークンに付与し、再実行してください。',
    'plan-invalid': '新しいプルリクエストでプランファイルを修正してください。',
    'plan-changed': 'マージした時点のプランに戻すか、現在の内容を新しいプルリクエストでマージしてください。',
    'listener-gone': '意図してリスナーを削除した場合、対応は不要です。残りのリスナーは次回のスキャンで提案します。',
    'listener-drifted':
      'リスナーを変更した担当者を確認してください。切り替えがまだ必要であれば、次回のスキャンで改めて提案します。',
    reverted:
      '先に、リスナーを管理しているコード側の証明書を変更するか、元に戻した担当者に確認してください。そうしないと、次回の適用で再び戻されます。その後、新しいプルリクエストがあればマージしてください。',
    'certificate-not-issued':
      '新しい証明書が ISSUED になるまでお待ちください。有効期限切れまたは失敗の場合は、新たなリクエストが必要です。',
    'certificate-gone':
      'このプランは終了してください。次回のスキャンで、別の証明書をリクエストするか、既存の証明書を探します。',
    'names-not-covered': 'すべてのドメイン名を含む証明書を使用してください。リスナーは変更していません。',
    'key-not-supported': 'この種類のロードバランサーで使用できる鍵アルゴリズムの証明書を使用してください。',
    managed:
      'リスナーを管理しているコードや設定で証明書を変更し、そのリスナーをプランから外してください。または `swap.managed: warn` を設定してください。',
    'owned-by-controller':
      'この証明書に `strategy: in-place`（または `auto`）を設定してください。リスナーの証明書が ARN で固定されている場合は、書き込み権限を持つ方が Issue にラベル `acm-request` を付けてください。',
    'sni-list-full':
      'ロードバランサーから不要な証明書を外すか、クォータ「Certificates per load balancer」を引き上げてください。',
    'access-denied':
      'ロールのポリシーでこの操作を許可するか、ロールの信頼ポリシーでこのワークフローを許可してください。',
    throttled: '対応は不要です。次回の実行で続行します。繰り返す場合は、実行頻度を下げるか、対象を分割してください。',
    'verification-failed':
      'ロードバランサーの状態を確認してください。その後、切り替え用のラベルを付け直すか、このプルリクエストの番号を指定して `swap` を実行してください。',
    'earlier-failure': 'ここでの対応は不要です。先に発生した失敗を解消すると、続行します。',
    'validation-timed-out':
      'レコードを登録してください。登録が確認できたとき、またはラベル `acm-request` が付いたときに、次の検証を開始します。',
    'validation-failed': 'ACM が示す問題を解消し、Issue にラベル `acm-request` を付けて、再度リクエストしてください。',
    caa: 'ドメインの CAA レコードで Amazon を許可してください（`amazon.com`。ワイルドカードで `issuewild` がある場合は `issuewild` にも追加）。次回の実行で自動的に続行します。リクエストがすでに失敗している場合は、ラベル `acm-request` を付けてください。',
    dnssec:
      'ゾーンの DNSSEC（レジストラに登録した DS レコード、ゾーンの署名）を修復してください。信頼の連鎖が壊れていると、どの認証局も検証できません。修復後、次回の実行で自動的に続行します。',
    'record-lost':
      '同じ名前と値で DNS レコードを再度登録してください。すべてのレコードが確認できると、Issue はクローズされます。',
    quota: 'Service Quotas でクォータを引き上げるか、不要な証明書を削除してください。',
    'unsupported-service':
      'この証明書の検証方法をその場で変更する（`UpdateCertificateOptions`。ARN は変わりません）か、該当のサービスで手動で証明書を差し替えてください。',
    'in-place-unavailable':
      'このリージョンの ACM は検証方法の変更に対応していません。この証明書には `strategy: replace` または `auto` を使用してください。',
    'pull-request-not-permitted':
      'GitHub Actions にプルリクエストの作成を許可するか、GitHub App のトークンを使用するか、ブランチから手動でプルリクエストを作成してください。',
    'time-budget':
      '対応は不要です。次回の実行がここから始まります。続く場合は `scan.time-budget` を延ばすか、シャードに分けてスキャンしてください。',
    'not-in-fleet':
      'このアカウントまたはリージョンは、スキャンの対象から外れています。設定ファイルまたは組織単位（OU）の対象に戻すか、この Issue を *not planned* としてクローズしてください。',
    'shard-missing':
      '該当シャードのジョブを確認して再実行してください。レポートファイルがモード `report` に届く必要があります。',
    'marker-author-changed': '以前に使用していたアカウントを `issues.trusted-authors` に追加してください。',
    'account-not-found':
      '設定の `organization` にあるアカウント ID と組織単位（OU）を修正するか、なくなったものを設定から外してください。',
    'service-error': '対応は不要です。次回の実行で再試行します。繰り返す場合は、メッセージの内容を確認してください。',
  },
};
