import type { Language } from '../../core/language.ts';
import { plural } from '../plural.ts';

/** A text whose first part is bold; the second may be empty. */
export type Lead = readonly [bold: string, rest: string];

/** Issues of certificates. Values are Markdown, foreign parts as code spans. */
export interface IssueTexts {
  /** `more`: how many names there are beside the first. */
  readonly title: (domain: string, more: number) => string;
  /** By state; `pullRequest`: its number with `#`, or empty. */
  readonly found: (names: number) => string;
  readonly ready: string;
  readonly waitingForWindow: (pullRequest: string) => Lead;
  readonly swapped: Lead;
  readonly failed: (pullRequest: string) => Lead;
  readonly blocked: string;
  readonly doneReplaced: Lead;
  readonly doneInPlace: Lead;
  readonly held: string;
  readonly requestedSoon: string;
  readonly requestedOnLabel: string;
  readonly requestsOff: string;
  readonly timedOut: (records: number, needed: string) => Lead;
  readonly recordsPending: (strategy: 'replace' | 'in-place') => Lead;
  readonly again: (attempt: number) => string;
  readonly about: string;
  /** `left`: the time left, with its brackets and marked as moving. */
  readonly attempt: (ends: string, left: string) => string;
  readonly left: (span: string) => string;
  readonly lookedUp: (at: string) => string;
  readonly headings: { readonly certificate: string; readonly next: string; readonly why: string };
  readonly labels: Readonly<Record<FactLabel, string>>;
  readonly unknown: string;
  readonly unused: string;
  readonly steps: {
    readonly register: string;
    readonly issued: string;
    readonly proposed: string;
    readonly goesOn: string;
    readonly switched: string;
    readonly late: string;
    readonly changeCode: string;
    readonly review: string;
    readonly doAsSaid: string;
    readonly keepRecords: string;
    readonly nothing: string;
  };
  readonly inPlaceInstead: string;
  readonly codeManages: (listeners: number) => string;
  readonly proposalFollows: string;
  /** `page`: a link with `comparePage` as its words. */
  readonly proposalByHand: (page: string) => string;
  readonly comparePage: string;
  readonly proposalRejected: (pullRequest: string) => string;
  readonly proposalUnlabelled: (pullRequest: string, reason: string) => string;
  readonly proposed: (pullRequest: string, listeners: number) => string;
  readonly why: (lastIssue: string, lastRenewal: string) => string;
  readonly owners: (teams: string) => string;
  readonly questions: (contact: string) => string;
  readonly strategies: Readonly<Record<'replace' | 'in-place', string>>;
  readonly switchInRenewal: string;
  readonly switchOnLabel: string;
  readonly switchSoon: string;
  readonly code: {
    readonly heading: string;
    readonly what: string;
    readonly terraform: string;
    readonly cloudFormation: string;
  };
}

/** Rows of the table about the certificate. */
export type FactLabel =
  | 'names'
  | 'account'
  | 'region'
  | 'expires'
  | 'key'
  | 'usedBy'
  | 'strategy'
  | 'emailCertificate'
  | 'dnsCertificate'
  | 'droppedTags';

