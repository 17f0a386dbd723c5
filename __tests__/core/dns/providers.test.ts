import { describe, expect, test } from '@jest/globals';
import { lastDotOf, providerOf, type ProviderName } from '../../../src/core/dns/providers.ts';

describe('the provider of a zone', () => {
  test.each<[ProviderName, readonly string[]]>([
    ['Amazon Route 53', ['ns-1536.awsdns-00.co.uk.', 'ns-0.awsdns-00.com.', 'NS-512.AWSDNS-00.NET']],
    ['Cloudflare', ['ada.ns.cloudflare.com.', 'bob.ns.cloudflare.com.']],
    ['GoDaddy', ['ns01.domaincontrol.com.', 'ns02.domaincontrol.com.']],
    ['Google Cloud DNS', ['ns-cloud-a1.googledomains.com.']],
    ['Azure DNS', ['ns1-01.azure-dns.com.', 'ns2-01.azure-dns.net.', 'ns4-01.azure-dns.info.']],
    ['Akamai Edge DNS', ['a1-1.akam.net.']],
    ['NS1', ['dns1.p01.nsone.net.']],
    ['Namecheap', ['dns1.registrar-servers.com.']],
    ['OVHcloud', ['dns10.ovh.net.', 'ns10.ovh.net.']],
    ['GMO（お名前.com、VALUE-DOMAIN、ConoHa）', ['01.dnsv.jp.', '02.dnsv.jp.']],
    ['さくらインターネット', ['ns1.dns.ne.jp.', 'ns2.dns.ne.jp.']],
    ['ムームードメイン', ['dns01.muumuu-domain.com.']],
    ['エックスサーバー', ['ns1.xserver.jp.']],
  ])('is %s by its name servers', (provider, servers) => {
    expect(providerOf(servers)).toBe(provider);
  });

  test.each<[string, readonly string[]]>([
    ['two providers share the zone', ['ns1.xserver.jp.', 'ada.ns.cloudflare.com.']],
    ['one of the servers is nobody’s that is known', ['ada.ns.cloudflare.com.', 'ns1.example.com.']],
    ['the name only ends alike', ['ada.evilns.cloudflare.com.evil.example.']],
    ['nothing is known', []],
  ])('is none where %s', (_, servers) => {
    expect(providerOf(servers)).toBeUndefined();
  });

  test('decides whether the value’s last dot is needed or refused, which differs even in one country', () => {
    expect(lastDotOf('さくらインターネット')).toBe('needed');
    expect(lastDotOf('ムームードメイン')).toBe('refused');
  });
});
