import type { DnsFailureKind } from '../../core/dns/dns.ts';
import type { Language } from '../../core/language.ts';

/** Why a question to DNS has no answer. `detail`: quoted, for those that have one. */
export type DnsFailureTexts = Readonly<Record<DnsFailureKind, (detail: string) => string>>;

export const dnsFailureTexts: Readonly<Record<Language, DnsFailureTexts>> = {
  en: {
    'bad-name': () => 'this is no valid DNS name',
    'no-resolver': (detail) => `no resolver can be used: ${detail}`,
    'resolvers-given-up': () => 'no resolver answered before, not asked again',
    'server-given-up': () => 'not asked again: there was no answer before',
    timeout: () => 'no resolver answered in time',
    unreachable: () => 'no resolver could be reached',
    unreadable: () => 'the answer cannot be read',
    'not-understood': () => 'the resolver did not understand the question (FORMERR)',
    'server-failed': () => 'the resolver failed (SERVFAIL)',
    'not-supported': () => 'the resolver does not do this (NOTIMP)',
    refused: () => 'the resolver refused the question (REFUSED)',
    'other-code': (detail) => `the resolver answered with code ${detail}`,
    dnssec: () => 'the DNSSEC chain is broken: resolvers that check it get SERVFAIL',
    'not-responsible': () => 'this server is not responsible for the zone',
  },
  ja: {
    'bad-name': () => 'DNS 名として正しくありません',
    'no-resolver': (detail) => `使用できるリゾルバーがありません：${detail}`,
    'resolvers-given-up': () => 'リゾルバーから応答がなかったため、それ以降の問い合わせを中止しました',
    'server-given-up': () => '以前に応答がなかったため、問い合わせていません',
    timeout: () => 'リゾルバーから時間内に応答がありませんでした',
    unreachable: () => 'リゾルバーに接続できませんでした',
    unreadable: () => '応答を解釈できませんでした',
    'not-understood': () => 'リゾルバーが問い合わせを解釈できませんでした（FORMERR）',
    'server-failed': () => 'リゾルバーでエラーが発生しました（SERVFAIL）',
    'not-supported': () => 'リゾルバーがこの問い合わせに対応していません（NOTIMP）',
    refused: () => 'リゾルバーに問い合わせを拒否されました（REFUSED）',
    'other-code': (detail) => `リゾルバーの応答コードは ${detail} でした`,
    dnssec: () => 'DNSSEC の信頼の連鎖が壊れており、検証を行うリゾルバーが SERVFAIL を返します',
    'not-responsible': () => 'このサーバーはゾーンの権威サーバーではありません',
  },
};
