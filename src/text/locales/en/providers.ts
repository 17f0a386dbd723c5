import type { LastDot, ProviderName } from '../../../core/dns/providers.ts';

/** How the forms of DNS providers take a record. Markdown; names of buttons as their consoles show them. */
export const providers = {
  form: (name: string, dot: string, hint: string) => `**At ${name}:** ${dot}${hint === '' ? '' : ` ${hint}`}`,
  dots: {
    needed:
      'enter host and value as they stand in the blocks; the last dot of the value is needed, or the zone is added to it.',
    refused: 'enter host and value as they stand in the blocks, without a dot at the end.',
    either: 'enter host and value as they stand in the blocks.',
  } satisfies Readonly<Record<LastDot, string>>,
  /** Where to find the form, and what is easily missed there. */
  hints: {
    'Amazon Route 53': 'The zone stands behind the name field.',
    Cloudflare:
      'dash.cloudflare.com → domain → *DNS* → *Records*. Set *Proxy status* to **DNS only**, and leave CNAME flattening off for this record.',
    GoDaddy: '*Domain Portfolio* → domain → *DNS* → *Add New Record*. The full name would stand twice.',
    'Google Cloud DNS': 'The zone stands behind the name field.',
    'Azure DNS': 'The name is relative to the zone. An import leaves a CNAME that exists as it is.',
    'Akamai Edge DNS': 'A secondary zone cannot be edited there: add the record at its primary.',
    NS1: 'The zone stands behind the name field.',
    Namecheap: '*Domain List* → *Manage* → *Advanced DNS*. The full name would stand twice.',
    OVHcloud:
      'If the form refuses an underscore, take *Change in text format* and the zone file below: it is the whole zone, so add the lines and keep the others.',
    'GMO（お名前.com、VALUE-DOMAIN、ConoHa）':
      'These name servers serve several brands: use the console of yours. VALUE-DOMAIN’s text area takes `cname host value.`, there with the last dot.',
    'お名前.com': 'Do not tick the change of name servers when saving.',
    さくらインターネット: 'The form is the zone editor of the domain control panel.',
    ムームードメイン: 'ムームーDNS → 変更 → 設定2; the host goes into サブドメイン.',
    エックスサーバー: 'サーバーパネル → DNSレコード設定.',
  } satisfies Readonly<Record<ProviderName, string>>,
} as const;
