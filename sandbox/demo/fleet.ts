import { checkActions, dnsActions, scanActions, swapActions } from '../aws/permissions.ts';
import type { SandboxAws } from '../aws/server.ts';

/** The accounts of the demo, as in AWS's own examples. */
export const accounts = { shop: '111122223333', media: '444455556666', api: '777788889999' } as const;

/** The regions of every account. */
export const regions = ['eu-west-1', 'us-east-1'] as const;

/** What the story talks about: certificates by ARN, listeners by ARN. */
export interface DemoFleet {
  readonly certificates: {
    /** Two names, RSA, on an ALB (default and SNI list) and an NLB. */
    readonly shop: string;
    /** A wildcard with its apex, ECDSA, in an ALB's SNI list. */
    readonly wildcard: string;
    /** On an NLB; its first request times out. */
    readonly media: string;
    /** On an ALB as its default alone. */
    readonly api: string;
    /** On CloudFront alone. */
    readonly cdn: string;
    /** Not in use. */
    readonly unused: string;
  };
  readonly networkListeners: readonly string[];
  readonly applicationListeners: readonly string[];
}

/** Where the zone of one certificate is in Route 53, so that the action adds its record. */
export const hostedZone = { account: accounts.shop, name: 'example.org', role: 'acm-email-to-dns-dns' } as const;

/**
 * Sets up 3 accounts × 2 regions with e-mail- and DNS-validated certificates on load balancers of both kinds.
 * `isHosted`: whether `example.org` is in a hosted zone.
 */
export async function setUpFleet(aws: SandboxAws, { isHosted = false } = {}): Promise<DemoFleet> {
  for (const id of Object.values(accounts)) {
    aws.addAccount(id, {
      roles: {
        'acm-email-to-dns-scan': { allow: scanActions },
        'acm-email-to-dns-swap': { allow: swapActions },
        'acm-email-to-dns-check': { allow: checkActions },
        ...(isHosted && id === hostedZone.account ? { [hostedZone.role]: { allow: dnsActions } } : {}),
      },
    });
    for (const region of regions) {
      const names = [`${region}.status.example.com`];
      aws.addCertificate({ account: id, region, names, validationMethod: 'DNS' });
    }
  }
  for (const zone of ['example.com', 'example.org', 'example.net']) aws.dns.addZone(zone);
  if (isHosted) aws.addHostedZone(hostedZone);
  const certificates = addCertificates(aws);
  const { shop, wildcard, media, api } = certificates;
  const healthy = aws.addCertificate({ ...place('shop', 1), names: ['login.example.org'], validationMethod: 'DNS' });
  const load = (account: keyof typeof accounts, region: 0 | 1, name: string, type: 'application' | 'network'): string =>
    aws.addLoadBalancer({ ...place(account, region), name, type, tags: { team: account } }).arn;
  return {
    certificates,
    applicationListeners: [
      await aws.addListener({
        loadBalancerArn: load('shop', 0, 'shop', 'application'),
        certificateArn: shop,
        sni: [shop],
      }),
      await aws.addListener({
        loadBalancerArn: load('shop', 1, 'edge', 'application'),
        certificateArn: healthy,
        sni: [wildcard],
      }),
      await aws.addListener({ loadBalancerArn: load('api', 1, 'api', 'application'), certificateArn: api }),
    ],
    networkListeners: [
      await aws.addListener({ loadBalancerArn: load('shop', 0, 'shop-devices', 'network'), certificateArn: shop }),
      await aws.addListener({ loadBalancerArn: load('media', 0, 'media', 'network'), certificateArn: media }),
    ],
  };
}

function place(account: keyof typeof accounts, region: 0 | 1): { account: string; region: string } {
  return { account: accounts[account], region: regions[region] };
}

function addCertificates(aws: SandboxAws): DemoFleet['certificates'] {
  const add = (account: keyof typeof accounts, region: 0 | 1, names: string[], more: object = {}): string =>
    aws.addCertificate({
      ...place(account, region),
      names,
      validationMethod: 'EMAIL',
      tags: { team: account },
      ...more,
    });
  return {
    shop: add('shop', 0, ['shop.example.com', 'www.shop.example.com']),
    wildcard: add('shop', 1, ['*.example.org', 'example.org'], { keyAlgorithm: 'EC_prime256v1' }),
    media: add('media', 0, ['media.example.net']),
    api: add('api', 1, ['api.example.com']),
    cdn: add('media', 1, ['cdn.example.net'], {
      inUseBy: [`arn:aws:cloudfront::${accounts.media}:distribution/E1ABCDEF2GHIJK`],
    }),
    unused: add('api', 0, ['old.example.com']),
  };
}
