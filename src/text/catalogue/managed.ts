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
}

export const managedTexts: Readonly<Record<Language, ManagedTexts>> = {
  en: {
    heading: 'Change it in your code',
    what: (certificate) =>
      `The code that manages these listeners has to name the new certificate ${certificate}; no pull request swaps them. This issue closes when none of them serves the old one.`,
    listener: ({ kind, loadBalancer, port, role }) => `${kind} ${loadBalancer} port ${String(port)} (${role})`,
    managedBy: (listener, manager) => `${listener}, managed by ${manager}`,
  },
  ja: {
    heading: 'コード側で変更していただく内容',
    what: (certificate) =>
      `これらのリスナーはコードで管理されているため、プルリクエストでの切り替えは行いません。コード側の証明書を新しい証明書 ${certificate} に変更してください。すべてのリスナーから古い証明書がなくなると、この Issue はクローズされます。`,
    listener: ({ kind, loadBalancer, port, role }) => `${kind} ${loadBalancer} ポート ${String(port)}（${role}）`,
    managedBy: (listener, manager) => `${listener}、管理元： ${manager}`,
  },
};
