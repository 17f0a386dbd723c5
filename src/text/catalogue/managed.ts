import type { Language } from '../../core/language.ts';

/** Listeners whose certificate people change in their own code. Values are Markdown, foreign parts as code spans. */
export interface ManagedTexts {
  readonly heading: string;
  readonly what: (certificate: string) => string;
  readonly listener: (facts: {
    readonly kind: string;
    readonly loadBalancer: string;
    readonly port: number;
    readonly role: string;
  }) => string;
  readonly managedBy: (listener: string, manager: string) => string;
  /** The same for listeners that a pull request swaps. */
  readonly lastingHeading: string;
  readonly lasting: (certificate: string) => string;
  /** The ways out where issuing a replacement could change a listener by itself. */
  readonly inPlaceInstead: string;
  readonly pinFirst: string;
  /** The same where the old certificate is expired. */
  readonly expiredIsSafe: (owner: string) => string;
}

export const managedTexts: Readonly<Record<Language, ManagedTexts>> = {
  en: {
    heading: 'Change it in your code',
    what: (certificate) =>
      `The code that manages these listeners has to name the new certificate ${certificate}; no pull request swaps them. This issue closes when none of them serves the old one.`,
    listener: ({ kind, loadBalancer, port, role }) => `${kind} ${loadBalancer} port ${String(port)} (${role})`,
    managedBy: (listener, manager) => `${listener}, managed by ${manager}`,
    lastingHeading: 'So that the swap lasts',
    lasting: (certificate) =>
      `A pull request swaps these listeners, but they have an owner that sets the certificate of its own file again. Change that file as well, to ${certificate}, before or right after the swap.`,
    inPlaceInstead:
      '**In place:** ACM switches the certificate itself; its ARN stays, and no listener is changed. In the config:',
    pinFirst:
      '**Replaced:** only where the listener’s certificate is pinned by its ARN, so that a new one changes nothing by itself. If it is not yet, pin it with the lines that fit; then somebody with write access sets label `acm-request` on this issue.',
    expiredIsSafe: (owner) =>
      `ℹ️ ${owner} attaches only issued certificates, and this one is expired: so a new one is requested at once, and may be served as soon as it is issued.`,
  },
  ja: {
    heading: 'コード側で変更していただく内容',
    what: (certificate) =>
      `これらのリスナーはコードで管理されているため、プルリクエストでの切り替えは行いません。コード側の証明書を新しい証明書 ${certificate} に変更してください。すべてのリスナーから古い証明書がなくなると、この Issue はクローズされます。`,
    listener: ({ kind, loadBalancer, port, role }) => `${kind} ${loadBalancer} ポート ${String(port)}（${role}）`,
    managedBy: (listener, manager) => `${listener}、管理元： ${manager}`,
    lastingHeading: '切り替え後に元に戻されないために',
    lasting: (certificate) =>
      `これらのリスナーはプルリクエストで切り替えますが、管理元が自身の設定にある証明書に戻します。切り替えの前または直後に、管理元の設定も ${certificate} に変更してください。`,
    inPlaceInstead:
      '**その場で変更する場合：** ACM が検証方法を変更します。ARN は変わらず、リスナーの変更もありません。設定ファイルの記述は次のとおりです。',
    pinFirst:
      '**置き換える場合：** リスナーの証明書が ARN で固定されていて、新しい証明書が発行されてもリスナーが変わらないときに限ります。固定されていない場合は、該当する行で固定してください。その後、書き込み権限を持つ方がこの Issue にラベル `acm-request` を付けてください。',
    expiredIsSafe: (owner) =>
      `ℹ️ ${owner} が設定するのは発行済みの証明書だけで、この証明書は有効期限が切れています。そのため、新しい証明書をただちにリクエストします。発行されると、すぐに使用される可能性があります。`,
  },
};
