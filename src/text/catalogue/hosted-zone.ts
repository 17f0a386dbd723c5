import type { ZoneSight } from '../../core/dns/route53.ts';
import type { Language } from '../../core/language.ts';

/** A hosted zone and what stands in the way. All parts arrive as code spans. */
export interface HostedZoneFacts {
  readonly zone: string;
  readonly account: string;
  readonly found: string;
}

/** What became of a missing record in Route 53. `missing`: what is said of one that nobody added. */
export type HostedZoneTexts = Readonly<Record<ZoneSight['kind'], (facts: HostedZoneFacts, missing: string) => string>>;

export const hostedZoneTexts: Readonly<Record<Language, HostedZoneTexts>> = {
  en: {
    added: ({ zone, account }) =>
      `⏳ added in Route 53 (zone ${zone}, account ${account}); public DNS does not show it yet`,
    there: ({ zone, account }) =>
      `⏳ stands in Route 53 (zone ${zone}, account ${account}), yet public DNS does not show it: if that lasts, check that the domain is delegated to this zone`,
    'other-value': ({ zone, account, found }) =>
      `❌ not added in Route 53 (zone ${zone}, account ${account}): the name holds ${found}, and nothing is overwritten`,
    delegated: ({ zone, account, found }, missing) =>
      `⬜ ${missing}; not added in Route 53 (zone ${zone}, account ${account}), since ${found} is delegated to other name servers: register it there`,
    'unclear-zone': ({ zone, found }, missing) =>
      `⬜ ${missing}; not added in Route 53, since several hosted zones are called ${zone} (accounts: ${found}) and public DNS does not say which one counts: register it by hand`,
    refused: ({ zone, account, found }, missing) =>
      `⬜ ${missing}; Route 53 refused to add it (zone ${zone}, account ${account}): ${found}`,
  },
  ja: {
    added: ({ zone, account }) =>
      `⏳ Route 53 に追加済み（ゾーン ${zone}、アカウント ${account}）。公開 DNS にはまだ反映されていません`,
    there: ({ zone, account }) =>
      `⏳ Route 53 に登録済みですが（ゾーン ${zone}、アカウント ${account}）、公開 DNS に反映されていません。この状態が続く場合は、ドメインがこのゾーンに委任されているか確認してください`,
    'other-value': ({ zone, account, found }) =>
      `❌ Route 53 には追加していません（ゾーン ${zone}、アカウント ${account}）。同じ名前に ${found} があり、上書きは行いません`,
    delegated: ({ zone, account, found }, missing) =>
      `⬜ ${missing}。${found} は別のネームサーバーに委任されているため、Route 53 には追加していません（ゾーン ${zone}、アカウント ${account}）。委任先で登録してください`,
    'unclear-zone': ({ zone, found }, missing) =>
      `⬜ ${missing}。ホストゾーン ${zone} が複数あり（アカウント：${found}）、公開 DNS からは有効なゾーンを特定できないため、Route 53 には追加していません。手動で登録してください`,
    refused: ({ zone, account, found }, missing) =>
      `⬜ ${missing}。Route 53 への追加は拒否されました（ゾーン ${zone}、アカウント ${account}）：${found}`,
  },
};
