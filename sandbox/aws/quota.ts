import type { Service } from './model.ts';

/** A token bucket's size: calls at once, and calls a second in the long run. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Which rates hold: none, AWS's published ones, or those times a factor. */
export type QuotaMode = 'off' | 'real' | { readonly scale: number };

function steady(perSecond: number): Rate {
  return { burst: perSecond, perSecond };
}

/** Per account, region and operation. Source: ACM User Guide, "Quotas", API rate quotas. */
export const acmRates = {
  RequestCertificate: steady(5),
  UpdateCertificateOptions: steady(5),
  SearchCertificates: steady(5),
  AddTagsToCertificate: steady(5),
  RemoveTagsFromCertificate: steady(5),
  // Not listed by AWS; taken to be as slow as its neighbours.
  ListCertificateDomainValidations: steady(5),
  ListCertificates: steady(8),
  DescribeCertificate: steady(10),
  DeleteCertificate: steady(10),
  GetCertificate: steady(10),
  ListTagsForCertificate: steady(10),
} as const satisfies Readonly<Record<string, Rate>>;

/** Per account. Source: AWS Account Management Reference, "Quotas". */
const listRegionsRate = steady(5);

/** Per account, all requests together. Source: Amazon Route 53 Developer Guide, "Quotas". */
const route53Rate = steady(5);

/** Per account, region and version of the API. Source: Elastic Load Balancing User Guide, "Request throttling". */
const elbRates = {
  reads: { burst: 200, perSecond: 50 },
  writes: { burst: 20, perSecond: 3 },
  all: { burst: 40, perSecond: 10 },
} as const;

/** The buckets that a call draws from. */
function bucketsOf(service: Service, operation: string): Readonly<Record<string, Rate>> {
  if (service === 'acm') {
    const rate = (acmRates as Readonly<Record<string, Rate>>)[operation];
    return rate === undefined ? {} : { [operation]: rate };
  }
  if (service === 'route53') return { [service]: route53Rate };
  if (operation === 'ListRegions') return { [operation]: listRegionsRate };
  if (service !== 'elasticloadbalancing' && service !== 'elasticloadbalancing-classic') return {};
  const kind = operation.startsWith('Describe') ? 'reads' : 'writes';
  return { [`${service}-${kind}`]: elbRates[kind], [`${service}-all`]: elbRates.all };
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Request quotas per account and region. Off until {@link Quotas.mode} is set. */
export class Quotas {
  mode: QuotaMode = 'off';
  readonly #buckets = new Map<string, Bucket>();

  /** Takes one token from each bucket of a call; `false` when one of them is empty. `now` in epoch milliseconds. */
  take(
    call: { readonly service: Service; readonly operation: string; readonly account: string; readonly region: string },
    now: number,
  ): boolean {
    if (this.mode === 'off') return true;
    const scale = this.mode === 'real' ? 1 : this.mode.scale;
    const place = `${call.account} ${call.region}`;
    const buckets = Object.entries(bucketsOf(call.service, call.operation)).map(([name, rate]) =>
      this.#refill(`${place} ${name}`, { burst: rate.burst * scale, perSecond: rate.perSecond * scale }, now),
    );
    if (buckets.some((bucket) => bucket.tokens < 1)) return false;
    for (const bucket of buckets) bucket.tokens -= 1;
    return true;
  }

  #refill(key: string, rate: Rate, now: number): Bucket {
    const bucket = this.#buckets.get(key) ?? { tokens: rate.burst, at: now };
    bucket.tokens = Math.min(rate.burst, bucket.tokens + ((now - bucket.at) / 1000) * rate.perSecond);
    bucket.at = now;
    this.#buckets.set(key, bucket);
    return bucket;
  }
}