export const issueTexts: Readonly<Record<Language, IssueTexts>> = {
  en: {
    title: (domain, more) => `Move ${domain} to DNS validation${more > 0 ? ` (and ${plural(more, 'more name')})` : ''}`,
    found: (names) =>
      `This certificate for ${plural(names, 'name')} is validated by e-mail and has to move to DNS validation.`,
    ready: 'The DNS-validated certificate is issued.',
    waitingForWindow: (pullRequest) => [
      `The swap is approved${inBrackets(pullRequest)}`,
      'and waits for a run inside the maintenance window (Application and Classic Load Balancers) or for the next run (Network Load Balancers).',
    ],
    swapped: [
      'All listeners serve the new certificate.',
      'This issue closes when ACM no longer names any user of the old one.',
    ],
    failed: (pullRequest) => [
      `A swap failed${inBrackets(pullRequest)}.`,
      'The pull request’s comment says what happened and what stands on the listeners now.',
    ],
    blocked: 'This cannot go on by itself.',
    doneReplaced: ['Done.', 'Nothing uses the e-mail-validated certificate any more.'],
    doneInPlace: ['Done.', 'Every name of the certificate is proven by DNS now, and its ARN is the same.'],
    held: 'Label `acm-hold` is set, so nothing is requested.',
    requestedSoon:
      'The DNS-validated replacement is requested by one of the next runs; then this issue shows the DNS records to register.',
    requestedOnLabel:
      'Nothing has been requested yet. Somebody with write access sets label `acm-request` on this issue when the records can be registered; then ACM gives the records and waits 72 hours for them.',
    requestsOff: 'Requests are switched off in the config (`request: off`).',
    timedOut: (records, needed) => [
      `The last attempt ended before the records were seen. Nothing is lost: the ${plural(records, 'DNS record')} below stay the same, and whatever is registered already is right.`,
      `Needed by ${needed}.`,
    ],
    recordsPending: (strategy) => [
      strategy === 'replace' ? 'A DNS-validated certificate is requested.' : 'The switch is started.',
      'ACM is still making its DNS records; the next run shows them here.',
    ],
    again: (attempt) =>
      `This is attempt ${String(attempt)}: the records are the same as before, nothing has to be registered again.`,
    about:
      'AWS Certificate Manager (ACM) issues the TLS certificate for the names below. By these records it sees that we control their domain; until now it asked by e-mail, which AWS is ending. Adding them changes nothing about the services that run.',
    attempt: (ends, left) =>
      `This attempt ends ${ends}${left}; being late costs nothing but a new attempt, with the same records.`,
    left: (span) => ` (${span} left)`,
    lookedUp: (at) => `Looked up ${at}.`,
    headings: { certificate: 'The certificate', next: 'What happens next', why: 'Why' },
    labels: {
      names: 'Names',
      account: 'Account',
      region: 'Region',
      expires: 'Expires',
      key: 'Key',
      usedBy: 'Used by',
      strategy: 'Strategy',
      emailCertificate: 'E-mail-validated certificate',
      dnsCertificate: 'DNS-validated certificate',
      droppedTags: 'Tags that did not fit',
    },
    unknown: 'unknown',
    unused: 'nothing',
    steps: {
      register: 'Somebody who may change this DNS registers the records.',
      issued: 'ACM sees them, usually within 30 minutes, and issues the certificate.',
      proposed: 'The next run opens a pull request that puts it on the listeners. Nothing is swapped without review.',
      goesOn: 'The next run goes on from there.',
      switched:
        'ACM sees them, usually within 30 minutes, and switches the certificate itself. Its ARN stays, so there is no pull request and nothing is swapped.',
      late: 'Until then, and if it is late, the certificate works as before; a run starts the switch again.',
      changeCode: 'Change the lines in that code and apply it; the next run sees it.',
      review:
        'Review the pull request, set its label and merge it. Network Load Balancers are swapped at once, Application and Classic Load Balancers in the maintenance window.',
      doAsSaid: 'Do what is said above; the next run goes on by itself.',
      keepRecords: 'Nothing. The DNS records have to stay for as long as the certificate is used.',
      nothing: 'Nothing has to be done here by hand; each run brings this issue up to date.',
    },
    inPlaceInstead:
      'Nothing here has a load balancer listener that could be swapped. ACM can switch the certificate in place, keeping its ARN, so that nothing that uses it has to change. In the config:',
    codeManages: (listeners) =>
      `Its ${plural(listeners, 'listener')} shall be changed in the code that manages them; the lines are below.`,
    proposalFollows: 'A pull request that swaps the listeners follows.',
    proposalByHand: (page) =>
      `The branch with the plan is ready, but GitHub does not let this action’s token open pull requests. Open it by hand: ${page}.`,
    comparePage: 'compare page of the branch',
    proposalRejected: (pullRequest) =>
      `Pull request ${pullRequest} was closed without merging; that is taken as a decision. To go on, reopen it or delete its branch.`,
    proposalUnlabelled: (pullRequest, reason) =>
      `Pull request ${pullRequest} is merged without the label that starts the swap. ${reason}`,
    proposed: (pullRequest, listeners) => `Pull request ${pullRequest} puts it on ${plural(listeners, 'listener')}.`,
    why: (lastIssue, lastRenewal) =>
      `AWS Certificate Manager stops issuing e-mail-validated certificates on ${lastIssue} and stops renewing them on ${lastRenewal}. A certificate that still is validated by e-mail then expires, and what it serves fails.`,
    owners: (teams) => `Owners: ${teams}`,
    questions: (contact) => `Questions: ${contact}`,
    strategies: {
      replace: '`replace`: a new certificate is put on the listeners',
      'in-place': '`in-place`: ACM changes how this certificate is validated; its ARN and what uses it stay',
    },
    switchInRenewal:
      'It is to be switched in place, keeping its ARN. It ends so soon that ACM would also deploy a new key with the switch, at a time that ACM chooses within 72 hours; clients that pin the key would refuse it. So somebody with write access sets label `acm-request` on this issue when that may happen.',
    switchOnLabel:
      'It is to be switched in place, keeping its ARN. Somebody with write access sets label `acm-request` on this issue when the records can be registered; then ACM gives the records and waits 72 hours for them.',
    switchSoon:
      'It is to be switched in place, keeping its ARN, by one of the next runs; then this issue shows the DNS records to register.',
    code: {
      heading: 'Before infrastructure code is applied again',
      what: 'The switch keeps the certificate and its ARN, but code that made it by e-mail would make **another one**:',
      terraform:
        'Terraform: `validation_method` of `aws_acm_certificate` forces a new certificate. Set it to `"DNS"` before the next apply.',
      cloudFormation:
        'CloudFormation: a change of `ValidationMethod` replaces the certificate, and without it the default is `EMAIL`. Leave the resource as it is, and make new ones with `ValidationMethod: DNS`.',
    },
  },
  ja: {
    title: (domain, more) => `${domain}${more > 0 ? `（ほか ${String(more)} 件）` : ' '}の証明書を DNS 検証へ移行`,
    found: (names) => `この証明書（ドメイン名 ${String(names)} 件）は E メール検証のため、DNS 検証への移行が必要です。`,
    ready: 'DNS 検証の証明書が発行されました。',
    waitingForWindow: (pullRequest) => [
      `切り替えは承認済みです${pullRequest === '' ? '' : `（${pullRequest}）`}。`,
      'Application Load Balancer と Classic Load Balancer はメンテナンスウィンドウ内の実行で、Network Load Balancer は次回の実行で切り替えます。',
    ],
    swapped: [
      'すべてのリスナーが新しい証明書に切り替わりました。',
      '古い証明書を使用するリソースがないことを ACM で確認でき次第、この Issue をクローズします。',
    ],
    failed: (pullRequest) => [
      `切り替えに失敗しました${pullRequest === '' ? '' : `（${pullRequest}）`}。`,
      '発生した内容とリスナーの現在の状態は、プルリクエストのコメントに記載しています。',
    ],
    blocked: 'このままでは先に進めません。対応をお願いいたします。',
    doneReplaced: ['完了しました。', 'E メール検証の証明書は、どこからも使用されていません。'],
    doneInPlace: ['完了しました。', 'すべてのドメイン名が DNS で検証されるようになりました。ARN は変わっていません。'],
    held: 'ラベル `acm-hold` が付いているため、リクエストは行いません。',
    requestedSoon: '以降の実行で DNS 検証の証明書をリクエストし、登録が必要な DNS レコードをこの Issue に掲載します。',
    requestedOnLabel:
      'まだリクエストしていません。レコードを登録できる準備が整いましたら、書き込み権限を持つ方がこの Issue にラベル `acm-request` を付けてください。ACM がレコードを発行し、登録を 72 時間待ちます。',
    requestsOff: '設定によりリクエストを停止しています（`request: off`）。',
    timedOut: (records, needed) => [
      `レコードを確認できないまま、前回の検証が終了しました。ご対応が無駄になることはありません。下記の DNS レコード ${String(records)} 件は変わらず、登録済みのレコードもそのまま有効です。`,
      `期限は ${needed}です。`,
    ],
    recordsPending: (strategy) => [
      strategy === 'replace' ? 'DNS 検証の証明書をリクエストしました。' : '検証方法の変更を開始しました。',
      'ACM が DNS レコードを準備しています。次回の実行で、ここに掲載します。',
    ],
    again: (attempt) =>
      `今回は ${String(attempt)} 回目の検証です。レコードは前回と同じですので、登録済みのものを再登録する必要はありません。`,
    about:
      'AWS Certificate Manager（ACM）は、下記のドメイン名で使用する TLS 証明書を発行する AWS のサービスです。ACM はこれらのレコードを参照して、当組織がドメインを管理していることを確認します。これまでは E メールで確認していましたが、AWS がこの方式を終了します。レコードを追加しても、稼働中のサービスへの影響はありません。',
    attempt: (ends, left) =>
      `今回の検証は ${ends}に終了します${left}。間に合わなかった場合も、同じレコードで検証をやり直すだけで済みます。`,
    left: (span) => `（残り ${span}）`,
    lookedUp: (at) => `確認日時：${at}`,
    headings: { certificate: '対象の証明書', next: '今後の流れ', why: '移行が必要な理由' },
    labels: {
      names: 'ドメイン名',
      account: 'アカウント',
      region: 'リージョン',
      expires: '有効期限',
      key: '鍵アルゴリズム',
      usedBy: '使用箇所',
      strategy: '移行方法',
      emailCertificate: 'E メール検証の証明書',
      dnsCertificate: 'DNS 検証の証明書',
      droppedTags: '引き継げなかったタグ',
    },
    unknown: '不明',
    unused: 'なし',
    steps: {
      register: 'DNS の変更権限をお持ちの方が、レコードを登録します。',
      issued: '通常 30 分以内に ACM がレコードを確認し、証明書を発行します。',
      proposed:
        '次回の実行で、リスナーの証明書を切り替えるプルリクエストを作成します。レビューなしに切り替えることはありません。',
      goesOn: '次回の実行で続行します。',
      switched:
        '通常 30 分以内に ACM がレコードを確認し、検証方法を変更します。ARN は変わらないため、プルリクエストや切り替えはありません。',
      late: 'それまでの間、また期限に間に合わなかった場合も、証明書はこれまでどおり使用できます。その場合は、改めて変更を開始します。',
      changeCode: '該当のコードを変更して適用してください。次回の実行で確認します。',
      review:
        'プルリクエストをレビューし、ラベルを付けてマージしてください。Network Load Balancer はすぐに、Application Load Balancer と Classic Load Balancer はメンテナンスウィンドウ内に切り替えます。',
      doAsSaid: '上記の対応をお願いいたします。対応後、次回の実行で自動的に続行します。',
      keepRecords: '対応は不要です。証明書を使用している間は、DNS レコードを削除しないでください。',
      nothing: '手作業での対応は不要です。この Issue は実行のたびに更新されます。',
    },
    inPlaceInstead:
      '切り替え可能なロードバランサーのリスナーがありません。ACM では ARN を変えずに検証方法だけを変更できるため、証明書を使用している側の変更は不要です。設定ファイルに次の内容を追加してください。',
    codeManages: (listeners) =>
      `リスナー ${String(listeners)} 件は、管理しているコード側で変更していただきます。変更箇所は下記のとおりです。`,
    proposalFollows: 'リスナーを切り替えるプルリクエストを、この後作成します。',
    proposalByHand: (page) =>
      `プランのブランチは用意できましたが、このアクションのトークンにはプルリクエストの作成が許可されていません。${page}から手動で作成してください。`,
    comparePage: 'ブランチの比較ページ',
    proposalRejected: (pullRequest) =>
      `プルリクエスト ${pullRequest} はマージされずにクローズされたため、見送りと判断しました。続行するには、再オープンするか、ブランチを削除してください。`,
    proposalUnlabelled: (pullRequest, reason) =>
      `プルリクエスト ${pullRequest} はマージされていますが、切り替えを開始するラベルがありません。 ${reason}`,
    proposed: (pullRequest, listeners) =>
      `プルリクエスト ${pullRequest} で、リスナー ${String(listeners)} 件に設定します。`,
    why: (lastIssue, lastRenewal) =>
      `AWS Certificate Manager は、E メール検証の証明書の発行を ${lastIssue}に、更新を ${lastRenewal}に終了します。E メール検証のままの証明書は、その後有効期限が切れ、使用しているサービスが利用できなくなります。`,
    owners: (teams) => `担当： ${teams}`,
    questions: (contact) => `お問い合わせ先： ${contact}`,
    strategies: {
      replace: '`replace`：新しい証明書を発行し、リスナーを切り替えます',
      'in-place': '`in-place`：この証明書の検証方法だけを変更します。ARN と使用箇所は変わりません',
    },
    switchInRenewal:
      'ARN を変えずに検証方法を変更する予定です。有効期限が近いため、変更と同時に ACM が新しい鍵の証明書を配備します（72 時間以内の、ACM が決める時刻）。鍵を固定（ピンニング）しているクライアントは接続できなくなります。問題のない時期に、書き込み権限を持つ方がこの Issue にラベル `acm-request` を付けてください。',
    switchOnLabel:
      'ARN を変えずに検証方法を変更する予定です。レコードを登録できる準備が整いましたら、書き込み権限を持つ方がこの Issue にラベル `acm-request` を付けてください。ACM がレコードを発行し、登録を 72 時間待ちます。',
    switchSoon:
      'ARN を変えずに検証方法を変更する予定です。以降の実行で開始し、登録が必要な DNS レコードをこの Issue に掲載します。',
    code: {
      heading: '次にインフラのコードを適用する前に',
      what: '検証方法を変更しても証明書と ARN は変わりませんが、E メール検証で作成したコードを適用すると、 **別の証明書** が作成されます。',
      terraform:
        'Terraform： `aws_acm_certificate` の `validation_method` を変更すると、証明書が作り直されます。次に適用する前に `"DNS"` に変更してください。',
      cloudFormation:
        'CloudFormation： `ValidationMethod` を変更すると証明書が置き換えられます。指定しない場合のデフォルトは `EMAIL` です。既存のリソースはそのままにし、新しいリソースに `ValidationMethod: DNS` を指定してください。',
    },
  },
};

function inBrackets(pullRequest: string): string {
  return pullRequest === '' ? '' : ` (${pullRequest})`;
}
