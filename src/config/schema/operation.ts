import { allowedChanges } from '../../core/swap/allowed-change.ts';
import * as z from 'zod';
import { choice, duration, expected, flag, integer, list, section, text } from './fields.ts';
import { accountId, tagKey } from './names.ts';
import { isResolver } from '../resolver.ts';

export const scanSchema = section({
  'time-budget': duration({ min: '1m', max: '6h' })
    .default('50m')
    .describe('After this time no further account-region is started; the next scan begins with what is left.'),
  concurrency: z
    .union([choice(['auto']), integer(1, 100)], expected('`auto` or a whole number from 1 to 100'))
    .default('auto')
    .describe('Account-regions looked at side by side, or auto.'),
  'accounts-per-shard': integer(1, 1000).default(40).describe('Accounts per job of a sharded scan.'),
})
  .prefault({})
  .describe('How the scan goes about its work.');

export const healthSchema = flag().default(false).describe('Reads AWS Health events about e-mail validation.');

const resolver = text('a DNS server: `host`, `host:port` or `[IPv6]:port`', /^\S{1,261}$/).refine(
  isResolver,
  expected('a DNS server: `host`, `host:port` or `[IPv6]:port`'),
);

export const guardSchema = choice(['off', 'migrated', 'all'])
  .default('migrated')
  .describe('Which certificates are watched over once they need no migration: none, those that were migrated, or all.');

export const dnsSchema = section({
  resolvers: list(resolver, 'DNS servers', 1)
    .default(['1.1.1.1', '8.8.8.8'])
    .describe('DNS servers asked whether a record is there: host, host:port or [IPv6]:port.'),
  route53: choice(['off', 'create'])
    .default('off')
    .describe('Whether missing records are added in Route 53 hosted zones, with roles.dns.'),
  'route53-accounts': list(accountId(), 'account ids')
    .default([])
    .describe('Accounts whose hosted zones are looked at; the scanned accounts if empty.'),
  authoritative: flag()
    .default(true)
    .describe('Whether a zone’s own name servers are asked as well; if not, only the resolvers.'),
})
  .prefault({})
  .describe('Public DNS and Route 53.');

export const swapSchema = section({
  verify: choice(['tls', 'api'])
    .default('tls')
    .describe('Whether a swap is verified by TLS handshakes or by asking the API only.'),
  managed: choice(['warn', 'refuse'])
    .default('warn')
    .describe('Whether listeners that somebody owns (a controller, Elastic Beanstalk, CloudFormation, Terraform) are swapped with a warning or refused.'),
  'terraform-tags': list(tagKey(), 'tag keys')
    .default([])
    .describe('Tag keys that mark what Terraform manages.'),
  'delete-old-after': z
    .union([choice(['never']), duration({ min: '1d', max: '365d' })], expected('`never` or a duration such as `14d`'))
    .default('never')
    .describe('How long an old certificate is kept unused before it is deleted, or never.'),
  allow: list(choice(allowedChanges), 'kinds of changes')
    .default(['migration'])
    .describe(
      'Changes that plans may make: `migration` from an e-mail-validated certificate to a DNS-validated one of Amazon’s, ' +
        '`re-issued` from any certificate to such a one, `imported` and `private` to a certificate of that kind.',
    ),
})
  .prefault({})
  .describe('How listeners are swapped.');
